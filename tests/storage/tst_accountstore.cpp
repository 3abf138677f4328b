#include <QtTest/QtTest>

#include "model/makeerror.h"
#include "storage/sealedfile.h"
#include "storedpeople.h"
#include "storedprogram.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

Error keychainError(const char *code)
{
    return makeError(Error::Kind::Storage, code, u"The keychain says no."_s);
}

} // namespace

class tst_AccountStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QtSignIn::Error\\(QtSignIn::Error::Kind::Storage)"_s));
    }

    void aSecondStartKnowsWhatTheFirstOneStored();
    void aFreshStartTouchesNeitherDiskNorKeychain();
    void filesShowNothingOfWhatIsInThem();
    void unencryptedFilesAreForTheirUserAlone();
    void aRemovedAccountTakesItsFileWithIt();
    void whatWaitsIsWrittenAtTheEnd();
    void oneReplyIsOneWrite();
    void aTokenFromTheFutureIsNotGivenAway();

    void programsSeeEachOthersChanges();
    void whatOthersStoreDoesNotChangeWhenATokenEnds();
    void whatOthersStoreDoesNotLiftARefusal();
    void bothOfTwoChangesStay();
    void aRenewalDoesNotBringBackWhoSignedOutElsewhere();
    void aSignInStaysThoughSomebodySignedOutElsewhere();
    void twoFirstStartsAgreeOnOneKey();
    void aFolderThatAnotherProgramMakesIsSeen_data();
    void aFolderThatAnotherProgramMakesIsSeen();

    void aKeychainThatCannotBeReadLosesNothing_data();
    void aKeychainThatCannotBeReadLosesNothing();
    void aKeychainThatRefusesANewKeyLosesNothing();
    void aLostKeyLeavesTheOldFiles();
    void aLostKeyThatComesBackIsTaken();

    void anUnusableFileDoesNotKeepTheOthersFromLoading_data();
    void anUnusableFileDoesNotKeepTheOthersFromLoading();
    void aNewerVersionsFileIsSetAsideBeforeItsPlaceIsTaken();
    void aFileUnderAnotherNameIsReplaced_data();
    void aFileUnderAnotherNameIsReplaced();
    void aFailedWriteIsSaidOnceAndTriedAgain();
    void aFolderThatCannotBeMadeDoesNotHoldACallUp();
    void whatBelongsToNobodyIsStoredAlone();
    void aDiskThatHangsDoesNotHoldACallUp();

    void oneProgramAtATimeRenews();
    void whoWaitsForARenewalSeesItsToken();
    void aLongRenewalElsewhereIsAnError();
    void aLockGoesWithItsProgram();
    void aLockThatNobodyWaitsForAnyMoreIsGivenBack();
};

void tst_AccountStore::aSecondStartKnowsWhatTheFirstOneStored()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        ReplyParts reply = parts("token", "refresh");
        reply.idToken = "e30.eyJuYW1lIjoiQWxpY2UifQ.";
        QVERIFY(program.signIn(alice, reply));
        QVERIFY(program.signIn(bob));
    }
    StoredProgram program(computer);
    QVERIFY(program.cache->accounts().isEmpty());
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s}));
    QCOMPARE(found(*program.cache, alice, {u"a"_s}), "token");
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"refresh"}));
    QCOMPARE(program.cache->idTokenClaims(alice).value(u"name"_s).toString(), u"Alice"_s);
    QVERIFY(program.errors->isEmpty());
}

void tst_AccountStore::aFreshStartTouchesNeitherDiskNorKeychain()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(computer.keychain->count(), 0);
    QVERIFY(!QDir(computer.folder()).exists());
}

void tst_AccountStore::filesShowNothingOfWhatIsInThem()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("access-token-canary", "refresh-token-canary")));
    QCOMPARE(computer.accountFiles().size(), 1);
    for (const QString &name : computer.files()) {
        const QByteArray bytes = name.toUtf8() + computer.read(name);
        for (const QByteArray canary : {"canary", "alice", "login.example"})
            QVERIFY2(!bytes.contains(canary), qPrintable(name));
    }
    QCOMPARE(computer.keychain->entries.size(), 1);
}

