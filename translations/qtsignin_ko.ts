<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>계정: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (다시 로그인하세요)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>로그인됨: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>계정 관리</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>다른 계정 사용</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>계정 메뉴</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>계정 선택</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>다른 계정 사용</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>이름 없는 계정</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, 다시 로그인해야 함</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, 다시 로그인해야 함</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserAttempt</name>
    <message>
        <source>Your browser insists on https where this computer talks to itself. Allow http for &quot;localhost&quot; in its settings, or use another browser.</source>
        <translation>이 컴퓨터가 자기 자신과 통신하는 곳에서도 브라우저가 https를 요구합니다. 브라우저 설정에서 &quot;localhost&quot;에 http를 허용하거나 다른 브라우저를 사용하세요.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>이 로그인에 속하지 않는 응답을 무시했습니다. 페이지에 끝났다고 나오면 여기서 다시 여세요.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>브라우저를 열 수 없습니다. 링크를 복사하여 이 컴퓨터의 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 로그인 페이지가 브라우저에 열려 있습니다. 거기서 로그인한 다음 돌아오세요.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>로그인을 마치는 중…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>브라우저를 여는 중…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>이 링크는 이 컴퓨터에서만 사용하고 누구에게도 주지 마세요.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>브라우저에서 로그인</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>브라우저에 문제가 있나요? 다른 기기 사용</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>브라우저에서 계속(&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>다른 기기 사용(&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>이 컴퓨터의 브라우저에서 로그인 페이지를 엽니다. 일반적이고 가장 안전한 방법입니다.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>여기서 브라우저를 쓸 수 없는 경우: 휴대폰이나 다른 컴퓨터에 입력할 코드를 드립니다.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>대신 기존 계정 선택</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>이 코드는 만료되었습니다.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>이 코드는 앞으로 %1 동안 쓸 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>이 코드는 앞으로 %n분 동안 쓸 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>이 코드는 30초 안에 만료됩니다.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>다른 기기로 로그인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>이 계정 유지(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR 코드, 아직 준비되지 않음</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>%1 로그인 페이지를 여는 QR 코드</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>코드를 요청하는 중…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>브라우저를 열 수 없습니다. 브라우저에 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>로그인을 기다리는 중…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>네트워크 문제, %1초 후 다시 시도</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>네트워크 문제, 다시 시도하는 중…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>로그인을 마치는 중…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>제시간에 코드로 로그인한 사람이 없습니다. 계속하려면 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>제시간에 코드로 로그인한 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>코드는 %1입니다.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>코드는 %1입니다. 휴대폰이나 다른 컴퓨터에서 %2에 입력하세요.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>%1 계정으로 로그인했지만 %2 계정이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>이 로그인을 직접 시작한 경우에만 계속하세요. 다른 사람이 보낸 코드는 절대 입력하지 마세요.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>로그인 코드</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>새 코드 받기</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. 휴대폰이나 다른 컴퓨터에서 이 페이지를 여세요:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. 거기에 이 코드를 입력하세요:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>또는 휴대폰으로 스캔하세요.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>로그인 페이지 주소, 아직 준비되지 않음</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>이 컴퓨터의 브라우저에서 %1 열기</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>코드, 아직 준비되지 않음</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>이 계정 유지</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>원래 글자: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>로그인 페이지가 작동을 멈췄습니다.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>로그인 페이지</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>로그인 서비스와의 연결이 안전하지 않아 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>이 컴퓨터의 날짜와 시간, 그리고 네트워크 로그인 페이지가 막고 있는지 확인하세요. 그런 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>로그인 서비스가 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>인터넷 연결을 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>로그인 서비스에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>로그인 서비스가 지금 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>몇 분 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>로그인 서비스가 로그인을 거부했습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>다시 시도하세요. 또 발생하면 아래 세부 정보를 관리자에게 보내세요.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>이 컴퓨터가 브라우저의 응답을 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>진행 중인 다른 로그인을 닫거나 다른 기기를 사용하세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>로그인 서비스가 이 로그인 방법을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>다른 방법으로 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>로그인 서비스가 이 응용 프로그램을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>아래 세부 정보를 이 응용 프로그램의 개발자에게 보내세요.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>이 응용 프로그램이 로그인 서비스에 맞게 올바르게 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>이 컴퓨터와 로그인 서비스의 시계가 너무 다릅니다.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>이 컴퓨터의 날짜와 시간을 맞춘 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>로그인 서비스의 응답을 신뢰할 수 없어 로그인이 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>이 컴퓨터의 암호 저장소가 응답하지 않아 나중에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>GNOME Keyring 또는 KDE Wallet 같은 암호 저장소를 시작하거나 설치한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>이 컴퓨터의 암호 저장소가 잠겨 있어 나중에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>잠금을 해제하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>저장된 로그인의 키가 더 이상 이 컴퓨터의 암호 저장소에 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>다시 로그인하거나 이전에 쓰던 암호 저장소를 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>디스크가 가득 차서 로그인을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>디스크 공간을 확보하세요. 응용 프로그램을 닫을 때까지 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>저장된 로그인이 손상되었습니다. 삭제하지 않고 따로 두었습니다.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>그 계정으로 다시 로그인하세요. 다른 계정은 영향이 없습니다.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>저장된 로그인이 이 응용 프로그램의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>이 응용 프로그램을 업데이트하거나 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>지금은 이 컴퓨터에 로그인을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>디스크와 권한을 확인하세요. 응용 프로그램을 닫을 때까지 로그인 상태가 유지됩니다.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>로그인이 거절되었습니다.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>본인이 한 것이 아니라면 이 응용 프로그램이 허용되는지 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>로그인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>언제든지 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>로그인 시간이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>다시 시도하고 로그인 페이지에서 오래 멈추지 말고 완료하세요.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>코드가 만료되었습니다.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>새 코드를 받아 그 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>응용 프로그램이 로그인을 중단했습니다.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>응용 프로그램에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>로그인 서비스가 이해할 수 없는 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>네트워크 로그인 페이지가 막고 있는지 확인한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>로그인 페이지가 두 번 열렸으므로 다른 사람이 열었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>다시 시도하세요. 또 발생하면 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>요청한 서비스가 아닌 다른 서비스에서 온 응답이라 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>브라우저의 로그인 페이지를 모두 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>로그인 서비스가 다시 로그인할 것을 요구합니다.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>로그인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>요청한 사람이 아닌 다른 사람이 로그인하여 로그인이 처리되지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>다시 시도하고 요청한 계정으로 로그인하세요.</translation>
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
        <translation>%1 서비스로 로그인합니다.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>%1 서비스에 %2 계정으로 로그인합니다.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1에서 %2 서비스로 로그인하도록 요청합니다.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1에서 %2 서비스에 %3 계정으로 로그인하도록 요청합니다.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>보안 연결</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>아직 로그인되어 있을 수 있습니다</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>로그아웃되었습니다</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>%1에서 로그아웃되었습니다</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>로그인되었습니다</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>%1에 로그인되었습니다</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인되지 않았습니다</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>%1에 로그인되지 않았습니다</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>이 페이지를 닫고 응용 프로그램으로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>응용 프로그램은 이 컴퓨터에서 로그인 정보를 지웠지만 이 브라우저도 로그아웃했는지는 알 수 없습니다. 이 페이지를 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>이미 로그아웃되어 있습니다</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>이미 %1에서 로그아웃되어 있습니다</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>이미 로그인되어 있습니다</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>이미 %1에 로그인되어 있습니다</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>이 페이지는 더 이상 필요하지 않습니다</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>실수였다면 응용 프로그램으로 돌아가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>인터넷 연결을 확인한 다음 응용 프로그램으로 돌아가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>몇 분 기다린 다음 응용 프로그램으로 돌아가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>이 컴퓨터의 날짜와 시간을 맞춘 다음 응용 프로그램으로 돌아가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>브라우저의 로그인 페이지를 모두 닫은 다음 응용 프로그램으로 돌아가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>응용 프로그램으로 돌아가세요. 자세한 설명이 있고 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>이 페이지를 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>응용 프로그램이 이미 응답을 받았거나 기다리기를 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>지원용 세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>로그인 결과</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>지원용 세부 정보</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>로그인 단계</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>세로 스크롤 막대</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>가로 스크롤 막대</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>%1 계정으로 로그인</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>브라우저 다시 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>다른 로그인 방법(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>이 계정 유지(&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>종류: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 상태: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>로그인 서비스: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>상관 관계 ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>시간: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>설명: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>로그인되었습니다</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인되지 않았습니다</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>로그인되었습니다.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 계정으로 로그인했습니다.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>올바른 계정인가요?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>%1 계정으로 로그인했습니다.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>%1 계정이어야 합니다. 이 계정을 쓰려던 경우에만 유지하세요.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>브라우저에서 계속하세요</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>다른 기기로 로그인</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>계정 선택</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인 중</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>%1 계정으로 로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>결정할 일이 있음</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>기다리는 중</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>하이픈</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>점</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>공백</translation>
    </message>
</context>
</TS>
