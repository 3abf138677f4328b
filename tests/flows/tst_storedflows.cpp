#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <QtSignIn/publicclientapplication.h>

#include "hookednetwork.h"
#include "model/makeerror.h"
#include "storage/accountstore.h"
#include "support/fakesecretstore.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// A provider, and a computer whose programs are its client and keep alice signed in.
class Desktop {
public:
    ClientConfiguration configuration(Storage storage = Storage::SystemKeychain) const
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.storage = storage;
        configuration.storageDirectory = disk.path() + u"/signin"_s;
        configuration.secretStore = keychain;
        return configuration;
    }

    std::unique_ptr<PublicClientApplication> start() const
    {
        return std::make_unique<PublicClientApplication>(configuration());
    }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }
    void answer(const QString &accessToken, const QString &refreshToken)
    {
        answer(provider.tokens({{u"access_token"_s, accessToken}, {u"refresh_token"_s, refreshToken}}));
    }

    /// Alice, who signed in with a program that has ended since.
    Account signIn()
    {
        const auto application = start();
        answer(u"token-1"_s, u"refresh-1"_s);
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        return QTest::qWaitFor([&] { return flow.isFinished(); }) ? flow.result().account() : Account();
    }

    /// The refresh tokens that went out, in order.
    QByteArrayList sent() const
    {
        QByteArrayList tokens;
        for (const FakeRequest &request : provider.network.requests()) {
            if (const auto token = request.form.value("refresh_token"))
                tokens.append(*token);
        }
        return tokens;
    }

    /// The refresh tokens that a program that begins now would have.
    QByteArray storedRefreshTokens(const QString &folder = u"/signin"_s) const
    {
        ClientConfiguration elsewhere = configuration();
        elsewhere.storageDirectory = disk.path() + folder;
        const auto application = std::make_unique<PublicClientApplication>(elsewhere);
        QFuture<Result<void>> load = application->load();
        if (!QTest::qWaitFor([&] { return load.isFinished(); }))
            return {};
        QByteArrayList tokens;
        const QJsonObject cache = QJsonDocument::fromJson(application->exportMsalCache().reveal()).object();
        for (const QJsonValue entry : cache.value(u"RefreshToken"_s).toObject())
            tokens.append(entry[u"secret"_s].toString().toUtf8());
        return tokens.join(' ');
    }

    /// Puts what is on the disk at this moment into \a folder, without the event loop.
    void copyTo(const QString &folder) const
    {
        const QDir from(disk.path() + u"/signin"_s);
        QDir(disk.path()).mkpath(disk.path() + folder);
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), disk.path() + folder + u'/' + name);
    }

    TestProvider provider;
    const QTemporaryDir disk;
    const std::shared_ptr<FakeSecretStore> keychain = std::make_shared<FakeSecretStore>();
};

/// How a silent acquisition for `api` ends; time goes on meanwhile.
class Silent {
public:
    Silent(PublicClientApplication &application, const Account &account, const SilentOptions &options = {})
        : m_flow(application.acquireTokenSilent({u"api"_s}, account, options))
    {
    }

    bool wait(const Desktop &desktop)
    {
        return QTest::qWaitFor([&] {
            desktop.provider.clock->advance(RenewalLocks::pollInterval);
            return m_flow.isFinished();
        });
    }
    QByteArray token() const { return m_flow.result().accessToken().reveal(); }
    QString errorCode() const { return m_flow.error().code(); }

private:
    FlowRecorder m_flow;
};

/// Calls a function for a signal that is known by its name only.
class SignalRelay : public QObject {
    Q_OBJECT

public:
    explicit SignalRelay(std::function<void()> function)
        : m_function(std::move(function))
    {
    }
    QMetaMethod slot() const { return metaObject()->method(metaObject()->indexOfSlot("call()")); }

public Q_SLOTS:
    void call() { m_function(); }

private:
    const std::function<void()> m_function;
};

const SilentOptions forced {.forceRefresh = true};

} // namespace

