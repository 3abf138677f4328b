<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (opnieuw aanmelden)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Aangemeld: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Account beheren</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Een ander account gebruiken</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Accountmenu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Kies een account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Een ander account gebruiken</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Account zonder naam</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, opnieuw aanmelden vereist</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, opnieuw aanmelden vereist</translation>
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
        <translation>Uw browser eist https waar deze computer met zichzelf praat. Sta http toe voor ‘localhost’ in de instellingen, of gebruik een andere browser.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Een antwoord dat niet bij deze aanmelding hoort, is genegeerd. Als de pagina zegt dat alles klaar is, open die dan van hieruit opnieuw.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Er kon geen browser worden geopend. Kopieer de link en open die in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>De aanmeldpagina van %1 is geopend in uw browser. Meld u daar aan en kom dan terug.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Het aanmelden wordt afgerond…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Uw browser wordt geopend…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Gebruik de link alleen op deze computer en geef die aan niemand.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Aanmelden in de browser</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Problemen met de browser? Gebruik een ander apparaat</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Doorgaan in de &amp;browser</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Een ander &amp;apparaat gebruiken</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Manieren van aanmelden</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Opent de aanmeldpagina in de browser van deze computer. De gebruikelijke en veiligste manier.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Als u hier geen browser kunt gebruiken: u krijgt een code om op uw telefoon of een andere computer in te voeren.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Een bekend account kiezen</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Deze code is verlopen.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Deze code is nog %1 geldig.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Deze code is nog een minuut geldig.</numerusform>
            <numerusform>Deze code is nog %n minuten geldig.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Deze code is nog minder dan een halve minuut geldig.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Aanmelden met een ander apparaat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Dit account be&amp;houden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-code, nog niet beschikbaar</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>QR-code die de aanmeldpagina van %1 opent</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Er wordt een code aangevraagd…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Er kon geen browser worden geopend. Typ het adres in een browser.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Wachten tot u zich aanmeldt…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Netwerkprobleem, nieuwe poging over %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Netwerkprobleem, nieuwe poging…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Het aanmelden wordt afgerond…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Niemand heeft zich op tijd met de code aangemeld. Haal een nieuwe op om door te gaan.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Niemand heeft zich op tijd met de code aangemeld.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Uw code is %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Uw code is %1. Voer die in op %2, op uw telefoon of een andere computer.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>U hebt zich aangemeld als %1, maar %2 werd verwacht.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Ga alleen door als u deze aanmelding zelf hebt gestart. Voer nooit een code in die iemand u heeft gestuurd.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Aanmeldcode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Nieuwe code ophalen</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Open op uw telefoon of een andere computer deze pagina:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Voer daar deze code in:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Of scan dit met een telefoon.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Adres van de aanmeldpagina, nog niet beschikbaar</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>%1 openen in de browser van deze computer</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Code, nog niet beschikbaar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Dit account behouden</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>in eigen letters: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>De aanmeldpagina werkt niet meer.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Aanmeldpagina</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>De verbinding met de aanmelddienst is niet veilig en is daarom niet gebruikt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Controleer de datum en tijd van deze computer, en of een aanmeldpagina van het netwerk in de weg zit. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>De aanmelddienst heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Controleer uw internetverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>De aanmelddienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>De aanmelddienst werkt op dit moment niet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>De aanmelddienst heeft het aanmelden geweigerd.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Probeer het opnieuw. Als het weer gebeurt, stuur de details hieronder dan naar uw beheerder.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Deze computer kan het antwoord van de browser niet ontvangen.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Sluit andere aanmeldingen die bezig zijn, of gebruik een ander apparaat.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>De aanmelddienst biedt deze manier van aanmelden niet.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Meld u op de andere manier aan.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>De aanmelddienst accepteert deze toepassing niet.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Stuur de details hieronder naar de maker van deze toepassing.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Deze toepassing is niet goed ingesteld voor de aanmelddienst.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>De klok van deze computer en die van de aanmelddienst verschillen te veel.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Stel de datum en tijd van deze computer in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Het antwoord van de aanmelddienst was niet te vertrouwen, dus er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>De wachtwoordopslag van deze computer antwoordt niet, dus u moet zich later opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Start of installeer een wachtwoordopslag, zoals GNOME Keyring of KDE Wallet, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>De wachtwoordopslag van deze computer is vergrendeld, dus u moet zich later opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Ontgrendel die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>De sleutel van de opgeslagen aanmeldingen staat niet meer in de wachtwoordopslag van deze computer.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Meld u opnieuw aan, of zet de eerder gebruikte wachtwoordopslag terug.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>De schijf is vol, dus de aanmelding kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Maak ruimte op de schijf. U blijft aangemeld tot de toepassing wordt afgesloten.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Een opgeslagen aanmelding was beschadigd. Die is apart gezet en niet verwijderd.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Meld u opnieuw aan met dat account. Voor de andere verandert er niets.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Een opgeslagen aanmelding komt van een nieuwere versie van deze toepassing.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Werk deze toepassing bij, of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Aanmeldingen kunnen op dit moment niet op deze computer worden opgeslagen.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Controleer de schijf en de rechten ervan. U blijft aangemeld tot de toepassing wordt afgesloten.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Het aanmelden is geweigerd.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Als u dat niet was, vraag uw beheerder dan of deze toepassing is toegestaan.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Het aanmelden is geannuleerd.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>U kunt het opnieuw proberen wanneer u wilt.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Het aanmelden duurde te lang.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Probeer het opnieuw, en rond de aanmeldpagina zonder lange pauze af.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>De code is verlopen.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Haal een nieuwe code op en voer die in.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>De toepassing heeft het aanmelden beëindigd.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Start het aanmelden opnieuw vanuit de toepassing.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>De aanmelddienst heeft een onbegrijpelijk antwoord gestuurd.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Controleer of een aanmeldpagina van het netwerk in de weg zit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>De aanmeldpagina is twee keer geopend, dus misschien heeft iemand anders die geopend.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Probeer het opnieuw. Als het weer gebeurt, vertel het uw beheerder.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Het antwoord kwam van een andere dienst dan de gevraagde en is daarom niet gebruikt.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Sluit alle aanmeldpagina&apos;s in uw browser en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>De aanmelddienst wil dat u zich opnieuw aanmeldt.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Meld u opnieuw aan om door te gaan.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Het aanmelden is niet gelukt.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Iemand anders dan gevraagd heeft zich aangemeld, dus er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Probeer het opnieuw, en meld u aan met het gevraagde account.</translation>
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
        <translation>U meldt zich aan met %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>U meldt zich aan met %1 als %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 vraagt u om u aan te melden met %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 vraagt u om u aan te melden met %2 als %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Op deze computer</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>U bent misschien nog aangemeld</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>U bent afgemeld</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>U bent afgemeld bij %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>U bent aangemeld bij %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>U bent niet aangemeld bij %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar de toepassing.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>De toepassing is u op deze computer vergeten, maar weet niet of deze browser ook is afgemeld. U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>nl</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>U bent al afgemeld</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>U bent al afgemeld bij %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>U bent al aangemeld</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>U bent al aangemeld bij %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Deze pagina is niet meer nodig</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Als dat een vergissing was, ga dan terug naar de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Controleer uw internetverbinding, ga terug naar de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Wacht een paar minuten, ga terug naar de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Stel de datum en tijd van deze computer in, ga terug naar de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Sluit alle aanmeldpagina&apos;s in uw browser, ga terug naar de toepassing en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Ga terug naar de toepassing. Daar leest u meer en kunt u het opnieuw proberen.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>U kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>De toepassing heeft haar antwoord al, of wacht niet meer.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Details voor ondersteuning</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Resultaat van het aanmelden</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details voor ondersteuning</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Stappen van het aanmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Verticale schuifbalk</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Horizontale schuifbalk</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Aanmelden met %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>B&amp;rowser heropenen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>Andere &amp;manieren van aanmelden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Dit account be&amp;houden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Soort: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Aanmelddienst: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Correlatie-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Tijd: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschrijving: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>U bent niet aangemeld</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>U bent aangemeld.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Is dit het juiste account?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>U hebt zich aangemeld als %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>%1 werd verwacht. Behoud dit account alleen als u het wilde gebruiken.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Ga verder in uw browser</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Aanmelden met een ander apparaat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Kies een account</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Aanmelden als %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Er is iets te beslissen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Wachten</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>streepje</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>liggend streepje</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>punt</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>spatie</translation>
    </message>
</context>
</TS>