void tst_AccountStore::unencryptedFilesAreForTheirUserAlone()
{
    Computer computer;
    StoredProgram program(computer, Storage::UnencryptedFileAsLastResort);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("token", "refresh")));
    QCOMPARE(computer.accountFiles().size(), 0);
    const QStringList files = computer.files(u"*.account.plain"_s);
    QCOMPARE(files.size(), 1);
    QVERIFY(computer.read(files.at(0)).contains("refresh"));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(computer.folder() + u'/' + files.at(0)) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(computer.folder()) & others, QFile::Permissions());
    QCOMPARE(computer.keychain->count(), 0);

    StoredProgram next(computer, Storage::UnencryptedFileAsLastResort);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"refresh"}));
    StoredProgram encrypted(computer);
    QVERIFY(encrypted.load());
    QVERIFY(encrypted.cache->accounts().isEmpty());
}

void tst_AccountStore::aRemovedAccountTakesItsFileWithIt()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice));
    QVERIFY(program.signIn(bob));
    QCOMPARE(computer.accountFiles().size(), 2);
    QVERIFY(program.cache->remove(alice));
    QVERIFY(program.waitUntilStored(alice));
    QCOMPARE(computer.accountFiles().size(), 1);
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"bob"_s}));
}

void tst_AccountStore::whatWaitsIsWrittenAtTheEnd()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(bob));
        program.cache->store(makeReply(alice));
        program.cache->remove(bob);
    }
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s}));
}

void tst_AccountStore::oneReplyIsOneWrite()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    const QStringList before = computer.files();
    const QByteArray bytes = computer.read(computer.accountFiles().at(0));
    QVERIFY(program.signIn(alice, renewal("2", "r1", "r2", 1)));
    QCOMPARE(computer.files(), before);
    QVERIFY(computer.read(computer.accountFiles().at(0)) != bytes);

    // The same once more changes nothing, and so nothing is written.
    const QByteArray later = computer.read(computer.accountFiles().at(0));
    program.store->noteChange(program.cache->keyOf(alice), CacheChange::Renewal);
    QVERIFY(program.waitUntilStored(alice));
    QCOMPARE(computer.read(computer.accountFiles().at(0)), later);
}

void tst_AccountStore::aTokenFromTheFutureIsNotGivenAway()
{
    Computer computer;
    const QDateTime now = computer.clock->now();
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        ReplyParts reply = parts("1", "r1");
        reply.receivedAt = now;
        reply.expiresAt = now.addSecs(3600);
        QVERIFY(program.signIn(alice, reply));
    }
    // The wall clock was set back by a day: nobody knows how long ago the token came.
    computer.clock->setNow(now.addDays(-1));
    StoredProgram program(computer);
    QVERIFY(program.load());
    const Moment moment {computer.clock->now(), computer.clock->steadyNow()};
    QVERIFY(!program.cache->find(alice, {u"a"_s}, moment));
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r1"}));
}

void tst_AccountStore::programsSeeEachOthersChanges()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(bob));
    QVERIFY(second.load());
    QCOMPARE(second.names(), QStringList({u"bob"_s}));

    const auto secondLooks = [&](const QStringList &names) {
        return QTest::qWaitFor([&] {
            computer.clock->advance(AccountStore::lookDelay);
            return second.names() == names;
        });
    };
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(secondLooks({u"alice"_s, u"bob"_s}));
    QCOMPARE(candidates(*second.cache, alice), QByteArrayList({"r1"}));
    QVERIFY(first.cache->remove(bob));
    QVERIFY(secondLooks({u"alice"_s}));
}

void tst_AccountStore::whatOthersStoreDoesNotChangeWhenATokenEnds()
{
    Computer computer;
    StoredProgram other(computer);
    QVERIFY(other.load());
    QVERIFY(other.signIn(alice, parts("1", "r1")));
    StoredProgram program(computer);
    QVERIFY(program.load());

    // Somebody sets the clock back.
    computer.clock->setNow(Now.addSecs(-7200));
    ReplyParts more = parts("2", "r2", 1);
    more.scopes = QStringList {u"b"_s};
    QVERIFY(other.signIn(alice, more));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return candidates(*program.cache, alice) == QByteArrayList({"r2"});
    }));
    const auto isGood = [&] {
        const Moment moment {computer.clock->now(), computer.clock->steadyNow()};
        return program.cache->find(alice, {u"a"_s}, moment).has_value();
    };
    QVERIFY(isGood());
    computer.clock->advance(std::chrono::minutes(61));
    QVERIFY(!isGood());
}

