<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Over de QtSignIn-demo</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Afbeelding van de toepassing</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn-demo %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Laat zien hoe aanmelden met QtSignIn eruitziet.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Draait met Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand is aangemeld</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Eén account</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Meerdere accounts</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Opnieuw aanmelden vereist</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nog geen account</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>In een eigen weergave</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>De provider zegt het niet.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Verlopen om %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>Om %1, over %n seconde</numerusform>
            <numerusform>Om %1, over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>Om %1, over %n minuut</numerusform>
            <numerusform>Om %1, over %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Kies een provider en meld u aan. Het resultaat verschijnt hier.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wie is aangemeld</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Waar het token voor is</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Toegekende scopes</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token verloopt</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>Token ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>&amp;Gebruikersgegevens</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Afmelden</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand is aangemeld</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Waarden hieronder</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Code wordt aangevraagd</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Wacht op de persoon</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Netwerkprobleem</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wordt afgerond</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>De code is verlopen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Andere persoon dan verwacht</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Wat er misging</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
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
        <translation>Openen in een &amp;venster</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerij</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widgets en hun toestanden</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>De widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>De code die hem maakt</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>Code &amp;kopiëren</translation>
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
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Opnieuw geopend</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Alleen op deze computer afgemeld</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn-demo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerij</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu&apos;s</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Over de QtSignIn-demo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerij</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Instellingen</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>De tekst van de pagina</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>In de browser tonen</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Verticale schuifbalk</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Horizontale schuifbalk</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Verstelbare deelvensters</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Grens tussen twee deelvensters</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Deelvenster</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Domein van de organisatie, zoals example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Domein van de tenant, zoals example.eu.auth0.com, of het eigen domein ervan</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Hostnaam van PingOne in uw regio, of uw eigen domein</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Hostnaam van de Forgejo- of Gitea-instantie</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Hostnaam van de GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Hostnaam van de GitLab-instantie</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Hostnaam van de Keycloak-server</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID van de autorisatieserver</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID van de omgeving</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, zoals example.my.salesforce.com, of test.salesforce.com voor een sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Naam van de realm</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Met een ingebouwde bro&amp;wser, tegen RFC 8252 in</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Met de bro&amp;wser op deze computer</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Met een ander apparaa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
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
        <translation>Client-s&amp;ecret</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>alleen als de provider er een gaf</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>alleen wie u bent</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Aa&amp;nmelding bewaren</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox in dit programma</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Een andere provider, met zijn issuer</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Tot dit programma eindigt</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>In gewone bestanden, zonder bescherming</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Een provider met drie personen en zonder wachtwoorden, om alles zonder account te proberen.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Registreer bij de provider een desktoptoepassing met het omleidingsadres http://127.0.0.1 en een willekeurige poort. Dan krijgt u de client-ID.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Versleuteld, met de wachtwoordopslag</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-code, nog niet beschikbaar</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Een adres</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Wijzigingen werken meteen, ook in de widgets van QtSignIn. Talen die van rechts naar links worden geschreven, spiegelen de vensters.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>T&amp;ekstgrootte</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Een knop voor elke provider</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Voor elke provider</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Voor elke willekeurige provider</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Manieren van aanmelden</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Bekende accounts</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Wacht op de browser</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Er opent geen browser</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Een ander apparaat</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Andere persoon dan verwacht</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Geweigerd</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claims van het ID-token</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claims van de gebruikersgegevens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Gebruikersgegevens</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Wat de aanmelding heeft opgeleverd</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Hoe u zich aanmeldt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Geen details</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Code in te voeren op %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Over %n seconde</numerusform>
            <numerusform>Over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; scopes: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Vernieuwd voor %1; scopes: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Gebruikersgegevens: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Afgemeld; tokens bij de provider: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
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
        <translation>Tijdlijn</translation>
    </message>
</context>
</TS>