class tst_StoredFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QtSignIn::Error\\(QtSignIn::Error::Kind::Storage)"_s));
    }

    void theNextStartHasTheTokenWithoutNetwork();
    void aConstructorTouchesNothing();
    void aNewRefreshTokenIsOnDiskBeforeAnybodyHearsOfIt();
    void aNewRefreshTokenIsOnDiskThoughItsAnswerIsRefused_data();
    void aNewRefreshTokenIsOnDiskThoughItsAnswerIsRefused();
    void aSignOutIsOnDiskWhenTheApplicationEnds();
    void loadSaysHowItEnds();
    void whoHasNoKeychainMayChooseAnotherStorage();
    void whoIsInMemoryMayStaySignedIn();
    void savingBeforeAnythingIsReadSavesAll();
    void whoHasNoKeychainMayGoOnInMemory();
    void everyLoadingEndsWithAValue();
    void aLockedKeychainDoesNotStopASignIn();
    void inMemoryThereIsNothingToLoad();

    void programsRenewOneAfterTheOther();
    void aForcedRenewalTakesWhatAnotherProgramJustGot();
    void aRefusedRefreshTokenMayHaveBeenRotatedElsewhere();
    void aRefusedRefreshTokenStaysRefused();

    void savingSaysHowItEnds();
    void theApplicationMayGoInAnySlot_data();
    void theApplicationMayGoInAnySlot();

    void aDeviceCodeSurvivesARestart();
    void aDeviceCodeIsForgottenOnceItIsOfNoUse_data();
    void aDeviceCodeIsForgottenOnceItIsOfNoUse();
    void deviceCodesThatNobodyAsksForDoNotPileUp();
};

void tst_StoredFlows::theNextStartHasTheTokenWithoutNetwork()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    QVERIFY(!alice.isNull());
    const auto requests = desktop.provider.network.requests().size();

    const auto application = desktop.start();
    QSignalSpy added(application.get(), &PublicClientApplication::accountAdded);
    QSignalSpy states(application.get(), &PublicClientApplication::loadStateChanged);
    QCOMPARE(application->loadState(), LoadState::NotLoaded);
    QVERIFY(application->accounts().isEmpty());
    Silent silent(*application, alice);
    QVERIFY(silent.wait(desktop));
    QCOMPARE(silent.token(), "token-1");
    QCOMPARE(application->loadState(), LoadState::Loaded);
    QCOMPARE(states.size(), 2);
    QCOMPARE(added.size(), 1);
    QCOMPARE(application->accounts(), QList<Account>({alice}));
    QCOMPARE(application->accounts().at(0).username(), alice.username());
    QCOMPARE(desktop.provider.network.requests().size(), requests);
}

void tst_StoredFlows::aConstructorTouchesNothing()
{
    Desktop desktop;
    const auto application = desktop.start();
    QCoreApplication::processEvents();
    QCOMPARE(desktop.keychain->count(), 0);
    QVERIFY(QDir(desktop.disk.path()).isEmpty());
    QCOMPARE(application->loadState(), LoadState::NotLoaded);
}

void tst_StoredFlows::aNewRefreshTokenIsOnDiskBeforeAnybodyHearsOfIt()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    const auto application = desktop.start();
    desktop.answer(u"token-2"_s, u"refresh-2"_s);
    TokenFlow *flow = application->acquireTokenSilent({u"api"_s}, alice, forced);
    QSignalSpy completed(flow, &TokenFlow::completed);
    connect(flow, &TokenFlow::completed, this, [&] { desktop.copyTo(u"/then"_s); });
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(desktop.storedRefreshTokens(u"/then"_s), "refresh-2");
}

void tst_StoredFlows::aNewRefreshTokenIsOnDiskThoughItsAnswerIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::newRow("an ID token that is none") << u"id_token"_s;
    QTest::newRow("an answer of which only half can be read") << u"expires_in"_s;
}

void tst_StoredFlows::aNewRefreshTokenIsOnDiskThoughItsAnswerIsRefused()
{
    QFETCH(QString, member);
    Desktop desktop;
    const Account alice = desktop.signIn();
    const auto application = desktop.start();
    const QJsonValue broken = member == "id_token"_L1 ? QJsonValue(u"x.y.z"_s) : QJsonValue(QJsonArray());
    desktop.answer(desktop.provider.tokens(
        {{u"access_token"_s, u"token-2"_s}, {u"refresh_token"_s, u"refresh-2"_s}, {member, broken}}));
    TokenFlow *flow = application->acquireTokenSilent({u"api"_s}, alice, forced);
    QSignalSpy failed(flow, &Flow::failed);
    connect(flow, &Flow::failed, this, [&] { desktop.copyTo(u"/then"_s); });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desktop.storedRefreshTokens(u"/then"_s), "refresh-2");
}

