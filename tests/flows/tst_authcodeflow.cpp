#include "support/flowrecorder.h"
#include "support/testprovider.h"

#include <QtCore/QJsonDocument>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QtSignIn::FormParameters)

namespace {

const QString customScheme = u"com.example.app:/signed-in"_s;

/// An application that receives the redirect itself.
class OwnRedirect {
public:
    OwnRedirect()
        : configuration(provider.configuration())
    {
    }

    /// How the beginning ends.
    QString begin(const AuthCodeOptions &options = {.redirectUri = customScheme})
    {
        if (!application)
            application = std::make_unique<PublicClientApplication>(configuration);
        const auto future = application->initiateAuthCodeFlow({u"api"_s}, options);
        processEvents();
        if (future.isFinished() && future.result().hasValue()) {
            request = future.result().value();
            // Tokens are made for the page that the person last saw.
            provider.browser->open(request.authorizationUrl(), [](bool) {});
        }
        return outcomeOf(future);
    }

    QByteArray parameter(const char *name) const
    {
        return provider.browser->authorizationParameters().value(name).value_or(QByteArray());
    }

    QUrl redirect(FormParameters parameters = {{"code", "the-code"}}) const
    {
        parameters.add("state", parameter("state"));
        return withQueryParameters(QUrl(request.redirectUri()), parameters);
    }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    QString receive(const RedirectResponse &response)
    {
        FlowRecorder flow(application->acquireTokenByAuthCodeFlow(request, response));
        processEvents();
        result = flow.result();
        error = flow.error();
        events = flow.events();
        return flow.isFinished() ? flow.outcome() : u"not finished"_s;
    }
    QString receive(const QUrl &url) { return receive(RedirectResponse::fromUrl(url)); }

    qsizetype posts() const { return provider.network.requestCount("POST", TestProvider::tokenEndpoint()); }
    FormParameters lastForm() const { return provider.network.requests().constLast().form; }

    TestProvider provider;
    ClientConfiguration configuration;
    std::unique_ptr<PublicClientApplication> application;
    AuthCodeRequest request;
    TokenResult result;
    Error error;
    QStringList events;
};

} // namespace

class tst_AuthCodeFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void signsInByACustomScheme();
    void signsInByAForm();
    void sendsWhatItIsTold();
    void addsToTheRedemption();
    void refusesWhatCanNotBegin_data();
    void refusesWhatCanNotBegin();
    void refusesARedirectThatIsNotItsOwn_data();
    void refusesARedirectThatIsNotItsOwn();
    void refusesAnotherWayThanAskedFor();
    void stillTakesItsOwnRedirectAfterAnother();
    void takesOneAnswerOnly_data();
    void takesOneAnswerOnly();
    void tellsOnlyTheErrorOfAnErrorResponse();
    void refusesABadResponse_data();
    void refusesABadResponse();
    void refusesAnotherProvidersAnswer_data();
    void refusesAnotherProvidersAnswer();
    void refusesAnotherNonce();
    void checksMaxAge_data();
    void checksMaxAge();
    void leadsMicrosoftToThePersonsData();
    void goesOnInAnotherProcess();
    void refusesARequestOfAnotherClient();
    void refusesANullRequest();
    void isCancelled();
    void survivesDeletionAtEveryStage_data();
    void survivesDeletionAtEveryStage();
};

