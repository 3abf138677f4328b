<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Обліковий запис: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (увійти знову)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Вхід виконано: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>Керувати обліковим записом</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Інший обліковий запис</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>Увійти знову</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>Меню облікового запису</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>Виберіть обліковий запис</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>Інший обліковий запис</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>Обліковий запис без імені</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, потрібно увійти знову</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, потрібно увійти знову</translation>
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
        <translation>Ваш браузер вимагає https там, де цей комп&apos;ютер звертається до самого себе. Дозвольте в його налаштуваннях http для «localhost» або скористайтеся іншим браузером.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>Відповідь, яка не стосується цього входу, пропущено. Якщо сторінка каже, що все завершено, відкрийте її звідси знову.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте адресу та відкрийте її в браузері на цьому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>Сторінку входу через %1 відкрито у вашому браузері. Увійдіть там і поверніться.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Завершення входу…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриття браузера…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>Користуйтеся цією адресою лише на цьому комп&apos;ютері та не давайте її нікому.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>Вхід у браузері</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>Проблеми з браузером? Інший пристрій</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>Продовжити в &amp;браузері</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>Інший &amp;пристрій</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Способи входу</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>Відкриває сторінку входу в браузері цього комп&apos;ютера. Звичний і найбезпечніший спосіб.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>Якщо тут не можна скористатися браузером: дає код, який потрібно ввести на телефоні або іншому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>Вибрати відомий обліковий запис</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>Термін дії коду минув.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>Цей код діє ще %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>Цей код діє ще %n хвилину.</numerusform>
            <numerusform>Цей код діє ще %n хвилини.</numerusform>
            <numerusform>Цей код діє ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>Цей код діє менше ніж пів хвилини.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Виділити &amp;все</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копіювати подробиці</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати знову</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Вхід через інший пристрій</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Залишити цей запис</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-коду ще немає</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>QR-код, який відкриває сторінку входу через %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Отримання коду…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>Не вдалося відкрити браузер. Введіть адресу в браузері.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Очікування вашого входу…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>Проблема з мережею, нова спроба за %1 с</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>Проблема з мережею, нова спроба…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Завершення входу…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>Ніхто вчасно не увійшов із цим кодом. Отримайте новий, щоб продовжити.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>Ніхто вчасно не увійшов із цим кодом.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>Ваш код: %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>Ваш код: %1. Введіть його на %2, на телефоні або іншому комп&apos;ютері.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>Ви увійшли як %1, але очікувався обліковий запис %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>Продовжуйте, лише якщо ви самі почали цей вхід. Ніколи не вводьте код, який вам хтось надіслав.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Код для входу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Отримати новий код</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. На телефоні або іншому комп&apos;ютері відкрийте сторінку:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. Введіть там цей код:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>Або відскануйте телефоном.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>Адреси сторінки входу ще немає</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>Відкрити %1 у браузері цього комп&apos;ютера</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>Коду ще немає</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>Залишити цей запис</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>власними літерами: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>Сторінка входу перестала працювати.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>Сторінка входу</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>З&apos;єднання зі службою входу незахищене, тому його не використано.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Перевірте дату й час цього комп&apos;ютера та чи не заважає сторінка входу в мережу. Потім спробуйте знову.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>Служба входу вчасно не відповіла.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Перевірте з&apos;єднання з інтернетом і спробуйте знову.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>Служба входу недоступна.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>Служба входу зараз не працює.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Спробуйте знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>Служба входу відмовила у вході.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>Спробуйте знову. Якщо це повториться, надішліть подробиці нижче своєму адміністратору.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>Цей комп&apos;ютер не може отримати відповідь браузера.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>Закрийте інші незавершені входи або скористайтеся іншим пристроєм.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>Служба входу не пропонує цього способу входу.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>Увійдіть іншим способом.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>Служба входу не приймає цю програму.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>Надішліть подробиці нижче розробнику цієї програми.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>Цю програму неправильно налаштовано для служби входу.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>Годинники цього комп&apos;ютера та служби входу надто різняться.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>Установіть дату й час цього комп&apos;ютера та спробуйте знову.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>Відповіді служби входу не можна довіряти, тому вхід не виконано.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>Сховище паролів цього комп&apos;ютера не відповідає, тому пізніше доведеться увійти знову.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>Запустіть або встановіть сховище паролів, як-от GNOME Keyring чи KDE Wallet, і спробуйте знову.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>Сховище паролів цього комп&apos;ютера заблоковано, тому пізніше доведеться увійти знову.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>Розблокуйте його та спробуйте знову.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>Ключа до збережених входів більше немає у сховищі паролів цього комп&apos;ютера.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>Увійдіть знову або поверніть попереднє сховище паролів.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>Диск заповнено, тому вхід не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>Звільніть місце на диску. Вхід діє, доки працює програма.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>Збережений вхід було пошкоджено. Його відкладено, але не видалено.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>Увійдіть знову в цей обліковий запис. Інших це не стосується.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>Збережений вхід створено новішою версією цієї програми.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>Оновіть цю програму або увійдіть знову.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>Зараз на цьому комп&apos;ютері не можна зберігати входи.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>Перевірте диск і права доступу до нього. Вхід діє, доки працює програма.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>Вхід відхилено.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>Якщо це були не ви, запитайте адміністратора, чи дозволено цю програму.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вхід скасовано.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>Ви можете спробувати знову будь-коли.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>Вхід тривав надто довго.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>Спробуйте знову та завершіть вхід на сторінці без довгої перерви.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Термін дії коду минув.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>Отримайте новий код і введіть саме його.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>Програма завершила вхід.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>Почніть його знову в програмі.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>Служба входу надіслала незрозумілу відповідь.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>Перевірте, чи не заважає сторінка входу в мережу, і спробуйте знову.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>Сторінку входу відкрито двічі, тож її міг відкрити хтось інший.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>Спробуйте знову. Якщо це повториться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>Відповідь надійшла не від тієї служби, до якої зверталися, тому її не використано.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>Закрийте всі сторінки входу в браузері та спробуйте знову.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>Служба входу просить вас увійти знову.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Увійдіть знову, щоб продовжити.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Увійти не вдалося.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>Увійшов хтось інший, ніж очікувалося, тому вхід не виконано.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>Спробуйте знову та увійдіть в очікуваний обліковий запис.</translation>
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
        <translation>Ви увійдете через %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>Ви увійдете через %1 як %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 просить вас увійти через %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 просить вас увійти через %2 як %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>Не з&apos;єднано</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Захищене з&apos;єднання</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>На цьому комп&apos;ютері</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>Можливо, ви ще не вийшли</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Ви вийшли</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Ви вийшли з програми %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ви увійшли</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Ви увійшли до програми %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ви не увійшли</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Ви не увійшли до програми %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>Можете закрити цю сторінку та повернутися до програми.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>Програма забула вас на цьому комп&apos;ютері, але не знає, чи вийшов також цей браузер. Можете закрити цю сторінку.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>Ви вже вийшли</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>Ви вже вийшли з програми %1</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>Ви вже увійшли</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>Ви вже увійшли до програми %1</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>Ця сторінка більше не потрібна</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>Якщо це помилка, поверніться до програми та спробуйте знову.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>Перевірте з&apos;єднання з інтернетом, поверніться до програми та спробуйте знову.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>Зачекайте кілька хвилин, поверніться до програми та спробуйте знову.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>Установіть дату й час цього комп&apos;ютера, поверніться до програми та спробуйте знову.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>Закрийте всі сторінки входу в браузері, поверніться до програми та спробуйте знову.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>Поверніться до програми. Там є докладніше пояснення, і можна спробувати знову.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Можете закрити цю сторінку.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>Програма вже має відповідь або перестала чекати.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>Подробиці &amp;для підтримки</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>Чим завершився вхід</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Подробиці для підтримки</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>Кроки входу</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Вертикальна смуга прокрутки</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Горизонтальна смуга прокрутки</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>Увійти через %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>&amp;Відкрити браузер знову</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Копіювати &amp;адресу</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копіювати подробиці</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>&amp;Інші способи входу</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати знову</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>&amp;Залишити цей запис</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Стан HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>Служба входу: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Ідентифікатор кореляції: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>Опис: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ви увійшли</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ви не увійшли</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ви увійшли.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Вхід виконано: %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>Це правильний обліковий запис?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>Ви увійшли як %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>Очікувався обліковий запис %1. Залиште цей, лише якщо хотіли саме його.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>Продовжуйте в браузері</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>Вхід через інший пристрій</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Виберіть обліковий запис</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>Вхід як %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>Вдалося</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>Потрібно вирішити</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>Очікування</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>підкреслення</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>крапка</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>пробіл</translation>
    </message>
</context>
</TS>