void tst_StoredFlows::aSignOutIsOnDiskWhenTheApplicationEnds()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    QCOMPARE(desktop.storedRefreshTokens(), "refresh-1");
    {
        const auto application = desktop.start();
        QFuture<Result<void>> load = application->load();
        QTRY_VERIFY(load.isFinished());
        QVERIFY(application->removeAccount(alice));
    }
    QCOMPARE(desktop.storedRefreshTokens(), "");
    QVERIFY(QDir(desktop.disk.path() + u"/signin"_s).entryList({u"*.account.*"_s}, QDir::Files).isEmpty());
}

void tst_StoredFlows::loadSaysHowItEnds()
{
    Desktop desktop;
    desktop.signIn();
    desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"Locked."_s));
    const auto application = desktop.start();
    QSignalSpy errors(application.get(), &PublicClientApplication::storageErrorOccurred);
    QFuture<Result<void>> load = application->load();
    QTRY_VERIFY(load.isFinished());
    QCOMPARE(load.result().error().code(), QString::fromLatin1(ErrorCode::KeychainLocked));
    QCOMPARE(application->loadState(), LoadState::Unavailable);
    QCOMPARE(errors.size(), 1);

    desktop.keychain->clearErrors();
    load = application->load();
    QCOMPARE(application->loadState(), LoadState::Loading);
    QTRY_VERIFY(load.isFinished());
    QVERIFY(load.result().hasValue());
    QCOMPARE(application->accounts().size(), 1);
    QVERIFY(application->load().result().hasValue());
}

void tst_StoredFlows::whoHasNoKeychainMayChooseAnotherStorage()
{
    Desktop desktop;
    desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainUnavailable, u"None."_s));
    {
        const auto application = desktop.start();
        // In the middle of what waits for the keychain.
        connect(application.get(), &PublicClientApplication::storageErrorOccurred, this, [&](const Error &error) {
            QCOMPARE(error.code(), QString::fromLatin1(ErrorCode::KeychainUnavailable));
            QVERIFY(application->setStorage(Storage::UnencryptedFileAsLastResort));
        });
        desktop.answer(u"token-1"_s, u"refresh-1"_s);
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        QTRY_VERIFY(flow.isFinished());
        QCOMPARE(flow.result().accessToken().reveal(), "token-1");
        QTRY_COMPARE(application->loadState(), LoadState::Loaded);
        QCOMPARE(application->configuration().storage, Storage::UnencryptedFileAsLastResort);
        const QFuture<Result<void>> save = application->save();
        QTRY_VERIFY(save.isFinished());
        QVERIFY(save.result().hasValue());
    }
    PublicClientApplication next(desktop.configuration(Storage::UnencryptedFileAsLastResort));
    const QFuture<Result<void>> load = next.load();
    QTRY_VERIFY(load.isFinished());
    QCOMPARE(next.accounts().size(), 1);
}

void tst_StoredFlows::whoIsInMemoryMayStaySignedIn()
{
    Desktop desktop;
    {
        PublicClientApplication application(desktop.configuration(Storage::MemoryOnly));
        desktop.answer(u"token-1"_s, u"refresh-1"_s);
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        QTRY_VERIFY(flow.isFinished());
        QVERIFY(!QDir(desktop.disk.path() + u"/signin"_s).exists());
        QVERIFY(application.setStorage(Storage::SystemKeychain));
        QVERIFY(!application.setStorage(Storage::MemoryOnly));
        QTRY_COMPARE(application.loadState(), LoadState::Loaded);
        QVERIFY(!application.setStorage(Storage::MemoryOnly));
        QCOMPARE(application.configuration().storage, Storage::SystemKeychain);
        const QFuture<Result<void>> save = application.save();
        QTRY_VERIFY(save.isFinished());
    }
    QCOMPARE(desktop.storedRefreshTokens(), "refresh-1");
}