void tst_AuthCodeFlow::signsInByACustomScheme()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    QCOMPARE(app.request.redirectUri(), customScheme);
    QCOMPARE(app.parameter("redirect_uri"), customScheme.toLatin1());
    QCOMPARE(app.parameter("response_type"), "code");
    QCOMPARE(app.parameter("code_challenge_method"), "S256");
    QVERIFY(app.parameter("state").size() >= 43);
    QVERIFY(app.parameter("nonce").size() >= 43);
    app.answer(app.provider.tokens());
    QCOMPARE(app.receive(app.redirect()), u"completed"_s);
    QCOMPARE(app.result.account().username(), u"alice"_s);
    QCOMPARE(app.lastForm().value("grant_type"), "authorization_code");
    QCOMPARE(app.lastForm().value("code"), "the-code");
    QCOMPARE(app.lastForm().value("redirect_uri"), customScheme.toLatin1());
    const QByteArray challenge =
        QCryptographicHash::hash(*app.lastForm().value("code_verifier"), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(challenge, app.parameter("code_challenge"));
    QVERIFY(!app.lastForm().value("state"));
    QVERIFY(!app.lastForm().value("nonce"));
    QCOMPARE(app.application->accounts().size(), 1);
    QCOMPARE(app.events,
        QStringList(
            {u"Discovering"_s, u"RedeemingCode"_s, u"Validating"_s, u"Finished"_s, u"completed"_s, u"finished"_s}));
}

void tst_AuthCodeFlow::signsInByAForm()
{
    OwnRedirect app;
    const QString uri = u"https://app.example/signed-in"_s;
    QCOMPARE(app.begin({.redirectUri = uri, .request = {.responseMode = ResponseMode::FormPost}}), u"completed"_s);
    QCOMPARE(app.parameter("response_mode"), "form_post");
    app.answer(app.provider.tokens());
    const QByteArray body = "code=the%2Bcode&state=" + app.parameter("state");
    QCOMPARE(app.receive(RedirectResponse::fromForm(body)), u"completed"_s);
    QCOMPARE(app.lastForm().value("code"), "the+code");
    QCOMPARE(app.lastForm().value("redirect_uri"), uri.toLatin1());
}

