<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>O demie QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Obrazek programu</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Demo QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Pokazuje, jak wygląda logowanie z QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Działa z Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Jedno konto</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Kilka kont</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Wymaga ponownego logowania</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarty</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Jeszcze żadnego konta</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>We własnym widoku</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Dostawca tego nie podaje.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Wygasł o %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>O %1, za %n sekundę</numerusform>
            <numerusform>O %1, za %n sekundy</numerusform>
            <numerusform>O %1, za %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>O %1, za %n minutę</numerusform>
            <numerusform>O %1, za %n minuty</numerusform>
            <numerusform>O %1, za %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Wybierz dostawcę i zaloguj się. Wynik pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Kto jest zalogowany</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Do czego służy token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Przyznane zakresy</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token wygasa</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>Odnów to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Dane &amp;użytkownika</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>W&amp;yloguj się</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Wartości poniżej</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Prośba o kod</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Oczekiwanie na osobę</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problem z siecią</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Kod wygasł</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Inna osoba niż oczekiwano</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Co poszło nie tak</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Szczegóły: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Szczegóły: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Otwórz w &amp;oknie</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widżety i ich stany</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Widżet</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Kod, który go tworzy</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Kopiuj kod</translation>
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
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Otwarto ponownie</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Wylogowano tylko na tym komputerze</translation>
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
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;O demie QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galeria</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Tekst strony</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Pokaż w przeglądarce</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Pionowy pasek przewijania</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Poziomy pasek przewijania</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Regulowane panele</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Granica między dwoma panelami</translation>
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
        <translation>Domena organizacji, taka jak example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Domena dzierżawy, taka jak example.eu.auth0.com, albo jej własna domena</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Nazwa hosta PingOne w twoim regionie albo własna domena</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Nazwa hosta instancji Forgejo lub Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Nazwa hosta serwera GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Nazwa hosta instancji GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Nazwa hosta serwera Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID serwera autoryzacji</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID środowiska</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, taka jak example.my.salesforce.com, albo test.salesforce.com dla piaskownicy</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Nazwa realmu</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>W osadzonej prze&amp;glądarce, wbrew RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>W prze&amp;glądarce na tym komputerze</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Na innym u&amp;rządzeniu</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Wy&amp;stawca</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;ID klienta</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ekret klienta</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>tylko jeśli dostawca go podał</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Z&amp;akresy</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>tylko to, kim jesteś</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Zac&amp;howaj logowanie</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Piaskownica w tym programie</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Inny dostawca, według wystawcy</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Do zakończenia tego programu</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>W zwykłych plikach, bez ochrony</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Dostawca z trzema osobami i bez haseł, aby wypróbować wszystko bez konta.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Zarejestruj u dostawcy aplikację desktopową z adresem przekierowania http://127.0.0.1 i dowolnym portem. Otrzymasz wtedy ID klienta.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Zaszyfrowane, z magazynem haseł</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Kod QR, jeszcze niedostępny</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Zmiany działają od razu, także w widżetach QtSignIn. Języki pisane od prawej do lewej odwracają układ okien.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Rozmiar tekstu</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Przycisk dla każdego dostawcy</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Dla każdego dostawcy</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Dla dowolnego dostawcy</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Sposoby logowania</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Znane konta</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Oczekiwanie na przeglądarkę</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Nie otwiera się żadna przeglądarka</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Inne urządzenie</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Inna osoba niż oczekiwano</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claimy tokenu ID</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claimy danych użytkownika</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token ID</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Dane użytkownika</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Co przyniosło logowanie</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Jak się zalogować</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Brak szczegółów</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Kod do wpisania na %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Za %n sekundę</numerusform>
            <numerusform>Za %n sekundy</numerusform>
            <numerusform>Za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; zakresy: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Odnowiono dla: %1; zakresy: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Dane użytkownika: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Wylogowano; tokeny u dostawcy: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
</context>
</TS>
