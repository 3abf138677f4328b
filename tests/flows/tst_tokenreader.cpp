#include "microsoftfixture.h"
#include "tokenfixture.h"

#include <QtSignIn/tokenreader.h>
#include <QtTest/QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

#include "cache/cachecontents.h"
#include "cache/tokencache.h"
#include "model/account_p.h"
#include "model/tokenresult_p.h"
#include "model/utc.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int ThreadCount = 4;

/// Runs the work of each thread from the same moment on.
void runTogether(const std::vector<std::function<void()>> &works)
{
    std::barrier start {std::ptrdiff_t(works.size())};
    std::vector<std::thread> threads;
    for (const auto &work : works) {
        threads.emplace_back([&start, &work] {
            start.arrive_and_wait();
            work();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

Account accountNamed(const QString &id)
{
    auto *data = new AccountData;
    data->homeAccountId = id;
    data->environment = QString::fromLatin1(TestProvider::Issuer);
    data->username = id;
    return Account(QSharedDataPointer(data));
}

/// A reply whose parts all carry \a value.
TokenReply replyFor(const Account &account, const QByteArray &value)
{
    auto *data = new TokenResultData;
    data->account = account;
    data->accessToken = Secret(value);
    data->tokenType = u"Bearer"_s;
    data->scopes = {u"api"_s};
    data->idToken = Secret(value);
    data->idTokenClaims = {{u"name"_s, QString::fromLatin1(value)}};
    TokenReply reply;
    reply.result = TokenResult(QSharedDataPointer(data));
    reply.environment = account.environment();
    reply.refreshToken = Secret(value);
    reply.receivedAt = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
    return reply;
}

bool isWhole(const TokenResult &result)
{
    const QByteArray value = result.accessToken().reveal();
    return result.idToken().reveal() == value && result.idTokenClaims().value(u"name"_s).toString().toLatin1() == value
        && result.account().displayName().toLatin1() == value && result.scopes() == QStringList {u"api"_s};
}

} // namespace

class tst_TokenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void findsNothingByItself();
    void findsWhatTheApplicationHolds();
    void leavesTokensInTheirLastMinutes();
    void needsNoApplication();
    void looksPastTheScopesThatMicrosoftAlwaysGrants();
    void threadsReadWhileTheApplicationChanges();
    void threadsReadAndStore();
    void threadsReadWhatOthersReplace();
};

void tst_TokenReader::findsNothingByItself()
{
    const TokenReader reader;
    QVERIFY(!reader.cachedToken({}, Account()));
    QVERIFY(reader.accounts().isEmpty());
}

void tst_TokenReader::findsWhatTheApplicationHolds()
{
    SignedIn alice;
    const TokenReader reader = alice.application.tokenReader();
    const qsizetype requests = alice.requests();
    const auto token = reader.cachedToken({u"api"_s}, alice.account);
    QVERIFY(token);
    QCOMPARE(token->accessToken(), Secret("access-1"));
    QCOMPARE(token->source(), TokenSource::Cache);
    QCOMPARE(token->account(), alice.account);
    QCOMPARE(token->correlationId(), QString());
    QVERIFY(!reader.cachedToken({u"mail"_s}, alice.account));
    QVERIFY(!reader.cachedToken({u"api"_s}, Account()));
    QCOMPARE(reader.accounts(), QList<Account>({alice.account}));
    QCOMPARE(reader.accounts(u"ALICE"_s), QList<Account>({alice.account}));
    QVERIFY(reader.accounts(u"bob"_s).isEmpty());

    // It looks anew each time.
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(reader.cachedToken({u"api"_s}, alice.account)->accessToken(), Secret("access-2"));
    QCOMPARE(alice.requests(), requests + 1);
    alice.application.removeAccount(alice.account);
    QVERIFY(!reader.cachedToken({u"api"_s}, alice.account));
    QVERIFY(reader.accounts().isEmpty());
}

void tst_TokenReader::leavesTokensInTheirLastMinutes()
{
    SignedIn alice;
    const TokenReader reader = alice.application.tokenReader();
    alice.provider.clock->advance(3299s);
    QVERIFY(reader.cachedToken({u"api"_s}, alice.account));
    alice.provider.clock->advance(2s);
    QVERIFY(!reader.cachedToken({u"api"_s}, alice.account));
}

void tst_TokenReader::needsNoApplication()
{
    TokenReader reader;
    Account account;
    {
        MicrosoftApplication ada;
        ada.signIn();
        account = ada.account;
        reader = ada.application->tokenReader();
        ada.application.reset();
        QVERIFY(reader.cachedToken({u"User.Read"_s}, account));
    }
    QCOMPARE(reader.cachedToken({u"User.Read"_s}, account)->accessToken(), Secret("AT1"));
    QCOMPARE(reader.accounts(), QList<Account>({account}));
}

void tst_TokenReader::looksPastTheScopesThatMicrosoftAlwaysGrants()
{
    MicrosoftApplication ada;
    ada.signIn({{u"scope"_s, u"User.Read"_s}});
    const TokenReader reader = ada.application->tokenReader();
    QVERIFY(reader.cachedToken({u"User.Read"_s, u"openid"_s, u"profile"_s, u"offline_access"_s}, ada.account));
    SignedIn alice({{u"scope"_s, u"api"_s}});
    QVERIFY(alice.application.tokenReader().cachedToken({u"api"_s, u"offline_access"_s}, alice.account));
    QVERIFY(!alice.application.tokenReader().cachedToken({u"api"_s, u"profile"_s}, alice.account));
}

void tst_TokenReader::threadsReadWhileTheApplicationChanges()
{
    TestProvider provider;
    provider.clock->setNow(QDateTime::currentDateTimeUtc());
    ClientConfiguration configuration = provider.configuration();
    configuration.clock = Clock::system();
    auto application = std::make_unique<PublicClientApplication>(configuration);
    provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
    FlowRecorder signIn(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    const Account alice = signIn.result().account();
    QVERIFY(!alice.isNull());
    const Secret cache = application->exportMsalCache();
    const TokenReader reader = application->tokenReader();

    std::barrier start {ThreadCount + 1};
    std::atomic<int> finished = 0;
    std::atomic<int> found = 0;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < ThreadCount; ++i) {
        threads.emplace_back([&] {
            start.arrive_and_wait();
            const TokenReader own = reader;
            for (int round = 0; round < 2000; ++round) {
                if (const auto token = own.cachedToken({u"api"_s}, alice)) {
                    ++found;
                    if (token->account() != alice || token->accessToken().isEmpty())
                        ++wrong;
                }
                const QList<Account> accounts = own.accounts(u"alice"_s);
                if (accounts.size() > 1 || (accounts.size() == 1 && accounts.constFirst() != alice))
                    ++wrong;
            }
            ++finished;
        });
    }
    start.arrive_and_wait();
    for (int round = 0; round < 200; ++round) {
        provider.network.answerOnce(
            "POST", TestProvider::tokenEndpoint(), provider.tokens({{u"access_token"_s, u"access-%1"_s.arg(round)}}));
        FlowRecorder flow(application->acquireTokenSilent({u"api"_s}, alice, {.forceRefresh = true}));
        processEvents();
        if (flow.outcome() != u"completed"_s)
            ++wrong;
        if (!application->removeAccount(alice) || application->importMsalCache(cache).hasError())
            ++wrong;
    }
    application.reset();
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(finished.load(), ThreadCount);
    QCOMPARE(wrong.load(), 0);
    QVERIFY(found.load() > 0);
}

void tst_TokenReader::threadsReadAndStore()
{
    CacheView view;
    view.clientId = u"desktop"_s;
    view.environment = QString::fromLatin1(TestProvider::Issuer);
    TokenCache cache(view);
    std::atomic<int> torn = 0;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
    const Account shared = accountNamed(u"shared"_s);
    std::vector<std::function<void()>> works;
    for (int self = 0; self < ThreadCount; ++self) {
        works.push_back([&cache, &torn, &shared, &now, self] {
            const Account own = accountNamed(QString::number(self));
            for (int round = 0; round < 1000; ++round) {
                const QByteArray value = QByteArray::number(self) + '-' + QByteArray::number(round);
                cache.store(replyFor(own, value));
                cache.store(replyFor(shared, value));
                const auto mine = cache.find(own, {u"api"_s}, {now});
                if (!mine || mine->accessToken().reveal() != value || !isWhole(*mine))
                    ++torn;
                if (cache.refreshTokens(own).size() != 1)
                    ++torn;
                if (const auto token = cache.find(shared, {u"api"_s}, {now}); token && !isWhole(*token))
                    ++torn;
                cache.accounts();
                if (round % 7 == 3)
                    cache.remove(shared);
            }
        });
    }
    runTogether(works);
    QVERIFY2(torn.load() == 0, QByteArray::number(torn.load()).constData());
    for (int self = 0; self < ThreadCount; ++self)
        QVERIFY(cache.contains(accountNamed(QString::number(self))));
}

void tst_TokenReader::threadsReadWhatOthersReplace()
{
    CacheView view;
    view.clientId = u"desktop"_s;
    view.environment = QString::fromLatin1(TestProvider::Issuer);
    TokenCache cache(view);
    const Account shared = accountNamed(u"shared"_s);
    cache.store(replyFor(shared, "first"));
    const CacheContents first = cache.contents();
    std::atomic<int> torn = 0;
    std::atomic<int> found = 0;
    const auto read = [&] {
        for (int round = 0; round < 2000; ++round) {
            // The realm comes and goes, and the token with it: but never half of one.
            const auto token = cache.find(shared, {u"api"_s}, {QDateTime::fromSecsSinceEpoch(1795365006, Utc)});
            found += token ? 1 : 0;
            torn += token && !isWhole(*token) ? 1 : 0;
            torn += cache.refreshTokens(shared).size() > 1 ? 1 : 0;
            cache.accounts(u"shared"_s);
            cache.idTokenClaims(shared);
        }
    };
    const auto replace = [&] {
        for (int round = 0; round < 500; ++round) {
            cache.store(replyFor(shared, QByteArray::number(round)));
            cache.merge(round % 2 == 0 ? first : cache.contents());
            cache.replaceRefreshToken(
                shared, Secret("first"), Secret("next"), QDateTime::fromSecsSinceEpoch(1795365006, Utc));
            cache.markRefused(shared, Secret("next"), Error());
            cache.setRealm(u"elsewhere"_s);
            cache.setRealm(QString());
        }
    };
    runTogether({read, read, replace, replace});
    QCOMPARE(torn.load(), 0);
    QVERIFY(found.load() > 0);
}

QTEST_GUILESS_MAIN(tst_TokenReader)
#include "tst_tokenreader.moc"
