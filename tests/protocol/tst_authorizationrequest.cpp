#include "protocol/authorizationrequest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "protocol/formencoding.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

AuthorizationRequest minimal()
{
    AuthorizationRequest request;
    request.clientId = u"desktop"_s;
    request.redirectUri = u"http://127.0.0.1:1234/"_s;
    request.scopes = {u"openid"_s, u"api"_s};
    request.state = Secret("state-1"_ba);
    request.nonce = Secret("nonce-1"_ba);
    request.codeChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba;
    return request;
}

FormParameters parametersOf(const AuthorizationRequest &request)
{
    const QByteArray url = request.url(QUrl(u"https://login.example/authorize"_s)).toEncoded();
    return decodeForm(url.mid(url.indexOf('?') + 1));
}

QByteArray valueOf(const AuthorizationRequest &request, const char *name)
{
    const FormParameters parameters = parametersOf(request);
    return parameters.count(name) == 1 ? *parameters.value(name)
                                       : "(sent " + QByteArray::number(parameters.count(name)) + " times)";
}

const QByteArray NotSent = "(sent 0 times)"_ba;

using Change = std::function<void(AuthorizationRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestAuthorizationRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void alwaysSendsCodeStateNonceAndS256()
    {
        const AuthorizationRequest request = minimal();
        QCOMPARE(valueOf(request, "response_type"), "code"_ba);
        QCOMPARE(valueOf(request, "client_id"), "desktop"_ba);
        QCOMPARE(valueOf(request, "redirect_uri"), "http://127.0.0.1:1234/"_ba);
        QCOMPARE(valueOf(request, "scope"), "api openid"_ba);
        QCOMPARE(valueOf(request, "state"), "state-1"_ba);
        QCOMPARE(valueOf(request, "nonce"), "nonce-1"_ba);
        QCOMPARE(valueOf(request, "code_challenge"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
        QCOMPARE(valueOf(request, "code_challenge_method"), "S256"_ba);
        QCOMPARE(parametersOf(request).size(), 8);
    }

    void sendsEachOptionByItsWireName_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *title, const Change &change, const char *name, const QByteArray &value) {
            QTest::newRow(title) << change << QByteArray(name) << value;
        };
        row(
            "no interaction", [](auto &r) { r.prompt = PromptValue::NoInteraction; }, "prompt", "none");
        row(
            "login", [](auto &r) { r.prompt = PromptValue::Login; }, "prompt", "login");
        row(
            "consent", [](auto &r) { r.prompt = PromptValue::Consent; }, "prompt", "consent");
        row(
            "choose an account", [](auto &r) { r.prompt = PromptValue::SelectAccount; }, "prompt", "select_account");
        row(
            "create an account", [](auto &r) { r.prompt = PromptValue::Create; }, "prompt", "create");
        row(
            "two prompts", [](auto &r) { r.prompt = PromptValue::Login | PromptValue::Consent; }, "prompt",
            "login consent");
        row(
            "login hint", [](auto &r) { r.loginHint = u"a+b@c.example"_s; }, "login_hint", "a+b@c.example");
        row(
            "domain hint", [](auto &r) { r.domainHint = u"c.example"_s; }, "domain_hint", "c.example");
        row(
            "claims", [](auto &r) { r.claims = uR"({"id_token":{"acr":null}})"_s; }, "claims",
            R"({"id_token":{"acr":null}})");
        row(
            "maximum age", [](auto &r) { r.maxAge = 1h; }, "max_age", "3600");
        row(
            "a maximum age of nothing, which means now", [](auto &r) { r.maxAge = 0s; }, "max_age", "0");
        row(
            "languages, best first",
            [](auto &r) {
                r.uiLocales = {u"fr-CA"_s, u"en"_s};
            },
            "ui_locales", "fr-CA en");
        row(
            "acr values, best first",
            [](auto &r) {
                r.acrValues = {u"phr"_s, u"mfa"_s};
            },
            "acr_values", "phr mfa");
        row(
            "display", [](auto &r) { r.display = u"popup"_s; }, "display", "popup");
        row(
            "ID token hint", [](auto &r) { r.idTokenHint = Secret("a.b.c"_ba); }, "id_token_hint", "a.b.c");
        row(
            "client info", [](auto &r) { r.clientInfo = true; }, "client_info", "1");
        row(
            "no client info, the default", [](auto &) {}, "client_info", NotSent);
        row(
            "anchor mailbox", [](auto &r) { r.anchorMailbox = u"UPN:ada@contoso.com"_s; }, "X-AnchorMailbox",
            "UPN:ada@contoso.com");
        row(
            "no anchor mailbox, the default", [](auto &) {}, "X-AnchorMailbox", NotSent);
        row(
            "form post", [](auto &r) { r.responseMode = ResponseMode::FormPost; }, "response_mode", "form_post");
        row(
            "query, the default", [](auto &r) { r.responseMode = ResponseMode::Query; }, "response_mode", NotSent);
        row(
            "what an application adds",
            [](auto &r) {
                r.extraParameters = {{u"audience"_s, u"x y"_s}};
            },
            "audience", "x y");
        row(
            "no nonce", [](auto &r) { r.nonce = {}; }, "nonce", NotSent);
        row(
            "no scope", [](auto &r) { r.scopes.clear(); }, "scope", NotSent);
    }

    void sendsEachOptionByItsWireName()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, name);
        AuthorizationRequest request = minimal();
        change(request);
        QTEST(valueOf(request, name.constData()), "value");
    }

    void keepsTheEndpointsOwnQuery()
    {
        const QByteArray url = minimal().url(QUrl(u"https://login.example/authorize?p=B2C_1&q=a%2Bb"_s)).toEncoded();
        QVERIFY2(url.startsWith("https://login.example/authorize?p=B2C_1&q=a%2Bb&"), url.constData());
        QCOMPARE(url.count('?'), 1);
    }

    void anOptionCantSmuggleAnotherParameter()
    {
        AuthorizationRequest request = minimal();
        request.loginHint = u"x&redirect_uri=https://evil.example#f"_s;
        request.scopes = {u"a&state=evil"_s};
        QCOMPARE(valueOf(request, "redirect_uri"), "http://127.0.0.1:1234/"_ba);
        QCOMPARE(valueOf(request, "state"), "state-1"_ba);
        QCOMPARE(valueOf(request, "login_hint"), "x&redirect_uri=https://evil.example#f"_ba);
        QVERIFY(!request.url(QUrl(u"https://login.example/a"_s)).hasFragment());
    }

    void refusesReservedParameters_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"response_type", "client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge",
                "code_challenge_method", "response_mode", "prompt", "login_hint", "domain_hint", "claims", "max_age",
                "ui_locales", "acr_values", "display", "id_token_hint", "request", "request_uri", "client_secret",
                "client_assertion", "client_assertion_type", "client_info", "X-AnchorMailbox", "Redirect_URI", "STATE"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void refusesReservedParameters()
    {
        QFETCH(QString, name);
        const Result<void> result = checkExtraParameters({{u"harmless"_s, u"x"_s}, {name, u"canary"_s}});
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::ReservedParameter));
        QCOMPARE(result.error().kind(), Error::Kind::Configuration);
        QVERIFY(result.error().description().contains(name));
        QVERIFY(!result.error().description().contains(u"canary"_s));
    }

    void acceptsOtherParameters()
    {
        QVERIFY(checkExtraParameters({}).hasValue());
        QVERIFY(checkExtraParameters({{u"audience"_s, u"x"_s}, {u"resource"_s, u"y"_s},
                                         {u"access_type"_s, u"offline"_s}, {u"resource"_s, u"z"_s}})
                    .hasValue());
    }

    void refusesReservedHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
            {"Authorization", "authorization", "Content-Type", "CONTENT-LENGTH", "Content-Encoding", "Host", "Cookie",
                "Accept", "Accept-Encoding", "Connection", "Transfer-Encoding", "Upgrade", "TE", "Expect",
                "Proxy-Authorization", "X-AnchorMailbox", "client-request-id", "x-client-sku", "x-ms-lib-capability"})
            QTest::newRow(name) << QByteArray(name);
    }

    void refusesReservedHeaders()
    {
        QFETCH(QByteArray, name);
        const Result<void> result = checkExtraHeaders({{"X-Harmless", "x"}, {name, "canary"}});
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::ReservedParameter));
        QCOMPARE(result.error().kind(), Error::Kind::Configuration);
        QVERIFY(result.error().description().contains(QString::fromLatin1(name)));
        QVERIFY(!result.error().description().contains(u"canary"_s));
    }

    void refusesWhatNoHeaderMayHave_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no name") << ""_ba
                                 << "canary"_ba;
        QTest::newRow("a space in the name") << "X Y"_ba
                                             << "canary"_ba;
        QTest::newRow("a space behind the name") << "Authorization "_ba
                                                 << "canary"_ba;
        QTest::newRow("a colon in the name") << "X:Y"_ba
                                             << "canary"_ba;
        QTest::newRow("a line break in the name") << "X\r\nHost"_ba
                                                  << "canary"_ba;
        QTest::newRow("a name that is not ASCII") << "X-\xC3\xA4"_ba
                                                  << "canary"_ba;
        QTest::newRow("NUL in the name") << QByteArray("X\0Y", 3) << "canary"_ba;
        QTest::newRow("a line break in the value") << "X"_ba
                                                   << "canary\r\nHost: evil.example"_ba;
        QTest::newRow("a bare line feed in the value") << "X"_ba
                                                       << "canary\nHost: evil.example"_ba;
        QTest::newRow("a folded value") << "X"_ba
                                        << "canary\r\n more"_ba;
        QTest::newRow("NUL in the value") << "X"_ba << QByteArray("canary\0", 7);
        QTest::newRow("a value that is not ASCII") << "X"_ba
                                                   << "canary\xC3\xA4"_ba;
        QTest::newRow("a space before the value") << "X"_ba
                                                  << " canary"_ba;
    }

    void refusesWhatNoHeaderMayHave()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        const Result<void> result = checkExtraHeaders({{name, value}});
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::ReservedParameter));
        QVERIFY(!result.error().description().contains(u"canary"_s));
    }

    void acceptsOtherHeaders()
    {
        QVERIFY(checkExtraHeaders({}).hasValue());
        const Result<void> result = checkExtraHeaders(
            {{"User-Agent", "App/1.0 (a; b)"}, {"X-Tenant", "a, \"b\""}, {"traceparent", "00-ab-01"}, {"X-Empty", ""}});
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
    }
};

QTEST_APPLESS_MAIN(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
