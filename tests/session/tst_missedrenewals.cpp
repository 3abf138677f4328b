#include "session/missedrenewals.h"

#include "flows/silentflow_p.h"
#include "session/fakenetworkstatus.h"
#include "session/fixedrandomsource.h"
#include "session/session.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FakeAnswer noNetwork {.status = 0, .error = QNetworkReply::UnknownNetworkError};

/// A laptop on which alice has signed in, with its network in the test's hand.
class Laptop {
public:
    explicit Laptop(const std::shared_ptr<RandomSource> &randomSource = std::make_shared<FixedRandomSource>('\x80'))
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.randomSource = randomSource;
        PublicClientApplication application(provider.configuration());
        answer(provider.tokens());
        FlowRecorder signIn(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        account = signIn.result().account();
        session = std::make_shared<Session>(configuration);
        if (session->importMsalCache(application.exportMsalCache()).hasError())
            qWarning("No cache");
        auto owned = std::make_unique<FakeNetworkStatus>();
        status = owned.get();
        session->renewals().setNetworkStatus(std::move(owned));
        posts();
    }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    RenewalDemand demand(const QString &scope = u"mail"_s) const
    {
        RenewalDemand demand;
        demand.scopes = {scope};
        demand.context.account = account;
        return demand;
    }

    /// For scopes that no token is held for.
    void renewInBackground(const QString &scope = u"mail"_s)
    {
        session->renewals().renewInBackground(demand(scope));
        processEvents();
    }

    /// A renewal that there is no network for.
    void missOne()
    {
        status->goOffline();
        answer(noNetwork);
        renewInBackground();
        if (posts() != 1)
            qWarning("Nothing was missed");
    }

    FakeAnswer mailToken() const
    {
        return provider.tokens({{u"access_token"_s, u"for-mail"_s}, {u"scope"_s, u"mail"_s}});
    }

    void pass(std::chrono::milliseconds time)
    {
        provider.clock->advance(time);
        processEvents();
    }

    /// How many renewals went out since it was called last.
    qsizetype posts()
    {
        const qsizetype all = provider.network.requestCount("POST", TestProvider::tokenEndpoint());
        return all - std::exchange(m_counted, all);
    }

    bool holdsMailToken() const { return session->findGoodToken(account, {u"mail"_s}).has_value(); }
    qsizetype timers() const { return provider.clock->timerCount(); }

    TestProvider provider;
    std::shared_ptr<Session> session;
    Account account;
    FakeNetworkStatus *status = nullptr;

private:
    qsizetype m_counted = 0;
};

} // namespace

class tst_MissedRenewals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void makesUpOnceTheNetworkIsBack_data();
    void makesUpOnceTheNetworkIsBack();
    void spreadsThemOverFiveMinutes();
    void aNetworkThatComesAndGoesCausesNoStorm();
    void asksNobodyWhileOffline();
    void anotherFailureWaitsForTheNextTime();
    void aPersonDoesNotWaitForIt();
    void aCallLeavesItToItsMoment();
    void remembersWhatHadNoMetadata();
    void remembersAFlowThatHadNoMetadata();
    void remembersAFlowsRenewal();
    void leavesOtherFailuresAlone_data();
    void leavesOtherFailuresAlone();
    void asksNothingForAnAccountThatIsGone();
    void asksNothingWithoutARefreshToken();
    void asksNothingOnceTheSessionIsGone();
};

