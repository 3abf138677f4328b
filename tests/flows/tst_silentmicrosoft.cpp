#include "hookednetwork.h"
#include "microsoftfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FakeAnswer NoNetwork {.status = 0, .error = QNetworkReply::UnknownNetworkError};
const QString OtherTenant = u"99999999-2222-3333-4444-555555555555"_s;

QJsonObject refreshToken(const QString &secret, const QString &clientId, qint64 modified, const QString &familyId = {},
    const QString &environment = QString::fromLatin1(MicrosoftProvider::Host))
{
    QJsonObject entry {{u"credential_type"_s, u"RefreshToken"_s}, {u"secret"_s, secret},
        {u"home_account_id"_s, u"UID.UTID"_s}, {u"environment"_s, environment}, {u"client_id"_s, clientId},
        {u"target"_s, u"User.Read"_s}, {u"last_modification_time"_s, QString::number(modified)}};
    if (!familyId.isEmpty())
        entry.insert(u"family_id"_s, familyId);
    return entry;
}

QJsonObject accessToken(const QString &secret, const QString &realm, const QDateTime &expiresAt)
{
    return {{u"credential_type"_s, u"AccessToken"_s}, {u"secret"_s, secret}, {u"home_account_id"_s, u"UID.UTID"_s},
        {u"environment"_s, QString::fromLatin1(MicrosoftProvider::Host)}, {u"client_id"_s, u"cid"_s},
        {u"target"_s, u"User.Read"_s}, {u"realm"_s, realm}, {u"token_type"_s, u"Bearer"_s},
        {u"cached_at"_s, u"1700000000"_s}, {u"expires_on"_s, QString::number(expiresAt.toSecsSinceEpoch())}};
}

/// ada, and these tokens.
QJsonObject cacheWith(
    const QList<QJsonObject> &tokens, const QString &environment = QString::fromLatin1(MicrosoftProvider::Host))
{
    QJsonObject cache {{u"Account"_s,
        QJsonObject {{u"ada"_s,
            QJsonObject {{u"home_account_id"_s, u"UID.UTID"_s}, {u"environment"_s, environment},
                {u"realm"_s, u"common"_s}, {u"local_account_id"_s, u"OID"_s}, {u"username"_s, u"Ada@contoso.com"_s},
                {u"authority_type"_s, u"MSSTS"_s}}}}}};
    for (const QJsonObject &token : tokens) {
        const QString section = token.value(u"credential_type"_s).toString();
        QJsonObject entries = cache.value(section).toObject();
        entries.insert(token.value(u"secret"_s).toString(), token);
        cache.insert(section, entries);
    }
    return cache;
}

QJsonObject withAppMetadata(QJsonObject cache, const QJsonValue &familyId)
{
    cache.insert(u"AppMetadata"_s,
        QJsonObject {{u"appmetadata-login.microsoftonline.com-cid"_s,
            QJsonObject {{u"client_id"_s, u"cid"_s}, {u"environment"_s, QString::fromLatin1(MicrosoftProvider::Host)},
                {u"family_id"_s, familyId}}}});
    return cache;
}

QByteArrayList refreshTokensSent(const MicrosoftProvider &provider)
{
    QByteArrayList tokens;
    for (const FakeRequest &request : provider.network.requests()) {
        if (const auto token = request.form.value("refresh_token"))
            tokens.append(*token);
    }
    return tokens;
}

void optIn(ClientConfiguration &configuration)
{
    configuration.useFamilyRefreshTokens = true;
}

} // namespace

