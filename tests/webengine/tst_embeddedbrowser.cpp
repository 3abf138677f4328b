#include <QtTest/QtTest>
#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineCore/QWebEngineScript>
#include <QtWebEngineCore/QWebEngineSettings>
#include <QtWebEngineWidgets/QWebEngineView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#endif

#include <QtSignIn/embeddedbrowser.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/sandboxprovider.h>
#include <QtSignIn/translations.h>

#include "embeddedpage.h"
#include "embeddedwindow.h"
#include "lockicon.h"
#include "net/httpserver.h"
#include "net/selfsigned.h"
#include "support/flowrecorder.h"
#include "views/announcer.h"
#include "views/elidedlabel.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int Patience = 20'000; // ms: the engine starts several processes

/// Whole sign-ins at the sandbox provider in a real web engine.
class tst_EmbeddedBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void opensOnlyFromTheEventLoop();
    void endsTheFlowWhenItIsClosed_data();
    void endsTheFlowWhenItIsClosed();
    void goesWithTheFlow_data();
    void goesWithTheFlow();
    void bringsTheSameWindowBack();
    void forgetsEverybody();
    void saysWhereItIs();
    void refusesWhatASignInDoesNotNeed();
    void opensNoOtherWindow();
    void refusesDownloads();
    void refusesACertificateItCannotTrust();
    void goesNowhereElse();
    void outlivesItsRenderer();
    void isNamedForScreenReaders();
    void followsTheLanguage();
    void slotsMayDeleteEverything_data();
    void slotsMayDeleteEverything();
    void signsOut();

private:
    InteractiveFlow *startSignIn();
    static EmbeddedWindow *window();
    static QWebEnginePage *page();
    static QVariant evaluate(const QString &script);
    static void press(const QString &selector);
    static bool pressUntil(const QString &selector, const std::function<bool()> &condition);
    bool reachSignInPage();

    std::unique_ptr<SandboxProvider> m_provider;
    std::shared_ptr<Browser> m_browser;
    std::unique_ptr<PublicClientApplication> m_application;
};

void tst_EmbeddedBrowser::init()
{
    // The engine complains of graphics and of D-Bus, which the test has none of.
    m_provider = std::make_unique<SandboxProvider>();
    m_provider->addUser({u"alice"_s, u"Alice Example"_s, u"alice@example.com"_s, {}});
    QVERIFY(m_provider->start());
    SandboxClient client;
    client.clientId = u"app"_s;
    client.redirectUris = QStringList {u"http://127.0.0.1/"_s};
    client.postLogoutRedirectUris = client.redirectUris;
    m_provider->addClient(client);

    m_browser = embeddedBrowserAgainstRfc8252();
    ClientConfiguration configuration;
    configuration.clientId = client.clientId;
    configuration.authority = Authority::openIdConnect(m_provider->issuer());
    configuration.allowInsecureHttpForTests = true;
    configuration.storage = Storage::MemoryOnly;
    configuration.browser = m_browser;
    m_application = std::make_unique<PublicClientApplication>(configuration);
}

void tst_EmbeddedBrowser::cleanup()
{
    m_application.reset();
    m_browser.reset();
    QVERIFY(QTest::qWaitFor([] { return !window(); }));
    m_provider.reset();
}

/// The one that is there, shown or not.
EmbeddedWindow *tst_EmbeddedBrowser::window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<EmbeddedWindow *>(widget))
            return found;
    }
    return nullptr;
}

/// Of that window, once it has one.
QWebEnginePage *tst_EmbeddedBrowser::page()
{
    const auto *view = window() ? window()->findChild<QWebEngineView *>() : nullptr;
    return view ? view->page() : nullptr;
}

/// Null if the page went meanwhile, with which the answer goes.
QVariant tst_EmbeddedBrowser::evaluate(const QString &script)
{
    const auto result = std::make_shared<std::optional<QVariant>>();
    page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [result](const QVariant &value) { *result = value; });
    return QTest::qWaitFor([&] { return result->has_value(); }, 2'000) ? **result : QVariant();
}

