#include "hookednetwork.h"
#include "microsoftfixture.h"
#include "tokenfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody who holds a refresh token, in an application whose POSTs can be watched from within.
class Watched {
public:
    Watched()
    {
        network.answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
        ClientConfiguration configuration = provider.configuration();
        configuration.networkAccessManager = &network;
        application = std::make_unique<PublicClientApplication>(configuration);
        answer({{u"refresh_token"_s, u"refresh-1"_s}});
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        account = flow.result().account();
    }

    void answer(const QJsonObject &changes)
    {
        network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens(changes));
    }
    void refuse(const QString &error, int status = 400)
    {
        network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.error(error, status));
    }
    void hang() { network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true}); }

    TokenFlow *start(const QStringList &scopes = {u"api"_s}, const SilentOptions &options = {.forceRefresh = true})
    {
        return application->acquireTokenSilent(scopes, account, options);
    }

    QString acquire(const QStringList &scopes = {u"api"_s}, const SilentOptions &options = {.forceRefresh = true})
    {
        FlowRecorder flow(start(scopes, options));
        processEvents();
        error = flow.error();
        return flow.isFinished() ? flow.outcome() : u"not finished"_s;
    }

    /// The refresh tokens that went out since the sign-in.
    QByteArrayList sent() const
    {
        QByteArrayList tokens;
        for (const FakeRequest &request : network.requests()) {
            if (const auto token = request.form.value("refresh_token"))
                tokens.append(*token);
        }
        return tokens.mid(1);
    }

    TestProvider provider;
    HookedNetwork network;
    std::unique_ptr<PublicClientApplication> application;
    Account account;
    Error error;
};

/// The same cache with another refresh token, as another process may have left it.
Secret withRefreshToken(const PublicClientApplication &application, const QString &secret)
{
    QJsonObject cache = exported(application);
    QJsonObject entries = cache.value(u"RefreshToken"_s).toObject();
    const QString key = entries.keys().constFirst();
    QJsonObject entry = entries.value(key).toObject();
    entry.insert(u"secret"_s, secret);
    entries.insert(key, entry);
    cache.insert(u"RefreshToken"_s, entries);
    return asSecret(cache);
}

} // namespace

class tst_SilentSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aThousandCallsAreOneRequest();
    void aThousandCallsShareWhatBecomesOfIt_data();
    void aThousandCallsShareWhatBecomesOfIt();
    void joinsARequestThatIsUnderWay();
    void aRefusalIsEverybodys();
    void differentCallsAreDifferentRequests_data();
    void differentCallsAreDifferentRequests();
    void callsForOneAccountGoOneAfterTheOther();
    void callsForOneAccountUnderTwoNamesGoOneAfterTheOther();
    void callsForTwoAccountsDoNotWait();
    void aWaitingCallTakesWhatAnotherBrought();
    void cancellingOneLeavesTheOthers_data();
    void cancellingOneLeavesTheOthers();
    void keepsTheNewRefreshTokenThoughNobodyWaits();
    void theNextCallGoesOnAfterATimeOut();
    void survivesASlotThatDeletes_data();
    void survivesASlotThatDeletes();
    void survivesASlotThatDeletesTheApplicationAtTheSignIn_data();
    void survivesASlotThatDeletesTheApplicationAtTheSignIn();
    void survivesADeletionWhileTheRequestIsUnderWay_data();
    void survivesADeletionWhileTheRequestIsUnderWay();
    void aSlotMayAskAgain();
    void F5_sendsARefusedRefreshTokenOnlyWhenForced();
    void F5_marksNothingElse_data();
    void F5_marksNothingElse();
    void F5_triesAnotherRefreshTokenThatCameMeanwhile();
    void F5_keepsANewSignInOutOfALateRefusal();
    void keepsANewSignInsRefreshTokenFromALateAnswer();
};

