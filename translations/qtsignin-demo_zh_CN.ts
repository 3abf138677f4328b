<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>关于 QtSignIn 演示</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>应用程序的图片</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn 演示 %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>展示使用 QtSignIn 登录的样子。</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>使用 Qt %1 运行。</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. 采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>一个帐户</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>多个帐户</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>需要重新登录</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有帐户</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>在您自己的视图中</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>提供商没有说明。</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>%1，%n 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>%1，%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>请选择提供商并登录。结果会显示在这里。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>登录者</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>令牌的用途</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>已授予的范围</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>令牌过期时间</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>更新令牌(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>用户信息(&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>退出登录(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>值在下面</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>声明</translation>
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
        <translation>正在请求代码</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>正在等待用户</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>网络问题</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>代码已过期</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>不是预期的人</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>详细信息：%1。%2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>在窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>控件及其状态</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>控件</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>创建它的代码</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>复制代码(&amp;C)</translation>
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
        <translation>已登录</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>仅在此计算机上退出登录</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn 演示</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>关于 QtSignIn 演示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>展示(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>页面的文字</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>在浏览器中显示</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>垂直滚动条</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>水平滚动条</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>可调整的窗格</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>两个窗格之间的边界</translation>
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
        <translation>组织的域名，例如 example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>租户的域名，例如 example.eu.auth0.com，或其自定义域名</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>您所在区域的 PingOne 主机名，或您的自定义域名</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo 或 Gitea 实例的主机名</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server 的主机名</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab 实例的主机名</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak 服务器的主机名</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>授权服务器的 ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>环境的 ID</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain，例如 example.my.salesforce.com，沙盒则为 test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>realm 的名称</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>使用嵌入式浏览器，违反 RFC 8252(&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>使用此计算机上的浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>使用其他设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端密钥(&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>仅当提供商给出时</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>只需要您的身份</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>保留登录(&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>本程序内的沙盒</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>其他提供商，按其颁发者</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>直到本程序结束</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>保存在普通文件中，不加保护</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>一个有三个人、没有密码的提供商，无需帐户即可试用一切。</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>请在提供商处注册一个桌面应用程序，重定向地址为 http://127.0.0.1，端口任意。然后您会得到客户端 ID。</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>加密，使用密码存储库</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>二维码，尚未就绪</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>更改立即生效，QtSignIn 的控件也是如此。从右向左书写的语言会使窗口左右对调。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
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
        <translation>每个提供商一个按钮</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>用于每个提供商</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>用于任何提供商</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>已知帐户</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>没有打开浏览器</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>不是预期的人</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID 令牌的声明</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>用户信息的声明</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>登录的结果</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>如何登录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>无详细信息</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>请在 %1 输入代码</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1；范围：%2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>已为 %1 更新；范围：%2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>用户信息：%1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>已退出登录；提供商处的令牌：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
</TS>
