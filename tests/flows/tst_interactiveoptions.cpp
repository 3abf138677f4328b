#include "interactivesignin.h"

#include <QtNetwork/QTcpServer>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QtSignIn::InteractiveOptions)

class tst_InteractiveOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void sendsTheProtocolsParameters();
    void keepsTheEndpointsOwnQuery();
    void sendsEveryOption_data();
    void sendsEveryOption();
    void refusesReservedExtraParameters_data();
    void refusesReservedExtraParameters();
    void refusesABadScope_data();
    void refusesABadScope();
    void refusesClaimsThatAreNoJsonObject();
    void consentsToFurtherScopes();
    void choosesTheRedirectUri_data();
    void choosesTheRedirectUri();
    void prefersOptionsToTheConfiguration();
    void refusesABadRedirectPath();
    void usesTheFirstFreePort();
    void failsWhenItsOnlyPortIsTaken();
    void listensOnBothFamiliesForLocalhost();
    void leavesOutTheSlashForMicrosoft();
};

void tst_InteractiveOptions::sendsTheProtocolsParameters()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.flow->authorizationUrl().toString(QUrl::RemoveQuery), u"https://login.example/authorize"_s);
    QStringList names;
    for (const FormParameter &parameter : signIn.browser().authorizationParameters())
        names.append(QString::fromUtf8(parameter.name));
    names.sort();
    QCOMPARE(names,
        QStringList({u"client_id"_s, u"code_challenge"_s, u"code_challenge_method"_s, u"nonce"_s, u"redirect_uri"_s,
            u"response_type"_s, u"scope"_s, u"state"_s}));
    QCOMPARE(signIn.parameter("client_id"), TestProvider::ClientId);
    QCOMPARE(signIn.parameter("response_type"), "code");
    QCOMPARE(signIn.parameter("scope"), "api offline_access openid profile");
    QCOMPARE(signIn.parameter("code_challenge_method"), "S256");
}

void tst_InteractiveOptions::keepsTheEndpointsOwnQuery()
{
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("authorization_endpoint"_L1, u"https://login.example/authorize?p=B2C_1_policy"_s);
    signIn.provider.setMetadata(metadata);
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.parameter("p"), "B2C_1_policy");
    QCOMPARE(signIn.parameter("response_type"), "code");
}

void tst_InteractiveOptions::sendsEveryOption_data()
{
    QTest::addColumn<InteractiveOptions>("options");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *title, const InteractiveOptions &options, const QByteArray &name,
                         const QByteArray &value) { QTest::newRow(title) << options << name << value; };
    row("prompt none", {.prompt = PromptValue::NoInteraction}, "prompt", "none");
    row("several prompts", {.prompt = PromptValue::Login | PromptValue::Consent}, "prompt", "login consent");
    row("account picker", {.prompt = PromptValue::SelectAccount}, "prompt", "select_account");
    row("registration", {.prompt = PromptValue::Create}, "prompt", "create");
    row("login hint with a plus sign", {.loginHint = u"alice+test@example.com"_s}, "login_hint",
        "alice+test@example.com");
    row("login hint beyond ASCII", {.loginHint = u"Zoë & Co=%2F"_s}, "login_hint", "Zo\xc3\xab & Co=%2F");
    row("domain hint", {.domainHint = u"example.com"_s}, "domain_hint", "example.com");
    row("claims challenge", {.claimsChallenge = u"{\"id_token\":{\"acr\":null}}"_s}, "claims",
        "{\"id_token\":{\"acr\":null}}");
    row("languages", {.uiLocales = {u"de-CH"_s, u"fr"_s}}, "ui_locales", "de-CH fr");
    row("authentication contexts", {.acrValues = {u"urn:a"_s, u"urn:b"_s}}, "acr_values", "urn:a urn:b");
    row("display", {.display = u"popup"_s}, "display", "popup");
    row("ID token hint", {.idTokenHint = Secret("a.b.c")}, "id_token_hint", "a.b.c");
    row("greatest age", {.maxAge = 300s}, "max_age", "300");
    row("greatest age of zero", {.maxAge = 0s}, "max_age", "0");
    row("form post", {.responseMode = ResponseMode::FormPost}, "response_mode", "form_post");
    row("further parameters", {.extraQueryParameters = {{u"audience"_s, u"https://api.example/?a=1&b=2"_s}}},
        "audience", "https://api.example/?a=1&b=2");
}

