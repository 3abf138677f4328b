<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>QtSignIn demosu hakkında</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Uygulamanın resmi</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn demosu %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>QtSignIn ile oturum açmanın nasıl göründüğünü gösterir.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Qt %1 ile çalışır.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. MIT lisansıyla özgür yazılım.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Oturum açan yok</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Bir hesap</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Birkaç hesap</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Yeniden oturum açması gerekiyor</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Henüz hesap yok</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>Kendi görünümünüzde</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Sağlayıcı bunu bildirmiyor.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Süresi %1 saatinde doldu.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>Saat %1, %n saniye sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>Saat %1, %n dakika sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Bir sağlayıcı seçin ve oturum açın. Sonuç burada gösterilir.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Oturum açan kişi</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Belirtecin ne için olduğu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Sağlayıcı</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Verilen kapsamlar</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Belirtecin bitişi</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>Belirteci &amp;yenile</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>&amp;Kullanıcı bilgisi</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Oturumu kapat</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Oturum açan yok</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Değerler aşağıda</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Kod isteniyor</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Kişi bekleniyor</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Ağ sorunu</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Tamamlanıyor</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kodun süresi doldu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Beklenenden başka bir kişi</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Ters giden şey</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Ayrıntılar: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Ayrıntılar: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>&amp;Pencerede aç</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Bileşenler ve durumları</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Bileşen</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Onu oluşturan kod</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Kodu kopyala</translation>
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
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Oturum kapatıldı</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Oturum yalnızca bu bilgisayarda kapatıldı</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn demosu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüler</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Yardı&amp;m</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>QtSignIn demosu &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galeri</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Ayarlar</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Sayfanın metni</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Tarayıcıda göster</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Dikey kaydırma çubuğu</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Yatay kaydırma çubuğu</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Ayarlanabilir bölmeler</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>İki bölme arasındaki sınır</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bölme</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Kuruluşun etki alanı, örneğin example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Kiracının etki alanı, örneğin example.eu.auth0.com, ya da özel etki alanı</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Bölgenizdeki PingOne ana bilgisayar adı ya da özel etki alanınız</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo ya da Gitea örneğinin ana bilgisayar adı</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server ana bilgisayar adı</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab örneğinin ana bilgisayar adı</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak sunucusunun ana bilgisayar adı</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>Yetkilendirme sunucusunun kimliği</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>Ortamın kimliği</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, örneğin example.my.salesforce.com, ya da korumalı alan için test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Realm adı</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Gömülü bir &amp;tarayıcıyla, RFC 8252&apos;ye aykırı</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Bu bilgisayardaki &amp;tarayıcıyla</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Başka bir &amp;aygıtla</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Sağlayı&amp;cı</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Veren</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>İst&amp;emci kimliği</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>İstemci gizli anahta&amp;rı</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>yalnızca sağlayıcı verdiyse</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Kapsam&amp;lar</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>yalnızca kim olduğunuz</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Oturumu &amp;sakla</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Bu programın içindeki korumalı alan</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Veren adresiyle başka bir sağlayıcı</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Bu program bitene kadar</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>Düz dosyalarda, korumasız</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Her şeyi hesap olmadan denemek için üç kişili ve parolasız bir sağlayıcı.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Sağlayıcıya bir masaüstü uygulaması kaydedin; yönlendirme adresi http://127.0.0.1 ve herhangi bir bağlantı noktası olsun. O zaman istemci kimliğini alırsınız.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Şifreli, parola deposuyla</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR kodu, henüz hazır değil</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Bir adres</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz hiçbir şey</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Değişiklikler hemen geçerli olur, QtSignIn bileşenlerinde de. Sağdan sola yazılan diller pencereleri ters çevirir.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>M&amp;etin boyutu</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Her sağlayıcı için bir düğme</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Her sağlayıcı için</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Herhangi bir sağlayıcı için</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Oturum açma yolları</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Bilinen hesaplar</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Tarayıcı bekleniyor</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Hiçbir tarayıcı açılmıyor</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Başka bir aygıt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Beklenenden başka bir kişi</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Reddedildi</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Kimlik belirtecinin talepleri</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Kullanıcı bilgisinin talepleri</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Kimlik belirteci</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Kullanıcı bilgisi</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Oturum açmanın getirdikleri</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Nasıl oturum açılır</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Ayrıntı yok</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Kod şurada girilecek: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n saniye sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; kapsamlar: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>%1 için yenilendi; kapsamlar: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Kullanıcı bilgisi: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Oturum kapatıldı; sağlayıcıdaki belirteçler: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
</context>
</TS>
