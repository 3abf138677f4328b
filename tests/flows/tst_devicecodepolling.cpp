#include "devicesignin.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QtSignIn::FakeAnswer)

class tst_DeviceCodePolling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsTheInterval();
    void slowsDownForGood();
    void slowsDownToTheServersInterval_data();
    void slowsDownToTheServersInterval();
    void backsOffInTrouble_data();
    void backsOffInTrouble();
    void backsOffFromTheSlowedInterval();
    void waitsAsLongAsTheProviderAsks_data();
    void waitsAsLongAsTheProviderAsks();
    void waitsForALateAnswerAndGoesOn();
    void failsWhenTheNetworkManagerGoes();
    void expiresByTheSteadyClock();
    void expiresAfterSleep();
    void expiresThoughTheWallClockIsSetBack();
    void neverPollsAfterTheEnd_data();
    void neverPollsAfterTheEnd();
    void pollsAShortCodeOnce();
    void takesTokensThatArriveAfterTheEnd();
    void endsWhereTheApplicationSays();
    void endsWhereTheApplicationSaysBeforeTheCodeIsThere();
    void neverEndsLaterThanTheCode();
    void ignoresAnInvalidEnd();
    void polls15Minutes();
};

void tst_DeviceCodePolling::keepsTheInterval()
{
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.scheduled, QList<std::chrono::seconds>({5s, 5s, 5s, 5s}));
    QCOMPARE(signIn.provider.clock->timerCount(), 1);
}

void tst_DeviceCodePolling::slowsDownForGood()
{
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.poll(u"slow_down"_s), 5s);
    // 5 s more, and a fifth for clocks that run fast
    QCOMPARE(signIn.pollPending(), 12s);
    QCOMPARE(signIn.pollPending(), 12s);
    QCOMPARE(signIn.poll(u"slow_down"_s), 12s);
    QCOMPARE(signIn.pollPending(), 18s);
    QCOMPARE(signIn.scheduled.constLast(), 18s);
}

void tst_DeviceCodePolling::slowsDownToTheServersInterval_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("D3: a larger one") << QJsonValue(30) << 36'000;
    QTest::newRow("D3: a larger one as a string") << QJsonValue(u"30"_s) << 36'000;
    QTest::newRow("D3: a smaller one") << QJsonValue(2) << 12'000;
    QTest::newRow("D3: a negative one") << QJsonValue(-100) << 12'000;
    QTest::newRow("D3: nonsense") << QJsonValue(u"soon"_s) << 12'000;
}

void tst_DeviceCodePolling::slowsDownToTheServersInterval()
{
    QFETCH(QJsonValue, interval);
    QFETCH(int, milliseconds);
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(signIn.provider.error(u"slow_down"_s, 400, {{u"interval"_s, interval}}));
    QCOMPARE(signIn.pollPending(), std::chrono::milliseconds(milliseconds));
}

void tst_DeviceCodePolling::backsOffInTrouble_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("error");
    const QByteArray html = "<!DOCTYPE html><title>Sign in to the hotel's network</title>";
    QTest::newRow("D6: no network") << FakeAnswer {.status = 0, .error = QNetworkReply::HostNotFoundError}
                                    << u"Network network_error"_s;
    QTest::newRow("D6: a connection that breaks")
        << FakeAnswer {.status = 0, .error = QNetworkReply::RemoteHostClosedError} << u"Network answer_unknown"_s;
    QTest::newRow("D6: a server error") << FakeAnswer {.status = 503, .body = html} << u"Server http_error"_s;
    QTest::newRow("D6: too many requests") << FakeAnswer {.status = 429} << u"Server http_error"_s;
    QTest::newRow("D6: a web page") << FakeAnswer {.status = 200, .body = html} << u"BadResponse response_not_json"_s;
    QTest::newRow("D6: a proxy's page") << FakeAnswer {.status = 403, .body = html} << u"BadResponse http_error"_s;
    QTest::newRow("D6: a redirect to a page") << FakeAnswer {.status = 302} << u"BadResponse unexpected_redirect"_s;
    QTest::newRow("D6: an OAuth error of status 500")
        << FakeAnswer {.status = 500, .body = "{\"error\":\"server_error\"}"} << u"Server server_error"_s;
    QTest::newRow("D6: temporarily unavailable")
        << FakeAnswer {.status = 400, .body = "{\"error\":\"temporarily_unavailable\"}"}
        << u"Server temporarily_unavailable"_s;
}

