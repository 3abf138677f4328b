#include <QtTest/QtTest>

#include "storedprogram.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

const Account alice = makeCacheAccount(u"alice"_s);
const Account bob = makeCacheAccount(u"bob"_s);
const Account carol = makeCacheAccount(u"carol"_s);

enum class Loss { Removed, Emptied, Renamed };

} // namespace

/// Another program, or a person, takes the folder away while an application runs.
class tst_LostFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QtSignIn::Error\\(QtSignIn::Error::Kind::Storage)"_s));
    }
    void isMadeAgainByTheNextChange_data();
    void isMadeAgainByTheNextChange();
    void aRenewalDoesNotTakeItForASignOut_data();
    void aRenewalDoesNotTakeItForASignOut();
    void manyChangesAtOnceDoNotTakeItForASignOut();
    void isMadeAgainByALockForARenewal();
    void isMadeAgainForANote();
    void whoSignsOutMeanwhileStaysAway();
    void isAnErrorWhileItCannotBeMadeAgain();
    void isMadeAgainByAnotherProgram();
    void isFilledWithTheKeyOfWhoMadeItAgain();
    void isStillLockedAgainstTwoWriters();
    void anOldLockDoesNotUnlockTheNewFolder();

private:
    static void lose(const Computer &computer, Loss loss);
};

void tst_LostFolder::lose(const Computer &computer, Loss loss)
{
    QDir folder(computer.folder());
    switch (loss) {
    case Loss::Removed:
        QVERIFY(folder.removeRecursively());
        break;
    case Loss::Emptied:
        for (const QString &name : computer.files())
            QVERIFY(folder.remove(name));
        break;
    case Loss::Renamed:
        QVERIFY(QDir().rename(computer.folder(), computer.folder() + u"-away"_s));
        break;
    }
}

void tst_LostFolder::isMadeAgainByTheNextChange_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<Storage>("policy");
    QTest::addColumn<bool>("isNoticed");
    for (const bool isNoticed : {false, true}) {
        const char *when = isNoticed ? "noticed" : "not noticed";
        QTest::addRow("removed, %s", when) << Loss::Removed << Storage::SystemKeychain << isNoticed;
        QTest::addRow("removed, plain files, %s", when)
            << Loss::Removed << Storage::UnencryptedFileAsLastResort << isNoticed;
        QTest::addRow("emptied, %s", when) << Loss::Emptied << Storage::SystemKeychain << isNoticed;
        QTest::addRow("renamed, %s", when) << Loss::Renamed << Storage::SystemKeychain << isNoticed;
    }
}

void tst_LostFolder::isMadeAgainByTheNextChange()
{
    QFETCH(Loss, loss);
    QFETCH(Storage, policy);
    QFETCH(bool, isNoticed);
    Computer computer;
    StoredProgram program(computer, policy);
    QVERIFY(program.load());
    ReplyParts first;
    first.refreshToken = "r1";
    QVERIFY(program.signIn(alice, first));
    QVERIFY(program.signIn(bob));
    program.store->putNote(u"note"_s, Secret("kept"));
    QVERIFY(program.save());

    lose(computer, loss);
    if (isNoticed) {
        QVERIFY(QTest::qWaitFor([&] { return computer.clock->timerCount() > 0; }));
        computer.clock->advance(AccountStore::lookDelay);
        // What is asked for now is answered after that look.
        bool isLookedAt = false;
        program.store->lookAt(program.cache->keyOf(alice), &program.context, [&] { isLookedAt = true; });
        QVERIFY(QTest::qWaitFor([&] { return isLookedAt; }));
        QVERIFY2(computer.files().isEmpty(), "who takes it away may be cleaning up");
    }
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s}));

    QVERIFY(program.signIn(carol));
    QVERIFY(program.save());
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    QVERIFY(program.errors->isEmpty());
    StoredProgram next(computer, policy);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    QCOMPARE(next.store->notes().value(u"note"_s), Secret("kept"));
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r1"}));
    QCOMPARE(found(*next.cache, alice, {u"a"_s}), "1");

    // It is watched again.
    QVERIFY(next.signIn(makeCacheAccount(u"dave"_s)));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return program.names().contains(u"dave"_s);
    }));
    QVERIFY(next.cache->remove(bob));
    QVERIFY(next.save());
    QVERIFY2(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return !program.names().contains(u"bob"_s);
    }),
        "a sign-out elsewhere is one again");
    QVERIFY(program.errors->isEmpty());
}

void tst_LostFolder::aRenewalDoesNotTakeItForASignOut_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::newRow("removed") << Loss::Removed;
    QTest::newRow("emptied") << Loss::Emptied;
}

void tst_LostFolder::aRenewalDoesNotTakeItForASignOut()
{
    QFETCH(Loss, loss);
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    ReplyParts first;
    first.refreshToken = "r1";
    QVERIFY(program.signIn(alice, first));
    lose(computer, loss);
    ReplyParts renewed;
    renewed.refreshToken = "r2";
    renewed.redeemed = "r1";
    renewed.needsKnownAccount = true;
    renewed.receivedAt = Now.addSecs(1);
    QVERIFY(program.signIn(alice, renewed));
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r2"}));
    QVERIFY(program.errors->isEmpty());
}