void tst_StoredFlows::savingBeforeAnythingIsReadSavesAll()
{
    Desktop desktop;
    {
        PublicClientApplication application(desktop.configuration(Storage::MemoryOnly));
        desktop.answer(u"token-1"_s, u"refresh-1"_s);
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        QTRY_VERIFY(flow.isFinished());
        QVERIFY(application.setStorage(Storage::SystemKeychain));
        const QFuture<Result<void>> save = application.save();
        QVERIFY(!save.isFinished());
        QTRY_VERIFY(save.isFinished());
        QVERIFY(save.result().hasValue());
        QCOMPARE(application.loadState(), LoadState::Loaded);
        QCOMPARE(desktop.storedRefreshTokens(), "refresh-1");
    }
}

void tst_StoredFlows::whoHasNoKeychainMayGoOnInMemory()
{
    Desktop desktop;
    desktop.signIn();
    desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"Locked."_s));
    {
        const auto application = desktop.start();
        QFuture<Result<void>> load = application->load();
        QTRY_VERIFY(load.isFinished());
        QSignalSpy errors(application.get(), &PublicClientApplication::storageErrorOccurred);
        QSignalSpy states(application.get(), &PublicClientApplication::loadStateChanged);
        QVERIFY(application->setStorage(Storage::MemoryOnly));
        QCOMPARE(application->loadState(), LoadState::Loaded);
        QCOMPARE(states.size(), 1);
        desktop.answer(u"token-2"_s, u"refresh-2"_s);
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        QTRY_VERIFY(flow.isFinished());
        QCOMPARE(application->accounts().size(), 1);
        QVERIFY(errors.isEmpty());
    }
    desktop.keychain->clearErrors();
    QCOMPARE(desktop.storedRefreshTokens(), "refresh-1");
}

void tst_StoredFlows::everyLoadingEndsWithAValue()
{
    Desktop desktop;
    desktop.signIn();
    desktop.keychain->setHolds(true);
    auto application = desktop.start();
    const QFuture<Result<void>> first = application->load();
    const QFuture<Result<void>> second = application->load();
    QTRY_COMPARE(desktop.keychain->heldCount(), 1);
    desktop.provider.clock->advance(AccountStore::longestLoadPause);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result().error().code(), QString::fromLatin1(ErrorCode::StorageBusy));
    QVERIFY(second.isFinished());
    const QFuture<Result<void>> third = application->load();
    application.reset();
    QVERIFY(third.isFinished());
    QCOMPARE(third.result().error().kind(), Error::Kind::Abandoned);
    desktop.keychain->release();
}

void tst_StoredFlows::aLockedKeychainDoesNotStopASignIn()
{
    Desktop desktop;
    desktop.signIn();
    desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"Locked."_s));
    const auto application = desktop.start();
    desktop.answer(u"token-2"_s, u"refresh-2"_s);
    FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    QTRY_VERIFY(flow.isFinished());
    QCOMPARE(flow.result().accessToken().reveal(), "token-2");
    QCOMPARE(application->accounts().size(), 1);

    // What is stored is older, so what came meanwhile stays.
    desktop.keychain->clearErrors();
    desktop.provider.clock->advance(std::chrono::seconds(1));
    QFuture<Result<void>> load = application->load();
    QTRY_VERIFY(load.isFinished());
    QTRY_COMPARE(desktop.storedRefreshTokens(), "refresh-2");
}

void tst_StoredFlows::inMemoryThereIsNothingToLoad()
{
    const Desktop desktop;
    PublicClientApplication application(desktop.configuration(Storage::MemoryOnly));
    QCOMPARE(application.loadState(), LoadState::Loaded);
    QVERIFY(application.load().isFinished());
    QCOMPARE(desktop.keychain->count(), 0);
}

void tst_StoredFlows::programsRenewOneAfterTheOther()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    desktop.provider.clock->advance(std::chrono::hours(2));
    std::vector<std::unique_ptr<PublicClientApplication>> programs;
    std::vector<std::unique_ptr<Silent>> flows;
    desktop.answer(u"token-2"_s, u"refresh-2"_s);
    for (int i = 0; i < 8; ++i) {
        programs.push_back(desktop.start());
        flows.push_back(std::make_unique<Silent>(*programs.back(), alice));
    }
    for (const auto &flow : flows) {
        QVERIFY(flow->wait(desktop));
        QCOMPARE(flow->token(), "token-2");
    }
    QCOMPARE(desktop.sent(), QByteArrayList({"refresh-0", "refresh-1"}));
}

