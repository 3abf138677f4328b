#include <QtTest/QtTest>

#include "presenters/devicecodenarrator.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_DeviceCodeNarrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachAttemptBeginsAnew();
    void spellsTheCodeAtOnce();
    void tellsOfThreeMomentsOfTheCountdown();
    void tellsOfTroubleOnceAndOfItsEnd();
    void aNewCodeMayTellOfTroubleAgain();
    void saysNothingOfACodeThatIsOnlyFinishing();
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void leavesEndsToItsOwner();

private:
    DeviceCodeFlow *waiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<DeviceCodePresenter> m_presenter;
    int m_attempts = 0;
    QStringList m_said; ///< with "!" before what is assertive
};

void tst_DeviceCodeNarrator::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<Fixture>();
    m_presenter = std::make_unique<DeviceCodePresenter>();
    m_presenter->setApplication(m->application.get());
    auto *narrator = new DeviceCodeNarrator(m_presenter.get());
    connect(narrator, &DeviceCodeNarrator::attemptBegan, this, [this] { ++m_attempts; });
    connect(narrator, &DeviceCodeNarrator::said, this, [this](const QString &text, Politeness politeness) {
        m_said += politeness == Politeness::Assertive ? QLatin1Char('!') + text : text;
    });
    m_attempts = 0;
    m_said.clear();
}

void tst_DeviceCodeNarrator::cleanup()
{
    m_presenter.reset();
    m.reset();
}

DeviceCodeFlow *tst_DeviceCodeNarrator::waiting()
{
    m_presenter->start([this] { return m->application->acquireTokenByDeviceFlow({}); });
    auto *flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->userCodeReceived(m->authorization());
    m_said.clear();
    return flow;
}

void tst_DeviceCodeNarrator::eachAttemptBeginsAnew()
{
    DeviceCodeFlow *flow = waiting();
    QCOMPARE(m_attempts, 1);
    Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    m_presenter->requestNewCode();
    QCOMPARE(m_attempts, 2);
}

void tst_DeviceCodeNarrator::spellsTheCodeAtOnce()
{
    m_presenter->start([this] { return m->application->acquireTokenByDeviceFlow({}); });
    QCOMPARE(m_said, QStringList());
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->userCodeReceived(m->authorization());
    QCOMPARE(m_said,
        QStringList {QStringLiteral("!Your code is W D J B dash M J H T. Enter it at login.example.com, on your phone "
                                    "or another computer.")});
}

void tst_DeviceCodeNarrator::tellsOfThreeMomentsOfTheCountdown()
{
    waiting();
    for (int second = 0; second < 899; ++second)
        m->clock->advance(1s);
    QCOMPARE(m_said,
        (QStringList {QStringLiteral("This code works for another 5 minute(s)."),
            QStringLiteral("This code works for another 1 minute(s)."),
            QStringLiteral("This code works for less than half a minute.")}));
}

void tst_DeviceCodeNarrator::tellsOfTroubleOnceAndOfItsEnd()
{
    DeviceCodeFlow *flow = waiting();
    for (int time = 0; time < 3; ++time) {
        Q_EMIT flow->networkErrorOccurred(Error());
        Q_EMIT flow->pollScheduled(8s);
        Q_EMIT flow->pollScheduled(5s);
    }
    QCOMPARE(m_said,
        (QStringList {
            QStringLiteral("Network trouble, trying again…"), QStringLiteral("Waiting for you to sign in…")}));
}

void tst_DeviceCodeNarrator::aNewCodeMayTellOfTroubleAgain()
{
    DeviceCodeFlow *flow = waiting();
    Q_EMIT flow->networkErrorOccurred(Error());
    Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    m_presenter->requestNewCode();
    flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->userCodeReceived(m->authorization());
    m_said.clear();
    Q_EMIT flow->networkErrorOccurred(Error());
    QCOMPARE(m_said, QStringList {QStringLiteral("Network trouble, trying again…")});
}

/// A reply that could not be used sends the flow back to waiting for the same code.
void tst_DeviceCodeNarrator::saysNothingOfACodeThatIsOnlyFinishing()
{
    DeviceCodeFlow *flow = waiting();
    Q_EMIT flow->stageChanged(Flow::Stage::Validating);
    QCOMPARE(m_presenter->state(), DeviceCodePresenter::State::Finishing);
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    QCOMPARE(m_said, QStringList());
}

void tst_DeviceCodeNarrator::tellsHowItEnded_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("denied") << Error::Kind::Denied << QStringLiteral("!You are not signed in\n");
    QTest::newRow("expired") << Error::Kind::Expired
                             << QStringLiteral("!Nobody signed in with the code in time. Get a new one to go on.");
    QTest::newRow("signed in") << Error::Kind::Unknown << QStringLiteral("You are signed in\nAda");
}

void tst_DeviceCodeNarrator::tellsHowItEnded()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, said);
    DeviceCodeFlow *flow = waiting();
    if (kind == Error::Kind::Unknown)
        Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), {}));
    else
        Q_EMIT flow->failed(Error(kind, {}, {}));
    QCOMPARE(m_said.size(), 1);
    QVERIFY2(m_said.first().startsWith(said), qPrintable(m_said.first()));
}

void tst_DeviceCodeNarrator::leavesEndsToItsOwner()
{
    m_presenter->leaveEndsToOwner();
    Q_EMIT waiting()->failed(Error(Error::Kind::Denied, {}, {}));
    QCOMPARE(m_said, QStringList());
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Ada"), {}));
    QCOMPARE(m_said, QStringList());
    Q_EMIT waiting()->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), {}));
    QCOMPARE(m_said.size(), 1);
}

QTEST_MAIN(tst_DeviceCodeNarrator)
#include "tst_devicecodenarrator.moc"