/// Presses a button of the page, once it is there.
void tst_EmbeddedBrowser::press(const QString &selector)
{
    const QString button = u"document.querySelector('%1')"_s.arg(selector);
    QVERIFY(QTest::qWaitFor(
        [&] { return window() && page() && evaluate(u"document.readyState == 'complete' && !!"_s + button).toBool(); },
        Patience));
    page()->runJavaScript(button + u".click()"_s, QWebEngineScript::ApplicationWorld);
}

/// Presses such a button of each page that has one, once, until \a condition holds.
bool tst_EmbeddedBrowser::pressUntil(const QString &selector, const std::function<bool()> &condition)
{
    const QString script = u"(b => { if (b && document.readyState == 'complete' && !document.pressed) { "
                           "document.pressed = true; b.click(); } })(document.querySelector('%1'))"_s.arg(selector);
    return QTest::qWaitFor(
        [&] {
            if (!condition() && page())
                page()->runJavaScript(script, QWebEngineScript::ApplicationWorld);
            return condition();
        },
        Patience);
}

InteractiveFlow *tst_EmbeddedBrowser::startSignIn()
{
    return m_application->acquireTokenInteractive({u"openid"_s, u"profile"_s});
}

bool tst_EmbeddedBrowser::reachSignInPage()
{
    return QTest::qWaitFor(
        [] {
            return window() && window()->findChild<QWebEngineView *>()
                && evaluate(u"!!document.querySelector('button[value=alice]')"_s).toBool();
        },
        Patience);
}

void tst_EmbeddedBrowser::signsIn()
{
    FlowRecorder recorder(startSignIn());
    QVERIFY(reachSignInPage());
    QVERIFY(window()->isVisible());
    press(u"button[value=alice]"_s);
    press(u"button[value=allow]"_s);
    QTRY_COMPARE_WITH_TIMEOUT(recorder.outcome(), u"completed"_s, Patience);
    QVERIFY(!window() || !window()->isVisible());
    QCOMPARE(recorder.result().account().username(), u"alice"_s);
    // The page was delivered: nobody waits for the listener's three seconds.
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.isFinished(), Patience);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
}

void tst_EmbeddedBrowser::opensOnlyFromTheEventLoop()
{
    std::optional<bool> opened;
    m_browser->open(QUrl(m_provider->issuer() + u"/device"_s), [&](bool result) { opened = result; });
    QVERIFY(!opened);
    QVERIFY(!window()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(opened, true, Patience);
    QVERIFY(window()->isVisible());
    QVERIFY(!m_browser->exposesUrl());
}

void tst_EmbeddedBrowser::endsTheFlowWhenItIsClosed_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("by the window manager") << u"close"_s;
    QTest::newRow("by Cancel") << u"cancel"_s;
    QTest::newRow("by Escape") << u"escape"_s;
    QTest::newRow("by its parent's end") << u"delete"_s;
}

void tst_EmbeddedBrowser::endsTheFlowWhenItIsClosed()
{
    QFETCH(QString, how);
    FlowRecorder recorder(startSignIn());
    QVERIFY(reachSignInPage());
    if (how == "close"_L1)
        window()->close();
    else if (how == "cancel"_L1)
        buttonNamed(window(), u"Cancel"_s)->click();
    else if (how == "escape"_L1)
        QTest::keyClick(window(), Qt::Key_Escape);
    else
        delete window();
    QCOMPARE(recorder.outcome(), u"pending"_s);
    QTRY_COMPARE(recorder.outcome(), u"Cancelled browser_closed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
}

void tst_EmbeddedBrowser::goesWithTheFlow_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("cancelled") << u"cancel"_s;
    QTest::newRow("deleted") << u"delete"_s;
    QTest::newRow("application deleted") << u"application"_s;
    QTest::newRow("denied") << u"deny"_s;
}

void tst_EmbeddedBrowser::goesWithTheFlow()
{
    QFETCH(QString, how);
    QPointer<InteractiveFlow> flow = startSignIn();
    QVERIFY(reachSignInPage());
    if (how == "cancel"_L1)
        flow->cancel();
    else if (how == "delete"_L1)
        delete flow;
    else if (how == "application"_L1)
        m_application.reset();
    else
        press(u"button[value=deny]"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window() || !window()->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!flow, Patience);
}

