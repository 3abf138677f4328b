#include "cachefixture.h"
#include "model/utc.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <QtSignIn/error.h>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestTokenCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isEmptyAtFirst()
    {
        const TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        QVERIFY(cache.accounts().isEmpty());
        QVERIFY(!cache.contains(alice));
        QVERIFY(!cache.contains(Account()));
        QVERIFY(!cache.find(alice, {}, {Now}));
        QVERIFY(cache.refreshTokens(alice).isEmpty());
        QVERIFY(cache.idTokenClaims(alice).isEmpty());
        QVERIFY(cache.idToken(alice).isEmpty());
    }

    void saysWhetherTheAccountIsNew()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        QCOMPARE(cache.store(makeReply(alice)), TokenCache::Outcome::Added);
        QCOMPARE(cache.store(makeReply(alice)), TokenCache::Outcome::Updated);
        QCOMPARE(cache.store(makeReply(makeCacheAccount(u"bob"_s))), TokenCache::Outcome::Added);
        QVERIFY(cache.remove(alice));
        QCOMPARE(cache.store(makeReply(alice)), TokenCache::Outcome::Added);
    }

    void handsOutWhatItHolds()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice,
            {.accessToken = "1",
                .scopes = {u"a"_s, u"b"_s},
                .refreshToken = "r",
                .idToken = "id",
                .claims = {{u"sub"_s, u"alice-1"_s}, {u"name"_s, u"Alice"_s}, {u"iss"_s, Issuer}}}));
        const std::optional<TokenResult> result = cache.find(alice, {u"a"_s}, {Now});
        QVERIFY(result.has_value());
        QCOMPARE(result->accessToken(), Secret("1"));
        QCOMPARE(result->source(), TokenSource::Cache);
        QCOMPARE(result->tokenType(), u"Bearer"_s);
        QCOMPARE(result->scopes(), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(result->expiresAt(), Now.addSecs(3600));
        QCOMPARE(result->idToken(), Secret("id"));
        QCOMPARE(result->idTokenClaims().value(u"name"_s), QJsonValue(u"Alice"_s));
        QCOMPARE(result->correlationId(), QString());
        QCOMPARE(result->account(), alice);
        QCOMPARE(result->account().displayName(), u"Alice"_s);
        QCOMPARE(result->account().subject(), u"alice-1"_s);
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r"}));
    }

    void aTokenMustCoverTheScopes_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QByteArray>("accessToken");
        QTest::newRow("exactly") << QStringList {u"a"_s, u"b"_s} << "1"_ba;
        QTest::newRow("in another order") << QStringList {u"b"_s, u"a"_s} << "1"_ba;
        QTest::newRow("a part") << QStringList {u"b"_s} << "1"_ba;
        QTest::newRow("nothing asked for") << QStringList() << "1"_ba;
        QTest::newRow("one more") << QStringList {u"a"_s, u"b"_s, u"c"_s} << "(none)"_ba;
        QTest::newRow("another") << QStringList {u"c"_s} << "(none)"_ba;
        QTest::newRow("another case") << QStringList {u"A"_s} << "(none)"_ba;
    }

    void aTokenMustCoverTheScopes()
    {
        QFETCH(QStringList, asked);
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.accessToken = "1", .scopes = {u"a"_s, u"b"_s}}));
        QTEST(found(cache, alice, asked), "accessToken");
    }

    void everyScopeCountsAmongMany()
    {
        // More scopes than a word has bits: the quick test passes for all of them.
        QStringList scopes;
        for (int i = 0; i < 400; ++i)
            scopes.append(u"scope-%1"_s.arg(i, 3, 10, QChar(u'0')));
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.accessToken = "1", .scopes = scopes}));
        QCOMPARE(found(cache, alice, scopes), "1"_ba);
        for (int i = 400; i < 500; ++i)
            QCOMPARE(found(cache, alice, {u"scope-%1"_s.arg(i)}), "(none)"_ba);
    }

    void aTokenMustBeGoodLongEnough()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.expiresAt = Now.addSecs(300)}));
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(299)), "1"_ba);
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(300)), "(none)"_ba);
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(301)), "(none)"_ba);
    }

    void aTokenWithoutAnEndIsGood()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.expiresAt = std::nullopt}));
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addYears(1)), "1"_ba);
        QVERIFY(cache.find(alice, {u"a"_s}, {Now})->expiresAt().isNull());
    }

    void theNewestFits()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.accessToken = "old", .scopes = {u"a"_s, u"b"_s}}));
        cache.store(makeReply(alice, {.accessToken = "new", .scopes = {u"a"_s, u"c"_s}}));
        QCOMPARE(found(cache, alice, {u"a"_s}), "new"_ba);
        QCOMPARE(found(cache, alice, {u"b"_s}), "old"_ba);
        cache.store(makeReply(alice, {.accessToken = "newest", .scopes = {u"a"_s, u"b"_s}}));
        QCOMPARE(found(cache, alice, {u"b"_s}), "newest"_ba);
    }

    void aNewTokenReplacesTheOldOneEvenIfItEndsEarlier()
    {
        // A provider may have revoked the old one when it gave out the new one.
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.accessToken = "old"}));
        cache.store(makeReply(alice, {.accessToken = "new", .expiresAt = Now.addSecs(60)}));
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(120)), "(none)"_ba);
    }

    void tokensThatHaveEndedGoWithTheNextReply()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.accessToken = "old", .scopes = {u"a"_s}, .expiresAt = Now.addSecs(60)}));
        cache.store(makeReply(alice,
            {.accessToken = "new",
                .scopes = {u"b"_s},
                .expiresAt = Now.addSecs(7200),
                .receivedAt = Now.addSecs(3600)}));
        QCOMPARE(cache.contents().partitions.constFirst()->accessTokens.size(), 1);
        QCOMPARE(found(cache, alice, {u"a"_s}), "(none)"_ba);
    }

    void keepsTheRefreshTokenIfNoneComes()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.refreshToken = "r1"}));
        cache.store(makeReply(alice));
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r1"}));
        cache.store(makeReply(alice, {.refreshToken = "r2"}));
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r2"}));
    }

    void aRefreshTokenTakesThePlaceOfTheOneItWasGotFor()
    {
        for (const CacheView &view : {openIdView(), microsoftView()}) {
            TokenCache cache(view);
            const Account alice = makeCacheAccount(u"u.t"_s, view.environment);
            cache.store(makeReply(alice, {.scopes = {u"a"_s}, .refreshToken = "r1", .realm = u"common"_s}));
            cache.store(
                makeReply(alice, {.scopes = {u"b"_s}, .refreshToken = "r2", .redeemed = "r1", .realm = u"common"_s}));
            const auto tokens = cache.contents().partitions.constFirst()->refreshTokens;
            QCOMPARE(tokens.size(), 1);
            QCOMPARE(tokens.constFirst().secret, Secret("r2"));
            QCOMPARE(tokens.constFirst().target, QStringList {u"a"_s});
        }
    }

    void aSignInMeanwhileKeepsItsRefreshToken()
    {
        // A refresh with r1 is under way when the person signs in again: its late answer must not undo that.
        for (const CacheView &view : {openIdView(), microsoftView()}) {
            TokenCache cache(view);
            const Account alice = makeCacheAccount(u"u.t"_s, view.environment);
            cache.store(makeReply(alice, {.refreshToken = "r1"}));
            cache.store(makeReply(alice, {.refreshToken = "sign-in"}));
            cache.store(makeReply(
                alice, {.accessToken = "2", .refreshToken = "r2", .redeemed = "r1", .needsKnownAccount = true}));
            QCOMPARE(candidates(cache, alice), QByteArrayList({"sign-in"}));
        }
    }

    void F4_aRotatedRefreshTokenIsKeptByItself()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.refreshToken = "r1"}));
        QVERIFY(cache.replaceRefreshToken(alice, Secret("r1"), Secret("r2"), Now.addSecs(5)));
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r2"}));
        QCOMPARE(found(cache, alice, {u"a"_s}), "1"_ba);
        QCOMPARE(cache.contents().partitions.constFirst()->refreshTokens.constFirst().lastModificationTime,
            Now.addSecs(5).toSecsSinceEpoch());
        QVERIFY(!cache.replaceRefreshToken(alice, Secret("r1"), Secret("r3"), Now));
        QVERIFY(!cache.replaceRefreshToken(alice, Secret(), Secret("r3"), Now));
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r2"}));
    }

    void aRefreshTokenOfNobodyMakesNoAccount()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        QVERIFY(!cache.replaceRefreshToken(alice, Secret("r1"), Secret("r2"), Now));
        QVERIFY(!cache.contains(alice));
        QVERIFY(cache.contents().partitions.isEmpty());
    }

    void F5_remembersARefusalUntilSomethingNewComes()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        const Error refusal(Error::Kind::InteractionRequired, u"invalid_grant"_s, u"no"_s);
        cache.store(makeReply(alice, {.refreshToken = "r1"}));
        QVERIFY(!cache.refreshTokens(alice).constFirst().refusal);
        cache.markRefused(alice, Secret("r0"), refusal);
        QVERIFY(!cache.refreshTokens(alice).constFirst().refusal);
        cache.markRefused(alice, Secret("r1"), refusal);
        QCOMPARE(*cache.refreshTokens(alice).constFirst().refusal, refusal);
        QCOMPARE(found(cache, alice, {u"a"_s}), "1"_ba);

        // An answer after all, as to a forced refresh
        cache.store(makeReply(alice, {.redeemed = "r1", .needsKnownAccount = true}));
        QVERIFY(!cache.refreshTokens(alice).constFirst().refusal);

        cache.markRefused(alice, Secret("r1"), refusal);
        cache.store(makeReply(alice, {.refreshToken = "r2"}));
        QCOMPARE(candidates(cache, alice), QByteArrayList({"r2"}));
        QVERIFY(!cache.refreshTokens(alice).constFirst().refusal);
    }

    void aRefusalIsNotWrittenDown()
    {
        TokenCache cache(openIdView());
        StoreRecorder store;
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.refreshToken = "r1"}));
        const QByteArray before = formatUnifiedCache(cache.contents());
        cache.setStore(&store);
        cache.markRefused(alice, Secret("r1"), Error(Error::Kind::InteractionRequired, u"invalid_grant"_s, u"no"_s));
        QCOMPARE(formatUnifiedCache(cache.contents()), before);
        QCOMPARE(store.changes, 0);
    }

    void keepsTheClaimsOfTheNewestIdToken()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        cache.store(makeReply(alice, {.idToken = "id1", .claims = {{u"sub"_s, u"1"_s}}}));
        cache.store(makeReply(alice));
        QCOMPARE(cache.idTokenClaims(alice).value(u"sub"_s), QJsonValue(u"1"_s));
        cache.store(makeReply(alice, {.idToken = "id2", .claims = {{u"sub"_s, u"2"_s}}}));
        QCOMPARE(cache.idTokenClaims(alice).value(u"sub"_s), QJsonValue(u"2"_s));
        QCOMPARE(cache.idToken(alice), Secret("id2"));
    }

    void F3_peopleOfTwoRealmsNeverShareATokenOrRefreshToken()
    {
        const QString realmA = u"https://kc.example/realms/a"_s;
        const QString realmB = u"https://kc.example/realms/b"_s;
        const Account a = makeCacheAccount(u"hash-a.1"_s, realmA);
        const Account b = makeCacheAccount(u"hash-b.1"_s, realmB);
        TokenCache cache(openIdView(realmA));
        cache.store(makeReply(a, {.accessToken = "of a", .refreshToken = "r of a"}));
        TokenCache other(openIdView(realmB));
        other.store(makeReply(b, {.accessToken = "of b", .refreshToken = "r of b"}));

        // One file for both applications
        cache.merge(other.contents());
        other.merge(cache.contents());
        for (const Account &account : {b, makeCacheAccount(u"hash-a.1"_s, realmB)}) {
            QVERIFY(!cache.contains(account));
            QCOMPARE(found(cache, account, {u"a"_s}), "(none)"_ba);
            QVERIFY(candidates(cache, account).isEmpty());
        }
        QCOMPARE(cache.accounts(), QList<Account>({a}));
        QCOMPARE(other.accounts(), QList<Account>({b}));
        QCOMPARE(found(cache, a, {u"a"_s}), "of a"_ba);
        QCOMPARE(candidates(other, b), QByteArrayList({"r of b"}));
    }

    void subjectsThatDifferInCaseAreTwoPeople()
    {
        TokenCache cache(openIdView());
        const Account lower = makeCacheAccount(u"hash.alice"_s);
        const Account upper = makeCacheAccount(u"hash.Alice"_s);
        cache.store(makeReply(lower, {.accessToken = "lower", .refreshToken = "r-lower", .idToken = "id"}));
        cache.store(makeReply(upper, {.accessToken = "upper", .refreshToken = "r-upper", .idToken = "id"}));
        TokenCache next(openIdView());
        next.merge(*parseUnifiedCache(formatUnifiedCache(cache.contents())));
        QCOMPARE(next.accounts().size(), 2);
        QCOMPARE(found(next, lower, {u"a"_s}), "lower"_ba);
        QCOMPARE(found(next, upper, {u"a"_s}), "upper"_ba);
        QCOMPARE(candidates(next, lower), QByteArrayList({"r-lower"}));
    }

    void removesEverythingOfOnePerson()
    {
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        const Account bob = makeCacheAccount(u"bob"_s);
        cache.store(makeReply(alice, {.refreshToken = "r", .idToken = "id", .claims = {{u"sub"_s, u"1"_s}}}));
        cache.store(makeReply(bob, {.accessToken = "2", .refreshToken = "s"}));
        QVERIFY(cache.remove(alice));
        QVERIFY(!cache.remove(alice));
        QVERIFY(!cache.contains(alice));
        QCOMPARE(found(cache, alice, {u"a"_s}), "(none)"_ba);
        QVERIFY(cache.refreshTokens(alice).isEmpty());
        QVERIFY(cache.idTokenClaims(alice).isEmpty());
        QCOMPARE(found(cache, bob, {u"a"_s}), "2"_ba);
        QCOMPARE(cache.accounts().size(), 1);
        QCOMPARE(cache.contents().partitions.size(), 1);
    }

    void aRenewalBringsNoRemovedPersonBack()
    {
        for (const CacheView &view : {openIdView(), microsoftView()}) {
            TokenCache cache(view);
            const Account alice = makeCacheAccount(u"u.t"_s, view.environment);
            cache.store(makeReply(alice, {.refreshToken = "r1", .realm = u"common"_s}));
            QVERIFY(cache.remove(alice));
            const CacheContents before = cache.contents();
            StoreRecorder store;
            cache.setStore(&store);
            const TokenReply late = makeReply(alice,
                {.accessToken = "2",
                    .refreshToken = "r2",
                    .redeemed = "r1",
                    .realm = u"common"_s,
                    .familyId = u"1"_s,
                    .needsKnownAccount = true});
            QCOMPARE(cache.store(late), TokenCache::Outcome::UnknownAccount);
            QVERIFY(cache.accounts().isEmpty());
            QCOMPARE(formatUnifiedCache(cache.contents()), formatUnifiedCache(before));
            QCOMPARE(store.changes, 0);
        }
    }

    void knowsANewNameOfTheSamePerson()
    {
        TokenCache cache(openIdView());
        cache.store(makeReply(makeCacheAccount(u"1"_s, Issuer, u"before"_s)));
        cache.store(makeReply(makeCacheAccount(u"1"_s, Issuer, u"after"_s)));
        QCOMPARE(cache.accounts().size(), 1);
        QCOMPARE(cache.accounts().constFirst().username(), u"after"_s);
        QVERIFY(cache.accounts(u"before"_s).isEmpty());
        QCOMPARE(cache.accounts(u"AFTER"_s).size(), 1);
    }

    void listsPeopleInTheSameOrderEveryTime()
    {
        TokenCache cache(openIdView());
        for (const QString &name : {u"carol"_s, u"alice"_s, u"bob"_s})
            cache.store(makeReply(makeCacheAccount(name)));
        QStringList names;
        for (const Account &account : cache.accounts())
            names += account.username();
        QCOMPARE(names, (QStringList {u"alice"_s, u"bob"_s, u"carol"_s}));
    }

    void oneReplyIsOneChange()
    {
        for (const CacheView &view : {openIdView(), microsoftView()}) {
            TokenCache cache(view);
            StoreRecorder store;
            cache.setStore(&store);
            const Account alice = makeCacheAccount(u"u.t"_s, view.environment);
            cache.store(makeReply(alice, {.refreshToken = "r", .idToken = "id", .realm = u"common"_s}));
            QCOMPARE(store.changes, 1);
            QCOMPARE(store.lastKey, (CacheKey {u"u.t"_s, view.environment}));
            QCOMPARE(store.last->accessTokens.size(), 1);
            QCOMPARE(store.last->refreshTokens.size(), 1);
            QCOMPARE(store.last->idTokens.size(), 1);
            QCOMPARE(store.last->accounts.size(), 1);
            cache.replaceRefreshToken(alice, Secret("r"), Secret("r2"), Now);
            QCOMPARE(store.changes, 2);
            cache.remove(alice);
            QCOMPARE(store.changes, 3);
            QVERIFY(!store.last);
            cache.remove(alice);
            QCOMPARE(store.changes, 3);
            cache.merge(cache.contents());
            QCOMPARE(store.replacements, 1);
            QCOMPARE(store.changes, 3);
            cache.setStore(nullptr);
        }
    }

    void aStoreMayReadWhatItIsToldOf()
    {
        // No lock may be held while it is told.
        class Reader : public CacheStore {
        public:
            void partitionChanged(const CacheKey &, const std::shared_ptr<const CachePartition> &, CacheChange) override
            {
                seen = formatUnifiedCache(cache->contents());
            }
            void contentsReplaced() override { seen = formatUnifiedCache(cache->contents()); }
            TokenCache *cache = nullptr;
            QByteArray seen;
        };
        TokenCache cache(microsoftView());
        Reader reader;
        reader.cache = &cache;
        cache.setStore(&reader);
        cache.store(makeReply(makeCacheAccount(u"u.t"_s, MicrosoftHost), {.realm = u"common"_s, .familyId = u"1"_s}));
        QVERIFY(reader.seen.contains("appmetadata-login.microsoftonline.com-cid"));
        QCOMPARE(reader.seen, formatUnifiedCache(cache.contents()));
        reader.seen.clear();
        cache.merge(cache.contents());
        QCOMPARE(reader.seen, formatUnifiedCache(cache.contents()));
        cache.setStore(nullptr);
    }

    void equalKeysAreOneEntry_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("realm");
        QTest::newRow("scopes in another case") << QStringList {u"User.Read"_s} << u"common"_s;
        QTest::newRow("a realm in another case") << QStringList {u"user.read"_s} << u"Common"_s;
    }

    void equalKeysAreOneEntry()
    {
        QFETCH(QStringList, scopes);
        QFETCH(QString, realm);
        TokenCache cache(microsoftView());
        const Account alice = makeCacheAccount(u"u.t"_s, MicrosoftHost);
        cache.store(makeReply(alice,
            {.accessToken = "1",
                .scopes = {u"user.read"_s},
                .refreshToken = "r1",
                .idToken = "id1",
                .realm = u"common"_s}));
        cache.store(makeReply(
            alice, {.accessToken = "2", .scopes = scopes, .refreshToken = "r2", .idToken = "id2", .realm = realm}));
        const auto partition = cache.contents().partitions.constFirst();
        QCOMPARE(partition->accessTokens.size(), 1);
        QCOMPARE(partition->refreshTokens.size(), 1);
        QCOMPARE(partition->idTokens.size(), 1);
        QCOMPARE(partition->accounts.size(), 1);
        QCOMPARE(found(cache, alice, scopes), "2"_ba);
    }

    void findsAStoredTokenAgainWhateverItsTimes()
    {
        // 32-bit arithmetic would end in 2038.
        TokenCache cache(openIdView());
        const Account alice = makeCacheAccount(u"alice"_s);
        const QDateTime far(QDate(2190, 1, 1), QTime(0, 0), Utc);
        cache.store(makeReply(alice, {.expiresAt = far}));
        QCOMPARE(found(cache, alice, {}, far.addSecs(-1)), "1"_ba);
        QCOMPARE(found(cache, alice, {}, far), "(none)"_ba);
    }
};

QTEST_APPLESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"