void tst_StoredFlows::aForcedRenewalTakesWhatAnotherProgramJustGot()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    const auto first = desktop.start();
    const auto second = desktop.start();
    desktop.answer(u"token-2"_s, u"refresh-2"_s);
    Silent one(*first, alice, forced);
    Silent other(*second, alice, forced);
    QVERIFY(one.wait(desktop));
    QVERIFY(other.wait(desktop));
    QCOMPARE(one.token(), "token-2");
    QCOMPARE(other.token(), "token-2");

    desktop.answer(u"token-3"_s, u"refresh-3"_s);
    Silent again(*second, alice, forced);
    QVERIFY(again.wait(desktop));
    QCOMPARE(again.token(), "token-3");
    QCOMPARE(desktop.sent(), QByteArrayList({"refresh-0", "refresh-1", "refresh-2"}));
}

void tst_StoredFlows::aRefusedRefreshTokenMayHaveBeenRotatedElsewhere()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    const auto other = desktop.start();
    const QFuture<Result<void>> load = other->load();
    QTRY_VERIFY(load.isFinished());

    HookedNetwork network;
    network.answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
    network.answerOnce("POST", TestProvider::tokenEndpoint(), desktop.provider.error(u"invalid_grant"_s));
    network.answerOnce("POST", TestProvider::tokenEndpoint(),
        desktop.provider.tokens({{u"access_token"_s, u"token-3"_s}, {u"refresh_token"_s, u"refresh-3"_s}}));
    // A program that takes no lock gets there first.
    network.atNextPost = [&] {
        desktop.provider.clock->advance(std::chrono::seconds(1));
        const QByteArray cache = other->exportMsalCache().reveal().replace("refresh-1", "refresh-2");
        const QByteArray before = "\"last_modification_time\":\"";
        const qsizetype time = cache.indexOf(before) + before.size();
        other->importMsalCache(Secret(QByteArray(cache).replace(time, 10, "1900000000")));
        QVERIFY(QTest::qWaitFor([&] { return desktop.storedRefreshTokens() == "refresh-2"; }));
    };
    ClientConfiguration configuration = desktop.configuration();
    configuration.networkAccessManager = &network;
    PublicClientApplication application(configuration);
    Silent silent(application, alice, forced);
    QVERIFY(silent.wait(desktop));
    QCOMPARE(silent.token(), "token-3");
    QCOMPARE(network.requests().constLast().form.value("refresh_token"), "refresh-2");
}

void tst_StoredFlows::aRefusedRefreshTokenStaysRefused()
{
    Desktop desktop;
    const Account alice = desktop.signIn();
    const auto application = desktop.start();
    desktop.provider.clock->advance(std::chrono::hours(2));
    desktop.answer(desktop.provider.error(u"invalid_grant"_s));
    Silent silent(*application, alice);
    QVERIFY(silent.wait(desktop));
    QCOMPARE(silent.errorCode(), u"invalid_grant"_s);
    Silent again(*application, alice);
    QVERIFY(again.wait(desktop));
    QCOMPARE(again.errorCode(), u"invalid_grant"_s);
    QCOMPARE(desktop.sent(), QByteArrayList({"refresh-0", "refresh-1"}));
    // It is still there: another program may have a reason to try it.
    QCOMPARE(desktop.storedRefreshTokens(), "refresh-1");
}

