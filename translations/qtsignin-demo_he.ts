<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>אודות ההדגמה של QtSignIn</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>תמונה של היישום</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>ההדגמה של QtSignIn %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>מראה איך נראית כניסה עם QtSignIn.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>פועל עם Qt %1.</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>‏Copyright 2026 The QtSignIn authors. תוכנה חופשית ברישיון MIT.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>אין מי שנכנס</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>חשבון אחד</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>כמה חשבונות</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>נדרשת כניסה מחדש</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>קומפקטי</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>אין עדיין חשבון</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>בתצוגה משלך</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>הספק אינו מציין זאת.</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>התוקף פג בשעה %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>בשעה %1, בעוד שנייה אחת</numerusform>
            <numerusform>בשעה %1, בעוד %n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>בשעה %1, בעוד דקה אחת</numerusform>
            <numerusform>בשעה %1, בעוד %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>יש לבחור ספק ולהיכנס. התוצאה תוצג כאן.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>מי נכנס</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>למה משמש האסימון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>ספק</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>היקפים שניתנו</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>תפוגת האסימון</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>חידוש האסימון (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>פרטי משתמש (&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>יציאה מהחשבון (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>אין מי שנכנס</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>הערכים למטה</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>טענה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>בקשת קוד</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>המתנה לאדם</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>בעיה ברשת</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>בסיום</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>הכניסה הושלמה</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>תוקף הקוד פג</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>אדם אחר מהצפוי</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>מה השתבש</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>סגירה (&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>פרטים: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>פרטים: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>פתיחה בחלון (&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>גלריה</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>פקדים ומצביהם</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>הפקד</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>הקוד שיוצר אותו</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>העתקת הקוד (&amp;C)</translation>
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
        <translation>הכניסה הושלמה</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>נפתח שוב</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>היציאה הושלמה</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>יציאה רק במחשב זה</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>ההדגמה של QtSignIn</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>דף</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>גלריה</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>תפריטים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>קובץ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>יציאה (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>תצוגה (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>עזרה (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>אודות ההדגמה של QtSignIn (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>כניסה (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>גלריה (&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>הגדרות (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>הטקסט של הדף</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>הצגה בדפדפן</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>פס גלילה אנכי</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>פס גלילה אופקי</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>חלוניות מתכווננות</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>גבול בין שתי חלוניות</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>חלונית</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>הדומיין של הארגון, כגון example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>הדומיין של הדייר, כגון example.eu.auth0.com, או הדומיין המותאם שלו</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>שם המארח של PingOne באזור שלך, או הדומיין המותאם שלך</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>שם המארח של מופע Forgejo או Gitea</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>שם המארח של GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>שם המארח של מופע GitLab</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>שם המארח של שרת Keycloak</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>מזהה שרת ההרשאות</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>מזהה הסביבה</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>‏My Domain, כגון example.my.salesforce.com, או test.salesforce.com לארגז חול</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>שם המרחב (realm)</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>בדפדפן מוטמע, בניגוד ל-RFC 8252 (&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>בדפדפן במחשב זה (&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>במכשיר אחר (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>ספק (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>מנפיק (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>מזהה לקוח (&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>סוד לקוח (&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>רק אם הספק נתן</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>היקפים (&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>רק מי נכנס</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>שמירת הכניסה (&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>ארגז חול בתוך תוכנית זו</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>ספק אחר, לפי המנפיק</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>עד סיום תוכנית זו</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>בקבצים רגילים, ללא הגנה</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>ספק עם שלושה אנשים וללא סיסמאות, כדי לנסות הכול בלי חשבון.</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>יש לרשום אצל הספק יישום שולחן עבודה, עם כתובת ההפניה http://127.0.0.1 וכל יציאה שהיא. אז יתקבל מזהה הלקוח.</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>מוצפן, עם מאגר הסיסמאות</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>קוד QR, עדיין לא זמין</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>עדיין כלום</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>השינויים חלים מיד, גם בפקדים של QtSignIn. שפות שנכתבות מימין לשמאל הופכות את כיוון החלונות.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ערכת נושא (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>שפה (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>גודל טקסט (&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>לחצן לכל ספק</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>לכל ספק</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>לספק כלשהו</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>דרכי כניסה</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>חשבונות מוכרים</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>המתנה לדפדפן</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>שום דפדפן אינו נפתח</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>מכשיר אחר</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>הכניסה הושלמה</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>אדם אחר מהצפוי</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>נדחה</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>טענות של אסימון הזהות</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>טענות של פרטי המשתמש</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>אסימון זהות</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>פרטי משתמש</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>מה הביאה הכניסה</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>איך נכנסים</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>אין פרטים</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>יש להזין את הקוד בכתובת %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>בעוד שנייה אחת</numerusform>
            <numerusform>בעוד %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>‏%1; היקפים: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>חודש עבור %1; היקפים: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>פרטי משתמש: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>היציאה הושלמה; אסימונים אצל הספק: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>אות</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>ציר זמן</translation>
    </message>
</context>
</TS>