void tst_AccountStore::whatOthersStoreDoesNotLiftARefusal()
{
    Computer computer;
    StoredProgram other(computer);
    QVERIFY(other.load());
    QVERIFY(other.signIn(alice, parts("1", "r1")));
    StoredProgram program(computer);
    QVERIFY(program.load());
    program.cache->markRefused(
        alice, Secret("r1"), makeError(Error::Kind::InteractionRequired, "invalid_grant", u"No."_s));

    ReplyParts more = parts("2", {}, 1);
    more.scopes = QStringList {u"b"_s};
    QVERIFY(other.signIn(alice, more));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return found(*program.cache, alice, {u"b"_s}) == "2";
    }));
    const auto tokens = program.cache->refreshTokens(alice);
    QCOMPARE(tokens.size(), 1);
    QVERIFY(tokens.at(0).refusal);
}

void tst_AccountStore::bothOfTwoChangesStay()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(second.load());
    ReplyParts more = renewal("2", "r1", "r2", 2);
    more.scopes = {u"b"_s};
    QVERIFY(first.signIn(alice, more));
    ReplyParts other = parts("3", "", 1);
    other.scopes = {u"c"_s};
    other.needsKnownAccount = true;
    QVERIFY(second.signIn(alice, other));
    QCOMPARE(found(*second.cache, alice, {u"b"_s}), "2");

    StoredProgram third(computer);
    QVERIFY(third.load());
    QCOMPARE(found(*third.cache, alice, {u"a"_s}), "1");
    QCOMPARE(found(*third.cache, alice, {u"b"_s}), "2");
    QCOMPARE(found(*third.cache, alice, {u"c"_s}), "3");
    QCOMPARE(candidates(*third.cache, alice), QByteArrayList({"r2"}));
}

void tst_AccountStore::aRenewalDoesNotBringBackWhoSignedOutElsewhere()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(second.load());
    QVERIFY(first.cache->remove(alice));
    QVERIFY(first.waitUntilStored(alice));
    QVERIFY(second.signIn(alice, renewal("2", "r1", "r2", 1)));
    QVERIFY(!second.cache->contains(alice));
    StoredProgram third(computer);
    QVERIFY(third.load());
    QVERIFY(!third.cache->contains(alice));
    QCOMPARE(candidates(*third.cache, alice), QByteArrayList());
}

void tst_AccountStore::aSignInStaysThoughSomebodySignedOutElsewhere()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(second.load());
    QVERIFY(first.cache->remove(alice));
    QVERIFY(first.waitUntilStored(alice));
    QVERIFY(second.signIn(alice, parts("2", "r2", 1)));
    QVERIFY(second.cache->contains(alice));
    StoredProgram third(computer);
    QVERIFY(third.load());
    QVERIFY(third.cache->contains(alice));
    QCOMPARE(found(*third.cache, alice, {u"a"_s}), "2");
    QCOMPARE(candidates(*third.cache, alice), QByteArrayList({"r2"}));
}

void tst_AccountStore::twoFirstStartsAgreeOnOneKey()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(second.load());
    computer.keychain->setHolds(true);
    first.cache->store(makeReply(alice));
    second.cache->store(makeReply(bob));
    QVERIFY(QTest::qWaitFor([&] { return computer.keychain->heldCount() == 2; }));
    computer.keychain->setHolds(false);
    computer.keychain->release();
    QVERIFY(first.waitUntilStored(alice));
    QVERIFY(second.waitUntilStored(bob));
    QTRY_COMPARE(computer.keychain->entries.size(), 1);
    StoredProgram third(computer);
    QVERIFY(third.load());
    QCOMPARE(third.names(), QStringList({u"alice"_s, u"bob"_s}));
}

void tst_AccountStore::aFolderThatAnotherProgramMakesIsSeen_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Storage>("policy");
    QTest::newRow("beside others") << u"/signin"_s << Storage::SystemKeychain;
    QTest::newRow("with its parents") << u"/maker/program/signin"_s << Storage::SystemKeychain;
    QTest::newRow("of plain files") << u"/maker/signin"_s << Storage::UnencryptedFileAsLastResort;
}