void tst_SilentSharing::aThousandCallsAreOneRequest()
{
    Watched alice;
    alice.answer({{u"access_token"_s, u"access-2"_s}});
    std::vector<std::unique_ptr<FlowRecorder>> flows;
    QList<QFuture<Result<TokenResult>>> futures;
    for (int i = 0; i < 1000; ++i) {
        TokenFlow *flow =
            alice.start(i % 2 == 0 ? QStringList {u"api"_s, u"mail"_s} : QStringList {u"mail"_s, u"api"_s});
        futures.append(flow->future());
        flows.push_back(std::make_unique<FlowRecorder>(flow));
    }
    processEvents();
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1"}));
    for (const auto &flow : flows) {
        QCOMPARE(flow->events(),
            QStringList({u"Discovering"_s, u"RefreshingToken"_s, u"Finished"_s, u"completed"_s, u"finished"_s}));
        QCOMPARE(flow->result().accessToken(), Secret("access-2"));
        QCOMPARE(flow->result().source(), TokenSource::IdentityProvider);
    }
    for (const auto &future : futures)
        QCOMPARE(outcomeOf(future), u"completed"_s);
}

void tst_SilentSharing::aThousandCallsShareWhatBecomesOfIt_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("R2: a refusal is everybody's") << true << 0 << 0;
    QTest::newRow("R2: the first is cancelled") << false << 0 << 1;
    QTest::newRow("R2: one in between is cancelled") << false << 500 << 501;
    QTest::newRow("R2: all but the last are cancelled") << false << 0 << 999;
    QTest::newRow("R2: all but the last are cancelled, who is refused") << true << 0 << 999;
}

void tst_SilentSharing::aThousandCallsShareWhatBecomesOfIt()
{
    QFETCH(bool, refused);
    QFETCH(int, from);
    QFETCH(int, to);
    Watched alice;
    if (refused)
        alice.refuse(u"invalid_grant"_s);
    else
        alice.answer({{u"access_token"_s, u"access-2"_s}});
    QList<TokenFlow *> flows;
    QList<QFuture<Result<TokenResult>>> futures;
    for (int i = 0; i < 1000; ++i) {
        flows.append(alice.start());
        futures.append(flows.constLast()->future());
    }
    alice.network.atNextPost = [&] {
        for (int i = from; i < to; ++i)
            flows.at(i)->cancel();
    };
    processEvents();
    QCOMPARE(alice.sent().size(), 1);
    const QString shared = refused ? u"InteractionRequired invalid_grant"_s : u"completed"_s;
    for (int i = 0; i < futures.size(); ++i)
        QCOMPARE(outcomeOf(futures.at(i)), i >= from && i < to ? u"Cancelled cancelled"_s : shared);
}

void tst_SilentSharing::joinsARequestThatIsUnderWay()
{
    Watched alice;
    alice.answer({{u"access_token"_s, u"access-2"_s}});
    FlowRecorder late;
    qsizetype sentWhenJoined = 0;
    TokenFlow *flow = alice.start();
    FlowRecorder first(flow);
    const auto whenRefreshing = [this](Flow *from, const std::function<void()> &function) {
        connect(from, &Flow::stageChanged, this, [function](Flow::Stage stage) {
            if (stage == Flow::Stage::RefreshingToken)
                function();
        });
    };
    whenRefreshing(flow, [&] {
        TokenFlow *second = alice.start();
        late.watch(second);
        whenRefreshing(second, [&] { sentWhenJoined = alice.sent().size(); });
    });
    processEvents();
    QCOMPARE(sentWhenJoined, 1);
    QCOMPARE(alice.sent().size(), 1);
    QCOMPARE(first.result().accessToken(), Secret("access-2"));
    QCOMPARE(late.result().accessToken(), Secret("access-2"));
}

