#include <QtSignIn/authority.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "providers/providerprofile.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void noneSaysSo()
    {
        const Authority none;
        QVERIFY(!none.isValid());
        QCOMPARE(none.error().kind(), Error::Kind::Configuration);
        QVERIFY(!none.error().description().isEmpty());
    }

    void anIssuerIsLookedUpLater()
    {
        const Authority authority = Authority::openIdConnect(u"https://login.example/realms/a"_s);
        QVERIFY(authority.isValid());
        QCOMPARE(authority.error(), Error());
        QCOMPARE(authority.displayName(), u"login.example"_s);
        QCOMPARE(authority.profile().issuer, u"https://login.example/realms/a"_s);
        QCOMPARE(authority.profile().metadataUrls.value(0),
            QUrl(u"https://login.example/realms/a/.well-known/openid-configuration"_s));
        QVERIFY(authority.profile().isOpenIdProvider);
        QVERIFY(!authority.profile().isMicrosoft);
    }

    void anIssuerKeepsItsSpelling()
    {
        QCOMPARE(Authority::openIdConnect(u"https://login.example/"_s).profile().issuer, u"https://login.example/"_s);
    }

    void refusesIssuers_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::newRow("empty") << QString();
        QTest::newRow("a host only") << u"login.example"_s;
        QTest::newRow("no host") << u"https:///x"_s;
        QTest::newRow("a space") << u"https://login example"_s;
    }

    void refusesIssuers()
    {
        QFETCH(QString, issuer);
        const Authority authority = Authority::openIdConnect(issuer);
        QVERIFY(!authority.isValid());
        QCOMPARE(authority.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
    }

    void understandsUrlsAsPeopleCopyThem_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isMicrosoft");
        QTest::addColumn<QString>("issuer");
        const QString tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
        QTest::newRow("Microsoft, common") << u"https://login.microsoftonline.com/common"_s << true
                                           << u"https://login.microsoftonline.com/common/v2.0"_s;
        QTest::newRow("Microsoft with a version") << u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant) << true
                                                  << u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant);
        QTest::newRow("Microsoft with a slash") << u"https://login.microsoftonline.com/organizations/"_s << true
                                                << u"https://login.microsoftonline.com/organizations/v2.0"_s;
        QTest::newRow("Microsoft in upper case") << u"https://LOGIN.MicrosoftOnline.com/common"_s << true
                                                 << u"https://login.microsoftonline.com/common/v2.0"_s;
        QTest::newRow("a host that begins like Microsoft's")
            << u"https://login.microsoftonline.com.evil.example/common"_s << false
            << u"https://login.microsoftonline.com.evil.example/common"_s;
        QTest::newRow("any other") << u"https://login.example/realms/a"_s << false
                                   << u"https://login.example/realms/a"_s;
        QTest::newRow("Microsoft by an alias")
            << u"https://login.windows.net/common"_s << true << u"https://login.windows.net/common/v2.0"_s;
        QTest::newRow("Microsoft's External ID") << u"https://contoso.ciamlogin.com"_s << true
                                                 << u"https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0"_s;
        QTest::newRow("any other with a slash") << u"https://login.example/"_s << false << u"https://login.example/"_s;
        QTest::newRow("the metadata of any other")
            << u"https://login.example/realms/a/.well-known/openid-configuration"_s << false
            << u"https://login.example/realms/a"_s;
    }

    void understandsUrlsAsPeopleCopyThem()
    {
        QFETCH(QString, url);
        const Authority authority = Authority::fromUrl(QUrl(url));
        QVERIFY2(authority.isValid(), qPrintable(authority.error().description()));
        QTEST(authority.profile().isMicrosoft, "isMicrosoft");
        QTEST(authority.profile().issuer, "issuer");
    }

    void refusesUrls()
    {
        QVERIFY(!Authority::fromUrl(QUrl()).isValid());
        QVERIFY(!Authority::fromUrl(QUrl(u"https://login.microsoftonline.com"_s)).isValid());
        QVERIFY(!Authority::fromUrl(QUrl(u"https://login.microsoftonline.com//v2.0"_s)).isValid());
    }

    void microsoftByTenantIsMicrosoftByUrl()
    {
        const Authority authority = Authority::microsoft(u"common"_s);
        QCOMPARE(authority.displayName(), u"Microsoft"_s);
        QCOMPARE(authority.profile().issuer,
            Authority::fromUrl(QUrl(u"https://login.microsoftonline.com/common"_s)).profile().issuer);
        QVERIFY(authority.profile().instance.isEmpty());
        QVERIFY(
            authority.profile().issuerPolicy.acceptsMetadata(u"https://login.microsoftonline.com/{tenantid}/v2.0"_s));
    }

    void refusesTenantsThatAreNone_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::newRow("empty") << QString();
        QTest::newRow("a path") << u"../evil"_s;
        QTest::newRow("a slash") << u"common/x"_s;
        QTest::newRow("a query") << u"common?x"_s;
        QTest::newRow("a line break") << u"common\n"_s;
        QTest::newRow("user info") << u"a@b"_s;
    }

    void refusesTenantsThatAreNone()
    {
        QFETCH(QString, tenant);
        QVERIFY(!Authority::microsoft(tenant).isValid());
    }

    void showsAHostWithoutDisguise()
    {
        // P12: a Cyrillic letter among Latin ones
        QCOMPARE(Authority::openIdConnect(u"https://l\u043egin.example"_s).displayName(), u"xn--lgin-55d.example"_s);
    }

    void worksWithEndpointsOnly()
    {
        AuthorityEndpoints endpoints;
        endpoints.authorization = QUrl(u"https://login.example/authorize"_s);
        endpoints.token = QUrl(u"https://login.example/token"_s);
        const Authority plain = Authority::endpoints(endpoints);
        QVERIFY(plain.isValid());
        QVERIFY(!plain.profile().isOpenIdProvider);
        QVERIFY(plain.profile().defaultScopes.isEmpty());
        QVERIFY(plain.profile().metadataUrls.isEmpty());
        QCOMPARE(plain.profile().explicitMetadata->tokenEndpoint, endpoints.token);

        endpoints.issuer = u"https://login.example"_s;
        QVERIFY(Authority::endpoints(endpoints).profile().isOpenIdProvider);
        QVERIFY(Authority::endpoints(endpoints).profile().issuerPolicy.acceptsMetadata(endpoints.issuer));

        endpoints.token.clear();
        QVERIFY(!Authority::endpoints(endpoints).isValid());
    }

    void acceptedIssuersConcernTheCopyOnly()
    {
        const Authority authority = Authority::openIdConnect(u"https://new.example"_s);
        const Authority both = authority.withAcceptedIssuers({u"https://old.example"_s});
        const QJsonObject old {{u"iss"_s, u"https://old.example"_s}};
        QVERIFY(both.profile().issuerPolicy.acceptsIdToken(old, u"https://new.example"_s));
        QVERIFY(!authority.profile().issuerPolicy.acceptsIdToken(old, u"https://new.example"_s));
    }

    void presetsAreNamed()
    {
        QVERIFY(Authority::presetNames().contains(u"github"_s));
        QVERIFY(Authority::preset(u"github"_s).isValid());
        QCOMPARE(Authority::preset(u"github"_s).displayName(), u"GitHub"_s);
        QVERIFY(!Authority::preset(u"no-such"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