void tst_AccountStore::aFolderThatAnotherProgramMakesIsSeen()
{
    QFETCH(QString, folder);
    QFETCH(Storage, policy);
    Computer computer;
    computer.folderName = folder;
    StoredProgram early(computer, policy);
    QVERIFY(early.load());
    StoredProgram other(computer, policy);
    QVERIFY(other.load());
    QVERIFY(other.signIn(alice, parts("1", "r1")));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return early.names() == QStringList({u"alice"_s});
    }));
    QVERIFY(other.signIn(bob));
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountStore::lookDelay);
        return early.names().contains(u"bob"_s);
    }));
    QVERIFY(early.errors->isEmpty());
}

void tst_AccountStore::aKeychainThatCannotBeReadLosesNothing_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {ErrorCode::KeychainUnavailable, ErrorCode::KeychainLocked, ErrorCode::KeychainTimedOut})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_AccountStore::aKeychainThatCannotBeReadLosesNothing()
{
    QFETCH(QString, code);
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice, parts("1", "r1")));
    }
    const QStringList files = computer.files();
    const auto entries = computer.keychain->entries;
    computer.keychain->setErrors(keychainError(code.toLatin1().constData()));
    StoredProgram program(computer);
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Unavailable);
    QCOMPARE(program.lastError(), code);
    QVERIFY(program.signIn(bob, parts("2", "r2")));
    QCOMPARE(candidates(*program.cache, bob), QByteArrayList({"r2"}));
    QCOMPARE(computer.files(), files);
    QCOMPARE(computer.keychain->entries, entries);

    computer.keychain->clearErrors();
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.names(), QStringList({u"alice"_s, u"bob"_s}));
    QVERIFY(program.waitUntilStored(bob));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"alice"_s, u"bob"_s}));
}

void tst_AccountStore::aKeychainThatRefusesANewKeyLosesNothing()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    computer.keychain->setErrors(keychainError(ErrorCode::KeychainLocked));
    QVERIFY(program.signIn(alice, parts("1", "r1")));
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::KeychainLocked));
    QCOMPARE(program.store->state(), LoadState::Unavailable);
    QCOMPARE(found(*program.cache, alice, {u"a"_s}), "1");
    QVERIFY(computer.accountFiles().isEmpty());
    QVERIFY(computer.files(u"*.plain"_s).isEmpty());

    computer.keychain->clearErrors();
    QVERIFY(program.load());
    QVERIFY(program.waitUntilStored(alice));
    QCOMPARE(computer.accountFiles().size(), 1);
}

void tst_AccountStore::aLostKeyLeavesTheOldFiles()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice, parts("1", "r1")));
    }
    const auto entries = std::exchange(computer.keychain->entries, {});
    const QString name = computer.accountFiles().at(0);
    const QByteArray bytes = computer.read(name);
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QCOMPARE(program.store->state(), LoadState::Loaded);
        QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageKeyLost));
        QVERIFY(program.cache->accounts().isEmpty());
        QCOMPARE(computer.keychain->entries.size(), 0);
    }
    // Nobody has signed in since: when the key is back, all is as before.
    computer.keychain->entries = entries;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QCOMPARE(program.names(), QStringList({u"alice"_s}));
    }
    computer.keychain->entries.clear();
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(bob));
    QCOMPARE(computer.read(name), bytes);
    QCOMPARE(computer.files(u"key.set-aside*"_s).size(), 1);
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(next.names(), QStringList({u"bob"_s}));
}

void tst_AccountStore::aLostKeyThatComesBackIsTaken()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice, parts("1", "r1")));
    }
    const auto entries = std::exchange(computer.keychain->entries, {});
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.errors->size(), 1);

    computer.keychain->entries = entries;
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.names(), QStringList({u"alice"_s}));
    QVERIFY(program.signIn(bob));
    QCOMPARE(computer.keychain->entries.size(), 1);
    QCOMPARE(computer.accountFiles().size(), 2);

    const int asked = computer.keychain->count();
    QVERIFY(program.load());
    QCOMPARE(computer.keychain->count(), asked);
}