void tst_SilentSharing::aRefusalIsEverybodys()
{
    Watched alice;
    alice.refuse(u"invalid_grant"_s);
    FlowRecorder first(alice.start());
    FlowRecorder second(alice.start());
    processEvents();
    QCOMPARE(alice.sent().size(), 1);
    QCOMPARE(first.outcome(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(second.outcome(), u"InteractionRequired invalid_grant"_s);
}

void tst_SilentSharing::differentCallsAreDifferentRequests_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<SilentOptions>("options");
    const QStringList api {u"api"_s};
    QTest::newRow("other scopes") << QStringList {u"mail"_s} << SilentOptions {.forceRefresh = true};
    QTest::newRow("claims") << api << SilentOptions {.forceRefresh = true, .claimsChallenge = u"{\"a\":{}}"_s};
    QTest::newRow("a parameter") << api
                                 << SilentOptions {.forceRefresh = true,
                                        .tokenRequest = {.parameters = {{u"resource"_s, u"x"_s}}}};
    QTest::newRow("a header") << api
                              << SilentOptions {.forceRefresh = true, .tokenRequest = {.headers = {{"X-Trace", "1"}}}};
}

void tst_SilentSharing::differentCallsAreDifferentRequests()
{
    QFETCH(QStringList, scopes);
    QFETCH(SilentOptions, options);
    Watched alice;
    alice.answer({{u"access_token"_s, u"access-2"_s}});
    alice.answer({{u"access_token"_s, u"access-3"_s}});
    FlowRecorder first(alice.start());
    FlowRecorder second(alice.start(scopes, options));
    processEvents();
    QCOMPARE(alice.sent().size(), 2);
    QCOMPARE(first.result().accessToken(), Secret("access-2"));
    QCOMPARE(second.result().accessToken(), Secret("access-3"));
}

void tst_SilentSharing::callsForOneAccountGoOneAfterTheOther()
{
    // A provider that rotates takes everything back when it sees one refresh token twice (RFC 9700 4.14.2).
    Watched alice;
    alice.answer({{u"access_token"_s, u"for-api"_s}, {u"refresh_token"_s, u"refresh-2"_s}});
    alice.answer({{u"access_token"_s, u"for-mail"_s}, {u"refresh_token"_s, u"refresh-3"_s}});
    alice.answer({{u"access_token"_s, u"for-files"_s}, {u"refresh_token"_s, u"refresh-4"_s}});
    FlowRecorder api(alice.start({u"api"_s}));
    FlowRecorder mail(alice.start({u"mail"_s}));
    FlowRecorder files(alice.start({u"files"_s}));
    processEvents();
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-2", "refresh-3"}));
    QCOMPARE(api.result().accessToken(), Secret("for-api"));
    QCOMPARE(mail.result().accessToken(), Secret("for-mail"));
    QCOMPARE(files.result().accessToken(), Secret("for-files"));
}

void tst_SilentSharing::callsForOneAccountUnderTwoNamesGoOneAfterTheOther()
{
    MicrosoftApplication ada;
    ada.signIn();
    const Account before = ada.account;
    QJsonObject alias = exported(*ada.application);
    for (const QString &section : {u"Account"_s, u"RefreshToken"_s}) {
        QJsonObject entry = alias.value(section).toObject().begin()->toObject();
        entry.insert(u"environment"_s, QString::fromLatin1(MicrosoftProvider::Alias));
        alias.insert(section, QJsonObject {{u"alias"_s, entry}});
    }
    MicrosoftApplication other;
    QVERIFY(other.import(alias));
    QVERIFY(other.account.environment() != before.environment());
    other.provider.answer({.hangs = true}, QString::fromLatin1(MicrosoftProvider::Alias));
    FlowRecorder first(other.application->acquireTokenSilent({u"Mail.Read"_s}, other.account));
    FlowRecorder second(other.application->acquireTokenSilent({u"Mail.Read"_s}, before));
    FlowRecorder third(other.application->acquireTokenSilent({u"Files.Read"_s}, before));
    processEvents();
    QCOMPARE(other.provider.tokenRequests(QString::fromLatin1(MicrosoftProvider::Alias)), 1);
    QCOMPARE(third.events().constLast(), u"RefreshingToken"_s);
}

void tst_SilentSharing::callsForTwoAccountsDoNotWait()
{
    Watched alice;
    alice.network.answerOnce("POST", TestProvider::tokenEndpoint(),
        alice.provider.tokens({{u"refresh_token"_s, u"refresh-b"_s}}, {{u"sub"_s, u"bob-2"_s}}));
    FlowRecorder signIn(alice.application->acquireTokenByRefreshToken(Secret("refresh-b0"), {u"api"_s}));
    processEvents();
    const Account bob = signIn.result().account();
    QVERIFY(bob != alice.account);
    alice.hang();
    FlowRecorder ofAlice(alice.start());
    processEvents();
    alice.network.answerOnce("POST", TestProvider::tokenEndpoint(),
        alice.provider.tokens({{u"access_token"_s, u"of-bob"_s}}, {{u"sub"_s, u"bob-2"_s}}));
    FlowRecorder ofBob(alice.application->acquireTokenSilent({u"api"_s}, bob, {.forceRefresh = true}));
    processEvents();
    QCOMPARE(ofAlice.outcome(), u"pending"_s);
    QCOMPARE(ofBob.result().accessToken(), Secret("of-bob"));
}

void tst_SilentSharing::aWaitingCallTakesWhatAnotherBrought()
{
    Watched alice;
    alice.provider.clock->advance(2h);
    alice.answer({{u"access_token"_s, u"for-all"_s}, {u"scope"_s, u"api mail openid"_s}});
    FlowRecorder both(alice.start({u"api"_s, u"mail"_s}, {}));
    FlowRecorder mail(alice.start({u"mail"_s}, {}));
    processEvents();
    QCOMPARE(alice.sent().size(), 1);
    QCOMPARE(both.result().source(), TokenSource::IdentityProvider);
    QCOMPARE(mail.result().accessToken(), Secret("for-all"));
    QCOMPARE(mail.result().source(), TokenSource::Cache);
    QVERIFY(!mail.result().correlationId().isEmpty());
    QVERIFY(mail.result().correlationId() != both.result().correlationId());
}

void tst_SilentSharing::cancellingOneLeavesTheOthers_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("the first, cancelled") << 0 << false;
    QTest::newRow("the first, deleted") << 0 << true;
    QTest::newRow("one in between, cancelled") << 1 << false;
    QTest::newRow("the last, deleted") << 2 << true;
}

