#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <atomic>
#include <new>
#include <thread>
#include <vector>

#include <sched.h>
#include <sys/mman.h>
#include <unistd.h>

#include "storage/childprocess.h"
#include "storage/faults.h"
#include "storage/lockfile.h"
#include "storage/storagefixture.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// What processes see of each other.
struct Board {
    std::atomic<int> ready = 0;
    std::atomic<int> holders = 0;
    std::atomic<int> taken = 0;
    std::atomic<int> violations = 0;
    std::atomic<qint64> longestWait = 0; ///< nanoseconds
    std::atomic<qint64> allWaits = 0;
};

class SharedBoard {
public:
    SharedBoard()
    {
        void *memory = ::mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            qFatal("no shared memory");
        m_board = new (memory) Board;
    }
    ~SharedBoard() { ::munmap(m_board, sizeof(Board)); }
    Q_DISABLE_COPY_MOVE(SharedBoard)

    Board *operator->() const { return m_board; }

private:
    Board *m_board;
};

void waitFor(const std::atomic<int> &number, int value)
{
    while (number < value)
        ::sched_yield();
}

QByteArray takeOften(const QString &path, const SharedBoard &board, int processes, bool remove)
{
    const auto directory = StorageDirectory::open(path, false);
    if (directory.hasError())
        return "open";
    ++board->ready;
    waitFor(board->ready, processes);
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto lock = LockFile::lock(**directory, u"a"_s);
        const qint64 wait = timer.nsecsElapsed();
        if (lock.hasError() || !*lock)
            return "lock: " + lock.error().description().toUtf8();
        if (++board->holders != 1)
            ++board->violations;
        ++board->taken;
        board->allWaits += wait;
        if (wait > board->longestWait)
            board->longestWait = wait;
        // Others get their chance to be here too.
        for (int turn = 0; turn < 5; ++turn)
            ::sched_yield();
        --board->holders;
        if (remove && i % 3 == 0)
            std::move(lock).value()->removeFile();
    }
    return {};
}

} // namespace

class TestLockFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { Faults::clear(); }

    void keepsOtherObjectsOut()
    {
        StorageFixture fixture;
        const auto other = StorageDirectory::open(fixture.path(), false);
        QVERIFY(other.hasValue());
        {
            const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
            QVERIFY(lock.hasValue() && *lock);
            for (const StorageDirectory *directory : {fixture.directory.get(), other->get()}) {
                const auto second = LockFile::tryLock(*directory, u"a"_s);
                QVERIFY(second.hasValue());
                QVERIFY(!*second);
                const auto another = LockFile::tryLock(*directory, u"b"_s);
                QVERIFY(another.hasValue() && *another);
            }
        }
        const auto free = LockFile::tryLock(**other, u"a"_s);
        QVERIFY(free.hasValue() && *free);
        QCOMPARE(fixture.names(), (QStringList {u"a.lock"_s, u"b.lock"_s}));
    }

    void eightProcessesTakeTurns_data()
    {
        QTest::addColumn<bool>("remove");
        QTest::newRow("R1: the file stays") << false;
        QTest::newRow("R1: the file is removed again and again") << true;
    }

    void eightProcessesTakeTurns()
    {
        QFETCH(bool, remove);
        constexpr int processes = 8;
        StorageFixture fixture;
        const SharedBoard board;
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::unique_ptr<ChildProcess>> children;
            for (int i = 0; i < processes; ++i)
                children.push_back(std::make_unique<ChildProcess>(
                    [&] { return takeOften(fixture.path(), board, processes, remove); }));
            for (const auto &child : children)
                QCOMPARE(child->result(), QByteArray());
        }
        qInfo("%d locks in %lld ms, waited %.2f ms on average and %.2f ms at most", int(board->taken), timer.elapsed(),
            double(board->allWaits) / 1e6 / board->taken, double(board->longestWait) / 1e6);
        QCOMPARE(int(board->taken), processes * 100);
        QCOMPARE(int(board->violations), 0);
    }

    void threadsTakeTurns()
    {
        StorageFixture fixture;
        std::atomic<int> number = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int turn = 0; turn < 100; ++turn) {
                    const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
                    const int before = number.load(std::memory_order_relaxed);
                    ::sched_yield();
                    number.store(before + 1, std::memory_order_relaxed);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(number.load(), 400);
    }

    void killedHolderHoldsNothing()
    {
        StorageFixture fixture;
        qint64 longest = 0;
        for (int i = 0; i < 20; ++i) {
            ChildProcess holder([&] {
                const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
                ChildProcess::writeLine("locked");
                for (;;)
                    ::pause();
                return QByteArray();
            });
            QCOMPARE(holder.readLine(), "locked\n"_ba);
            const auto held = LockFile::tryLock(*fixture.directory, u"a"_s);
            QVERIFY(held.hasValue() && !*held);
            QElapsedTimer timer;
            timer.start();
            holder.kill();
            const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
            longest = std::max(longest, timer.nsecsElapsed());
            QVERIFY(lock.hasValue() && *lock);
        }
        qInfo("free %.2f ms after the kill at most", double(longest) / 1e6);
        QVERIFY(longest < 2'000'000'000);
    }

    void childWithACopyHoldsNothing()
    {
        StorageFixture fixture;
        auto lock = LockFile::lock(*fixture.directory, u"a"_s);
        QVERIFY(lock.hasValue());
        ChildProcess child([] {
            ChildProcess::writeLine("here");
            for (;;)
                ::pause();
            return QByteArray();
        });
        QCOMPARE(child.readLine(), "here\n"_ba);
        std::move(lock).value().reset();
        const auto second = LockFile::tryLock(*fixture.directory, u"a"_s);
        QVERIFY(second.hasValue() && *second);
    }

    void removedFileIsNoLockForThoseWhoWait()
    {
        StorageFixture fixture;
        auto first = LockFile::lock(*fixture.directory, u"a"_s);
        QVERIFY(first.hasValue());
        const QString path = fixture.inside(u"a.lock"_s);

        Faults::fail("flock", 0, 0, 0);
        Result<std::unique_ptr<LockFile>> second;
        std::thread waiter([&] { second = LockFile::lock(*fixture.directory, u"a"_s); });
        while (Faults::calls() < 1)
            std::this_thread::yield();
        // It has opened the file that goes now.
        std::move(first).value()->removeFile();
        waiter.join();

        QVERIFY(second.hasValue() && *second);
        QVERIFY(QFile::exists(path));
        const auto third = LockFile::tryLock(*fixture.directory, u"a"_s);
        QVERIFY(third.hasValue());
        QVERIFY2(!*third, "two hold the lock");
        std::move(second).value()->removeFile();
        QVERIFY(fixture.names().isEmpty());
        const auto fourth = LockFile::tryLock(*fixture.directory, u"a"_s);
        QVERIFY(fourth.hasValue() && *fourth);
    }

    void removingTwiceRemovesNobodyElses()
    {
        StorageFixture fixture;
        auto first = LockFile::lock(*fixture.directory, u"a"_s);
        QVERIFY(first.hasValue());
        (*first)->removeFile();
        const auto second = LockFile::lock(*fixture.directory, u"a"_s);
        QVERIFY(second.hasValue());
        (*first)->removeFile();
        QCOMPARE(fixture.names(), QStringList {u"a.lock"_s});
        const auto third = LockFile::tryLock(*fixture.directory, u"a"_s);
        QVERIFY(third.hasValue() && !*third);
    }
};

QTEST_APPLESS_MAIN(TestLockFile)
#include "tst_lockfile.moc"