void tst_AccountStore::anUnusableFileDoesNotKeepTheOthersFromLoading_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isSetAside");
    const QString damaged = QString::fromLatin1(ErrorCode::StorageDamaged);
    QTest::newRow("P7: cut off") << u"truncate"_s << damaged << true;
    QTest::newRow("P7: empty") << u"empty"_s << damaged << true;
    QTest::newRow("P7: one bit changed") << u"flip"_s << damaged << true;
    QTest::newRow("P7: under another's name") << u"swap"_s << damaged << true;
    QTest::newRow("P7: of a newer version")
        << u"newer"_s << QString::fromLatin1(ErrorCode::StorageNewerVersion) << false;
    QTest::newRow("no file at all") << u"folder"_s << QString() << false;
}

void tst_AccountStore::anUnusableFileDoesNotKeepTheOthersFromLoading()
{
    QFETCH(QString, change);
    QFETCH(QString, code);
    QFETCH(bool, isSetAside);
    Computer computer;
    QString name;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice));
        name = computer.accountFiles().at(0);
        QVERIFY(program.signIn(bob));
    }
    const QByteArray bytes = computer.read(name);
    QByteArray broken = bytes;
    if (change == "truncate"_L1)
        broken.chop(1);
    else if (change == "empty"_L1)
        broken.clear();
    else if (change == "flip"_L1)
        broken[broken.size() / 2] = char(broken.at(broken.size() / 2) ^ 1);
    else if (change == "swap"_L1)
        broken = computer.read(computer.accountFiles().at(computer.accountFiles().at(0) == name ? 1 : 0));
    else if (change == "newer"_L1)
        broken[17] = char(broken.at(17) + 1);
    if (change == "folder"_L1) {
        QVERIFY(QFile::remove(computer.folder() + u'/' + name));
        QVERIFY(QDir(computer.folder()).mkdir(name));
    } else {
        QVERIFY(computer.write(name, broken));
    }

    StoredProgram program(computer);
    QVERIFY(program.load());
    QCOMPARE(program.store->state(), LoadState::Loaded);
    QCOMPARE(program.names(), QStringList({u"bob"_s}));
    QCOMPARE(program.lastError(), code);
    const QStringList aside = computer.files(name + u".set-aside*"_s);
    QCOMPARE(aside.size(), isSetAside ? 1 : 0);
    if (isSetAside)
        QCOMPARE(computer.read(aside.at(0)), broken);
    else if (change == "newer"_L1)
        QCOMPARE(computer.read(name), broken);
}

void tst_AccountStore::aNewerVersionsFileIsSetAsideBeforeItsPlaceIsTaken()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice));
    }
    const QString name = computer.accountFiles().at(0);
    QByteArray newer = computer.read(name);
    newer[17] = char(newer.at(17) + 1);
    QVERIFY(computer.write(name, newer));
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(alice, parts("2", "r2")));
    QCOMPARE(computer.read(name + u".set-aside"_s), newer);
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, alice), QByteArrayList({"r2"}));
}

void tst_AccountStore::aFileUnderAnotherNameIsReplaced_data()
{
    QTest::addColumn<QString>("change");
    for (const QString &change : {u"sign-in"_s, u"renewal"_s, u"sign-out"_s})
        QTest::newRow(qPrintable(change)) << change;
}

void tst_AccountStore::aFileUnderAnotherNameIsReplaced()
{
    QFETCH(QString, change);
    Computer computer;
    const Storage policy = Storage::UnencryptedFileAsLastResort;
    {
        StoredProgram program(computer, policy);
        QVERIFY(program.load());
        QVERIFY(program.signIn(alice, parts("1", "r1")));
        QVERIFY(program.signIn(bob));
    }
    // As a version did it that knew other names of the provider.
    const QString pattern = u"*.account.plain"_s;
    const QString other = u"0123456789abcdef0123456789abcdef.account.plain"_s;
    for (const QString &name : computer.files(pattern)) {
        const auto text = openPlainFile(name, computer.read(name));
        QVERIFY(text.hasValue());
        if (!text->contains("r1"))
            continue;
        QVERIFY(computer.write(other, plainFile(other, *text)));
        QVERIFY(QFile::remove(computer.folder() + u'/' + name));
    }
    QVERIFY(computer.files(pattern).contains(other));

    StoredProgram program(computer, policy);
    QVERIFY(program.load());
    QVERIFY(program.errors->isEmpty());
    QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r1"}));
    if (change == "sign-out"_L1) {
        QVERIFY(program.cache->remove(alice));
        QVERIFY(program.waitUntilStored(alice));
    } else {
        const bool isRenewal = change == "renewal"_L1;
        QVERIFY(program.signIn(alice, isRenewal ? renewal("2", "r1", "r2", 1) : parts("2", "r2", 1)));
        QCOMPARE(candidates(*program.cache, alice), QByteArrayList({"r2"}));
    }
    QVERIFY(!computer.files(pattern).contains(other));
    QCOMPARE(computer.files(pattern).size(), change == "sign-out"_L1 ? 1 : 2);
}