void tst_SilentSharing::cancellingOneLeavesTheOthers()
{
    QFETCH(int, which);
    QFETCH(bool, deleted);
    for (const bool underWay : {true, false}) {
        Watched alice;
        alice.answer({{u"access_token"_s, u"access-2"_s}});
        QList<TokenFlow *> flows;
        QList<QFuture<Result<TokenResult>>> futures;
        for (int i = 0; i < 3; ++i) {
            flows.append(alice.start());
            futures.append(flows.constLast()->future());
        }
        const auto stop = [&] {
            if (deleted)
                delete flows.at(which);
            else
                flows.at(which)->cancel();
        };
        if (underWay)
            alice.network.atNextPost = stop;
        else
            stop();
        processEvents();
        QCOMPARE(alice.sent().size(), 1);
        for (int i = 0; i < 3; ++i) {
            const QString stopped = deleted ? u"Abandoned abandoned"_s : u"Cancelled cancelled"_s;
            QCOMPARE(outcomeOf(futures.at(i)), i == which ? stopped : u"completed"_s);
        }
    }
}

void tst_SilentSharing::keepsTheNewRefreshTokenThoughNobodyWaits()
{
    for (const bool deleted : {true, false}) {
        Watched alice;
        alice.answer({{u"access_token"_s, u"access-2"_s}, {u"refresh_token"_s, u"refresh-2"_s}});
        const QPointer<TokenFlow> flow = alice.start();
        alice.network.atNextPost = [&] {
            if (deleted)
                delete flow;
            else
                flow->cancel();
        };
        processEvents();
        QVERIFY(flow.isNull());
        QCOMPARE(alice.acquire({u"api"_s}, {}), u"completed"_s);
        alice.answer({});
        QCOMPARE(alice.acquire(), u"completed"_s);
        QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-2"}));
    }
}

void tst_SilentSharing::theNextCallGoesOnAfterATimeOut()
{
    Watched alice;
    alice.hang();
    FlowRecorder first(alice.start());
    FlowRecorder second(alice.start({u"mail"_s}));
    processEvents();
    QCOMPARE(alice.sent().size(), 1);
    alice.answer({});
    alice.provider.clock->advance(31s);
    processEvents();
    QCOMPARE(first.outcome(), u"Network request_timed_out"_s);
    QCOMPARE(second.outcome(), u"completed"_s);
    QCOMPARE(alice.sent().size(), 2);
}

