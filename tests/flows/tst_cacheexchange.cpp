#include "microsoftfixture.h"
#include "model/utc.h"
#include "tokenfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Then = 1795365006;

/// What MSAL Python writes for the sign-in of C40 (measured); its ID token is \a idToken.
QJsonObject msalPythonCache(const QString &idToken)
{
    QJsonObject cache = QJsonDocument::fromJson(
        R"({"AccessToken":{"uid.utid-login.microsoftonline.com-accesstoken-cid-common-user.read email openid profile":{
  "credential_type":"AccessToken","secret":"AT1","home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "client_id":"cid","target":"User.Read email openid profile","realm":"common","token_type":"Bearer",
  "cached_at":"1795365006","expires_on":"1795368605","extended_expires_on":"1795368605","refresh_on":"1795366806"}},
 "Account":{"uid.utid-login.microsoftonline.com-common":{"home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "realm":"common","local_account_id":"OID","username":"Ada@contoso.com","authority_type":"MSSTS",
  "account_source":"urn:ietf:params:oauth:grant-type:device_code"}},
 "RefreshToken":{"uid.utid-login.microsoftonline.com-refreshtoken-cid--user.read email openid profile":{
  "credential_type":"RefreshToken","secret":"RT1","home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "client_id":"cid","target":"User.Read email openid profile","last_modification_time":"1795365006","family_id":"1"}},
 "AppMetadata":{"appmetadata-login.microsoftonline.com-cid":{"client_id":"cid","environment":"login.microsoftonline.com","family_id":"1"}}})")
                            .object();
    cache.insert(u"IdToken"_s,
        QJsonObject {{u"uid.utid-login.microsoftonline.com-idtoken-cid-common-"_s,
            QJsonObject {{u"credential_type"_s, u"IdToken"_s}, {u"secret"_s, idToken},
                {u"home_account_id"_s, u"UID.UTID"_s}, {u"environment"_s, u"login.microsoftonline.com"_s},
                {u"realm"_s, u"common"_s}, {u"client_id"_s, u"cid"_s}}}});
    return cache;
}

} // namespace

class tst_CacheExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void C40_writesWhatMsalPythonWrites();
    void C41_writesAdfsAsMsal();
    void C48_usesWhatMsalPythonWrote();
    void C32_knowsNobodyWithoutNetwork();
    void tellsOfAnImport();
    void aFileThatIsNoCacheChangesNothing();
    void C46_tellsOnceOfEachChange();
    void whoeverIsToldSeesEverything();
    void F3_namesOtherIssuersInFull();
    void F3_twoRealmsOnOneHostNeverMix();
    void goesOnInTheNextProcess();
    void signsThePersonOutOfTheFile();
};

void tst_CacheExchange::C40_writesWhatMsalPythonWrites()
{
    MicrosoftApplication ada;
    FakeClock &clock = *ada.provider.clock;
    clock.setNow(QDateTime::fromSecsSinceEpoch(Then - 5, Utc)); // the polling interval before
    ada.provider.network.answerOnce("POST", ada.provider.deviceEndpoint(), ada.provider.deviceCode());
    FlowRecorder flow(ada.application->acquireTokenByDeviceFlow({u"User.Read"_s}));
    processEvents();
    const QString idToken = QString::fromLatin1(MicrosoftProvider::idToken(ada.provider.claims()));
    ada.provider.answer(ada.provider.tokens({{u"foci"_s, u"1"_s}, {u"refresh_in"_s, 1800}, {u"id_token"_s, idToken}}));
    QVERIFY(clock.fireNext());
    QCOMPARE(clock.now().toSecsSinceEpoch(), Then);
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(exported(*ada.application), msalPythonCache(idToken));
}