void tst_EmbeddedBrowser::bringsTheSameWindowBack()
{
    const QPointer<InteractiveFlow> flow = startSignIn();
    QVERIFY(reachSignInPage());
    const QPointer<EmbeddedWindow> first = window();
    first->showMinimized();
    QTRY_COMPARE(flow->stage(), Flow::Stage::WaitingForUser);
    flow->reopenBrowser();
    QTRY_COMPARE(flow->stage(), Flow::Stage::WaitingForUser);
    QCOMPARE(window(), first.data());
    QVERIFY(first->isVisible() && !first->isMinimized());
    first->close();
    QTRY_VERIFY(!flow);
}

/// The second sign-in begins as the first did, though the provider would know the person by a cookie. That the
/// application was allowed before it knows by itself.
void tst_EmbeddedBrowser::forgetsEverybody()
{
    for (int time = 0; time < 2; ++time) {
        FlowRecorder recorder(startSignIn());
        QVERIFY(reachSignInPage());
        const QWebEngineProfile *profile = page()->profile();
        QVERIFY(profile->isOffTheRecord());
        QCOMPARE(profile->persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
        QVERIFY(pressUntil(
            u"button[value=alice], button[value=allow]"_s, [&] { return recorder.outcome() != u"pending"_s; }));
        QCOMPARE(recorder.outcome(), u"completed"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
    }
}

void tst_EmbeddedBrowser::saysWhereItIs()
{
    m_browser->open(QUrl(m_provider->issuer() + u"/device"_s), [](bool) {});
    const auto *lock = window()->findChild<LockIcon *>();
    const auto *address = window()->findChild<ElidedLabel *>();
    QCOMPARE(lock->connection(), Connection::None);
    QCOMPARE(lock->accessibleName(), u"Not connected"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lock->connection(), Connection::ThisComputer, Patience);
    QCOMPARE(lock->accessibleName(), u"On this computer"_s);
    QCOMPARE(address->text(), u"127.0.0.1:%1"_s.arg(m_provider->port()));
    // An address that can't be loaded must not look like one that was.
    page()->load(QUrl(u"https://127.0.0.1:1/"_s));
    QTRY_COMPARE_WITH_TIMEOUT(address->text(), u"127.0.0.1:1"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!page()->isLoading(), Patience);
    QCOMPARE(lock->connection(), Connection::None);
}

void tst_EmbeddedBrowser::refusesWhatASignInDoesNotNeed()
{
    QPointer<InteractiveFlow> flow = startSignIn();
    QVERIFY(reachSignInPage());
    using Settings = QWebEngineSettings;
    const Settings *settings = page()->settings();
    // What is on where nobody turns it off.
    for (const Settings::WebAttribute attribute :
        {Settings::JavascriptCanOpenWindows, Settings::LocalContentCanAccessFileUrls, Settings::PdfViewerEnabled,
            Settings::NavigateOnDropEnabled, Settings::AutoLoadIconsForPage})
        QVERIFY2(!settings->testAttribute(attribute), qPrintable(QString::number(attribute)));
    QVERIFY(settings->testAttribute(Settings::WebRTCPublicInterfacesOnly));
    QVERIFY(settings->testAttribute(Settings::PlaybackRequiresUserGesture));
    QCOMPARE(settings->unknownUrlSchemePolicy(), Settings::DisallowUnknownUrlSchemes);
    QVERIFY(evaluate(u"window.open('https://example.com') === null"_s).toBool());
    QVERIFY(evaluate(u"(() => { alert('x'); return !confirm('x') && !prompt('x'); })()"_s).toBool());
    page()->runJavaScript(u"navigator.geolocation.getCurrentPosition(() => window.name = 'allowed', "
                          "error => window.name = error.code === 1 ? 'denied' : 'unavailable')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(evaluate(u"window.name"_s).toString(), u"denied"_s, Patience);
    QCOMPARE(QApplication::topLevelWidgets().count(window()), 1);
    window()->close();
    QTRY_VERIFY(!flow);
}

void tst_EmbeddedBrowser::opensNoOtherWindow()
{
    QPointer<InteractiveFlow> flow = startSignIn();
    QVERIFY(reachSignInPage());
    const QUrl before = page()->url();
    const auto requests = m_provider->requests().size();
    QVERIFY(
        evaluate(u"(() => { const link = document.createElement('a'); link.href = '/device'; link.target = '_blank'; "
                 "link.style.position = 'fixed'; link.style.inset = 0; "
                 "link.addEventListener('click', () => { document.title = 'clicked'; }); "
                 "document.body.append(link); return true; })()"_s)
            .toBool());
    QTest::mouseClick(window()->findChild<QWebEngineView *>()->focusProxy(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page()->title(), u"clicked"_s, Patience);
    QVERIFY(evaluate(u"true"_s).toBool());
    QCOMPARE(page()->url(), before);
    QCOMPARE(m_provider->requests().size(), requests);
    QCOMPARE(window()->findChildren<QWebEngineView *>().size(), 1);
    window()->close();
    QTRY_VERIFY(!flow);
}

void tst_EmbeddedBrowser::refusesDownloads()
{
    m_provider->script(SandboxEndpoint::Device,
        {.status = 200,
            .body = "program",
            .headers = {{"Content-Type", "application/octet-stream"},
                {"Content-Disposition", "attachment; filename=setup.exe"}}});
    m_browser->open(QUrl(m_provider->issuer() + u"/device"_s), [](bool) {});
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QWebEngineView *>(), Patience);
    QList<QWebEngineDownloadRequest::DownloadState> states;
    connect(page()->profile(), &QWebEngineProfile::downloadRequested, this,
        [&](const QWebEngineDownloadRequest *download) { states += download->state(); });
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, Patience);
    QCOMPARE(states.first(), QWebEngineDownloadRequest::DownloadCancelled);
}

void tst_EmbeddedBrowser::refusesACertificateItCannotTrust()
{
    const auto tls = selfSigned();
    QVERIFY2(tls, "the openssl program is needed");
    HttpServer server(tls);
    m_browser->open(server.url(u"/authorize"_s), [](bool) {});
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QWebEngineView *>(), Patience);
    QSignalSpy errors(page(), &QWebEnginePage::certificateError);
    QSignalSpy finished(page(), &QWebEnginePage::loadFinished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
    QCOMPARE(errors.size(), 1);
    QVERIFY(!finished.first().first().toBool());
    QVERIFY(server.requests.isEmpty());
    QCOMPARE(window()->findChild<LockIcon *>()->connection(), Connection::None);
    QCOMPARE(window()->findChild<ElidedLabel *>()->text(), u"127.0.0.1:%1"_s.arg(server.serverPort()));
}

void tst_EmbeddedBrowser::goesNowhereElse()
{
    SandboxProvider other;
    QVERIFY(other.start());
    QPointer<InteractiveFlow> flow = startSignIn();
    QVERIFY(reachSignInPage());
    auto *embedded = qobject_cast<EmbeddedPage *>(page());
    QSignalSpy refused(embedded, &EmbeddedPage::navigationRefused);
    const QUrl before = page()->url();
    for (const QString &url : {other.issuer() + u"/device"_s, u"mailto:alice@example.com"_s, u"file:///etc/passwd"_s}) {
        refused.clear();
        page()->runJavaScript(u"location.href = '%1'"_s.arg(url));
        if (url.startsWith("http:"_L1)) // the engine itself refuses the others
            QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
        QVERIFY(evaluate(u"true"_s).toBool());
        QCOMPARE(page()->url(), before);
    }
    QVERIFY(other.requests().isEmpty());
    window()->close();
    QTRY_VERIFY(!flow);
}

void tst_EmbeddedBrowser::outlivesItsRenderer()
{
    FlowRecorder recorder(startSignIn());
    QVERIFY(reachSignInPage());
    const QSignalSpy announced(Announcer::of(window()), &Announcer::announced);
    const qint64 renderer = page()->renderProcessPid();
    QVERIFY(renderer > 0);
#ifdef Q_OS_UNIX
    QCOMPARE(::kill(pid_t(renderer), SIGKILL), 0);
#else
    QSKIP("Ends a process as only Unix does.");
#endif
    QTRY_VERIFY_WITH_TIMEOUT(shows(window(), u"The sign-in page stopped working."_s), Patience);
    QCOMPARE(window()->findChild<LockIcon *>()->connection(), Connection::None);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced.first().first().toString(), u"The sign-in page stopped working."_s);
    buttonNamed(window(), u"Load again"_s)->click();
    QVERIFY(!shows(window(), u"The sign-in page stopped working."_s));
    press(u"button[value=alice]"_s);
    press(u"button[value=allow]"_s);
    QTRY_COMPARE_WITH_TIMEOUT(recorder.outcome(), u"completed"_s, Patience);
}

void tst_EmbeddedBrowser::isNamedForScreenReaders()
{
    m_browser->open(QUrl(m_provider->issuer() + u"/device"_s), [](bool) {});
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QWebEngineView *>(), Patience);
    QCOMPARE(window()->windowTitle(), u"Sign in"_s);
    QCOMPARE(window()->findChild<QWebEngineView *>()->accessibleName(), u"Sign-in page"_s);
    QCOMPARE(window()->findChild<QProgressBar *>()->accessibleName(), u"Loading"_s);
    QVERIFY(buttonNamed(window(), u"Cancel"_s));
    QVERIFY(window()->findChild<ElidedLabel *>()->accessibleName().startsWith("127.0.0.1:"_L1));
}