void tst_AuthCodeFlow::sendsWhatItIsTold()
{
    OwnRedirect app;
    const AuthCodeOptions options {.redirectUri = customScheme,
        .request = {.prompt = PromptValue::Login,
            .loginHint = u"alice@example.com"_s,
            .domainHint = u"example.com"_s,
            .claimsChallenge = u"{\"a\":1}"_s,
            .acrValues = {u"gold"_s},
            .extraScopesToConsent = {u"later"_s},
            .maxAge = 0s,
            .extraQueryParameters = {{u"audience"_s, u"https://api.example"_s}}}};
    QCOMPARE(app.begin(options), u"completed"_s);
    QCOMPARE(app.parameter("prompt"), "login");
    QCOMPARE(app.parameter("login_hint"), "alice@example.com");
    QCOMPARE(app.parameter("domain_hint"), "example.com");
    QCOMPARE(app.parameter("claims"), "{\"a\":1}");
    QCOMPARE(app.parameter("acr_values"), "gold");
    QCOMPARE(app.parameter("max_age"), "0");
    QCOMPARE(app.parameter("audience"), "https://api.example");
    QCOMPARE(app.parameter("scope"), "api later offline_access openid profile");
    QCOMPARE(app.request.scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
    QVERIFY(app.parameter("client_info").isEmpty());
    QVERIFY(app.parameter("X-AnchorMailbox").isEmpty());
}

void tst_AuthCodeFlow::addsToTheRedemption()
{
    OwnRedirect app;
    app.configuration.clientCapabilities = {u"CP1"_s};
    const RequestExtras extras {
        .parameters = {{u"resource"_s, u"https://api.example"_s}}, .headers = {{"X-Case", "7"}}};
    QCOMPARE(app.begin(
                 {.redirectUri = customScheme, .request = {.claimsChallenge = u"{\"a\":1}"_s, .tokenRequest = extras}}),
        u"completed"_s);
    app.answer(app.provider.tokens());
    QCOMPARE(app.receive(app.redirect()), u"completed"_s);
    QCOMPARE(app.lastForm().value("resource"), "https://api.example");
    QCOMPARE(app.provider.network.requests().constLast().request.rawHeader("X-Case"), "7");
    QVERIFY(app.parameter("claims").contains("CP1"));
    QVERIFY(!app.lastForm().value("claims"));
    QVERIFY(!app.lastForm().value("client_info"));
}

void tst_AuthCodeFlow::refusesWhatCanNotBegin_data()
{
    QTest::addColumn<AuthCodeOptions>("options");
    QTest::addColumn<QString>("outcome");
    const QString invalid = u"Configuration invalid_configuration"_s;
    const QString reserved = u"Configuration reserved_parameter"_s;
    const auto with = [](const InteractiveOptions &request) {
        return AuthCodeOptions {.redirectUri = customScheme, .request = request};
    };
    QTest::newRow("no redirect URI") << AuthCodeOptions {} << invalid;
    QTest::newRow("a redirect URI that runs a script")
        << AuthCodeOptions {.redirectUri = u"javascript:alert(1)"_s} << invalid;
    QTest::newRow("claims that are no JSON") << with({.claimsChallenge = u"x"_s}) << invalid;
    QTest::newRow("two scopes in one") << with({.extraScopesToConsent = {u"a b"_s}}) << invalid;
    QTest::newRow("a state of one's own") << with({.extraQueryParameters = {{u"state"_s, u"x"_s}}}) << reserved;
    QTest::newRow("a code of one's own") << with({.tokenRequest = {.parameters = {{u"code"_s, u"x"_s}}}}) << reserved;
    QTest::newRow("a header of HTTP's own")
        << with({.tokenRequest = {.headers = {{"Authorization", "x"}}}}) << reserved;
}

void tst_AuthCodeFlow::refusesWhatCanNotBegin()
{
    QFETCH(AuthCodeOptions, options);
    QFETCH(QString, outcome);
    OwnRedirect app;
    QCOMPARE(app.begin(options), outcome);
    QVERIFY(app.provider.network.requests().isEmpty());
}

void tst_AuthCodeFlow::refusesARedirectThatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("query");
    const QByteArray fine = "code=a&state=%STATE%";
    QTest::newRow("another state") << customScheme << QByteArray("code=a&state=another");
    QTest::newRow("the state with more behind it") << customScheme << QByteArray("code=a&state=%STATE%x");
    QTest::newRow("an empty state") << customScheme << QByteArray("code=a&state=");
    QTest::newRow("no state") << customScheme << QByteArray("code=a");
    QTest::newRow("an error without state") << customScheme << QByteArray("error=access_denied");
    QTest::newRow("two states") << customScheme << QByteArray("code=a&state=%STATE%&state=%STATE%");
    QTest::newRow("nothing") << customScheme << QByteArray();
    QTest::newRow("another path") << u"com.example.app:/signed-out"_s << fine;
    QTest::newRow("another scheme") << u"com.example.other:/signed-in"_s << fine;
    QTest::newRow("a host") << u"com.example.app://evil.example/signed-in"_s << fine;
    QTest::newRow("no address") << QString() << fine;
}

void tst_AuthCodeFlow::refusesARedirectThatIsNotItsOwn()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, query);
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    QUrl url(address);
    url.setQuery(QString::fromLatin1(query.replace("%STATE%", app.parameter("state"))));
    QCOMPARE(app.receive(url), u"BadResponse wrong_redirect"_s);
    QCOMPARE(app.posts(), 0);
}

void tst_AuthCodeFlow::refusesAnotherWayThanAskedFor()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    const QByteArray body = "code=a&state=" + app.parameter("state");
    QCOMPARE(app.receive(RedirectResponse::fromForm(body)), u"BadResponse wrong_redirect"_s);
    QCOMPARE(
        app.begin({.redirectUri = customScheme, .request = {.responseMode = ResponseMode::FormPost}}), u"completed"_s);
    QCOMPARE(app.receive(app.redirect()), u"BadResponse wrong_redirect"_s);
    QCOMPARE(app.posts(), 0);
}