void tst_MissedRenewals::makesUpOnceTheNetworkIsBack_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("at once by chance") << 0 << qint64(0);
    QTest::newRow("after half the time by chance") << 0x80 << qint64(150'588);
    QTest::newRow("at the end by chance") << 0xff << qint64(299'999);
}

void tst_MissedRenewals::makesUpOnceTheNetworkIsBack()
{
    QFETCH(int, byte);
    QFETCH(qint64, milliseconds);
    Laptop laptop(std::make_shared<FixedRandomSource>(char(byte)));
    laptop.missOne();
    laptop.pass(1h);
    QCOMPARE(laptop.posts(), 0);

    laptop.status->goOnline();
    processEvents();
    QCOMPARE(laptop.posts(), 0);
    QCOMPARE(laptop.timers(), 1);
    laptop.answer(laptop.mailToken());
    if (milliseconds > 0)
        laptop.pass(std::chrono::milliseconds(milliseconds - 1));
    QCOMPARE(laptop.posts(), 0);
    laptop.pass(1ms);
    QCOMPARE(laptop.posts(), 1);
    QVERIFY(laptop.holdsMailToken());

    laptop.status->goOnline();
    laptop.pass(1h);
    QCOMPARE(laptop.posts(), 0);
    QCOMPARE(laptop.timers(), 0);
}

void tst_MissedRenewals::spreadsThemOverFiveMinutes()
{
    Laptop laptop(RandomSource::system());
    laptop.status->goOffline();
    const auto answers = [&](const FakeAnswer &answer) {
        laptop.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), answer);
    };
    answers(noNetwork);
    for (int i = 0; i < 200; ++i)
        laptop.renewInBackground(u"scope-%1"_s.arg(i));
    QCOMPARE(laptop.posts(), 200);
    answers(laptop.mailToken());
    laptop.status->goOnline();
    qsizetype most = 0;
    qsizetype all = 0;
    for (int second = 0; second < 300; ++second) {
        laptop.pass(1s);
        const qsizetype now = laptop.posts();
        all += now;
        most = std::max(most, now);
        if (second % 60 == 59)
            QVERIFY2(all > (second / 60 + 1) * 15, qPrintable(QString::number(all)));
    }
    QCOMPARE(all, 200);
    QVERIFY2(most < 10, qPrintable(QString::number(most)));
}

void tst_MissedRenewals::aNetworkThatComesAndGoesCausesNoStorm()
{
    Laptop laptop;
    laptop.missOne();
    laptop.answer(laptop.mailToken());
    for (int i = 0; i < 100; ++i) {
        laptop.status->goOffline();
        laptop.status->goOnline();
        laptop.pass(3s);
    }
    QCOMPARE(laptop.posts(), 1);
    QVERIFY(laptop.holdsMailToken());
    QCOMPARE(laptop.timers(), 0);
}

void tst_MissedRenewals::asksNobodyWhileOffline()
{
    Laptop laptop;
    laptop.missOne();
    laptop.status->goOnline();
    laptop.status->goOffline();
    laptop.pass(1h);
    QCOMPARE(laptop.posts(), 0);
    QCOMPARE(laptop.timers(), 0);
    laptop.answer(laptop.mailToken());
    laptop.status->goOnline();
    laptop.pass(5min);
    QCOMPARE(laptop.posts(), 1);
}

void tst_MissedRenewals::anotherFailureWaitsForTheNextTime()
{
    Laptop laptop;
    laptop.missOne();
    laptop.answer(noNetwork);
    laptop.status->goOnline();
    laptop.pass(10h);
    QCOMPARE(laptop.posts(), 1);
    QCOMPARE(laptop.timers(), 0);
    laptop.answer(laptop.mailToken());
    laptop.status->goOnline();
    laptop.pass(5min);
    QCOMPARE(laptop.posts(), 1);
    QVERIFY(laptop.holdsMailToken());
}

void tst_MissedRenewals::aPersonDoesNotWaitForIt()
{
    Laptop laptop;
    laptop.missOne();
    laptop.status->goOnline();
    laptop.answer(laptop.mailToken());
    FlowRecorder flow(new TokenFlow(
        std::make_unique<SilentFlowPrivate>(laptop.session, QStringList {u"mail"_s}, laptop.account, SilentOptions()),
        nullptr));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(laptop.posts(), 1);
    QCOMPARE(laptop.timers(), 0);
}

void tst_MissedRenewals::aCallLeavesItToItsMoment()
{
    Laptop laptop;
    laptop.missOne();
    laptop.pass(Renewals::backgroundPause);
    laptop.status->goOnline();
    laptop.renewInBackground();
    QCOMPARE(laptop.posts(), 0);
    laptop.answer(laptop.mailToken());
    laptop.pass(5min);
    QCOMPARE(laptop.posts(), 1);
}

void tst_MissedRenewals::remembersWhatHadNoMetadata()
{
    Laptop laptop;
    laptop.status->goOffline();
    for (const QString &path : {u"/.well-known/openid-configuration"_s, u"/.well-known/oauth-authorization-server"_s})
        laptop.provider.network.answerAlways("GET", QLatin1StringView(TestProvider::Issuer) + path, noNetwork);
    laptop.renewInBackground();
    QCOMPARE(laptop.posts(), 0);

    laptop.provider.setMetadata(TestProvider::metadata());
    laptop.answer(laptop.mailToken());
    laptop.status->goOnline();
    QVERIFY(laptop.provider.clock->fireNext());
    processEvents();
    QCOMPARE(laptop.posts(), 1);
}

