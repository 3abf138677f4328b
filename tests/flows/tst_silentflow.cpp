#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SilentFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void takesAGoodTokenFromTheCacheWithoutNetwork();
    void takesATokenThatCoversMore();
    void renewsShortlyBeforeTheEnd_data();
    void renewsShortlyBeforeTheEnd();
    void renewsAnAgingTokenInTheBackground_data();
    void renewsAnAgingTokenInTheBackground();
    void givesAnAgingTokenWhileTheProviderWantsToBeLeftAlone();
    void keepsATokenWithoutEnd();
    void asksTheProviderWhenForced();
    void renewsForScopesThatAreNotCovered();
    void usesTheRotatedRefreshTokenNext();
    void keepsTheRefreshTokenThatIsNotReplaced();
    void toleratesASparseAnswer();
    void takesTheNewIdTokensClaims();
    void refusesARefreshedIdToken_data();
    void refusesARefreshedIdToken();
    void keepsTheRotatedRefreshTokenWhenTheClockIsWrong();
    void acceptsARefreshedIdTokenWithoutNonce();
    void reportsAnUnknownAccount();
    void reportsAMissingRefreshToken();
    void reportsTheProvidersRefusal();
    void keepsEverythingWhenTheNetworkFails();
    void bringsNoRemovedAccountBack();
    void filtersAccountsByName();
};

void tst_SilentFlow::takesAGoodTokenFromTheCacheWithoutNetwork()
{
    SignedIn alice;
    const qsizetype requests = alice.requests();
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.requests(), requests);
    QCOMPARE(alice.result.accessToken(), Secret("access-1"));
    QCOMPARE(alice.result.source(), TokenSource::Cache);
    QCOMPARE(alice.result.account(), alice.account);
    QCOMPARE(alice.provider.clock->timerCount(), 0);

    FlowRecorder flow(alice.application.acquireTokenSilent({}, alice.account));
    QCOMPARE(flow.events(), QStringList());
    processEvents();
    QCOMPARE(flow.events(), QStringList({u"Finished"_s, u"completed"_s, u"finished"_s}));
}

void tst_SilentFlow::takesATokenThatCoversMore()
{
    SignedIn alice({{u"scope"_s, u"api mail openid"_s}});
    const qsizetype requests = alice.requests();
    QCOMPARE(alice.acquire({}, {u"mail"_s}), u"completed"_s);
    QCOMPARE(alice.requests(), requests);
}

void tst_SilentFlow::renewsShortlyBeforeTheEnd_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("just before the margin") << 3299 << false;
    QTest::newRow("at the margin") << 3300 << true;
    QTest::newRow("after the end") << 3700 << true;
}

void tst_SilentFlow::renewsShortlyBeforeTheEnd()
{
    QFETCH(int, age);
    QFETCH(bool, renewed);
    SignedIn alice;
    alice.provider.clock->advance(std::chrono::seconds(age));
    // For a person who waits, or for nobody.
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret(renewed ? "access-2" : "access-1"));
    QCOMPARE(alice.result.source(), renewed ? TokenSource::IdentityProvider : TokenSource::Cache);
    QCOMPARE(alice.provider.network.answersLeft(), 0);
}

void tst_SilentFlow::renewsAnAgingTokenInTheBackground_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("an hour, before half of it is over") << 3600 << 1799 << false;
    QTest::newRow("an hour, after nine tenths of it") << 3600 << 3240 << true;
    QTest::newRow("a day, before half of it is over") << 86400 << 43199 << false;
    QTest::newRow("a day, after nine tenths of it") << 86400 << 77760 << true;
    QTest::newRow("20 minutes, shortly before its last five") << 1200 << 899 << false;
}

void tst_SilentFlow::renewsAnAgingTokenInTheBackground()
{
    QFETCH(int, lifetime);
    QFETCH(int, age);
    QFETCH(bool, renewed);
    // It would age from 66 % of its lifetime on.
    SignedIn alice({{u"expires_in"_s, lifetime}, {u"access_token"_s, u"access-2"_s}});
    alice.provider.clock->advance(std::chrono::seconds(age));
    if (renewed)
        alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-3"_s}}));
    const qsizetype requests = alice.requests();
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-2"));
    QVERIFY(alice.result.refreshOn().isNull());
    QCOMPARE(alice.requests(), requests + (renewed ? 1 : 0));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret(renewed ? "access-3" : "access-2"));
    QCOMPARE(alice.requests(), requests + (renewed ? 1 : 0));
}

