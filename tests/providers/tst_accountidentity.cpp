#include "providers/accountidentity.h"

#include <QtSignIn/authority.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "protocol/base64url.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QString RealmA = u"https://kc.example/realms/a"_s;
const QString RealmB = u"https://kc.example/realms/b"_s;

QString homeId(const QString &issuer, const QString &subject)
{
    const QByteArray hash = QCryptographicHash::hash(issuer.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(toBase64Url(hash)) + u'.' + subject;
}

Account openIdAccount(const QString &issuer, const QJsonObject &claims)
{
    IdentityEvidence evidence;
    evidence.idTokenClaims = claims;
    return makeAccount(openIdConnectProfile(issuer), evidence);
}

IdentityEvidence microsoftEvidence()
{
    IdentityEvidence evidence;
    evidence.idTokenClaims = {{u"iss"_s, u"https://login.microsoftonline.com/tenant-1/v2.0"_s},
        {u"sub"_s, u"pairwise"_s}, {u"oid"_s, u"object-1"_s}, {u"tid"_s, u"tenant-1"_s}};
    evidence.realm = u"common"_s;
    return evidence;
}

} // namespace

class TestAccountIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void D10_knowsWhoIsNobody()
    {
        IdentityEvidence nobody;
        nobody.anonymousId = u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s;
        const ProviderProfile microsoft = microsoftProfile(u"common"_s);
        QVERIFY(isAnonymous(makeAccount(openIdConnectProfile(RealmA), nobody)));
        QVERIFY(isAnonymous(makeAccount(microsoft, nobody)));
        IdentityEvidence clientInfo = nobody;
        clientInfo.clientInfo = ClientInfo {u"object-1"_s, u"tenant-1"_s};
        QVERIFY(!isAnonymous(makeAccount(microsoft, clientInfo)));
        QVERIFY(!isAnonymous(makeAccount(microsoft, microsoftEvidence())));
        QVERIFY(!isAnonymous(openIdAccount(RealmA, {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}})));
    }

    void F3_twoRealmsOnOneHostAreTwoPlaces()
    {
        const Account a = openIdAccount(RealmA, {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}});
        const Account b = openIdAccount(RealmB, {{u"iss"_s, RealmB}, {u"sub"_s, u"1"_s}});
        QVERIFY(a != b);
        QVERIFY(a.homeAccountId() != b.homeAccountId());
        QCOMPARE(a.homeAccountId(), homeId(RealmA, u"1"_s));
        QCOMPARE(a.environment(), RealmA);
        QCOMPARE(a.issuer(), RealmA);
        QCOMPARE(a.subject(), u"1"_s);
        QCOMPARE(a.localAccountId(), u"1"_s);
        QVERIFY(a.authorityType().isEmpty());
        QVERIFY(a.tenantId().isEmpty());
        QVERIFY(!a.isNull());
    }

    void theSamePersonIsTheSameAgain()
    {
        QVERIFY(openIdAccount(RealmA, {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"name"_s, u"Alice"_s}})
            == openIdAccount(RealmA, {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}}));
    }

    void remembersHowTheySignedIn()
    {
        IdentityEvidence evidence;
        evidence.idTokenClaims = {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}};
        evidence.grantType = u"authorization_code"_s;
        QCOMPARE(makeAccount(openIdConnectProfile(RealmA), evidence).accountSource(), u"authorization_code"_s);
    }

    void microsoftsPersonIsWhomClientInfoNames()
    {
        IdentityEvidence evidence = microsoftEvidence();
        evidence.clientInfo = ClientInfo {u"UID"_s, u"UTID"_s};
        const Account account = makeAccount(microsoftProfile(u"common"_s), evidence);
        QCOMPARE(account.homeAccountId(), u"UID.UTID"_s);
        QCOMPARE(account.environment(), u"login.microsoftonline.com"_s);
        QCOMPARE(account.localAccountId(), u"object-1"_s);
        QCOMPARE(account.tenantId(), u"common"_s);
        QCOMPARE(account.authorityType(), u"MSSTS"_s);
        QCOMPARE(account.issuer(), u"https://login.microsoftonline.com/tenant-1/v2.0"_s);
        QCOMPARE(account.subject(), u"pairwise"_s);
    }

    void C41_microsoftWithoutClientInfoIsTheSubject()
    {
        IdentityEvidence evidence = microsoftEvidence();
        evidence.realm = u"adfs"_s;
        evidence.idTokenClaims.insert(u"upn"_s, u"ada@adfs"_s);
        evidence.idTokenClaims.remove(u"oid"_s);
        const Account account = makeAccount(microsoftProfile(u"common"_s), evidence);
        QCOMPARE(account.homeAccountId(), u"pairwise"_s);
        QCOMPARE(account.localAccountId(), u"pairwise"_s);
        QCOMPARE(account.authorityType(), u"ADFS"_s);
        QCOMPARE(account.tenantId(), u"adfs"_s);
        QCOMPARE(account.username(), u"ada@adfs"_s);
    }

    void microsoftWithoutAnythingIsSomebody()
    {
        IdentityEvidence evidence;
        evidence.anonymousId = u"random-1"_s;
        QCOMPARE(makeAccount(microsoftProfile(u"common"_s), evidence).homeAccountId(), u"random-1"_s);
    }

    void msalNamesNobodyByEmailOrSubject()
    {
        IdentityEvidence evidence = microsoftEvidence();
        evidence.idTokenClaims.insert(u"email"_s, u"ada@x.example"_s);
        QCOMPARE(makeAccount(microsoftProfile(u"common"_s), evidence).username(), QString());
    }

    void onlyMicrosoftsTokensMaySayWhoTheyAreInItsWay()
    {
        IdentityEvidence evidence;
        evidence.idTokenClaims = {
            {u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"oid"_s, u"object-1"_s}, {u"tid"_s, u"tenant-1"_s}};
        evidence.clientInfo = ClientInfo {u"UID"_s, u"UTID"_s};
        evidence.realm = u"realms"_s;
        const Account account = makeAccount(openIdConnectProfile(RealmA), evidence);
        QCOMPARE(account.homeAccountId(), homeId(RealmA, u"1"_s));
        QCOMPARE(account.localAccountId(), u"1"_s);
        QCOMPARE(account.environment(), RealmA);
        QVERIFY(account.tenantId().isEmpty());
    }

    void withoutIdTokenEverySignInIsSomebody()
    {
        AuthorityEndpoints endpoints;
        endpoints.token = QUrl(u"https://login.example/token"_s);
        const Authority authority = Authority::endpoints(endpoints);
        IdentityEvidence evidence;
        evidence.anonymousId = u"random-1"_s;
        const Account first = makeAccount(authority.profile(), evidence);
        evidence.anonymousId = u"random-2"_s;
        const Account second = makeAccount(authority.profile(), evidence);
        QVERIFY(first != second);
        QVERIFY(!first.isNull());
        QVERIFY(first.issuer().isEmpty());
        QVERIFY(first.subject().isEmpty());
        QVERIFY(first.environment().contains(u"login.example"_s));
    }

    void choosesANameForPeople_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("username");
        const QJsonObject all {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"email"_s, u"a@x.example"_s},
            {u"upn"_s, u"a@upn"_s}, {u"preferred_username"_s, u"alice"_s}};
        QJsonObject claims = all;
        QTest::newRow("preferred_username") << claims << u"alice"_s;
        claims.insert(u"preferred_username"_s, QString());
        QTest::newRow("upn, if that is empty") << claims << u"a@upn"_s;
        claims.remove(u"upn"_s);
        QTest::newRow("email") << claims << u"a@x.example"_s;
        claims.insert(u"email"_s, 1);
        QTest::newRow("sub, if the email is no text") << claims << u"1"_s;
    }

    void choosesANameForPeople()
    {
        QFETCH(QJsonObject, claims);
        QTEST(openIdAccount(RealmA, claims).username(), "username");
    }

    void keepsNameAndEmail()
    {
        const Account account = openIdAccount(RealmA,
            {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"name"_s, u"Alice Liddell"_s}, {u"email"_s, u"a@x.example"_s}});
        QCOMPARE(account.displayName(), u"Alice Liddell"_s);
        QCOMPARE(account.email(), u"a@x.example"_s);
    }
};

QTEST_APPLESS_MAIN(TestAccountIdentity)
#include "tst_accountidentity.moc"
