#include "providers/presetfile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "validation/endpointpolicy.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray with(const QByteArray &members)
{
    return json("{'name': 'Acme', 'issuer': 'https://acme.example', " + members + '}');
}

QByteArray withEndpoints(const QByteArray &members)
{
    return json("{'name': 'Acme', 'tokenEndpoint': 'https://acme.example/token', "
                "'authorizationEndpoint': 'https://acme.example/authorize', "
        + members + '}');
}

QByteArray withHost(const QByteArray &issuer, const QByteArray &kind = "host")
{
    return json("{'name': 'Acme', 'issuer': '" + issuer + "', 'placeholders': [{'name': 'x', 'kind': '" + kind
        + "', 'description': 'something of Acme'}]}");
}

Result<ProviderProfile> parse(const QByteArray &text, const PresetValues &values = {})
{
    const Result<PresetFile> file = PresetFile::parse(text, u"acme.json"_s);
    return file.hasValue() ? file->profile(values) : Result<ProviderProfile>(file.error());
}

const QByteArray Full = json(R"({
    'name': 'Acme', 'documentation': 'https:\/\/acme.example\/docs', 'notes': 'None.',
    'placeholders': [
        {'name': 'host', 'kind': 'host', 'description': 'host of Acme', 'default': 'acme.example'},
        {'name': 'area', 'kind': 'segment', 'description': 'area at Acme'}],
    'authorizationEndpoint': 'https:\/\/{host}\/{area}\/authorize',
    'tokenEndpoint': 'https:\/\/{host}\/{area}\/token',
    'deviceAuthorizationEndpoint': 'https:\/\/{host}\/device', 'userInfoEndpoint': 'https:\/\/{host}\/me',
    'revocationEndpoint': 'https:\/\/{host}\/revoke', 'endSessionEndpoint': 'https:\/\/{host}\/logout',
    'jwksUri': 'https:\/\/{host}\/keys', 'expectedIssuer': 'https:\/\/{host}\/{area}',
    'codeChallengeMethods': ['S256'], 'authorizationResponseIssParameterSupported': true,
    'acceptedIssuers': ['acme.example'], 'defaultScopes': ['openid', 'mail'], 'redirectHost': '[::1]',
    'redirectPorts': [8400, 8401], 'redirectPortIsFixed': true, 'redirectPath': '\/cb', 'responseMode': 'form_post',
    'clientAuthentication': 'client_secret_basic', 'authorizationParameters': {'access': 'offline', 'b': '2'},
    'grantedScopeSeparator': ',', 'deviceScopeParameter': 'scopes', 'signInButton': {
        'light': {'background': '#FFFFFF', 'text': '#1F1F1F', 'border': '#747775'},
        'dark': {'background': '#131314', 'text': '#e3e3e3'}, 'cornerRadius': 0, 'fontWeight': 600, 'needsLogo': true,
        'guidelines': 'https:\/\/acme.example\/brand'}})");

} // namespace

class TestPresetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsEveryKey()
    {
        const Result<ProviderProfile> profile = parse(Full, {{u"area"_s, u"north"_s}});
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QCOMPARE(profile->displayName, u"Acme"_s);
        QCOMPARE(profile->issuer, u"https://acme.example/north"_s);
        QCOMPARE(profile->environment, profile->issuer);
        const ProviderMetadata &metadata = *profile->explicitMetadata;
        QCOMPARE(metadata.issuer, profile->issuer);
        QCOMPARE(metadata.authorizationEndpoint, QUrl(u"https://acme.example/north/authorize"_s));
        QCOMPARE(metadata.tokenEndpoint, QUrl(u"https://acme.example/north/token"_s));
        QCOMPARE(metadata.deviceAuthorizationEndpoint, QUrl(u"https://acme.example/device"_s));
        QCOMPARE(metadata.userInfoEndpoint, QUrl(u"https://acme.example/me"_s));
        QCOMPARE(metadata.revocationEndpoint, QUrl(u"https://acme.example/revoke"_s));
        QCOMPARE(metadata.endSessionEndpoint, QUrl(u"https://acme.example/logout"_s));
        QCOMPARE(metadata.jwksUri, QUrl(u"https://acme.example/keys"_s));
        QCOMPARE(*metadata.codeChallengeMethodsSupported, QStringList {u"S256"_s});
        QVERIFY(metadata.authorizationResponseIssParameterSupported);
        QVERIFY(profile->issuerPolicy.acceptsRedirect(profile->issuer, metadata.issuer));
        QVERIFY(profile->issuerPolicy.acceptsIdToken({{u"iss"_s, u"acme.example"_s}}, metadata.issuer));
        QVERIFY(profile->isOpenIdProvider);
        QCOMPARE(profile->defaultScopes, (QStringList {u"openid"_s, u"mail"_s}));
        QCOMPARE(profile->redirectHost, RedirectHost::Ipv6Literal);
        QCOMPARE(profile->redirectPorts, (QList<quint16> {8400, 8401}));
        QVERIFY(profile->isRedirectPortFixed);
        QCOMPARE(profile->redirectPath, u"/cb"_s);
        QCOMPARE(profile->responseMode, ResponseMode::FormPost);
        QCOMPARE(profile->clientAuthentication, ClientAuthentication::ClientSecretBasic);
        QCOMPARE(profile->authorizationParameters, (ExtraParameters {{u"access"_s, u"offline"_s}, {u"b"_s, u"2"_s}}));
        QCOMPARE(profile->grantedScopeSeparator, u',');
        QCOMPARE(profile->deviceScopeParameter, u"scopes"_s);
        const SignInButtonStyle &button = profile->signInButton;
        QVERIFY(button.needsLogo);
        QCOMPARE(button.light->border, u"#747775"_s);
        QCOMPARE(button.dark->text, u"#e3e3e3"_s);
        QVERIFY(button.dark->border.isEmpty());
        QVERIFY(!button.neutral);
        QCOMPARE(button.cornerRadius, 0);
        QCOMPARE(button.fontWeight, 600);
        QVERIFY(profile->metadataUrls.isEmpty());
        QVERIFY(!profile->isMicrosoft);
    }

    void leavesTheRestAsItIsEverywhere()
    {
        const Result<ProviderProfile> profile = parse(json("{'name': 'Acme', 'issuer': 'https://acme.example'}"));
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        const ProviderProfile plain = openIdConnectProfile(u"https://acme.example"_s);
        QCOMPARE(profile->metadataUrls, plain.metadataUrls);
        QCOMPARE(profile->defaultScopes, plain.defaultScopes);
        QCOMPARE(profile->redirectHost, plain.redirectHost);
        QCOMPARE(profile->redirectPath, plain.redirectPath);
        QCOMPARE(profile->responseMode, ResponseMode::Query);
        QCOMPARE(profile->clientAuthentication, ClientAuthentication::PublicClient);
        QCOMPARE(profile->grantedScopeSeparator, u' ');
        QCOMPARE(profile->deviceScopeParameter, u"scope"_s);
        QVERIFY(!profile->signInButton.hasColors());
        QVERIFY(!profile->signInButton.needsLogo);
        QVERIFY(!profile->isRedirectPortFixed);
        QVERIFY(profile->isOpenIdProvider);
        QVERIFY(profile->authorizationParameters.isEmpty());
    }

    void anOAuthServerWithMetadataNeedsNoIdToken()
    {
        const Result<ProviderProfile> profile = parse(with("'defaultScopes': ['read']"));
        QVERIFY(!profile->isOpenIdProvider);
        QVERIFY(!profile->metadataUrls.isEmpty());
    }

    void endpointsAloneAreNoOpenIdProvider()
    {
        const Result<ProviderProfile> profile = parse(withEndpoints("'notes': 'None.'"));
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QVERIFY(!profile->isOpenIdProvider);
        QVERIFY(profile->defaultScopes.isEmpty());
        QVERIFY(!profile->explicitMetadata->codeChallengeMethodsSupported);
        QCOMPARE(profile->issuer, u"https://acme.example/token"_s);
    }

    void theRedirectUriMayEndAfterThePort()
    {
        const Result<ProviderProfile> profile = parse(with("'redirectPath': ''"));
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QVERIFY(profile->redirectPath.isEmpty());
    }

    void refusesABadOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << ""_ba << u"JSON"_s;
        QTest::newRow("not JSON") << "name: Acme"_ba << u"JSON"_s;
        QTest::newRow("an array") << "[]"_ba << u"JSON"_s;
        QTest::newRow("something after it") << with("'notes': 'x'") + "{}" << u"JSON"_s;
        QTest::newRow("a key that is not known") << with("'redirctHost': 'localhost'") << u"redirctHost"_s;
        QTest::newRow("a key in capitals") << with("'Notes': 'x'") << u"Notes"_s;
        QTest::newRow("a key without a name") << with("'': 'x'") << u"\"\""_s;
        QTest::newRow("a key that is there twice") << with("'name': 'Other'") << u"name"_s;
        QTest::newRow("a key that is there twice, once escaped") << with("'n\\u0061me': 'Other'") << u"name"_s;

        QTest::newRow("no name") << json("{'issuer': 'https://acme.example'}") << u"name"_s;
        QTest::newRow("a name that is a number") << json("{'name': 1, 'issuer': 'https://a.example'}") << u"name"_s;
        QTest::newRow("a name that is null") << json("{'name': null, 'issuer': 'https://a.example'}") << u"name"_s;
        QTest::newRow("an empty name") << json("{'name': '', 'issuer': 'https://a.example'}") << u"name"_s;
        QTest::newRow("a name of two lines") << json("{'name': 'a\\nb', 'issuer': 'https://a.example'}") << u"name"_s;
        QTest::newRow("a name that changes direction")
            << json("{'name': 'a\\u202eb', 'issuer': 'https://a.example'}") << u"name"_s;
        QTest::newRow("documentation that is no address") << with("'documentation': 'see below'") << u"documentation"_s;
        QTest::newRow("documentation without https")
            << with("'documentation': 'http://acme.example'") << u"documentation"_s;
        QTest::newRow("notes that are an array") << with("'notes': ['x']") << u"notes"_s;

        QTest::newRow("no provider at all") << json("{'name': 'Acme'}") << u"tokenEndpoint"_s;
        QTest::newRow("issuer and endpoints") << with("'tokenEndpoint': 'https://acme.example'") << u"tokenEndpoint"_s;
        QTest::newRow("issuer and tenant") << with("'microsoftTenant': 'common'") << u"microsoftTenant"_s;
        QTest::newRow("tenant and endpoints") << withEndpoints("'microsoftTenant': 'common'") << u"tokenEndpoint"_s;
        QTest::newRow("issuer and another endpoint")
            << with("'userInfoEndpoint': 'https://acme.example/me'") << u"userInfoEndpoint"_s;
        QTest::newRow("issuer and PKCE") << with("'codeChallengeMethods': ['S256']") << u"codeChallengeMethods"_s;

        QTest::newRow("an issuer that is no URL") << json("{'name': 'Acme', 'issuer': 'acme'}") << u"issuer"_s;
        QTest::newRow("an issuer that is a number") << json("{'name': 'Acme', 'issuer': 1}") << u"issuer"_s;
        QTest::newRow("an issuer without https")
            << json("{'name': 'Acme', 'issuer': 'http://acme.example'}") << u"issuer"_s;
        QTest::newRow("an issuer with a query")
            << json("{'name': 'Acme', 'issuer': 'https://acme.example?x'}") << u"issuer"_s;
        QTest::newRow("an issuer with a fragment")
            << json("{'name': 'Acme', 'issuer': 'https://acme.example/#x'}") << u"issuer"_s;
        QTest::newRow("an issuer with a password")
            << json("{'name': 'Acme', 'issuer': 'https://a:b@acme.example'}") << u"issuer"_s;
        QTest::newRow("an issuer with a placeholder of nobody")
            << json("{'name': 'Acme', 'issuer': 'https://{host}'}") << u"issuer"_s;
        QTest::newRow("a tenant that is a path")
            << json("{'name': 'Acme', 'microsoftTenant': '../x'}") << u"microsoftTenant"_s;
        QTest::newRow("a tenant without openid")
            << json("{'name': 'Acme', 'microsoftTenant': 'common', 'defaultScopes': []}") << u"defaultScopes"_s;
        QTest::newRow("a tenant with other issuers")
            << json("{'name': 'Acme', 'microsoftTenant': 'common', 'acceptedIssuers': ['x']}") << u"acceptedIssuers"_s;

        QTest::newRow("a token endpoint that is relative")
            << json("{'name': 'Acme', 'tokenEndpoint': '/token'}") << u"tokenEndpoint"_s;
        QTest::newRow("a token endpoint alone")
            << json("{'name': 'Acme', 'tokenEndpoint': 'https://acme.example'}") << u"authorizationEndpoint"_s;
        QTest::newRow("an endpoint without https")
            << withEndpoints("'revocationEndpoint': 'http://acme.example'") << u"revocationEndpoint"_s;
        QTest::newRow("an endpoint that is a file") << withEndpoints("'jwksUri': 'file:///etc/passwd'") << u"jwksUri"_s;
        QTest::newRow("an endpoint with a fragment")
            << withEndpoints("'endSessionEndpoint': 'https://acme.example#x'") << u"endSessionEndpoint"_s;
        QTest::newRow("methods that are a text")
            << withEndpoints("'codeChallengeMethods': 'S256'") << u"codeChallengeMethods"_s;
        QTest::newRow("openid without an issuer") << withEndpoints("'defaultScopes': ['openid']") << u"defaultScopes"_s;
        QTest::newRow("other issuers without one")
            << withEndpoints("'acceptedIssuers': ['https://b.example']") << u"acceptedIssuers"_s;
        QTest::newRow("iss without an issuer") << withEndpoints("'authorizationResponseIssParameterSupported': true")
                                               << u"authorizationResponseIssParameterSupported"_s;
        QTest::newRow("iss that is a text") << withEndpoints("'authorizationResponseIssParameterSupported': 'true'")
                                            << u"authorizationResponseIssParameterSupported"_s;

        QTest::newRow("scopes that are a text") << with("'defaultScopes': 'openid'") << u"defaultScopes"_s;
        QTest::newRow("two scopes in one") << with("'defaultScopes': ['openid mail']") << u"defaultScopes"_s;
        QTest::newRow("an empty scope") << with("'defaultScopes': ['openid', '']") << u"defaultScopes"_s;
        QTest::newRow("a scope twice") << with("'defaultScopes': ['a', 'a']") << u"defaultScopes"_s;
        QTest::newRow("accepted issuers that are a text") << with("'acceptedIssuers': 'x'") << u"acceptedIssuers"_s;

        QTest::newRow("an unknown redirect host") << with("'redirectHost': '0.0.0.0'") << u"redirectHost"_s;
        QTest::newRow("a redirect host that is a number") << with("'redirectHost': 1") << u"redirectHost"_s;
        QTest::newRow("an empty redirect host") << with("'redirectHost': ''") << u"redirectHost"_s;
        QTest::newRow("no redirect port") << with("'redirectPorts': []") << u"redirectPorts"_s;
        QTest::newRow("one redirect port") << with("'redirectPorts': 8400") << u"redirectPorts"_s;
        QTest::newRow("redirect port 0") << with("'redirectPorts': [0]") << u"redirectPorts"_s;
        QTest::newRow("a redirect port that is too high") << with("'redirectPorts': [65536]") << u"redirectPorts"_s;
        QTest::newRow("half a redirect port") << with("'redirectPorts': [80.5]") << u"redirectPorts"_s;
        QTest::newRow("a redirect port twice") << with("'redirectPorts': [80, 80]") << u"redirectPorts"_s;
        QTest::newRow("a redirect port that is a text") << with("'redirectPorts': ['80']") << u"redirectPorts"_s;
        QTest::newRow("a rule about ports that is a number")
            << with("'redirectPortIsFixed': 1") << u"redirectPortIsFixed"_s;
        QTest::newRow("a redirect path without a slash") << with("'redirectPath': 'cb'") << u"redirectPath"_s;
        QTest::newRow("a redirect path with a query") << with("'redirectPath': '/cb?x'") << u"redirectPath"_s;
        QTest::newRow("a redirect path to another host") << with("'redirectPath': '//x'") << u"redirectPath"_s;
        QTest::newRow("a redirect path up") << with("'redirectPath': '/../x'") << u"redirectPath"_s;
        QTest::newRow("an unknown response mode") << with("'responseMode': 'fragment'") << u"responseMode"_s;
        QTest::newRow("a response mode that is true") << with("'responseMode': true") << u"responseMode"_s;

        QTest::newRow("an unknown authentication")
            << with("'clientAuthentication': 'private_key_jwt'") << u"clientAuthentication"_s;
        QTest::newRow("parameters that are an array")
            << with("'authorizationParameters': []") << u"authorizationParameters"_s;
        QTest::newRow("a parameter that is a number")
            << with("'authorizationParameters': {'a': 1}") << u"authorizationParameters"_s;
        QTest::newRow("a parameter twice")
            << with("'authorizationParameters': {'a': '1', 'a': '2'}") << u"authorizationParameters"_s;
        QTest::newRow("a parameter of the protocol")
            << with("'authorizationParameters': {'redirect_uri': 'https://evil.example'}")
            << u"authorizationParameters"_s;
        QTest::newRow("an unknown separator") << with("'grantedScopeSeparator': ';'") << u"grantedScopeSeparator"_s;
        QTest::newRow("an unknown parameter for scopes")
            << with("'deviceScopeParameter': 'client_id'") << u"deviceScopeParameter"_s;

        const auto button = [](const QByteArray &members) { return with("'signInButton': {" + members + "}"); };
        const QByteArray colors = "'light': {'background': '#FFFFFF', 'text': '#1F1F1F'}";
        QTest::newRow("a button that is a text") << with("'signInButton': 'blue'") << u"signInButton"_s;
        QTest::newRow("a button without colours") << button("'needsLogo': true") << u"signInButton"_s;
        QTest::newRow("a button with an unknown key") << button(colors + ", 'logo': 'x'") << u"signInButton"_s;
        QTest::newRow("a button with a named colour")
            << button("'light': {'background': 'white', 'text': '#1F1F1F'}") << u"signInButton"_s;
        QTest::newRow("a button without a text colour")
            << button("'dark': {'background': '#131314'}") << u"signInButton"_s;
        QTest::newRow("a button with an unknown colour")
            << button("'neutral': {'background': '#F2F2F2', 'text': '#1F1F1F', 'glow': '#FFFFFF'}")
            << u"signInButton"_s;
        QTest::newRow("a button whose colours are a text") << button("'light': '#FFFFFF'") << u"signInButton"_s;
        QTest::newRow("a button with half a pixel") << button(colors + ", 'cornerRadius': 2.5") << u"signInButton"_s;
        QTest::newRow("a button with no weight") << button(colors + ", 'fontWeight': 0") << u"signInButton"_s;
        QTest::newRow("a button with a heavy text") << button(colors + ", 'fontWeight': '600'") << u"signInButton"_s;
        QTest::newRow("a button that may need a logo") << button(colors + ", 'needsLogo': 1") << u"signInButton"_s;
        QTest::newRow("a button with a colour twice")
            << button("'light': {'background': '#FFFFFF', 'background': '#000000', 'text': '#1F1F1F'}")
            << u"signInButton"_s;
        QTest::newRow("placeholders that are an object") << with("'placeholders': {}") << u"placeholders"_s;
        QTest::newRow("a placeholder that is a text") << with("'placeholders': ['host']") << u"placeholders"_s;
        QTest::newRow("a placeholder of an unknown kind") << withHost("https://{x}", "port") << u"placeholders"_s;
        QTest::newRow("a placeholder with an unknown key")
            << with("'placeholders': [{'name': 'x', 'kind': 'host', 'description': 'y', 'regex': '.*'}]")
            << u"placeholders"_s;
        QTest::newRow("a placeholder without a description")
            << with("'placeholders': [{'name': 'x', 'kind': 'host'}]") << u"placeholders"_s;
        QTest::newRow("a placeholder whose default does not fit")
            << with("'placeholders': [{'name': 'x', 'kind': 'host', 'description': 'y', 'default': 'a/b'}]")
            << u"placeholders"_s;
        QTest::newRow("a placeholder with two kinds")
            << with("'placeholders': [{'name': 'x', 'kind': 'host', 'kind': 'segment', 'description': 'y'}]")
            << u"placeholders"_s;
        QTest::newRow("a placeholder that nothing uses") << withHost("https://acme.example") << u"placeholders"_s;
        QTest::newRow("a host within a host") << withHost("https://{x}.example") << u"issuer"_s;
        QTest::newRow("a host after a user") << withHost("https://acme@{x}") << u"issuer"_s;
        QTest::newRow("a host before a port") << withHost("https://{x}:8443") << u"issuer"_s;
        QTest::newRow("a host in the path") << withHost("https://acme.example/{x}") << u"issuer"_s;
        QTest::newRow("a label that is the whole host") << withHost("https://{x}/", "label") << u"issuer"_s;
        QTest::newRow("a label at the end") << withHost("https://acme.{x}", "label") << u"issuer"_s;
        QTest::newRow("a segment as host") << withHost("https://{x}/", "segment") << u"issuer"_s;
        QTest::newRow("a segment within one") << withHost("https://acme.example/a{x}", "segment") << u"issuer"_s;
        QTest::newRow("a segment in the query") << withHost("https://acme.example/?{x}", "segment") << u"issuer"_s;
    }

    void refusesABadOne()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        const Result<PresetFile> file = PresetFile::parse(text, u"acme.json"_s);
        QVERIFY(file.hasError());
        QCOMPARE(file.error().kind(), Error::Kind::Configuration);
        QCOMPARE(file.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        const QString description = file.error().description();
        QVERIFY2(description.startsWith("acme.json: "_L1), qPrintable(description));
        QVERIFY2(description.contains(key), qPrintable(description));
        QVERIFY2(description.size() > key.size() + 20, qPrintable(description));
        QVERIFY2(description.endsWith(u'.') && !description.endsWith(".."_L1), qPrintable(description));
    }

    void allowsHttpOnThisComputerOnlyForTests()
    {
        const Result<ProviderProfile> profile = parse(json("{'name': 'Acme', 'issuer': 'http://127.0.0.1:8080'}"));
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QVERIFY(EndpointPolicy().checkIssuer(QUrl(profile->issuer)).hasError());
    }

    void whatIsWrongWithTheFileComesBeforeTheValues()
    {
        QByteArray text = Full;
        text.replace("form_post", "fragment");
        QVERIFY(parse(text, {{u"nonsense"_s, u"x"_s}}).error().description().contains("responseMode"_L1));
    }

    /// Whatever happens to a good file, it is read or refused with its name and what is wrong.
    void survivesEveryChange_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void survivesEveryChange()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QByteArrayList pieces {"\"", "{", "}", "[", "]", ",", ":", "null", "1e400", "-1", "{x}", "\\u0000",
            "https://", "//", "\xff", "\n", "\"a\":1,", "true"};
        int refused = 0;
        for (int round = 0; round < 200; ++round) {
            QByteArray text = Full;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const qsizetype place = random.bounded(int(text.size()));
                const qsizetype size = std::min<qsizetype>(random.bounded(12), text.size() - place);
                if (random.bounded(3) == 0)
                    text.remove(place, size);
                else if (random.bounded(2) == 0)
                    text.insert(place, pieces.at(random.bounded(int(pieces.size()))));
                else
                    text[place] = char(random.bounded(256));
            }
            const Result<ProviderProfile> profile = parse(text, {{u"area"_s, u"north"_s}});
            if (profile.hasValue()) {
                QVERIFY(EndpointPolicy {true}.checkMetadata(*profile->explicitMetadata).hasValue());
                continue;
            }
            ++refused;
            const QString description = profile.error().description();
            const QRegularExpression form(
                u"\\Aacme\\.json: (\".*\" .+|The whole of it is not .+|the value \".*\" .+)\\.\\z"_s,
                QRegularExpression::DotMatchesEverythingOption);
            QVERIFY2(form.match(description).hasMatch(), qPrintable(description));
            QCOMPARE(profile.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        }
        QVERIFY(refused > 50);
    }

    /// Each key with each value that it can't have.
    void noKeyTakesEveryType()
    {
        const QByteArrayList values {"null", "true", "1", "\"\"", "\"\\u0007\"", "[]", "[null]", "{}", "{\"a\":null}"};
        const QJsonObject object = QJsonDocument::fromJson(Full).object();
        for (const QString &key : object.keys()) {
            int refused = 0;
            for (const QByteArray &value : values) {
                QJsonObject changed = object;
                changed.insert(key, QJsonDocument::fromJson('[' + value + ']').array().at(0));
                const Result<PresetFile> file = PresetFile::parse(QJsonDocument(changed).toJson(), u"acme.json"_s);
                if (file.hasError()) {
                    ++refused;
                    QVERIFY2(file.error().description().contains(key), qPrintable(file.error().description()));
                }
            }
            QVERIFY2(refused >= values.size() - 2, qPrintable(key));
        }
    }
};

QTEST_APPLESS_MAIN(TestPresetFile)
#include "tst_presetfile.moc"