class tst_SilentMicrosoft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void C6_takesAFreshTokenWithoutNetwork();
    void C7_C8_givesAnAgingTokenAndRenewsItInTheBackground_data();
    void C7_C8_givesAnAgingTokenAndRenewsItInTheBackground();
    void givesAnAgingTokenBeforeTheProviderAnswers();
    void renewsAnAgingTokenOnceForAll();
    void leavesAFailedBackgroundRenewalAloneForAWhile();
    void C9_C10_C12_renewsInTheLastMinutes_data();
    void C9_C10_C12_renewsInTheLastMinutes();
    void C12_givesATokenInItsLastMinutesWithoutMetadata();
    void C3_saysWhatTheProviderSaid();
    void C4_C5_classifiesTheRefusal_data();
    void C4_C5_classifiesTheRefusal();
    void C13_keepsARefusedRefreshToken();
    void C14_triesTheNextRefreshTokenAfterAnError();
    void C16_asksTheProviderWhenForced();
    void C17_C33_asksWithClaims();
    void C18_bringsNoRemovedPersonBack();
    void C19_replacesTheRefreshTokenInItsEntry();
    void C20_holdsAForeignRefreshToken();
    void C22_triesTheFamilysTokenAndKeepsIt();
    void F24_leavesTheFamilysTokensAloneUnlessAsked();
    void C23_knowsThatItHasNoFamily();
    void C24_joinsTheFamily();
    void C25_reportsTheFamilysRefusal();
    void stopsAtAFamilyThatIsNotOurs();
    void C27_C28_usesATokenUnderAnAlias();
    void C29_refreshesAtTheAlias();
    void countsAnAnswerWithoutAnEnd();
    void toleratesASparseAnswer();
    void acceptsAGuestsIdToken();
    void refusesAnAnswerAboutAnother_data();
    void refusesAnAnswerAboutAnother();
    void aTenantKnownByDomainUsesItsOwnTokens();
    void givesATokenInItsLastMinutesWhileThrottled();
    void asksForTheReservedScopesOnce();
};

void tst_SilentMicrosoft::C6_takesAFreshTokenWithoutNetwork()
{
    MicrosoftApplication ada;
    ada.signIn({{u"expires_in"_s, 900}, {u"refresh_in"_s, 450}, {u"scope"_s, u"s1 s2"_s}});
    const qsizetype requests = ada.provider.network.requests().size();
    QCOMPARE(ada.acquire({}, {u"s1"_s}), u"completed"_s);
    QCOMPARE(ada.provider.network.requests().size(), requests);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.result.source(), TokenSource::Cache);
    QCOMPARE(ada.result.account(), ada.account);
    QCOMPARE(ada.result.scopes(), QStringList({u"s1"_s, u"s2"_s}));
    QCOMPARE(ada.result.refreshOn(), ada.provider.clock->now().addSecs(450));
    QCOMPARE(ada.result.expiresAt(), ada.provider.clock->now().addSecs(900));
    QCOMPARE(ada.result.tenantId(), QLatin1StringView(MicrosoftProvider::Tenant));
}

void tst_SilentMicrosoft::C7_C8_givesAnAgingTokenAndRenewsItInTheBackground_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("the provider answers") << u"tokens"_s << QByteArray("AT2");
    QTest::newRow("the provider refuses") << u"foo"_s << QByteArray("AT1");
    QTest::newRow("the refresh token is refused") << u"invalid_grant"_s << QByteArray("AT1");
    QTest::newRow("no network") << u"none"_s << QByteArray("AT1");
}

void tst_SilentMicrosoft::C7_C8_givesAnAgingTokenAndRenewsItInTheBackground()
{
    QFETCH(QString, answer);
    QFETCH(QByteArray, next);
    MicrosoftApplication ada;
    ada.signIn({{u"refresh_in"_s, 1800}});
    ada.provider.clock->advance(1801s);
    ada.provider.answer(answer == u"tokens"_s
            ? ada.provider.tokens({{u"access_token"_s, u"AT2"_s}, {u"refresh_in"_s, 123}})
            : answer == u"none"_s ? NoNetwork
                                  : ada.provider.error(answer));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.result.source(), TokenSource::Cache);
    QCOMPARE(ada.provider.network.answersLeft(), 0);
    QCOMPARE(ada.provider.lastForm().value("grant_type"), "refresh_token");

    // The new one is not aging yet, the old one was tried a moment ago.
    const qsizetype requests = ada.provider.network.requests().size();
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret(next));
    QCOMPARE(ada.provider.network.requests().size(), requests);
    if (next == "AT2")
        QCOMPARE(ada.result.refreshOn(), ada.provider.clock->now().addSecs(123));
}