void tst_SilentSharing::survivesASlotThatDeletes_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("victim");
    const QStringList always {u"Discovering"_s, u"RefreshingToken"_s, u"Finished"_s, u"finished"_s, u"future"_s};
    for (const QString &victim : {u"itself"_s, u"the one before"_s, u"the one after"_s, u"the application"_s}) {
        for (const QString &signal : always + QStringList {u"completed"_s, u"tokenCacheChanged"_s})
            QTest::addRow("%s at %s", qPrintable(victim), qPrintable(signal)) << signal << QString() << victim;
        for (const QString &signal : always + QStringList {u"failed"_s}) {
            QTest::addRow("%s at %s of a refusal", qPrintable(victim), qPrintable(signal))
                << signal << u"invalid_grant"_s << victim;
        }
        // Its refresh token is kept, the rest is not.
        QTest::addRow("%s at tokenCacheChanged of an untrusted answer", qPrintable(victim))
            << u"tokenCacheChanged"_s << u"id token"_s << victim;
    }
}

void tst_SilentSharing::survivesASlotThatDeletes()
{
    QFETCH(QString, signal);
    QFETCH(QString, error);
    QFETCH(QString, victim);
    Watched alice;
    if (error.isEmpty())
        alice.answer({{u"refresh_token"_s, u"refresh-2"_s}});
    else if (error == u"id token"_s)
        alice.network.answerOnce("POST", TestProvider::tokenEndpoint(),
            alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}, {{u"sub"_s, u"mallory-6"_s}}));
    else
        alice.refuse(error);
    QList<QPointer<TokenFlow>> flows;
    QList<QFuture<Result<TokenResult>>> futures;
    for (int i = 0; i < 3; ++i) {
        flows.append(alice.start());
        futures.append(flows.constLast()->future());
    }
    int strikes = 0;
    const auto strike = [&] {
        ++strikes;
        if (victim == u"the application"_s)
            alice.application.reset();
        else
            delete flows.at(victim == u"itself"_s ? 1 : victim == u"the one before"_s ? 0 : 2);
    };
    TokenFlow *source = flows.at(1);
    if (signal == u"tokenCacheChanged"_s)
        connect(alice.application.get(), &PublicClientApplication::tokenCacheChanged, this, strike);
    else if (signal == u"completed"_s)
        connect(source, &TokenFlow::completed, this, strike);
    else if (signal == u"failed"_s)
        connect(source, &Flow::failed, this, strike);
    else if (signal == u"finished"_s)
        connect(source, &Flow::finished, this, strike);
    else if (signal == u"future"_s)
        source->future().then([&](const Result<TokenResult> &) { strike(); });
    else
        connect(source, &Flow::stageChanged, this, [&](Flow::Stage stage) {
            if (QLatin1StringView(QMetaEnum::fromType<Flow::Stage>().valueToKey(int(stage))) == signal)
                strike();
        });
    processEvents();
    QCOMPARE(strikes, 1);
    const QString ended = error.isEmpty() ? u"completed"_s
        : error == u"id token"_s          ? u"IdToken subject_mismatch"_s
                                          : u"InteractionRequired invalid_grant"_s;
    QStringList outcomes;
    for (const auto &future : futures) {
        outcomes.append(outcomeOf(future));
        QVERIFY2(outcomes.constLast() == ended || outcomes.constLast() == u"Abandoned abandoned"_s,
            qPrintable(outcomes.constLast()));
    }
    if (victim == u"itself"_s) {
        QCOMPARE(outcomes.at(0), ended);
        QCOMPARE(outcomes.at(2), ended);
    }
    for (const auto &flow : flows)
        QVERIFY(flow.isNull());
    if (alice.application)
        QCOMPARE(alice.sent().size(), 1);
}

void tst_SilentSharing::survivesASlotThatDeletesTheApplicationAtTheSignIn_data()
{
    QTest::addColumn<QString>("signal");
    for (const QString &signal : {u"tokenCacheChanged"_s, u"accountAdded"_s, u"accountsChanged"_s})
        QTest::newRow(qPrintable(signal)) << signal;
}

