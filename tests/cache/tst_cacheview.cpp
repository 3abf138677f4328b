#include "cachefixture.h"
#include "model/utc.h"
#include "unifiedsamples.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QDateTime Then = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
const QString HomeRealm = u"11111111-2222-3333-4444-555555555555"_s;
const QString OtherRealm = u"99999999-2222-3333-4444-555555555555"_s;

/// A cache that was read from a file.
std::unique_ptr<TokenCache> imported(const QJsonObject &json, const CacheView &view = microsoftView())
{
    auto cache = std::make_unique<TokenCache>(view);
    const Result<CacheContents> contents = parseUnifiedCache(textOf(json));
    if (contents.hasValue())
        cache->merge(*contents);
    return cache;
}

QJsonObject sample()
{
    return objectOf(msalPythonCache());
}

/// The sample with one member changed in each entry of each section that has it.
QJsonObject everywhere(const QString &name, const QString &value)
{
    QJsonObject cache = sample();
    for (const QString &section : cache.keys()) {
        if (cache.value(section).toObject().begin()->toObject().contains(name))
            cache = withMember(cache, section, name, value);
    }
    return cache;
}

QJsonObject refreshToken(const QString &secret, const QString &clientId, qint64 modified, const QString &familyId = {},
    const QString &environment = MicrosoftHost)
{
    QJsonObject entry {{u"credential_type"_s, u"RefreshToken"_s}, {u"secret"_s, secret},
        {u"home_account_id"_s, u"UID.UTID"_s}, {u"environment"_s, environment}, {u"client_id"_s, clientId},
        {u"target"_s, u"s"_s}, {u"last_modification_time"_s, QString::number(modified)}};
    if (!familyId.isEmpty())
        entry.insert(u"family_id"_s, familyId);
    return entry;
}

/// An account, and these refresh tokens.
QJsonObject withRefreshTokens(const QList<QJsonObject> &tokens)
{
    QJsonObject cache {{u"Account"_s, sample().value(u"Account"_s)}};
    for (const QJsonObject &token : tokens)
        cache = withEntry(cache, u"RefreshToken"_s, u"key of "_s + token.value(u"secret"_s).toString(), token);
    return cache;
}

QJsonObject appMetadata(const QString &clientId, const QJsonValue &familyId)
{
    return {{u"client_id"_s, clientId}, {u"environment"_s, MicrosoftHost}, {u"family_id"_s, familyId}};
}

} // namespace

