<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (もう一度サインインしてください)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン済み: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>アカウントの管理</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使う</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>アカウントのメニュー</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使う</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1、もう一度サインインが必要</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1、%2、もう一度サインインが必要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserAttempt</name>
    <message>
        <source>Your browser insists on https where this computer talks to itself. Allow http for &quot;localhost&quot; in its settings, or use another browser.</source>
        <translation>このコンピューターが自分自身と通信するところでも、ブラウザーが https を要求しています。ブラウザーの設定で「localhost」の http を許可するか、別のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>このサインインのものではない応答を無視しました。ページに完了と表示されている場合は、ここから開き直してください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 のサインインページをブラウザーで開きました。そこでサインインしてから、戻ってきてください。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>サインインを完了しています…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>リンクはこのコンピューターでだけ使い、誰にも渡さないでください。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>ブラウザーが使えないときは、別のデバイスを使う</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>ブラウザーで続ける(&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>別のデバイスを使う(&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>このコンピューターのブラウザーでサインインページを開きます。通常の、最も安全な方法です。</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>ここでブラウザーを使えない場合は、スマートフォンや別のコンピューターで入力するコードを表示します。</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>代わりに既知のアカウントを選ぶ</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは期限切れです。</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>このコードの残り時間は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>このコードはあと %n 分間使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>このコードが使えるのはあと 30 秒足らずです。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>やり直す(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>別のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>このアカウントのままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR コード、まだ準備できていません</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>%1 のサインインページを開く QR コード</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>コードを取得しています…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>ブラウザーを開けませんでした。ブラウザーにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>サインインを待っています…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>ネットワークの問題、%1 秒後に再試行します</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>ネットワークの問題、再試行しています…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>サインインを完了しています…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>時間内にこのコードでサインインした人はいません。続けるには新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>時間内にこのコードでサインインした人はいません。</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>コードは %1 です。</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>コードは %1 です。スマートフォンか別のコンピューターで %2 に入力してください。</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>%1 としてサインインしましたが、想定されていたのは %2 です。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>このサインインをご自分で始めた場合にだけ続けてください。誰かから送られてきたコードは決して入力しないでください。</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>新しいコードを取得</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. スマートフォンか別のコンピューターで次のページを開きます:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. そこで次のコードを入力します:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>またはスマートフォンで読み取ってください。</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>サインインページのアドレス、まだ準備できていません</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>%1 をこのコンピューターのブラウザーで開く</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>コード、まだ準備できていません</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>このアカウントのままにする</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>元の文字では: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>サインインページが動かなくなりました。</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>サインインページ</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>サインインサービスとの接続が安全でないため、使いませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>このコンピューターの日付と時刻、およびネットワークのログインページが妨げていないかを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>サインインサービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>インターネット接続を確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>サインインサービスに接続できません。</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>サインインサービスは現在利用できません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>サインインサービスがサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>やり直してください。また起きる場合は、下の詳細を管理者に送ってください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>このコンピューターはブラウザーの応答を受け取れません。</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>進行中のほかのサインインを閉じるか、別のデバイスを使ってください。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>サインインサービスはこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>もう一つの方法でサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>サインインサービスはこのアプリケーションを受け付けません。</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>下の詳細をこのアプリケーションの開発元に送ってください。</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>このアプリケーションはサインインサービス向けに正しく設定されていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>このコンピューターとサインインサービスの時計のずれが大きすぎます。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>このコンピューターの日付と時刻を合わせてから、やり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>サインインサービスの応答を信頼できないため、サインインは行われませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>このコンピューターのパスワードストアが応答しないため、後でもう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>GNOME Keyring や KDE Wallet などのパスワードストアを起動またはインストールして、やり直してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>このコンピューターのパスワードストアがロックされているため、後でもう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>ロックを解除して、やり直してください。</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>保存されたサインインの鍵が、もうこのコンピューターのパスワードストアにありません。</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>もう一度サインインするか、以前のパスワードストアを元に戻してください。</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>ディスクがいっぱいのため、サインインを保存できませんでした。</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>ディスクの空きを増やしてください。アプリケーションが終了するまではサインインしたままです。</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>保存されたサインインが壊れていました。別の場所に移し、削除はしていません。</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>そのアカウントでもう一度サインインしてください。ほかのアカウントに影響はありません。</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>保存されたサインインの一つは、このアプリケーションの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>このアプリケーションを更新するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>現在、このコンピューターにサインインを保存できません。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>ディスクとその権限を確認してください。アプリケーションが終了するまではサインインしたままです。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>心当たりがない場合は、このアプリケーションが許可されているか管理者に確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインがキャンセルされました。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>サインインに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>やり直して、サインインページで長く中断せずに完了してください。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>コードは期限切れです。</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>新しいコードを取得して、それを入力してください。</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>アプリケーションがサインインを終了しました。</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>アプリケーションからもう一度始めてください。</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>サインインサービスから理解できない応答が届きました。</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>ネットワークのログインページが妨げていないか確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>サインインページが 2 回開かれました。ほかの人が開いた可能性があります。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>やり直してください。また起きる場合は、管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>問い合わせたものとは別のサービスから応答が届いたため、使いませんでした。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>ブラウザーのサインインページをすべて閉じてから、やり直してください。</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>サインインサービスがもう一度サインインするよう求めています。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>サインインできませんでした。</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>想定とは別の人がサインインしたため、そのサインインは受け付けませんでした。</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>やり直して、想定されているアカウントでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ExpectedPerson</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is somebody&apos;s name, %2 the user name or e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::Introduction</name>
    <message>
        <source>You will sign in with %1.</source>
        <translation>%1 でサインインします。</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>%1 で %2 としてサインインします。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 が %2 でのサインインを求めています。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 が、%2 で %3 としてサインインするよう求めています。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>このコンピューター上</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>まだサインインしている可能性があります</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>%1 からサインアウトしました</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>%1 にサインインしました</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>%1 にサインインしていません</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>このページを閉じて、アプリケーションに戻れます。</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>アプリケーションはこのコンピューター上のサインイン情報を消しましたが、このブラウザーもサインアウトしたかどうかは分かりません。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>すでにサインアウトしています</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>すでに %1 からサインアウトしています</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>すでにサインインしています</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>すでに %1 にサインインしています</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>このページはもう必要ありません</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>間違いの場合は、アプリケーションに戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>インターネット接続を確認し、アプリケーションに戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>数分待ってから、アプリケーションに戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>このコンピューターの日付と時刻を合わせ、アプリケーションに戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>ブラウザーのサインインページをすべて閉じ、アプリケーションに戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>アプリケーションに戻ってください。詳しい説明があり、やり直せます。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>アプリケーションはすでに応答を受け取ったか、待つのをやめています。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>サポート用の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>サインインの結果</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>サポート用の詳細</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>サインインの手順</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>縦スクロールバー</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>横スクロールバー</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>%1 でサインイン</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>ブラウザーを開き直す(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>ほかのサインイン方法(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>やり直す(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>このアカウントのままにする(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状態: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>サインインサービス: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>相関 ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>説明: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>このアカウントで合っていますか?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>想定されていたのは %1 です。このアカウントを使うつもりだった場合にだけ、そのままにしてください。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>別のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>%1 としてサインインしています…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>成功しました</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>決める必要があります</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>アンダースコア</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>ドット</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>空白</translation>
    </message>
</context>
</TS>
