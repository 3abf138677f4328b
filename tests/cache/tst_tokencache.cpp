#include "cache/tokencache.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <atomic>
#include <thread>
#include <vector>

#include "model/account_p.h"
#include "model/tokenresult_p.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Account account(
    const QString &id, const QString &environment = u"https://login.example"_s, const QString &username = {})
{
    auto *data = new AccountData;
    data->homeAccountId = id;
    data->environment = environment;
    data->username = username.isEmpty() ? id : username;
    return Account(QSharedDataPointer(data));
}

TokenResult token(const Account &account, const QByteArray &accessToken, const QStringList &scopes,
    const QDateTime &expiresAt = Now.addSecs(3600), const QJsonObject &claims = {})
{
    auto *data = new TokenResultData;
    data->account = account;
    data->accessToken = Secret(accessToken);
    data->tokenType = u"Bearer"_s;
    data->scopes = scopes;
    data->expiresAt = expiresAt;
    data->idTokenClaims = claims;
    data->correlationId = u"correlation"_s;
    return TokenResult(QSharedDataPointer(data));
}

QByteArray found(
    const TokenCache &cache, const Account &account, const QStringList &scopes, const QDateTime &goodUntil = Now)
{
    const std::optional<TokenResult> result = cache.find(account, scopes, goodUntil);
    return result ? result->accessToken().reveal() : "(none)"_ba;
}

} // namespace

class TestTokenCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isEmptyAtFirst()
    {
        const TokenCache cache;
        QVERIFY(cache.accounts().isEmpty());
        QVERIFY(!cache.contains(account(u"alice"_s)));
        QVERIFY(!cache.find(account(u"alice"_s), {}, Now));
        QVERIFY(cache.refreshToken(account(u"alice"_s)).isEmpty());
        QVERIFY(cache.idTokenClaims(account(u"alice"_s)).isEmpty());
    }

    void saysWhetherTheAccountIsNew()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        QVERIFY(cache.store(token(alice, "1", {u"a"_s}), {}));
        QVERIFY(!cache.store(token(alice, "2", {u"a"_s}), {}));
        QVERIFY(cache.store(token(account(u"bob"_s), "3", {u"a"_s}), {}));
        QVERIFY(cache.remove(alice));
        QVERIFY(cache.store(token(alice, "4", {u"a"_s}), {}));
    }

    void handsOutWhatItHolds()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "1", {u"a"_s, u"b"_s}), Secret("r"_ba));
        const std::optional<TokenResult> result = cache.find(alice, {u"a"_s}, Now);
        QVERIFY(result.has_value());
        QCOMPARE(result->accessToken().reveal(), "1"_ba);
        QCOMPARE(result->source(), TokenSource::Cache);
        QCOMPARE(result->tokenType(), u"Bearer"_s);
        QCOMPARE(result->scopes(), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(result->expiresAt(), Now.addSecs(3600));
        QVERIFY(result->account() == alice);
        QCOMPARE(cache.refreshToken(alice).reveal(), "r"_ba);
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
        TokenCache cache;
        cache.store(token(account(u"alice"_s), "1", {u"a"_s, u"b"_s}), {});
        QTEST(found(cache, account(u"alice"_s), asked), "accessToken");
    }

    void aTokenMustBeGoodLongEnough()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "1", {u"a"_s}, Now.addSecs(300)), {});
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(299)), "1"_ba);
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(300)), "(none)"_ba);
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(301)), "(none)"_ba);
    }

    void aTokenWithoutAnEndIsGood()
    {
        TokenCache cache;
        cache.store(token(account(u"alice"_s), "1", {u"a"_s}, QDateTime()), {});
        QCOMPARE(found(cache, account(u"alice"_s), {u"a"_s}, Now.addYears(1)), "1"_ba);
    }

    void theNewestFits()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "old", {u"a"_s, u"b"_s}), {});
        cache.store(token(alice, "new", {u"a"_s, u"c"_s}), {});
        QCOMPARE(found(cache, alice, {u"a"_s}), "new"_ba);
        QCOMPARE(found(cache, alice, {u"b"_s}), "old"_ba);
        cache.store(token(alice, "newest", {u"a"_s, u"b"_s}), {});
        QCOMPARE(found(cache, alice, {u"b"_s}), "newest"_ba);
    }

    void aNewTokenReplacesTheOldOneEvenIfItEndsEarlier()
    {
        // A provider may have revoked the old one when it gave out the new one.
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "old", {u"a"_s}, Now.addSecs(3600)), {});
        cache.store(token(alice, "new", {u"a"_s}, Now.addSecs(60)), {});
        QCOMPARE(found(cache, alice, {u"a"_s}, Now.addSecs(120)), "(none)"_ba);
    }

    void keepsTheRefreshTokenIfNoneComes()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "1", {u"a"_s}), Secret("r1"_ba));
        cache.store(token(alice, "2", {u"a"_s}), {});
        QCOMPARE(cache.refreshToken(alice).reveal(), "r1"_ba);
        cache.store(token(alice, "3", {u"a"_s}), Secret("r2"_ba));
        QCOMPARE(cache.refreshToken(alice).reveal(), "r2"_ba);
    }

    void F4_aRotatedRefreshTokenIsKeptByItself()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "1", {u"a"_s}), Secret("r1"_ba));
        cache.replaceRefreshToken(alice, Secret("r2"_ba));
        QCOMPARE(cache.refreshToken(alice).reveal(), "r2"_ba);
        QCOMPARE(found(cache, alice, {u"a"_s}), "1"_ba);
    }

    void aRefreshTokenOfNobodyMakesNoAccount()
    {
        TokenCache cache;
        cache.replaceRefreshToken(account(u"alice"_s), Secret("r"_ba));
        QVERIFY(!cache.contains(account(u"alice"_s)));
        QVERIFY(cache.refreshToken(account(u"alice"_s)).isEmpty());
    }

    void keepsTheClaimsOfTheNewestIdToken()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        cache.store(token(alice, "1", {u"a"_s}, Now.addSecs(60), {{u"sub"_s, u"1"_s}}), {});
        cache.store(token(alice, "2", {u"a"_s}), {});
        QCOMPARE(cache.idTokenClaims(alice).value(u"sub"_s), QJsonValue(u"1"_s));
        cache.store(token(alice, "3", {u"a"_s}, Now.addSecs(60), {{u"sub"_s, u"2"_s}}), {});
        QCOMPARE(cache.idTokenClaims(alice).value(u"sub"_s), QJsonValue(u"2"_s));
    }

    void N2_peopleOfTwoRealmsNeverShareATokenOrRefreshToken()
    {
        TokenCache cache;
        const Account a = account(u"1"_s, u"https://kc.example/realms/a"_s);
        const Account b = account(u"1"_s, u"https://kc.example/realms/b"_s);
        QVERIFY(cache.store(token(a, "of a", {u"x"_s}), Secret("r of a"_ba)));
        QVERIFY(!cache.contains(b));
        QCOMPARE(found(cache, b, {u"x"_s}), "(none)"_ba);
        QVERIFY(cache.refreshToken(b).isEmpty());
        QVERIFY(cache.store(token(b, "of b", {u"x"_s}), Secret("r of b"_ba)));
        QCOMPARE(found(cache, a, {u"x"_s}), "of a"_ba);
        QCOMPARE(cache.refreshToken(b).reveal(), "r of b"_ba);
        QCOMPARE(cache.accounts().size(), 2);
    }

    void removesEverythingOfOnePerson()
    {
        TokenCache cache;
        const Account alice = account(u"alice"_s);
        const Account bob = account(u"bob"_s);
        cache.store(token(alice, "1", {u"a"_s}), Secret("r"_ba));
        cache.store(token(bob, "2", {u"a"_s}), Secret("s"_ba));
        QVERIFY(cache.remove(alice));
        QVERIFY(!cache.remove(alice));
        QVERIFY(!cache.contains(alice));
        QCOMPARE(found(cache, alice, {u"a"_s}), "(none)"_ba);
        QVERIFY(cache.refreshToken(alice).isEmpty());
        QVERIFY(cache.idTokenClaims(alice).isEmpty());
        QCOMPARE(found(cache, bob, {u"a"_s}), "2"_ba);
        QCOMPARE(cache.accounts().size(), 1);
    }

    void knowsANewNameOfTheSamePerson()
    {
        TokenCache cache;
        cache.store(token(account(u"1"_s, u"e"_s, u"before"_s), "1", {u"a"_s}), {});
        cache.store(token(account(u"1"_s, u"e"_s, u"after"_s), "2", {u"a"_s}), {});
        QCOMPARE(cache.accounts().size(), 1);
        QCOMPARE(cache.accounts().constFirst().username(), u"after"_s);
    }

    void listsPeopleInTheSameOrderEveryTime()
    {
        TokenCache cache;
        for (const QString &name : {u"carol"_s, u"alice"_s, u"bob"_s})
            cache.store(token(account(name), "1", {u"a"_s}), {});
        QStringList names;
        for (const Account &account : cache.accounts())
            names += account.username();
        QCOMPARE(names, (QStringList {u"alice"_s, u"bob"_s, u"carol"_s}));
    }

    void threadsMayShareIt()
    {
        TokenCache cache;
        std::atomic<int> torn = 0;
        const auto work = [&](int self) {
            const Account own = account(QString::number(self));
            const Account shared = account(u"shared"_s);
            for (int round = 0; round < 3000; ++round) {
                const QByteArray value = QByteArray::number(self) + '-' + QByteArray::number(round);
                cache.store(token(own, value, {u"a"_s}), Secret(value));
                cache.store(token(shared, value, {u"a"_s}, Now.addSecs(60), {{u"v"_s, QString::fromLatin1(value)}}),
                    Secret(value));
                if (found(cache, own, {u"a"_s}) != value || cache.refreshToken(own).reveal() != value)
                    ++torn;
                if (const auto result = cache.find(shared, {u"a"_s}, Now); result
                    && result->idTokenClaims().value(u"v"_s).toString().toLatin1() != result->accessToken().reveal())
                    ++torn;
                cache.accounts();
                if (round % 7 == 0)
                    cache.remove(shared);
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i)
            threads.emplace_back(work, i);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(torn.load(), 0);
        QVERIFY(cache.contains(account(u"0"_s)));
        QVERIFY(cache.contains(account(u"1"_s)));
    }
};

QTEST_APPLESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"
