#include "interactivesignin.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A browser that is a window of the application: it is told when nobody waits for it, and tells when it is closed.
class tst_BrowserWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void endsTheFlowWhenItIsClosed();
    void isNotNeededOnceTheAnswerIsIn();
    void isToldHoweverTheFlowEnds_data();
    void isToldHoweverTheFlowEnds();
    void isToldOfEachAddress_data();
    void isToldOfEachAddress();
    void mayBeClosedWhenItDoesNotMatter();
    void isAnOrdinaryBrowserByDefault();
};

void tst_BrowserWindow::endsTheFlowWhenItIsClosed()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.browser().close();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Cancelled browser_closed"_s);
    QVERIFY(!signIn.isPortOpen());
    QCOMPARE(signIn.tokenRequests(), 0);
    QCOMPARE(signIn.browser().dismissedUrls(), signIn.browser().openedUrls());
}

void tst_BrowserWindow::isNotNeededOnceTheAnswerIsIn()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QVERIFY(signIn.browser().dismissedUrls().isEmpty());
    QList<QUrl> dismissedAtRedemption;
    connect(signIn.flow, &Flow::stageChanged, this, [&](Flow::Stage stage) {
        if (stage == Flow::Stage::RedeemingCode)
            dismissedAtRedemption = signIn.browser().dismissedUrls();
    });
    signIn.comeBack();
    // The person may close it while the tokens are fetched.
    QVERIFY(signIn.waitFor([&] { return !signIn.browser().dismissedUrls().isEmpty(); }));
    signIn.browser().close();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(dismissedAtRedemption, signIn.browser().openedUrls());
    QCOMPARE(signIn.browser().dismissedUrls(), signIn.browser().openedUrls());
}

void tst_BrowserWindow::isToldHoweverTheFlowEnds_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"cancelled", "deleted", "application deleted", "timed out", "denied"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_BrowserWindow::isToldHoweverTheFlowEnds()
{
    QFETCH(QString, end);
    InteractiveSignIn signIn;
    InteractiveOptions options;
    options.timeout = 1min;
    QVERIFY(signIn.openPage(options));
    if (end == u"cancelled")
        signIn.flow->cancel();
    else if (end == u"deleted")
        delete signIn.flow;
    else if (end == u"application deleted")
        signIn.application.reset();
    else if (end == u"timed out")
        signIn.provider.clock->advance(1min);
    else
        signIn.browser().redirectBack({{"error", "access_denied"}});
    QVERIFY(signIn.waitFor([&] { return !signIn.browser().dismissedUrls().isEmpty(); }));
    QCOMPARE(signIn.browser().dismissedUrls(), signIn.browser().openedUrls());
    QVERIFY(signIn.waitFor([&] { return !signIn.flow; }));
    signIn.browser().close();
}

void tst_BrowserWindow::isToldOfEachAddress_data()
{
    QTest::addColumn<bool>("exposes");
    QTest::addColumn<int>("addresses");
    QTest::newRow("the provider's page") << false << 1;
    QTest::newRow("one-time addresses") << true << 2;
}

void tst_BrowserWindow::isToldOfEachAddress()
{
    QFETCH(bool, exposes);
    QFETCH(int, addresses);
    InteractiveSignIn signIn;
    signIn.browser().setExposesUrl(exposes);
    QVERIFY(signIn.openPage());
    signIn.flow->reopenBrowser();
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(signIn.browser().openedUrls().size(), 2);
    signIn.flow->cancel();
    QVERIFY(signIn.waitForEnd());
    const QList<QUrl> dismissed = signIn.browser().dismissedUrls();
    QCOMPARE(dismissed.size(), addresses);
    const QList<QUrl> opened = signIn.browser().openedUrls();
    QCOMPARE(QSet<QUrl>(dismissed.cbegin(), dismissed.cend()), QSet<QUrl>(opened.cbegin(), opened.cend()));
}

void tst_BrowserWindow::mayBeClosedWhenItDoesNotMatter()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.flow->cancel();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Cancelled cancelled"_s);
    signIn.browser().close();
    signIn.application.reset();
    signIn.browser().close();
    QCOMPARE(signIn.outcome(), u"Cancelled cancelled"_s);
}

void tst_BrowserWindow::isAnOrdinaryBrowserByDefault()
{
    struct Ordinary : Browser {
        void open(const QUrl &url, std::function<void(bool)> done) override
        {
            opened = url;
            done(true);
        }
        QUrl opened;
    };
    Ordinary browser;
    bool isOpen = false;
    browser.openWatched(
        QUrl(u"https://login.example/"_s), [&](bool opened) { isOpen = opened; }, [] { QFAIL("nobody closed it"); });
    QVERIFY(isOpen);
    QCOMPARE(browser.opened, QUrl(u"https://login.example/"_s));
    browser.dismiss(browser.opened);
}

QTEST_GUILESS_MAIN(tst_BrowserWindow)
#include "tst_browserwindow.moc"