void tst_SilentMicrosoft::givesAnAgingTokenBeforeTheProviderAnswers()
{
    MicrosoftApplication ada;
    ada.signIn({{u"refresh_in"_s, -1}});
    ada.provider.answer({.hangs = true});
    FlowRecorder flow(ada.application->acquireTokenSilent({u"User.Read"_s}, ada.account));
    processEvents();
    QCOMPARE(flow.events(), QStringList({u"Finished"_s, u"completed"_s, u"finished"_s}));
    QCOMPARE(ada.provider.tokenRequests(), 2);
}

void tst_SilentMicrosoft::renewsAnAgingTokenOnceForAll()
{
    MicrosoftApplication ada;
    ada.signIn({{u"refresh_in"_s, -1}});
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    std::vector<std::unique_ptr<FlowRecorder>> flows;
    for (int i = 0; i < 10; ++i)
        flows.push_back(
            std::make_unique<FlowRecorder>(ada.application->acquireTokenSilent({u"User.Read"_s}, ada.account)));
    processEvents();
    for (const auto &flow : flows)
        QCOMPARE(flow->result().accessToken(), Secret("AT1"));
    QCOMPARE(ada.provider.tokenRequests(), 2);
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
}

void tst_SilentMicrosoft::leavesAFailedBackgroundRenewalAloneForAWhile()
{
    MicrosoftApplication ada;
    ada.signIn({{u"refresh_in"_s, -1}});
    ada.provider.answer(ada.provider.error(u"foo"_s));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.provider.tokenRequests(), 2);
    ada.provider.clock->advance(10min);
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.provider.tokenRequests(), 3);
}

void tst_SilentMicrosoft::C9_C10_C12_renewsInTheLastMinutes_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("301 s left, renewed for nobody in particular") << 301 << u"tokens"_s << u"AT1"_s;
    QTest::newRow("299 s left, the provider answers") << 299 << u"tokens"_s << u"AT2"_s;
    QTest::newRow("60 s left, the provider answers") << 60 << u"tokens"_s << u"AT2"_s;
    QTest::newRow("60 s left, the provider refuses")
        << 60 << u"invalid_grant"_s << u"InteractionRequired invalid_grant"_s;
    QTest::newRow("60 s left, no network") << 60 << u"none"_s << u"AT1"_s;
    QTest::newRow("60 s left, the provider has trouble") << 60 << u"503"_s << u"AT1"_s;
    QTest::newRow("60 s left, a page of the network's owner") << 60 << u"page"_s << u"AT1"_s;
    QTest::newRow("ended, no network") << -1 << u"none"_s << u"Network network_error"_s;
    QTest::newRow("ended, the provider has trouble") << -1 << u"503"_s << u"Server http_error"_s;
}

void tst_SilentMicrosoft::C9_C10_C12_renewsInTheLastMinutes()
{
    QFETCH(int, secondsLeft);
    QFETCH(QString, answer);
    QFETCH(QString, outcome);
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.clock->advance(std::chrono::seconds(3599 - secondsLeft));
    if (answer == u"tokens"_s)
        ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    else if (answer == u"none"_s)
        ada.provider.answer(NoNetwork);
    else if (answer == u"503"_s)
        ada.provider.answer({.status = 503});
    else if (answer == u"page"_s)
        ada.provider.answer({.body = "<html>"});
    else
        ada.provider.answer(ada.provider.error(answer));
    const QString ended = ada.acquire();
    QCOMPARE(ended == u"completed"_s ? QString::fromUtf8(ada.result.accessToken().reveal()) : ended, outcome);
    QCOMPARE(ada.provider.network.answersLeft(), 0);
    if (outcome == u"AT1"_s) {
        QCOMPARE(ada.result.source(), TokenSource::Cache);
        QVERIFY(!ada.result.correlationId().isEmpty());
    }
}