void tst_CacheExchange::C41_writesAdfsAsMsal()
{
    MicrosoftProvider provider;
    const QString base = u"https://fs.contoso.com/adfs"_s;
    provider.network.answerAlways("GET", base + u"/.well-known/openid-configuration"_s,
        TestProvider::json({{u"issuer"_s, base}, {u"authorization_endpoint"_s, QString(base + u"/oauth2/authorize"_s)},
            {u"token_endpoint"_s, QString(base + u"/oauth2/token"_s)}, {u"jwks_uri"_s, QString(base + u"/keys"_s)}}));
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = Authority::fromUrl(QUrl(base));
    PublicClientApplication application(configuration);
    provider.network.answerOnce("POST", base + u"/oauth2/token"_s,
        provider.tokens({{u"client_info"_s, QJsonValue::Null}},
            {{u"iss"_s, base}, {u"sub"_s, u"subject"_s}, {u"oid"_s, QJsonValue::Null}, {u"tid"_s, QJsonValue::Null},
                {u"preferred_username"_s, QJsonValue::Null}, {u"upn"_s, u"ada@contoso.com"_s}}));
    FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("RT0"), {u"User.Read"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    const QJsonObject account = exported(application).value(u"Account"_s).toObject();
    QCOMPARE(account.keys(), QStringList {u"subject-fs.contoso.com-adfs"_s});
    QCOMPARE(account.begin()->toObject(),
        QJsonObject({{u"home_account_id"_s, u"subject"_s}, {u"environment"_s, u"fs.contoso.com"_s},
            {u"realm"_s, u"adfs"_s}, {u"local_account_id"_s, u"subject"_s}, {u"username"_s, u"ada@contoso.com"_s},
            {u"authority_type"_s, u"ADFS"_s}, {u"account_source"_s, u"refresh_token"_s}}));
    QCOMPARE(exported(application).value(u"AccessToken"_s).toObject().keys(),
        QStringList {u"subject-fs.contoso.com-accesstoken-cid-adfs-user.read email openid profile"_s});
}

void tst_CacheExchange::C48_usesWhatMsalPythonWrote()
{
    MicrosoftApplication ada;
    ada.provider.clock->setNow(QDateTime::fromSecsSinceEpoch(Then, Utc));
    const QJsonObject cache = msalPythonCache(QString::fromLatin1(MicrosoftProvider::idToken(ada.provider.claims())));
    QVERIFY(ada.import(cache));
    QCOMPARE(ada.account.username(), u"Ada@contoso.com"_s);
    QCOMPARE(ada.account.displayName(), u"Ada Lovelace"_s);
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT1"));
    QVERIFY(ada.provider.network.requests().isEmpty());
    QCOMPARE(exported(*ada.application), cache);

    ada.provider.clock->advance(2h);
    ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"AT2"_s}, {u"refresh_token"_s, u"RT2"_s}}));
    QCOMPARE(ada.acquire(), u"completed"_s);
    QCOMPARE(ada.result.accessToken(), Secret("AT2"));
    QCOMPARE(ada.provider.lastForm().value("refresh_token"), "RT1");
    for (const QString &section : cache.keys())
        QCOMPARE(exported(*ada.application).value(section).toObject().keys(), cache.value(section).toObject().keys());
    QCOMPARE(membersOf(exported(*ada.application), u"Account"_s, u"account_source"_s),
        QStringList {u"urn:ietf:params:oauth:grant-type:device_code"_s});
}

void tst_CacheExchange::C32_knowsNobodyWithoutNetwork()
{
    MicrosoftApplication nobody;
    QVERIFY(nobody.application->accounts().isEmpty());
    QVERIFY(nobody.application->accounts(u"ada@contoso.com"_s).isEmpty());
    processEvents();
    QVERIFY(nobody.provider.network.requests().isEmpty());
}

void tst_CacheExchange::tellsOfAnImport()
{
    MicrosoftApplication ada;
    ada.signIn();
    const QJsonObject cache = exported(*ada.application);
    MicrosoftApplication next;
    QSignalSpy added(next.application.get(), &PublicClientApplication::accountAdded);
    QSignalSpy changed(next.application.get(), &PublicClientApplication::tokenCacheChanged);
    QVERIFY(next.import(cache));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.constFirst().constFirst().value<Account>(), ada.account);
    QCOMPARE(changed.size(), 1);

    // Again, and under another name of the host: nobody new
    QVERIFY(next.import(cache));
    QJsonObject alias = cache;
    QJsonObject account = cache.value(u"Account"_s).toObject().begin()->toObject();
    account.insert(u"environment"_s, QString::fromLatin1(MicrosoftProvider::Alias));
    alias.insert(u"Account"_s, QJsonObject {{u"alias"_s, account}});
    QVERIFY(next.import(alias));
    QCOMPARE(added.size(), 1);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(next.application->accounts().size(), 1);
}