void tst_DeviceCodePolling::backsOffInTrouble()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, error);
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.poll(answer), 5s);
    QCOMPARE(signIn.networkErrors, QStringList({error}));
    QCOMPARE(signIn.poll(answer), 10s);
    QCOMPARE(signIn.poll(answer), 20s);
    QCOMPARE(signIn.poll(answer), 40s);
    QCOMPARE(signIn.poll(answer), 80s);
    QCOMPARE(signIn.poll(answer), 120s);
    QCOMPARE(signIn.pollPending(), 120s);
    QCOMPARE(signIn.networkErrors.size(), 6);
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.poll(answer), 5s);
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 10s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodePolling::backsOffFromTheSlowedInterval()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(u"slow_down"_s);
    QCOMPARE(signIn.poll({.status = 503}), 12s);
    QCOMPARE(signIn.pollPending(), 20s);
    QCOMPARE(signIn.pollPending(), 12s);
}

void tst_DeviceCodePolling::waitsAsLongAsTheProviderAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("R8: longer than the back-off") << QByteArray("60") << 60;
    QTest::newRow("R8: shorter than the back-off") << QByteArray("1") << 10;
    QTest::newRow("R8: a date") << QByteArray("Sun, 01 Mar 2026 12:01:05 GMT") << 60;
    QTest::newRow("R8: a date in the past") << QByteArray("Sun, 01 Mar 2020 12:01:05 GMT") << 10;
    QTest::newRow("R8: nonsense") << QByteArray("soon") << 10;
}

void tst_DeviceCodePolling::waitsAsLongAsTheProviderAsks()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll({.status = 429, .headers = {{"Retry-After", retryAfter}}});
    QCOMPARE(signIn.pollPending(), std::chrono::seconds(seconds));
    QCOMPARE(signIn.pollPending(), 5s);
}

void tst_DeviceCodePolling::waitsForALateAnswerAndGoesOn()
{
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.poll({.hangs = true}), 5s);
    QCOMPARE(signIn.next(), 30s);
    QCOMPARE(signIn.networkErrors, QStringList({u"Network request_timed_out"_s}));
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 10s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodePolling::failsWhenTheNetworkManagerGoes()
{
    for (const bool amidPoll : {true, false}) {
        DeviceSignIn signIn;
        auto manager = std::make_unique<FakeNetworkAccessManager>();
        manager->answerOnce("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
        manager->answerOnce("POST", TestProvider::deviceEndpoint(), signIn.provider.deviceCode());
        manager->answerAlways("POST", TestProvider::tokenEndpoint(), {.hangs = true});
        signIn.configuration.networkAccessManager = manager.get();
        PublicClientApplication application(signIn.configuration);
        FlowRecorder flow(application.acquireTokenByDeviceFlow({u"api"_s}));
        processEvents();
        if (amidPoll)
            signIn.next();
        manager.reset();
        if (!amidPoll)
            signIn.next();
        processEvents();
        QCOMPARE(flow.outcome(), u"Network no_network_access_manager"_s);
        QVERIFY(flow.isFinished());
    }
}

void tst_DeviceCodePolling::expiresByTheSteadyClock()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"expires_in"_s, 12}}));
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.next(), 2s);
    QCOMPARE(signIn.outcome(), u"Expired device_code_expired"_s);
    QVERIFY(signIn.recorder.isFinished());
    QCOMPARE(signIn.polls(), 2);
    QCOMPARE(signIn.scheduled.size(), 2);
}

