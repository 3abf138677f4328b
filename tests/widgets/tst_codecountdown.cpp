#include <QtTest/QtTest>

#include "presenters/codecountdown.h"
#include "support/fakeclock.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_CodeCountdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceASecondUntilTheEnd();
    void ticksOnWholeSeconds();
    void endsByTheEarlierOfBothClocks();
    void needsNoTimerWhileNobodyWatches();
    void stoppedItDoesNotCatchUp();
    void startsAgainWithAnotherCode();
    void mayBeDeletedByItsListener();
    void says_data();
    void says();

private:
    std::shared_ptr<FakeClock> m_clock;
};

void tst_CodeCountdown::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_clock = std::make_shared<FakeClock>();
}

void tst_CodeCountdown::tellsOnceASecondUntilTheEnd()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    QSignalSpy ticked(&countdown, &CodeCountdown::ticked);
    countdown.setEnd(m_clock->now().addSecs(3));
    QCOMPARE(countdown.timeLeft(), 3s);
    QCOMPARE(m_clock->timerCount(), 0);
    countdown.start();
    QCOMPARE(ticked.count(), 1);
    m_clock->advance(10s);
    QCOMPARE(ticked.count(), 4);
    QCOMPARE(countdown.timeLeft(), 0ms);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_CodeCountdown::ticksOnWholeSeconds()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    countdown.setEnd(m_clock->now().addMSecs(2300));
    countdown.start();
    m_clock->fireNext();
    QCOMPARE(countdown.timeLeft(), 2s);
    m_clock->fireNext();
    QCOMPARE(countdown.timeLeft(), 1s);
}

void tst_CodeCountdown::endsByTheEarlierOfBothClocks()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    countdown.setEnd(m_clock->now().addSecs(900));
    m_clock->suspend(600s);
    QCOMPARE(countdown.timeLeft(), 300s);
    m_clock->setNow(m_clock->now().addDays(-1));
    QCOMPARE(countdown.timeLeft(), 900s);
    m_clock->advance(100s);
    QCOMPARE(countdown.timeLeft(), 800s);
}

void tst_CodeCountdown::needsNoTimerWhileNobodyWatches()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    countdown.setEnd(m_clock->now().addSecs(60));
    countdown.setWatched(false);
    countdown.start();
    QCOMPARE(m_clock->timerCount(), 0);
    QSignalSpy ticked(&countdown, &CodeCountdown::ticked);
    countdown.setWatched(true);
    countdown.setWatched(true);
    QCOMPARE(ticked.count(), 1);
    QCOMPARE(m_clock->timerCount(), 1);
    countdown.setWatched(false);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_CodeCountdown::stoppedItDoesNotCatchUp()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    countdown.setEnd(m_clock->now().addSecs(60));
    countdown.start();
    countdown.setWatched(false);
    countdown.stop();
    QSignalSpy ticked(&countdown, &CodeCountdown::ticked);
    countdown.setWatched(true);
    QCOMPARE(ticked.count(), 0);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_CodeCountdown::startsAgainWithAnotherCode()
{
    CodeCountdown countdown;
    countdown.setClock(m_clock);
    countdown.setEnd(m_clock->now().addSecs(1));
    countdown.start();
    m_clock->advance(1s);
    QCOMPARE(countdown.timeLeft(), 0ms);
    countdown.setEnd(m_clock->now().addSecs(60));
    countdown.start();
    QCOMPARE(countdown.timeLeft(), 60s);
    QCOMPARE(m_clock->timerCount(), 1);
}

void tst_CodeCountdown::mayBeDeletedByItsListener()
{
    auto countdown = std::make_unique<CodeCountdown>();
    countdown->setClock(m_clock);
    countdown->setEnd(m_clock->now().addSecs(60));
    countdown->start();
    connect(countdown.get(), &CodeCountdown::ticked, this, [&] { countdown.reset(); });
    m_clock->advance(2s);
    QVERIFY(!countdown);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_CodeCountdown::says_data()
{
    QTest::addColumn<std::chrono::milliseconds>("left");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    const QString over = QStringLiteral("This code has expired.");
    const QString soon = QStringLiteral("This code works for less than half a minute.");
    using std::chrono::milliseconds;
    QTest::newRow("over") << milliseconds(0) << over << over;
    QTest::newRow("long over") << milliseconds(-5000) << over << over;
    QTest::newRow("a moment") << milliseconds(1) << QStringLiteral("This code works for another 0:01.") << soon;
    QTest::newRow("half a minute") << milliseconds(30s) << QStringLiteral("This code works for another 0:30.") << soon;
    QTest::newRow("more") << milliseconds(31s) << QStringLiteral("This code works for another 0:31.")
                          << QStringLiteral("This code works for another 1 minute(s).");
    QTest::newRow("more than a minute") << milliseconds(61s) << QStringLiteral("This code works for another 1:01.")
                                        << QStringLiteral("This code works for another 2 minute(s).");
}

void tst_CodeCountdown::says()
{
    QFETCH(std::chrono::milliseconds, left);
    QTEST(CodeCountdown::text(left), "text");
    QTEST(CodeCountdown::spokenText(left), "spoken");
}

QTEST_GUILESS_MAIN(tst_CodeCountdown)
#include "tst_codecountdown.moc"
