#include "microsoftfixture.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QtSignIn::Authority)

namespace {

const QString redirectUri = u"com.example.app:/signed-in"_s;
const QString loginHint = u"ada@contoso.com"_s;
const QString challenge = uR"({"access_token":{"nbf":{"essential":true,"value":"1700000000"}}})"_s;
const QString revocationEndpoint = u"https://login.example/revoke"_s;
const FakeAnswer TooBusy {.status = 429, .headers = {{"Retry-After", "600"}}};

/// An application that has set all that is for Microsoft, and what it does at \a Provider.
template <typename Provider> class Client {
public:
    Client()
        : configuration(provider.configuration())
    {
        configuration.sendMicrosoftTelemetry = true;
        configuration.applicationName = u"Abacus"_s;
        configuration.applicationVersion = u"7.8.9"_s;
        configuration.clientCapabilities = {u"CP1"_s};
    }

    void start() { application = std::make_unique<PublicClientApplication>(configuration); }

    QString redeemRefreshToken()
    {
        answer();
        return follow(application->acquireTokenByRefreshToken(Secret("RT0"), {u"api"_s}));
    }

    QString beginSignIn()
    {
        AuthCodeOptions options {.redirectUri = redirectUri};
        options.request.loginHint = loginHint;
        options.request.claimsChallenge = challenge;
        const auto future = application->initiateAuthCodeFlow({u"api"_s}, options);
        processEvents();
        if (outcomeOf(future) == "completed"_L1) {
            request = future.result().value();
            provider.browser->open(request.authorizationUrl(), [](bool) {});
        }
        return outcomeOf(future);
    }

    QString redeemCode(FormParameters parameters)
    {
        parameters.add("code", QByteArrayLiteral("the-code"));
        parameters.add("state", parameter("state"));
        answer();
        const QUrl redirect = withQueryParameters(QUrl(redirectUri), parameters);
        return follow(application->acquireTokenByAuthCodeFlow(request, RedirectResponse::fromUrl(redirect)));
    }

    QString signInByDevice()
    {
        provider.network.answerOnce("POST", provider.deviceEndpoint(), provider.deviceCode());
        DeviceCodeOptions options;
        options.claimsChallenge = challenge;
        FlowRecorder flow(application->acquireTokenByDeviceFlow({u"api"_s}, options));
        processEvents();
        answer();
        provider.clock->fireNext();
        processEvents();
        account = flow.result().account();
        return flow.outcome();
    }

    QString refresh(const SilentOptions &options)
    {
        answer();
        return follow(application->acquireTokenSilent({u"api"_s}, account, options));
    }

    QByteArray parameter(const char *name) const
    {
        return provider.browser->authorizationParameters().value(name).value_or(QByteArray());
    }
    const FakeRequest &lastRequest() const { return provider.network.requests().constLast(); }

    Provider provider;
    ClientConfiguration configuration;
    std::unique_ptr<PublicClientApplication> application;
    QJsonObject tokenChanges {{u"scope"_s, u"api offline_access openid profile"_s}};
    AuthCodeRequest request;
    Account account;

private:
    void answer() { provider.network.answerOnce("POST", provider.tokenEndpoint(), provider.tokens(tokenChanges)); }

    QString follow(TokenFlow *flow)
    {
        FlowRecorder recorder(flow);
        processEvents();
        account = recorder.result().account();
        return recorder.outcome();
    }
};

/// The headers that only Microsoft understands, in lower case, sorted.
QByteArrayList extraHeadersOf(const FakeRequest &request)
{
    QByteArrayList names;
    for (const QByteArray &header : request.request.rawHeaderList()) {
        const QByteArray name = header.toLower();
        if (name.startsWith("x-") || name == "client-request-id")
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// The parameters that only Microsoft understands, sorted.
QByteArrayList extraParametersOf(const FormParameters &form)
{
    QByteArrayList names;
    for (const FormParameter &parameter : form) {
        const QByteArray name = parameter.name.toLower();
        if (name == "client_info" || name == "claims" || name.startsWith("x-"))
            names.append(parameter.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// What a request tells of the application beside its client ID.
bool tellsTheApplicationsName(const FakeRequest &request)
{
    QByteArray text = request.url.toEncoded() + request.body;
    for (const QByteArray &header : request.request.rawHeaderList())
        text += request.request.rawHeader(header);
    return text.contains("Abacus") || text.contains("7.8.9");
}

QByteArray headerOf(const FakeRequest &request, const char *name)
{
    return request.request.rawHeader(name);
}

/// What `claims` asks for in the access token, sorted.
QStringList claimsIn(const FormParameters &parameters)
{
    const QJsonDocument claims = QJsonDocument::fromJson(parameters.value("claims").value_or(QByteArray()));
    const QJsonObject accessToken = claims["access_token"_L1].toObject();
    QStringList names = accessToken.keys();
    if (accessToken["xms_cc"_L1]["values"_L1] == QJsonArray {u"CP1"_s})
        names.append(u"with CP1"_s);
    return names;
}

const QStringList Capabilities {u"xms_cc"_s, u"with CP1"_s};
const QStringList CapabilitiesAndChallenge {u"nbf"_s, u"xms_cc"_s, u"with CP1"_s};

Authority plainOAuth(const QString &issuer = {})
{
    return Authority::endpoints({.authorization = QUrl(u"https://login.example/authorize"_s),
        .token = QUrl(TestProvider::tokenEndpoint()),
        .deviceAuthorization = QUrl(TestProvider::deviceEndpoint()),
        .userInfo = QUrl(TestProvider::userInfoEndpoint()),
        .issuer = issuer});
}

Authority preset(QByteArray json)
{
    return Authority::fromPreset(json.replace('\'', '"'), u"acme.json"_s);
}

} // namespace

class tst_MicrosoftExtras : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nobodyElseReceivesThem_data();
    void nobodyElseReceivesThem();
    void microsoftReceivesThem_data();
    void microsoftReceivesThem();
    void microsoftIsLedToThePersonsMailbox();
    void microsoftGetsTheNameOnlyWhereItIsSet();
    void aWaitIsNotForThePerson_data();
    void aWaitIsNotForThePerson();
    void aWaitIsNotForThePersonsBrowser();
    void aWaitIsNotForOtherAccounts();
    void aWaitIsNotForOtherScopes();
};

void tst_MicrosoftExtras::nobodyElseReceivesThem_data()
{
    QTest::addColumn<Authority>("authority");
    QTest::addColumn<bool>("isOpenId");
    QTest::addColumn<bool>("revokes");
    const QString issuer = QString::fromLatin1(TestProvider::Issuer);
    QTest::newRow("an OpenID provider") << Authority::openIdConnect(issuer) << true << true;
    QTest::newRow("an OpenID provider by its address") << Authority::fromUrl(QUrl(issuer)) << true << true;
    QTest::newRow("plain endpoints") << plainOAuth() << false << false;
    QTest::newRow("plain endpoints with an issuer") << plainOAuth(issuer) << true << false;
    QTest::newRow("a preset with an issuer")
        << preset("{'name': 'Acme', 'issuer': 'https://login.example'}") << true << true;
    QTest::newRow("a preset with endpoints")
        << preset("{'name': 'Acme', 'authorizationEndpoint': 'https://login.example/authorize', "
                  "'tokenEndpoint': 'https://login.example/token', "
                  "'deviceAuthorizationEndpoint': 'https://login.example/device_authorization', "
                  "'userInfoEndpoint': 'https://login.example/userinfo', "
                  "'revocationEndpoint': 'https://login.example/revoke'}")
        << false << true;
}

void tst_MicrosoftExtras::nobodyElseReceivesThem()
{
    QFETCH(Authority, authority);
    QFETCH(bool, isOpenId);
    QFETCH(bool, revokes);
    QVERIFY2(authority.isValid(), qPrintable(authority.error().description()));
    Client<TestProvider> app;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("revocation_endpoint"_L1, revocationEndpoint);
    app.provider.setMetadata(metadata);
    app.configuration.authority = authority;
    if (!isOpenId)
        app.tokenChanges = {{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, u"api"_s}};
    app.start();

    QCOMPARE(app.redeemRefreshToken(), u"completed"_s);
    QCOMPARE(app.beginSignIn(), u"completed"_s);
    QCOMPARE(extraParametersOf(app.provider.browser->authorizationParameters()), QByteArrayList {"claims"});
    QCOMPARE(claimsIn(app.provider.browser->authorizationParameters()), CapabilitiesAndChallenge);
    const QByteArray clientInfo = MicrosoftProvider::clientInfo().toLatin1();
    QCOMPARE(app.redeemCode({{"client_info", clientInfo}}), u"completed"_s);
    QCOMPARE(app.signInByDevice(), u"completed"_s);
    QCOMPARE(app.refresh({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(app.refresh({.claimsChallenge = challenge}), u"completed"_s);
    app.provider.network.answerOnce(
        "GET", TestProvider::userInfoEndpoint(), TestProvider::json({{u"sub"_s, u"alice-1"_s}}));
    FlowRecorder userInfo(app.application->userInfo(app.account));
    processEvents();
    QCOMPARE(userInfo.outcome(), u"completed"_s);
    if (revokes)
        app.provider.network.answerOnce("POST", revocationEndpoint, {});
    FlowRecorder signOut(app.application->signOut(app.account));
    processEvents();
    QCOMPARE(signOut.outcome(), u"completed"_s);

    QCOMPARE(app.provider.network.answersLeft(), 0);
    QCOMPARE(app.provider.network.requestCount("POST", TestProvider::tokenEndpoint()), 5);
    QCOMPARE(app.provider.network.requestCount("POST", TestProvider::deviceEndpoint()), 1);
    for (const FakeRequest &request : app.provider.network.requests()) {
        QCOMPARE(extraHeadersOf(request), QByteArrayList());
        QCOMPARE(extraParametersOf(request.form), QByteArrayList());
        QVERIFY2(!request.url.hasQuery(), request.url.toEncoded().constData());
        QVERIFY2(!tellsTheApplicationsName(request), request.url.toEncoded().constData());
    }
}

void tst_MicrosoftExtras::microsoftReceivesThem_data()
{
    QTest::addColumn<bool>("sendsTelemetry");
    QTest::addColumn<QByteArrayList>("more");
    QTest::newRow("with telemetry") << true
                                    << QByteArrayList({"x-client-current-telemetry", "x-client-last-telemetry"});
    QTest::newRow("without telemetry") << false << QByteArrayList();
}

void tst_MicrosoftExtras::microsoftReceivesThem()
{
    QFETCH(bool, sendsTelemetry);
    QFETCH(QByteArrayList, more);
    Client<MicrosoftProvider> app;
    app.configuration.sendMicrosoftTelemetry = sendsTelemetry;
    app.start();
    QCOMPARE(app.redeemRefreshToken(), u"completed"_s);
    QCOMPARE(claimsIn(app.lastRequest().form), Capabilities);
    QCOMPARE(app.beginSignIn(), u"completed"_s);
    QCOMPARE(app.redeemCode({}), u"completed"_s);
    QCOMPARE(claimsIn(app.lastRequest().form), CapabilitiesAndChallenge);
    QCOMPARE(app.signInByDevice(), u"completed"_s);
    QCOMPARE(claimsIn(app.lastRequest().form), CapabilitiesAndChallenge);
    QCOMPARE(app.refresh({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(claimsIn(app.lastRequest().form), Capabilities);
    QCOMPARE(app.refresh({.claimsChallenge = challenge}), u"completed"_s);
    QCOMPARE(claimsIn(app.lastRequest().form), CapabilitiesAndChallenge);

    QCOMPARE(app.provider.tokenRequests(), 5);
    QCOMPARE(app.provider.network.requestCount("POST", app.provider.deviceEndpoint()), 1);
    QByteArrayList headers = QByteArrayList({"client-request-id", "x-app-name", "x-app-ver", "x-client-os",
                                 "x-client-sku", "x-client-ver", "x-ms-lib-capability"})
        + more;
    std::sort(headers.begin(), headers.end());
    for (const FakeRequest &request : app.provider.network.requests()) {
        if (request.method != "POST") {
            QCOMPARE(extraHeadersOf(request), QByteArrayList());
            continue;
        }
        QByteArrayList sent = extraHeadersOf(request);
        sent.removeAll("x-anchormailbox");
        QCOMPARE(sent, headers);
        QCOMPARE(extraParametersOf(request.form), QByteArrayList({"claims", "client_info"}));
        QCOMPARE(request.form.value("client_info"), "1");
        QCOMPARE(headerOf(request, "x-app-name"), "Abacus");
        QCOMPARE(headerOf(request, "x-app-ver"), "7.8.9");
        QCOMPARE(claimsIn(request.form).contains("with CP1"_L1), true);
        QCOMPARE(QUuid::fromString(headerOf(request, "client-request-id")).isNull(), false);
    }
}

void tst_MicrosoftExtras::microsoftIsLedToThePersonsMailbox()
{
    Client<MicrosoftProvider> app;
    app.start();
    QCOMPARE(app.redeemRefreshToken(), u"completed"_s);
    QCOMPARE(headerOf(app.lastRequest(), "X-AnchorMailbox"), "");
    QCOMPARE(app.beginSignIn(), u"completed"_s);
    QCOMPARE(extraParametersOf(app.provider.browser->authorizationParameters()),
        QByteArrayList({"X-AnchorMailbox", "claims", "client_info"}));
    QCOMPARE(app.parameter("X-AnchorMailbox"), "UPN:ada@contoso.com");
    QCOMPARE(app.parameter("client_info"), "1");
    QCOMPARE(claimsIn(app.provider.browser->authorizationParameters()), CapabilitiesAndChallenge);
    QCOMPARE(app.redeemCode({}), u"completed"_s);
    QCOMPARE(headerOf(app.lastRequest(), "X-AnchorMailbox"), "UPN:ada@contoso.com");
    QCOMPARE(app.signInByDevice(), u"completed"_s);
    QCOMPARE(headerOf(app.lastRequest(), "X-AnchorMailbox"), "");
    for (const SilentOptions &options :
        {SilentOptions {.forceRefresh = true}, SilentOptions {.claimsChallenge = challenge}}) {
        QCOMPARE(app.refresh(options), u"completed"_s);
        QCOMPARE(headerOf(app.lastRequest(), "X-AnchorMailbox"), "Oid:UID@UTID");
    }
}

void tst_MicrosoftExtras::microsoftGetsTheNameOnlyWhereItIsSet()
{
    Client<MicrosoftProvider> app;
    app.configuration.applicationName.clear();
    app.configuration.clientCapabilities.clear();
    app.start();
    QCOMPARE(app.redeemRefreshToken(), u"completed"_s);
    QVERIFY(!app.lastRequest().request.hasRawHeader("x-app-name"));
    QVERIFY(!app.lastRequest().request.hasRawHeader("x-app-ver"));
    QCOMPARE(extraParametersOf(app.lastRequest().form), QByteArrayList {"client_info"});
}

namespace {

/// ada has signed in, and Microsoft has asked not to be asked again about her tokens for `api`.
class Throttled {
public:
    Throttled()
    {
        app.start();
        app.redeemRefreshToken();
        account = app.account;
        app.provider.answer(TooBusy);
        acquire();
    }

    /// How a refresh ends for which nothing was scripted, or what was scripted last.
    QString acquire(const QString &scope = u"api"_s)
    {
        FlowRecorder flow(app.application->acquireTokenSilent({scope}, account, {.forceRefresh = true}));
        processEvents();
        return flow.outcome();
    }

    /// Whether a refresh for ada fails, and nothing goes out.
    [[nodiscard]] bool waits()
    {
        const qsizetype before = app.provider.tokenRequests();
        return acquire() == "Server throttled"_L1 && app.provider.tokenRequests() == before;
    }

    Client<MicrosoftProvider> app;
    Account account;
};

} // namespace

void tst_MicrosoftExtras::aWaitIsNotForThePerson_data()
{
    QTest::addColumn<bool>("isByDevice");
    QTest::newRow("by a redirect that the application receives") << false;
    QTest::newRow("by device code") << true;
}

void tst_MicrosoftExtras::aWaitIsNotForThePerson()
{
    QFETCH(bool, isByDevice);
    Throttled ada;
    QVERIFY(ada.waits());
    if (isByDevice) {
        QCOMPARE(ada.app.signInByDevice(), u"completed"_s);
    } else {
        QCOMPARE(ada.app.beginSignIn(), u"completed"_s);
        QCOMPARE(ada.app.redeemCode({{"client_info", MicrosoftProvider::clientInfo().toLatin1()}}), u"completed"_s);
    }
    QCOMPARE(ada.app.account, ada.account);
    QCOMPARE(ada.app.provider.tokenRequests(), 3);
}

void tst_MicrosoftExtras::aWaitIsNotForThePersonsBrowser()
{
    Throttled ada;
    QVERIFY(ada.waits());
    InteractiveFlow *flow = ada.app.application->acquireTokenInteractive({u"api"_s});
    FlowRecorder recorder(flow);
    QVERIFY(QTest::qWaitFor([&] { return recorder.events().contains("WaitingForUser"_L1); }));
    ada.app.provider.answer(ada.app.provider.tokens(ada.app.tokenChanges));
    ada.app.provider.browser->redirectBack({{"code", "the-code"}});
    QVERIFY(QTest::qWaitFor([&] { return recorder.isFinished(); }));
    QCOMPARE(recorder.outcome(), u"completed"_s);
    QCOMPARE(recorder.result().account(), ada.account);
    QCOMPARE(ada.app.provider.tokenRequests(), 3);
}

void tst_MicrosoftExtras::aWaitIsNotForOtherAccounts()
{
    Throttled ada;
    QVERIFY(ada.waits());
    ada.app.tokenChanges.insert("client_info"_L1, MicrosoftProvider::clientInfo(u"BOB"_s));
    QCOMPARE(ada.app.redeemRefreshToken(), u"completed"_s);
    QCOMPARE(ada.app.account.homeAccountId(), u"BOB.UTID"_s);
    QCOMPARE(ada.app.refresh({.forceRefresh = true}), u"completed"_s);
    QVERIFY(ada.waits());
}

void tst_MicrosoftExtras::aWaitIsNotForOtherScopes()
{
    Throttled ada;
    QVERIFY(ada.waits());
    ada.app.provider.answer(ada.app.provider.tokens({{u"scope"_s, u"Mail.Read"_s}}));
    QCOMPARE(ada.acquire(u"Mail.Read"_s), u"completed"_s);
    QVERIFY(ada.waits());
}

QTEST_GUILESS_MAIN(tst_MicrosoftExtras)
#include "tst_microsoftextras.moc"