void tst_StoredFlows::savingSaysHowItEnds()
{
    Desktop desktop;
    Desktop other;
    PublicClientApplication foreign(other.configuration(Storage::MemoryOnly));
    other.answer(u"token-1"_s, u"refresh-1"_s);
    FlowRecorder flow(foreign.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    QTRY_VERIFY(flow.isFinished());
    const Secret cache = foreign.exportMsalCache();
    {
        const auto application = desktop.start();
        QVERIFY(application->save().result().hasValue());
        QFuture<Result<void>> load = application->load();
        QTRY_VERIFY(load.isFinished());
        desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"Locked."_s));
        QVERIFY(application->importMsalCache(cache).hasValue());
        QFuture<Result<void>> save = application->save();
        QVERIFY(!save.isFinished());
        QTRY_VERIFY(save.isFinished());
        QCOMPARE(save.result().error().code(), QString::fromLatin1(ErrorCode::KeychainLocked));
        QCOMPARE(application->save().result().error().code(), QString::fromLatin1(ErrorCode::KeychainLocked));
        desktop.keychain->clearErrors();
    }
    {
        // The folder has no key yet when the program is about to end.
        const auto application = desktop.start();
        QFuture<Result<void>> load = application->load();
        QTRY_VERIFY(load.isFinished());
        QVERIFY(application->importMsalCache(cache).hasValue());
        QFuture<Result<void>> save = application->save();
        QTRY_VERIFY(save.isFinished());
        QVERIFY(save.result().hasValue());
    }
    const auto application = desktop.start();
    QFuture<Result<void>> load = application->load();
    QTRY_VERIFY(load.isFinished());
    QCOMPARE(application->accounts().size(), 1);
}

void tst_StoredFlows::theApplicationMayGoInAnySlot_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<int>("emission");
    for (const QByteArray signal : {"loadStateChanged(QtSignIn::LoadState)", "accountAdded(QtSignIn::Account)",
             "accountsChanged()", "tokenCacheChanged()", "storageErrorOccurred(QtSignIn::Error)"}) {
        for (int emission = 1; emission <= 3; ++emission) {
            const QByteArray name = "P17: " + signal + ' ' + QByteArray::number(emission);
            QTest::newRow(name.constData()) << signal << false << emission;
            QTest::newRow((name + ", the keychain locked").constData()) << signal << true << emission;
        }
    }
}

void tst_StoredFlows::theApplicationMayGoInAnySlot()
{
    QFETCH(QByteArray, signal);
    QFETCH(bool, isLocked);
    QFETCH(int, emission);
    Desktop desktop;
    const Account alice = desktop.signIn();
    if (isLocked)
        desktop.keychain->setErrors(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, u"Locked."_s));
    auto application = desktop.start();
    const QPointer<PublicClientApplication> guard(application.get());
    QSignalSpy spy(application.get(), ('2' + signal).constData());
    const auto goNow = [&] {
        if (spy.size() == emission)
            application.reset();
    };
    const QMetaObject &type = PublicClientApplication::staticMetaObject;
    const QMetaMethod method = type.method(type.indexOfSignal(signal.constData()));
    QVERIFY(method.isValid());
    SignalRelay relay(goNow);
    QObject::connect(application.get(), method, &relay, relay.slot());
    QFuture<Result<void>> load = application->load();
    QTRY_VERIFY(load.isFinished());
    desktop.answer(u"token-2"_s, u"refresh-2"_s);
    QFuture<Result<TokenResult>> token;
    if (application)
        token = application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s})->future();
    QTRY_VERIFY(token.isFinished());
    if (guard)
        QVERIFY(spy.size() < emission);
}

void tst_StoredFlows::aDeviceCodeSurvivesARestart()
{
    Desktop desktop;
    desktop.signIn();
    desktop.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), desktop.provider.deviceCode());
    DeviceAuthorization authorization;
    {
        const auto application = desktop.start();
        DeviceCodeFlow *flow = application->acquireTokenByDeviceFlow({u"api"_s});
        connect(flow, &DeviceCodeFlow::userCodeReceived, this,
            [&](const DeviceAuthorization &received) { authorization = received; });
        QTRY_VERIFY(!authorization.isNull());
        QCOMPARE(application->pendingDeviceAuthorizations(), QList<DeviceAuthorization>({authorization}));
    }
    const QDir folder(desktop.disk.path() + u"/signin"_s);
    const QStringList notes = folder.entryList({u"*.note.sealed"_s}, QDir::Files);
    QCOMPARE(notes.size(), 1);
    QFile note(folder.filePath(notes.at(0)));
    QVERIFY(note.open(QIODevice::ReadOnly));
    QVERIFY(!note.readAll().contains(authorization.deviceCode().reveal()));

    const auto application = desktop.start();
    QVERIFY(application->pendingDeviceAuthorizations().isEmpty());
    QFuture<Result<void>> load = application->load();
    QTRY_VERIFY(load.isFinished());
    const QList<DeviceAuthorization> pending = application->pendingDeviceAuthorizations();
    QCOMPARE(pending, QList<DeviceAuthorization>({authorization}));
    desktop.answer(u"token-9"_s, u"refresh-9"_s);
    FlowRecorder flow(application->resumeDeviceFlow(pending.at(0)));
    QVERIFY(QTest::qWaitFor([&] {
        desktop.provider.clock->advance(std::chrono::seconds(1));
        return flow.isFinished();
    }));
    QCOMPARE(flow.result().accessToken().reveal(), "token-9");
    QVERIFY(application->pendingDeviceAuthorizations().isEmpty());
    QTRY_COMPARE(folder.entryList({u"*.note.sealed"_s}, QDir::Files).size(), 0);
}