void tst_SilentMicrosoft::C12_givesATokenInItsLastMinutesWithoutMetadata()
{
    MicrosoftApplication ada;
    ada.provider.network.answerAlways("GET", ada.provider.metadataUrl(), NoNetwork);
    const QDateTime now = ada.provider.clock->now();
    QVERIFY(ada.import(
        cacheWith({accessToken(u"AT1"_s, u"common"_s, now.addSecs(60)), refreshToken(u"RT1"_s, u"cid"_s, 1000)})));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"Network network_error"_s);
    ada.provider.clock->advance(61s);
    QCOMPARE(ada.acquire(), u"Network network_error"_s);
}

void tst_SilentMicrosoft::C3_saysWhatTheProviderSaid()
{
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"consent_required"_s,
        {{u"error_description"_s, u"AADSTS65001: no consent"_s}, {u"error_codes"_s, QJsonArray {65001}},
            {u"correlation_id"_s, u"corr-1"_s}, {u"claims"_s, u"{\"id_token\":{}}"_s}}));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(ada.error.description(), u"AADSTS65001: no consent"_s);
    QCOMPARE(ada.error.subError(), u"consent_required"_s);
    QCOMPARE(ada.error.providerErrorCodes(), QList<int> {65001});
    QCOMPARE(ada.error.providerCorrelationId(), u"corr-1"_s);
    QCOMPARE(ada.error.claims(), u"{\"id_token\":{}}"_s);
    QCOMPARE(ada.error.httpStatus(), 400);
    QCOMPARE(ada.error.suggestedAction(), Error::SuggestedAction::SignInAgain);
}

void tst_SilentMicrosoft::C4_C5_classifiesTheRefusal_data()
{
    QTest::addColumn<QString>("subError");
    QTest::addColumn<QString>("classification");
    for (const QString &told : {u"basic_action"_s, u"additional_action"_s, u"message_only"_s, u"consent_required"_s,
             u"user_password_expired"_s, u"one_of_the_future"_s, QString()})
        QTest::addRow("\"%s\" is for applications", qPrintable(told)) << told << told;
    for (const QString &internal : {u"bad_token"_s, u"token_expired"_s, u"protection_policy_required"_s,
             u"client_mismatch"_s, u"device_authentication_failed"_s})
        QTest::addRow("\"%s\" is not", qPrintable(internal)) << internal << QString();
}

void tst_SilentMicrosoft::C4_C5_classifiesTheRefusal()
{
    QFETCH(QString, subError);
    QFETCH(QString, classification);
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s, subError));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(ada.error.classification(), classification);
    QCOMPARE(ada.error.subError(), subError);
}

void tst_SilentMicrosoft::C13_keepsARefusedRefreshToken()
{
    MicrosoftApplication ada;
    ada.signIn();
    for (const QStringList &scopes : {QStringList {u"Mail.Read"_s}, QStringList {u"Files.Read"_s}}) {
        ada.provider.answer(ada.provider.error(u"invalid_grant"_s));
        QCOMPARE(ada.acquire({}, scopes), u"InteractionRequired invalid_grant"_s);
    }
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"RT0", "RT1", "RT1"}));
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s), QStringList {u"RT1"_s});
    ada.provider.answer(ada.provider.tokens({{u"scope"_s, u"Mail.Read"_s}}));
    QCOMPARE(ada.acquire({}, {u"Mail.Read"_s}), u"completed"_s);
}

void tst_SilentMicrosoft::C14_triesTheNextRefreshTokenAfterAnError()
{
    MicrosoftApplication ada;
    QVERIFY(ada.import(cacheWith({refreshToken(u"old"_s, u"cid"_s, 1000), refreshToken(u"new"_s, u"cid"_s, 2000)})));
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s));
    ada.provider.answer(ada.provider.tokens({{u"refresh_token"_s, u"newest"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"new", "old"}));
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s).size(), 2);

    for (int i = 0; i < 2; ++i)
        ada.provider.answer(ada.provider.error(u"invalid_grant"_s, i == 0 ? u"first"_s : u"second"_s));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(refreshTokensSent(ada.provider).mid(2), QByteArrayList({"newest", "new"}));
    QCOMPARE(ada.error.subError(), u"second"_s);
}