void tst_AuthCodeFlow::stillTakesItsOwnRedirectAfterAnother()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    QCOMPARE(app.receive(QUrl(customScheme + u"?code=a&state=another"_s)), u"BadResponse wrong_redirect"_s);
    app.answer(app.provider.tokens());
    QCOMPARE(app.receive(app.redirect()), u"completed"_s);
}

void tst_AuthCodeFlow::takesOneAnswerOnly_data()
{
    QTest::addColumn<FormParameters>("first");
    QTest::newRow("a code") << FormParameters {{"code", "first"}};
    QTest::newRow("an error") << FormParameters {{"error", "access_denied"}};
    QTest::newRow("an answer that breaks the protocol") << FormParameters {{"code", "a"}, {"code", "b"}};
    QTest::newRow("an answer of another provider") << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}};
}

void tst_AuthCodeFlow::takesOneAnswerOnly()
{
    QFETCH(FormParameters, first);
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    const bool isCode = first.constFirst().value == "first";
    if (isCode)
        app.answer(app.provider.tokens());
    const QString outcome = app.receive(app.redirect(first));
    QVERIFY(outcome != u"BadResponse wrong_redirect"_s);
    QCOMPARE(app.receive(app.redirect()), u"BadResponse wrong_redirect"_s);
    QCOMPARE(app.posts(), isCode ? 1 : 0);
}

void tst_AuthCodeFlow::tellsOnlyTheErrorOfAnErrorResponse()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    QCOMPARE(app.receive(app.redirect({{"error", "access_denied"}, {"error_description", "Alice said no"},
                 {"access_token", "evil"}, {"id_token", "evil"}, {"suberror", "evil"}, {"claims", "evil"}})),
        u"Denied access_denied"_s);
    QCOMPARE(app.error, Error(Error::Kind::Denied, u"access_denied"_s, u"Alice said no"_s));
    QVERIFY(app.result.accessToken().isEmpty());
    QVERIFY(app.application->accounts().isEmpty());
    QCOMPARE(app.posts(), 0);
}

void tst_AuthCodeFlow::refusesABadResponse_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("two codes") << FormParameters {{"code", "a"}, {"code", "b"}};
    QTest::newRow("a code and an error") << FormParameters {{"code", "a"}, {"error", "access_denied"}};
    QTest::newRow("neither code nor error") << FormParameters {{"access_token", "evil"}};
}

void tst_AuthCodeFlow::refusesABadResponse()
{
    QFETCH(FormParameters, parameters);
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    QCOMPARE(app.receive(app.redirect(parameters)), u"BadResponse invalid_response"_s);
    QCOMPARE(app.posts(), 0);
}

void tst_AuthCodeFlow::refusesAnotherProvidersAnswer_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("another issuer") << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}}
                                    << u"MixUp issuer_mismatch"_s;
    QTest::newRow("another issuer's error")
        << FormParameters {{"error", "x"}, {"iss", "https://evil.example"}} << u"MixUp issuer_mismatch"_s;
    QTest::newRow("no issuer, though promised") << FormParameters {{"code", "a"}} << u"MixUp missing_issuer"_s;
}

void tst_AuthCodeFlow::refusesAnotherProvidersAnswer()
{
    QFETCH(FormParameters, parameters);
    QFETCH(QString, outcome);
    OwnRedirect app;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("authorization_response_iss_parameter_supported"_L1, true);
    app.provider.setMetadata(metadata);
    QCOMPARE(app.begin(), u"completed"_s);
    QCOMPARE(app.receive(app.redirect(parameters)), outcome);
    QCOMPARE(app.posts(), 0);
}

void tst_AuthCodeFlow::refusesAnotherNonce()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    app.answer(app.provider.tokens({}, {{u"nonce"_s, u"another"_s}}));
    QCOMPARE(app.receive(app.redirect()), u"IdToken id_token_nonce"_s);
    QVERIFY(app.application->accounts().isEmpty());
    QVERIFY(app.result.accessToken().isEmpty());
}

