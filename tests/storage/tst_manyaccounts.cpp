#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <cerrno>

#include "faults.h"
#include "storage/accountfolder.h"
#include "storage/storedprogram.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

/// More accounts than are read at once.
class tst_ManyAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void initTestCase()
    {
        StoredProgram program(m_computer, policy);
        QVERIFY(program.load());
        for (int number = 0; number < count; ++number)
            program.cache->store(makeReply(makeCacheAccount(u"person-%1"_s.arg(number, 3, 10, QLatin1Char('0')))));
        QVERIFY(program.save());
        QCOMPARE(accountFiles(m_computer).size(), count);
    }

    void aLoadThatGetsOnIsNotGivenUp()
    {
        StoredProgram program(m_computer, policy);
        connect(program.store.get(), &AccountStore::changesTaken, this,
            [&] { m_computer.clock->advance(AccountStore::longestLoadPause - 1s); });
        QVERIFY(program.load());
        QVERIFY(program.changes->size() > 2);
        QCOMPARE(program.lastError(), QString());
        QCOMPARE(program.store->state(), LoadState::Loaded);
        QCOMPARE(program.names().size(), count);
    }

    void whatChangesWhileTheOthersAreReadIsSeen()
    {
        StoredProgram program(m_computer, policy);
        const QString first = accountFiles(m_computer).constFirst();
        connect(program.store.get(), &AccountStore::changesTaken, this, [&] {
            if (program.changes->size() == 1)
                QVERIFY(QFile::remove(m_computer.folder() + u'/' + first));
        });
        QVERIFY(program.load());
        QCOMPARE(program.names().size(), count - 1);
        QCOMPARE(program.lastError(), QString());
    }

    void whatWasWrittenWhileTheOthersAreReadIsKnown()
    {
        const auto directory = StorageDirectory::open(m_computer.folder(), false);
        QVERIFY(directory.hasValue());
        AccountFolder folder(policy, {Issuer});
        folder.setDirectory(*directory);
        StorageNews news = folder.look(count / 2);
        QVERIFY(!news.isComplete);
        const QString last = accountFiles(m_computer).constLast();
        const CacheKey key = keyOfFile(last);
        QVERIFY(folder.put(key, folder.current(key, news).partition, {}).hasValue());
        for (news = folder.look(count);; news = folder.look(count)) {
            QVERIFY(std::none_of(news.partitions.cbegin(), news.partitions.cend(),
                [&](const StoredPartition &stored) { return stored.key == key; }));
            if (news.isComplete)
                break;
        }
    }

    void damagedFilesThatStayDoNotHoldALoadUp()
    {
        Computer computer;
        QVERIFY(QDir().mkpath(computer.folder()));
        QVERIFY(QFile::setPermissions(computer.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        for (int number = 0; number < count; ++number)
            QVERIFY(computer.write(
                u"%1.account.plain"_s.arg(number, 32, 16, QLatin1Char('0')), "QtSignIn unencrypted 1 ?\n"));
        StoredProgram program(computer, policy);
        Faults::fail("renameat", 1, std::numeric_limits<int>::max(), EACCES);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"storage_damaged"_s));
        const bool isLoaded = program.load();
        Faults::clear();
        QVERIFY(isLoaded);
        QCOMPARE(program.store->state(), LoadState::Loaded);
        QCOMPARE(accountFiles(computer).size(), count);
    }

    void looksDoNotPileUpBehindWrites()
    {
        StoredProgram program(m_computer, policy);
        QVERIFY(program.load());
        ReplyParts parts;
        parts.accessToken = "another";
        for (const Account &account : program.cache->accounts())
            program.cache->store(makeReply(account, parts));
        QCoreApplication::processEvents();
        Faults::fail("fstatat", std::numeric_limits<int>::max(), 1, 0);
        // Each write is noticed, and each notice asks for a look.
        QVERIFY(waitForQueue(program, [&] { m_computer.clock->advance(AccountStore::lookDelay); }));
        QVERIFY(waitForQueue(program, [] {}));
        const int calls = Faults::calls();
        Faults::clear();
        QVERIFY2(calls < 10 * count, qPrintable(QString::number(calls)));
    }

private:
    /// Until the storage thread has done what it was asked for before this call, with \a meanwhile all the time.
    bool waitForQueue(StoredProgram &program, const std::function<void()> &meanwhile)
    {
        bool isOver = false;
        program.store->lookAt({}, this, [&] { isOver = true; });
        const QDeadlineTimer deadline(30s);
        while (!isOver && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            meanwhile();
        }
        return isOver;
    }

    /// Whose file it is.
    CacheKey keyOfFile(const QString &name) const
    {
        AccountFolder folder(policy, {Issuer});
        for (int number = 0; number < count; ++number) {
            const Account account = makeCacheAccount(u"person-%1"_s.arg(number, 3, 10, QLatin1Char('0')));
            const CacheKey key {account.homeAccountId(), account.environment()};
            if (name.startsWith(folder.stemOf(key)))
                return key;
        }
        return {};
    }

    static QStringList accountFiles(const Computer &computer) { return computer.files(u"*.account.plain"_s); }

    static constexpr Storage policy = Storage::UnencryptedFileAsLastResort;
    static constexpr int count = 210;

    Computer m_computer;
};

QTEST_GUILESS_MAIN(tst_ManyAccounts)
#include "tst_manyaccounts.moc"