void tst_SilentMicrosoft::C16_asksTheProviderWhenForced()
{
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
    QCOMPARE(ada.result.source(), TokenSource::IdentityProvider);
    QCOMPARE(ada.provider.lastForm().value("client_info"), "1");
    QCOMPARE(ada.provider.lastForm().count("claims"), 0);
}

void tst_SilentMicrosoft::C17_C33_asksWithClaims()
{
    MicrosoftApplication ada(
        u"common"_s, {}, [](ClientConfiguration &configuration) { configuration.clientCapabilities = {u"CP1"_s}; });
    ada.signIn();
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    QCOMPARE(ada.acquire({.claimsChallenge = u"{\"access_token\":{\"nbf\":{\"essential\":true}}}"_s}), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
    const QJsonObject sent = QJsonDocument::fromJson(ada.provider.lastForm().value("claims").value_or("")).object();
    QCOMPARE(sent,
        QJsonObject({{u"access_token"_s,
            QJsonObject {{u"nbf"_s, QJsonObject {{u"essential"_s, true}}},
                {u"xms_cc"_s, QJsonObject {{u"values"_s, QJsonArray {u"CP1"_s}}}}}}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
}

void tst_SilentMicrosoft::C18_bringsNoRemovedPersonBack()
{
    MicrosoftProvider provider;
    HookedNetwork network;
    network.answerAlways("GET", provider.metadataUrl(), TestProvider::json(provider.metadata()));
    ClientConfiguration configuration = provider.configuration();
    configuration.networkAccessManager = &network;
    PublicClientApplication application(configuration);
    QVERIFY(application.importMsalCache(asSecret(cacheWith({refreshToken(u"RT1"_s, u"cid"_s, 1000)}))).hasValue());
    const Account ada = application.accounts().constFirst();
    QSignalSpy added(&application, &PublicClientApplication::accountAdded);
    QSignalSpy removed(&application, &PublicClientApplication::accountRemoved);
    network.atNextPost = [&] { application.removeAccount(ada); };
    network.answerOnce("POST", provider.tokenEndpoint(),
        provider.tokens({{u"id_token"_s, QJsonValue::Null}, {u"client_info"_s, QJsonValue::Null},
            {u"refresh_token"_s, u"RT2"_s}, {u"foci"_s, u"1"_s}}));
    FlowRecorder flow(application.acquireTokenSilent({u"Mail.Read"_s}, ada));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired no_account"_s);
    QCOMPARE(network.answersLeft(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(added.size(), 0);
    const QJsonObject cache = exported(application);
    for (const QString &section : cache.keys())
        QVERIFY(cache.value(section).toObject().isEmpty());
}

void tst_SilentMicrosoft::C19_replacesTheRefreshTokenInItsEntry()
{
    MicrosoftApplication ada;
    ada.signIn();
    const QStringList keys = exported(*ada.application).value(u"RefreshToken"_s).toObject().keys();
    ada.provider.answer(ada.provider.tokens({{u"refresh_token"_s, u"RT2"_s}, {u"scope"_s, u"Mail.Read"_s}}));
    QCOMPARE(ada.acquire({}, {u"Mail.Read"_s}), u"completed"_s);
    const QJsonObject entries = exported(*ada.application).value(u"RefreshToken"_s).toObject();
    QCOMPARE(entries.keys(), keys);
    QCOMPARE(entries.begin()->toObject().value(u"secret"_s), QJsonValue(u"RT2"_s));
    QCOMPARE(entries.begin()->toObject().value(u"last_modification_time"_s),
        QJsonValue(QString::number(ada.provider.clock->now().toSecsSinceEpoch())));
}

void tst_SilentMicrosoft::C20_holdsAForeignRefreshToken()
{
    MicrosoftApplication ada;
    ada.signIn({{u"refresh_token"_s, QJsonValue::Null}});
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s), QStringList {u"RT0"_s});
    QCOMPARE(ada.application->accounts(), QList<Account>({ada.account}));
    QCOMPARE(ada.account.homeAccountId(), u"UID.UTID"_s);
}

void tst_SilentMicrosoft::C22_triesTheFamilysTokenAndKeepsIt()
{
    MicrosoftApplication ada(u"common"_s, {}, optIn);
    QVERIFY(ada.import(cacheWith({refreshToken(u"family"_s, u"teams"_s, 1000, u"1"_s)})));
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"client_mismatch"_s));
    QCOMPARE(ada.acquire(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"family"}));
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s), QStringList {u"family"_s});
}