void tst_AuthCodeFlow::checksMaxAge_data()
{
    QTest::addColumn<QJsonValue>("secondsAgo");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no auth_time") << QJsonValue() << u"IdToken id_token_auth_time"_s;
    QTest::newRow("too long ago") << QJsonValue(60 + 121) << u"IdToken id_token_auth_time"_s;
    QTest::newRow("just in time") << QJsonValue(60 + 119) << u"completed"_s;
}

void tst_AuthCodeFlow::checksMaxAge()
{
    QFETCH(QJsonValue, secondsAgo);
    QFETCH(QString, outcome);
    OwnRedirect app;
    QCOMPARE(app.begin({.redirectUri = customScheme, .request = {.maxAge = 60s}}), u"completed"_s);
    QJsonObject claims;
    if (!secondsAgo.isNull())
        claims.insert("auth_time"_L1, app.provider.clock->now().toSecsSinceEpoch() - secondsAgo.toInteger());
    app.answer(app.provider.tokens({}, claims));
    QCOMPARE(app.receive(app.redirect()), outcome);
}

void tst_AuthCodeFlow::leadsMicrosoftToThePersonsData()
{
    OwnRedirect app;
    app.configuration.authority = Authority::microsoft(u"contoso.example"_s);
    app.configuration.sendMicrosoftTelemetry = true;
    const QString base = u"https://login.microsoftonline.com/contoso.example/"_s;
    app.provider.network.answerAlways("GET", base + u"v2.0/.well-known/openid-configuration"_s,
        TestProvider::json({{u"issuer"_s, u"https://login.microsoftonline.com/{tenantid}/v2.0"_s},
            {u"authorization_endpoint"_s, QString(base + u"oauth2/v2.0/authorize"_s)},
            {u"token_endpoint"_s, QString(base + u"oauth2/v2.0/token"_s)}}));
    QCOMPARE(
        app.begin({.redirectUri = customScheme, .request = {.loginHint = u"alice@contoso.example"_s}}), u"completed"_s);
    QCOMPARE(app.parameter("client_info"), "1");
    QCOMPARE(app.parameter("X-AnchorMailbox"), "UPN:alice@contoso.example");
    app.provider.network.answerOnce("POST", base + u"oauth2/v2.0/token"_s, app.provider.error(u"invalid_grant"_s));
    const QByteArray clientInfo = QByteArray("{'uid':'u-1','utid':'t-1'}").replace('\'', '"').toBase64();
    QCOMPARE(app.receive(app.redirect({{"code", "a"}, {"client_info", clientInfo}})),
        u"InteractionRequired invalid_grant"_s);
    QCOMPARE(app.provider.network.requests().constLast().request.rawHeader("X-AnchorMailbox"), "Oid:u-1@t-1");
    const QByteArray telemetry =
        app.provider.network.requests().constLast().request.rawHeader("x-client-current-telemetry");
    QVERIFY2(telemetry.contains("|832,"), telemetry.constData());
    QCOMPARE(app.lastForm().value("client_info"), "1");
}

void tst_AuthCodeFlow::goesOnInAnotherProcess()
{
    OwnRedirect app;
    const RequestExtras extras {
        .parameters = {{u"resource"_s, u"https://api.example"_s}}, .headers = {{"X-Case", "7"}}};
    QCOMPARE(
        app.begin({.redirectUri = customScheme, .request = {.maxAge = 60s, .tokenRequest = extras}}), u"completed"_s);
    const QUrl redirect = app.redirect();
    const Result<AuthCodeRequest> stored = AuthCodeRequest::fromSecretJson(app.request.toSecretJson());
    QVERIFY(stored.hasValue());
    app.request = *stored;
    app.application = std::make_unique<PublicClientApplication>(app.configuration);
    app.answer(app.provider.tokens({}, {{u"auth_time"_s, app.provider.clock->now().toSecsSinceEpoch()}}));
    QCOMPARE(app.receive(redirect), u"completed"_s);
    QCOMPARE(app.lastForm().value("resource"), "https://api.example");
    QCOMPARE(app.provider.network.requests().constLast().request.rawHeader("X-Case"), "7");
}

