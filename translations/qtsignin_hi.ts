<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QtSignIn::AccountButtonPresenter</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>खाता: %1</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <comment>name</comment>
        <translation>%1 (फिर से साइन इन करें)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>साइन इन है: %1</translation>
    </message>
    <message>
        <source>Manage account</source>
        <translation>खाता प्रबंधित करें</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>दूसरा खाता इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountDelegate</name>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountMenu</name>
    <message>
        <source>Account menu</source>
        <translation>खाता मेनू</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPicker</name>
    <message>
        <source>Choose an account</source>
        <translation>खाता चुनें</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountPickerRows</name>
    <message>
        <source>Use another account</source>
        <translation>दूसरा खाता इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::AccountText</name>
    <message>
        <source>Account without a name</source>
        <translation>बिना नाम का खाता</translation>
    </message>
    <message>
        <source>%1, needs to sign in again</source>
        <translation>%1, फिर से साइन इन करना होगा</translation>
    </message>
    <message>
        <source>%1, %2, needs to sign in again</source>
        <comment>name, user name</comment>
        <translation>%1, %2, फिर से साइन इन करना होगा</translation>
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
        <translation>जहाँ यह कंप्यूटर खुद से बात करता है, वहाँ भी आपका ब्राउज़र https माँगता है। उसकी सेटिंग में &quot;localhost&quot; के लिए http की अनुमति दें, या दूसरा ब्राउज़र इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>An answer that does not belong to this sign-in was ignored. If the page says that it is finished, open it again from here.</source>
        <translation>इस साइन इन से संबंध न रखने वाले एक जवाब को छोड़ दिया गया। अगर पृष्ठ कहे कि काम पूरा हो गया, तो उसे यहाँ से फिर से खोलें।</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। लिंक कॉपी करें और उसे इस कंप्यूटर के किसी ब्राउज़र में खोलें।</translation>
    </message>
    <message>
        <source>The sign-in page of %1 is open in your browser. Sign in there, then come back.</source>
        <translation>%1 का साइन इन पृष्ठ आपके ब्राउज़र में खुला है। वहाँ साइन इन करें, फिर वापस आएँ।</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>साइन इन पूरा हो रहा है…</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>आपका ब्राउज़र खुल रहा है…</translation>
    </message>
    <message>
        <source>Use the link on this computer only, and give it to nobody.</source>
        <translation>लिंक सिर्फ़ इस कंप्यूटर पर इस्तेमाल करें, और किसी को न दें।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::BrowserScreen</name>
    <message>
        <source>Signing in with the browser</source>
        <translation>ब्राउज़र में साइन इन</translation>
    </message>
    <message>
        <source>Trouble with the browser? Use another device instead</source>
        <translation>ब्राउज़र में समस्या है? दूसरा डिवाइस इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ChoiceScreen</name>
    <message>
        <source>Continue in the &amp;browser</source>
        <translation>ब्राउज़र में जारी रखें (&amp;B)</translation>
    </message>
    <message>
        <source>Use another &amp;device</source>
        <translation>दूसरा डिवाइस इस्तेमाल करें (&amp;D)</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>साइन इन के तरीके</translation>
    </message>
    <message>
        <source>Opens the sign-in page in this computer&apos;s browser. The usual and safest way.</source>
        <translation>इस कंप्यूटर के ब्राउज़र में साइन इन पृष्ठ खोलता है। यह आम और सबसे सुरक्षित तरीका है।</translation>
    </message>
    <message>
        <source>If you can&apos;t use a browser here: gives you a code to enter on your phone or another computer.</source>
        <translation>अगर यहाँ ब्राउज़र इस्तेमाल नहीं हो सकता: आपको एक कोड मिलता है, जिसे अपने फ़ोन या दूसरे कंप्यूटर पर डालना होता है।</translation>
    </message>
    <message>
        <source>Choose a known account instead</source>
        <translation>इसके बजाय कोई जाना-पहचाना खाता चुनें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message>
        <source>This code has expired.</source>
        <translation>इस कोड की अवधि खत्म हो गई है।</translation>
    </message>
    <message>
        <source>This code works for another %1.</source>
        <extracomment>%1 is minutes and seconds, like 14:59</extracomment>
        <translation>यह कोड अभी %1 और चलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>यह कोड अभी %n मिनट और चलेगा।</numerusform>
            <numerusform>यह कोड अभी %n मिनट और चलेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>This code works for less than half a minute.</source>
        <translation>यह कोड आधे मिनट से भी कम चलेगा।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>QtSignIn::CopyMenu</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>In a context menu: copies the selected text</extracomment>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सब चुनें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>विवरण कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर से कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>दूसरे डिवाइस से साइन इन करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>यह खाता रखें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodePresenter</name>
    <message>
        <source>QR code, not there yet</source>
        <translation>QR कोड, अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>QR code that opens the sign-in page of %1</source>
        <translation>QR कोड, जो %1 का साइन इन पृष्ठ खोलता है</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>कोड माँगा जा रहा है…</translation>
    </message>
    <message>
        <source>No browser could be opened. Type the address into a browser.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। पता किसी ब्राउज़र में लिखें।</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>आपके साइन इन का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Network trouble, trying again in %1 s</source>
        <translation>नेटवर्क समस्या, %1 सेकंड में फिर से कोशिश होगी</translation>
    </message>
    <message>
        <source>Network trouble, trying again…</source>
        <translation>नेटवर्क समस्या, फिर से कोशिश हो रही है…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>साइन इन पूरा हो रहा है…</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time. Get a new one to go on.</source>
        <translation>कोड से समय पर किसी ने साइन इन नहीं किया। आगे बढ़ने के लिए नया कोड लें।</translation>
    </message>
    <message>
        <source>Nobody signed in with the code in time.</source>
        <translation>कोड से समय पर किसी ने साइन इन नहीं किया।</translation>
    </message>
    <message>
        <source>Your code is %1.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;</extracomment>
        <translation>आपका कोड %1 है।</translation>
    </message>
    <message>
        <source>Your code is %1. Enter it at %2, on your phone or another computer.</source>
        <extracomment>%1 is a code, one character at a time: &quot;W D J B dash M J H T&quot;. %2 is a host: &quot;example.com&quot;</extracomment>
        <translation>आपका कोड %1 है। इसे %2 पर, अपने फ़ोन या दूसरे कंप्यूटर पर डालें।</translation>
    </message>
    <message>
        <source>You signed in as %1, but %2 was expected.</source>
        <translation>आपने %1 के रूप में साइन इन किया, लेकिन %2 की उम्मीद थी।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::DeviceCodeView</name>
    <message>
        <source>Only continue if you started this sign-in yourself. Never enter a code that someone sent you.</source>
        <translation>तभी आगे बढ़ें, जब यह साइन इन आपने खुद शुरू किया हो। किसी का भेजा हुआ कोड कभी न डालें।</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>साइन इन कोड</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>नया कोड लें</translation>
    </message>
    <message>
        <source>1. On your phone or another computer, open this page:</source>
        <translation>1. अपने फ़ोन या दूसरे कंप्यूटर पर यह पृष्ठ खोलें:</translation>
    </message>
    <message>
        <source>2. Enter this code there:</source>
        <translation>2. वहाँ यह कोड डालें:</translation>
    </message>
    <message>
        <source>Or scan this with a phone.</source>
        <translation>या इसे फ़ोन से स्कैन करें।</translation>
    </message>
    <message>
        <source>Address of the sign-in page, not there yet</source>
        <translation>साइन इन पृष्ठ का पता, अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Open %1 in this computer&apos;s browser</source>
        <translation>%1 को इस कंप्यूटर के ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Code, not there yet</source>
        <translation>कोड, अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>कोड: %1</translation>
    </message>
    <message>
        <source>Keep this account</source>
        <translation>यह खाता रखें</translation>
    </message>
    <message>
        <source>in its own letters: %1</source>
        <extracomment>%1 is the name of a host in its own script; above it stands the same name in Latin letters</extracomment>
        <translation>अपनी लिपि में: %1</translation>
    </message>
