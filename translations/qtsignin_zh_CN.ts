<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帐户：%1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1（请重新登录）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>管理帐户</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>使用其他帐户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>帐户菜单</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>选择帐户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>使用其他帐户</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>没有名称的帐户</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1，需要重新登录</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1，%2，需要重新登录</translation>
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
        <translation>您的浏览器在此计算机与自身通信时也要求使用 https。请在其设置中允许“localhost”使用 http，或使用其他浏览器。</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>已忽略一个不属于此次登录的应答。如果页面显示已完成，请从这里重新打开。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>无法打开任何浏览器。请复制链接，并在此计算机的浏览器中打开。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 的登录页面已在您的浏览器中打开。请在那里登录，然后返回。</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登录…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开您的浏览器…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>请仅在此计算机上使用该链接，不要给任何人。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>浏览器有问题？改用其他设备</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>在浏览器中继续(&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>使用其他设备(&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>在此计算机的浏览器中打开登录页面。这是常用且最安全的方式。</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>如果在这里无法使用浏览器：会向您提供一个代码，供您在手机或其他计算机上输入。</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>改为选择已知帐户</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>此代码已过期。</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>此代码还可使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>此代码还可使用 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>此代码的有效时间不足半分钟。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>使用其他设备登录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>保留此帐户(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>二维码，尚未就绪</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>打开 %1 登录页面的二维码</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在获取代码…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>无法打开任何浏览器。请在浏览器中输入该地址。</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>正在等待您登录…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>网络有问题，%1 秒后重试</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>网络有问题，正在重试…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登录…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>没有人及时用此代码登录。请获取新代码以继续。</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>没有人及时用此代码登录。</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>您的代码是 %1。</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>您的代码是 %1。请在手机或其他计算机上打开 %2 并输入。</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>您以 %1 的身份登录，但应为 %2。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>仅当您自己开始此次登录时才继续。切勿输入别人发给您的代码。</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>登录代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. 在手机或其他计算机上打开此页面：</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. 在那里输入此代码：</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>或用手机扫描。</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>登录页面的地址，尚未就绪</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>在此计算机的浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>代码，尚未就绪</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>保留此帐户</translation>
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
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>登录页面已停止工作。</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>登录页面</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>与登录服务的连接不安全，因此未使用。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>请检查此计算机的日期和时间，以及是否有网络登录页面阻碍连接。然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>登录服务未及时响应。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>无法连接到登录服务。</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>登录服务目前不可用。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请在几分钟后重试。</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>登录服务拒绝了此次登录。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>请重试。如果再次发生，请将下面的详细信息发送给您的管理员。</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>此计算机无法接收浏览器的应答。</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>请关闭正在进行的其他登录，或使用其他设备。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>登录服务不提供这种登录方式。</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>请用另一种方式登录。</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>登录服务不接受此应用程序。</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>请将下面的详细信息发送给此应用程序的开发者。</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>此应用程序针对登录服务的设置不正确。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>此计算机的时钟与登录服务的时钟相差过大。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>请设置此计算机的日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>登录服务的应答不可信，因此未进行登录。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>此计算机的密码存储库没有响应，因此您以后需要重新登录。</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>请启动或安装密码存储库，例如 GNOME Keyring 或 KDE Wallet，然后重试。</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>此计算机的密码存储库已锁定，因此您以后需要重新登录。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>已存储登录信息的密钥不再位于此计算机的密码存储库中。</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>请重新登录，或恢复以前使用的密码存储库。</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>磁盘已满，因此无法存储登录信息。</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>请腾出磁盘空间。在应用程序关闭之前，您会保持登录状态。</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>一份已存储的登录信息已损坏。已将其单独保留，没有删除。</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>请用该帐户重新登录。其他帐户不受影响。</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>一份已存储的登录信息由此应用程序的较新版本写入。</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>请更新此应用程序，或重新登录。</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>目前无法在此计算机上存储登录信息。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>请检查磁盘及其权限。在应用程序关闭之前，您会保持登录状态。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>如果这不是您所为，请询问管理员是否允许使用此应用程序。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>您可以随时重试。</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>登录用时过长。</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>请重试，并在登录页面上尽快完成，不要长时间停顿。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>代码已过期。</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>请获取新代码并输入新的代码。</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>应用程序结束了登录。</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>请从应用程序重新开始登录。</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>登录服务发来了无法理解的应答。</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>请检查是否有网络登录页面阻碍连接，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>登录页面被打开了两次，因此可能有其他人打开过。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>请重试。如果再次发生，请告知您的管理员。</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>应答并非来自所请求的服务，因此未使用。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>请关闭浏览器中的所有登录页面，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>登录服务要求您重新登录。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>登录未成功。</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>登录的人与要求的不同，因此未接受此次登录。</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>请重试，并使用所要求的帐户登录。</translation>
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
        <translation>您将使用 %1 登录。</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>您将使用 %1 以 %2 的身份登录。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 请您使用 %2 登录。</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 请您使用 %2 以 %3 的身份登录。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>在此计算机上</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>您可能仍处于登录状态</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>您已从 %1 退出登录</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>您已登录 %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您没有登录</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>您没有登录 %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>您可以关闭此页面并返回应用程序。</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>应用程序已在此计算机上清除您的登录，但无法得知此浏览器是否也已退出登录。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>您已经退出登录</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>您已经从 %1 退出登录</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>您已经登录</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>您已经登录 %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>不再需要此页面</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>如果这是误操作，请返回应用程序并重试。</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>请检查网络连接，然后返回应用程序并重试。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>请等待几分钟，然后返回应用程序并重试。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>请设置此计算机的日期和时间，然后返回应用程序并重试。</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>请关闭浏览器中的所有登录页面，然后返回应用程序并重试。</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>请返回应用程序。那里有更多说明，并可以重试。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>您可以关闭此页面。</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>应用程序已经得到应答，或已停止等待。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>供技术支持使用的详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>登录的结果</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>供技术支持使用的详细信息</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>登录步骤</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>垂直滚动条</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>水平滚动条</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>使用 %1 登录</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>重新打开浏览器(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>其他登录方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>保留此帐户(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>登录服务：%1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>关联 ID：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您没有登录</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>已以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>这是正确的帐户吗？</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>您以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>应为 %1。仅当您确实要使用此帐户时才保留它。</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>使用其他设备登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择帐户</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>正在以 %1 的身份登录…</translation>
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
        <translation>需要您决定</translation>
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
        <translation>短横线</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>下划线</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>空格</translation>
    </message>
</context>
</TS>
