#include "model/utc.h"
#include "support/fakeclock.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_FakeClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void standsStillByItself();
    void firesInOrderOfTime();
    void firesEqualTimesInOrderOfCreation();
    void showsEachTimerItsOwnTime();
    void firesTimersThatTimersStart();
    void neverFiresBeforeTheTime();
    void callsOffATimerThatGoes();
    void letsATimerDestroyItself();
    void letsATimerCallOffAnother();
    void goesToTheNextTimer();
    void treatsANegativeDelayAsNow();
    void movesOnlyTheWallClockInSuspend();
    void movesOnlyTheWallClockWhenSet();
};

void tst_FakeClock::standsStillByItself()
{
    FakeClock clock;
    QCOMPARE(clock.now(), clock.now());
    QCOMPARE(clock.steadyNow(), clock.steadyNow());
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void tst_FakeClock::firesInOrderOfTime()
{
    FakeClock clock;
    QStringList fired;
    const auto late = clock.singleShot(3s, [&] { fired.append(u"late"_s); });
    const auto early = clock.singleShot(1s, [&] { fired.append(u"early"_s); });
    const auto middle = clock.singleShot(2s, [&] { fired.append(u"middle"_s); });
    clock.advance(3s);
    QCOMPARE(fired, QStringList({u"early"_s, u"middle"_s, u"late"_s}));
    QCOMPARE(clock.timerCount(), 0);
}

void tst_FakeClock::firesEqualTimesInOrderOfCreation()
{
    FakeClock clock;
    QStringList fired;
    const auto first = clock.singleShot(1s, [&] { fired.append(u"first"_s); });
    const auto second = clock.singleShot(1s, [&] { fired.append(u"second"_s); });
    clock.advance(1s);
    QCOMPARE(fired, QStringList({u"first"_s, u"second"_s}));
}

void tst_FakeClock::showsEachTimerItsOwnTime()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    const auto steadyStart = clock.steadyNow();
    qint64 wall = 0;
    std::chrono::milliseconds steady {0};
    const auto timer = clock.singleShot(2s, [&] {
        wall = start.msecsTo(clock.now());
        steady = clock.steadyNow() - steadyStart;
    });
    clock.advance(10s);
    QCOMPARE(wall, 2000);
    QCOMPARE(steady, 2s);
    QCOMPARE(start.msecsTo(clock.now()), 10'000);
    QCOMPARE(clock.steadyNow() - steadyStart, 10s);
}

void tst_FakeClock::firesTimersThatTimersStart()
{
    FakeClock clock;
    int fired = 0;
    std::unique_ptr<Timer> timer;
    std::function<void()> again = [&] {
        ++fired;
        timer = clock.singleShot(1s, again);
    };
    timer = clock.singleShot(1s, again);
    clock.advance(5s);
    QCOMPARE(fired, 5);
}

void tst_FakeClock::neverFiresBeforeTheTime()
{
    FakeClock clock;
    bool fired = false;
    const auto timer = clock.singleShot(1s, [&] { fired = true; });
    QVERIFY(!fired);
    clock.advance(999ms);
    QVERIFY(!fired);
    clock.advance(1ms);
    QVERIFY(fired);
}

void tst_FakeClock::callsOffATimerThatGoes()
{
    FakeClock clock;
    bool fired = false;
    auto timer = clock.singleShot(1s, [&] { fired = true; });
    QCOMPARE(clock.timerCount(), 1);
    timer.reset();
    QCOMPARE(clock.timerCount(), 0);
    clock.advance(1h);
    QVERIFY(!fired);
}

void tst_FakeClock::letsATimerDestroyItself()
{
    FakeClock clock;
    QString seen;
    std::unique_ptr<Timer> timer;
    timer = clock.singleShot(1s, [&timer, &seen, text = u"still there"_s] {
        timer.reset();
        seen = text;
    });
    clock.advance(1s);
    QCOMPARE(seen, u"still there"_s);
}

void tst_FakeClock::letsATimerCallOffAnother()
{
    FakeClock clock;
    bool fired = false;
    auto victim = clock.singleShot(1s, [&] { fired = true; });
    const auto killer = clock.singleShot(500ms, [&] { victim.reset(); });
    clock.advance(1s);
    QVERIFY(!fired);
}

void tst_FakeClock::goesToTheNextTimer()
{
    FakeClock clock;
    const auto start = clock.steadyNow();
    int fired = 0;
    const auto late = clock.singleShot(15min, [&] { ++fired; });
    const auto early = clock.singleShot(1min, [&] { ++fired; });
    QVERIFY(clock.fireNext());
    QCOMPARE(fired, 1);
    QCOMPARE(clock.steadyNow() - start, 1min);
    QVERIFY(clock.fireNext());
    QCOMPARE(clock.steadyNow() - start, 15min);
    QVERIFY(!clock.fireNext());
}

void tst_FakeClock::treatsANegativeDelayAsNow()
{
    FakeClock clock;
    const auto start = clock.steadyNow();
    bool fired = false;
    const auto timer = clock.singleShot(-5s, [&] { fired = true; });
    QVERIFY(!fired);
    clock.advance(0ms);
    QVERIFY(fired);
    QCOMPARE(clock.steadyNow(), start);
}

void tst_FakeClock::movesOnlyTheWallClockInSuspend()
{
    FakeClock clock;
    const QDateTime wall = clock.now();
    const auto steady = clock.steadyNow();
    bool fired = false;
    const auto timer = clock.singleShot(1s, [&] { fired = true; });
    clock.suspend(1h);
    QVERIFY(!fired);
    QCOMPARE(wall.secsTo(clock.now()), 3600);
    QCOMPARE(clock.steadyNow(), steady);
}

void tst_FakeClock::movesOnlyTheWallClockWhenSet()
{
    FakeClock clock;
    const auto steady = clock.steadyNow();
    const QDateTime past(QDate(2001, 2, 3), QTime(4, 5), Utc);
    clock.setNow(past);
    QCOMPARE(clock.now(), past);
    QCOMPARE(clock.steadyNow(), steady);
}

QTEST_GUILESS_MAIN(tst_FakeClock)
#include "tst_fakeclock.moc"