void tst_SilentMicrosoft::F24_leavesTheFamilysTokensAloneUnlessAsked()
{
    MicrosoftApplication ada;
    QVERIFY(ada.import(withAppMetadata(cacheWith({refreshToken(u"family"_s, u"teams"_s, 1000, u"1"_s)}), u"1"_s)));
    QCOMPARE(ada.acquire(), u"InteractionRequired interaction_required"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList());
}

void tst_SilentMicrosoft::C23_knowsThatItHasNoFamily()
{
    MicrosoftApplication ada(u"common"_s, {}, optIn);
    QVERIFY(ada.import(withAppMetadata(
        cacheWith({refreshToken(u"family"_s, u"teams"_s, 9000, u"1"_s), refreshToken(u"own"_s, u"cid"_s, 1000)}),
        QJsonValue())));
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s));
    QCOMPARE(ada.acquire(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"own"}));
}

void tst_SilentMicrosoft::C24_joinsTheFamily()
{
    MicrosoftApplication ada(u"common"_s, {}, optIn);
    QVERIFY(ada.import(cacheWith({refreshToken(u"family"_s, u"teams"_s, 1000, u"1"_s)})));
    ada.provider.answer(ada.provider.tokens({{u"foci"_s, u"1"_s}, {u"refresh_token"_s, u"family 2"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    const QJsonObject cache = exported(*ada.application);
    QCOMPARE(membersOf(cache, u"AppMetadata"_s, u"family_id"_s), QStringList {u"1"_s});
    QCOMPARE(membersOf(cache, u"RefreshToken"_s, u"secret"_s), QStringList {u"family 2"_s});
}

void tst_SilentMicrosoft::C25_reportsTheFamilysRefusal()
{
    MicrosoftApplication ada(u"common"_s, {}, optIn);
    QVERIFY(ada.import(withAppMetadata(cacheWith({refreshToken(u"family"_s, u"teams"_s, 1000, u"1"_s),
                                           refreshToken(u"older"_s, u"outlook"_s, 900, u"1"_s)}),
        u"1"_s)));
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"bad_token"_s));
    ada.provider.answer(ada.provider.error(u"interaction_required"_s, u"basic_action"_s));
    QCOMPARE(ada.acquire(), u"InteractionRequired interaction_required"_s);
    QCOMPARE(ada.error.classification(), u"basic_action"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"family", "older"}));
}

void tst_SilentMicrosoft::stopsAtAFamilyThatIsNotOurs()
{
    MicrosoftApplication ada(u"common"_s, {}, optIn);
    QVERIFY(ada.import(withAppMetadata(
        cacheWith({refreshToken(u"family"_s, u"teams"_s, 1000, u"1"_s),
            refreshToken(u"older"_s, u"outlook"_s, 900, u"1"_s), refreshToken(u"own"_s, u"cid"_s, 800)}),
        u"1"_s)));
    ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"client_mismatch"_s));
    ada.provider.answer(ada.provider.tokens());
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(refreshTokensSent(ada.provider), QByteArrayList({"family", "own"}));
}

