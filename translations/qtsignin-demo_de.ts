<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Über die QtSignIn-Demo</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Bild der Anwendung</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn-Demo %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Zeigt, wie die Anmeldung mit QtSignIn aussieht.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Ein Konto</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Mehrere Konten</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Erneute Anmeldung nötig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>In einer eigenen Ansicht</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Der Anbieter sagt es nicht.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Abgelaufen um %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>Um %1, in %n Sekunde</numerusform>
            <numerusform>Um %1, in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>Um %1, in %n Minute</numerusform>
            <numerusform>Um %1, in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Wählen Sie einen Anbieter und melden Sie sich an. Was dabei herauskommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Wofür das Token gilt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Erteilte Scopes</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>Token e&amp;rneuern</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Ben&amp;utzerdaten</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Werte darunter</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Code wird angefordert</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Wartet auf die Person</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Netzwerkproblem</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Andere Person als erwartet</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Details: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>In einem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgets und ihre Zustände</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Das Widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Der Code, der es erzeugt</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Code &amp;kopieren</translation>
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
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Noch einmal geöffnet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Nur auf diesem Computer abgemeldet</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn-Demo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Über die QtSignIn-Demo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Der Text der Seite</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Im Browser zeigen</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Senkrechte Bildlaufleiste</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Waagerechte Bildlaufleiste</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Verstellbare Bereiche</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Grenze zwischen zwei Bereichen</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Domain der Organisation, etwa example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Domain des Mandanten, etwa example.eu.auth0.com, oder seine eigene Domain</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Hostname von PingOne in Ihrer Region oder Ihre eigene Domain</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Hostname der Forgejo- oder Gitea-Instanz</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Hostname des GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Hostname der GitLab-Instanz</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Hostname des Keycloak-Servers</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID des Autorisierungsservers</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID der Umgebung</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, etwa example.my.salesforce.com, oder test.salesforce.com für eine Sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Name des Realms</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Mit eingebettetem Bro&amp;wser, entgegen RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Mit dem Bro&amp;wser auf diesem Computer</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Mit einem anderen &amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>A&amp;nbieter</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Issuer</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>nur wenn der Anbieter eines vergeben hat</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>nur, wer ich bin</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Anmeldung &amp;behalten</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox in diesem Programm</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Ein anderer Anbieter, mit seinem Issuer</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Bis dieses Programm endet</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>In einfachen Dateien, ungeschützt</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Ein Anbieter mit drei Personen und ohne Passwörter, um alles ohne Konto auszuprobieren.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Registrieren Sie beim Anbieter eine Desktop-Anwendung mit der Weiterleitungsadresse http://127.0.0.1 und beliebigem Port. Dann erhalten Sie die Client-ID.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Verschlüsselt, mit dem Passwortspeicher</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-Code, noch nicht verfügbar</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Änderungen gelten sofort, auch in den Widgets von QtSignIn. Sprachen, die von rechts nach links geschrieben werden, spiegeln die Fenster.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Textgröße</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Eine Schaltfläche für jeden Anbieter</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Für jeden Anbieter</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Für beliebige Anbieter</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Möglichkeiten der Anmeldung</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Bekannte Konten</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wartet auf den Browser</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Kein Browser öffnet sich</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Andere Person als erwartet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claims des ID-Tokens</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claims der Benutzerdaten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Was die Anmeldung gebracht hat</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Wie Sie sich anmelden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Keine Details</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Code ist einzugeben auf %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde</numerusform>
            <numerusform>In %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; Scopes: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Erneuert für %1; Scopes: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Benutzerdaten: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Abgemeldet; Token beim Anbieter: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
</TS>
