#include "microsoftfixture.h"
#include "tokenfixture.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

/// R4: what the provider granted is what it says, not what was asked for (RFC 6749 5.1 and 6).
class tst_GrantedScopes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void saysWhatWasGranted_data()
    {
        QTest::addColumn<QJsonValue>("scope");
        QTest::addColumn<QStringList>("granted");
        QTest::newRow("R4: less than was asked for") << QJsonValue(u"openid"_s) << QStringList {u"openid"_s};
        QTest::newRow("R4: more than was asked for")
            << QJsonValue(u"admin api openid"_s) << QStringList {u"admin"_s, u"api"_s, u"openid"_s};
        QTest::newRow("R4: something else") << QJsonValue(u"openid other"_s) << QStringList {u"openid"_s, u"other"_s};
        QTest::newRow("R4: not a word, so as was asked for")
            << QJsonValue(QJsonValue::Null) << QStringList {u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s};
    }

    void saysWhatWasGranted()
    {
        QFETCH(QJsonValue, scope);
        QFETCH(QStringList, granted);
        SignedIn alice;
        alice.answer(alice.provider.tokens({{u"scope"_s, scope}}));
        QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
        QCOMPARE(alice.result.scopes(), granted);
    }

    void aTokenWithoutTheScopeIsNotHandedOutForIt()
    {
        SignedIn alice({{u"scope"_s, u"openid"_s}});
        alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
        QCOMPARE(alice.acquire(), u"completed"_s);
        QCOMPARE(alice.result.accessToken(), Secret("access-2"));
        QCOMPARE(alice.provider.network.requestCount("POST", TestProvider::tokenEndpoint()), 2);
    }

    void aWiderGrantDoesNotWidenTheNextRequest()
    {
        SignedIn alice({{u"scope"_s, u"admin api offline_access openid profile"_s}});
        alice.answer(alice.provider.tokens());
        QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
        QCOMPARE(alice.lastForm().value("scope"), "api offline_access openid profile");
    }
};

QTEST_GUILESS_MAIN(tst_GrantedScopes)
#include "tst_grantedscopes.moc"