void tst_SilentSharing::survivesASlotThatDeletesTheApplicationAtTheSignIn()
{
    QFETCH(QString, signal);
    Watched alice;
    for (const QString &change : {u"sign-in"_s, u"import"_s, u"removal"_s}) {
        PublicClientApplication *application = new PublicClientApplication(alice.application->configuration());
        const Secret cache = alice.application->exportMsalCache();
        if (change == u"removal"_s)
            QVERIFY(application->importMsalCache(cache).hasValue());
        int strikes = 0;
        const auto strike = [&] {
            ++strikes;
            delete application;
        };
        if (signal == u"tokenCacheChanged"_s)
            connect(application, &PublicClientApplication::tokenCacheChanged, this, strike);
        else if (signal == u"accountsChanged"_s)
            connect(application, &PublicClientApplication::accountsChanged, this, strike);
        else if (change == u"removal"_s)
            connect(application, &PublicClientApplication::accountRemoved, this, strike);
        else
            connect(application, &PublicClientApplication::accountAdded, this, strike);
        if (change == u"sign-in"_s) {
            alice.answer({});
            const auto future = application->acquireTokenByRefreshToken(Secret("r"), {u"api"_s})->future();
            processEvents();
            QCOMPARE(outcomeOf(future), u"Abandoned abandoned"_s);
        } else if (change == u"import"_s) {
            QVERIFY(application->importMsalCache(cache).hasValue());
        } else {
            QVERIFY(application->removeAccount(alice.account));
        }
        QCOMPARE(strikes, 1);
    }
}

void tst_SilentSharing::survivesADeletionWhileTheRequestIsUnderWay_data()
{
    QTest::addColumn<QString>("victim");
    for (const QString &victim : {u"the application"_s, u"the network"_s, u"the account"_s})
        QTest::newRow(qPrintable(victim)) << victim;
}