void tst_AccountStore::aFailedWriteIsSaidOnceAndTriedAgain()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(bob));
    const QString name = computer.accountFiles().at(0);
    // In the way of the file that is to be written, whoever we are.
    QVERIFY(QFile::rename(computer.folder() + u'/' + name, computer.folder() + u"/kept"_s));
    QVERIFY(QDir(computer.folder()).mkpath(name + u"/full"_s));
    QVERIFY(program.signIn(bob, parts("2", "r2", 1)));
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageNotWritable));
    QCOMPARE(found(*program.cache, bob, {u"a"_s}), "2");
    QVERIFY(program.signIn(bob, parts("3", "r3", 2)));
    bool isTried = false;
    QCoreApplication::processEvents();
    program.store->lookAt(program.cache->keyOf(bob), &program.context, [&] { isTried = true; });
    QTRY_VERIFY(isTried);
    QCOMPARE(program.errors->size(), 1);

    // Another account's file is waited for all the same.
    QVERIFY(program.signIn(alice));
    QCOMPARE(computer.accountFiles().size(), 1);

    QVERIFY(QDir(computer.folder() + u'/' + name).removeRecursively());
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(AccountSync::retryPause);
        return computer.accountFiles().size() == 2;
    }));
    StoredProgram next(computer);
    QVERIFY(next.load());
    QCOMPARE(candidates(*next.cache, bob), QByteArrayList({"r3"}));
}

void tst_AccountStore::aFolderThatCannotBeMadeDoesNotHoldACallUp()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QFile inTheWay(computer.folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    // The clock stands still: what is waited for has to end by itself.
    QVERIFY(program.signIn(alice));
    QCOMPARE(program.errors->size(), 1);
    QVERIFY(inTheWay.remove());
    computer.clock->advance(AccountSync::retryPause);
    QVERIFY(QTest::qWaitFor([&] { return computer.accountFiles().size() == 1; }));
}

void tst_AccountStore::whatBelongsToNobodyIsStoredAlone()
{
    Computer computer;
    {
        StoredProgram program(computer);
        QVERIFY(program.load());
        CacheContents contents;
        contents.unknownSections = {{u"more"_s, QJsonObject {{u"a"_s, 1}}}};
        program.cache->merge(contents);
        QTRY_COMPARE(computer.files(u"metadata.sealed"_s).size(), 1);
    }
    StoredProgram next(computer);
    QVERIFY(next.load());
    QVERIFY(next.cache->metadata().unknownSections.contains(u"more"_s));
}

void tst_AccountStore::aDiskThatHangsDoesNotHoldACallUp()
{
    Computer computer;
    StoredProgram program(computer);
    QVERIFY(program.load());
    QVERIFY(program.signIn(bob));
    const auto folder = StorageDirectory::open(computer.folder(), false);
    QVERIFY(folder.hasValue());
    Result<std::unique_ptr<LockFile>> lock = LockFile::lock(**folder, QString::fromUtf16(FolderLockName));
    QVERIFY(lock.hasValue());
    bool isOver = false;
    program.cache->store(makeReply(alice));
    program.store->whenStored(program.cache->keyOf(alice), &program.context, [&] { isOver = true; });
    QCoreApplication::processEvents();
    QVERIFY(!isOver);
    computer.clock->advance(AccountSync::longestWrite);
    QVERIFY(isOver);
    QCOMPARE(program.lastError(), QString::fromLatin1(ErrorCode::StorageBusy));
    std::move(lock).value().reset();
    QVERIFY(program.waitUntilStored(alice));
    QCOMPARE(computer.accountFiles().size(), 2);
}