void tst_InteractiveOptions::sendsEveryOption()
{
    QFETCH(InteractiveOptions, options);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    InteractiveSignIn plain;
    QVERIFY(plain.openPage());
    QCOMPARE(plain.browser().authorizationParameters().count(name), 0);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage(options));
    QCOMPARE(signIn.browser().authorizationParameters().count(name), 1);
    QCOMPARE(signIn.parameter(name.constData()), value);
}

void tst_InteractiveOptions::refusesReservedExtraParameters_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"state", "nonce", "redirect_uri", "client_id", "code_challenge", "code_challenge_method",
             "response_type", "response_mode", "scope", "prompt", "login_hint", "max_age", "request", "request_uri",
             "claims", "id_token_hint", "client_secret"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
    QTest::newRow("a parameter without name") << QString();
}

void tst_InteractiveOptions::refusesReservedExtraParameters()
{
    QFETCH(QString, name);
    InteractiveSignIn signIn;
    signIn.start({.extraQueryParameters = {{u"harmless"_s, u"a"_s}, {name, u"mine"_s}}});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration reserved_parameter"_s);
    QVERIFY(signIn.provider.network.requests().isEmpty());
}

void tst_InteractiveOptions::refusesABadScope_data()
{
    QTest::addColumn<QString>("scope");
    QTest::newRow("two in one string") << u"read write"_s;
    QTest::newRow("an empty one") << QString();
    QTest::newRow("a quotation mark") << u"re\"ad"_s;
    QTest::newRow("beyond ASCII") << u"lesen-für-alle"_s;
}

void tst_InteractiveOptions::refusesABadScope()
{
    QFETCH(QString, scope);
    InteractiveSignIn signIn;
    signIn.start({}, {u"api"_s, scope});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration invalid_configuration"_s);
    InteractiveSignIn consent;
    consent.start({.extraScopesToConsent = {scope}});
    QVERIFY(consent.waitForEnd());
    QCOMPARE(consent.outcome(), u"Configuration invalid_configuration"_s);
}

void tst_InteractiveOptions::refusesClaimsThatAreNoJsonObject()
{
    InteractiveSignIn signIn;
    signIn.start({.claimsChallenge = u"[1]"_s});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration invalid_configuration"_s);
}

void tst_InteractiveOptions::consentsToFurtherScopes()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.extraScopesToConsent = {u"other"_s, u"api"_s}}));
    QCOMPARE(signIn.parameter("scope"), "api offline_access openid other profile");
    signIn.comeBack(signIn.provider.tokens({{u"scope"_s, QJsonValue::Null}}));
    QVERIFY(signIn.waitForEnd());
    // Without `scope` in the answer the token is for the scopes asked for, not for those only consented to.
    QCOMPARE(
        signIn.recorder.result().scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
}

void tst_InteractiveOptions::choosesTheRedirectUri_data()
{
    QTest::addColumn<InteractiveOptions>("options");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("by default") << InteractiveOptions() << u"^http://127\\.0\\.0\\.1:\\d+/$"_s;
    QTest::newRow("localhost") << InteractiveOptions {.redirectHost = RedirectHost::Localhost}
                               << u"^http://localhost:\\d+/$"_s;
    QTest::newRow("an IPv6 literal") << InteractiveOptions {.redirectHost = RedirectHost::Ipv6Literal}
                                     << u"^http://\\[::1\\]:\\d+/$"_s;
    QTest::newRow("a path") << InteractiveOptions {.redirectPath = u"/callback/a"_s}
                            << u"^http://127\\.0\\.0\\.1:\\d+/callback/a$"_s;
}

