#include <QtTest/QtTest>

#include "presenters/browserattempt.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;

class tst_BrowserAttempt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysHowFarItIs();
    void theLinkIsThereWhileItWaits();
    void saysWhenNoBrowserCouldBeOpened();
    void tellsWhatIgnoredRedirectsMean_data();
    void tellsWhatIgnoredRedirectsMean();
    void anotherFlowBeginsAnew();
    void survivesAFlowThatIsGone();

private:
    InteractiveFlow *waiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<BrowserAttempt> m_attempt;
};

static const QString Host = QStringLiteral("login.example.com");
static const QUrl Page = QUrl(QStringLiteral("https://login.example.com/authorize?a=b%2Fc"));

void tst_BrowserAttempt::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<Fixture>();
    m_attempt = std::make_unique<BrowserAttempt>();
}

void tst_BrowserAttempt::cleanup()
{
    m_attempt.reset();
    m.reset();
}

InteractiveFlow *tst_BrowserAttempt::waiting()
{
    InteractiveFlow *flow = m->application->acquireTokenInteractive({});
    m_attempt->follow(flow);
    Q_EMIT flow->authorizationUrlReady(Page);
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    return flow;
}

void tst_BrowserAttempt::saysHowFarItIs()
{
    QCOMPARE(m_attempt->text(Host), QStringLiteral("Opening your browser…"));
    QVERIFY(m_attempt->hint().isEmpty());
    InteractiveFlow *flow = waiting();
    QVERIFY(m_attempt->text(Host).contains(Host));
    QVERIFY(m_attempt->hint().startsWith(QStringLiteral("Use the link on this computer only")));
    QSignalSpy changed(m_attempt.get(), &BrowserAttempt::changed);
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_attempt->text(Host), QStringLiteral("Finishing the sign-in…"));
    QVERIFY(m_attempt->hint().isEmpty());
}

void tst_BrowserAttempt::theLinkIsThereWhileItWaits()
{
    QVERIFY(m_attempt->link().isEmpty());
    QVERIFY(!m_attempt->canReopen());
    InteractiveFlow *flow = waiting();
    QCOMPARE(m_attempt->link(), Page.toString(QUrl::FullyEncoded));
    QVERIFY(m_attempt->canReopen());
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QVERIFY(m_attempt->link().isEmpty());
    QVERIFY(!m_attempt->canReopen());
}

void tst_BrowserAttempt::saysWhenNoBrowserCouldBeOpened()
{
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->browserNotOpened(Page);
    QVERIFY(m_attempt->text(Host).startsWith(QStringLiteral("No browser could be opened.")));
    QSignalSpy changed(m_attempt.get(), &BrowserAttempt::changed);
    m_attempt->reopen();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_attempt->text(Host).startsWith(QStringLiteral("No browser")));
}

void tst_BrowserAttempt::tellsWhatIgnoredRedirectsMean_data()
{
    using Reason = InteractiveFlow::IgnoredReason;
    QTest::addColumn<InteractiveFlow::IgnoredReason>("reason");
    QTest::addColumn<QString>("hint");
    const QString usual = QStringLiteral("Use the link on this computer only");
    QTest::newRow("browser forces https") << Reason::TlsHello << QStringLiteral("Your browser insists on https");
    QTest::newRow("answer to another attempt")
        << Reason::WrongState << QStringLiteral("An answer that does not belong");
    QTest::newRow("favicon") << Reason::WrongPath << usual;
    QTest::newRow("garbage") << Reason::Malformed << usual;
}

void tst_BrowserAttempt::tellsWhatIgnoredRedirectsMean()
{
    QFETCH(InteractiveFlow::IgnoredReason, reason);
    QFETCH(QString, hint);
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->redirectIgnored(reason);
    QVERIFY2(m_attempt->hint().startsWith(hint), qPrintable(m_attempt->hint()));
}

void tst_BrowserAttempt::anotherFlowBeginsAnew()
{
    InteractiveFlow *first = waiting();
    Q_EMIT first->browserNotOpened(Page);
    Q_EMIT first->redirectIgnored(InteractiveFlow::IgnoredReason::WrongState);
    InteractiveFlow *second = m->application->acquireTokenInteractive({});
    m_attempt->follow(second);
    QVERIFY(m_attempt->link().isEmpty());
    QSignalSpy changed(m_attempt.get(), &BrowserAttempt::changed);
    Q_EMIT first->stageChanged(Flow::Stage::RedeemingCode);
    QCOMPARE(changed.count(), 0);
    Q_EMIT second->stageChanged(Flow::Stage::WaitingForUser);
    QVERIFY(!m_attempt->text(Host).startsWith(QStringLiteral("No browser")));
    QVERIFY(m_attempt->hint().startsWith(QStringLiteral("Use the link on this computer only")));
}

void tst_BrowserAttempt::survivesAFlowThatIsGone()
{
    delete waiting();
    QVERIFY(!m_attempt->canReopen());
    m_attempt->reopen();
    m_attempt->unfollow();
    QVERIFY(m_attempt->link().isEmpty());
}

QTEST_GUILESS_MAIN(tst_BrowserAttempt)
#include "tst_browserattempt.moc"
