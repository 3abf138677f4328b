<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (accedi di nuovo)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Accesso eseguito: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Gestisci account</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usa un altro account</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Accedi di nuovo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Menu dell&apos;account</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Scegli un account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Usa un altro account</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Account senza nome</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, nuovo accesso necessario</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, nuovo accesso necessario</translation>
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
        <translation>Il tuo browser pretende https dove questo computer parla con sé stesso. Consenti http per «localhost» nelle sue impostazioni, oppure usa un altro browser.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>È stata ignorata una risposta che non appartiene a questo accesso. Se la pagina dice che è tutto finito, riaprila da qui.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Non è stato possibile aprire un browser. Copia il link e aprilo in un browser su questo computer.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>La pagina di accesso di %1 è aperta nel browser. Accedi lì, poi torna qui.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Completamento dell&apos;accesso…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Usa il link solo su questo computer e non darlo a nessuno.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Accesso nel browser</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Problemi con il browser? Usa un altro dispositivo</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Continua nel &amp;browser</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Usa un altro dis&amp;positivo</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Modi per accedere</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Apre la pagina di accesso nel browser di questo computer. È il modo consueto e più sicuro.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Se qui non puoi usare un browser: ti dà un codice da inserire sul telefono o su un altro computer.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Scegli invece un account noto</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Questo codice è scaduto.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Questo codice scade tra %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Questo codice scade tra un minuto.</numerusform>
            <numerusform>Questo codice scade tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Questo codice scade tra meno di mezzo minuto.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Accedi con un altro dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Mantieni questo account</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Codice QR, non ancora disponibile</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>Codice QR che apre la pagina di accesso di %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Richiesta di un codice…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Non è stato possibile aprire un browser. Scrivi l&apos;indirizzo in un browser.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>In attesa del tuo accesso…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Problema di rete, nuovo tentativo tra %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Problema di rete, nuovo tentativo…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Completamento dell&apos;accesso…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Nessuno ha eseguito l&apos;accesso in tempo con il codice. Ottienine uno nuovo per continuare.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Nessuno ha eseguito l&apos;accesso in tempo con il codice.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Il tuo codice è %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Il tuo codice è %1. Inseriscilo su %2, dal telefono o da un altro computer.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Hai eseguito l&apos;accesso come %1, ma l&apos;account previsto era %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Continua solo se hai iniziato tu questo accesso. Non inserire mai un codice che ti ha mandato qualcuno.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Codice di accesso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Ottieni un nuovo codice</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Sul telefono o su un altro computer, apri questa pagina:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Inserisci lì questo codice:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Oppure inquadra il codice QR con un telefono.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Indirizzo della pagina di accesso, non ancora disponibile</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Apri %1 nel browser di questo computer</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Codice, non ancora disponibile</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Mantieni questo account</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>nel suo alfabeto: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>La pagina di accesso ha smesso di funzionare.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Pagina di accesso</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>La connessione al servizio di accesso non è sicura, quindi non è stata usata.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Controlla la data e l&apos;ora di questo computer e che non interferisca una pagina di accesso alla rete. Poi riprova.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Il servizio di accesso non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Controlla la connessione a Internet, poi riprova.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Il servizio di accesso non è raggiungibile.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Il servizio di accesso in questo momento non funziona.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Il servizio di accesso ha rifiutato l&apos;accesso.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Riprova. Se succede ancora, invia i dettagli qui sotto al tuo amministratore.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Questo computer non può ricevere la risposta del browser.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Chiudi gli altri accessi in corso, oppure usa un altro dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Il servizio di accesso non offre questo modo di accedere.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Accedi nell&apos;altro modo.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Il servizio di accesso non accetta questa applicazione.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Invia i dettagli qui sotto al produttore di questa applicazione.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Questa applicazione non è configurata correttamente per il servizio di accesso.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>L&apos;orologio di questo computer e quello del servizio di accesso differiscono troppo.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Imposta la data e l&apos;ora di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>La risposta del servizio di accesso non era affidabile, quindi l&apos;accesso non è stato eseguito.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>L&apos;archivio delle password di questo computer non risponde, quindi più tardi dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Avvia o installa un archivio delle password, come GNOME Keyring o KDE Wallet, e riprova.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>L&apos;archivio delle password di questo computer è bloccato, quindi più tardi dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>La chiave degli accessi salvati non è più nell&apos;archivio delle password di questo computer.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Accedi di nuovo, oppure ripristina l&apos;archivio delle password usato prima.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Il disco è pieno, quindi non è stato possibile salvare l&apos;accesso.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Libera spazio sul disco. L&apos;accesso resta valido finché l&apos;applicazione non termina.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Un accesso salvato era danneggiato. È stato messo da parte e non eliminato.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Accedi di nuovo con quell&apos;account. Gli altri non sono interessati.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Un accesso salvato proviene da una versione più recente di questa applicazione.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Aggiorna questa applicazione, oppure accedi di nuovo.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>In questo momento gli accessi non possono essere salvati su questo computer.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Controlla il disco e i suoi permessi. L&apos;accesso resta valido finché l&apos;applicazione non termina.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>L&apos;accesso è stato rifiutato.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Se non lo hai fatto tu, chiedi al tuo amministratore se questa applicazione è consentita.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;accesso è stato annullato.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Puoi riprovare quando vuoi.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>L&apos;accesso ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Riprova e completa la pagina di accesso senza una lunga pausa.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Il codice è scaduto.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Ottieni un nuovo codice e inserisci quello.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>L&apos;applicazione ha interrotto l&apos;accesso.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Ricomincialo dall&apos;applicazione.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Il servizio di accesso ha inviato una risposta senza senso.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Controlla che non interferisca una pagina di accesso alla rete, poi riprova.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>La pagina di accesso è stata aperta due volte, quindi forse l&apos;ha aperta qualcun altro.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Riprova. Se succede ancora, avvisa il tuo amministratore.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>La risposta veniva da un servizio diverso da quello interpellato, quindi non è stata usata.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Chiudi tutte le pagine di accesso nel browser, poi riprova.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Il servizio di accesso vuole che tu acceda di nuovo.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Accedi di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>L&apos;accesso non è riuscito.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Ha eseguito l&apos;accesso una persona diversa da quella richiesta, quindi l&apos;accesso non è stato accettato.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Riprova e accedi con l&apos;account richiesto.</translation>
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
        <translation>Accederai con %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Accederai con %1 come %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 ti chiede di accedere con %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 ti chiede di accedere con %2 come %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connessione sicura</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Su questo computer</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>L&apos;accesso potrebbe essere ancora attivo</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Disconnessione eseguita</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Disconnessione da %1 eseguita</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Hai eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Hai eseguito l&apos;accesso a %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Non hai eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Non hai eseguito l&apos;accesso a %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Puoi chiudere questa pagina e tornare all&apos;applicazione.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>L&apos;applicazione ti ha dimenticato su questo computer, ma non può sapere se anche questo browser è disconnesso. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>it</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Disconnessione già eseguita</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Disconnessione da %1 già eseguita</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Hai già eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Hai già eseguito l&apos;accesso a %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Questa pagina non serve più</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Se è stato un errore, torna all&apos;applicazione e riprova.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Controlla la connessione a Internet, poi torna all&apos;applicazione e riprova.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Attendi qualche minuto, poi torna all&apos;applicazione e riprova.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Imposta la data e l&apos;ora di questo computer, poi torna all&apos;applicazione e riprova.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Chiudi tutte le pagine di accesso nel browser, poi torna all&apos;applicazione e riprova.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Torna all&apos;applicazione. Lì trovi più informazioni e puoi riprovare.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>L&apos;applicazione ha già la sua risposta, oppure ha smesso di aspettare.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Dettagli per l&apos;assistenza</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Esito dell&apos;accesso</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Dettagli per l&apos;assistenza</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Passaggi dell&apos;accesso</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barra di scorrimento verticale</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barra di scorrimento orizzontale</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Accedi con %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>Riapri il bro&amp;wser</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia &amp;link</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Altri modi per accedere</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Mantieni questo account</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stato HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Servizio di accesso: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID di correlazione: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Descrizione: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Hai eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Non hai eseguito l&apos;accesso</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Hai eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Accesso eseguito come %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>È l&apos;account giusto?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Hai eseguito l&apos;accesso come %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>L&apos;account previsto era %1. Mantieni questo account solo se volevi usarlo.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Accedi con un altro dispositivo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Scegli un account</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso in corso</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Accesso come %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Riuscito</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Qualcosa da decidere</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>In attesa</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>trattino</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>trattino basso</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>punto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>spazio</translation>
    </message>
</context>
</TS>