</context>
<context>
    <name>QtSignIn::EmbeddedWindow</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of a window with the sign-in service&apos;s page</extracomment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>What a progress bar shows, for screen readers</extracomment>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>Load again</source>
        <extracomment>Button: loads the page anew</extracomment>
        <translation>फिर से लोड करें</translation>
    </message>
    <message>
        <source>The sign-in page stopped working.</source>
        <translation>साइन इन पृष्ठ ने काम करना बंद कर दिया।</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <extracomment>The sign-in service&apos;s page as a whole, for screen readers</extracomment>
        <translation>साइन इन पृष्ठ</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ErrorText</name>
    <message>
        <source>The connection to the sign-in service is not secure, so it was not used.</source>
        <translation>साइन इन सेवा से कनेक्शन सुरक्षित नहीं है, इसलिए उसका इस्तेमाल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether a network login page is in the way. Then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>इस कंप्यूटर की तारीख और समय जाँचें, और यह भी कि कोई नेटवर्क लॉगिन पृष्ठ बीच में तो नहीं है। फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time.</source>
        <translation>साइन इन सेवा ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>अपना इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in service can&apos;t be reached.</source>
        <translation>साइन इन सेवा तक पहुँचा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The sign-in service is not working just now.</source>
        <translation>साइन इन सेवा अभी काम नहीं कर रही है।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in.</source>
        <translation>साइन इन सेवा ने साइन इन से इनकार किया।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details below to your administrator.</source>
        <translation>फिर से कोशिश करें। अगर ऐसा दोबारा हो, तो नीचे के विवरण अपने व्यवस्थापक को भेजें।</translation>
    </message>
    <message>
        <source>This computer can&apos;t receive the browser&apos;s answer.</source>
        <translation>यह कंप्यूटर ब्राउज़र का जवाब नहीं पा सकता।</translation>
    </message>
    <message>
        <source>Close other sign-ins that are under way, or use another device.</source>
        <translation>चल रहे दूसरे साइन इन बंद करें, या दूसरा डिवाइस इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way of signing in.</source>
        <translation>साइन इन सेवा में साइन इन का यह तरीका नहीं है।</translation>
    </message>
    <message>
        <source>Sign in the other way.</source>
        <extracomment>The ways are: through this computer&apos;s browser, and with another device</extracomment>
        <translation>दूसरे तरीके से साइन इन करें।</translation>
    </message>
    <message>
        <source>The sign-in service does not accept this application.</source>
        <translation>साइन इन सेवा इस ऐप्लिकेशन को स्वीकार नहीं करती।</translation>
    </message>
    <message>
        <source>Send the details below to the maker of this application.</source>
        <translation>नीचे के विवरण इस ऐप्लिकेशन के निर्माता को भेजें।</translation>
    </message>
    <message>
        <source>This application is not set up rightly for the sign-in service.</source>
        <translation>यह ऐप्लिकेशन साइन इन सेवा के लिए सही तरह से सेट नहीं है।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the sign-in service&apos;s clock differ too much.</source>
        <translation>इस कंप्यूटर और साइन इन सेवा की घड़ियों में बहुत अंतर है।</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then try again.</source>
        <translation>इस कंप्यूटर की तारीख और समय ठीक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer could not be trusted, so nobody was signed in.</source>
        <translation>साइन इन सेवा के जवाब पर भरोसा नहीं किया जा सका, इसलिए किसी का साइन इन नहीं हुआ।</translation>
    </message>
    <message>
        <source>This computer&apos;s password store does not answer, so you will have to sign in again later.</source>
        <extracomment>A password store: keyring, wallet or keychain of the system</extracomment>
        <translation>इस कंप्यूटर का पासवर्ड भंडार जवाब नहीं दे रहा, इसलिए आपको बाद में फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.</source>
        <translation>GNOME Keyring या KDE Wallet जैसा कोई पासवर्ड भंडार शुरू या इंस्टॉल करें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer&apos;s password store is locked, so you will have to sign in again later.</source>
        <translation>इस कंप्यूटर का पासवर्ड भंडार लॉक है, इसलिए आपको बाद में फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <extracomment>The password store</extracomment>
        <translation>उसका लॉक खोलें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The key to the stored sign-ins is not in this computer&apos;s password store any more.</source>
        <translation>सहेजे गए साइन इन की कुंजी अब इस कंप्यूटर के पासवर्ड भंडार में नहीं है।</translation>
    </message>
    <message>
        <source>Sign in again, or bring back the password store that was used before.</source>
        <translation>फिर से साइन इन करें, या पहले वाला पासवर्ड भंडार वापस लाएँ।</translation>
    </message>
    <message>
        <source>The disk is full, so the sign-in could not be stored.</source>
        <translation>डिस्क भर गई है, इसलिए साइन इन सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Make room on the disk. You stay signed in until the application ends.</source>
        <translation>डिस्क पर जगह बनाएँ। ऐप्लिकेशन बंद होने तक आपका साइन इन बना रहेगा।</translation>
    </message>
    <message>
        <source>A stored sign-in was damaged. It was set aside and not deleted.</source>
        <translation>एक सहेजा गया साइन इन खराब था। उसे अलग रख दिया गया, हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Sign in again with that account. The others are not affected.</source>
        <translation>उस खाते से फिर से साइन इन करें। दूसरे खातों पर असर नहीं हुआ।</translation>
    </message>
    <message>
        <source>A stored sign-in was written by a newer version of this application.</source>
        <translation>एक सहेजा गया साइन इन इस ऐप्लिकेशन के नए संस्करण ने लिखा है।</translation>
    </message>
    <message>
        <source>Update this application, or sign in again.</source>
        <translation>यह ऐप्लिकेशन अपडेट करें, या फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign-ins can&apos;t be stored on this computer at the moment.</source>
        <translation>इस समय इस कंप्यूटर पर साइन इन सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Check the disk and its permissions. You stay signed in until the application ends.</source>
        <translation>डिस्क और उसकी अनुमतियाँ जाँचें। ऐप्लिकेशन बंद होने तक आपका साइन इन बना रहेगा।</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <extracomment>Somebody said no on the sign-in page</extracomment>
        <translation>साइन इन अस्वीकार किया गया।</translation>
    </message>
    <message>
        <source>If that was not you, ask your administrator whether this application is allowed.</source>
        <translation>अगर यह आपने नहीं किया, तो अपने व्यवस्थापक से पूछें कि क्या इस ऐप्लिकेशन की अनुमति है।</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>साइन इन रद्द किया गया।</translation>
    </message>
    <message>
        <source>You can try again whenever you like.</source>
        <translation>जब चाहें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in took too long.</source>
        <translation>साइन इन में बहुत समय लग गया।</translation>
    </message>
    <message>
        <source>Try again, and finish on the sign-in page without a long break.</source>
        <translation>फिर से कोशिश करें, और साइन इन पृष्ठ को लंबा रुके बिना पूरा करें।</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>कोड की अवधि खत्म हो गई है।</translation>
    </message>
    <message>
        <source>Get a new code and enter that one.</source>
        <translation>नया कोड लें और वही डालें।</translation>
    </message>
    <message>
        <source>The application ended the sign-in.</source>
        <translation>ऐप्लिकेशन ने साइन इन समाप्त कर दिया।</translation>
    </message>
    <message>
        <source>Start it again from the application.</source>
        <extracomment>The sign-in</extracomment>
        <translation>ऐप्लिकेशन से उसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The sign-in service sent an answer that makes no sense.</source>
        <translation>साइन इन सेवा ने ऐसा जवाब भेजा जो समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>Check whether a network login page is in the way, then try again.</source>
        <extracomment>A network login page: what hotels and trains show before they let somebody into their network</extracomment>
        <translation>जाँचें कि कोई नेटवर्क लॉगिन पृष्ठ बीच में तो नहीं है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in page was opened twice, so somebody else may have opened it.</source>
        <translation>साइन इन पृष्ठ दो बार खोला गया, इसलिए हो सकता है कि किसी और ने उसे खोला हो।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell your administrator.</source>
        <translation>फिर से कोशिश करें। अगर ऐसा दोबारा हो, तो अपने व्यवस्थापक को बताएँ।</translation>
    </message>
    <message>
        <source>The answer came from another service than the one asked, so it was not used.</source>
        <translation>जवाब पूछी गई सेवा के बजाय किसी दूसरी सेवा से आया, इसलिए उसका इस्तेमाल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then try again.</source>
        <translation>अपने ब्राउज़र में सभी साइन इन पृष्ठ बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The sign-in service wants you to sign in again.</source>
        <translation>साइन इन सेवा चाहती है कि आप फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>आगे बढ़ने के लिए फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>साइन इन नहीं हो सका।</translation>
    </message>
    <message>
        <source>Somebody else signed in than was asked for, so nobody was signed in.</source>
        <translation>जिस व्यक्ति की उम्मीद थी, उसके बजाय किसी और ने साइन इन किया, इसलिए किसी का साइन इन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Try again, and sign in with the account that is asked for.</source>
        <translation>फिर से कोशिश करें, और उसी खाते से साइन इन करें जिसकी उम्मीद है।</translation>
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
        <translation>आपका साइन इन %1 से होगा।</translation>
    </message>
    <message>
        <source>You will sign in with %1 as %2.</source>
        <translation>आपका साइन इन %1 से %2 के रूप में होगा।</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2.</source>
        <translation>%1 का अनुरोध है कि आप %2 से साइन इन करें।</translation>
    </message>
    <message>
        <source>%1 asks you to sign in with %2 as %3.</source>
        <translation>%1 का अनुरोध है कि आप %2 से %3 के रूप में साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LockIcon</name>
    <message>
        <source>Not connected</source>
        <extracomment>The address bar, for screen readers: no page is there</extracomment>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>सुरक्षित कनेक्शन</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>The address bar, for screen readers: the page comes from this computer itself</extracomment>
        <translation>इस कंप्यूटर पर</translation>
    </message>