/// What one application may use of a cache that it shares.
class TestCacheView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void usesWhatAnotherProgramGot()
    {
        const auto cache = imported(sample());
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(ada.homeAccountId(), u"UID.UTID"_s);
        QCOMPARE(ada.environment(), MicrosoftHost);
        QCOMPARE(ada.username(), u"Ada@contoso.com"_s);
        QCOMPARE(ada.localAccountId(), u"OID"_s);
        QCOMPARE(ada.tenantId(), u"common"_s);
        QCOMPARE(ada.authorityType(), u"MSSTS"_s);
        QCOMPARE(ada.accountSource(), u"urn:ietf:params:oauth:grant-type:device_code"_s);
        QCOMPARE(ada.displayName(), u"Ada"_s);
        const auto token = cache->find(ada, {u"User.Read"_s}, {Then});
        QVERIFY(token);
        QCOMPARE(token->accessToken(), Secret("AT1"));
        QCOMPARE(token->source(), TokenSource::Cache);
        QCOMPARE(token->refreshOn(), QDateTime::fromSecsSinceEpoch(1795366806, Utc));
        QCOMPARE(token->idTokenClaims().value(u"name"_s), QJsonValue(u"Ada"_s));
        QCOMPARE(candidates(*cache, ada), QByteArrayList({"RT1"}));
    }

    void usesOnlyItsOwnTokens_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("of its client") << u"client_id"_s << u"cid"_s << true;
        QTest::newRow("of another client") << u"client_id"_s << u"other"_s << false;
        QTest::newRow("of an alias of its host") << u"environment"_s << MicrosoftAlias << true;
        QTest::newRow("of another cloud") << u"environment"_s << u"login.microsoftonline.us"_s << false;
        QTest::newRow("of a host like its own") << u"environment"_s << u"login.microsoftonline.com.evil"_s << false;
        QTest::newRow("of the person's own tenant") << u"realm"_s << u"UTID"_s << true;
        QTest::newRow("of it in small letters") << u"realm"_s << u"utid"_s << true;
        QTest::newRow("of another tenant") << u"realm"_s << OtherRealm << false;
        QTest::newRow("of work accounts only") << u"realm"_s << u"organizations"_s << false;
        QTest::newRow("bearer in small letters") << u"token_type"_s << u"bearer"_s << true;
        QTest::newRow("bound to a key by its type") << u"token_type"_s << u"pop"_s << false;
        QTest::newRow("bound to a key by name") << u"key_id"_s << u"key-1"_s << false;
        QTest::newRow("of another kind") << u"credential_type"_s << u"AccessToken_With_AuthScheme"_s << false;
        QTest::newRow("for claims") << u"requestedClaimsHash"_s << u"hash"_s << false;
        QTest::newRow("for no claims") << u"requestedClaimsHash"_s << u""_s << true;
        QTest::newRow("on behalf of somebody") << u"user_assertion_hash"_s << u"hash"_s << false;
        QTest::newRow("for more body data") << u"ext_cache_key"_s << u"hash"_s << false;
    }

    void usesOnlyItsOwnTokens()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        QFETCH(bool, isUsed);
        const auto cache = imported(withMember(sample(), u"AccessToken"_s, member, value));
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(found(*cache, ada, {u"User.Read"_s}, Then), isUsed ? "AT1"_ba : "(none)"_ba);
    }

    void C30_isOnePersonInAllTenants()
    {
        QJsonObject json = sample();
        const QJsonObject account = json.value(u"Account"_s).toObject().begin()->toObject();
        for (const QString &realm : {u"t2"_s, u"t3"_s}) {
            QJsonObject other = account;
            other.insert(u"realm"_s, realm);
            json = withEntry(json, u"Account"_s, u"uid.utid-login.microsoftonline.com-"_s + realm, other);
        }
        QJsonObject alias = account;
        alias.insert(u"environment"_s, MicrosoftAlias);
        json = withEntry(json, u"Account"_s, u"uid.utid-sts.windows.net-common"_s, alias);
        QCOMPARE(imported(json)->accounts().size(), 1);
    }

    void C31_filtersByNameWhateverItsCase()
    {
        const auto cache = imported(sample());
        QCOMPARE(cache->accounts(u"ADA@CONTOSO.COM"_s).size(), 1);
        QVERIFY(cache->accounts(u"ada@contoso"_s).isEmpty());
    }

    void C27_C28_findsPeopleUnderAnAlias()
    {
        const auto cache = imported(everywhere(u"environment"_s, MicrosoftAlias));
        QCOMPARE(cache->accounts().size(), 1);
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(ada.environment(), MicrosoftAlias);
        QCOMPARE(found(*cache, ada, {u"User.Read"_s}, Then), "AT1"_ba);
        QCOMPARE(cache->refreshTokens(ada).constFirst().environment, MicrosoftAlias);

        // Whichever name the application has it from
        const Account sameByOtherName = makeCacheAccount(u"UID.UTID"_s, MicrosoftHost);
        QCOMPARE(found(*cache, sameByOtherName, {u"User.Read"_s}, Then), "AT1"_ba);
        QVERIFY(cache->remove(sameByOtherName));
        QVERIFY(cache->accounts().isEmpty());
    }

    void seesNobodyOfAnotherCloud()
    {
        const auto cache = imported(everywhere(u"environment"_s, u"login.microsoftonline.us"_s));
        QVERIFY(cache->accounts().isEmpty());
        QCOMPARE(objectOf(formatUnifiedCache(cache->contents())),
            everywhere(u"environment"_s, u"login.microsoftonline.us"_s));
    }

    void seesNobodyWhoSignedInAnotherWay()
    {
        QVERIFY(imported(withMember(sample(), u"Account"_s, u"authority_type"_s, u"MSA"_s))->accounts().isEmpty());
        QCOMPARE(imported(withMember(sample(), u"Account"_s, u"authority_type"_s, u"ADFS"_s))->accounts().size(), 1);
    }

    void aTenantSeesItsOwnTokensOnly_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QByteArray>("accessToken");
        QTest::newRow("its own") << OtherRealm << "AT1"_ba;
        QTest::newRow("its own in capitals") << u"99999999-2222-3333-4444-555555555555"_s.toUpper() << "AT1"_ba;
        QTest::newRow("the person's home") << HomeRealm << "(none)"_ba;
        QTest::newRow("everybody's") << u"common"_s << "(none)"_ba;
    }

    void aTenantSeesItsOwnTokensOnly()
    {
        QFETCH(QString, held);
        QJsonObject json = withMember(sample(), u"AccessToken"_s, u"realm"_s, held);
        for (const QString &section : {u"AccessToken"_s, u"Account"_s})
            json = withMember(json, section, u"home_account_id"_s, u"UID."_s + HomeRealm);
        const auto cache = imported(json, microsoftView(OtherRealm));
        QTEST(found(*cache, cache->accounts().constFirst(), {}, Then), "accessToken");
    }

    void aTenantKnownByDomainWaitsForItsRealm()
    {
        // Its tokens may be of any tenant, perhaps of the one that the application was set to before.
        const auto cache =
            imported(withMember(sample(), u"AccessToken"_s, u"realm"_s, OtherRealm), microsoftView(std::nullopt));
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(found(*cache, ada, {}, Then), "(none)"_ba);
        cache->setRealm(HomeRealm);
        QCOMPARE(found(*cache, ada, {}, Then), "(none)"_ba);
        cache->setRealm(OtherRealm);
        QCOMPARE(found(*cache, ada, {}, Then), "AT1"_ba);
    }

    void aHostOfOneTenantNeedNotWait()
    {
        CacheView view = microsoftView(std::nullopt);
        view.environment = u"contoso.ciamlogin.com"_s;
        view.environmentAliases.clear();
        view.isOfOneTenant = true;
        QJsonObject json = everywhere(u"environment"_s, view.environment);
        json = withMember(json, u"AccessToken"_s, u"realm"_s, OtherRealm);
        const auto cache = imported(json, view);
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(found(*cache, ada, {}, Then), "AT1"_ba);

        QJsonObject second = json.value(u"AccessToken"_s).toObject().begin()->toObject();
        second.insert(u"realm"_s, HomeRealm);
        cache->merge(*parseUnifiedCache(textOf(withEntry({}, u"AccessToken"_s, u"second"_s, second))));
        QCOMPARE(found(*cache, ada, {}, Then), "(none)"_ba);
        cache->setRealm(HomeRealm);
        QCOMPARE(found(*cache, ada, {}, Then), "AT1"_ba);
    }

    void C14_triesTheNewestRefreshTokenFirst()
    {
        const auto cache = imported(withRefreshTokens({refreshToken(u"old"_s, u"cid"_s, 1000),
            refreshToken(u"new"_s, u"cid"_s, 3000), refreshToken(u"middle"_s, u"cid"_s, 2000, {}, MicrosoftAlias),
            refreshToken(u"foreign"_s, u"other"_s, 4000)}));
        QCOMPARE(candidates(*cache, cache->accounts().constFirst()), QByteArrayList({"new", "middle", "old"}));
    }

    void F24_usesTheFamilysTokensOnlyByRight_data()
    {
        QTest::addColumn<bool>("optedIn");
        QTest::addColumn<QString>("metadata");
        QTest::addColumn<QByteArrayList>("tried");
        const QByteArrayList own {"own"};
        const QByteArrayList family {"family-new", "family-old", "own"};
        QTest::newRow("unknown application, not opted in") << false << u"none"_s << own;
        QTest::newRow("unknown application, opted in: one try")
            << true << u"none"_s << QByteArrayList {"family-new", "own"};
        QTest::newRow("no member, opted in") << true << u"no member"_s << own;
        QTest::newRow("another application's metadata, opted in")
            << true << u"another's"_s << QByteArrayList {"family-new", "own"};
        QTest::newRow("member by a file, not opted in") << false << u"imported"_s << own;
        QTest::newRow("member by a file, opted in") << true << u"imported"_s << family;
        QTest::newRow("member by its own reply") << false << u"own"_s << family;
        QTest::newRow("member of another family by a file, opted in") << true << u"imported 2"_s << own;
    }

    void F24_usesTheFamilysTokensOnlyByRight()
    {
        QFETCH(bool, optedIn);
        QFETCH(QString, metadata);
        QFETCH(QByteArrayList, tried);
        CacheView view = microsoftView();
        view.triesFamilyRefreshTokens = optedIn;
        QJsonObject json = withRefreshTokens({refreshToken(u"own"_s, u"cid"_s, 5000),
            refreshToken(u"family-old"_s, u"outlook"_s, 1000, u"1"_s),
            refreshToken(u"family-new"_s, u"teams"_s, 2000, u"1"_s), refreshToken(u"alone"_s, u"stranger"_s, 9000)});
        const QHash<QString, QJsonObject> files {{u"no member"_s, appMetadata(u"cid"_s, QJsonValue())},
            {u"another's"_s, appMetadata(u"teams"_s, u"1"_s)}, {u"imported"_s, appMetadata(u"cid"_s, u"1"_s)},
            {u"imported 2"_s, appMetadata(u"cid"_s, u"2"_s)}};
        if (files.contains(metadata))
            json = withEntry(json, u"AppMetadata"_s, u"app"_s, files.value(metadata));
        const auto cache = imported(json, view);
        const Account ada = cache->accounts().constFirst();
        if (metadata == u"own"_s)
            cache->store(makeReply(ada, {.realm = u"common"_s, .familyId = u"1"_s}));
        QCOMPARE(candidates(*cache, ada), tried);
        for (const RefreshTokenCandidate &candidate : cache->refreshTokens(ada))
            QCOMPARE(candidate.isOfAnotherClient, candidate.secret != Secret("own"));
    }

    void aReplyWithoutFamilyLeavesIt()
    {
        TokenCache cache(microsoftView());
        const Account ada = makeCacheAccount(u"UID.UTID"_s, MicrosoftHost);
        cache.store(makeReply(ada, {.realm = u"common"_s, .familyId = u"1"_s}));
        QCOMPARE(cache.contents().appMetadata.constFirst().familyId, u"1"_s);
        cache.store(makeReply(ada, {.realm = u"common"_s}));
        QCOMPARE(cache.contents().appMetadata.size(), 1);
        QVERIFY(!cache.contents().appMetadata.constFirst().familyId);
    }

    void anotherProviderKeepsNoAppMetadata()
    {
        TokenCache cache(openIdView());
        cache.store(makeReply(makeCacheAccount(u"alice"_s)));
        QVERIFY(cache.contents().appMetadata.isEmpty());
    }

    void keepsARefreshTokenForEachSetOfScopesAsMsal()
    {
        TokenCache cache(microsoftView());
        const Account ada = makeCacheAccount(u"UID.UTID"_s, MicrosoftHost);
        cache.store(makeReply(ada, {.scopes = {u"a"_s}, .refreshToken = "for a"}));
        cache.store(makeReply(ada, {.scopes = {u"b"_s}, .refreshToken = "for b", .receivedAt = Now.addSecs(1)}));
        cache.store(makeReply(ada, {.scopes = {u"a"_s}, .refreshToken = "for a 2", .receivedAt = Now.addSecs(2)}));
        QCOMPARE(candidates(cache, ada), QByteArrayList({"for a 2", "for b"}));
    }

    void C26_removesAPersonOfTheFamily_data()
    {
        QTest::addColumn<QString>("membership");
        QTest::addColumn<bool>("optedIn");
        QTest::addColumn<QStringList>("left");
        const QStringList others {u"alone"_s, u"family"_s};
        const QStringList outsiders {u"alone"_s};
        QTest::newRow("a member by its own reply") << u"own"_s << false << outsiders;
        QTest::newRow("a member by a file, opted in") << u"imported"_s << true << outsiders;
        QTest::newRow("a member by a file, not opted in") << u"imported"_s << false << others;
        QTest::newRow("an application by itself") << u"none"_s << false << others;
    }

    void C26_removesAPersonOfTheFamily()
    {
        QFETCH(QString, membership);
        QFETCH(bool, optedIn);
        QFETCH(QStringList, left);
        CacheView view = microsoftView();
        view.triesFamilyRefreshTokens = optedIn;
        QJsonObject json = withRefreshTokens({refreshToken(u"own"_s, u"cid"_s, 5000),
            refreshToken(u"family"_s, u"teams"_s, 2000, u"1"_s), refreshToken(u"alone"_s, u"stranger"_s, 9000)});
        json.insert(u"AccessToken"_s, sample().value(u"AccessToken"_s));
        json.insert(u"IdToken"_s, sample().value(u"IdToken"_s));
        QJsonObject ofAnother = json.value(u"AccessToken"_s).toObject().begin()->toObject();
        ofAnother.insert(u"client_id"_s, u"other"_s);
        json = withEntry(json, u"AccessToken"_s, u"of another client and tenant"_s, ofAnother);
        if (membership == u"imported"_s)
            json = withEntry(json, u"AppMetadata"_s, u"app"_s, appMetadata(u"cid"_s, u"1"_s));
        const auto cache = imported(json, view);
        const Account ada = cache->accounts().constFirst();
        if (membership == u"own"_s)
            cache->store(makeReply(ada, {.realm = u"common"_s, .familyId = u"1"_s}));
        QVERIFY(cache->remove(ada));
        QVERIFY(cache->accounts().isEmpty());
        const QJsonObject written = objectOf(formatUnifiedCache(cache->contents()));
        for (const QString &section : {u"AccessToken"_s, u"IdToken"_s, u"Account"_s})
            QVERIFY(written.value(section).toObject().isEmpty());
        QStringList secrets;
        for (const QJsonValue &entry : written.value(u"RefreshToken"_s).toObject())
            secrets.append(entry[u"secret"_s].toString());
        secrets.sort();
        QCOMPARE(secrets, left);
    }

    void C43_putsARefreshTokenUnderItsRightKey()
    {
        const auto cache = imported(withRefreshTokens({refreshToken(u"RT1"_s, u"cid"_s, 1000)}));
        const auto keys = [&] {
            return objectOf(formatUnifiedCache(cache->contents())).value(u"RefreshToken"_s).toObject().keys();
        };
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(keys(), QStringList {u"key of RT1"_s});
        cache->store(makeReply(ada, {.refreshToken = "RT2", .redeemed = "RT1", .realm = u"common"_s}));
        QCOMPARE(keys(), QStringList {u"uid.utid-login.microsoftonline.com-refreshtoken-cid--s"_s});
        QCOMPARE(candidates(*cache, ada), QByteArrayList({"RT2"}));
    }

    void C43_theRightKeyIsFreedFirst()
    {
        QJsonObject json = withRefreshTokens({refreshToken(u"RT1"_s, u"cid"_s, 1000)});
        json = withEntry(json, u"RefreshToken"_s, u"uid.utid-login.microsoftonline.com-refreshtoken-cid--s"_s,
            refreshToken(u"stale"_s, u"cid"_s, 500));
        const auto cache = imported(json);
        const Account ada = cache->accounts().constFirst();
        QVERIFY(cache->replaceRefreshToken(ada, Secret("RT1"), Secret("RT2"), Then));
        QCOMPARE(candidates(*cache, ada), QByteArrayList({"RT2"}));
    }

    void C45_aTokenTakesThePlaceOfOneUnderItsKey()
    {
        const QJsonObject json = withMember(sample(), u"AccessToken"_s, u"key_id"_s, u"key-1"_s);
        const auto cache = imported(json);
        const Account ada = cache->accounts().constFirst();
        cache->store(makeReply(ada,
            {.accessToken = "AT2",
                .scopes = {u"User.Read"_s, u"email"_s, u"openid"_s, u"profile"_s},
                .expiresAt = Then.addSecs(3600),
                .realm = u"common"_s,
                .receivedAt = Then}));
        QCOMPARE(cache->contents().partitions.constFirst()->accessTokens.size(), 1);
        QCOMPARE(found(*cache, ada, {u"User.Read"_s}, Then), "AT2"_ba);
    }

    void keepsWhatOthersWroteIntoEntriesThatItChanges()
    {
        QJsonObject json = sample();
        for (const QString &section : {u"Account"_s, u"AppMetadata"_s, u"RefreshToken"_s})
            json = withMember(json, section, u"later"_s, u"kept"_s);
        const auto cache = imported(json);
        const Account ada = cache->accounts().constFirst();
        cache->store(makeReply(ada,
            {.refreshToken = "RT2", .redeemed = "RT1", .idToken = "h.p.s", .realm = u"common"_s, .familyId = u"1"_s}));
        const QJsonObject written = objectOf(formatUnifiedCache(cache->contents()));
        for (const QString &section : {u"Account"_s, u"AppMetadata"_s, u"RefreshToken"_s}) {
            QCOMPARE(written.value(section).toObject().size(), 1);
            QCOMPARE(written.value(section).toObject().begin()->toObject().value(u"later"_s), QJsonValue(u"kept"_s));
        }
    }

    void anImportReplacesEntriesAndKeepsTheRest()
    {
        const auto cache = imported(sample());
        QJsonObject newer = withMember(sample(), u"AccessToken"_s, u"secret"_s, u"AT2"_s);
        newer.remove(u"RefreshToken"_s);
        newer.remove(u"Account"_s);
        cache->merge(*parseUnifiedCache(textOf(newer)));
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(found(*cache, ada, {}, Then), "AT2"_ba);
        QCOMPARE(candidates(*cache, ada), QByteArrayList({"RT1"}));
        QCOMPARE(objectOf(formatUnifiedCache(cache->contents())),
            withMember(sample(), u"AccessToken"_s, u"secret"_s, u"AT2"_s));
    }

    void takesTheNewestOfSeveralTokens()
    {
        QJsonObject json = sample();
        QJsonObject newer = json.value(u"AccessToken"_s).toObject().begin()->toObject();
        newer.insert(u"secret"_s, u"AT2"_s);
        newer.insert(u"target"_s, u"Mail.Read User.Read"_s);
        newer.insert(u"cached_at"_s, u"1795365007"_s);
        json = withEntry(json, u"AccessToken"_s, u"a"_s, newer);
        const auto cache = imported(json);
        const Account ada = cache->accounts().constFirst();
        QCOMPARE(found(*cache, ada, {u"User.Read"_s}, Then), "AT2"_ba);
        QCOMPARE(found(*cache, ada, {u"email"_s}, Then), "AT1"_ba);
    }
};

QTEST_APPLESS_MAIN(TestCacheView)
#include "tst_cacheview.moc"