void tst_EmbeddedBrowser::followsTheLanguage()
{
    if (translationLocales().size() == 1)
        QSKIP("built without lrelease of Qt 6 (Debian has it in qt6-l10n-tools): English only");
    const auto english = qScopeGuard([] { installTranslations(QLocale::English); });
    m_browser->open(QUrl(m_provider->issuer() + u"/device"_s), [](bool) {});
    QTRY_VERIFY_WITH_TIMEOUT(window()->findChild<QWebEngineView *>(), Patience);
    installTranslations(QLocale::German);
    QTRY_COMPARE(window()->windowTitle(), u"Anmelden"_s);
    QCOMPARE(window()->findChild<QWebEngineView *>()->accessibleName(), u"Anmeldeseite"_s);
    QVERIFY(buttonNamed(window(), u"Abbrechen"_s));
}

void tst_EmbeddedBrowser::slotsMayDeleteEverything_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("when the browser is open") << u"browserOpened"_s;
    QTest::newRow("when tokens are there") << u"completed"_s;
    QTest::newRow("when the window is closed") << u"failed"_s;
}

void tst_EmbeddedBrowser::slotsMayDeleteEverything()
{
    QFETCH(QString, signal);
    const QPointer<InteractiveFlow> flow = startSignIn();
    bool happened = false;
    const auto deleteAll = [&] {
        happened = true;
        m_application.reset();
        m_browser.reset();
    };
    if (signal == "browserOpened"_L1)
        connect(flow, &InteractiveFlow::browserOpened, this, deleteAll);
    else if (signal == "completed"_L1)
        connect(flow, &TokenFlow::completed, this, deleteAll);
    else
        connect(flow, &Flow::failed, this, deleteAll);
    if (signal != "browserOpened"_L1)
        QVERIFY(reachSignInPage());
    if (signal == "completed"_L1) {
        press(u"button[value=alice]"_s);
        press(u"button[value=allow]"_s);
    } else if (signal == "failed"_L1) {
        window()->close();
    }
    QTRY_VERIFY_WITH_TIMEOUT(happened, Patience);
    QVERIFY(!flow);
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
}

void tst_EmbeddedBrowser::signsOut()
{
    FlowRecorder signIn(startSignIn());
    QVERIFY(reachSignInPage());
    press(u"button[value=alice]"_s);
    press(u"button[value=allow]"_s);
    QTRY_COMPARE_WITH_TIMEOUT(signIn.outcome(), u"completed"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
    SignOutOptions options;
    options.endBrowserSession = true;
    FlowRecorder signOut(m_application->signOut(signIn.result().account(), options));
    QVERIFY(pressUntil(u"button"_s, [&] { return signOut.isFinished(); }));
    QCOMPARE(signOut.outcome(), u"completed"_s);
    QCOMPARE(signOut.signOut().browserSession, SignOutResult::Step::Done);
    QTRY_VERIFY_WITH_TIMEOUT(!window(), Patience);
}

QTEST_MAIN(tst_EmbeddedBrowser)
#include "tst_embeddedbrowser.moc"
