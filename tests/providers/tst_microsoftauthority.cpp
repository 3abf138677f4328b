#include <QtSignIn/authority.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "providers/microsoftauthority.h"
#include "providers/providerprofile.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QString Tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;

QString kindOf(const QString &url)
{
    const auto kind = microsoftKindOf(QUrl(url));
    if (!kind)
        return u"other"_s;
    switch (*kind) {
    case MicrosoftKind::Entra:
        return u"Entra"_s;
    case MicrosoftKind::Ciam:
        return u"External ID"_s;
    case MicrosoftKind::B2c:
        return u"B2C"_s;
    case MicrosoftKind::Adfs:
        return u"AD FS"_s;
    }
    return {};
}

} // namespace

class TestMicrosoftAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void tellsKindsByTheirForm_data()
    {
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *url, const char *kind) { QTest::newRow(url) << QString::fromLatin1(kind); };
        row("https://login.microsoftonline.com/common", "Entra");
        row("https://login.microsoftonline.com", "Entra");
        row("https://sts.windows.net/contoso.example", "Entra");
        row("https://login.partner.microsoftonline.cn/contoso.example", "Entra");
        row("https://LOGIN.MICROSOFTONLINE.US/contoso.example", "Entra");
        row("https://westus2.login.microsoft.com/common", "other");
        row("https://login.microsoftonline.com.evil.example/common", "other");
        row("https://contoso.ciamlogin.com", "External ID");
        row("https://contoso.ciamlogin.com/adfs", "External ID");
        row("https://ciamlogin.com/contoso", "other");
        row("https://evilciamlogin.com/contoso", "other");
        row("https://contoso.b2clogin.com/contoso.onmicrosoft.com/signin", "B2C");
        row("https://contoso.b2clogin.cn/contoso.partner.onmschina.cn/b2c_1_in", "B2C");
        row("https://contoso.b2clogin.us/t/b2c_1_in", "B2C");
        row("https://contoso.b2clogin.de/t/b2c_1_in", "B2C");
        row("https://contoso.b2clogin.example/t/in", "other");
        row("https://login.microsoftonline.com/contoso.onmicrosoft.com/B2C_1_in", "B2C");
        row("https://login.contoso.example/contoso.onmicrosoft.com/b2c_1a_in/", "B2C");
        row("https://login.contoso.example/contoso.onmicrosoft.com/b2c_1a_in/v2.0", "B2C");
        row("https://login.contoso.example/a/b2c_1/c", "other");
        row("https://login.contoso.example/b2c_1", "other");
        row("https://fs.contoso.example/adfs", "AD FS");
        row("https://fs.contoso.example/ADFS/", "AD FS");
        row("https://fs.contoso.example/adfs/oauth2/authorize", "AD FS");
        row("https://fs.contoso.example/adfsx", "other");
        row("https://fs.contoso.example/x/adfs", "other");
        row("https://login.contoso.example/contoso", "other");
    }

    void tellsKindsByTheirForm() { QTEST(kindOf(QString::fromLatin1(QTest::currentDataTag())), "kind"); }

    void findsTheMetadata_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("hasVersion");
        QTest::addColumn<QString>("tenant");
        const auto row = [](const char *title, const QString &url, const QString &base, const QString &tenant,
                             bool hasVersion = true) { QTest::newRow(title) << url << base << hasVersion << tenant; };
        const QString entra = u"https://login.microsoftonline.com/"_s;
        row("a tenant", entra + u"contoso.example"_s, entra + u"contoso.example"_s, u"contoso.example"_s);
        row("a GUID", entra + Tenant, entra + Tenant, Tenant);
        row("a slash behind the tenant", entra + u"common/"_s, entra + u"common"_s, u"common"_s);
        row("49: extra path", entra + u"common/a/b"_s, entra + u"common"_s, u"common"_s);
        row("49: a query", entra + u"common?x=1"_s, entra + u"common"_s, u"common"_s);
        row("49: a fragment", entra + u"common#x"_s, entra + u"common"_s, u"common"_s);
        row("the authorization endpoint", entra + u"common/oauth2/v2.0/authorize?client_id=x"_s, entra + u"common"_s,
            u"common"_s);
        row("the metadata", entra + u"common/v2.0/.well-known/openid-configuration"_s, entra + u"common"_s,
            u"common"_s);
        row("a host in upper case", u"https://LOGIN.microsoftonline.com/common"_s, entra + u"common"_s, u"common"_s);
        row("a port", u"https://login.microsoftonline.com:8443/common"_s,
            u"https://login.microsoftonline.com:8443/common"_s, u"common"_s);
        const QString ciam = u"https://contoso.ciamlogin.com"_s;
        row("51: External ID without a path", ciam, ciam + u"/contoso.onmicrosoft.com"_s, u"contoso.onmicrosoft.com"_s);
        row("51: External ID with a slash only", ciam + u'/', ciam + u"/contoso.onmicrosoft.com"_s,
            u"contoso.onmicrosoft.com"_s);
        row("51: External ID with a path", ciam + u"/anything"_s, ciam + u"/anything"_s, u"anything"_s);
        row("External ID as the portal shows it", ciam + u'/' + Tenant + u"/v2.0"_s, ciam + u'/' + Tenant, Tenant);
        const QString b2c = u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_in"_s;
        const QString b2cTenant = u"contoso.onmicrosoft.com"_s;
        row("B2C", b2c, b2c, b2cTenant);
        row("B2C with a slash", b2c + u'/', b2c, b2cTenant);
        row("B2C with a version", b2c + u"/v2.0/"_s, b2c, b2cTenant);
        row("B2C, the authorization endpoint", b2c + u"/oauth2/v2.0/authorize"_s, b2c, b2cTenant);
        row("B2C with the policy in the query",
            u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize?p=B2C_1_in"_s, b2c, b2cTenant);
        row("B2C with tfp", u"https://contoso.b2clogin.com/tfp/contoso.onmicrosoft.com/B2C_1_in"_s,
            u"https://contoso.b2clogin.com/tfp/contoso.onmicrosoft.com/B2C_1_in"_s, b2cTenant);
        row("B2C on a host of one's own", u"https://login.contoso.example/contoso.onmicrosoft.com/b2c_1_in"_s,
            u"https://login.contoso.example/contoso.onmicrosoft.com/b2c_1_in"_s, b2cTenant);
        const QString adfs = u"https://fs.contoso.example/adfs"_s;
        row("AD FS", adfs, adfs, u"adfs"_s, false);
        row("AD FS with more", adfs + u"/oauth2/authorize?x=1#y"_s, adfs, u"adfs"_s, false);
        row("AD FS in upper case", u"https://FS.contoso.example/ADFS/"_s, adfs, u"adfs"_s, false);
    }

    void findsTheMetadata()
    {
        QFETCH(QString, url);
        QFETCH(QString, base);
        QFETCH(bool, hasVersion);
        QFETCH(QString, tenant);
        for (const Authority &authority : {Authority::fromUrl(QUrl(url)), Authority::microsoft(QUrl(url))}) {
            QVERIFY2(authority.isValid(), qPrintable(authority.error().description()));
            const ProviderProfile &profile = authority.profile();
            QVERIFY(profile.isMicrosoft);
            QCOMPARE(profile.tenant, tenant);
            const QString issuer = hasVersion ? base + u"/v2.0"_s : base;
            QCOMPARE(profile.issuer, issuer);
            QCOMPARE(profile.metadataUrls, QList<QUrl> {QUrl(issuer + u"/.well-known/openid-configuration"_s)});
            QVERIFY(!profile.metadataUrls.constFirst().path().contains(u"//"_s));
            QVERIFY(profile.instance.isEmpty());
            QCOMPARE(profile.environment, QUrl(base).host());
            QVERIFY(profile.endpointHosts.contains(profile.environment));
            QVERIFY(!profile.missingMetadataText.isEmpty());
            QCOMPARE(profile.redirectHost, RedirectHost::Localhost);
            QCOMPARE(profile.redirectPath, QString());
        }
    }

    void refusesWhatIsNoAuthority_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *title, const QString &url, const char *reason) {
            QTest::newRow(title) << url << QString::fromLatin1(reason);
        };
        row("49: http", u"http://login.microsoftonline.com/common"_s, "https://");
        row("49: no tenant", u"https://login.microsoftonline.com"_s, "ends before the tenant");
        row("49: a slash only", u"https://login.microsoftonline.com/"_s, "ends before the tenant");
        row("49: slashes only", u"https://login.microsoftonline.com//"_s, "ends before the tenant");
        row("an empty tenant", u"https://login.microsoftonline.com//v2.0"_s, "ends before the tenant");
        row("another scheme", u"ftp://login.microsoftonline.com/common"_s, "https://");
        row("user info", u"https://a:b@login.microsoftonline.com/common"_s, "user name or password");
        row("a slash in disguise", u"https://login.microsoftonline.com/a%2Fb"_s, "not a Microsoft tenant");
        row("dots", u"https://login.microsoftonline.com/../x"_s, "not a Microsoft tenant");
        row("letters from elsewhere", u"https://login.microsoftonline.com/c\u043entoso"_s, "not a Microsoft tenant");
        row("B2C without a policy", u"https://contoso.b2clogin.com/contoso.onmicrosoft.com"_s, "policy");
        row("B2C without a tenant", u"https://contoso.b2clogin.com"_s, "policy");
        row("B2C with a version for a policy", u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/v2.0"_s,
            "policy");
        row("B2C with a bad policy", u"https://contoso.b2clogin.com/t/oauth2/x?p=a%2Fb"_s, "policy");
        row("B2C without TLS", u"http://contoso.b2clogin.com/t/b2c_1_in"_s, "https://");
        row("External ID without TLS", u"http://contoso.ciamlogin.com"_s, "https://");
        row("AD FS without TLS", u"http://fs.contoso.example/adfs"_s, "https://");
        row("a host of one's own without a tenant", u"https://login.contoso.example/"_s, "ends before the tenant");
        row("a host of one's own without TLS", u"http://login.contoso.example/contoso"_s, "https://");
        row("nothing", QString(), "not the address of an authority");
        row("no URL", u"login.microsoftonline.com/common"_s, "not the address of an authority");
    }

    void refusesWhatIsNoAuthority()
    {
        QFETCH(QString, url);
        QFETCH(QString, reason);
        const Authority authority = Authority::microsoft(QUrl(url));
        QVERIFY(!authority.isValid());
        QCOMPARE(authority.error().kind(), Error::Kind::Configuration);
        QCOMPARE(authority.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        QVERIFY2(authority.error().description().contains(reason), qPrintable(authority.error().description()));
        QVERIFY(!authority.error().description().contains(u"a:b"_s));
        if (microsoftKindOf(QUrl(url)))
            QCOMPARE(Authority::fromUrl(QUrl(url)).error(), authority.error());
    }

    void sharesTokensWithTheAliases_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("aliases");
        QTest::newRow("27: the public cloud")
            << u"https://login.microsoftonline.com/common"_s
            << QStringList {u"login.windows.net"_s, u"login.microsoft.com"_s, u"sts.windows.net"_s};
        QTest::newRow("27: by an alias") << u"https://sts.windows.net/common"_s
                                         << QStringList {u"login.microsoftonline.com"_s, u"login.windows.net"_s,
                                                u"login.microsoft.com"_s};
        QTest::newRow("the US government")
            << u"https://login.microsoftonline.us/contoso.example"_s << QStringList {u"login.usgovcloudapi.net"_s};
        QTest::newRow("a cloud without aliases")
            << u"https://login.sovcloud-identity.fr/contoso.example"_s << QStringList();
        QTest::newRow("53: B2C on Microsoft's host")
            << u"https://login.microsoftonline.com/contoso.onmicrosoft.com/b2c_1_in"_s << QStringList();
        QTest::newRow("53: B2C") << u"https://contoso.b2clogin.com/t/b2c_1_in"_s << QStringList();
        QTest::newRow("53: AD FS") << u"https://fs.contoso.example/adfs"_s << QStringList();
        QTest::newRow("External ID") << u"https://contoso.ciamlogin.com"_s << QStringList();
        QTest::newRow("a host of one's own") << u"https://login.contoso.example/contoso"_s << QStringList();
    }

    void sharesTokensWithTheAliases()
    {
        QFETCH(QString, url);
        QTEST(Authority::microsoft(QUrl(url)).profile().environmentAliases, "aliases");
    }

    void sovereignCloudsHaveHostsOfTheirOwn()
    {
        const Authority authority = Authority::microsoft(u"contoso.example"_s, MicrosoftCloud::China);
        QVERIFY(authority.isValid());
        const ProviderProfile &profile = authority.profile();
        QCOMPARE(profile.issuer, u"https://login.partner.microsoftonline.cn/contoso.example/v2.0"_s);
        QCOMPARE(profile.environment, u"login.partner.microsoftonline.cn"_s);
        QCOMPARE(profile.environmentAliases, QStringList {u"login.chinacloudapi.cn"_s});
        QVERIFY(
            profile.issuerPolicy.acceptsMetadata(u"https://login.partner.microsoftonline.cn/%1/v2.0"_s.arg(Tenant)));
        QVERIFY(!profile.issuerPolicy.acceptsMetadata(u"https://login.microsoftonline.com/%1/v2.0"_s.arg(Tenant)));
        QVERIFY(!Authority::microsoft(u"../x"_s, MicrosoftCloud::China).isValid());
    }

    void onlyTheApplicationMayCallAnUnknownHostMicrosofts()
    {
        const QUrl url(u"https://login.contoso.example/contoso/v2.0"_s);
        QVERIFY(!Authority::fromUrl(url).profile().isMicrosoft);
        QVERIFY(!Authority::fromUrl(url).profile().issuerPolicy.acceptsMetadata(
            u"https://login.microsoftonline.com/{tenantid}/v2.0"_s));
        const Authority declared = Authority::microsoft(url);
        const ProviderProfile &profile = declared.profile();
        QVERIFY(declared.isValid());
        QVERIFY(profile.isMicrosoft);
        QCOMPARE(profile.instance, QUrl(u"https://login.contoso.example/contoso"_s));
        QCOMPARE(profile.tenant, u"contoso"_s);
        QCOMPARE(declared.displayName(), u"login.contoso.example"_s);
        QVERIFY(profile.issuerPolicy.acceptsMetadata(u"https://login.microsoftonline.com/{tenantid}/v2.0"_s));
    }

    void aLoopbackHostMayDoForTests()
    {
        const Authority authority = Authority::microsoft(QUrl(u"http://127.0.0.1:4711/contoso"_s));
        QVERIFY(authority.isValid());
        QCOMPARE(authority.profile().metadataUrls.value(0),
            QUrl(u"http://127.0.0.1:4711/contoso/v2.0/.well-known/openid-configuration"_s));
        QCOMPARE(authority.profile().environment, u"127.0.0.1"_s);
    }

    void believesTheIssuersOfItsKind_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *title, const char *url, const QString &issuer, bool accepted) {
            QTest::newRow(title) << QString::fromLatin1(url) << issuer << accepted;
        };
        const QString template2 = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
        row("Entra ID by an alias", "https://login.windows.net/common", template2, true);
        row("Entra ID, consumers", "https://login.microsoftonline.com/consumers",
            u"https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s, true);
        row("Entra ID, External ID's", "https://login.microsoftonline.com/common",
            u"https://contoso.ciamlogin.com/%1/v2.0"_s.arg(Tenant), false);
        row("External ID", "https://contoso.ciamlogin.com", u"https://%1.ciamlogin.com/%1/v2.0"_s.arg(Tenant), true);
        row("External ID, Entra ID's", "https://contoso.ciamlogin.com", template2, false);
        row("B2C", "https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_in",
            u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant), true);
        row("B2C on a host of one's own", "https://login.contoso.example/contoso.onmicrosoft.com/b2c_1_in",
            u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant), true);
        row("B2C, Entra ID's", "https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_in", template2, false);
        row("B2C on Entra ID's host", "https://login.microsoftonline.com/contoso.onmicrosoft.com/b2c_1_in",
            u"https://login.microsoftonline.com/%1/v2.0/"_s.arg(Tenant), true);
        row("AD FS", "https://fs.contoso.example/adfs", u"https://fs.contoso.example/adfs"_s, true);
        row("AD FS by http", "https://fs.contoso.example/adfs", u"http://fs.contoso.example/adfs"_s, true);
        row("AD FS, Entra ID's", "https://fs.contoso.example/adfs", template2, false);
        row("AD FS, another's", "https://fs.contoso.example/adfs", u"https://fs.fabrikam.example/adfs"_s, false);
        row("an OpenID provider, Entra ID's", "https://login.contoso.example", template2, false);
        row("an OpenID provider with a slash", "https://login.contoso.example", u"https://login.contoso.example/"_s,
            false);
        row("an OpenID provider", "https://login.contoso.example", u"https://login.contoso.example"_s, true);
    }

    void believesTheIssuersOfItsKind()
    {
        QFETCH(QString, url);
        QFETCH(QString, issuer);
        QTEST(Authority::fromUrl(QUrl(url)).profile().issuerPolicy.acceptsMetadata(issuer), "accepted");
    }

    void textsSayWhatToCheck_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("https://login.microsoftonline.com/contoso")
            << QStringList {u"\"contoso\""_s, u"tenant name or GUID"_s, u"login.microsoftonline.com"_s};
        QTest::newRow("https://contoso.b2clogin.com/fabrikam/b2c_1_in")
            << QStringList {u"\"fabrikam\""_s, u"\"b2c_1_in\""_s, u"contoso.b2clogin.com"_s};
        QTest::newRow("https://contoso.ciamlogin.com") << QStringList {u"\"contoso.onmicrosoft.com\""_s};
        QTest::newRow("https://fs.contoso.example/adfs") << QStringList {u"fs.contoso.example"_s, u"/adfs"_s};
    }

    void textsSayWhatToCheck()
    {
        QFETCH(QStringList, words);
        const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
        const QString text = Authority::fromUrl(url).profile().missingMetadataText;
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
    }
};

QTEST_APPLESS_MAIN(TestMicrosoftAuthority)
#include "tst_microsoftauthority.moc"