void tst_SilentMicrosoft::C27_C28_usesATokenUnderAnAlias()
{
    MicrosoftApplication ada;
    const QString alias = QString::fromLatin1(MicrosoftProvider::Alias);
    QJsonObject token = accessToken(u"AT1"_s, u"common"_s, ada.provider.clock->now().addSecs(3600));
    token.insert(u"environment"_s, alias);
    QVERIFY(ada.import(cacheWith({token}, alias)));
    QCOMPARE(ada.account.environment(), alias);
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.result.source(), TokenSource::Cache);
    QVERIFY(ada.provider.network.requests().isEmpty());
}

void tst_SilentMicrosoft::C29_refreshesAtTheAlias()
{
    MicrosoftApplication ada;
    const QString alias = QString::fromLatin1(MicrosoftProvider::Alias);
    QVERIFY(ada.import(cacheWith({refreshToken(u"RT1"_s, u"cid"_s, 1000, {}, alias)}, alias)));
    QSignalSpy added(ada.application.get(), &PublicClientApplication::accountAdded);
    ada.provider.answer(ada.provider.tokens({{u"refresh_token"_s, u"RT2"_s}}), alias);
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.provider.tokenRequests(alias), 1);
    QCOMPARE(ada.provider.tokenRequests(), 0);
    const QJsonObject cache = exported(*ada.application);
    for (const QString &section : {u"AccessToken"_s, u"RefreshToken"_s, u"Account"_s})
        QCOMPARE(membersOf(cache, section, u"environment"_s), QStringList {alias});
    QCOMPARE(membersOf(cache, u"RefreshToken"_s, u"secret"_s), QStringList {u"RT2"_s});
    QCOMPARE(added.size(), 0);
    QCOMPARE(ada.application->accounts().size(), 1);
}

void tst_SilentMicrosoft::countsAnAnswerWithoutAnEnd()
{
    MicrosoftApplication ada;
    ada.signIn({{u"expires_in"_s, QJsonValue::Null}, {u"ext_expires_in"_s, QJsonValue::Null}});
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.expiresAt(), ada.provider.clock->now().addSecs(600));
}

