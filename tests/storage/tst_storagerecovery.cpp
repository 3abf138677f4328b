#include <QtTest/QtTest>

#include <cerrno>

#include <unistd.h>

#include "faults.h"
#include "model/makeerror.h"
#include "storedpeople.h"
#include "storedprogram.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// Lets \a program look at the folder, as after a notice that it changed.
bool look(Computer &computer, StoredProgram &program)
{
    bool isOver = false;
    const auto seesIt = [&] {
        computer.clock->advance(AccountStore::lookDelay);
        return computer.clock->timerCount() == 0;
    };
    if (!QTest::qWaitFor([&] { return computer.clock->timerCount() > 0; }) || !QTest::qWaitFor(seesIt))
        return false;
    program.store->lookAt({}, &program.context, [&] { isOver = true; });
    return QTest::qWaitFor([&] { return isOver; });
}

/// The keychain is reset, and another program gives the folder a key of its own.
bool beginAnew(Computer &computer)
{
    computer.keychain->entries.clear();
    StoredProgram other(computer);
    return other.load() && other.signIn(bob, parts("9", "r9"));
}

} // namespace

/// What happens to files, keys and folders under a program that runs.
class tst_StorageRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QtSignIn::Error\\(QtSignIn::Error::Kind::Storage)"_s));
    }

    void aFileThatIsDamagedMeanwhileIsWrittenAnew();
    void aRenewalReplacesAFileThatIsDamagedMeanwhile();
    void aNewerVersionsWriteSignsNobodyOut();
    void whatAnotherProgramStoredIsSeenThoughNothingCanBeWritten();
    void anotherProgramsKeyIsTaken_data();
    void anotherProgramsKeyIsTaken();
    void anotherProgramsKeyThatCannotBeHadEndsALoadAtOnce();
    void anEmptiedFolderIsFilledAgain();
    void whoSignsOutBeforeTheFolderIsReadStaysAway();
    void whoSignsOutWhileTheyAreStoredStaysAway();
    void aRenewalLeavesNothingOfWhoSignedOutElsewhere();
    void unreadableFilesDoNotKeepTheOthersFromLoading();
};

void tst_StorageRecovery::aFileThatIsDamagedMeanwhileIsWrittenAnew()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    const QString name = computer.accountFiles().at(0);
    QVERIFY(computer.write(name, computer.read(name).chopped(1)));
    QVERIFY(look(computer, program));
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageDamaged));
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
    QVERIFY(program.save());
    QCOMPARE(computer.files(name + u".set-aside*"_s).size(), 1);
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r1"}));
}

void tst_StorageRecovery::aRenewalReplacesAFileThatIsDamagedMeanwhile()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    const QString name = computer.accountFiles().at(0);
    QVERIFY(computer.write(name, computer.read(name).chopped(1)));
    QVERIFY(program.signIn(alice, renewal("2", "r1", "r2", 1)));
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r2"}));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r2"}));
}

void tst_StorageRecovery::aNewerVersionsWriteSignsNobodyOut()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    const QString name = computer.accountFiles().at(0);
    QByteArray newer = computer.read(name);
    newer[17] = char(newer.at(17) + 1);
    QVERIFY(computer.write(name, newer));
    QVERIFY(look(computer, program));
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageNewerVersion));
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
    QVERIFY(program.save());
    QCOMPARE(computer.read(name), newer);
    QVERIFY(program.signIn(alice, renewal("2", "r1", "r2", 1)));
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r2"}));
    QCOMPARE(computer.read(name + u".set-aside"_s), newer);
}

void tst_StorageRecovery::whatAnotherProgramStoredIsSeenThoughNothingCanBeWritten()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    {
        StoredProgram other(computer);
        QVERIFY(other.load());
        QVERIFY(other.signIn(alice, renewal("2", "r1", "r2", 1)));
    }
    ReplyParts more = parts("3", "", 2);
    more.scopes = {u"b"_s};
    more.needsKnownAccount = true;
    Faults::fail("renameat", 1, 1, EIO);
    program.cache->store(makeReply(alice, more));
    QVERIFY(program.waitUntilStored(alice));
    Faults::clear();
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageNotWritable));
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r2"}));
    // Nor is it written over when the disk works again.
    computer.clock->advance(AccountSync::retryPause);
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r2"}));
    QCOMPARE(found(*next.cache, alice, {u"b"_s}), "3");
}

void tst_StorageRecovery::anotherProgramsKeyIsTaken_data()
{
    QTest::addColumn<bool>("looks");
    QTest::newRow("seen by a look at the folder") << true;
    QTest::newRow("seen by a write") << false;
}

