<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>關於 QtSignIn 示範</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>應用程式的圖片</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn 示範 %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>展示使用 QtSignIn 登入的樣子。</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>以 Qt %1 執行。</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. 採用 MIT 授權條款的自由軟體。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>沒有人登入</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>一個帳號</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>多個帳號</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>需要重新登入</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>精簡</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>在您自己的檢視中</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>提供者沒有說明。</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>已於 %1 過期。</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>%1，%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>%1，%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>請選擇提供者並登入。結果會顯示在這裡。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>登入者</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>權杖的用途</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>已授予的範圍</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>權杖到期時間</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>更新權杖(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>使用者資訊(&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>登出(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>沒有人登入</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>值在下方</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>宣告</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>正在要求代碼</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>正在等候使用者</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>網路問題</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>代碼已過期</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>不是預期的人</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>出了什麼問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細資料：%1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>詳細資料：%1。%2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>在視窗中開啟(&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>元件及其狀態</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>建立它的程式碼</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>複製程式碼(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Demo::LoopbackPageExhibits</name>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>再次開啟</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>僅在這部電腦上登出</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn 示範</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面清單</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>關於 QtSignIn 示範(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>展示(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>頁面的文字</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>在瀏覽器中顯示</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>垂直捲軸</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>水平捲軸</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>可調整的窗格</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>兩個窗格之間的邊界</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>窗格</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>組織的網域，例如 example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>租用戶的網域，例如 example.eu.auth0.com，或其自訂網域</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>您所在區域的 PingOne 主機名稱，或您的自訂網域</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo 或 Gitea 執行個體的主機名稱</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server 的主機名稱</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab 執行個體的主機名稱</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak 伺服器的主機名稱</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>授權伺服器的 ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>環境的 ID</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain，例如 example.my.salesforce.com，沙箱則為 test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>realm 的名稱</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>使用內嵌瀏覽器，違反 RFC 8252(&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>使用這部電腦上的瀏覽器(&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>使用其他裝置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>簽發者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>用戶端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>用戶端密碼(&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>僅在提供者給予時</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>範圍(&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>只需要您的身分</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>保留登入(&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>本程式內的沙箱</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>其他提供者，依其簽發者</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>直到本程式結束</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>存放在一般檔案中，不加保護</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>一個有三個人、沒有密碼的提供者，不需要帳號就能試用一切。</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>請向提供者註冊一個桌面應用程式，重新導向位址為 http://127.0.0.1，連接埠不限。之後您會得到用戶端 ID。</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>加密，使用密碼儲存庫</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR 碼，尚未就緒</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>一個位址</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚無內容</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>與系統相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>變更會立即生效，QtSignIn 的元件也一樣。由右至左書寫的語言會使視窗左右對調。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>每個提供者一個按鈕</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>用於每個提供者</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>用於任何提供者</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>已知帳號</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等候瀏覽器</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>沒有開啟瀏覽器</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>其他裝置</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>不是預期的人</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒絕</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID 權杖的宣告</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>使用者資訊的宣告</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 權杖</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>使用者資訊</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>登入的結果</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>如何登入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>沒有詳細資料</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>請在 %1 輸入代碼</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1；範圍：%2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>已為 %1 更新；範圍：%2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>使用者資訊：%1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>已登出；提供者處的權杖：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>訊號</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
</TS>
