<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (سجّل الدخول مجددًا)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>تم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>إدارة الحساب</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>قائمة الحساب</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>اختر حسابًا</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>حساب بلا اسم</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1، يلزم تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1، %2، يلزم تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, user name</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserAttempt</name>
    <message>
        <source>Your browser insists on https where this computer talks to itself. Allow http for &quot;localhost&quot; in its settings, or use another browser.</source>
        <translation>يصرّ متصفحك على https حيث يخاطب هذا الحاسوب نفسه. اسمح باستخدام http مع «localhost» في إعداداته، أو استخدم متصفحًا آخر.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>تم تجاهل رد لا يخص تسجيل الدخول هذا. إذا قالت الصفحة إنها انتهت، فافتحها من هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>تعذّر فتح أي متصفح. انسخ الرابط وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>صفحة تسجيل الدخول إلى %1 مفتوحة في متصفحك. سجّل الدخول هناك ثم عُد.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>جارٍ إنهاء تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>استخدم الرابط على هذا الحاسوب فقط، ولا تعطه لأحد.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>مشكلة في المتصفح؟ استخدم جهازًا آخر</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>المتابعة في المتصفح (&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>استخدام جهاز آخر (&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>يفتح صفحة تسجيل الدخول في متصفح هذا الحاسوب. هذه هي الطريقة المعتادة والأكثر أمانًا.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>إذا لم تستطع استخدام متصفح هنا: تحصل على رمز تُدخله في هاتفك أو في حاسوب آخر.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>اختيار حساب معروف بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>هذا الرمز صالح لمدة %1 أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية هذا الرمز الآن (%n دقيقة).</numerusform>
            <numerusform>هذا الرمز صالح لدقيقة أخرى.</numerusform>
            <numerusform>هذا الرمز صالح لدقيقتين أخريين.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %n دقائق أخرى.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %n دقيقة أخرى.</numerusform>
            <numerusform>هذا الرمز صالح لمدة %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>هذا الرمز صالح لأقل من نصف دقيقة.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>نسخ التفاصيل (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>تسجيل الدخول باستخدام جهاز آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>إبقاء هذا الحساب (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>رمز QR، غير متاح بعد</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>رمز QR يفتح صفحة تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>جارٍ طلب رمز…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>تعذّر فتح أي متصفح. اكتب العنوان في متصفح.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>في انتظار تسجيل دخولك…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>مشكلة في الشبكة، محاولة جديدة بعد %1 ث</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>مشكلة في الشبكة، محاولة جديدة…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>جارٍ إنهاء تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>لم يسجّل أحد الدخول بالرمز في الوقت المناسب. احصل على رمز جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>لم يسجّل أحد الدخول بالرمز في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>رمزك هو %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>رمزك هو %1. أدخله في %2، على هاتفك أو على حاسوب آخر.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>سجّلت الدخول باسم %1، لكن المتوقع هو %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>لا تتابع إلا إذا بدأت تسجيل الدخول هذا بنفسك. لا تُدخل أبدًا رمزًا أرسله إليك شخص ما.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>رمز تسجيل الدخول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>الحصول على رمز جديد</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. افتح هذه الصفحة على هاتفك أو على حاسوب آخر:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. أدخل هذا الرمز هناك:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>أو امسح هذا ضوئيًا بهاتف.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>عنوان صفحة تسجيل الدخول، غير متاح بعد</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>فتح %1 في متصفح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>الرمز، غير متاح بعد</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>إبقاء هذا الحساب</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>بحروفه الأصلية: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>توقفت صفحة تسجيل الدخول عن العمل.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>الاتصال بخدمة تسجيل الدخول غير آمن، لذلك لم يُستخدم.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، ومن أن صفحة دخول إلى الشبكة لا تعترض الطريق. ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>لم ترد خدمة تسجيل الدخول في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>تحقق من اتصالك بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>خدمة تسجيل الدخول لا تعمل الآن.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>رفضت خدمة تسجيل الدخول الطلب.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>أعد المحاولة. إذا تكرر ذلك، فأرسل التفاصيل أدناه إلى المسؤول لديك.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>لا يستطيع هذا الحاسوب استقبال رد المتصفح.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>أغلق عمليات تسجيل الدخول الأخرى الجارية، أو استخدم جهازًا آخر.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>لا تقدم خدمة تسجيل الدخول هذه الطريقة.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>سجّل الدخول بالطريقة الأخرى.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>لا تقبل خدمة تسجيل الدخول هذا التطبيق.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>أرسل التفاصيل أدناه إلى مطوّر هذا التطبيق.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>لم يُعَدّ هذا التطبيق إعدادًا صحيحًا لخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>ساعة هذا الحاسوب وساعة خدمة تسجيل الدخول مختلفتان كثيرًا.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>تعذّر الوثوق برد خدمة تسجيل الدخول، لذلك لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>مخزن كلمات المرور في هذا الحاسوب لا يرد، لذلك سيلزمك تسجيل الدخول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>شغّل أو ثبّت مخزن كلمات مرور، مثل GNOME Keyring أو KDE Wallet، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>مخزن كلمات المرور في هذا الحاسوب مقفل، لذلك سيلزمك تسجيل الدخول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>افتح قفله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>لم يعد مفتاح تسجيلات الدخول المحفوظة في مخزن كلمات المرور في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>سجّل الدخول مجددًا، أو أعد مخزن كلمات المرور المستخدم سابقًا.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>القرص ممتلئ، لذلك تعذّر حفظ تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>أفسح مكانًا على القرص. يبقى دخولك مسجّلًا حتى إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>كان أحد تسجيلات الدخول المحفوظة تالفًا. وُضع جانبًا ولم يُحذف.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>سجّل الدخول مجددًا بذلك الحساب. لم تتأثر الحسابات الأخرى.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>كُتب أحد تسجيلات الدخول المحفوظة بإصدار أحدث من هذا التطبيق.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>حدّث هذا التطبيق، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>يتعذر حفظ تسجيلات الدخول على هذا الحاسوب في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>تحقق من القرص وأذوناته. يبقى دخولك مسجّلًا حتى إغلاق التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>إذا لم تكن أنت من رفضه، فاسأل المسؤول لديك عما إذا كان هذا التطبيق مسموحًا به.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>يمكنك إعادة المحاولة متى شئت.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>أعد المحاولة، وأكمل صفحة تسجيل الدخول دون توقف طويل.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>احصل على رمز جديد وأدخله.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>أنهى التطبيق تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>ابدأه مجددًا من التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>أرسلت خدمة تسجيل الدخول ردًا غير مفهوم.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>تحقق من أن صفحة دخول إلى الشبكة لا تعترض الطريق، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>فُتحت صفحة تسجيل الدخول مرتين، فربما فتحها شخص آخر.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>أعد المحاولة. إذا تكرر ذلك، فأخبر المسؤول لديك.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>جاء الرد من خدمة غير التي سُئلت، لذلك لم يُستخدم.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>أغلق جميع صفحات تسجيل الدخول في متصفحك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>تريد خدمة تسجيل الدخول أن تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>لم ينجح تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>سجّل الدخول شخص غير المطلوب، لذلك لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>أعد المحاولة، وسجّل الدخول بالحساب المطلوب.</translation>
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
        <translation>ستسجّل الدخول باستخدام %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>ستسجّل الدخول باستخدام %1 باسم %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>يطلب منك التطبيق %1 تسجيل الدخول باستخدام %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>يطلب منك التطبيق %1 تسجيل الدخول باستخدام %2 باسم %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>اتصال آمن</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>ربما ما زال دخولك مسجّلًا</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>تم تسجيل خروجك من %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>تم تسجيل دخولك إلى %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>لم يتم تسجيل دخولك إلى %1</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى التطبيق.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>نسيك التطبيق على هذا الحاسوب، لكنه لا يعرف هل سُجّل الخروج في هذا المتصفح أيضًا. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>rtl</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>تم تسجيل خروجك بالفعل</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>تم تسجيل خروجك من %1 بالفعل</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>تم تسجيل دخولك بالفعل</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>تم تسجيل دخولك إلى %1 بالفعل</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>لم تعد هذه الصفحة لازمة</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>إذا كان ذلك خطأً، فعُد إلى التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>تحقق من اتصالك بالإنترنت، ثم عُد إلى التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>انتظر بضع دقائق، ثم عُد إلى التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته، ثم عُد إلى التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>أغلق جميع صفحات تسجيل الدخول في متصفحك، ثم عُد إلى التطبيق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>عُد إلى التطبيق. ستجد فيه شرحًا أوفى ويمكنك إعادة المحاولة.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>حصل التطبيق على رده بالفعل، أو توقف عن الانتظار.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>تفاصيل للدعم (&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>نتيجة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>تفاصيل للدعم</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>خطوات تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>شريط تمرير رأسي</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>شريط تمرير أفقي</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>تسجيل الدخول باستخدام %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>إعادة فتح المتصفح (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ الرابط (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>نسخ التفاصيل (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>طرق أخرى لتسجيل الدخول (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>إبقاء هذا الحساب (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>خدمة تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>معرّف الارتباط: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>الوصف: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>تم تسجيل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>هل هذا هو الحساب الصحيح؟</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>سجّلت الدخول باسم %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>كان المتوقع %1. لا تُبقِ هذا الحساب إلا إذا كنت تقصد استخدامه.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>تسجيل الدخول باستخدام جهاز آخر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختر حسابًا</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>جارٍ تسجيل الدخول باسم %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>نجح الأمر</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح الأمر</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>أمر يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>مسافة</translation>
    </message>
</context>
</TS>
