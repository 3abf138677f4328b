#include "session/missedrenewals.h"

#include "flows/silentflow_p.h"
#include "session/laptop.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    answers(Laptop::noNetwork());
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
    laptop.answer(Laptop::noNetwork());
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
        laptop.provider.network.answerAlways(
            "GET", QLatin1StringView(TestProvider::Issuer) + path, Laptop::noNetwork());
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
        laptop.provider.network.answerAlways(
            "GET", QLatin1StringView(TestProvider::Issuer) + path, Laptop::noNetwork());
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
    laptop.answer(Laptop::noNetwork());
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
        laptop.answer(Laptop::noNetwork());
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