void tst_StoredFlows::aDeviceCodeIsForgottenOnceItIsOfNoUse_data()
{
    QTest::addColumn<QString>("end");
    for (const QString &end : {u"cancelled"_s, u"denied"_s, u"expired"_s, u"expired, read later"_s})
        QTest::newRow(qPrintable(end)) << end;
}

void tst_StoredFlows::aDeviceCodeIsForgottenOnceItIsOfNoUse()
{
    QFETCH(QString, end);
    Desktop desktop;
    desktop.signIn();
    desktop.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), desktop.provider.deviceCode());
    auto application = desktop.start();
    bool hasCode = false;
    DeviceCodeFlow *started = application->acquireTokenByDeviceFlow({u"api"_s});
    connect(started, &DeviceCodeFlow::userCodeReceived, this, [&] { hasCode = true; });
    FlowRecorder flow(started);
    QTRY_VERIFY(hasCode);
    QTRY_COMPARE(application->pendingDeviceAuthorizations().size(), 1);
    if (end.startsWith("expired"_L1)) {
        application = desktop.start();
        QFuture<Result<void>> load = application->load();
        QTRY_VERIFY(load.isFinished());
        desktop.provider.clock->advance(std::chrono::hours(1));
        if (end.endsWith("later"_L1)) {
            application = desktop.start();
            load = application->load();
            QTRY_VERIFY(load.isFinished());
        }
        // Though nobody asks for it.
        QTRY_COMPARE(QDir(desktop.disk.path() + u"/signin"_s).entryList({u"*.note.sealed"_s}, QDir::Files).size(), 0);
    } else {
        if (end == "denied"_L1)
            desktop.answer(desktop.provider.error(u"access_denied"_s));
        else
            started->cancel();
        QVERIFY(QTest::qWaitFor([&] {
            if (end == "denied"_L1)
                desktop.provider.clock->advance(std::chrono::seconds(1));
            return flow.isFinished();
        }));
    }
    QVERIFY(application->pendingDeviceAuthorizations().isEmpty());
    QTRY_COMPARE(QDir(desktop.disk.path() + u"/signin"_s).entryList({u"*.note.sealed"_s}, QDir::Files).size(), 0);
}

void tst_StoredFlows::deviceCodesThatNobodyAsksForDoNotPileUp()
{
    Desktop desktop;
    desktop.signIn();
    for (int run = 0; run < 3; ++run) {
        desktop.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(),
            desktop.provider.deviceCode({{u"device_code"_s, u"device-secret-%1"_s.arg(run)}}));
        auto application = desktop.start();
        bool hasCode = false;
        DeviceCodeFlow *flow = application->acquireTokenByDeviceFlow({u"api"_s});
        connect(flow, &DeviceCodeFlow::userCodeReceived, this, [&] { hasCode = true; });
        QTRY_VERIFY(hasCode);
        const QFuture<Result<void>> save = application->save();
        QTRY_VERIFY(save.isFinished());
        QCOMPARE(QDir(desktop.disk.path() + u"/signin"_s).entryList({u"*.note.sealed"_s}, QDir::Files).size(), 1);
        application.reset();
        desktop.provider.clock->advance(std::chrono::hours(1));
    }
}

QTEST_GUILESS_MAIN(tst_StoredFlows)
#include "tst_storedflows.moc"
