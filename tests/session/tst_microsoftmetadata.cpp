#include "session/session.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

#include "session/metadatawaiter.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
const QString Discovery = u"https://login.microsoftonline.com/common/discovery/instance"_s;
const QString OwnHost = u"https://login.contoso.example/contoso"_s;

QString metadataOf(const QString &base)
{
    return base + u"/.well-known/openid-configuration"_s;
}

/// As Microsoft publishes it: endpoints below \a base, userinfo at Graph.
QJsonObject metadata(const QString &issuer, const QString &base)
{
    return {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, base + u"/oauth2/v2.0/authorize"_s},
        {u"token_endpoint"_s, base + u"/oauth2/v2.0/token"_s},
        {u"device_authorization_endpoint"_s, base + u"/oauth2/v2.0/devicecode"_s},
        {u"userinfo_endpoint"_s, u"https://graph.microsoft.com/oidc/userinfo"_s},
        {u"jwks_uri"_s, base + u"/discovery/v2.0/keys"_s},
        {u"end_session_endpoint"_s, base + u"/oauth2/v2.0/logout"_s},
    };
}

QStringList askedOf(const TestProvider &provider)
{
    QStringList urls;
    for (const FakeRequest &request : provider.network.requests())
        urls.append(request.url.toString(QUrl::RemoveQuery));
    return urls;
}

ClientConfiguration configurationOf(const TestProvider &provider, const Authority &authority)
{
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = authority;
    return configuration;
}

} // namespace

