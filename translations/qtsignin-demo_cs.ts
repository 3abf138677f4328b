<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>O demu QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Obrázek aplikace</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Demo QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Ukazuje, jak vypadá přihlášení s QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Běží s Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Svobodný software pod licencí MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikdo není přihlášen</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Jeden účet</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Několik účtů</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Vyžaduje nové přihlášení</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompaktní</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Zatím žádný účet</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>Ve vlastním zobrazení</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Poskytovatel to neuvádí.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Platnost vypršela v %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>V %1, za %n sekundu</numerusform>
            <numerusform>V %1, za %n sekundy</numerusform>
            <numerusform>V %1, za %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>V %1, za %n minutu</numerusform>
            <numerusform>V %1, za %n minuty</numerusform>
            <numerusform>V %1, za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Vyberte poskytovatele a přihlaste se. Výsledek se zobrazí zde.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Kdo je přihlášen</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>K čemu token slouží</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Účet</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Poskytovatel</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Udělené rozsahy</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Konec platnosti tokenu</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>&amp;Obnovit token</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Údaje o &amp;uživateli</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>O&amp;dhlásit se</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikdo není přihlášen</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Hodnoty níže</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Žádost o kód</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Čekání na osobu</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Potíže se sítí</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Dokončování</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Přihlášeno</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Platnost kódu vypršela</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Jiná osoba, než se čekalo</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Co se nepovedlo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Podrobnosti: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Podrobnosti: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Otevřít v o&amp;kně</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgety a jejich stavy</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Kód, který ho vytváří</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Kopírovat kó&amp;d</translation>
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
        <translation>Přihlášeno</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Otevřeno znovu</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Odhlášeno</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Odhlášeno jen na tomto počítači</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Demo QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Stránka</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Nabídky</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Soubor</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ukončit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Zo&amp;brazení</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Nápověda</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;O demu QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Přihlásit se</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Nastavení</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Text stránky</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Ukázat v prohlížeči</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Svislý posuvník</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Vodorovný posuvník</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Nastavitelné panely</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Hranice mezi dvěma panely</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Doména organizace, například example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Doména tenanta, například example.eu.auth0.com, nebo jeho vlastní doména</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Název hostitele PingOne ve vaší oblasti, nebo vaše vlastní doména</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Název hostitele instance Forgejo nebo Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Název hostitele serveru GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Název hostitele instance GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Název hostitele serveru Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID autorizačního serveru</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID prostředí</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, například example.my.salesforce.com, nebo test.salesforce.com pro sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Název realmu</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Ve vestavěném proh&amp;lížeči, proti RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>V proh&amp;lížeči na tomto počítači</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Na jiném zaříz&amp;ení</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Poskytovatel</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Vydavatel</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;ID klienta</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Tajný klíč klienta</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>jen pokud ho poskytovatel přidělil</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>&amp;Rozsahy</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>jen to, kdo jste</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Uc&amp;hovat přihlášení</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox v tomto programu</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Jiný poskytovatel, podle vydavatele</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Do konce tohoto programu</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>V prostých souborech, bez ochrany</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Poskytovatel se třemi osobami a bez hesel, abyste vše vyzkoušeli bez účtu.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Zaregistrujte u poskytovatele desktopovou aplikaci s adresou přesměrování http://127.0.0.1 a libovolným portem. Dostanete pak ID klienta.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Šifrovaně, s úložištěm hesel</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR kód, zatím není k dispozici</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Zatím nic</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Změny platí hned, i ve widgetech QtSignIn. Jazyky psané zprava doleva okna zrcadlově převrátí.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motiv</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Velikost textu</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Tlačítko pro každého poskytovatele</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Pro každého poskytovatele</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Pro libovolného poskytovatele</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Způsoby přihlášení</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Známé účty</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Čekání na prohlížeč</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Žádný prohlížeč se neotevře</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Jiné zařízení</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Přihlášeno</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Jiná osoba, než se čekalo</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmítnuto</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claimy ID tokenu</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claimy údajů o uživateli</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Údaje o uživateli</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Co přihlášení přineslo</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Jak se přihlásit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Žádné podrobnosti</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Kód k zadání na %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Za %n sekundu</numerusform>
            <numerusform>Za %n sekundy</numerusform>
            <numerusform>Za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; rozsahy: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Obnoveno pro: %1; rozsahy: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Údaje o uživateli: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Odhlášeno; tokeny u poskytovatele: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signál</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Časová osa</translation>
    </message>
</context>
</TS>
