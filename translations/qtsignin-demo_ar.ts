<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>حول عرض QtSignIn التوضيحي</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>صورة التطبيق</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>عرض QtSignIn التوضيحي %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>يوضّح كيف يبدو تسجيل الدخول باستخدام QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>يعمل مع Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>‏Copyright 2026 The QtSignIn authors. برنامج حر بموجب رخصة MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>حساب واحد</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>عدة حسابات</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>يلزم تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>في عرض خاص بك</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>لا يذكر المزوّد ذلك.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>انتهت الصلاحية في %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>في %1، الآن</numerusform>
            <numerusform>في %1، خلال ثانية واحدة</numerusform>
            <numerusform>في %1، خلال ثانيتين</numerusform>
            <numerusform>في %1، خلال %Ln ثوانٍ</numerusform>
            <numerusform>في %1، خلال %Ln ثانية</numerusform>
            <numerusform>في %1، خلال %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>في %1، الآن</numerusform>
            <numerusform>في %1، خلال دقيقة واحدة</numerusform>
            <numerusform>في %1، خلال دقيقتين</numerusform>
            <numerusform>في %1، خلال %Ln دقائق</numerusform>
            <numerusform>في %1، خلال %Ln دقيقة</numerusform>
            <numerusform>في %1، خلال %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>اختر مزوّدًا وسجّل الدخول. ستظهر النتيجة هنا.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>من سجّل الدخول</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>الغرض من الرمز المميز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>النطاقات الممنوحة</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>انتهاء الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>تجديد الرمز المميز (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>معلومات المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>تسجيل الخروج (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>القيم أدناه</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>طلب رمز</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>انتظار الشخص</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>مشكلة في الشبكة</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>شخص آخر غير المتوقع</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>ما الخطأ الذي حدث</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق (&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>التفاصيل: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>فتح في نافذة (&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>الودجات وحالاتها</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>الودجة</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>الشيفرة التي تنشئها</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>نسخ الشيفرة (&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>Demo::LoopbackPageExhibits</name>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>فُتحت مجددًا</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>تم تسجيل الخروج على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>عرض QtSignIn التوضيحي</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>المعرض</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>حول عرض QtSignIn التوضيحي (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>المعرض (&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>الإعدادات (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>إظهار في المتصفح</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>شريط تمرير رأسي</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>شريط تمرير أفقي</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>أجزاء قابلة للضبط</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>الحد بين جزأين</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>جزء</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>نطاق المؤسسة، مثل example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>نطاق المستأجر، مثل example.eu.auth0.com، أو نطاقه المخصص</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>اسم مضيف PingOne في منطقتك، أو نطاقك المخصص</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>اسم مضيف خادم Forgejo أو Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>اسم مضيف خادم GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>اسم مضيف خادم GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>اسم مضيف خادم Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>معرّف خادم التفويض</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>معرّف البيئة</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>‏My Domain، مثل example.my.salesforce.com، أو test.salesforce.com لبيئة تجريبية</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>اسم العالم (realm)</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>بمتصفح مضمّن، خلافًا لـ RFC 8252 (&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>بالمتصفح على هذا الحاسوب (&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>بجهاز آخر (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>المزوّد (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>المُصدِر (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>معرّف العميل (&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>سر العميل (&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>فقط إذا أعطاه المزوّد</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>النطاقات (&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>لا شيء سوى هويتك</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>الاحتفاظ بتسجيل الدخول (&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>بيئة تجريبية داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>مزوّد آخر، بحسب مُصدِره</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>حتى ينتهي هذا البرنامج</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>في ملفات عادية، دون حماية</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>مزوّد بثلاثة أشخاص وبلا كلمات مرور، لتجربة كل شيء دون حساب.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>سجّل تطبيق سطح مكتب لدى المزوّد، مع عنوان إعادة التوجيه http://127.0.0.1 وأي منفذ. عندئذ يعطيك معرّف العميل.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>مشفّر، مع مخزن كلمات المرور</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>رمز QR، غير متاح بعد</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>تسري التغييرات فورًا، وفي ودجات QtSignIn أيضًا. اللغات التي تُكتب من اليمين إلى اليسار تعكس النوافذ.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>حجم النص (&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>زر لكل مزوّد</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>لكل مزوّد</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>لأي مزوّد</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>حسابات معروفة</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>انتظار المتصفح</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>لا يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>شخص آخر غير المتوقع</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>مطالبات رمز الهوية</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>مطالبات معلومات المستخدم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>ما أتى به تسجيل الدخول</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>كيفية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>لا تفاصيل</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>يُدخل الرمز في %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>خلال ثانية واحدة</numerusform>
            <numerusform>خلال ثانيتين</numerusform>
            <numerusform>خلال %n ثوانٍ</numerusform>
            <numerusform>خلال %n ثانية</numerusform>
            <numerusform>خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>‏%1؛ النطاقات: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>جُدّد لـ %1؛ النطاقات: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>معلومات المستخدم: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>تم تسجيل الخروج؛ الرموز لدى المزوّد: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
</context>
</TS>