</context>
<context>
    <name>QtSignIn::LoopbackPage</name>
    <message>
        <source>You may still be signed in</source>
        <translation>हो सकता है कि आपका साइन इन अभी भी बना हो</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>आपका साइन आउट हो गया है</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>आपका %1 से साइन आउट हो गया है</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>आपका साइन इन हो गया है</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>आपका %1 में साइन इन हो गया है</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपका साइन इन नहीं हुआ है</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>आपका %1 में साइन इन नहीं हुआ है</translation>
    </message>
    <message>
        <source>You can close this page and go back to the application.</source>
        <translation>आप यह पृष्ठ बंद करके ऐप्लिकेशन पर लौट सकते हैं।</translation>
    </message>
    <message>
        <source>The application has forgotten you on this computer, but can&apos;t tell whether this browser is signed out, too. You can close this page.</source>
        <translation>ऐप्लिकेशन ने इस कंप्यूटर पर आपको भुला दिया है, लेकिन यह नहीं बता सकता कि इस ब्राउज़र में भी साइन आउट हुआ या नहीं। आप यह पृष्ठ बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>BCP 47 tag of the language of this translation</extracomment>
        <translation>hi</translation>
    </message>
    <message>
        <source>ltr</source>
        <extracomment>Direction of the script of this translation: ltr or rtl</extracomment>
        <translation>ltr</translation>
    </message>
    <message>
        <source>You are already signed out</source>
        <translation>आपका साइन आउट पहले ही हो चुका है</translation>
    </message>
    <message>
        <source>You are already signed out of %1</source>
        <translation>आपका %1 से साइन आउट पहले ही हो चुका है</translation>
    </message>
    <message>
        <source>You are already signed in</source>
        <translation>आपका साइन इन पहले ही हो चुका है</translation>
    </message>
    <message>
        <source>You are already signed in to %1</source>
        <translation>आपका %1 में साइन इन पहले ही हो चुका है</translation>
    </message>
    <message>
        <source>This page is not needed any more</source>
        <extracomment>Title of a page in the browser that can be closed</extracomment>
        <translation>इस पृष्ठ की अब ज़रूरत नहीं है</translation>
    </message>
    <message>
        <source>If that was a mistake, go back to the application and try again.</source>
        <translation>अगर यह गलती से हुआ, तो ऐप्लिकेशन पर लौटें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Check your internet connection, then go back to the application and try again.</source>
        <translation>अपना इंटरनेट कनेक्शन जाँचें, फिर ऐप्लिकेशन पर लौटें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Wait a few minutes, then go back to the application and try again.</source>
        <translation>कुछ मिनट रुकें, फिर ऐप्लिकेशन पर लौटें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date and time, then go back to the application and try again.</source>
        <translation>इस कंप्यूटर की तारीख और समय ठीक करें, फिर ऐप्लिकेशन पर लौटें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Close all sign-in pages in your browser, then go back to the application and try again.</source>
        <translation>अपने ब्राउज़र में सभी साइन इन पृष्ठ बंद करें, फिर ऐप्लिकेशन पर लौटें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Go back to the application. It says more, and lets you try again.</source>
        <translation>ऐप्लिकेशन पर लौटें। वहाँ ज़्यादा जानकारी है और आप फिर से कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>आप यह पृष्ठ बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>The application has its answer already, or has stopped waiting.</source>
        <translation>ऐप्लिकेशन को जवाब मिल चुका है, या उसने इंतज़ार करना छोड़ दिया है।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::OutcomeScreen</name>
    <message>
        <source>&amp;Details for support</source>
        <translation>सहायता के लिए विवरण (&amp;D)</translation>
    </message>
    <message>
        <source>How the sign-in ended</source>
        <translation>साइन इन का नतीजा</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>सहायता के लिए विवरण</translation>
    </message>
