<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (erneut anmelden)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Konto verwalten</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Kontomenü</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, erneute Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, erneute Anmeldung nötig</translation>
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
        <translation>Ihr Browser besteht auf https, auch wo dieser Computer mit sich selbst spricht. Erlauben Sie in seinen Einstellungen http für „localhost“, oder verwenden Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Eine Antwort, die nicht zu dieser Anmeldung gehört, wurde ignoriert. Wenn die Seite sagt, dass sie fertig ist, öffnen Sie sie von hier aus erneut.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>Die Anmeldeseite von %1 ist in Ihrem Browser geöffnet. Melden Sie sich dort an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Die Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Verwenden Sie den Link nur auf diesem Computer, und geben Sie ihn an niemanden weiter.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Probleme mit dem Browser? Stattdessen ein anderes Gerät verwenden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Im Browser &amp;fortfahren</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Anderes &amp;Gerät verwenden</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Möglichkeiten der Anmeldung</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Öffnet die Anmeldeseite im Browser dieses Computers. Das ist der übliche und sicherste Weg.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Falls Sie hier keinen Browser verwenden können: Sie erhalten einen Code, den Sie auf Ihrem Telefon oder einem anderen Computer eingeben.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Stattdessen ein bekanntes Konto wählen</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Dieser Code gilt noch %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Dieser Code gilt noch eine Minute.</numerusform>
            <numerusform>Dieser Code gilt noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Dieser Code gilt noch weniger als eine halbe Minute.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Mit einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Dieses Konto b&amp;ehalten</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-Code, noch nicht verfügbar</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>QR-Code, der die Anmeldeseite von %1 öffnet</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Ein Code wird angefordert…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Es konnte kein Browser geöffnet werden. Geben Sie die Adresse in einen Browser ein.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Ihre Anmeldung wird erwartet…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Netzwerkproblem, neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Netzwerkproblem, neuer Versuch…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Die Anmeldung wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Niemand hat sich rechtzeitig mit dem Code angemeldet. Fordern Sie einen neuen an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Niemand hat sich rechtzeitig mit dem Code angemeldet.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Ihr Code lautet %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Ihr Code lautet %1. Geben Sie ihn auf Ihrem Telefon oder einem anderen Computer bei %2 ein.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Sie haben sich als %1 angemeldet, erwartet wurde aber %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Fahren Sie nur fort, wenn Sie diese Anmeldung selbst begonnen haben. Geben Sie nie einen Code ein, den Ihnen jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Neuen Code anfordern</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Öffnen Sie auf Ihrem Telefon oder einem anderen Computer diese Seite:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Geben Sie dort diesen Code ein:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Oder mit einem Telefon scannen.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Adresse der Anmeldeseite, noch nicht verfügbar</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>%1 im Browser dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Code, noch nicht verfügbar</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Dieses Konto behalten</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>in eigener Schrift: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>Die Anmeldeseite funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Anmeldeseite</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>Die Verbindung zum Anmeldedienst ist nicht sicher und wurde daher nicht benutzt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und ob die Anmeldeseite eines Netzwerks im Weg ist. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Der Anmeldedienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Der Anmeldedienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Der Anmeldedienst ist zurzeit gestört.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Der Anmeldedienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, senden Sie die Details unten an Ihren Administrator.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Dieser Computer kann die Antwort des Browsers nicht empfangen.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Schließen Sie andere laufende Anmeldungen, oder verwenden Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Der Anmeldedienst bietet diesen Weg der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Melden Sie sich auf dem anderen Weg an.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Der Anmeldedienst akzeptiert diese Anwendung nicht.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Senden Sie die Details unten an den Hersteller dieser Anwendung.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Diese Anwendung ist für den Anmeldedienst nicht richtig eingerichtet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>Die Uhr dieses Computers und die des Anmeldedienstes weichen zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Der Antwort des Anmeldedienstes war nicht zu trauen, daher wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Der Passwortspeicher dieses Computers antwortet nicht, daher müssen Sie sich später erneut anmelden.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Starten oder installieren Sie einen Passwortspeicher, etwa GNOME Keyring oder KDE Wallet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Der Passwortspeicher dieses Computers ist gesperrt, daher müssen Sie sich später erneut anmelden.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>Der Schlüssel zu den gespeicherten Anmeldungen ist nicht mehr im Passwortspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Melden Sie sich erneut an, oder stellen Sie den zuvor benutzten Passwortspeicher wieder her.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Der Datenträger ist voll, daher konnte die Anmeldung nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Sie bleiben angemeldet, bis die Anwendung endet.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Eine gespeicherte Anmeldung war beschädigt. Sie wurde beiseitegelegt und nicht gelöscht.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Melden Sie sich mit diesem Konto erneut an. Die anderen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Eine gespeicherte Anmeldung stammt von einer neueren Version dieser Anwendung.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Aktualisieren Sie diese Anwendung, oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Anmeldungen können auf diesem Computer zurzeit nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Prüfen Sie den Datenträger und seine Zugriffsrechte. Sie bleiben angemeldet, bis die Anwendung endet.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Wenn Sie das nicht waren, fragen Sie Ihren Administrator, ob diese Anwendung zugelassen ist.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Die Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Versuchen Sie es erneut, und melden Sie sich auf der Anmeldeseite ohne lange Pause an.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Fordern Sie einen neuen Code an und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>Die Anwendung hat die Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Beginnen Sie die Anmeldung in der Anwendung erneut.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Der Anmeldedienst hat eine unverständliche Antwort geschickt.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Prüfen Sie, ob die Anmeldeseite eines Netzwerks im Weg ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>Die Anmeldeseite wurde zweimal geöffnet, möglicherweise also auch von jemand anderem.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Die Antwort kam von einem anderen Dienst als dem angefragten und wurde daher nicht benutzt.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Schließen Sie alle Anmeldeseiten in Ihrem Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Der Anmeldedienst verlangt, dass Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Die Anmeldung hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Es hat sich jemand anderes angemeldet als verlangt, daher wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Versuchen Sie es erneut und melden Sie sich mit dem verlangten Konto an.</translation>
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
        <translation>Sie melden sich bei %1 an.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Sie melden sich bei %1 als %2 an.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 bittet Sie, sich bei %2 anzumelden.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 bittet Sie, sich bei %2 als %3 anzumelden.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Sie sind möglicherweise noch angemeldet</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Sie sind bei %1 abgemeldet</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Sie sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Sie sind nicht bei %1 angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Sie können diese Seite schließen und zur Anwendung zurückkehren.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>Die Anwendung hat Sie auf diesem Computer vergessen, weiß aber nicht, ob auch dieser Browser abgemeldet ist. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Sie sind bereits abgemeldet</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Sie sind bereits bei %1 abgemeldet</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Sie sind bereits angemeldet</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Sie sind bereits bei %1 angemeldet</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Diese Seite wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Wenn das ein Versehen war, kehren Sie zur Anwendung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Prüfen Sie Ihre Internetverbindung, kehren Sie dann zur Anwendung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Warten Sie einige Minuten, kehren Sie dann zur Anwendung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers ein, kehren Sie dann zur Anwendung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Schließen Sie alle Anmeldeseiten in Ihrem Browser, kehren Sie dann zur Anwendung zurück und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Kehren Sie zur Anwendung zurück. Dort erfahren Sie mehr und können es erneut versuchen.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>Die Anwendung hat ihre Antwort bereits oder wartet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>&amp;Details für den Support</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Ergebnis der Anmeldung</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Senkrechte Bildlaufleiste</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Waagerechte Bildlaufleiste</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Mit %1 anmelden</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>&amp;Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Andere Anmeldewege</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Dieses Konto b&amp;ehalten</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Anmeldedienst: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Korrelations-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Beschreibung: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Ist das das richtige Konto?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Sie haben sich als %1 angemeldet.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Erwartet wurde %1. Behalten Sie dieses Konto nur, wenn Sie es verwenden wollten.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Fahren Sie in Ihrem Browser fort</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Mit einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Anmeldung als %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Es hat geklappt</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Eine Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Warten</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>Leerzeichen</translation>
    </message>
</context>
</TS>
