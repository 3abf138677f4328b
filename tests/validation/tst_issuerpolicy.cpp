#include "validation/issuerpolicy.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::IssuerPolicy;
using QtSignIn::MicrosoftIssuers;

namespace {

const QString Issuer = u"https://login.example/realms/a"_s;
const QString Template = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
const QString Tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
const QString OtherTenant = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;

QString issuerOf(const QString &tenant)
{
    return u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant);
}

/// Entra ID's public cloud.
IssuerPolicy entra(const QString &tenant)
{
    MicrosoftIssuers issuers;
    issuers.authority = QUrl(u"https://login.microsoftonline.com/"_s + tenant);
    issuers.tenant = tenant;
    issuers.hosts = QStringList {u"login.microsoftonline.com"_s, u"login.windows.net"_s, u"sts.windows.net"_s};
    issuers.isSharedHost = true;
    issuers.ciamDomain = u"ciamlogin.com"_s;
    return IssuerPolicy::microsoft(issuers);
}

/// Any other; \a hosts are Microsoft's that may stand in for its host.
IssuerPolicy of(const QString &authority, const QStringList &hosts = {}, const QStringList &b2cDomains = {})
{
    MicrosoftIssuers issuers;
    issuers.authority = QUrl(authority);
    issuers.tenant = issuers.authority.path().section(u'/', 1, 1);
    issuers.hosts = hosts;
    issuers.ciamDomain = u"ciamlogin.com"_s;
    issuers.b2cDomains = b2cDomains;
    return IssuerPolicy::microsoft(issuers);
}

QJsonObject claims(const QString &iss, const QString &tid = {})
{
    QJsonObject claims {{u"iss"_s, iss}};
    if (!tid.isEmpty())
        claims.insert(u"tid"_s, tid);
    return claims;
}

} // namespace

class TestIssuerPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void anExactOneAcceptsNoNearMiss_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the same") << Issuer << true;
        QTest::newRow("A9: a trailing slash") << Issuer + u'/' << false;
        QTest::newRow("A9: upper case in the host") << u"https://Login.example/realms/a"_s << false;
        QTest::newRow("A9: upper case in the path") << u"https://login.example/realms/A"_s << false;
        QTest::newRow("A9: http") << u"http://login.example/realms/a"_s << false;
        QTest::newRow("A9: the default port") << u"https://login.example:443/realms/a"_s << false;
        QTest::newRow("A9: user info") << u"https://x@login.example/realms/a"_s << false;
        QTest::newRow("A9: another realm") << u"https://login.example/realms/b"_s << false;
        QTest::newRow("A9: only the host") << u"https://login.example"_s << false;
        QTest::newRow("A9: dots in the path") << u"https://login.example/realms/b/../a"_s << false;
        QTest::newRow("A9: an escape") << u"https://login.example/realms/%61"_s << false;
        QTest::newRow("A9: a space behind it") << Issuer + u' ' << false;
        QTest::newRow("A9: empty") << QString() << false;
    }

    void anExactOneAcceptsNoNearMiss()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, accepted);
        const IssuerPolicy policy = IssuerPolicy::exact(Issuer);
        QCOMPARE(policy.acceptsMetadata(issuer), accepted);
        QCOMPARE(policy.acceptsIdToken(claims(issuer), Issuer), accepted);
        QCOMPARE(policy.acceptsRedirect(issuer, Issuer), accepted);
    }

    void anEmptyOneAcceptsNothing()
    {
        for (const IssuerPolicy &policy : {IssuerPolicy(), IssuerPolicy::exact(QString())}) {
            QVERIFY(!policy.acceptsMetadata(QString()));
            QVERIFY(!policy.acceptsMetadata(Issuer));
            QVERIFY(!policy.acceptsIdToken({}, QString()));
            QVERIFY(!policy.acceptsIdToken(claims(QString()), QString()));
            QVERIFY(!policy.acceptsRedirect(QString(), QString()));
        }
    }

    void anIssuerMustBeAString()
    {
        const IssuerPolicy policy = IssuerPolicy::exact(Issuer);
        QVERIFY(!policy.acceptsIdToken({}, Issuer));
        QVERIFY(!policy.acceptsIdToken({{u"iss"_s, 1}}, Issuer));
        QVERIFY(!policy.acceptsIdToken({{u"iss"_s, QJsonValue::Null}}, Issuer));
    }

    void moreMayBeAccepted()
    {
        const IssuerPolicy policy =
            IssuerPolicy::exact(u"https://accounts.google.com"_s).withAlsoAccepted({u"accounts.google.com"_s});
        QVERIFY(policy.acceptsIdToken(claims(u"accounts.google.com"_s), u"https://accounts.google.com"_s));
        QVERIFY(policy.acceptsIdToken(claims(u"https://accounts.google.com"_s), u"https://accounts.google.com"_s));
        QVERIFY(
            !policy.acceptsIdToken(claims(u"accounts.google.com.evil.example"_s), u"https://accounts.google.com"_s));
        QVERIFY(!policy.acceptsIdToken(claims(u"google.com"_s), u"https://accounts.google.com"_s));
        QVERIFY(policy.acceptsMetadata(u"https://accounts.google.com"_s));
        QVERIFY(!policy.acceptsMetadata(u"https://evil.example"_s));
    }

    void addingMoreLeavesTheFirstAlone()
    {
        const IssuerPolicy policy = IssuerPolicy::exact(Issuer);
        QVERIFY(policy.withAlsoAccepted({u"https://old.example"_s})
                    .acceptsIdToken(claims(u"https://old.example"_s), Issuer));
        QVERIFY(!policy.acceptsIdToken(claims(u"https://old.example"_s), Issuer));
    }

    void microsoftsMetadata_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("common publishes the template") << u"common"_s << Template << true;
        QTest::newRow("organizations publishes the template") << u"organizations"_s << Template << true;
        QTest::newRow("consumers publishes its tenant") << u"consumers"_s << issuerOf(OtherTenant) << true;
        QTest::newRow("a domain publishes its tenant") << u"contoso.example"_s << issuerOf(Tenant) << true;
        QTest::newRow("a GUID publishes itself") << Tenant << issuerOf(Tenant) << true;
        QTest::newRow("a GUID in upper case publishes itself") << Tenant.toUpper() << issuerOf(Tenant) << true;
        QTest::newRow("a GUID publishes another") << Tenant << issuerOf(OtherTenant) << false;
        QTest::newRow("another host") << u"common"_s << u"https://evil.example/{tenantid}/v2.0"_s << false;
        QTest::newRow("a host that begins like it")
            << u"common"_s << u"https://login.microsoftonline.com.evil.example/{tenantid}/v2.0"_s << false;
        QTest::newRow("http") << u"common"_s << u"http://login.microsoftonline.com/{tenantid}/v2.0"_s << false;
        QTest::newRow("an alias of the host") << u"common"_s << u"https://login.windows.net/{tenantid}/v2.0"_s << true;
        QTest::newRow("a host that the tenant names")
            << u"common"_s << u"https://{tenantid}.login.windows.net/{tenantid}/v2.0"_s << false;
        QTest::newRow("version 1") << u"common"_s << u"https://sts.windows.net/{tenantid}/"_s << true;
        QTest::newRow("version 1 of another GUID")
            << Tenant << u"https://sts.windows.net/%1/"_s.arg(OtherTenant) << false;
        QTest::newRow("a region") << u"common"_s << u"https://westus2.login.microsoftonline.com/{tenantid}/v2.0"_s
                                  << true;
        QTest::newRow("a region of an alias")
            << u"common"_s << u"https://westus2.login.windows.net/{tenantid}/v2.0"_s << true;
        QTest::newRow("a region without a tenant")
            << u"common"_s << u"https://westus2.login.microsoftonline.com/x"_s << false;
        QTest::newRow("two labels before it")
            << u"common"_s << u"https://west.us.2.login.microsoftonline.com/{tenantid}/v2.0"_s << false;
        QTest::newRow("another cloud") << u"common"_s << u"https://login.microsoftonline.us/{tenantid}/v2.0"_s << false;
        QTest::newRow("another port") << u"common"_s << u"https://login.windows.net:8443/{tenantid}/v2.0"_s << false;
        QTest::newRow("upper case in the host")
            << u"common"_s << u"https://LOGIN.MicrosoftOnline.com/{tenantid}/v2.0"_s << true;
        QTest::newRow("B2C") << u"common"_s << u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant) << false;
        QTest::newRow("user info") << u"common"_s << u"https://x@login.microsoftonline.com/{tenantid}/v2.0"_s << false;
        QTest::newRow("a query") << u"common"_s << Template + u"?x=1"_s << false;
        QTest::newRow("a fragment") << u"common"_s << Template + u"#x"_s << false;
        QTest::newRow("the authority with a slash")
            << u"contoso.example"_s << u"https://login.microsoftonline.com/contoso.example/"_s << true;
        QTest::newRow("another tenant's name")
            << u"contoso.example"_s << u"https://login.microsoftonline.com/fabrikam.example/v2.0"_s << false;
        QTest::newRow("without a version") << u"common"_s << u"https://login.microsoftonline.com/{tenantid}"_s << false;
        QTest::newRow("a trailing slash") << u"common"_s << Template + u'/' << false;
        QTest::newRow("no tenant") << u"common"_s << u"https://login.microsoftonline.com//v2.0"_s << false;
        QTest::newRow("empty") << u"common"_s << QString() << false;
    }

    void microsoftsMetadata()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, issuer);
        QTEST(entra(tenant).acceptsMetadata(issuer), "accepted");
    }

    void microsoftsIdTokens_data()
    {
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("metadataIssuer");
        QTest::addColumn<QJsonObject>("idToken");
        QTest::addColumn<bool>("accepted");
        const QString common = u"common"_s;
        QTest::newRow("tid stands for the tenant") << common << Template << claims(issuerOf(Tenant), Tenant) << true;
        QTest::newRow("any tenant of common")
            << common << Template << claims(issuerOf(OtherTenant), OtherTenant) << true;
        QTest::newRow("N12: iss and tid disagree")
            << common << Template << claims(issuerOf(Tenant), OtherTenant) << false;
        QTest::newRow("no tid") << common << Template << claims(issuerOf(Tenant)) << false;
        QTest::newRow("a tid that is a path")
            << common << Template << claims(issuerOf(u"../evil"_s), u"../evil"_s) << false;
        QTest::newRow("a tid that is no GUID")
            << common << Template << claims(issuerOf(u"contoso"_s), u"contoso"_s) << false;
        QTest::newRow("the template itself") << common << Template << claims(Template, u"{tenantid}"_s) << false;
        QTest::newRow("another host") << common << Template
                                      << claims(u"https://evil.example/%1/v2.0"_s.arg(Tenant), Tenant) << false;
        QTest::newRow("version 1") << common << Template << claims(u"https://sts.windows.net/%1/"_s.arg(Tenant), Tenant)
                                   << false;
        QTest::newRow("the GUID that was asked for")
            << Tenant << issuerOf(Tenant) << claims(issuerOf(Tenant), Tenant) << true;
        QTest::newRow("another than the GUID that was asked for")
            << Tenant << issuerOf(Tenant) << claims(issuerOf(OtherTenant), OtherTenant) << false;
        QTest::newRow("another than the metadata's tenant, for a domain")
            << u"contoso.example"_s << issuerOf(Tenant) << claims(issuerOf(OtherTenant), OtherTenant) << false;
        QTest::newRow("the metadata's tenant, for a domain")
            << u"contoso.example"_s << issuerOf(Tenant) << claims(issuerOf(Tenant), Tenant) << true;
        QTest::newRow("N12: iss and tid disagree, for a domain")
            << u"contoso.example"_s << issuerOf(Tenant) << claims(issuerOf(Tenant), OtherTenant) << false;
        QTest::newRow("a template though a GUID was asked for, and the GUID")
            << Tenant << Template << claims(issuerOf(Tenant), Tenant) << true;
        QTest::newRow("a template though a GUID was asked for, and another")
            << Tenant << Template << claims(issuerOf(OtherTenant), OtherTenant) << false;
        const QString version1 = u"https://sts.windows.net/{tenantid}/"_s;
        QTest::newRow("version 1 where the metadata is version 1")
            << common << version1 << claims(u"https://sts.windows.net/%1/"_s.arg(Tenant), Tenant) << true;
    }

    void microsoftsIdTokens()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, metadataIssuer);
        QFETCH(QJsonObject, idToken);
        QTEST(entra(tenant).acceptsIdToken(idToken, metadataIssuer), "accepted");
    }

    void microsoftsOtherMetadata_data()
    {
        QTest::addColumn<IssuerPolicy>("policy");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("accepted");
        const QStringList known {u"login.microsoftonline.com"_s, u"login.microsoftonline.us"_s};
        const QString name = u"https://login.someweb.com/contoso"_s;
        const IssuerPolicy custom = of(name, known, {u"b2clogin.com"_s});
        const auto row = [](const char *title, const IssuerPolicy &policy, const QString &issuer, bool accepted) {
            QTest::newRow(title) << policy << issuer << accepted;
        };
        row("1: the authority itself", custom, name, true);
        row("1: with a slash", custom, name + u'/', true);
        row("1: with a version", custom, name + u"/v2.0"_s, true);
        row("2: another path on its host", custom, u"https://login.someweb.com/x/v2.0"_s, true);
        row("2: its host in upper case", custom, u"https://LOGIN.someweb.com/contoso"_s, true);
        row("2: another scheme", custom, u"http://login.someweb.com/contoso"_s, false);
        row("2: another port", custom, u"https://login.someweb.com:8443/contoso"_s, false);
        row("2: its own port", of(u"https://login.someweb.com:8443/t"_s), u"https://login.someweb.com:8443/x"_s, true);
        row("2: another loopback port", of(u"http://127.0.0.1:1/t"_s), u"http://127.0.0.1:2/t"_s, false);
        row("2: its loopback port", of(u"http://127.0.0.1:1/t"_s), u"http://127.0.0.1:1/{tenantid}/v2.0"_s, true);
        row("2: another GUID than asked", of(u"https://login.someweb.com/"_s + Tenant),
            u"https://login.someweb.com/%1/v2.0"_s.arg(OtherTenant), false);
        row("another host", custom, u"https://login.otherdomain.com/contoso"_s, false);
        row("its host as the end of another", custom, u"https://evillogin.someweb.com/contoso"_s, false);
        row("its host as the begin of another", custom, u"https://login.someweb.com.evil.com/contoso"_s, false);
        row("none", custom, QString(), false);
        row("no host", custom, u"contoso"_s, false);
        row("4: a known host", custom, issuerOf(Tenant), true);
        row("4: a known host of another cloud", custom, u"https://login.microsoftonline.us/{tenantid}/v2.0"_s, true);
        row("4: a known host without TLS", custom, u"http://login.microsoftonline.com/{tenantid}/v2.0"_s, false);
        row("4: a known host without tenant", custom, u"https://login.microsoftonline.com/"_s, false);
        row("4: a region of a known host", custom, u"https://westus2.login.microsoftonline.com/{tenantid}/v2.0"_s,
            true);
        row("4: labels before a known host", custom, u"https://west.us.2.login.microsoftonline.com/{tenantid}/v2.0"_s,
            false);
        row("4: a region of an evil host", custom, u"https://westus2.login.evil.com/{tenantid}/v2.0"_s, false);
        row("4: a known host in upper case", custom, u"https://LOGIN.MICROSOFTONLINE.com/{tenantid}/v2.0"_s, true);
        row("5: a region of its host", of(u"https://someweb.com/t"_s), u"https://us.someweb.com/t"_s, true);
        row("5: a region of its host without TLS", of(u"https://someweb.com/t"_s), u"http://us.someweb.com/t"_s, false);
        row("5: a region of another host", of(u"https://otherdomain.com/t"_s), u"https://us.someweb.com/t"_s, false);
        row("5: labels before its host", of(u"https://someweb.com/t"_s), u"https://a.us.someweb.com/t"_s, false);
        row("6: B2C", custom, u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant), true);
        row("6: labels before B2C", custom, u"https://a.b.b2clogin.com/%1/v2.0/"_s.arg(Tenant), false);
        row("6: like B2C", custom, u"https://evilb2clogin.com/%1/v2.0/"_s.arg(Tenant), false);
        row("6: B2C without TLS", custom, u"http://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant), false);
        row("6: B2C where it is not expected", of(name, known), u"https://contoso.b2clogin.com/x"_s, false);
        const IssuerPolicy b2c = of(u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_in"_s);
        row("B2C names the tenant by GUID", b2c, u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant), true);
        row("B2C names the policy", b2c, u"https://contoso.b2clogin.com/tfp/%1/b2c_1_in/v2.0/"_s.arg(Tenant), true);
        row("B2C names another's host", b2c, u"https://fabrikam.b2clogin.com/%1/v2.0/"_s.arg(Tenant), false);
        const IssuerPolicy b2cGuid = of(u"https://contoso.b2clogin.com/%1/b2c_1_in"_s.arg(Tenant));
        row("B2C names another GUID", b2cGuid, u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(OtherTenant), false);
        row("B2C names another GUID and the policy", b2cGuid,
            u"https://contoso.b2clogin.com/tfp/%1/b2c_1_in/v2.0/"_s.arg(OtherTenant), false);
        const IssuerPolicy ciam = of(u"https://contoso.ciamlogin.com/contoso.onmicrosoft.com"_s);
        const auto ciamIssuer = [](const QString &label, const QString &path) {
            return u"https://%1.ciamlogin.com%2"_s.arg(label, path);
        };
        row("3: External ID names the tenant by GUID", ciam, ciamIssuer(Tenant, u"/%1/v2.0"_s.arg(Tenant)), true);
        row("3: External ID without a path", ciam, ciamIssuer(Tenant, QString()), true);
        row("3: External ID without a version", ciam, ciamIssuer(Tenant, u'/' + Tenant), true);
        row("3: External ID with another path", ciam, ciamIssuer(Tenant, u"/%1/v2.0"_s.arg(OtherTenant)), false);
        row("3: External ID of another name", ciam, ciamIssuer(u"fabrikam"_s, u"/fabrikam/v2.0"_s), false);
        // Microsoft's pages write {tenantid} there for the reader: the metadata has the GUID.
        row("3: External ID, a template for a host", ciam, ciamIssuer(u"{tenantid}"_s, u"/{tenantid}/v2.0"_s), false);
        row("3: External ID, a template for a path", ciam, ciamIssuer(u"contoso"_s, u"/{tenantid}/v2.0"_s), true);
        row("3: External ID, a template below another GUID", ciam, ciamIssuer(Tenant, u"/{tenantid}/v2.0"_s), false);
        row("3: External ID, text for a GUID", ciam, ciamIssuer(u"fabrikam"_s, u"/%1/v2.0"_s.arg(Tenant)), false);
        row("3: External ID below a GUID", ciam, ciamIssuer(u"a."_s + Tenant, u"/%1/v2.0"_s.arg(Tenant)), false);
        row("3: like External ID", ciam, u"https://%1.evilciamlogin.com/%1/v2.0"_s.arg(Tenant), false);
        row("3: External ID without TLS", ciam, u"http://%1.ciamlogin.com"_s.arg(Tenant), false);
        const IssuerPolicy ciamGuid = of(u"https://contoso.ciamlogin.com/"_s + Tenant);
        row("3: External ID, the GUID asked", ciamGuid, ciamIssuer(Tenant, u"/%1/v2.0"_s.arg(Tenant)), true);
        row("3: External ID, another GUID", ciamGuid, ciamIssuer(OtherTenant, u"/%1/v2.0"_s.arg(OtherTenant)), false);
        row("3: External ID, another GUID without a path", ciamGuid, ciamIssuer(OtherTenant, QString()), false);
        const IssuerPolicy customGuid = of(u"https://login.someweb.com/"_s + Tenant);
        row("3: a host of one's own, the GUID asked", customGuid, ciamIssuer(Tenant, u"/%1/v2.0"_s.arg(Tenant)), true);
        row("3: a host of one's own, any GUID", custom, ciamIssuer(Tenant, u"/%1/v2.0"_s.arg(Tenant)), false);
        MicrosoftIssuers adfs;
        adfs.authority = QUrl(u"https://fs.contoso.com/adfs"_s);
        adfs.tenant = u"adfs"_s;
        row("AD FS", IssuerPolicy::microsoft(adfs), u"https://fs.contoso.com/adfs"_s, true);
        row("AD FS by http, not expected", IssuerPolicy::microsoft(adfs), u"http://fs.contoso.com/adfs"_s, false);
        adfs.mayBeHttp = true;
        row("AD FS by http", IssuerPolicy::microsoft(adfs), u"http://fs.contoso.com/adfs"_s, true);
        row("AD FS of another host", IssuerPolicy::microsoft(adfs), u"http://fs.fabrikam.com/adfs"_s, false);
    }

    void microsoftsOtherMetadata()
    {
        QFETCH(IssuerPolicy, policy);
        QFETCH(QString, issuer);
        QTEST(policy.acceptsMetadata(issuer), "accepted");
    }

    void withoutATemplateTheMetadatasIssuerIsTheOnlyOne()
    {
        const QString b2c = u"https://contoso.b2clogin.com/%1/v2.0/"_s.arg(Tenant);
        const IssuerPolicy policy = of(u"https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_in"_s);
        QVERIFY(policy.acceptsIdToken(claims(b2c), b2c));
        QVERIFY(!policy.acceptsIdToken(claims(b2c.chopped(1)), b2c));
        QVERIFY(!policy.acceptsIdToken(claims(u"https://contoso.b2clogin.com/tfp/x/v2.0/"_s), b2c));
        QVERIFY(!policy.acceptsIdToken(claims(b2c), QString()));
        QVERIFY(policy.acceptsRedirect(b2c, b2c));
        QVERIFY(!policy.acceptsRedirect(b2c.chopped(1), b2c));
        QVERIFY(!policy.acceptsRedirect(QString(), QString()));
    }

    void aTemplateIsNobodysIssuer()
    {
        QVERIFY(!entra(u"common"_s).acceptsRedirect(Template, Template));
        QVERIFY(!entra(u"common"_s).acceptsIdToken(claims(Template), Template));
        QVERIFY(!entra(u"common"_s).acceptsRedirect(issuerOf(u"00000000"_s), Template));
    }

    void microsoftsRedirects()
    {
        const IssuerPolicy common = entra(u"common"_s);
        QVERIFY(common.acceptsRedirect(issuerOf(Tenant), Template));
        QVERIFY(!common.acceptsRedirect(u"https://evil.example/%1/v2.0"_s.arg(Tenant), Template));
        QVERIFY(!common.acceptsRedirect(QString(), Template));
        const IssuerPolicy single = entra(Tenant);
        QVERIFY(single.acceptsRedirect(issuerOf(Tenant), issuerOf(Tenant)));
        QVERIFY(!single.acceptsRedirect(issuerOf(OtherTenant), issuerOf(Tenant)));
    }
};

Q_DECLARE_METATYPE(QtSignIn::IssuerPolicy)

QTEST_APPLESS_MAIN(TestIssuerPolicy)
#include "tst_issuerpolicy.moc"