void tst_DeviceCodePolling::expiresAfterSleep()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.pollPending();
    signIn.provider.clock->suspend(15min);
    signIn.next();
    QCOMPARE(signIn.outcome(), u"Expired device_code_expired"_s);
    QCOMPARE(signIn.polls(), 1);
}

void tst_DeviceCodePolling::expiresThoughTheWallClockIsSetBack()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.answerAlwaysPending();
    signIn.provider.clock->setNow(signIn.provider.clock->now().addDays(-1));
    while (!signIn.recorder.isFinished())
        signIn.next();
    QCOMPARE(signIn.outcome(), u"Expired device_code_expired"_s);
    QCOMPARE(signIn.elapsed(), 900s);
}

void tst_DeviceCodePolling::neverPollsAfterTheEnd_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("polls");
    QTest::newRow("D5: a code of three seconds") << 3 << 1;
    QTest::newRow("D5: a code of exactly two intervals") << 10 << 1;
    QTest::newRow("D5: a code of a little more") << 11 << 2;
    QTest::newRow("D5: a code of a minute") << 60 << 11;
}

void tst_DeviceCodePolling::neverPollsAfterTheEnd()
{
    QFETCH(int, life);
    QFETCH(int, polls);
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"expires_in"_s, life}}));
    signIn.answerAlwaysPending();
    while (!signIn.recorder.isFinished()) {
        const qsizetype before = signIn.polls();
        signIn.next();
        if (signIn.polls() > before)
            QVERIFY(signIn.elapsed() < std::chrono::seconds(life));
    }
    QCOMPARE(signIn.outcome(), u"Expired device_code_expired"_s);
    QCOMPARE(signIn.elapsed(), std::chrono::seconds(life));
    QCOMPARE(signIn.polls(), polls);
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
}

void tst_DeviceCodePolling::pollsAShortCodeOnce()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"expires_in"_s, 4}, {u"interval"_s, 60}}));
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 3s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodePolling::takesTokensThatArriveAfterTheEnd()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"expires_in"_s, 6}}));
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
    signIn.provider.clock->fireNext();
    signIn.provider.clock->advance(10s);
    processEvents();
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodePolling::endsWhereTheApplicationSays()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.flow->setExpiresAt(signIn.provider.clock->now().addSecs(7));
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.next(), 2s);
    QCOMPARE(signIn.outcome(), u"Expired device_code_expired"_s);
    QCOMPARE(signIn.polls(), 1);
}

void tst_DeviceCodePolling::endsWhereTheApplicationSaysBeforeTheCodeIsThere()
{
    TestProvider provider;
    provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
    provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), provider.error(u"authorization_pending"_s));
    PublicClientApplication application(provider.configuration());
    auto *flow = application.acquireTokenByDeviceFlow({});
    FlowRecorder recorder(flow);
    const auto start = provider.clock->steadyNow();
    flow->setExpiresAt(provider.clock->now().addSecs(30));
    processEvents();
    while (!recorder.isFinished()) {
        QVERIFY(provider.clock->fireNext());
        processEvents();
    }
    QCOMPARE(recorder.outcome(), u"Expired device_code_expired"_s);
    QCOMPARE(provider.clock->steadyNow() - start, 30s);
}

void tst_DeviceCodePolling::neverEndsLaterThanTheCode()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"expires_in"_s, 60}}));
    signIn.answerAlwaysPending();
    signIn.flow->setExpiresAt(signIn.provider.clock->now().addSecs(3600));
    while (!signIn.recorder.isFinished())
        signIn.next();
    QCOMPARE(signIn.elapsed(), 60s);
}

void tst_DeviceCodePolling::ignoresAnInvalidEnd()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.flow->setExpiresAt(QDateTime());
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 5s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodePolling::polls15Minutes()
{
    DeviceSignIn signIn;
    signIn.start();
    for (int poll = 0; poll < 178; ++poll)
        QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 5s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.elapsed(), 895s);
    QCOMPARE(signIn.polls(), 179);
}

QTEST_GUILESS_MAIN(tst_DeviceCodePolling)
#include "tst_devicecodepolling.moc"