void tst_AccountStore::oneProgramAtATimeRenews()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(first.signIn(bob));
    QVERIFY(second.load());
    const CacheKey key = first.cache->keyOf(alice);
    bool firstHasIt = false;
    bool secondHasIt = false;
    bool secondHasBobs = false;
    first.store->lockRenewal(key, &first.context, [&](const Result<void> &locked) { firstHasIt = locked.hasValue(); });
    QTRY_VERIFY(firstHasIt);
    second.store->lockRenewal(
        key, &second.context, [&](const Result<void> &locked) { secondHasIt = locked.hasValue(); });
    second.store->lockRenewal(second.cache->keyOf(bob), &second.context,
        [&](const Result<void> &locked) { secondHasBobs = locked.hasValue(); });
    // One comes after the other.
    QTRY_VERIFY(secondHasBobs);
    QVERIFY(!secondHasIt);
    first.store->unlockRenewal(key);
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(RenewalLocks::pollInterval);
        return secondHasIt;
    }));
}

void tst_AccountStore::whoWaitsForARenewalSeesItsToken()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    QVERIFY(second.load());
    const CacheKey key = first.cache->keyOf(alice);
    bool isLocked = false;
    first.store->lockRenewal(key, &first.context, [&](const Result<void> &) { isLocked = true; });
    QTRY_VERIFY(isLocked);
    QByteArray seen;
    second.store->lockRenewal(
        key, &second.context, [&](const Result<void> &) { seen = found(*second.cache, alice, {u"a"_s}); });
    QVERIFY(first.signIn(alice, renewal("2", "r1", "r2", 1)));
    first.store->unlockRenewal(key);
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(RenewalLocks::pollInterval);
        return !seen.isEmpty();
    }));
    QCOMPARE(seen, "2");
    QCOMPARE(candidates(*second.cache, alice), QByteArrayList({"r2"}));
}

void tst_AccountStore::aLongRenewalElsewhereIsAnError()
{
    Computer computer;
    StoredProgram first(computer);
    StoredProgram second(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice));
    QVERIFY(second.load());
    const CacheKey key = first.cache->keyOf(alice);
    bool isLocked = false;
    first.store->lockRenewal(key, &first.context, [&](const Result<void> &) { isLocked = true; });
    QTRY_VERIFY(isLocked);
    std::optional<Result<void>> answer;
    second.store->lockRenewal(key, &second.context, [&](const Result<void> &locked) { answer = locked; });
    bool isTried = false;
    second.store->lookAt(key, &second.context, [&] { isTried = true; });
    QTRY_VERIFY(isTried);
    QVERIFY(!answer);
    computer.clock->advance(RenewalLocks::longestRenewal);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code(), QString::fromLatin1(ErrorCode::RefreshBusy));
    QCOMPARE(answer->error().suggestedAction(), Error::SuggestedAction::Retry);
}

void tst_AccountStore::aLockGoesWithItsProgram()
{
    Computer computer;
    auto first = std::make_unique<StoredProgram>(computer);
    StoredProgram second(computer);
    QVERIFY(first->load());
    QVERIFY(first->signIn(alice));
    QVERIFY(second.load());
    const CacheKey key = first->cache->keyOf(alice);
    bool isLocked = false;
    first->store->lockRenewal(key, &first->context, [&](const Result<void> &) { isLocked = true; });
    QTRY_VERIFY(isLocked);
    first.reset();
    isLocked = false;
    second.store->lockRenewal(key, &second.context, [&](const Result<void> &) { isLocked = true; });
    QTRY_VERIFY(isLocked);
}

void tst_AccountStore::aLockThatNobodyWaitsForAnyMoreIsGivenBack()
{
    Computer computer;
    StoredProgram first(computer);
    QVERIFY(first.load());
    QVERIFY(first.signIn(alice, parts("1", "r1")));
    StoredProgram second(computer);
    QVERIFY(second.load());
    const CacheKey key = first.cache->keyOf(alice);
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    first.store->lockRenewal(key, context.get(), [&](const Result<void> &) { isAnswered = true; });
    context.reset();
    bool isOver = false;
    first.store->lookAt(key, &first.context, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(!isAnswered);

    bool secondHasIt = false;
    second.store->lockRenewal(
        key, &second.context, [&](const Result<void> &locked) { secondHasIt = locked.hasValue(); });
    QVERIFY(QTest::qWaitFor([&] {
        computer.clock->advance(RenewalLocks::pollInterval);
        return secondHasIt;
    }));
}

QTEST_GUILESS_MAIN(tst_AccountStore)
#include "tst_accountstore.moc"