void tst_AuthCodeFlow::refusesARequestOfAnotherClient()
{
    for (const bool otherIssuer : {false, true}) {
        OwnRedirect app;
        QCOMPARE(app.begin(), u"completed"_s);
        const QUrl redirect = app.redirect();
        if (otherIssuer)
            app.configuration.authority = Authority::openIdConnect(u"https://other.example"_s);
        else
            app.configuration.clientId = u"another"_s;
        app.application = std::make_unique<PublicClientApplication>(app.configuration);
        QCOMPARE(app.receive(redirect), u"Configuration invalid_configuration"_s);
        QCOMPARE(app.provider.network.requests().size(), 1);
    }
}

void tst_AuthCodeFlow::refusesANullRequest()
{
    OwnRedirect app;
    app.application = std::make_unique<PublicClientApplication>(app.configuration);
    QCOMPARE(
        app.receive(QUrl(u"com.example.app:/signed-in?code=a&state="_s)), u"Configuration invalid_configuration"_s);
    QVERIFY(app.provider.network.requests().isEmpty());
}

void tst_AuthCodeFlow::isCancelled()
{
    OwnRedirect app;
    QCOMPARE(app.begin(), u"completed"_s);
    app.answer({.hangs = true});
    TokenFlow *flow =
        app.application->acquireTokenByAuthCodeFlow(app.request, RedirectResponse::fromUrl(app.redirect()));
    FlowRecorder recorder(flow);
    const auto future = flow->future();
    processEvents();
    QCOMPARE(recorder.outcome(), u"pending"_s);
    flow->cancel();
    processEvents();
    QCOMPARE(recorder.outcome(), u"Cancelled cancelled"_s);
    QCOMPARE(outcomeOf(future), u"Cancelled cancelled"_s);
    QVERIFY(recorder.isFinished());
    QCOMPARE(app.provider.clock->timerCount(), 0);
}

void tst_AuthCodeFlow::survivesDeletionAtEveryStage_data()
{
    QTest::addColumn<Flow::Stage>("stage");
    QTest::addColumn<QString>("outcome");
    const QString abandoned = u"Abandoned abandoned"_s;
    QTest::newRow("discovering") << Flow::Stage::Discovering << abandoned;
    QTest::newRow("redeeming the code") << Flow::Stage::RedeemingCode << abandoned;
    QTest::newRow("validating") << Flow::Stage::Validating << abandoned;
    QTest::newRow("finished") << Flow::Stage::Finished << u"completed"_s;
}

void tst_AuthCodeFlow::survivesDeletionAtEveryStage()
{
    QFETCH(Flow::Stage, stage);
    QFETCH(QString, outcome);
    for (const bool wholeApplication : {false, true}) {
        OwnRedirect app;
        QCOMPARE(app.begin(), u"completed"_s);
        if (stage > Flow::Stage::RedeemingCode)
            app.answer(app.provider.tokens());
        QPointer<TokenFlow> flow =
            app.application->acquireTokenByAuthCodeFlow(app.request, RedirectResponse::fromUrl(app.redirect()));
        const auto future = flow->future();
        connect(flow, &Flow::stageChanged, this, [&](Flow::Stage now) {
            if (now != stage)
                return;
            if (wholeApplication)
                app.application.reset();
            else
                delete flow;
        });
        processEvents();
        QVERIFY(flow.isNull());
        QCOMPARE(outcomeOf(future), outcome);
    }
}

QTEST_GUILESS_MAIN(tst_AuthCodeFlow)
#include "tst_authcodeflow.moc"
