<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (zaloguj się ponownie)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Zalogowano: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Zarządzaj kontem</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Użyj innego konta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Zaloguj się ponownie</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Menu konta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Wybierz konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Użyj innego konta</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Konto bez nazwy</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, wymaga ponownego logowania</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, wymaga ponownego logowania</translation>
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
        <translation>Przeglądarka wymaga https tam, gdzie ten komputer rozmawia sam ze sobą. Zezwól w jej ustawieniach na http dla „localhost” albo użyj innej przeglądarki.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Zignorowano odpowiedź, która nie należy do tego logowania. Jeśli strona informuje o zakończeniu, otwórz ją ponownie stąd.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Nie udało się otworzyć przeglądarki. Skopiuj link i otwórz go w przeglądarce na tym komputerze.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>Strona logowania %1 jest otwarta w przeglądarce. Zaloguj się tam, a potem wróć.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Kończenie logowania…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Używaj tego linku tylko na tym komputerze i nikomu go nie udostępniaj.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Logowanie w przeglądarce</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Problemy z przeglądarką? Użyj innego urządzenia</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Kontynuuj w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Użyj innego &amp;urządzenia</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Sposoby logowania</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Otwiera stronę logowania w przeglądarce na tym komputerze. Zwykły i najbezpieczniejszy sposób.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Jeśli nie można tu użyć przeglądarki: daje kod do wpisania na telefonie lub innym komputerze.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Wybierz znane konto</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Ten kod wygasł.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Ten kod jest ważny jeszcze %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Ten kod jest ważny jeszcze minutę.</numerusform>
            <numerusform>Ten kod jest ważny jeszcze %n minuty.</numerusform>
            <numerusform>Ten kod jest ważny jeszcze %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Ten kod jest ważny krócej niż pół minuty.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Logowanie przez inne urządzenie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Zachowaj to konto</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>Kod QR, jeszcze niedostępny</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>Kod QR, który otwiera stronę logowania %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Pobieranie kodu…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Nie udało się otworzyć przeglądarki. Wpisz adres w przeglądarce.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Oczekiwanie na zalogowanie…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Problem z siecią, kolejna próba za %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Problem z siecią, kolejna próba…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Kończenie logowania…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Nikt nie zalogował się kodem na czas. Pobierz nowy, aby kontynuować.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Nikt nie zalogował się kodem na czas.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Twój kod to %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Twój kod to %1. Wpisz go na stronie %2, na telefonie lub innym komputerze.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Zalogowano jako %1, ale oczekiwano konta %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Kontynuuj tylko wtedy, gdy to logowanie zostało rozpoczęte przez Ciebie. Nigdy nie wpisuj kodu, który ktoś Ci przysłał.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Kod logowania</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Pobierz nowy kod</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. Na telefonie lub innym komputerze otwórz tę stronę:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Wpisz tam ten kod:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Albo zeskanuj to telefonem.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Adres strony logowania, jeszcze niedostępny</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Otwórz %1 w przeglądarce na tym komputerze</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Kod, jeszcze niedostępny</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Zachowaj to konto</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>we własnym alfabecie: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>Strona logowania przestała działać.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Strona logowania</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>Połączenie z usługą logowania nie jest bezpieczne, więc nie zostało użyte.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Sprawdź datę i godzinę na tym komputerze oraz czy nie przeszkadza strona dostępu do sieci. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Usługa logowania nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Sprawdź połączenie z internetem, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Nie można połączyć się z usługą logowania.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Usługa logowania w tej chwili nie działa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Usługa logowania odmówiła zalogowania.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, wyślij poniższe szczegóły administratorowi.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Ten komputer nie może odebrać odpowiedzi przeglądarki.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Zamknij inne trwające logowania albo użyj innego urządzenia.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Usługa logowania nie oferuje tego sposobu logowania.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Zaloguj się w inny sposób.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Usługa logowania nie akceptuje tej aplikacji.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Wyślij poniższe szczegóły producentowi tej aplikacji.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Ta aplikacja nie jest poprawnie skonfigurowana dla usługi logowania.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>Zegar tego komputera i zegar usługi logowania zbyt się różnią.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Ustaw datę i godzinę na tym komputerze, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Odpowiedź usługi logowania nie była wiarygodna, więc nikogo nie zalogowano.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Magazyn haseł tego komputera nie odpowiada, więc później trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Uruchom lub zainstaluj magazyn haseł, taki jak GNOME Keyring albo KDE Wallet, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Magazyn haseł tego komputera jest zablokowany, więc później trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>Klucza do zapisanych logowań nie ma już w magazynie haseł tego komputera.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Zaloguj się ponownie albo przywróć używany wcześniej magazyn haseł.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Dysk jest pełny, więc nie udało się zapisać logowania.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Zwolnij miejsce na dysku. Konto pozostanie zalogowane do zamknięcia aplikacji.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Zapisane logowanie było uszkodzone. Odłożono je na bok i nie usunięto.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Zaloguj się ponownie na to konto. Innych kont to nie dotyczy.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Zapisane logowanie pochodzi z nowszej wersji tej aplikacji.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Zaktualizuj tę aplikację albo zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>W tej chwili nie można zapisywać logowań na tym komputerze.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Sprawdź dysk i uprawnienia do niego. Konto pozostanie zalogowane do zamknięcia aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Logowanie zostało odrzucone.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Jeśli zrobił to ktoś inny, zapytaj administratora, czy ta aplikacja jest dozwolona.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Logowanie zostało anulowane.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Można spróbować ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Logowanie trwało zbyt długo.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Spróbuj ponownie i dokończ na stronie logowania bez długiej przerwy.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Kod wygasł.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Pobierz nowy kod i wpisz właśnie ten.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>Aplikacja przerwała logowanie.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Rozpocznij je ponownie w aplikacji.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Usługa logowania przysłała niezrozumiałą odpowiedź.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Sprawdź, czy nie przeszkadza strona dostępu do sieci, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>Stronę logowania otwarto dwa razy, więc mógł ją otworzyć ktoś inny.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Spróbuj ponownie. Jeśli to się powtórzy, powiadom administratora.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Odpowiedź przyszła z innej usługi niż oczekiwana, więc nie została użyta.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Zamknij wszystkie strony logowania w przeglądarce, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Usługa logowania wymaga ponownego zalogowania.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Zaloguj się ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Logowanie się nie udało.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Zalogowała się inna osoba niż oczekiwana, więc logowania nie przyjęto.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Spróbuj ponownie i zaloguj się na oczekiwane konto.</translation>
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
        <translation>Zalogujesz się przez %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Zalogujesz się przez %1 jako %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 prosi o zalogowanie się przez %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 prosi o zalogowanie się przez %2 jako %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Bezpieczne połączenie</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Na tym komputerze</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Konto może być nadal zalogowane</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Wylogowano z aplikacji %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Zalogowano do aplikacji %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Nie zalogowano do aplikacji %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Można zamknąć tę stronę i wrócić do aplikacji.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>Aplikacja usunęła konto z tego komputera, ale nie wie, czy w tej przeglądarce również nastąpiło wylogowanie. Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Wylogowano już wcześniej</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Wylogowano już wcześniej z aplikacji %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Zalogowano już wcześniej</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Zalogowano już wcześniej do aplikacji %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Ta strona nie jest już potrzebna</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Jeśli to pomyłka, wróć do aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Sprawdź połączenie z internetem, wróć do aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Odczekaj kilka minut, wróć do aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Ustaw datę i godzinę na tym komputerze, wróć do aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Zamknij wszystkie strony logowania w przeglądarce, wróć do aplikacji i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Wróć do aplikacji. Można w niej dowiedzieć się więcej i spróbować ponownie.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Można zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>Aplikacja ma już odpowiedź albo przestała czekać.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>Szczegóły &amp;dla pomocy technicznej</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Wynik logowania</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Szczegóły dla pomocy technicznej</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Kroki logowania</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Pionowy pasek przewijania</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Poziomy pasek przewijania</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Zaloguj się przez %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>&amp;Otwórz przeglądarkę ponownie</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiuj &amp;link</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Inne sposoby logowania</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Zachowaj to konto</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Rodzaj: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stan HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Usługa logowania: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Identyfikator korelacji: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Opis: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Zalogowano.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Zalogowano jako %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Czy to właściwe konto?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Zalogowano jako %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Oczekiwano konta %1. Zachowaj to konto tylko wtedy, gdy ma być używane.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Kontynuuj w przeglądarce</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Logowanie przez inne urządzenie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wybierz konto</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Logowanie jako %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Udało się</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Coś do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Oczekiwanie</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>myślnik</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>podkreślenie</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>kropka</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>spacja</translation>
    </message>
</context>
</TS>