void tst_StorageRecovery::anotherProgramsKeyIsTaken()
{
    QFETCH(bool, looks);
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    QVERIFY(beginAnew(computer));
    if (looks)
        QVERIFY(look(computer, program));
    else
        program.cache->store(makeReply(alice, renewal("2", "r1", "r2", 1)));
    QTRY_COMPARE(program.cache->accounts().size(), 2);
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.cache->accounts().size(), 2);
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({looks ? "r1" : "r2"}));
    QCOMPARE(candidates(*next.cache, bob), QByteArrayList({"r9"}));
}

void tst_StorageRecovery::anotherProgramsKeyThatCannotBeHadEndsALoadAtOnce()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    QVERIFY(beginAnew(computer));
    computer.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"No."_s));
    program.cache->store(makeReply(alice, renewal("2", "r1", "r2", 1)));
    QTRY_COMPARE(program.store->state(), LoadState::Unavailable);
    // Time stands still: no deadline ends it.
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Unavailable);
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::KeychainLocked));

    computer.keychain->clearErrors();
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r2"}));
    QCOMPARE(candidates(*next.cache, bob), QByteArrayList({"r9"}));
}

void tst_StorageRecovery::anEmptiedFolderIsFilledAgain()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    QVERIFY(program.signIn(bob, parts("9", "r9")));
    for (const QString &name : computer.files())
        QVERIFY(QFile::remove(computer.folder() + u'/' + name));
    QVERIFY(look(computer, program));
    QCOMPARE(program.cache->accounts().size(), 2);
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r1"}));
    QCOMPARE(candidates(*next.cache, bob), QByteArrayList({"r9"}));
}

void tst_StorageRecovery::whoSignsOutBeforeTheFolderIsReadStaysAway()
{
    Computer computer;
    {
        StoredProgram earlier(computer);
        QVERIFY(earlier.load());
        QVERIFY(earlier.signIn(alice, parts("1", "r1")));
    }
    const auto held = std::exchange(computer.keychain->entries, {});
    computer.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"No."_s));
    StoredProgram program(computer);
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Unavailable);
    program.cache->store(makeReply(alice, parts("2", "r2", 1)));
    QVERIFY(program.cache->remove(alice));
    computer.keychain->entries = held;
    computer.keychain->clearErrors();
    program.store->load();
    QTRY_COMPARE(program.store->state(), LoadState::Loaded);
    QVERIFY(!program.cache->contains(alice));
    QVERIFY(program.save());
    QVERIFY(computer.accountFiles().isEmpty());
}

void tst_StorageRecovery::whoSignsOutWhileTheyAreStoredStaysAway()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(bob, parts("9", "r9")));
        program.cache->store(makeReply(alice, parts("1", "r1")));
        // As soon as the write is under way, and before its answer comes.
        Faults::fail("renameat", 1000, 1, EIO);
        for (const QDeadlineTimer deadline(5000); Faults::calls() == 0 && !deadline.hasExpired();)
            QCoreApplication::processEvents();
        Faults::clear();
        QVERIFY(program.cache->remove(alice));
    }
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"bob"_s}));
}

void tst_StorageRecovery::aRenewalLeavesNothingOfWhoSignedOutElsewhere()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(second.load());
    QVERIFY(first.cache->remove(alice));
    QVERIFY(first.waitUntilStored(alice));
    ReplyParts other = renewal("2", "r1", "r2", 1);
    other.scopes = {u"b"_s};
    QVERIFY(second.signIn(alice, other));
    QVERIFY(!second.cache->contains(alice));
    QVERIFY(computer.accountFiles().isEmpty());
}

void tst_StorageRecovery::unreadableFilesDoNotKeepTheOthersFromLoading()
{
    Computer computer;
    {
        StoredProgram earlier(computer);
        QVERIFY(earlier.load());
        QVERIFY(earlier.signIn(alice, parts("1", "r1")));
    }
    // With two names each they are not taken for ours; their names come first.
    for (int i = 0; i < 250; ++i) {
        const QByteArray name =
            QFile::encodeName(computer.folder() + u"/0%1.account.sealed"_s.arg(i, 3, 10, QLatin1Char('0')));
        QFile file(QFile::decodeName(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("?") == 1);
        QCOMPARE(::link(name.constData(), (name + ".other").constData()), 0);
    }
    StoredProgram program(computer);
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
}

QTEST_GUILESS_MAIN(tst_StorageRecovery)

#include "tst_storagerecovery.moc"