void tst_SilentFlow::givesAnAgingTokenWhileTheProviderWantsToBeLeftAlone()
{
    SignedIn alice;
    alice.provider.clock->advance(54min);
    alice.answer({.status = 429, .headers = {{"Retry-After", "600"}}});
    const qsizetype requests = alice.requests();
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(alice.acquire(), u"completed"_s);
        QCOMPARE(alice.result.accessToken(), Secret("access-1"));
        alice.provider.clock->advance(59s);
    }
    QCOMPARE(alice.requests(), requests + 1);
}

void tst_SilentFlow::keepsATokenWithoutEnd()
{
    SignedIn alice({{u"expires_in"_s, QJsonValue::Null}});
    alice.provider.clock->advance(24h);
    QCOMPARE(alice.acquire(), u"completed"_s);
    QVERIFY(alice.result.expiresAt().isNull());
    QCOMPARE(alice.result.source(), TokenSource::Cache);
}

void tst_SilentFlow::asksTheProviderWhenForced()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-2"));
    QCOMPARE(alice.lastForm().value("grant_type"), "refresh_token");
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-1");
    QCOMPARE(alice.lastForm().value("client_id"), TestProvider::ClientId);
    QCOMPARE(alice.lastForm().value("scope"), "api offline_access openid profile");
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-2"));
}

void tst_SilentFlow::renewsForScopesThatAreNotCovered()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"for-mail"_s}, {u"scope"_s, u"mail"_s}}));
    QCOMPARE(alice.acquire({}, {u"mail"_s}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("scope"), "mail offline_access openid profile");
    QCOMPARE(alice.result.accessToken(), Secret("for-mail"));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-1"));
    QCOMPARE(alice.acquire({}, {u"mail"_s}), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("for-mail"));
}

void tst_SilentFlow::usesTheRotatedRefreshTokenNext()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-2");
}

void tst_SilentFlow::keepsTheRefreshTokenThatIsNotReplaced()
{
    SignedIn alice;
    for (int i = 0; i < 2; ++i) {
        alice.answer(alice.provider.tokens({{u"refresh_token"_s, QJsonValue::Null}}));
        QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
        QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-1");
    }
}

