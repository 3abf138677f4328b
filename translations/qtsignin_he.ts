<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>חשבון: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (נדרשת כניסה מחדש)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>בוצעה כניסה: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>ניהול החשבון</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>שימוש בחשבון אחר</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>יציאה מהחשבון</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>כניסה מחדש</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>תפריט החשבון</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>בחירת חשבון</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>שימוש בחשבון אחר</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>חשבון ללא שם</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, נדרשת כניסה מחדש</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, נדרשת כניסה מחדש</translation>
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
        <translation>הדפדפן דורש https גם כשמחשב זה פונה לעצמו. יש לאפשר http עבור &quot;localhost&quot; בהגדרות שלו, או להשתמש בדפדפן אחר.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>המערכת התעלמה מתשובה שאינה שייכת לכניסה הזו. אם בדף כתוב שהתהליך הסתיים, יש לפתוח אותו שוב מכאן.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>לא ניתן היה לפתוח דפדפן. יש להעתיק את הקישור ולפתוח אותו בדפדפן במחשב זה.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>דף הכניסה של %1 פתוח בדפדפן. יש להיכנס שם ולחזור לכאן.</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>מתבצעת השלמת הכניסה…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>יש להשתמש בקישור במחשב זה בלבד, ולא למסור אותו לאיש.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>כניסה בדפדפן</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>בעיה בדפדפן? אפשר להשתמש במכשיר אחר</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>המשך בדפדפן (&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>שימוש במכשיר אחר (&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>דרכי כניסה</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>פותח את דף הכניסה בדפדפן של מחשב זה. זו הדרך הרגילה והבטוחה ביותר.</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>אם אי אפשר להשתמש כאן בדפדפן: מתקבל קוד שיש להזין בטלפון או במחשב אחר.</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>בחירת חשבון מוכר במקום זה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>תוקף הקוד פג.</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>הקוד תקף לעוד %1.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>הקוד תקף לעוד דקה.</numerusform>
            <numerusform>הקוד תקף לעוד %n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>תוקף הקוד יפוג בעוד פחות מחצי דקה.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>העתקה (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת הכול (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>העתקת הפרטים (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון נוסף (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>כניסה באמצעות מכשיר אחר</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>השארת החשבון הזה (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>קוד QR, עדיין לא זמין</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>קוד QR שפותח את דף הכניסה של %1</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>מתבצעת בקשת קוד…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>לא ניתן היה לפתוח דפדפן. יש להקליד את הכתובת בדפדפן.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>ממתין לכניסה…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>בעיית רשת, ניסיון נוסף בעוד %1 שנ׳</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>בעיית רשת, מתבצע ניסיון נוסף…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>מתבצעת השלמת הכניסה…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>איש לא נכנס עם הקוד בזמן. כדי להמשיך יש לקבל קוד חדש.</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>איש לא נכנס עם הקוד בזמן.</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>הקוד הוא %1.</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>הקוד הוא %1. יש להזין אותו ב-%2, בטלפון או במחשב אחר.</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>בוצעה כניסה בשם %1, אבל החשבון הצפוי היה %2.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>יש להמשיך רק אם הכניסה הזו החלה ביוזמתך. לעולם אין להזין קוד שנשלח אליך ממישהו אחר.</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>קוד כניסה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>קבלת קוד חדש</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. בטלפון או במחשב אחר יש לפתוח את הדף הזה:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. שם יש להזין את הקוד הזה:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>או לסרוק את זה בטלפון.</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>כתובת דף הכניסה, עדיין לא זמינה</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>פתיחת %1 בדפדפן של מחשב זה</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>קוד, עדיין לא זמין</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>השארת החשבון הזה</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>באותיות המקוריות: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>בטעינה</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>דף הכניסה הפסיק לפעול.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>דף כניסה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>החיבור לשירות הכניסה אינו מאובטח, ולכן לא נעשה בו שימוש.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>יש לבדוק את התאריך והשעה במחשב זה, ואם דף כניסה לרשת מפריע. לאחר מכן יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>שירות הכניסה לא ענה בזמן.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>יש לבדוק את החיבור לאינטרנט ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>אין גישה לשירות הכניסה.</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>שירות הכניסה אינו פועל כרגע.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>יש לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>שירות הכניסה סירב לכניסה.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>יש לנסות שוב. אם זה חוזר, יש לשלוח את הפרטים שלמטה למנהל המערכת.</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>מחשב זה אינו יכול לקבל את תשובת הדפדפן.</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>יש לסגור כניסות אחרות שמתבצעות כעת, או להשתמש במכשיר אחר.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>שירות הכניסה אינו מציע את דרך הכניסה הזו.</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>יש להיכנס בדרך האחרת.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>שירות הכניסה אינו מקבל את היישום הזה.</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>יש לשלוח את הפרטים שלמטה למפתחי היישום.</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>היישום הזה אינו מוגדר כראוי לשירות הכניסה.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>יש הפרש גדול מדי בין השעון של מחשב זה לשעון של שירות הכניסה.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>יש לכוון את התאריך והשעה במחשב זה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>לא ניתן היה לסמוך על תשובת שירות הכניסה, ולכן איש לא נכנס.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>מאגר הסיסמאות של מחשב זה אינו עונה, ולכן תידרש כניסה מחדש בהמשך.</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>יש להפעיל או להתקין מאגר סיסמאות, כגון GNOME Keyring או KDE Wallet, ולנסות שוב.</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>מאגר הסיסמאות של מחשב זה נעול, ולכן תידרש כניסה מחדש בהמשך.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>יש לבטל את הנעילה ולנסות שוב.</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>המפתח לכניסות השמורות כבר אינו במאגר הסיסמאות של מחשב זה.</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>יש להיכנס מחדש, או להחזיר את מאגר הסיסמאות הקודם.</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>הדיסק מלא, ולכן לא ניתן היה לשמור את הכניסה.</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>יש לפנות מקום בדיסק. הכניסה תקפה עד שהיישום ייסגר.</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>כניסה שמורה ניזוקה. היא הועברה הצידה ולא נמחקה.</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>יש להיכנס מחדש עם החשבון הזה. החשבונות האחרים לא הושפעו.</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>כניסה שמורה נכתבה בגרסה חדשה יותר של היישום הזה.</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>יש לעדכן את היישום, או להיכנס מחדש.</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>כרגע לא ניתן לשמור כניסות במחשב זה.</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>יש לבדוק את הדיסק ואת ההרשאות שלו. הכניסה תקפה עד שהיישום ייסגר.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>הכניסה נדחתה.</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>אם לא דחית אותה, כדאי לשאול את מנהל המערכת אם היישום הזה מותר.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>הכניסה בוטלה.</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>אפשר לנסות שוב בכל עת.</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>הכניסה נמשכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>יש לנסות שוב, ולסיים בדף הכניסה בלי הפסקה ארוכה.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>תוקף הקוד פג.</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>יש לקבל קוד חדש ולהזין אותו.</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>היישום הפסיק את הכניסה.</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>יש להתחיל אותה מחדש מתוך היישום.</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>שירות הכניסה שלח תשובה לא מובנת.</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>יש לבדוק אם דף כניסה לרשת מפריע, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>דף הכניסה נפתח פעמיים, ולכן ייתכן שמישהו אחר פתח אותו.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>יש לנסות שוב. אם זה חוזר, יש להודיע למנהל המערכת.</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>התשובה הגיעה משירות אחר מזה שנשאל, ולכן לא נעשה בה שימוש.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>יש לסגור את כל דפי הכניסה בדפדפן ולנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>שירות הכניסה מבקש כניסה מחדש.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>כדי להמשיך יש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>הכניסה לא הצליחה.</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>נכנס מישהו אחר ממי שהתבקש, ולכן הכניסה לא התקבלה.</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>יש לנסות שוב ולהיכנס עם החשבון המבוקש.</translation>
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
        <translation>הכניסה תתבצע באמצעות %1.</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>הכניסה תתבצע באמצעות %1 בשם %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>היישום %1 מבקש כניסה באמצעות %2.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>היישום %1 מבקש כניסה באמצעות %2 בשם %3.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>אין חיבור</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>חיבור מאובטח</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>במחשב זה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>ייתכן שהחשבון עדיין מחובר</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>היציאה בוצעה</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>היציאה מ-%1 בוצעה</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>הכניסה בוצעה</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>הכניסה אל %1 בוצעה</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>הכניסה לא בוצעה</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>הכניסה אל %1 לא בוצעה</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>אפשר לסגור את הדף הזה ולחזור ליישום.</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>היישום שכח את החשבון במחשב זה, אך אינו יכול לדעת אם בוצעה יציאה גם בדפדפן הזה. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>he</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>rtl</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>היציאה כבר בוצעה</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>היציאה מ-%1 כבר בוצעה</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>הכניסה כבר בוצעה</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>הכניסה אל %1 כבר בוצעה</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>אין עוד צורך בדף הזה</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>אם זו הייתה טעות, יש לחזור ליישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>יש לבדוק את החיבור לאינטרנט, לחזור ליישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>יש להמתין כמה דקות, לחזור ליישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>יש לכוון את התאריך והשעה במחשב זה, לחזור ליישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>יש לסגור את כל דפי הכניסה בדפדפן, לחזור ליישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>יש לחזור ליישום. שם יש הסבר נוסף ואפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>היישום כבר קיבל תשובה, או הפסיק להמתין.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>פרטים לתמיכה (&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>תוצאת הכניסה</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>פרטים לתמיכה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>קוד QR</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>שלבי הכניסה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>פס גלילה אנכי</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>פס גלילה אופקי</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>כניסה באמצעות %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>פתיחת הדפדפן מחדש (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>העתקת הקישור (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>העתקת הפרטים (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>דרכי כניסה אחרות (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>ניסיון נוסף (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>השארת החשבון הזה (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>סוג: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>מצב HTTP: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>שירות כניסה: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>מזהה מתאם: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>שעה: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>תיאור: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>הכניסה בוצעה</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>הכניסה לא בוצעה</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>הכניסה בוצעה.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>בוצעה כניסה בשם %1.</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>זה החשבון הנכון?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>בוצעה כניסה בשם %1.</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>החשבון הצפוי היה %1. יש להשאיר את החשבון הזה רק אם זו הייתה הכוונה.</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>יש להמשיך בדפדפן</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>כניסה באמצעות מכשיר אחר</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>בחירת חשבון</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>מתבצעת כניסה</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>מתבצעת כניסה בשם %1…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>הצליח</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>לא הצליח</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>נדרשת החלטה</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>בהמתנה</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>מקף</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>קו תחתון</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>נקודה</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>רווח</translation>
    </message>
</context>
</TS>
