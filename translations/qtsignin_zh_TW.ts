<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳號：%1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1（請重新登入）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登入：%1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>管理帳號</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>使用其他帳號</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>帳號選單</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>選擇帳號</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>使用其他帳號</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>沒有名稱的帳號</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1，需要重新登入</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1，%2，需要重新登入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserAttempt</name>
    <message>
        <source>Your browser insists on https where this computer talks to itself. Allow http for &quot;localhost&quot; in its settings, or use another browser.</source>
        <translation>您的瀏覽器在這部電腦與自己通訊時也要求使用 https。請在其設定中允許「localhost」使用 http，或使用其他瀏覽器。</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>已忽略一個不屬於這次登入的回應。如果頁面顯示已完成，請從這裡重新開啟。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>無法開啟任何瀏覽器。請複製連結，並在這部電腦的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 的登入頁面已在您的瀏覽器中開啟。請在那裡登入，然後返回。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登入…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在開啟您的瀏覽器…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>請僅在這部電腦上使用該連結，不要給任何人。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>在瀏覽器中登入</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>瀏覽器有問題？改用其他裝置</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>在瀏覽器中繼續(&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>使用其他裝置(&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>在這部電腦的瀏覽器中開啟登入頁面。這是常用且最安全的方式。</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>如果在這裡無法使用瀏覽器：會提供您一組代碼，供您在手機或其他電腦上輸入。</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>改為選擇已知帳號</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>這組代碼已過期。</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>這組代碼還可使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>這組代碼還可使用 %n 分鐘。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>這組代碼的有效時間不到半分鐘。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>使用其他裝置登入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>保留這個帳號(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR 碼，尚未就緒</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>開啟 %1 登入頁面的 QR 碼</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在取得代碼…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>無法開啟任何瀏覽器。請在瀏覽器中輸入網址。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>正在等待您登入…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>網路有問題，%1 秒後重試</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>網路有問題，正在重試…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登入…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>沒有人及時用這組代碼登入。請取得新代碼以繼續。</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>沒有人及時用這組代碼登入。</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>您的代碼是 %1。</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>您的代碼是 %1。請在手機或其他電腦上開啟 %2 並輸入。</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>您以 %1 的身分登入，但應為 %2。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>只有在您自己開始這次登入時才繼續。切勿輸入別人傳給您的代碼。</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>登入代碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>取得新代碼</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. 在手機或其他電腦上開啟這個頁面：</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. 在那裡輸入這組代碼：</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>或用手機掃描。</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>登入頁面的網址，尚未就緒</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>在這部電腦的瀏覽器中開啟 %1</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>代碼，尚未就緒</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>保留這個帳號</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>原文字形式：%1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>正在載入</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>重新載入</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>登入頁面已停止運作。</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>登入頁面</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>與登入服務的連線不安全，因此未使用。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>請檢查這部電腦的日期和時間，以及是否有網路登入頁面阻礙連線。然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>登入服務未及時回應。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>請檢查網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>無法連線到登入服務。</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>登入服務目前無法運作。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>請在幾分鐘後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>登入服務拒絕了這次登入。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>請再試一次。如果再次發生，請將下方的詳細資料傳送給您的管理員。</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>這部電腦無法接收瀏覽器的回應。</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>請關閉進行中的其他登入，或使用其他裝置。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>登入服務不提供這種登入方式。</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>請用另一種方式登入。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>登入服務不接受這個應用程式。</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>請將下方的詳細資料傳送給這個應用程式的開發者。</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>這個應用程式針對登入服務的設定不正確。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>這部電腦的時鐘與登入服務的時鐘相差太大。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>請設定這部電腦的日期和時間，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>登入服務的回應不可信任，因此未進行登入。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>這部電腦的密碼儲存庫沒有回應，因此您之後需要重新登入。</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>請啟動或安裝密碼儲存庫，例如 GNOME Keyring 或 KDE Wallet，然後再試一次。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>這部電腦的密碼儲存庫已鎖定，因此您之後需要重新登入。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>請解鎖後再試一次。</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>已儲存登入資料的金鑰已不在這部電腦的密碼儲存庫中。</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>請重新登入，或還原先前使用的密碼儲存庫。</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>磁碟已滿，因此無法儲存登入資料。</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>請騰出磁碟空間。在應用程式關閉之前，您會保持登入狀態。</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>一份已儲存的登入資料已損壞。已將其另外保留，沒有刪除。</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>請用該帳號重新登入。其他帳號不受影響。</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>一份已儲存的登入資料由這個應用程式的較新版本寫入。</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>請更新這個應用程式，或重新登入。</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>目前無法在這部電腦上儲存登入資料。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>請檢查磁碟及其權限。在應用程式關閉之前，您會保持登入狀態。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>登入被拒絕。</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>如果這不是您所為，請詢問管理員是否允許使用這個應用程式。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登入已取消。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>您可以隨時再試一次。</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>登入花費的時間太長。</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>請再試一次，並在登入頁面上盡快完成，不要長時間停頓。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>代碼已過期。</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>請取得新代碼並輸入新的代碼。</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>應用程式結束了登入。</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>請從應用程式重新開始登入。</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>登入服務傳來無法理解的回應。</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>請檢查是否有網路登入頁面阻礙連線，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>登入頁面被開啟了兩次，因此可能有其他人開啟過。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>請再試一次。如果再次發生，請告知您的管理員。</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>回應並非來自所請求的服務，因此未使用。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>請關閉瀏覽器中的所有登入頁面，然後再試一次。</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>登入服務要求您重新登入。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>請重新登入以繼續。</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>登入未成功。</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>登入的人與要求的不同，因此未接受這次登入。</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>請再試一次，並使用所要求的帳號登入。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ExpectedPerson</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is somebody&apos;s name, %2 the user name or e-mail address</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>QtSignIn::Introduction</name>
    <message>
        <source>You will sign in with %1.</source>
        <translation>您將使用 %1 登入。</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>您將使用 %1 以 %2 的身分登入。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 請您使用 %2 登入。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 請您使用 %2 以 %3 的身分登入。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全連線</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>在這部電腦上</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>您可能仍處於登入狀態</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已登出</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>您已登出 %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登入</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>您已登入 %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您沒有登入</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>您沒有登入 %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>您可以關閉這個頁面並返回應用程式。</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>應用程式已在這部電腦上清除您的登入，但無法得知這個瀏覽器是否也已登出。您可以關閉這個頁面。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>zh-TW</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>您先前已登出</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>您先前已登出 %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>您先前已登入</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>您先前已登入 %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>不再需要這個頁面</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>如果這是誤操作，請返回應用程式並再試一次。</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>請檢查網路連線，然後返回應用程式並再試一次。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>請等待幾分鐘，然後返回應用程式並再試一次。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>請設定這部電腦的日期和時間，然後返回應用程式並再試一次。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>請關閉瀏覽器中的所有登入頁面，然後返回應用程式並再試一次。</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>請返回應用程式。那裡有更多說明，並可以再試一次。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>您可以關閉這個頁面。</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>應用程式已經得到回應，或已停止等待。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>供技術支援使用的詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>登入的結果</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>供技術支援使用的詳細資料</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR 碼</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>登入步驟</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>垂直捲軸</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>水平捲軸</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>使用 %1 登入</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>登入</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>重新開啟瀏覽器(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳細資料(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>其他登入方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>保留這個帳號(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>類型：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態：%1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>登入服務：%1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>關聯 ID：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>說明：%1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登入</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您沒有登入</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登入。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已以 %1 的身分登入。</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>這是正確的帳號嗎？</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>您以 %1 的身分登入。</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>應為 %1。只有在您確實要使用這個帳號時才保留它。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>請在瀏覽器中繼續</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>使用其他裝置登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>選擇帳號</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登入</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>正在以 %1 的身分登入…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>需要您決定</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>正在等待</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>連字號</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>底線</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>點</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>空格</translation>
    </message>
</context>
</TS>