void tst_CacheExchange::aFileThatIsNoCacheChangesNothing()
{
    MicrosoftApplication ada;
    ada.signIn();
    const QJsonObject before = exported(*ada.application);
    QSignalSpy changed(ada.application.get(), &PublicClientApplication::tokenCacheChanged);
    const QByteArray whole = ada.application->exportMsalCache().reveal();
    for (const QByteArray &json : {whole.chopped(1), "[]"_ba, QByteArray(R"({"AccessToken":7,"Account":{}})")}) {
        const Result<void> result = ada.application->importMsalCache(Secret(json));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidCache));
    }
    QCOMPARE(changed.size(), 0);
    QCOMPARE(exported(*ada.application), before);
}

void tst_CacheExchange::C46_tellsOnceOfEachChange()
{
    SignedIn alice;
    QSignalSpy changed(&alice.application, &PublicClientApplication::tokenCacheChanged);
    const auto changes = [&] {
        const qsizetype count = changed.size();
        changed.clear();
        return count;
    };
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(changes(), 0);
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(changes(), 1);
    alice.answer(alice.provider.error(u"invalid_grant"_s));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(changes(), 0);
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-3"_s}}, {{u"sub"_s, u"mallory-6"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"IdToken subject_mismatch"_s);
    QCOMPARE(changes(), 1);
    QVERIFY(alice.application.removeAccount(alice.account));
    QCOMPARE(changes(), 1);
    QVERIFY(!alice.application.removeAccount(alice.account));
    QCOMPARE(changes(), 0);
}

void tst_CacheExchange::whoeverIsToldSeesEverything()
{
    MicrosoftApplication ada;
    QJsonObject seen;
    QStringList order;
    connect(ada.application.get(), &PublicClientApplication::tokenCacheChanged, this, [&] {
        seen = exported(*ada.application);
        order.append(u"cache"_s);
    });
    connect(ada.application.get(), &PublicClientApplication::accountAdded, this, [&] { order.append(u"account"_s); });
    ada.signIn({{u"foci"_s, u"1"_s}});
    QCOMPARE(seen, exported(*ada.application));
    for (const QString &section : seen.keys())
        QCOMPARE(seen.value(section).toObject().size(), 1);
    QCOMPARE(order, QStringList({u"cache"_s, u"account"_s}));
}

void tst_CacheExchange::F3_namesOtherIssuersInFull()
{
    SignedIn alice;
    const QJsonObject cache = exported(alice.application);
    const QString id = alice.account.homeAccountId();
    QVERIFY(id.endsWith(u".alice-1"_s));
    QCOMPARE(cache.value(u"AccessToken"_s).toObject().keys(),
        QStringList {id + u"-https://login.example-accesstoken-desktop--api offline_access openid profile"_s});
    QCOMPARE(cache.value(u"RefreshToken"_s).toObject().keys(),
        QStringList {id + u"-https://login.example-refreshtoken-desktop--api offline_access openid profile"_s});
    QCOMPARE(membersOf(cache, u"Account"_s, u"environment"_s), QStringList {u"https://login.example"_s});
    QVERIFY(cache.value(u"AppMetadata"_s).toObject().isEmpty());
}