void tst_SilentFlow::toleratesASparseAnswer()
{
    SignedIn alice;
    alice.answer(TestProvider::json({{u"access_token"_s, u"access-2"_s}, {u"token_type"_s, u"bearer"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-2"));
    QCOMPARE(alice.result.account(), alice.account);
    QCOMPARE(alice.result.account().username(), u"alice"_s);
    QCOMPARE(alice.result.scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
    QVERIFY(alice.result.expiresAt().isNull());
    QVERIFY(alice.result.idToken().isEmpty());
    QCOMPARE(alice.result.idTokenClaims().value("name"_L1), u"Alice Liddell"_s);
    QCOMPARE(alice.application.accounts(), QList<Account>({alice.account}));
}

void tst_SilentFlow::takesTheNewIdTokensClaims()
{
    SignedIn alice;
    QSignalSpy added(&alice.application, &PublicClientApplication::accountAdded);
    alice.answer(alice.provider.tokens({}, {{u"name"_s, u"Alice Hargreaves"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.result.idTokenClaims().value("name"_L1), u"Alice Hargreaves"_s);
    QCOMPARE(alice.application.accounts().size(), 1);
    QCOMPARE(alice.application.accounts().constFirst().displayName(), u"Alice Hargreaves"_s);
    QCOMPARE(added.size(), 0);
}

void tst_SilentFlow::refusesARefreshedIdToken_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("about another person") << QJsonObject {{u"sub"_s, u"mallory-6"_s}} << u"IdToken subject_mismatch"_s;
    QTest::newRow("of another issuer") << QJsonObject {{u"iss"_s, u"https://evil.example"_s}}
                                       << u"IdToken id_token_issuer"_s;
    QTest::newRow("for another application")
        << QJsonObject {{u"aud"_s, u"another"_s}} << u"IdToken id_token_audience"_s;
    QTest::newRow("of another sign-in") << QJsonObject {{u"nonce"_s, u"another"_s}} << u"IdToken id_token_nonce"_s;
}

void tst_SilentFlow::refusesARefreshedIdToken()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, outcome);
    SignedIn alice;
    alice.answer(
        alice.provider.tokens({{u"access_token"_s, u"access-2"_s}, {u"refresh_token"_s, u"refresh-2"_s}}, claims));
    QCOMPARE(alice.acquire({.forceRefresh = true}), outcome);
    QCOMPARE(alice.application.accounts(), QList<Account>({alice.account}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-1"));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired interaction_required"_s);
}

void tst_SilentFlow::keepsTheRotatedRefreshTokenWhenTheClockIsWrong()
{
    SignedIn alice;
    const qint64 past = alice.provider.clock->now().toSecsSinceEpoch() - 86'400;
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}, {{u"exp"_s, past}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"IdToken id_token_expired"_s);
    // The provider has burned the old refresh token: the new one is all there is.
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-2");
}

void tst_SilentFlow::acceptsARefreshedIdTokenWithoutNonce()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({}, {{u"nonce"_s, QJsonValue::Null}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
}

void tst_SilentFlow::reportsAnUnknownAccount()
{
    SignedIn alice;
    QVERIFY(alice.application.removeAccount(alice.account));
    QVERIFY(!alice.application.removeAccount(alice.account));
    const qsizetype tokenRequests = alice.provider.network.requestCount("POST", TestProvider::tokenEndpoint());
    QCOMPARE(alice.acquire(), u"InteractionRequired no_account"_s);
    QCOMPARE(alice.error.suggestedAction(), Error::SuggestedAction::SignInAgain);
    alice.account = Account();
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired no_account"_s);
    QCOMPARE(alice.provider.network.requestCount("POST", TestProvider::tokenEndpoint()), tokenRequests);
}

void tst_SilentFlow::reportsAMissingRefreshToken()
{
    SignedIn alice;
    PublicClientApplication application(alice.provider.configuration());
    alice.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), alice.provider.deviceCode());
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, QJsonValue::Null}}));
    FlowRecorder device(application.acquireTokenByDeviceFlow({u"api"_s}));
    processEvents();
    alice.provider.clock->fireNext();
    processEvents();
    QCOMPARE(device.outcome(), u"completed"_s);
    const qsizetype requests = alice.requests();
    FlowRecorder flow(application.acquireTokenSilent({u"api"_s}, device.result().account(), {.forceRefresh = true}));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired interaction_required"_s);
    QCOMPARE(alice.requests(), requests);
}

void tst_SilentFlow::reportsTheProvidersRefusal()
{
    SignedIn alice;
    alice.answer(alice.provider.error(u"invalid_grant"_s));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.application.accounts().size(), 1);
}

void tst_SilentFlow::keepsEverythingWhenTheNetworkFails()
{
    SignedIn alice;
    alice.answer({.status = 0, .error = QNetworkReply::HostNotFoundError});
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"Network network_error"_s);
    QCOMPARE(alice.acquire(), u"completed"_s);
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-1");
}

void tst_SilentFlow::bringsNoRemovedAccountBack()
{
    SignedIn alice;
    QSignalSpy added(&alice.application, &PublicClientApplication::accountAdded);
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}));
    auto *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account, {.forceRefresh = true});
    FlowRecorder recorder(flow);
    connect(flow, &Flow::stageChanged, this, [&](Flow::Stage stage) {
        if (stage == Flow::Stage::RefreshingToken)
            alice.application.removeAccount(alice.account);
    });
    processEvents();
    QCOMPARE(recorder.outcome(), u"InteractionRequired no_account"_s);
    QCOMPARE(added.size(), 0);
    QVERIFY(alice.application.accounts().isEmpty());
}

void tst_SilentFlow::filtersAccountsByName()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({}, {{u"sub"_s, u"bob-2"_s}, {u"preferred_username"_s, u"Bob"_s}}));
    FlowRecorder bob(alice.application.acquireTokenByRefreshToken(Secret("refresh-b"), {u"api"_s}));
    processEvents();
    QCOMPARE(alice.application.accounts().size(), 2);
    QCOMPARE(alice.application.accounts(u"BOB"_s), QList<Account>({bob.result().account()}));
    QVERIFY(alice.application.accounts(u"carol"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SilentFlow)
#include "tst_silentflow.moc"