void tst_InteractiveOptions::choosesTheRedirectUri()
{
    QFETCH(InteractiveOptions, options);
    QFETCH(QString, pattern);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage(options));
    const QString redirectUri = QString::fromUtf8(signIn.parameter("redirect_uri"));
    QVERIFY2(QRegularExpression(pattern).match(redirectUri).hasMatch(), qPrintable(redirectUri));
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("redirect_uri"), redirectUri.toUtf8());
}

void tst_InteractiveOptions::prefersOptionsToTheConfiguration()
{
    InteractiveSignIn signIn;
    signIn.configuration.redirectHost = RedirectHost::Localhost;
    signIn.configuration.redirectPath = u"/configured"_s;
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.browser().redirectUri().host(), u"localhost"_s);
    QCOMPARE(signIn.browser().redirectUri().path(), u"/configured"_s);
    signIn.flow->cancel();
    QVERIFY(signIn.waitForEnd());
    QVERIFY(signIn.openPage({.redirectHost = RedirectHost::Ipv4Literal, .redirectPath = u"/option"_s}));
    QCOMPARE(signIn.browser().redirectUri().host(), u"127.0.0.1"_s);
    QCOMPARE(signIn.browser().redirectUri().path(), u"/option"_s);
}

void tst_InteractiveOptions::refusesABadRedirectPath()
{
    InteractiveSignIn signIn;
    signIn.start({.redirectPath = u"callback?x=1"_s});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration invalid_configuration"_s);
}

void tst_InteractiveOptions::usesTheFirstFreePort()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    quint16 freePort = 0;
    {
        QTcpServer passing;
        QVERIFY(passing.listen(QHostAddress::LocalHost));
        freePort = passing.serverPort();
    }
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.redirectPorts = {occupant.serverPort(), freePort, 0}}));
    QCOMPARE(signIn.browser().redirectUri().port(), int(freePort));
}

void tst_InteractiveOptions::failsWhenItsOnlyPortIsTaken()
{
    QTcpServer occupant;
    QVERIFY(occupant.listen(QHostAddress::LocalHost));
    InteractiveSignIn signIn;
    signIn.configuration.redirectPorts = QList<quint16> {occupant.serverPort()};
    signIn.start();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration listen_failed"_s);
    QVERIFY(signIn.recorder.error().description().contains(QString::number(occupant.serverPort())));
    QVERIFY(signIn.browser().openedUrls().isEmpty());
}

void tst_InteractiveOptions::listensOnBothFamiliesForLocalhost()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.redirectHost = RedirectHost::Localhost}));
    QVERIFY(signIn.isPortOpen(u"127.0.0.1"_s));
    QVERIFY(signIn.isPortOpen(u"::1"_s));
    InteractiveSignIn literal;
    QVERIFY(literal.openPage());
    QVERIFY(!literal.isPortOpen(u"::1"_s));
}

void tst_InteractiveOptions::leavesOutTheSlashForMicrosoft()
{
    const QString issuer = u"https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0"_s;
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("issuer"_L1, issuer);
    // Microsoft's endpoints are on its own hosts.
    FakeAnswer answer = TestProvider::json(metadata);
    answer.body.replace("login.example", "login.microsoftonline.com");
    signIn.provider.network.answerAlways("GET", issuer + u"/.well-known/openid-configuration"_s, answer);
    signIn.configuration.authority = Authority::microsoft(u"11111111-2222-3333-4444-555555555555"_s);
    QVERIFY(signIn.openPage());
    const QRegularExpression bare(u"^http://localhost:\\d+$"_s);
    QVERIFY(bare.match(QString::fromUtf8(signIn.parameter("redirect_uri"))).hasMatch());
}

QTEST_GUILESS_MAIN(tst_InteractiveOptions)
#include "tst_interactiveoptions.moc"
