<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Hesap: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (yeniden oturum açın)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Oturum açıldı: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Hesabı yönet</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Başka bir hesap kullan</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Yeniden oturum aç</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Hesap menüsü</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Bir hesap seçin</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Başka bir hesap kullan</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Adsız hesap</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, yeniden oturum açması gerekiyor</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, yeniden oturum açması gerekiyor</translation>
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
        <translation>Tarayıcınız, bu bilgisayarın kendisiyle konuştuğu yerde https istiyor. Ayarlarında “localhost” için http&apos;ye izin verin veya başka bir tarayıcı kullanın.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Bu oturum açmaya ait olmayan bir yanıt yok sayıldı. Sayfa bittiğini söylüyorsa onu buradan yeniden açın.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Hiçbir tarayıcı açılamadı. Bağlantıyı kopyalayın ve bu bilgisayarda bir tarayıcıda açın.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 oturum açma sayfası tarayıcınızda açık. Orada oturum açın, sonra geri dönün.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Oturum açma tamamlanıyor…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Tarayıcınız açılıyor…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Bağlantıyı yalnızca bu bilgisayarda kullanın ve kimseye vermeyin.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Tarayıcıda oturum açma</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Tarayıcı sorunlu mu? Başka bir aygıt kullanın</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>&amp;Tarayıcıda devam et</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Başka bir &amp;aygıt kullan</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Oturum açma yolları</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Oturum açma sayfasını bu bilgisayarın tarayıcısında açar. Alışılmış ve en güvenli yoldur.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Burada tarayıcı kullanamıyorsanız: telefonunuzda veya başka bir bilgisayarda gireceğiniz bir kod verir.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Bunun yerine bilinen bir hesap seç</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Bu kodun süresi doldu.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Bu kod %1 daha geçerli.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Bu kod %n dakika daha geçerli.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Bu kod yarım dakikadan az bir süre daha geçerli.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tümünü &amp;seç</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Ayrıntıları &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Yeniden &amp;dene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Başka bir aygıtla oturum açma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Bu &amp;hesabı tut</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR kodu, henüz hazır değil</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>%1 oturum açma sayfasını açan QR kodu</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Kod isteniyor…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Hiçbir tarayıcı açılamadı. Adresi bir tarayıcıya yazın.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Oturum açmanız bekleniyor…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Ağ sorunu, %1 sn sonra yeniden denenecek</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Ağ sorunu, yeniden deneniyor…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Oturum açma tamamlanıyor…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Kodla zamanında oturum açılmadı. Devam etmek için yeni bir kod alın.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Kodla zamanında oturum açılmadı.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Kodunuz: %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Kodunuz: %1. Telefonunuzda veya başka bir bilgisayarda %2 adresine girin.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>%1 olarak oturum açtınız, ancak %2 bekleniyordu.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Yalnızca bu oturum açmayı kendiniz başlattıysanız devam edin. Birinin size gönderdiği bir kodu asla girmeyin.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Oturum açma kodu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Yeni kod al</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Telefonunuzda veya başka bir bilgisayarda şu sayfayı açın:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Orada şu kodu girin:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Ya da bunu telefonla tarayın.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Oturum açma sayfasının adresi, henüz hazır değil</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>%1 adresini bu bilgisayarın tarayıcısında aç</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Kod, henüz hazır değil</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Bu hesabı tut</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>kendi harfleriyle: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Yeniden yükle</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>Oturum açma sayfası artık çalışmıyor.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Oturum açma sayfası</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>Oturum açma hizmetiyle bağlantı güvenli değil, bu yüzden kullanılmadı.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Bu bilgisayarın tarih ve saatini ve bir ağ giriş sayfasının araya girip girmediğini denetleyin. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Oturum açma hizmeti zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>İnternet bağlantınızı denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Oturum açma hizmetine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Oturum açma hizmeti şu anda çalışmıyor.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Oturum açma hizmeti oturum açmayı reddetti.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Yeniden deneyin. Tekrarlanırsa aşağıdaki ayrıntıları yöneticinize gönderin.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Bu bilgisayar tarayıcının yanıtını alamıyor.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Süren diğer oturum açma işlemlerini kapatın veya başka bir aygıt kullanın.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Oturum açma hizmeti bu oturum açma yolunu sunmuyor.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Diğer yolla oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Oturum açma hizmeti bu uygulamayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Aşağıdaki ayrıntıları bu uygulamayı yapanlara gönderin.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Bu uygulama, oturum açma hizmeti için doğru ayarlanmamış.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>Bu bilgisayarın saati ile oturum açma hizmetinin saati çok farklı.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Bu bilgisayarın tarih ve saatini ayarlayın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Oturum açma hizmetinin yanıtına güvenilemedi, bu yüzden oturum açılmadı.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Bu bilgisayarın parola deposu yanıt vermiyor, bu yüzden daha sonra yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>GNOME Keyring veya KDE Wallet gibi bir parola deposu başlatın ya da kurun ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Bu bilgisayarın parola deposu kilitli, bu yüzden daha sonra yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Kilidini açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>Saklanan oturumların anahtarı artık bu bilgisayarın parola deposunda değil.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Yeniden oturum açın veya daha önce kullanılan parola deposunu geri getirin.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Disk dolu, bu yüzden oturum saklanamadı.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Diskte yer açın. Oturumunuz uygulama kapanana kadar açık kalır.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Saklanan bir oturum hasarlıydı. Bir kenara konuldu, silinmedi.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>O hesapla yeniden oturum açın. Diğerleri etkilenmedi.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Saklanan bir oturum bu uygulamanın daha yeni bir sürümünden geliyor.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Bu uygulamayı güncelleyin veya yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Oturumlar şu anda bu bilgisayarda saklanamıyor.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Diski ve izinlerini denetleyin. Oturumunuz uygulama kapanana kadar açık kalır.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Oturum açma reddedildi.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Bunu siz yapmadıysanız yöneticinize bu uygulamaya izin verilip verilmediğini sorun.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Oturum açma iptal edildi.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Dilediğiniz zaman yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Oturum açma çok uzun sürdü.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Yeniden deneyin ve oturum açma sayfasını uzun ara vermeden tamamlayın.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kodun süresi doldu.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Yeni bir kod alın ve onu girin.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>Uygulama oturum açmayı sonlandırdı.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Oturum açmayı uygulamadan yeniden başlatın.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Oturum açma hizmeti anlamsız bir yanıt gönderdi.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Bir ağ giriş sayfasının araya girip girmediğini denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>Oturum açma sayfası iki kez açıldı, bu yüzden başkası açmış olabilir.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Yeniden deneyin. Tekrarlanırsa yöneticinize bildirin.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Yanıt, sorulandan başka bir hizmetten geldi, bu yüzden kullanılmadı.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Tarayıcınızdaki tüm oturum açma sayfalarını kapatın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Oturum açma hizmeti yeniden oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Devam etmek için yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Oturum açılamadı.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>İstenenden başka biri oturum açtı, bu yüzden oturum kabul edilmedi.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Yeniden deneyin ve istenen hesapla oturum açın.</translation>
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
        <translation>%1 ile oturum açacaksınız.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>%1 ile %2 olarak oturum açacaksınız.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1, %2 ile oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1, %2 ile %3 olarak oturum açmanızı istiyor.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Güvenli bağlantı</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Bu bilgisayarda</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Oturumunuz hâlâ açık olabilir</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Oturumunuz kapatıldı</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>%1 oturumunuz kapatıldı</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Oturumunuz açıldı</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>%1 oturumunuz açıldı</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Oturumunuz açılmadı</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>%1 oturumunuz açılmadı</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Bu sayfayı kapatıp uygulamaya dönebilirsiniz.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>Uygulama sizi bu bilgisayarda unuttu, ancak bu tarayıcıdaki oturumun da kapanıp kapanmadığını bilemez. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>tr</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Oturumunuz zaten kapalı</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>%1 oturumunuz zaten kapalı</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Oturumunuz zaten açık</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>%1 oturumunuz zaten açık</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Bu sayfaya artık gerek yok</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Bu bir yanlışlıksa uygulamaya dönün ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>İnternet bağlantınızı denetleyin, uygulamaya dönün ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Birkaç dakika bekleyin, uygulamaya dönün ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Bu bilgisayarın tarih ve saatini ayarlayın, uygulamaya dönün ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Tarayıcınızdaki tüm oturum açma sayfalarını kapatın, uygulamaya dönün ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Uygulamaya dönün. Orada daha fazla bilgi var ve yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>Uygulama yanıtını zaten aldı veya beklemeyi bıraktı.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>Destek &amp;için ayrıntılar</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Oturum açmanın sonucu</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Destek için ayrıntılar</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Oturum açma adımları</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Dikey kaydırma çubuğu</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Yatay kaydırma çubuğu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>%1 ile oturum aç</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>Tarayıcıyı &amp;yeniden aç</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Ayrıntıları &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>Diğer &amp;oturum açma yolları</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Yeniden &amp;dene</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Bu &amp;hesabı tut</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Tür: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP durumu: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Oturum açma hizmeti: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>İlişki kimliği: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Saat: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Açıklama: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Oturumunuz açıldı</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Oturumunuz açılmadı</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Oturumunuz açıldı.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 olarak oturum açıldı.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Doğru hesap bu mu?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>%1 olarak oturum açtınız.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>%1 bekleniyordu. Bu hesabı yalnızca kullanmak istediyseniz tutun.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Tarayıcınızda devam edin</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Başka bir aygıtla oturum açma</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Bir hesap seçin</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açılıyor</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>%1 olarak oturum açılıyor…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Karar verilecek bir şey var</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Bekleniyor</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>tire</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>alt çizgi</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>nokta</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>boşluk</translation>
    </message>
</context>
</TS>
