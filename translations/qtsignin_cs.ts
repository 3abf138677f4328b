<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Přihlásit se znovu</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Účet: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (přihlásit se znovu)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Přihlášen účet: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Spravovat účet</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Použít jiný účet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Odhlásit se</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Přihlásit se znovu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Nabídka účtu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Vyberte účet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Účty</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Použít jiný účet</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Účet beze jména</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, vyžaduje nové přihlášení</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, vyžaduje nové přihlášení</translation>
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
        <translation>Váš prohlížeč trvá na https tam, kde tento počítač mluví sám se sebou. Povolte v jeho nastavení http pro „localhost“, nebo použijte jiný prohlížeč.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Odpověď, která nepatří k tomuto přihlášení, byla ignorována. Pokud stránka tvrdí, že je hotovo, otevřete ji odsud znovu.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Nepodařilo se otevřít žádný prohlížeč. Zkopírujte odkaz a otevřete ho v prohlížeči na tomto počítači.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>Přihlašovací stránka služby %1 je otevřená v prohlížeči. Přihlaste se tam a pak se vraťte.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Přihlášení se dokončuje…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otevírá se prohlížeč…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Odkaz použijte jen na tomto počítači a nikomu ho nedávejte.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Přihlášení v prohlížeči</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Potíže s prohlížečem? Použijte jiné zařízení</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Pokračovat v &amp;prohlížeči</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Použít jiné zaříz&amp;ení</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Způsoby přihlášení</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Otevře přihlašovací stránku v prohlížeči tohoto počítače. Je to obvyklý a nejbezpečnější způsob.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Pokud zde nemůžete použít prohlížeč: získáte kód, který zadáte v telefonu nebo na jiném počítači.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Vybrat známý účet</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Platnost tohoto kódu vypršela.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Tento kód platí ještě %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Tento kód platí ještě minutu.</numerusform>
            <numerusform>Tento kód platí ještě %n minuty.</numerusform>
            <numerusform>Tento kód platí ještě %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Tento kód platí ještě méně než půl minuty.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Vybrat &amp;vše</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Přihlášení pomocí jiného zařízení</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Po&amp;nechat tento účet</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR kód, zatím není k dispozici</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>QR kód, který otevře přihlašovací stránku služby %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Získává se kód…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Nepodařilo se otevřít žádný prohlížeč. Zadejte adresu do prohlížeče.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Čeká se, až se přihlásíte…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Potíže se sítí, další pokus za %1 s</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Potíže se sítí, další pokus…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Přihlášení se dokončuje…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Nikdo se s kódem včas nepřihlásil. Chcete-li pokračovat, získejte nový.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Nikdo se s kódem včas nepřihlásil.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Váš kód je %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Váš kód je %1. Zadejte ho na %2, v telefonu nebo na jiném počítači.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Přihlášen byl účet %1, ale očekával se účet %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Pokračujte, jen pokud jste toto přihlášení zahájili sami. Nikdy nezadávejte kód, který vám někdo poslal.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Přihlašovací kód</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Získat nový kód</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. V telefonu nebo na jiném počítači otevřete tuto stránku:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Zadejte tam tento kód:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Nebo toto naskenujte telefonem.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Adresa přihlašovací stránky, zatím není k dispozici</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Otevřít %1 v prohlížeči tohoto počítače</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Kód, zatím není k dispozici</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Ponechat tento účet</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>vlastním písmem: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Načítání</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>Přihlašovací stránka přestala fungovat.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Přihlašovací stránka</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>Spojení s přihlašovací službou není bezpečné, a proto nebylo použito.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Zkontrolujte datum a čas tohoto počítače a zda nepřekáží přihlašovací stránka sítě. Pak to zkuste znovu.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Přihlašovací služba včas neodpověděla.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Zkontrolujte připojení k internetu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Přihlašovací služba není dostupná.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Přihlašovací služba právě nefunguje.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Zkuste to znovu za několik minut.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Přihlašovací služba přihlášení odmítla.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Zkuste to znovu. Pokud se to stane zase, pošlete podrobnosti níže svému správci.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Tento počítač nemůže přijmout odpověď prohlížeče.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Zavřete ostatní probíhající přihlášení, nebo použijte jiné zařízení.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Přihlašovací služba tento způsob přihlášení nenabízí.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Přihlaste se druhým způsobem.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Přihlašovací služba tuto aplikaci nepřijímá.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Pošlete podrobnosti níže výrobci této aplikace.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Tato aplikace není pro přihlašovací službu správně nastavena.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>Hodiny tohoto počítače a přihlašovací služby se příliš liší.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Nastavte datum a čas tohoto počítače a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Odpověď přihlašovací služby nebyla důvěryhodná, a tak nebyl nikdo přihlášen.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Úložiště hesel tohoto počítače neodpovídá, a tak se později budete muset přihlásit znovu.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Spusťte nebo nainstalujte úložiště hesel, například GNOME Keyring nebo KDE Wallet, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Úložiště hesel tohoto počítače je zamčené, a tak se později budete muset přihlásit znovu.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Odemkněte ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>Klíč k uloženým přihlášením už v úložišti hesel tohoto počítače není.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Přihlaste se znovu, nebo obnovte dříve používané úložiště hesel.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Disk je plný, a tak se přihlášení nepodařilo uložit.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Uvolněte místo na disku. Zůstanete přihlášeni, dokud aplikace neskončí.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Uložené přihlášení bylo poškozené. Bylo odloženo stranou, ne smazáno.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Přihlaste se k tomuto účtu znovu. Ostatních se to netýká.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Uložené přihlášení pochází z novější verze této aplikace.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Aktualizujte tuto aplikaci, nebo se přihlaste znovu.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Přihlášení teď nelze na tomto počítači ukládat.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Zkontrolujte disk a oprávnění k němu. Zůstanete přihlášeni, dokud aplikace neskončí.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Přihlášení bylo odmítnuto.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Pokud jste to nebyli vy, zeptejte se správce, zda je tato aplikace povolena.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Přihlášení bylo zrušeno.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Můžete to kdykoli zkusit znovu.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Přihlášení trvalo příliš dlouho.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Zkuste to znovu a přihlášení na přihlašovací stránce dokončete bez dlouhé přestávky.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Platnost kódu vypršela.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Získejte nový kód a zadejte ho.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>Aplikace přihlášení ukončila.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Zahajte ho znovu v aplikaci.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Přihlašovací služba poslala nesrozumitelnou odpověď.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Zkontrolujte, zda nepřekáží přihlašovací stránka sítě, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>Přihlašovací stránka byla otevřena dvakrát, takže ji mohl otevřít někdo jiný.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Zkuste to znovu. Pokud se to stane zase, řekněte to svému správci.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Odpověď přišla od jiné služby, než které se aplikace ptala, a proto nebyla použita.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Zavřete v prohlížeči všechny přihlašovací stránky a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Přihlašovací služba chce, abyste se přihlásili znovu.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Chcete-li pokračovat, přihlaste se znovu.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Přihlášení se nezdařilo.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Přihlásil se někdo jiný, než se očekávalo, a tak přihlášení nebylo přijato.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Zkuste to znovu a přihlaste se k očekávanému účtu.</translation>
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
        <translation>Přihlásíte se přes %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Přihlásíte se přes %1 jako %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 žádá, abyste se přihlásili přes %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 žádá, abyste se přihlásili přes %2 jako %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Zabezpečené spojení</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>Na tomto počítači</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Možná jste stále přihlášeni</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Jste odhlášeni</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Jste odhlášeni z aplikace %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Jste přihlášeni</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Jste přihlášeni do aplikace %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nejste přihlášeni</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Nejste přihlášeni do aplikace %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Tuto stránku můžete zavřít a vrátit se do aplikace.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>Aplikace na tomto počítači váš účet zapomněla, ale nepozná, zda je odhlášen i tento prohlížeč. Tuto stránku můžete zavřít.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>cs</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Už jste odhlášeni</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Už jste odhlášeni z aplikace %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Už jste přihlášeni</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Už jste přihlášeni do aplikace %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Tato stránka už není potřeba</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Pokud to byl omyl, vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Zkontrolujte připojení k internetu, vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Počkejte několik minut, vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Nastavte datum a čas tohoto počítače, vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Zavřete v prohlížeči všechny přihlašovací stránky, vraťte se do aplikace a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Vraťte se do aplikace. Dozvíte se tam více a můžete to zkusit znovu.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Tuto stránku můžete zavřít.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>Aplikace už svou odpověď má, nebo přestala čekat.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>Po&amp;drobnosti pro podporu</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Jak přihlášení dopadlo</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Podrobnosti pro podporu</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR kód</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Kroky přihlášení</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Svislý posuvník</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Vodorovný posuvník</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Přihlásit se přes %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>Znovu &amp;otevřít prohlížeč</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopírovat odk&amp;az</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Jiné způsoby přihlášení</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Zkusit znovu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>Po&amp;nechat tento účet</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Druh: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stav HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Přihlašovací služba: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID korelace: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Čas: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Popis: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Jste přihlášeni</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Nejste přihlášeni</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Jste přihlášeni.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Přihlášen účet %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Je to správný účet?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Přihlášen byl účet %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Očekával se účet %1. Tento účet ponechte, jen pokud jste ho chtěli použít.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Pokračujte v prohlížeči</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Přihlášení pomocí jiného zařízení</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Vyberte účet</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Přihlašování</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Přihlašování účtu %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Podařilo se</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Nepodařilo se</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Je třeba se rozhodnout</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Čekání</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>pomlčka</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>podtržítko</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>tečka</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>mezera</translation>
    </message>
</context>
</TS>