void tst_CacheExchange::F3_twoRealmsOnOneHostNeverMix()
{
    TestProvider provider;
    std::vector<std::unique_ptr<PublicClientApplication>> applications;
    QList<Account> accounts;
    for (const QString &realm : {u"https://kc.example/realms/a"_s, u"https://kc.example/realms/b"_s}) {
        provider.network.answerAlways("GET", realm + u"/.well-known/openid-configuration"_s,
            TestProvider::json({{u"issuer"_s, realm}, {u"authorization_endpoint"_s, QString(realm + u"/authorize"_s)},
                {u"token_endpoint"_s, QString(realm + u"/token"_s)}, {u"jwks_uri"_s, QString(realm + u"/keys"_s)}}));
        provider.network.answerOnce("POST", realm + u"/token"_s,
            provider.tokens({{u"refresh_token"_s, QString(u"RT of "_s + realm.right(1))}}, {{u"iss"_s, realm}}));
        ClientConfiguration configuration = provider.configuration();
        configuration.authority = Authority::openIdConnect(realm);
        applications.push_back(std::make_unique<PublicClientApplication>(configuration));
        FlowRecorder flow(applications.back()->acquireTokenByRefreshToken(Secret("r"), {u"api"_s}));
        processEvents();
        QCOMPARE(flow.outcome(), u"completed"_s);
        accounts.append(flow.result().account());
    }
    // One file for both; a realm's administrator chose the other's sub.
    PublicClientApplication &a = *applications.front();
    QVERIFY(a.importMsalCache(applications.back()->exportMsalCache()).hasValue());
    QCOMPARE(exported(a).value(u"RefreshToken"_s).toObject().size(), 2);
    QCOMPARE(accounts.at(0).subject(), accounts.at(1).subject());
    QCOMPARE(a.accounts(), QList<Account>({accounts.at(0)}));
    provider.network.answerOnce("POST", u"https://kc.example/realms/a/token"_s,
        provider.tokens({}, {{u"iss"_s, u"https://kc.example/realms/a"_s}}));
    FlowRecorder own(a.acquireTokenSilent({u"api"_s}, accounts.at(0), {.forceRefresh = true}));
    FlowRecorder foreign(a.acquireTokenSilent({u"api"_s}, accounts.at(1), {.forceRefresh = true}));
    processEvents();
    QCOMPARE(own.outcome(), u"completed"_s);
    QCOMPARE(provider.network.requests().constLast().form.value("refresh_token"), "RT of a");
    QCOMPARE(foreign.outcome(), u"InteractionRequired no_account"_s);
}

void tst_CacheExchange::goesOnInTheNextProcess()
{
    SignedIn alice;
    SignedIn next;
    QVERIFY(next.application.removeAccount(next.account));
    QVERIFY(next.application.importMsalCache(alice.application.exportMsalCache()).hasValue());
    next.account = next.application.accounts().constFirst();
    QCOMPARE(next.account, alice.account);
    QCOMPARE(next.account.displayName(), u"Alice Liddell"_s);
    QCOMPARE(next.account.issuer(), QLatin1StringView(TestProvider::Issuer));
    const qsizetype requests = next.requests();
    QCOMPARE(next.acquire(), u"completed"_s);
    QCOMPARE(next.requests(), requests);
    QCOMPARE(next.result.idTokenClaims(), alice.provider.claims());
    next.answer(next.provider.tokens({}, {{u"sub"_s, u"mallory-6"_s}}));
    QCOMPARE(next.acquire({.forceRefresh = true}), u"IdToken subject_mismatch"_s);
}

void tst_CacheExchange::signsThePersonOutOfTheFile()
{
    MicrosoftApplication ada;
    ada.signIn({{u"foci"_s, u"1"_s}});
    QSignalSpy removed(ada.application.get(), &PublicClientApplication::accountRemoved);
    QVERIFY(ada.application->removeAccount(ada.account));
    QCOMPARE(removed.size(), 1);
    for (const QString &section : {u"AccessToken"_s, u"RefreshToken"_s, u"IdToken"_s, u"Account"_s})
        QVERIFY(exported(*ada.application).value(section).toObject().isEmpty());
    QVERIFY(!ada.application->exportMsalCache().reveal().contains("RT1"));
}

QTEST_GUILESS_MAIN(tst_CacheExchange)
#include "tst_cacheexchange.moc"
