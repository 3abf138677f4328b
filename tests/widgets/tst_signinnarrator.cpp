#include <QtTest/QtTest>

#include "presenters/signinnarrator.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;

class tst_SignInNarrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhenTheBrowserIsOpen();
    void tellsOnlyOfANewHint();
    void tellsThatNoBrowserOpened();
    void aStepThatNeedsNobodyIsNoNews();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void leavesTheDeviceCodeToItsOwnNarrator();

private:
    InteractiveFlow *inBrowser();
    static void wait(InteractiveFlow *flow);

    std::unique_ptr<Fixture> m;
    std::unique_ptr<SignInPresenter> m_presenter;
    int m_attempts = 0;
    QStringList m_said; ///< with "!" before what is assertive
};

static const QString Open =
    QStringLiteral("The sign-in page of login.example.com is open in your browser. Sign in there, then come back.");

void tst_SignInNarrator::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<Fixture>();
    m_presenter = std::make_unique<SignInPresenter>(m->application.get(), QStringList());
    auto *narrator = new SignInNarrator(m_presenter.get());
    connect(narrator, &SignInNarrator::attemptBegan, this, [this] { ++m_attempts; });
    connect(narrator, &SignInNarrator::said, this, [this](const QString &text, Politeness politeness) {
        m_said += politeness == Politeness::Assertive ? QLatin1Char('!') + text : text;
    });
    m_attempts = 0;
    m_said.clear();
}

void tst_SignInNarrator::cleanup()
{
    m_presenter.reset();
    m.reset();
}

InteractiveFlow *tst_SignInNarrator::inBrowser()
{
    m_presenter->signInWithBrowser();
    return m->newestFlow<InteractiveFlow>();
}

void tst_SignInNarrator::wait(InteractiveFlow *flow)
{
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
}

void tst_SignInNarrator::tellsWhenTheBrowserIsOpen()
{
    InteractiveFlow *flow = inBrowser();
    QCOMPARE(m_attempts, 1);
    QCOMPARE(m_said, QStringList());
    wait(flow);
    QCOMPARE(m_said, QStringList {Open});
    Q_EMIT m_presenter->changed();
    QCOMPARE(m_said, QStringList {Open});
}

void tst_SignInNarrator::tellsOnlyOfANewHint()
{
    InteractiveFlow *flow = inBrowser();
    wait(flow);
    m_said.clear();
    Q_EMIT flow->redirectIgnored(InteractiveFlow::IgnoredReason::WrongPath); // its hint stands there already
    QCOMPARE(m_said, QStringList());
    Q_EMIT flow->redirectIgnored(InteractiveFlow::IgnoredReason::WrongState);
    Q_EMIT flow->redirectIgnored(InteractiveFlow::IgnoredReason::WrongState);
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said.first().startsWith(QStringLiteral("!An answer that does not belong")));
}

void tst_SignInNarrator::tellsThatNoBrowserOpened()
{
    InteractiveFlow *flow = inBrowser();
    wait(flow);
    m_said.clear();
    Q_EMIT flow->browserNotOpened({});
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said.first().startsWith(QStringLiteral("No browser could be opened.")));
}

void tst_SignInNarrator::aStepThatNeedsNobodyIsNoNews()
{
    InteractiveFlow *flow = inBrowser();
    wait(flow);
    m_said.clear();
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QVERIFY(m_presenter->browserText() != Open);
    QCOMPARE(m_said, QStringList());
}

void tst_SignInNarrator::tellsHowItEnded_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("said");
    QTest::newRow("signed in") << QStringLiteral("completed") << QStringLiteral("You are signed in\nAda Lovelace");
    QTest::newRow("another person") << QStringLiteral("another") << QStringLiteral("!Is this the right account?\n");
    QTest::newRow("failed") << QStringLiteral("failed") << QStringLiteral("!You are not signed in\n");
}

void tst_SignInNarrator::tellsHowItEnded()
{
    QFETCH(QString, end);
    QFETCH(QString, said);
    if (end == QLatin1StringView("another")) {
        InteractiveOptions options;
        options.loginHint = QStringLiteral("grace@example.com");
        m_presenter->setInteractiveOptions(options);
    }
    InteractiveFlow *flow = inBrowser();
    wait(flow);
    m_said.clear();
    if (end == QLatin1StringView("failed"))
        Q_EMIT flow->failed(Error(Error::Kind::Network, {}, {}));
    else
        Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    Q_EMIT m_presenter->changed();
    QCOMPARE(m_said.size(), 1);
    QVERIFY2(m_said.first().startsWith(said), qPrintable(m_said.first()));
}

void tst_SignInNarrator::leavesTheDeviceCodeToItsOwnNarrator()
{
    m_presenter->useAnotherDevice();
    auto *flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->userCodeReceived(m->authorization());
    QCOMPARE(m_said, QStringList());
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), {}));
    QCOMPARE(m_said, QStringList {QStringLiteral("You are signed in\nAda")});
}

QTEST_MAIN(tst_SignInNarrator)
#include "tst_signinnarrator.moc"