class tst_MicrosoftMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void asksKnownHostsForNothingElse_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("metadataUrl");
        QTest::addColumn<QString>("issuer");
        const auto row = [](const char *title, const QString &url, const QString &base, const QString &issuer) {
            QTest::newRow(title) << url << metadataOf(base) << issuer;
        };
        const QString world = u"https://login.microsoftonline.com"_s;
        row("common", world + u"/common"_s, world + u"/common/v2.0"_s, world + u"/{tenantid}/v2.0"_s);
        row("organizations", world + u"/organizations"_s, world + u"/organizations/v2.0"_s,
            world + u"/{tenantid}/v2.0"_s);
        row("consumers", world + u"/consumers"_s, world + u"/consumers/v2.0"_s,
            world + u"/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s);
        row("a GUID", world + u'/' + Tenant, world + u'/' + Tenant + u"/v2.0"_s, world + u'/' + Tenant + u"/v2.0"_s);
        row("a domain", world + u"/contoso.example"_s, world + u"/contoso.example/v2.0"_s,
            world + u'/' + Tenant + u"/v2.0"_s);
        row("an alias", u"https://login.windows.net/common"_s, u"https://login.windows.net/common/v2.0"_s,
            world + u"/{tenantid}/v2.0"_s);
        row("another cloud", u"https://login.microsoftonline.us/contoso.example"_s,
            u"https://login.microsoftonline.us/contoso.example/v2.0"_s,
            u"https://login.microsoftonline.us/%1/v2.0"_s.arg(Tenant));
        row("51: External ID", u"https://contoso.ciamlogin.com"_s,
            u"https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0"_s,
            u"https://%1.ciamlogin.com/%1/v2.0"_s.arg(Tenant));
        const QString b2c = u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_in"_s;
        row("53: B2C", b2c, b2c + u"/v2.0"_s, u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant));
        row("53: AD FS", u"https://fs.contoso.example/adfs"_s, u"https://fs.contoso.example/adfs"_s,
            u"http://fs.contoso.example/adfs"_s);
        row("52: any OpenID provider", u"https://login.contoso.example/a"_s, u"https://login.contoso.example/a"_s,
            u"https://login.contoso.example/a"_s);
    }

    void asksKnownHostsForNothingElse()
    {
        QFETCH(QString, url);
        QFETCH(QString, metadataUrl);
        QFETCH(QString, issuer);
        TestProvider provider;
        provider.network.answerAlways("GET", metadataUrl, TestProvider::json(metadata(issuer, url)));
        Session session(configurationOf(provider, Authority::fromUrl(QUrl(url))));
        const MetadataWaiter waiter(session);
        processEvents();
        QVERIFY2(waiter.text() == u"found"_s, qPrintable(waiter.text() + u' ' + waiter.description()));
        QCOMPARE(askedOf(provider), QStringList {metadataUrl});
        QCOMPARE(waiter.result->issuer, issuer);
    }

    void asksMicrosoftAboutAnUnknownHost()
    {
        const QString found = u"https://login.contoso.example/contoso/v2.0/.well-known/openid-configuration"_s;
        TestProvider provider;
        provider.network.answerAlways("GET", Discovery,
            TestProvider::json({{u"tenant_discovery_endpoint"_s, found}, {u"api-version"_s, u"1.1"_s}}));
        provider.network.answerAlways("GET", found,
            TestProvider::json(metadata(u"https://login.microsoftonline.com/{tenantid}/v2.0"_s, OwnHost)));
        Session session(configurationOf(provider, Authority::microsoft(QUrl(OwnHost))));
        std::vector<std::unique_ptr<MetadataWaiter>> waiters;
        for (int i = 0; i < 10; ++i)
            waiters.push_back(std::make_unique<MetadataWaiter>(session));
        processEvents();
        for (const auto &waiter : waiters)
            QVERIFY2(waiter->text() == u"found"_s, qPrintable(waiter->description()));
        QCOMPARE(askedOf(provider), (QStringList {Discovery, found}));
        const FakeRequest question = provider.network.requests().constFirst();
        const QUrlQuery query(question.url);
        QCOMPARE(query.queryItemValue(u"authorization_endpoint"_s, QUrl::FullyDecoded),
            OwnHost + u"/oauth2/v2.0/authorize"_s);
        QCOMPARE(query.queryItemValue(u"api-version"_s), u"1.0"_s);
        QCOMPARE(question.request.rawHeader("Accept"), "application/json");

        provider.clock->advance(24h - 1ms);
        const MetadataWaiter cached(session);
        processEvents();
        QCOMPARE(provider.network.requests().size(), 2);
        provider.clock->advance(1ms);
        const MetadataWaiter again(session);
        processEvents();
        QCOMPARE(again.text(), u"found"_s);
        QCOMPARE(askedOf(provider), (QStringList {Discovery, found, Discovery, found}));
    }

    void goesWhereMicrosoftSays()
    {
        const QString base = u"https://login2.private.example/contoso"_s;
        TestProvider provider;
        provider.network.answerAlways("GET", u"https://discovery.private.example/instance"_s,
            TestProvider::json({{u"tenant_discovery_endpoint"_s, metadataOf(base)}}));
        provider.network.answerAlways(
            "GET", metadataOf(base), TestProvider::json(metadata(OwnHost + u"/v2.0"_s, base)));
        ClientConfiguration configuration = configurationOf(provider, Authority::microsoft(QUrl(OwnHost)));
        configuration.instanceDiscoveryEndpoint = QUrl(u"https://discovery.private.example/instance"_s);
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QVERIFY2(waiter.text() == u"found"_s, qPrintable(waiter.description()));
        QCOMPARE(askedOf(provider), (QStringList {u"https://discovery.private.example/instance"_s, metadataOf(base)}));
    }

    void failsForAHostThatMicrosoftDoesNotKnow()
    {
        TestProvider provider;
        provider.network.answerAlways("GET", Discovery, provider.error(u"invalid_instance"_s));
        Session session(configurationOf(provider, Authority::microsoft(QUrl(OwnHost))));
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), u"Configuration invalid_instance"_s);
        QVERIFY(waiter.description().contains(u"login.contoso.example"_s));
        QCOMPARE(askedOf(provider), QStringList {Discovery});
    }

    void takesTheApplicationsWordForTheHost()
    {
        TestProvider provider;
        provider.network.answerAlways(
            "GET", metadataOf(OwnHost + u"/v2.0"_s), TestProvider::json(metadata(OwnHost + u"/v2.0"_s, OwnHost)));
        ClientConfiguration configuration = configurationOf(provider, Authority::microsoft(QUrl(OwnHost)));
        configuration.validateAuthority = false;
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QVERIFY2(waiter.text() == u"found"_s, qPrintable(waiter.description()));
        QCOMPARE(askedOf(provider), QStringList {metadataOf(OwnHost + u"/v2.0"_s)});
    }

    void reportsTroubleWithTheQuestion_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("no network") << 0 << QByteArray() << u"Network network_error"_s;
        QTest::newRow("a server error") << 503 << QByteArray() << u"Server http_error"_s;
        QTest::newRow("a page") << 200 << QByteArray("<html>") << u"BadResponse response_not_json"_s;
        QTest::newRow("no address") << 200 << QByteArray("{}") << u"BadResponse invalid_response"_s;
        QTest::newRow("an address without TLS")
            << 200 << QByteArray("{\"tenant_discovery_endpoint\":\"http:\\/\\/login.contoso.example\\/x\"}")
            << u"Configuration endpoint_not_allowed"_s;
        QTest::newRow("an address on this computer")
            << 200 << QByteArray("{\"tenant_discovery_endpoint\":\"https:\\/\\/localhost\\/x\"}")
            << u"Configuration endpoint_not_allowed"_s;
    }

    void reportsTroubleWithTheQuestion()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeAnswer answer {.status = status, .body = body};
        if (status == 0)
            answer.error = QNetworkReply::TimeoutError;
        TestProvider provider;
        provider.network.answerAlways("GET", Discovery, answer);
        Session session(configurationOf(provider, Authority::microsoft(QUrl(OwnHost))));
        const MetadataWaiter waiter(session);
        processEvents();
        QTEST(waiter.text(), "error");
        QCOMPARE(provider.network.requestCount("GET", Discovery), provider.network.requests().size());
    }

    void refusesAnInsecurePlaceToAsk()
    {
        TestProvider provider;
        ClientConfiguration configuration = configurationOf(provider, Authority::microsoft(QUrl(OwnHost)));
        configuration.instanceDiscoveryEndpoint = QUrl(u"http://discovery.private.example/instance"_s);
        Session session(configuration);
        const MetadataWaiter waiter(session);
        QCOMPARE(waiter.calls, 0);
        processEvents();
        QCOMPARE(waiter.text(), u"Configuration endpoint_not_allowed"_s);
        QVERIFY(waiter.description().startsWith(u"The instance discovery endpoint"_s));
        QVERIFY(provider.network.requests().isEmpty());
    }

    void tellsAWrongTenantFromTrouble_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("isTenant");
        QTest::newRow("as Microsoft answers")
            << 400 << QByteArray("{\"error\":\"invalid_tenant\",\"error_codes\":[90002]}")
            << u"Configuration invalid_tenant"_s << true;
        QTest::newRow("not found") << 404 << QByteArray() << u"Configuration http_error"_s << true;
        QTest::newRow("not found, with a page") << 404 << QByteArray("<html>") << u"Configuration http_error"_s << true;
        QTest::newRow("a request time-out") << 408 << QByteArray() << u"BadResponse http_error"_s << false;
        QTest::newRow("too many requests") << 429 << QByteArray() << u"Server http_error"_s << false;
        QTest::newRow("a server error") << 500 << QByteArray() << u"Server http_error"_s << false;
        QTest::newRow("no network") << 0 << QByteArray() << u"Network network_error"_s << false;
        QTest::newRow("a page") << 200 << QByteArray("<html>") << u"BadResponse response_not_json"_s << false;
    }

    void tellsAWrongTenantFromTrouble()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        QFETCH(bool, isTenant);
        FakeAnswer answer {.status = status, .body = body};
        if (status == 0)
            answer.error = QNetworkReply::TimeoutError;
        TestProvider provider;
        provider.network.answerAlways(
            "GET", metadataOf(u"https://login.microsoftonline.com/no-such.example/v2.0"_s), answer);
        Session session(configurationOf(provider, Authority::microsoft(u"no-such.example"_s)));
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), error);
        if (status >= 400)
            QCOMPARE(waiter.result.error().httpStatus(), status);
        QCOMPARE(waiter.description().contains(u"ouble check the tenant name or GUID"_s), isTenant);
        QCOMPARE(waiter.description().contains(u"no-such.example"_s), isTenant);
        if (!body.startsWith('{'))
            return;
        QCOMPARE(waiter.result.error().providerErrorCodes(), QList<int> {90002});
    }

    void refusesForeignIssuers_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("hint");
        const QString world = u"https://login.microsoftonline.com/"_s;
        QTest::newRow("another cloud's") << world + u"contoso.example"_s
                                         << u"https://login.microsoftonline.us/%1/v2.0"_s.arg(Tenant)
                                         << u"use the authority https://login.microsoftonline.us/contoso.example"_s;
        QTest::newRow("another tenant's")
            << world + Tenant << world + u"9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s << u"Double check the tenant"_s;
        QTest::newRow("somebody's") << world + u"common"_s << u"https://evil.example/{tenantid}/v2.0"_s
                                    << u"https://evil.example"_s;
    }

    void refusesForeignIssuers()
    {
        QFETCH(QString, url);
        QFETCH(QString, issuer);
        QFETCH(QString, hint);
        TestProvider provider;
        provider.network.answerAlways("GET", metadataOf(url + u"/v2.0"_s), TestProvider::json(metadata(issuer, url)));
        Session session(configurationOf(provider, Authority::fromUrl(QUrl(url))));
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), u"Configuration issuer_mismatch"_s);
        QVERIFY2(waiter.description().contains(hint), qPrintable(waiter.description()));
    }

    void keepsEndpointsInTheirCloud_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("endpoints");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *title, const QString &url, const QString &issuer, const char *endpoints,
                             bool allowed) {
            QTest::newRow(title) << url << issuer << QString::fromLatin1(endpoints) << allowed;
        };
        const QString common = u"https://login.microsoftonline.com/common"_s;
        const QString issuer = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
        row("an alias", common, issuer, "https://login.windows.net/common", true);
        row("a region", common, issuer, "https://westus2.login.microsoft.com/common", true);
        row("another cloud", common, issuer, "https://login.microsoftonline.us/common", false);
        row("another host", common, issuer, "https://evil.example/common", false);
        row("a host that ends alike", common, issuer, "https://evillogin.microsoftonline.com/common", false);
        const QString b2c = u"https://login.contoso.example/contoso.onmicrosoft.com/b2c_1_in"_s;
        const QString b2cIssuer = u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant);
        row("B2C, its own host", b2c, b2cIssuer, "https://login.contoso.example/x", true);
        row("B2C, its issuer's host", b2c, b2cIssuer, "https://contoso.b2clogin.com/x", true);
        row("B2C, another tenant's host", b2c, b2cIssuer, "https://fabrikam.b2clogin.com/x", false);
        row("B2C, another host", b2c, b2cIssuer, "https://evil.example/x", false);
        const QString adfs = u"https://fs.contoso.example/adfs"_s;
        row("AD FS, its own host", adfs, adfs, "https://fs.contoso.example/adfs", true);
        row("AD FS, another host", adfs, adfs, "https://login.microsoftonline.com/adfs", false);
        const QString any = u"https://login.contoso.example/a"_s;
        row("any OpenID provider, another host", any, any, "https://api.contoso.example/a", true);
    }

    void keepsEndpointsInTheirCloud()
    {
        QFETCH(QString, url);
        QFETCH(QString, issuer);
        QFETCH(QString, endpoints);
        QFETCH(bool, allowed);
        const Authority authority = Authority::fromUrl(QUrl(url));
        TestProvider provider;
        provider.network.answerAlways("GET", authority.profile().metadataUrls.constFirst().toString(),
            TestProvider::json(metadata(issuer, endpoints)));
        Session session(configurationOf(provider, authority));
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), allowed ? u"found"_s : u"Configuration endpoint_not_allowed"_s);
        if (!allowed)
            QVERIFY(waiter.description().contains(QUrl(endpoints).host()));
    }

    void signsInOnLoopbackForTests_data()
    {
        QTest::addColumn<bool>("insecure");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("as tests do") << true << u"found"_s;
        QTest::newRow("as products do") << false << u"Configuration endpoint_not_allowed"_s;
    }

    void signsInOnLoopbackForTests()
    {
        QFETCH(bool, insecure);
        const QString base = u"http://127.0.0.1:4711/contoso"_s;
        TestProvider provider;
        QJsonObject object = metadata(u"http://127.0.0.1:4711/{tenantid}/v2.0"_s, base);
        object.insert("userinfo_endpoint"_L1, base + u"/userinfo"_s);
        provider.network.answerAlways("GET", metadataOf(base + u"/v2.0"_s), TestProvider::json(object));
        ClientConfiguration configuration = configurationOf(provider, Authority::microsoft(QUrl(base)));
        configuration.validateAuthority = false;
        configuration.allowInsecureHttpForTests = insecure;
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QTEST(waiter.text(), "outcome");
        QCOMPARE(provider.network.requests().size(), insecure ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(tst_MicrosoftMetadata)
#include "tst_microsoftmetadata.moc"
