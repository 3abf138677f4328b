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

} // namespace

class TestAccountIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void N2_twoRealmsOnOneHostAreTwoPlaces()
    {
        const Account a = makeAccount(openIdConnectProfile(RealmA), {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}}, {});
        const Account b = makeAccount(openIdConnectProfile(RealmB), {{u"iss"_s, RealmB}, {u"sub"_s, u"1"_s}}, {});
        QVERIFY(a != b);
        QVERIFY(a.homeAccountId() != b.homeAccountId());
        QCOMPARE(a.homeAccountId(), homeId(RealmA, u"1"_s));
        QCOMPARE(a.environment(), RealmA);
        QCOMPARE(a.issuer(), RealmA);
        QCOMPARE(a.subject(), u"1"_s);
        QVERIFY(!a.isNull());
    }

    void theSamePersonIsTheSameAgain()
    {
        const QJsonObject claims {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"name"_s, u"Alice"_s}};
        const ProviderProfile profile = openIdConnectProfile(RealmA);
        QVERIFY(
            makeAccount(profile, claims, {}) == makeAccount(profile, {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}}, u"x"_s));
    }

    void microsoftsPersonIsObjectAndTenant()
    {
        const QString issuer = u"https://login.microsoftonline.com/tenant-1/v2.0"_s;
        const Account account = makeAccount(microsoftProfile(u"common"_s),
            {{u"iss"_s, issuer}, {u"sub"_s, u"pairwise"_s}, {u"oid"_s, u"object-1"_s}, {u"tid"_s, u"tenant-1"_s}}, {});
        QCOMPARE(account.homeAccountId(), u"object-1.tenant-1"_s);
        QCOMPARE(account.environment(), u"login.microsoftonline.com"_s);
        QCOMPARE(account.issuer(), issuer);
        QCOMPARE(account.subject(), u"pairwise"_s);
    }

    void onlyMicrosoftsTokensMaySayWhoTheyAreByObjectAndTenant()
    {
        const Account account = makeAccount(openIdConnectProfile(RealmA),
            {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"oid"_s, u"object-1"_s}, {u"tid"_s, u"tenant-1"_s}}, {});
        QCOMPARE(account.homeAccountId(), homeId(RealmA, u"1"_s));
        QCOMPARE(account.environment(), RealmA);
    }

    void microsoftWithoutObjectFallsBackToTheSubject()
    {
        const QString issuer = u"https://login.microsoftonline.com/tenant-1/v2.0"_s;
        const Account account = makeAccount(
            microsoftProfile(u"common"_s), {{u"iss"_s, issuer}, {u"sub"_s, u"1"_s}, {u"tid"_s, u"tenant-1"_s}}, {});
        QCOMPARE(account.homeAccountId(), homeId(issuer, u"1"_s));
    }

    void withoutIdTokenEverySignInIsSomebody()
    {
        AuthorityEndpoints endpoints;
        endpoints.token = QUrl(u"https://login.example/token"_s);
        const Authority authority = Authority::endpoints(endpoints);
        const Account first = makeAccount(authority.profile(), {}, u"random-1"_s);
        const Account second = makeAccount(authority.profile(), {}, u"random-2"_s);
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
        QTEST(makeAccount(openIdConnectProfile(RealmA), claims, {}).username(), "username");
    }

    void keepsNameAndEmail()
    {
        const Account account = makeAccount(openIdConnectProfile(RealmA),
            {{u"iss"_s, RealmA}, {u"sub"_s, u"1"_s}, {u"name"_s, u"Alice Liddell"_s}, {u"email"_s, u"a@x.example"_s}},
            {});
        QCOMPARE(account.displayName(), u"Alice Liddell"_s);
        QCOMPARE(account.email(), u"a@x.example"_s);
    }
};

QTEST_APPLESS_MAIN(TestAccountIdentity)
#include "tst_accountidentity.moc"