</context>
<context>
    <name>QtSignIn::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScreenStack</name>
    <message>
        <source>Sign-in steps</source>
        <translation>साइन इन के चरण</translation>
    </message>
</context>
<context>
    <name>QtSignIn::ScrollArea</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>खड़ी स्क्रॉल पट्टी</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>आड़ी स्क्रॉल पट्टी</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInButton</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>a provider</comment>
        <translation>%1 से साइन इन करें</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Reopen browser</source>
        <translation>ब्राउज़र फिर से खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>विवरण कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other ways to sign in</source>
        <translation>साइन इन के दूसरे तरीके (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर से कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Keep this account</source>
        <translation>यह खाता रखें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInOutcome</name>
    <message>
        <source>Kind: %1</source>
        <translation>प्रकार: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>कोड: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP स्थिति: %1</translation>
    </message>
    <message>
        <source>Sign-in service: %1</source>
        <translation>साइन इन सेवा: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>सहसंबंध ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>समय: %1</translation>
    </message>
    <message>
        <source>Description: %1</source>
        <translation>विवरण: %1</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>आपका साइन इन हो गया है</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपका साइन इन नहीं हुआ है</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>आपका साइन इन हो गया है।</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 के रूप में साइन इन हुआ।</translation>
    </message>
    <message>
        <source>Is this the right account?</source>
        <translation>क्या यह सही खाता है?</translation>
    </message>
    <message>
        <source>You signed in as %1.</source>
        <translation>आपने %1 के रूप में साइन इन किया।</translation>
    </message>
    <message>
        <source>%1 was expected. Keep this account only if you meant to use it.</source>
        <translation>%1 की उम्मीद थी। यह खाता तभी रखें, जब आप इसी को इस्तेमाल करना चाहते हों।</translation>
    </message>
</context>
<context>
    <name>QtSignIn::SignInPresenter</name>
    <message>
        <source>Go on in your browser</source>
        <translation>अपने ब्राउज़र में आगे बढ़ें</translation>
    </message>
    <message>
        <source>Sign in with another device</source>
        <translation>दूसरे डिवाइस से साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>खाता चुनें</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Signing in as %1…</source>
        <translation>%1 के रूप में साइन इन हो रहा है…</translation>
    </message>
</context>
<context>
    <name>QtSignIn::StatusIcon</name>
    <message>
        <source>It worked</source>
        <translation>सफल रहा</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>सफल नहीं रहा</translation>
    </message>
    <message>
        <source>Something to decide</source>
        <translation>कुछ तय करना है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Spoken name of the sign that is there while the person is in the browser</extracomment>
        <translation>इंतज़ार जारी</translation>
    </message>
</context>
<context>
    <name>QtSignIn::UserCode</name>
    <message>
        <source>dash</source>
        <extracomment>Spoken name of the character &quot;-&quot; in a code</extracomment>
        <translation>डैश</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>Spoken name of the character &quot;_&quot; in a code</extracomment>
        <translation>अंडरस्कोर</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>Spoken name of the character &quot;.&quot; in a code</extracomment>
        <translation>डॉट</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>Spoken name of a blank in a code</extracomment>
        <translation>खाली जगह</translation>
    </message>
</context>
</TS>