void tst_SilentSharing::survivesADeletionWhileTheRequestIsUnderWay()
{
    QFETCH(QString, victim);
    TestProvider provider;
    auto network = std::make_unique<FakeNetworkAccessManager>();
    network->answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
    network->answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
    network->answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    ClientConfiguration configuration = provider.configuration();
    configuration.networkAccessManager = network.get();
    auto application = std::make_unique<PublicClientApplication>(configuration);
    FlowRecorder signIn(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    const Account alice = signIn.result().account();
    QList<QFuture<Result<TokenResult>>> futures;
    for (const QString &scope : {u"api"_s, u"api"_s, u"mail"_s})
        futures.append(application->acquireTokenSilent({scope}, alice, {.forceRefresh = true})->future());
    processEvents();
    QString outcome;
    if (victim == u"the application"_s) {
        application.reset();
        outcome = u"Abandoned abandoned"_s;
    } else if (victim == u"the network"_s) {
        network.reset();
        outcome = u"Network no_network_access_manager"_s;
    } else {
        QVERIFY(application->removeAccount(alice));
        provider.clock->advance(31s);
        outcome = u"InteractionRequired no_account"_s;
    }
    processEvents();
    QCOMPARE(outcomeOf(futures.at(2)), outcome);
    QCOMPARE(outcomeOf(futures.at(0)), victim == u"the account"_s ? u"Network request_timed_out"_s : outcome);
    QCOMPARE(outcomeOf(futures.at(1)), outcomeOf(futures.at(0)));
    QCOMPARE(provider.clock->timerCount(), 0);
}

void tst_SilentSharing::aSlotMayAskAgain()
{
    Watched alice;
    alice.answer({{u"access_token"_s, u"access-2"_s}});
    alice.answer({{u"access_token"_s, u"access-3"_s}});
    FlowRecorder again;
    TokenFlow *flow = alice.start();
    FlowRecorder second(alice.start());
    connect(flow, &TokenFlow::completed, this, [&] { again.watch(alice.start()); });
    processEvents();
    QCOMPARE(second.result().accessToken(), Secret("access-2"));
    QCOMPARE(again.result().accessToken(), Secret("access-3"));
    QCOMPARE(alice.sent().size(), 2);
}

void tst_SilentSharing::F5_sendsARefusedRefreshTokenOnlyWhenForced()
{
    Watched alice;
    alice.refuse(u"invalid_grant"_s);
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.acquire({u"files"_s}, {}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.sent().size(), 1);
    QCOMPARE(alice.acquire({u"api"_s}, {}), u"completed"_s);

    alice.refuse(u"invalid_grant"_s);
    QCOMPARE(alice.acquire({u"mail"_s}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.sent().size(), 2);
    alice.answer({{u"scope"_s, u"mail openid"_s}});
    QCOMPARE(alice.acquire({u"mail"_s}), u"completed"_s);
    alice.answer({{u"scope"_s, u"files openid"_s}});
    QCOMPARE(alice.acquire({u"files"_s}, {}), u"completed"_s);
    QCOMPARE(alice.sent().size(), 4);
}

void tst_SilentSharing::F5_marksNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    for (const char *error : {"invalid_client", "unauthorized_client", "invalid_request", "temporarily_unavailable"})
        QTest::addRow("%s", error) << QByteArray(R"({"error":")") + error + R"("})" << 400;
    QTest::newRow("invalid_grant in a 500") << QByteArray(R"({"error":"invalid_grant"})") << 500;
    QTest::newRow("invalid_grant in a 429") << QByteArray(R"({"error":"invalid_grant"})") << 429;
    QTest::newRow("a 400 without a word") << QByteArray() << 400;
    QTest::newRow("a page") << QByteArray("<html>invalid_grant") << 403;
    QTest::newRow("an empty success") << QByteArray() << 200;
    QTest::newRow("no answer") << QByteArray() << 0;
}

void tst_SilentSharing::F5_marksNothingElse()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Watched alice;
    FakeAnswer answer {.status = status, .body = body};
    if (status == 0)
        answer.error = QNetworkReply::UnknownNetworkError;
    alice.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    const QString outcome = alice.acquire({u"mail"_s}, {});
    QVERIFY2(outcome != u"completed"_s && outcome != u"not finished"_s, qPrintable(outcome));
    alice.provider.clock->advance(61s);
    alice.answer({{u"scope"_s, u"mail openid"_s}});
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"completed"_s);
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-1"}));
}

void tst_SilentSharing::F5_triesAnotherRefreshTokenThatCameMeanwhile()
{
    Watched alice;
    alice.refuse(u"invalid_grant"_s);
    alice.answer({{u"access_token"_s, u"access-2"_s}});
    const Secret cache = withRefreshToken(*alice.application, u"refresh-of-another-process"_s);
    alice.network.atNextPost = [&] { QVERIFY(alice.application->importMsalCache(cache).hasValue()); };
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"completed"_s);
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-of-another-process"}));
}

void tst_SilentSharing::F5_keepsANewSignInOutOfALateRefusal()
{
    Watched alice;
    alice.refuse(u"invalid_client"_s);
    const Secret cache = withRefreshToken(*alice.application, u"refresh-9"_s);
    alice.network.atNextPost = [&] { QVERIFY(alice.application->importMsalCache(cache).hasValue()); };
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"Configuration invalid_client"_s);
    alice.answer({});
    QCOMPARE(alice.acquire({u"mail"_s}, {}), u"completed"_s);
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-9"}));
}

void tst_SilentSharing::keepsANewSignInsRefreshTokenFromALateAnswer()
{
    Watched alice;
    alice.answer({{u"access_token"_s, u"late"_s}, {u"refresh_token"_s, u"refresh-2"_s}});
    const Secret cache = withRefreshToken(*alice.application, u"refresh-of-a-new-sign-in"_s);
    alice.network.atNextPost = [&] { QVERIFY(alice.application->importMsalCache(cache).hasValue()); };
    QCOMPARE(alice.acquire(), u"completed"_s);
    alice.answer({});
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.sent(), QByteArrayList({"refresh-1", "refresh-of-a-new-sign-in"}));
}

QTEST_GUILESS_MAIN(tst_SilentSharing)
#include "tst_silentsharing.moc"
