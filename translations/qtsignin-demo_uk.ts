<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>Про демонстрацію QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>Зображення програми</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>Демонстрація QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>Показує, який вигляд має вхід із QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Працює з Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. Вільне програмне забезпечення за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Один обліковий запис</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Кілька облікових записів</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>Потрібно увійти знову</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактна</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Облікових записів ще немає</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>У власному поданні</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>Постачальник цього не повідомляє.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>Термін дії минув о %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>О %1, через %n секунду</numerusform>
            <numerusform>О %1, через %n секунди</numerusform>
            <numerusform>О %1, через %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>О %1, через %n хвилину</numerusform>
            <numerusform>О %1, через %n хвилини</numerusform>
            <numerusform>О %1, через %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>Виберіть постачальника і ввійдіть. Результат буде показано тут.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Хто ввійшов</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>Для чого токен</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Постачальник</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Надані області доступу</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Токен дійсний до</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>О&amp;новити токен</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>Дані про к&amp;ористувача</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ніхто не ввійшов</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>Значення нижче</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>Запит коду</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Очікування людини</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Проблема з мережею</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Завершення</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>Термін дії коду минув</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Не та людина, яку очікували</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>Що пішло не так</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Подробиці: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>Подробиці: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Відкрити у &amp;вікні</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>Віджети та їхні стани</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>Віджет</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>Код, який його створює</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Копіювати код</translation>
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
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Відкрито знову</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вихід виконано</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>Вихід лише на цьому комп&apos;ютері</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>Демонстрація QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Вигл&amp;яд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>&amp;Про демонстрацію QtSignIn</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Галерея</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Налаштування</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>Текст сторінки</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>Показати у браузері</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Вертикальна смуга прокручування</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Горизонтальна смуга прокручування</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>Регульовані панелі</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>Межа між двома панелями</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Панель</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>Домен організації, наприклад example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>Домен орендаря, наприклад example.eu.auth0.com, або його власний домен</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>Ім&apos;я вузла PingOne у вашому регіоні або ваш власний домен</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Ім&apos;я вузла екземпляра Forgejo або Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>Ім&apos;я вузла GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>Ім&apos;я вузла екземпляра GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Ім&apos;я вузла сервера Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>ID сервера авторизації</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>ID середовища</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, наприклад example.my.salesforce.com, або test.salesforce.com для пісочниці</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Назва області (realm)</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>У вбудованому &amp;браузері, усупереч RFC 8252</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>У &amp;браузері на цьому комп&apos;ютері</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>На іншому &amp;пристрої</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Пост&amp;ачальник</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>Вида&amp;вець</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;клієнта</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>С&amp;екрет клієнта</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>лише якщо постачальник його надав</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Об&amp;ласті доступу</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>лише те, хто ви</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>Збері&amp;гати вхід</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>Пісочниця в цій програмі</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>Інший постачальник, за видавцем</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>Доки ця програма не завершиться</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>У звичайних файлах, без захисту</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>Постачальник із трьома людьми й без паролів, щоб спробувати все без облікового запису.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>Зареєструйте в постачальника програму для комп&apos;ютера з адресою переспрямування http://127.0.0.1 і будь-яким портом. Тоді ви отримаєте ID клієнта.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>Зашифрований, зі сховищем паролів</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR-коду ще немає</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ще нічого</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>Зміни діють одразу, також у віджетах QtSignIn. Мови, якими пишуть справа наліво, віддзеркалюють вікна.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>Кнопка для кожного постачальника</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>Для кожного постачальника</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>Для будь-якого постачальника</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Способи входу</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Відомі облікові записи</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Очікування браузера</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>Браузер не відкривається</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Інший пристрій</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>Не та людина, яку очікували</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Відхилено</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>Твердження ID-токена</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>Твердження даних про користувача</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-токен</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Дані про користувача</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>Що дав вхід</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Як увійти</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>Без подробиць</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>Код слід увести на %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>Через %n секунду</numerusform>
            <numerusform>Через %n секунди</numerusform>
            <numerusform>Через %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; області доступу: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>Поновлено для %1; області доступу: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>Дані про користувача: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>Вихід виконано; токени в постачальника: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
</context>
</TS>
