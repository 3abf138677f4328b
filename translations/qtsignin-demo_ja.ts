<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>QtSignIn デモについて</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>アプリケーションの画像</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn デモ %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>QtSignIn でのサインインの様子を示します。</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Qt %1 で動作しています。</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. MIT ライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>アカウント 1 つ</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>複数のアカウント</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>もう一度サインインが必要</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>独自のビューの中</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>プロバイダーは示していません。</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>%1 に期限が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>%1、あと %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>%1、あと %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>プロバイダーを選んでサインインしてください。結果はここに表示されます。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>サインインしている人</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>トークンの用途</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>許可されたスコープ</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>トークンを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>ユーザー情報(&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>サインアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>値は下にあります</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>コードを要求中</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>操作を待っています</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>ネットワークの問題</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>完了処理中</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>コードの期限切れ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>想定と違う人</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>詳細: %1。%2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>ウィジェットとその状態</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>ウィジェット</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>それを作るコード</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Demo::LoopbackPageExhibits</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>もう一度開いた場合</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>このコンピューターだけでサインアウト</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn デモ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>QtSignIn デモについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>ギャラリー(&amp;G)</translation>
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
        <translation>ページの文章</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>ブラウザーで表示</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>垂直スクロールバー</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>水平スクロールバー</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>調整できるペイン</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>2 つのペインの境界</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>ペイン</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>組織のドメイン (example.okta.com など)</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>テナントのドメイン (example.eu.auth0.com など)、またはそのカスタムドメイン</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>お使いの地域の PingOne のホスト名、またはカスタムドメイン</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo または Gitea インスタンスのホスト名</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server のホスト名</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab インスタンスのホスト名</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak サーバーのホスト名</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>認可サーバーの ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>環境の ID</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain (example.my.salesforce.com など)、サンドボックスなら test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>realm の名前</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>埋め込みブラウザーで、RFC 8252 に反して(&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>このコンピューターのブラウザーで(&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>別のデバイスで(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアント ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>プロバイダーから渡された場合のみ</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>本人の確認のみ</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>サインインの保持(&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>このプログラム内のサンドボックス</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>別のプロバイダー (発行者で指定)</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>このプログラムが終わるまで</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>通常のファイルに、保護なし</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>3 人の人がいてパスワードのないプロバイダーです。アカウントなしですべてを試せます。</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>プロバイダーにデスクトップアプリケーションを登録してください。リダイレクト先は http://127.0.0.1、ポートは任意です。するとクライアント ID が発行されます。</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>暗号化して、パスワードストアを使用</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR コード、まだ準備できていません</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ空です</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>変更は QtSignIn のウィジェットも含めてすぐに反映されます。右から左に書く言語では、ウィンドウの左右が入れ替わります。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>プロバイダーごとのボタン</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>プロバイダーごと</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>任意のプロバイダー</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>既知のアカウント</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>ブラウザーが開かない場合</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>別のデバイス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>想定と違う人</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID トークンのクレーム</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>ユーザー情報のクレーム</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>サインインで得られたもの</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインインのしかた</translation>
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
        <translation>詳細なし</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>コードの入力先: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1、スコープ: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>%1 のトークンを更新、スコープ: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>ユーザー情報: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>サインアウト済み、プロバイダーのトークン: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
</TS>
