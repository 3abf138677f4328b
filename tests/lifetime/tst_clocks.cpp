#include <QtTest/QtTest>

#include "flows/tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What happens to the clocks of a computer between two uses of a token that is good for an hour.
struct Happening {
    enum Kind { Passes, WallClockMoves, Sleeps };
    Kind kind;
    std::chrono::minutes time;
};

void happen(FakeClock &clock, const QList<Happening> &happenings)
{
    for (const Happening &happening : happenings) {
        switch (happening.kind) {
        case Happening::Passes:
            clock.advance(happening.time);
            break;
        case Happening::WallClockMoves:
            clock.setNow(clock.now().addSecs(std::chrono::seconds(happening.time).count()));
            break;
        case Happening::Sleeps:
            clock.suspend(happening.time);
            break;
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(QList<Happening>)

class tst_Clocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void judgesATokenByBothClocks_data();
    void judgesATokenByBothClocks();
    void judgesATokenOfAFileByBothClocks_data();
    void judgesATokenOfAFileByBothClocks();
    void aTokenWithoutAnEndOutlivesEveryClock();
    void keepsWhatItKnowsOfATokenThatIsImportedAgain();
    void signsInUnderAClockThatIsAhead();
    void takesTheRefreshTokenOfAProgramWhoseClockIsBehind();

private:
    static void addHappenings();
};

void tst_Clocks::addHappenings()
{
    QTest::addColumn<QList<Happening>>("happenings");
    QTest::addColumn<bool>("isGood");
    using H = Happening;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("P16: nothing") << QList<H> {} << true;
    row("P16: ten minutes") << QList<H> {{H::Passes, 10min}} << true;
    row("P16: an hour") << QList<H> {{H::Passes, 60min}} << false;
    row("P16: set back in the midst of it") << QList<H> {{H::Passes, 10min}, {H::WallClockMoves, -5h}} << true;
    row("P16: set back by four minutes") << QList<H> {{H::WallClockMoves, -4min}} << true;
    row("P16: set back, then an hour") << QList<H> {{H::WallClockMoves, -5h}, {H::Passes, 60min}} << false;
    row("P16: an hour, then set back") << QList<H> {{H::Passes, 60min}, {H::WallClockMoves, -5h}} << false;
    row("P16: set back by a year, then an hour")
        << QList<H> {{H::WallClockMoves, -365 * 24h}, {H::Passes, 60min}} << false;
    row("P16: set forward") << QList<H> {{H::WallClockMoves, 5h}} << false;
    row("P16: set forward and back") << QList<H> {{H::WallClockMoves, 5h}, {H::WallClockMoves, -5h}} << true;
    row("P16: a short sleep") << QList<H> {{H::Sleeps, 10min}} << true;
    row("P16: a long sleep") << QList<H> {{H::Sleeps, 60min}} << false;
    row("P16: a long sleep, then set back a little")
        << QList<H> {{H::Sleeps, 120min}, {H::WallClockMoves, -30min}} << false;
    row("P16: set back, then a short sleep") << QList<H> {{H::WallClockMoves, -5h}, {H::Sleeps, 10min}} << true;
    row("P16: half awake, half asleep") << QList<H> {{H::Passes, 30min}, {H::Sleeps, 30min}} << false;
    // Neither clock can know. The API will refuse the token, and RequestAuthorizer then fetches another one.
    row("P16: slept and set back by as much") << QList<H> {{H::Sleeps, 5h}, {H::WallClockMoves, -5h}} << true;
}

void tst_Clocks::judgesATokenByBothClocks_data()
{
    addHappenings();
}

void tst_Clocks::judgesATokenByBothClocks()
{
    QFETCH(QList<Happening>, happenings);
    QFETCH(bool, isGood);
    SignedIn alice;
    const TokenReader reader = alice.application.tokenReader();
    const qsizetype before = alice.requests();
    happen(*alice.provider.clock, happenings);
    QCOMPARE(reader.cachedToken({u"api"_s}, alice.account).has_value(), isGood);
    if (!isGood)
        alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.requests() - before, isGood ? 0 : 1);
    QCOMPARE(alice.result.accessToken(), isGood ? Secret("access-1") : Secret("access-2"));
    // Whatever the clocks say: the next one is from the cache again.
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.requests() - before, isGood ? 0 : 1);
}

