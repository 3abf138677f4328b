<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Demo::AboutDialog</name>
    <message>
        <source>About QtSignIn demo</source>
        <translation>QtSignIn डेमो के बारे में</translation>
    </message>
    <message>
        <source>Picture of the application</source>
        <translation>ऐप्लिकेशन का चित्र</translation>
    </message>
    <message>
        <source>QtSignIn demo %1</source>
        <translation>QtSignIn डेमो %1</translation>
    </message>
    <message>
        <source>Shows what signing in with QtSignIn looks like.</source>
        <translation>दिखाता है कि QtSignIn से साइन इन करना कैसा दिखता है।</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Qt %1 के साथ चलता है।</translation>
    </message>
    <message>
        <source>Copyright 2026 The QtSignIn authors. Free software under the MIT licence.</source>
        <translation>Copyright 2026 The QtSignIn authors. MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Demo::AccountExhibits</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>किसी ने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>एक खाता</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>कई खाते</translation>
    </message>
    <message>
        <source>Has to sign in again</source>
        <translation>फिर से साइन इन करना होगा</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>अभी कोई खाता नहीं</translation>
    </message>
    <message>
        <source>In a view of your own</source>
        <translation>आपके अपने दृश्य में</translation>
    </message>
</context>
<context>
    <name>Demo::AccountView</name>
    <message>
        <source>The provider does not say.</source>
        <translation>प्रदाता नहीं बताता।</translation>
    </message>
    <message>
        <source>It expired at %1.</source>
        <translation>%1 पर अवधि खत्म हो गई।</translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>%1 पर, %n सेकंड में</numerusform>
            <numerusform>%1 पर, %n सेकंड में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>%1 पर, %n मिनट में</numerusform>
            <numerusform>%1 पर, %n मिनट में</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Choose a provider and sign in. What comes of it is shown here.</source>
        <translation>कोई प्रदाता चुनें और साइन इन करें। नतीजा यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>किसने साइन इन किया है</translation>
    </message>
    <message>
        <source>What the token is for</source>
        <translation>टोकन किसलिए है</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>दिए गए स्कोप</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>टोकन की समाप्ति</translation>
    </message>
    <message>
        <source>&amp;Renew the token</source>
        <translation>टोकन नया करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;User info</source>
        <translation>उपयोगकर्ता की जानकारी (&amp;U)</translation>
    </message>
    <message>
        <source>Sign ou&amp;t</source>
        <translation>साइन आउट करें (&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>किसी ने साइन इन नहीं किया है</translation>
    </message>
</context>
<context>
    <name>Demo::ClaimsView</name>
    <message>
        <source>Values below</source>
        <translation>मान नीचे हैं</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>Demo::DeviceCodeExhibits</name>
    <message>
        <source>Asking for a code</source>
        <translation>कोड माँगा जा रहा है</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>व्यक्ति का इंतज़ार</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>नेटवर्क में समस्या</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>पूरा हो रहा है</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन हो गया</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>कोड की अवधि खत्म हो गई है</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>अपेक्षित से अलग व्यक्ति</translation>
    </message>
</context>
<context>
    <name>Demo::ErrorBanner</name>
    <message>
        <source>What went wrong</source>
        <translation>क्या गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>विवरण: %1</translation>
    </message>
    <message>
        <source>Details: %1. %2</source>
        <translation>विवरण: %1. %2</translation>
    </message>
</context>
<context>
    <name>Demo::GalleryPage</name>
    <message>
        <source>Open in a &amp;window</source>
        <translation>विंडो में खोलें (&amp;W)</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Widgets and their states</source>
        <translation>विजेट और उनकी स्थितियाँ</translation>
    </message>
    <message>
        <source>The widget</source>
        <translation>विजेट</translation>
    </message>
    <message>
        <source>The code that makes it</source>
        <translation>उसे बनाने वाला कोड</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>कोड कॉपी करें (&amp;C)</translation>
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
        <translation>साइन इन हो गया</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>फिर से खोला गया</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट हो गया</translation>
    </message>
    <message>
        <source>Signed out on this computer only</source>
        <translation>केवल इस कंप्यूटर पर साइन आउट हुआ</translation>
    </message>
</context>
<context>
    <name>Demo::MainWindow</name>
    <message>
        <source>QtSignIn demo</source>
        <translation>QtSignIn डेमो</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठों की सूची</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>गैलरी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About QtSignIn demo</source>
        <translation>QtSignIn डेमो के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>गैलरी (&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>सेटिंग (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Demo::PagePreview</name>
    <message>
        <source>The page&apos;s text</source>
        <translation>पृष्ठ का पाठ</translation>
    </message>
    <message>
        <source>Show in the browser</source>
        <translation>ब्राउज़र में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Demo::Parts</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>खड़ी स्क्रॉल पट्टी</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>आड़ी स्क्रॉल पट्टी</translation>
    </message>
    <message>
        <source>Adjustable panes</source>
        <translation>समायोज्य फलक</translation>
    </message>
    <message>
        <source>Border between two panes</source>
        <translation>दो फलकों के बीच की सीमा</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>फलक</translation>
    </message>
</context>
<context>
    <name>Demo::PresetFields</name>
    <message>
        <source>Domain of the organization, such as example.okta.com</source>
        <translation>संगठन का डोमेन, जैसे example.okta.com</translation>
    </message>
    <message>
        <source>Domain of the tenant, such as example.eu.auth0.com, or its custom domain</source>
        <translation>टेनेंट का डोमेन, जैसे example.eu.auth0.com, या उसका कस्टम डोमेन</translation>
    </message>
    <message>
        <source>Host name of PingOne in your region, or your custom domain</source>
        <translation>आपके क्षेत्र में PingOne का होस्ट नाम, या आपका कस्टम डोमेन</translation>
    </message>
    <message>
        <source>Host name of the Forgejo or Gitea instance</source>
        <translation>Forgejo या Gitea इंस्टेंस का होस्ट नाम</translation>
    </message>
    <message>
        <source>Host name of the GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server का होस्ट नाम</translation>
    </message>
    <message>
        <source>Host name of the GitLab instance</source>
        <translation>GitLab इंस्टेंस का होस्ट नाम</translation>
    </message>
    <message>
        <source>Host name of the Keycloak server</source>
        <translation>Keycloak सर्वर का होस्ट नाम</translation>
    </message>
    <message>
        <source>ID of the authorization server</source>
        <translation>प्राधिकरण सर्वर का ID</translation>
    </message>
    <message>
        <source>ID of the environment</source>
        <translation>परिवेश का ID</translation>
    </message>
    <message>
        <source>My Domain, such as example.my.salesforce.com, or test.salesforce.com for a sandbox</source>
        <translation>My Domain, जैसे example.my.salesforce.com, या सैंडबॉक्स के लिए test.salesforce.com</translation>
    </message>
    <message>
        <source>Name of the realm</source>
        <translation>Realm का नाम</translation>
    </message>
</context>
<context>
    <name>Demo::ProviderForm</name>
    <message>
        <source>With an embedded &amp;browser, against RFC 8252</source>
        <translation>एम्बेड किए गए ब्राउज़र से, RFC 8252 के विरुद्ध (&amp;B)</translation>
    </message>
    <message>
        <source>With the &amp;browser on this computer</source>
        <translation>इस कंप्यूटर के ब्राउज़र से (&amp;B)</translation>
    </message>
    <message>
        <source>With another &amp;device</source>
        <translation>दूसरे डिवाइस से (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>प्रदाता (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>जारीकर्ता (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>क्लाइंट ID (&amp;C)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>क्लाइंट सीक्रेट (&amp;E)</translation>
    </message>
    <message>
        <source>only if the provider gave one</source>
        <translation>केवल तभी जब प्रदाता ने दिया हो</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>स्कोप (&amp;O)</translation>
    </message>
    <message>
        <source>nothing but who you are</source>
        <translation>केवल यह कि आप कौन हैं</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in</source>
        <translation>साइन इन बनाए रखें (&amp;K)</translation>
    </message>
    <message>
        <source>Sandbox inside this program</source>
        <translation>इस प्रोग्राम के अंदर सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Another provider, by its issuer</source>
        <translation>दूसरा प्रदाता, उसके जारीकर्ता से</translation>
    </message>
    <message>
        <source>Until this program ends</source>
        <translation>इस प्रोग्राम के बंद होने तक</translation>
    </message>
    <message>
        <source>In plain files, without protection</source>
        <translation>सादी फ़ाइलों में, बिना सुरक्षा के</translation>
    </message>
    <message>
        <source>A provider with three people and no passwords, to try everything without an account.</source>
        <translation>तीन लोगों वाला, बिना पासवर्ड का प्रदाता, ताकि बिना खाते के सब कुछ आज़माया जा सके।</translation>
    </message>
    <message>
        <source>Register a desktop application with the provider, with the redirect address http://127.0.0.1 and any port. It then gives you the client ID.</source>
        <translation>प्रदाता के पास एक डेस्कटॉप ऐप्लिकेशन रजिस्टर करें, जिसका रीडायरेक्ट पता http://127.0.0.1 और कोई भी पोर्ट हो। तब वह आपको क्लाइंट ID देगा।</translation>
    </message>
    <message>
        <source>Encrypted, with the password store</source>
        <translation>एन्क्रिप्ट करके, पासवर्ड भंडार के साथ</translation>
    </message>
</context>
<context>
    <name>Demo::QrCodeExhibits</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR कोड, अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>एक पता</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>Demo::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Changes take effect at once, in the widgets of QtSignIn as well. Languages that are written from right to left mirror the windows.</source>
        <translation>बदलाव तुरंत लागू होते हैं, QtSignIn के विजेट में भी। दाएँ से बाएँ लिखी जाने वाली भाषाएँ विंडो को उलट देती हैं।</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>पाठ का आकार (&amp;X)</translation>
    </message>
</context>
<context>
    <name>Demo::SignInButtonExhibits</name>
    <message>
        <source>A button for each provider</source>
        <translation>हर प्रदाता के लिए एक बटन</translation>
    </message>
    <message>
        <source>For each provider</source>
        <translation>हर प्रदाता के लिए</translation>
    </message>
    <message>
        <source>For any provider</source>
        <translation>किसी भी प्रदाता के लिए</translation>
    </message>
</context>
<context>
    <name>Demo::SignInDialogExhibits</name>
    <message>
        <source>Ways to sign in</source>
        <translation>साइन इन के तरीके</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>ज्ञात खाते</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ब्राउज़र का इंतज़ार</translation>
    </message>
    <message>
        <source>No browser opens</source>
        <translation>कोई ब्राउज़र नहीं खुलता</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>दूसरा डिवाइस</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन हो गया</translation>
    </message>
    <message>
        <source>Another person than expected</source>
        <translation>अपेक्षित से अलग व्यक्ति</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>अस्वीकार किया गया</translation>
    </message>
</context>
<context>
    <name>Demo::SignInPage</name>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID टोकन के दावे</translation>
    </message>
    <message>
        <source>Claims of the user info</source>
        <translation>उपयोगकर्ता की जानकारी के दावे</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID टोकन</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>उपयोगकर्ता की जानकारी</translation>
    </message>
    <message>
        <source>What the sign-in brought</source>
        <translation>साइन इन से क्या मिला</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>साइन इन कैसे करें</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message>
        <source>No details</source>
        <translation>कोई विवरण नहीं</translation>
    </message>
    <message>
        <source>Code to be entered at %1</source>
        <translation>कोड %1 पर डालना है</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>%n सेकंड में</numerusform>
            <numerusform>%n सेकंड में</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; scopes: %2</source>
        <translation>%1; स्कोप: %2</translation>
    </message>
    <message>
        <source>Renewed for %1; scopes: %2</source>
        <translation>%1 के लिए नया किया गया; स्कोप: %2</translation>
    </message>
    <message>
        <source>User info: %1</source>
        <translation>उपयोगकर्ता की जानकारी: %1</translation>
    </message>
    <message>
        <source>Signed out; tokens at the provider: %1</source>
        <translation>साइन आउट हो गया; प्रदाता के पास टोकन: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>सिग्नल</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
</context>
<context>
    <name>Demo::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
</context>
</TS>