void tst_MissedRenewals::remembersAFlowThatHadNoMetadata()
{
    Laptop laptop;
    laptop.status->goOffline();
    for (const QString &path : {u"/.well-known/openid-configuration"_s, u"/.well-known/oauth-authorization-server"_s})
        laptop.provider.network.answerAlways("GET", QLatin1StringView(TestProvider::Issuer) + path, noNetwork);
    FlowRecorder flow(new TokenFlow(
        std::make_unique<SilentFlowPrivate>(laptop.session, QStringList {u"mail"_s}, laptop.account, SilentOptions()),
        nullptr));
    processEvents();
    QCOMPARE(flow.outcome(), u"Network network_error"_s);

    laptop.provider.setMetadata(TestProvider::metadata());
    laptop.answer(laptop.mailToken());
    laptop.status->goOnline();
    QVERIFY(laptop.provider.clock->fireNext());
    processEvents();
    QCOMPARE(laptop.posts(), 1);
    QVERIFY(laptop.holdsMailToken());
}

void tst_MissedRenewals::remembersAFlowsRenewal()
{
    Laptop laptop;
    laptop.status->goOffline();
    laptop.answer(noNetwork);
    FlowRecorder flow(new TokenFlow(
        std::make_unique<SilentFlowPrivate>(laptop.session, QStringList {u"mail"_s}, laptop.account, SilentOptions()),
        nullptr));
    processEvents();
    QCOMPARE(flow.outcome(), u"Network network_error"_s);
    QCOMPARE(laptop.posts(), 1);
    laptop.answer(laptop.mailToken());
    laptop.status->goOnline();
    laptop.pass(5min);
    QCOMPARE(laptop.posts(), 1);
    QVERIFY(laptop.holdsMailToken());
}

void tst_MissedRenewals::leavesOtherFailuresAlone_data()
{
    QTest::addColumn<QString>("failure");
    for (const char *failure : {"503", "429", "invalid_grant", "forced", "a claims challenge"})
        QTest::newRow(failure) << QString::fromLatin1(failure);
}

void tst_MissedRenewals::leavesOtherFailuresAlone()
{
    QFETCH(QString, failure);
    Laptop laptop;
    bool isNumber = false;
    const int status = failure.toInt(&isNumber);
    RenewalDemand demand = laptop.demand();
    demand.forceRefresh = failure == u"forced"_s;
    if (failure == u"a claims challenge"_s)
        demand.context.claims = u"{}"_s;
    if (isNumber)
        laptop.answer({.status = status});
    else if (failure == u"invalid_grant"_s)
        laptop.answer(laptop.provider.error(failure));
    else
        laptop.answer(noNetwork);
    laptop.session->renewals().renewInBackground(demand);
    processEvents();
    QCOMPARE(laptop.posts(), 1);
    laptop.status->goOnline();
    QCOMPARE(laptop.timers(), 0);
    laptop.pass(1h);
    QCOMPARE(laptop.posts(), 0);
}

void tst_MissedRenewals::asksNothingForAnAccountThatIsGone()
{
    Laptop laptop;
    laptop.missOne();
    laptop.status->goOnline();
    QVERIFY(laptop.session->remove(laptop.account));
    const qsizetype requests = laptop.provider.network.requests().size();
    laptop.pass(1h);
    QCOMPARE(laptop.provider.network.requests().size(), requests);
}

void tst_MissedRenewals::asksNothingWithoutARefreshToken()
{
    Laptop laptop;
    for (const RefreshTokenCandidate &candidate : laptop.session->tokens().refreshTokens(laptop.account))
        laptop.session->tokens().markRefused(laptop.account, candidate.secret, Error());
    const qsizetype requests = laptop.provider.network.requests().size();
    laptop.renewInBackground();
    QCOMPARE(laptop.provider.network.requests().size(), requests);
}

void tst_MissedRenewals::asksNothingOnceTheSessionIsGone()
{
    Laptop laptop;
    laptop.missOne();
    laptop.status->goOnline();
    QCOMPARE(laptop.timers(), 1);
    laptop.session.reset();
    QCOMPARE(laptop.timers(), 0);
    laptop.pass(1h);
    QCOMPARE(laptop.posts(), 0);
}

QTEST_GUILESS_MAIN(tst_MissedRenewals)
#include "tst_missedrenewals.moc"