void tst_Clocks::judgesATokenOfAFileByBothClocks_data()
{
    addHappenings();
}

void tst_Clocks::judgesATokenOfAFileByBothClocks()
{
    QFETCH(QList<Happening>, happenings);
    QFETCH(bool, isGood);
    SignedIn alice;
    const Secret file = alice.application.exportMsalCache();

    // After its import.
    PublicClientApplication second(alice.provider.configuration());
    QVERIFY(second.importMsalCache(file).hasValue());
    happen(*alice.provider.clock, happenings);
    QCOMPARE(second.tokenReader().cachedToken({u"api"_s}, alice.account).has_value(), isGood);

    // Before it. The steady clock did not run then: the wall clock alone can tell, and what it can't tell it refuses.
    PublicClientApplication third(alice.provider.configuration());
    QVERIFY(third.importMsalCache(file).hasValue());
    const qint64 passed = TestProvider().clock->now().secsTo(alice.provider.clock->now());
    const bool looksGood = passed >= -300 && passed < 3300;
    QCOMPARE(third.tokenReader().cachedToken({u"api"_s}, alice.account).has_value(), looksGood);
    if (!looksGood) {
        // Nor does it look good again once the clock is right.
        alice.provider.clock->setNow(TestProvider().clock->now());
        QVERIFY(!third.tokenReader().cachedToken({u"api"_s}, alice.account).has_value());
    }
}

void tst_Clocks::aTokenWithoutAnEndOutlivesEveryClock()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}, {u"expires_in"_s, QJsonValue::Null}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    happen(*alice.provider.clock, {{Happening::Passes, 100h}, {Happening::WallClockMoves, 5h}});
    QVERIFY(alice.application.tokenReader().cachedToken({u"api"_s}, alice.account).has_value());
}

void tst_Clocks::keepsWhatItKnowsOfATokenThatIsImportedAgain()
{
    SignedIn alice;
    const Secret file = alice.application.exportMsalCache();
    alice.provider.clock->advance(50min);
    alice.provider.clock->setNow(alice.provider.clock->now().addSecs(-3000));
    // By the wall clock it is as good as new.
    QVERIFY(alice.application.importMsalCache(file).hasValue());
    alice.provider.clock->advance(6min);
    QVERIFY(!alice.application.tokenReader().cachedToken({u"api"_s}, alice.account).has_value());
}

void tst_Clocks::signsInUnderAClockThatIsAhead()
{
    SignedIn alice;
    const QDateTime rightTime = alice.provider.clock->now();
    alice.provider.clock->setNow(rightTime.addYears(10));
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}, {u"refresh_token"_s, u"refresh-2"_s}}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    const Secret file = alice.application.exportMsalCache();

    // The clock is right again: the token is not good for ten years.
    alice.provider.clock->setNow(rightTime);
    alice.provider.clock->advance(56min);
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-3"_s}, {u"refresh_token"_s, u"refresh-3"_s}}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-3"));
    QCOMPARE(alice.lastForm().value("refresh_token"), std::optional<QByteArray>("refresh-2"));

    // Nor in the next process.
    PublicClientApplication next(alice.provider.configuration());
    QVERIFY(next.importMsalCache(file).hasValue());
    QVERIFY(!next.tokenReader().cachedToken({u"api"_s}, alice.account).has_value());
    QCOMPARE(next.accounts().size(), 1);
}

void tst_Clocks::takesTheRefreshTokenOfAProgramWhoseClockIsBehind()
{
    SignedIn alice;
    const QDateTime rightTime = alice.provider.clock->now();
    alice.provider.clock->setNow(rightTime.addYears(1));
    alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-2"_s}}));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    alice.provider.clock->setNow(rightTime);

    // Another program has it rotated and writes what it got, with the right time, which is an earlier one.
    PublicClientApplication other(alice.provider.configuration());
    alice.provider.network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), alice.provider.tokens({{u"refresh_token"_s, u"refresh-3"_s}}));
    FlowRecorder signIn(other.acquireTokenByRefreshToken(Secret("refresh-2"), {u"api"_s}));
    processEvents();
    QCOMPARE(signIn.outcome(), u"completed"_s);

    alice.answer(alice.provider.error(u"invalid_grant"_s));
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
    QVERIFY(alice.application.importMsalCache(other.exportMsalCache()).hasValue());
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), std::optional<QByteArray>("refresh-3"));
}

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_clocks.moc"
