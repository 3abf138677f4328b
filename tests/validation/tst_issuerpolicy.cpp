#include "validation/issuerpolicy.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::IssuerPolicy;

namespace {

const QString Issuer = u"https://login.example/realms/a"_s;
const QString Host = u"login.microsoftonline.com"_s;
const QString Template = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
const QString Tenant = u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s;
const QString OtherTenant = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;

QString issuerOf(const QString &tenant)
{
    return u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant);
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
        QTest::newRow("version 1") << u"common"_s << u"https://sts.windows.net/{tenantid}/"_s << false;
        QTest::newRow("without a version") << u"common"_s << u"https://login.microsoftonline.com/{tenantid}"_s << false;
        QTest::newRow("a trailing slash") << u"common"_s << Template + u'/' << false;
        QTest::newRow("no tenant") << u"common"_s << u"https://login.microsoftonline.com//v2.0"_s << false;
        QTest::newRow("empty") << u"common"_s << QString() << false;
    }

    void microsoftsMetadata()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, issuer);
        QTEST(IssuerPolicy::microsoftTemplate(Host, tenant).acceptsMetadata(issuer), "accepted");
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
    }

    void microsoftsIdTokens()
    {
        QFETCH(QString, tenant);
        QFETCH(QString, metadataIssuer);
        QFETCH(QJsonObject, idToken);
        QTEST(IssuerPolicy::microsoftTemplate(Host, tenant).acceptsIdToken(idToken, metadataIssuer), "accepted");
    }

    void microsoftsRedirects()
    {
        const IssuerPolicy common = IssuerPolicy::microsoftTemplate(Host, u"common"_s);
        QVERIFY(common.acceptsRedirect(issuerOf(Tenant), Template));
        QVERIFY(!common.acceptsRedirect(u"https://evil.example/%1/v2.0"_s.arg(Tenant), Template));
        QVERIFY(!common.acceptsRedirect(QString(), Template));
        const IssuerPolicy single = IssuerPolicy::microsoftTemplate(Host, Tenant);
        QVERIFY(single.acceptsRedirect(issuerOf(Tenant), issuerOf(Tenant)));
        QVERIFY(!single.acceptsRedirect(issuerOf(OtherTenant), issuerOf(Tenant)));
    }
};

QTEST_APPLESS_MAIN(TestIssuerPolicy)
#include "tst_issuerpolicy.moc"
