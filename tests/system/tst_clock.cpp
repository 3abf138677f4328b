#include <QtSignIn/clock.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <optional>

#include "system/joinablethread.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void tellsTheTimeInUtc()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = Clock::system()->now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(now >= before && now <= QDateTime::currentDateTimeUtc());
    }

    void steadyTimeNeverGoesBack()
    {
        const auto clock = Clock::system();
        auto last = clock->steadyNow();
        for (int i = 0; i < 1000; ++i) {
            const auto now = clock->steadyNow();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void firesOnceAndNotEarly()
    {
        int calls = 0;
        QElapsedTimer elapsed;
        elapsed.start();
        std::optional<qint64> at;
        const auto timer = Clock::system()->singleShot(50ms, [&] {
            ++calls;
            at = elapsed.nsecsElapsed();
        });
        QTRY_VERIFY(at.has_value());
        QVERIFY2(*at >= 49'000'000, qPrintable(QString::number(*at)));
        bool later = false;
        const auto second = Clock::system()->singleShot(120ms, [&] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 1);
    }

    void firesFromTheEventLoopEvenWithoutDelay_data()
    {
        QTest::addColumn<int>("delay");
        QTest::newRow("none") << 0;
        QTest::newRow("a negative one") << -1000;
    }

    void firesFromTheEventLoopEvenWithoutDelay()
    {
        QFETCH(int, delay);
        bool fired = false;
        const auto timer = Clock::system()->singleShot(std::chrono::milliseconds(delay), [&] { fired = true; });
        QVERIFY(!fired);
        QTRY_VERIFY(fired);
    }

    void firesInOrder()
    {
        QByteArray order;
        const auto clock = Clock::system();
        const auto second = clock->singleShot(60ms, [&] { order += '2'; });
        const auto first = clock->singleShot(10ms, [&] { order += '1'; });
        QTRY_COMPARE(order, "12"_ba);
    }

    void destroyingCallsOff()
    {
        bool fired = false;
        auto calledOff = Clock::system()->singleShot(1ms, [&] { fired = true; });
        calledOff.reset();
        bool later = false;
        const auto timer = Clock::system()->singleShot(50ms, [&] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!fired);
    }

    void mayBeDestroyedInItsOwnFunction()
    {
        std::unique_ptr<Timer> timer;
        const auto witness = std::make_shared<int>(7);
        int seen = 0;
        timer = Clock::system()->singleShot(1ms, [&timer, witness, &seen] {
            timer.reset();
            seen = *witness;
        });
        QTRY_COMPARE(seen, 7);
        QCOMPARE(witness.use_count(), 1);
    }

    void mayBeReplacedInItsOwnFunction()
    {
        std::unique_ptr<Timer> timer;
        int calls = 0;
        std::function<void()> again = [&] {
            if (++calls < 3)
                timer = Clock::system()->singleShot(1ms, again);
        };
        timer = Clock::system()->singleShot(1ms, again);
        QTRY_COMPARE(calls, 3);
    }

    void outlivesItsClock()
    {
        bool fired = false;
        auto clock = Clock::system();
        const auto timer = clock->singleShot(1ms, [&] { fired = true; });
        clock.reset();
        QTRY_VERIFY(fired);
    }

    void aDelayLongerThanATimersRangeIsStillToCome_data()
    {
        QTest::addColumn<qint64>("delay");
        QTest::newRow("just beyond 32 bits") << (qint64(1) << 31) + 5;
        QTest::newRow("whose lower half is nothing") << (qint64(1) << 32);
        QTest::newRow("the longest there is") << std::numeric_limits<qint64>::max();
    }

    void aDelayLongerThanATimersRangeIsStillToCome()
    {
        QFETCH(qint64, delay);
        bool fired = false;
        const auto timer = Clock::system()->singleShot(std::chrono::milliseconds(delay), [&] { fired = true; });
        bool later = false;
        const auto other = Clock::system()->singleShot(60ms, [&] { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!fired);
    }

    void worksInAnyThreadWithAnEventLoop()
    {
        QThread *firedIn = nullptr;
        JoinableThread thread;
        std::unique_ptr<Timer> timer;
        connect(
            &thread, &QThread::started, &thread,
            [&] {
                timer = Clock::system()->singleShot(1ms, [&] {
                    firedIn = QThread::currentThread();
                    timer.reset();
                    thread.quit();
                });
            },
            Qt::DirectConnection);
        thread.start();
        QVERIFY(thread.join(QDeadlineTimer(10s)));
        QCOMPARE(firedIn, &thread);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
