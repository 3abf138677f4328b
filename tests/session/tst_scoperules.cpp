#include <QtTest/QtTest>

#include "protocol/providermetadata.h"
#include "session/scoperules.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_ScopeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForTheUsualOnesToo();
    void leavesOutWhatTheApplicationExcludes();
    void leavesOutWhatTheProviderDoesNotKnow();
    void asksForOpenIdWhateverTheProviderLists();
    void looksUpWhatAnswersName_data();
    void looksUpWhatAnswersName();

private:
    static ClientConfiguration configuration()
    {
        ClientConfiguration configuration;
        configuration.authority = Authority::openIdConnect(u"https://login.example"_s);
        return configuration;
    }
};

void tst_ScopeRules::asksForTheUsualOnesToo()
{
    const QStringList scopes = scopesToAskFor({u"api"_s}, configuration(), {});
    for (const char *scope : {"api", "openid", "profile", "offline_access"})
        QVERIFY2(scopes.contains(QLatin1StringView(scope)), scope);
}

void tst_ScopeRules::leavesOutWhatTheApplicationExcludes()
{
    ClientConfiguration without = configuration();
    without.excludedScopes = QStringList {u"offline_access"_s};
    QVERIFY(!scopesToAskFor({u"api"_s}, without, {}).contains(u"offline_access"_s));
    QVERIFY2(scopesToAskFor({u"offline_access"_s}, without, {}).contains(u"offline_access"_s), "it asks by itself");
}

void tst_ScopeRules::leavesOutWhatTheProviderDoesNotKnow()
{
    ProviderMetadata metadata;
    metadata.scopesSupported = QStringList {u"openid"_s, u"profile"_s};
    const QStringList scopes = scopesToAskFor({u"api"_s}, configuration(), metadata);
    QVERIFY(scopes.contains(u"profile"_s));
    QVERIFY(!scopes.contains(u"offline_access"_s));
    QVERIFY(scopes.contains(u"api"_s));
}

void tst_ScopeRules::asksForOpenIdWhateverTheProviderLists()
{
    ProviderMetadata metadata;
    metadata.scopesSupported = QStringList {u"api"_s};
    QVERIFY(scopesToAskFor({u"api"_s}, configuration(), metadata).contains(u"openid"_s));
}

void tst_ScopeRules::looksUpWhatAnswersName_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("isMicrosoft");
    QTest::addColumn<QStringList>("lookedUp");
    const QStringList all {u"openid"_s, u"profile"_s, u"offline_access"_s, u"api"_s};
    QTest::newRow("any provider") << all << false << QStringList {u"openid"_s, u"profile"_s, u"api"_s};
    QTest::newRow("Microsoft") << all << true << QStringList {u"api"_s};
    QTest::newRow("Microsoft, about the person only")
        << QStringList {u"openid"_s, u"profile"_s} << true << QStringList {u"openid"_s};
    QTest::newRow("Microsoft, nothing asked for") << QStringList() << true << QStringList();
}

void tst_ScopeRules::looksUpWhatAnswersName()
{
    QFETCH(QStringList, scopes);
    QFETCH(bool, isMicrosoft);
    QTEST(scopesToLookUp(scopes, isMicrosoft), "lookedUp");
}

QTEST_APPLESS_MAIN(tst_ScopeRules)
#include "tst_scoperules.moc"