void tst_LostFolder::manyChangesAtOnceDoNotTakeItForASignOut()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    const QList<Account> people {alice, bob, carol};
    for (const Account &account : people) {
        ReplyParts first;
        first.refreshToken = "r1";
        QVERIFY(program.signIn(account, first));
    }
    lose(computer, Loss::Removed);
    for (const Account &account : people) {
        ReplyParts renewed;
        renewed.accessToken = "2";
        renewed.needsKnownAccount = true;
        renewed.receivedAt = Now.addSecs(1);
        program.cache->store(makeReply(account, renewed));
    }
    QVERIFY(program.save());
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), program.names());
    for (const Account &account : people)
        QCOMPARE(candidates(*next.cache, account), QByteArrayList({"r1"}));
}

void tst_LostFolder::isMadeAgainByALockForARenewal()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    lose(computer, Loss::Removed);
    std::optional<Result<void>> locked;
    program.store->lockRenewal(
        program.cache->keyOf(alice), &program.context, [&](const Result<void> &result) { locked = result; });
    QVERIFY(QTest::qWaitFor([&] { return locked.has_value(); }));
    QVERIFY(locked->hasValue());
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
    program.store->unlockRenewal(program.cache->keyOf(alice));
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s}));
    QVERIFY(program.errors->isEmpty());
}

void tst_LostFolder::isMadeAgainForANote()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    lose(computer, Loss::Removed);
    program.store->putNote(u"note"_s, Secret("new"));
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.store->notes().value(u"note"_s), Secret("new"));
    QCOMPARE(next.names(), QStringList({u"alice"_s}));
}

void tst_LostFolder::whoSignsOutMeanwhileStaysAway()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    QVERIFY(program.signIn(bob));
    lose(computer, Loss::Removed);
    QVERIFY(program.cache->remove(alice));
    QVERIFY(program.save());
    QCOMPARE(program.names(), QStringList({u"bob"_s}));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"bob"_s}));
}

void tst_LostFolder::isAnErrorWhileItCannotBeMadeAgain()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    lose(computer, Loss::Removed);
    QFile inTheWay(computer.folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(program.signIn(bob));
    QCOMPARE(program.lastError(), QLatin1StringView(ErrorCode::StorageNotReadable));
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s}));
    QVERIFY(inTheWay.remove());
    computer.clock->advance(AccountSync::retryPause);
    QVERIFY(QTest::qWaitFor([&] { return computer.accountFiles().size() == 2; }));
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s, u"bob"_s}));
}

void tst_LostFolder::isMadeAgainByAnotherProgram()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    StoredProgram other(computer);
    QVERIFY(other.load());
    QVERIFY(program.signIn(bob));
    lose(computer, Loss::Removed);
    QCOMPARE(other.names(), QStringList({u"alice"_s}));
    QVERIFY(other.signIn(carol));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return program.names().contains(u"carol"_s);
    }));
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    QVERIFY(program.save());
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    QCOMPARE(computer.keychain->entries.size(), 1);
    QVERIFY(program.errors->isEmpty());
    QVERIFY(other.errors->isEmpty());
}

void tst_LostFolder::isFilledWithTheKeyOfWhoMadeItAgain()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    lose(computer, Loss::Removed);
    computer.keychain->entries.clear();
    StoredProgram other(computer);
    QVERIFY(other.load());
    QVERIFY(other.signIn(bob));
    QVERIFY(program.signIn(carol));
    QVERIFY(program.save());
    QVERIFY(program.errors->isEmpty());
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s, u"bob"_s, u"carol"_s}));
}

/// The lock of the folder that is gone keeps nobody out.
void tst_LostFolder::isStillLockedAgainstTwoWriters()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    StoredProgram other(computer);
    QVERIFY(other.load());
    lose(computer, Loss::Removed);
    std::optional<Result<void>> ours;
    program.store->lockRenewal(
        program.cache->keyOf(alice), &program.context, [&](const Result<void> &result) { ours = result; });
    QVERIFY(QTest::qWaitFor([&] { return ours.has_value(); }));
    std::optional<Result<void>> theirs;
    other.store->lockRenewal(
        other.cache->keyOf(alice), &other.context, [&](const Result<void> &result) { theirs = result; });
    bool isLookedAt = false;
    other.store->lookAt(other.cache->keyOf(alice), &other.context, [&] { isLookedAt = true; });
    QVERIFY(QTest::qWaitFor([&] { return isLookedAt; }));
    QVERIFY(!theirs);
    program.store->unlockRenewal(program.cache->keyOf(alice));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->fireNext();
        return theirs.has_value();
    }));
    QVERIFY(theirs->hasValue());
}

void tst_LostFolder::anOldLockDoesNotUnlockTheNewFolder()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    StoredProgram other(computer);
    QVERIFY(other.load());
    const auto lockedBy = [](StoredProgram &locker) {
        bool isLocked = false;
        locker.store->lockRenewal(locker.cache->keyOf(alice), &locker.context,
            [&](const Result<void> &result) { isLocked = result.hasValue(); });
        return QTest::qWaitFor([&] { return isLocked; });
    };
    QVERIFY(lockedBy(program));
    lose(computer, Loss::Removed);
    QVERIFY(lockedBy(other));
    QVERIFY(program.signIn(bob));
    const QStringList locks = computer.files(u"*.renewal.lock"_s);
    QCOMPARE(locks.size(), 1);
    program.store->unlockRenewal(program.cache->keyOf(alice));
    QVERIFY(program.signIn(carol));
    QCOMPARE(computer.files(u"*.renewal.lock"_s), locks);
    other.store->unlockRenewal(other.cache->keyOf(alice));
}

QTEST_GUILESS_MAIN(tst_LostFolder)
#include "tst_lostfolder.moc"