void tst_SilentMicrosoft::toleratesASparseAnswer()
{
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.answer(TestProvider::json({{u"access_token"_s, u"AT2"_s}, {u"token_type"_s, u"Bearer"_s}}));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
    QCOMPARE(ada.result.account(), ada.account);
    QCOMPARE(ada.result.account().username(), u"Ada@contoso.com"_s);
    QCOMPARE(ada.result.idTokenClaims().value("name"_L1), u"Ada Lovelace"_s);
    QCOMPARE(ada.result.scopes(), QStringList({u"User.Read"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s), QStringList {u"RT1"_s});
    QCOMPARE(exported(*ada.application).value(u"Account"_s).toObject().size(), 1);
}

void tst_SilentMicrosoft::acceptsAGuestsIdToken()
{
    // In a tenant where she is a guest, she has another oid and sub; only client_info says that it is her.
    MicrosoftApplication ada(OtherTenant);
    QVERIFY(ada.import(cacheWith({refreshToken(u"RT1"_s, u"cid"_s, 1000),
        accessToken(u"of her home"_s, u"UTID"_s, ada.provider.clock->now().addSecs(3600))})));
    ada.provider.answer(ada.provider.tokens({}, {{u"oid"_s, u"guest"_s}, {u"sub"_s, u"pairwise-2"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.result.account().homeAccountId(), u"UID.UTID"_s);
    QCOMPARE(ada.result.tenantId(), OtherTenant);
    QCOMPARE(ada.application->accounts().size(), 1);
    QCOMPARE(exported(*ada.application).value(u"Account"_s).toObject().size(), 2);
}

void tst_SilentMicrosoft::refusesAnAnswerAboutAnother_data()
{
    QTest::addColumn<bool>("hasIdToken");
    QTest::newRow("with an ID token") << true;
    QTest::newRow("without an ID token") << false;
}

void tst_SilentMicrosoft::refusesAnAnswerAboutAnother()
{
    QFETCH(bool, hasIdToken);
    MicrosoftApplication ada;
    ada.signIn();
    QJsonObject changes {{u"access_token"_s, u"of mallory"_s}, {u"refresh_token"_s, u"RT2"_s},
        {u"client_info"_s, MicrosoftProvider::clientInfo(u"MALLORY"_s)}};
    if (!hasIdToken)
        changes.insert(u"id_token"_s, QJsonValue::Null);
    ada.provider.answer(ada.provider.tokens(changes));
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"IdToken subject_mismatch"_s);
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(ada.application->accounts().size(), 1);
    QCOMPARE(membersOf(exported(*ada.application), u"RefreshToken"_s, u"secret"_s), QStringList {u"RT2"_s});

    const qsizetype requests = ada.provider.tokenRequests();
    for (const bool forced : {false, true})
        QCOMPARE(
            ada.acquire({.forceRefresh = forced}, {u"Mail.Read"_s}), u"InteractionRequired interaction_required"_s);
    QCOMPARE(ada.provider.tokenRequests(), requests);
    ada.signIn();
    ada.provider.answer(ada.provider.tokens({{u"scope"_s, u"Mail.Read"_s}}));
    QCOMPARE(ada.acquire({}, {u"Mail.Read"_s}), u"completed"_s);
}

void tst_SilentMicrosoft::aTenantKnownByDomainUsesItsOwnTokens()
{
    // The cache is of an application that was set to another tenant before.
    MicrosoftApplication ada(u"contoso.com"_s, QString::fromLatin1(MicrosoftProvider::Tenant));
    const QDateTime end = ada.provider.clock->now().addSecs(3600);
    QVERIFY(
        ada.import(cacheWith({refreshToken(u"RT1"_s, u"cid"_s, 1000), accessToken(u"foreign"_s, OtherTenant, end)})));
    ada.provider.answer(ada.provider.tokens({{u"scope"_s, u"User.Read"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QCOMPARE(membersOf(exported(*ada.application), u"AccessToken"_s, u"secret"_s).size(), 2);

    // The next application needs the metadata, and then no token request.
    MicrosoftApplication next(u"contoso.com"_s, QString::fromLatin1(MicrosoftProvider::Tenant));
    QVERIFY(next.import(exported(*ada.application)));
    QCOMPARE(next.acquire(), u"completed"_s);
    QCOMPARE(next.result.accessToken(), Secret("AT1"));
    QCOMPARE(next.provider.tokenRequests(), 0);
    QCOMPARE(next.provider.network.requests().size(), 1);
}

void tst_SilentMicrosoft::givesATokenInItsLastMinutesWhileThrottled()
{
    MicrosoftApplication ada;
    ada.signIn();
    ada.provider.clock->advance(std::chrono::seconds(3599 - 60));
    ada.provider.answer({.status = 429, .headers = {{"Retry-After", "30"}}});
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(ada.acquire(), u"completed"_s);
        QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    }
    QCOMPARE(ada.provider.tokenRequests(), 2);
    QCOMPARE(ada.acquire({.forceRefresh = true}), u"Server throttled"_s);
    ada.provider.clock->advance(31s);
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
}

void tst_SilentMicrosoft::asksForTheReservedScopesOnce()
{
    MicrosoftApplication ada;
    ada.signIn();
    QCOMPARE(ada.acquire({}, {u"openid"_s, u"User.Read"_s, u"offline_access"_s}), u"completed"_s);
    QCOMPARE(ada.result.source(), TokenSource::Cache);
    ada.provider.answer(ada.provider.tokens());
    QCOMPARE(ada.acquire({.forceRefresh = true}, {u"openid"_s, u"User.Read"_s, u"offline_access"_s}), u"completed"_s);
    QCOMPARE(ada.provider.lastForm().value("scope"), "User.Read offline_access openid profile");
}

QTEST_GUILESS_MAIN(tst_SilentMicrosoft)
#include "tst_silentmicrosoft.moc"
