<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>QtSignIn 데모 정보</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>응용 프로그램의 그림</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn 데모 %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>QtSignIn으로 로그인하는 모습을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Qt %1(으)로 실행됩니다.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람이 없음</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>계정 하나</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>여러 계정</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>다시 로그인해야 함</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>간결하게</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>아직 계정 없음</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>직접 만든 보기에서</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>공급자가 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>%1에 만료되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>%1, %n초 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>%1, %n분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>공급자를 선택하고 로그인하세요. 결과가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>로그인한 사람</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>토큰의 용도</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급자</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>허용된 범위</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>토큰 만료</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>토큰 갱신(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>사용자 정보(&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>로그아웃(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>로그인한 사람이 없음</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>값은 아래에 있음</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>코드 요청 중</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>사용자를 기다리는 중</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>네트워크 문제</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>마무리하는 중</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>코드가 만료됨</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>예상과 다른 사람</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>무엇이 잘못되었는지</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>세부 정보: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>세부 정보: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>창에서 열기(&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>위젯과 상태</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>위젯</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>위젯을 만드는 코드</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>코드 복사(&amp;C)</translation>
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
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>다시 연 경우</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>이 컴퓨터에서만 로그아웃됨</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn 데모</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지 목록</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>QtSignIn 데모 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>갤러리(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>설정(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>페이지의 글</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>브라우저에서 보기</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>세로 스크롤 막대</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>가로 스크롤 막대</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>조절할 수 있는 창</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>두 창 사이의 경계</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>창</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>조직의 도메인(예: example.okta.com)</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>테넌트의 도메인(예: example.eu.auth0.com) 또는 사용자 지정 도메인</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>해당 지역의 PingOne 호스트 이름 또는 사용자 지정 도메인</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo 또는 Gitea 인스턴스의 호스트 이름</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server의 호스트 이름</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab 인스턴스의 호스트 이름</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak 서버의 호스트 이름</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>권한 부여 서버의 ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>환경의 ID</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain(예: example.my.salesforce.com), 샌드박스는 test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>realm의 이름</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>포함된 브라우저로, RFC 8252에 어긋남(&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>이 컴퓨터의 브라우저로(&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>다른 기기로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>공급자(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>발급자(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>클라이언트 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>클라이언트 암호(&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>공급자가 준 경우에만</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>범위(&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>내가 누구인지만</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>로그인 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>이 프로그램 안의 샌드박스</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>다른 공급자, 발급자로 지정</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>이 프로그램이 끝날 때까지</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>일반 파일에, 보호 없이</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>세 사람이 있고 암호가 없는 공급자입니다. 계정 없이 모든 것을 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>공급자에 데스크톱 응용 프로그램을 등록하세요. 리디렉션 주소는 http://127.0.0.1이고 포트는 상관없습니다. 그러면 클라이언트 ID를 받습니다.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>암호화하여, 암호 저장소와 함께</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR 코드, 아직 준비되지 않음</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>변경 사항은 QtSignIn 위젯에도 바로 적용됩니다. 오른쪽에서 왼쪽으로 쓰는 언어에서는 창의 좌우가 바뀝니다.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>글자 크기(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>공급자마다 하나의 단추</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>공급자마다</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>모든 공급자용</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>알려진 계정</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>브라우저를 기다리는 중</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>브라우저가 열리지 않음</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>다른 기기</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>예상과 다른 사람</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>거부됨</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID 토큰의 클레임</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>사용자 정보의 클레임</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 토큰</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>사용자 정보</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>로그인으로 얻은 것</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>로그인하는 방법</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>세부 정보 없음</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>%1에서 입력할 코드</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n초 후</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; 범위: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>%1 갱신됨; 범위: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>사용자 정보: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>로그아웃됨; 공급자의 토큰: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
</context>
</TS>
