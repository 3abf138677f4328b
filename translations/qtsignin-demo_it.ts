<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Informazioni sulla demo di QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Immagine dell&apos;applicazione</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Demo di QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Mostra come si presenta l&apos;accesso con QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Funziona con Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Un account</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Più account</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Nuovo accesso necessario</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatto</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ancora nessun account</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>In una vista propria</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Il provider non lo dice.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Scaduto alle %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>Alle %1, tra %n secondo</numerusform>
            <numerusform>Alle %1, tra %n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>Alle %1, tra %n minuto</numerusform>
            <numerusform>Alle %1, tra %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Scegli un provider e accedi. Il risultato viene mostrato qui.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Chi ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>A cosa serve il token</translation>
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
        <translation>Scope concessi</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Il token scade</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>&amp;Rinnova il token</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Informazioni &amp;utente</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>&amp;Disconnetti</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l&apos;accesso</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Valori sotto</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Richiesta di un codice</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>In attesa della persona</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problema di rete</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Il codice è scaduto</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Persona diversa dal previsto</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Che cosa non ha funzionato</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Dettagli: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Apri in una &amp;finestra</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Widget e loro stati</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Il widget</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Il codice che lo crea</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copia il codice</translation>
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
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Aperta di nuovo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Disconnesso solo su questo computer</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Demo di QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fi&amp;le</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Visuali&amp;zza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Informazioni sulla demo di QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galleria</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Il testo della pagina</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Mostra nel browser</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra di scorrimento verticale</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra di scorrimento orizzontale</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Riquadri regolabili</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Bordo tra due riquadri</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Riquadro</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Dominio dell&apos;organizzazione, come example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Dominio del tenant, come example.eu.auth0.com, o il suo dominio personalizzato</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Nome host di PingOne nella tua regione, o il tuo dominio personalizzato</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Nome host dell&apos;istanza di Forgejo o Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Nome host del GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Nome host dell&apos;istanza di GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Nome host del server Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID del server di autorizzazione</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID dell&apos;ambiente</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, come example.my.salesforce.com, o test.salesforce.com per una sandbox</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Nome del realm</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>Con un &amp;browser incorporato, contro la RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>Con il &amp;browser di questo computer</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>Con un altro dispositi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emittente</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Se&amp;greto del client</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>solo se il provider ne ha fornito uno</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;ope</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>solo chi sei</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>&amp;Mantieni l&apos;accesso</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Sandbox in questo programma</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Un altro provider, tramite il suo emittente</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Fino alla fine di questo programma</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>In file semplici, senza protezione</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Un provider con tre persone e senza password, per provare tutto senza un account.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Registra un&apos;applicazione desktop presso il provider, con l&apos;indirizzo di reindirizzamento http://127.0.0.1 e una porta qualsiasi. Riceverai così l&apos;ID client.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Cifrato, con l&apos;archivio delle password</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Codice QR, non ancora disponibile</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Un indirizzo</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora niente</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Le modifiche hanno effetto subito, anche nei widget di QtSignIn. Le lingue scritte da destra a sinistra invertono le finestre.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Dimensione del te&amp;sto</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Un pulsante per ogni provider</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Per ogni provider</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Per qualsiasi provider</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Modi per accedere</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Account noti</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>In attesa del browser</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Non si apre nessun browser</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Un altro dispositivo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Persona diversa dal previsto</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claim del token ID</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Claim delle informazioni utente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token ID</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Informazioni utente</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Che cosa ha portato l&apos;accesso</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Come accedere</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Nessun dettaglio</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Codice da inserire su %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Tra %n secondo</numerusform>
            <numerusform>Tra %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; scope: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Rinnovato per %1; scope: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Informazioni utente: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Disconnesso; token presso il provider: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Segnale</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
</context>
</TS>
