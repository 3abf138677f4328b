#include "devicesignin.h"

#include "protocol/formencoding.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_DeviceCodeFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void signsIn();
    void asksForACodeAndPollsWithIt();
    void sendsFurtherParameters();
    void refusesReservedParameters();
    void needsTheEndpoints_data();
    void needsTheEndpoints();
    void reportsTheProvidersRefusalOfACode();
    void failsWhenNoCodeCanBeHad();
    void toleratesLooseAnswers_data();
    void toleratesLooseAnswers();
    void refusesAHostileAddress_data();
    void refusesAHostileAddress();
    void dropsAHostileShortcut_data();
    void dropsAHostileShortcut();
    void needsAnIdToken();
    void reportsABadIdToken();
    void reportsHowItEndsAtTheProvider_data();
    void reportsHowItEndsAtTheProvider();
    void isCancelled_data();
    void isCancelled();
    void givesTheCodeAloneAsAFuture();
    void givesTheErrorOfTheCodeAsAFuture();
    void resumesInAnotherApplicationObject();
    void refusesToResumeWhatIsNotItsOwn_data();
    void refusesToResumeWhatIsNotItsOwn();
    void refusesToResumeAnExpiredCode();
    void resumesACodeThatIsAlmostOver();
};

void tst_DeviceCodeFlow::signsIn()
{
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.codes.size(), 1);
    const DeviceAuthorization &code = signIn.codes.constFirst();
    QCOMPARE(signIn.flow->authorization(), code);
    QCOMPARE(code.userCode(), u"WDJB-MJHT"_s);
    QCOMPARE(code.deviceCode(), Secret("device-secret"));
    QCOMPARE(code.verificationUri(), QUrl(u"https://login.example/device"_s));
    QCOMPARE(code.verificationUriComplete(), QUrl(u"https://login.example/device?user_code=WDJB-MJHT"_s));
    QCOMPARE(code.expiresAt(), signIn.provider.clock->now().addSecs(900));
    QCOMPARE(code.interval(), 5s);
    QCOMPARE(code.issuer(), QLatin1StringView(TestProvider::Issuer));
    QCOMPARE(code.clientId(), QLatin1StringView(TestProvider::ClientId));
    QCOMPARE(code.correlationId(), signIn.flow->correlationId());
    QCOMPARE(signIn.outcome(), u"pending"_s);
    signIn.poll(signIn.provider.tokens());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(outcomeOf(signIn.future), u"completed"_s);
    QCOMPARE(signIn.recorder.result().accessToken(), Secret("access-1"));
    QCOMPARE(signIn.recorder.result().account().username(), u"alice"_s);
    QCOMPARE(signIn.application->accounts().size(), 1);
    QCOMPARE(signIn.recorder.events(),
        QStringList({u"Discovering"_s, u"RequestingUserCode"_s, u"WaitingForUser"_s, u"Validating"_s, u"Finished"_s,
            u"completed"_s, u"finished"_s}));
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
    QCOMPARE(signIn.provider.network.answersLeft(), 0);
}

void tst_DeviceCodeFlow::asksForACodeAndPollsWithIt()
{
    DeviceSignIn signIn;
    signIn.start();
    const FormParameters asked = signIn.provider.network.requests().constLast().form;
    QCOMPARE(asked.value("client_id"), TestProvider::ClientId);
    QCOMPARE(asked.value("scope"), "api offline_access openid profile");
    QCOMPARE(asked.size(), 2);
    signIn.pollPending();
    const FormParameters polled = signIn.provider.network.requests().constLast().form;
    QCOMPARE(polled.value("grant_type"), "urn:ietf:params:oauth:grant-type:device_code");
    QCOMPARE(polled.value("device_code"), "device-secret");
    QCOMPARE(polled.value("client_id"), TestProvider::ClientId);
    QCOMPARE(polled.size(), 3);
}

void tst_DeviceCodeFlow::sendsFurtherParameters()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode(), {.extraParameters = {{u"audience"_s, u"a+b"_s}}});
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("audience"), "a+b");
}

void tst_DeviceCodeFlow::refusesReservedParameters()
{
    for (const QString &name : {u"client_id"_s, u"scope"_s, u"device_code"_s, u"grant_type"_s}) {
        TestProvider provider;
        PublicClientApplication application(provider.configuration());
        FlowRecorder flow(application.acquireTokenByDeviceFlow({}, {.extraParameters = {{name, u"mine"_s}}}));
        const auto future = application.initiateDeviceFlow({}, {.extraParameters = {{name, u"mine"_s}}});
        processEvents();
        QCOMPARE(flow.outcome(), u"Configuration reserved_parameter"_s);
        QCOMPARE(outcomeOf(future), u"Configuration reserved_parameter"_s);
        QVERIFY(provider.network.requests().isEmpty());
    }
}

void tst_DeviceCodeFlow::needsTheEndpoints_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("no device authorization endpoint") << u"device_authorization_endpoint"_s;
    QTest::newRow("no token endpoint") << u"token_endpoint"_s;
}

void tst_DeviceCodeFlow::needsTheEndpoints()
{
    QFETCH(QString, missing);
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove(missing);
    provider.setMetadata(metadata);
    PublicClientApplication application(provider.configuration());
    FlowRecorder flow(application.acquireTokenByDeviceFlow({}));
    processEvents();
    QCOMPARE(flow.outcome(), u"Configuration missing_endpoint"_s);
}

void tst_DeviceCodeFlow::reportsTheProvidersRefusalOfACode()
{
    DeviceSignIn signIn;
    signIn.start(signIn.provider.error(u"invalid_scope"_s));
    QCOMPARE(signIn.outcome(), u"Configuration invalid_scope"_s);
    QVERIFY(signIn.codes.isEmpty());
}

void tst_DeviceCodeFlow::failsWhenNoCodeCanBeHad()
{
    DeviceSignIn signIn;
    signIn.start({.status = 0, .error = QNetworkReply::HostNotFoundError});
    QCOMPARE(signIn.outcome(), u"Network network_error"_s);
    QCOMPARE(signIn.recorder.error().suggestedAction(), Error::SuggestedAction::Retry);
}

void tst_DeviceCodeFlow::toleratesLooseAnswers_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("interval");
    QTest::newRow("no interval") << QJsonObject {{u"interval"_s, QJsonValue::Null}} << 900 << 5;
    QTest::newRow("numbers as strings") << QJsonObject {{u"interval"_s, u"7"_s}, {u"expires_in"_s, u"600"_s}} << 600
                                        << 7;
    QTest::newRow("no expires_in") << QJsonObject {{u"expires_in"_s, QJsonValue::Null}} << 1800 << 5;
    QTest::newRow("an interval of zero") << QJsonObject {{u"interval"_s, 0}} << 900 << 1;
    QTest::newRow("verification_url") << QJsonObject {{u"verification_uri"_s, QJsonValue::Null},
        {u"verification_url"_s, u"https://login.example/device"_s}}
                                      << 900 << 5;
}

void tst_DeviceCodeFlow::toleratesLooseAnswers()
{
    QFETCH(QJsonObject, changes);
    QFETCH(int, life);
    QFETCH(int, interval);
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode(changes));
    QCOMPARE(signIn.codes.size(), 1);
    QCOMPARE(signIn.codes.constFirst().verificationUri(), QUrl(u"https://login.example/device"_s));
    QCOMPARE(signIn.codes.constFirst().expiresAt(), signIn.provider.clock->now().addSecs(life));
    QCOMPARE(signIn.pollPending(), std::chrono::seconds(interval));
}

void tst_DeviceCodeFlow::refusesAHostileAddress_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("without TLS") << u"http://login.example/device"_s;
    QTest::newRow("another scheme") << u"ftp://login.example/device"_s;
    QTest::newRow("with a password") << u"https://alice:secret@login.example/device"_s;
    QTest::newRow("without a host") << u"https:///device"_s;
    QTest::newRow("relative") << u"/device"_s;
}

void tst_DeviceCodeFlow::refusesAHostileAddress()
{
    QFETCH(QString, uri);
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"verification_uri"_s, uri}}));
    QVERIFY(signIn.codes.isEmpty());
    QVERIFY(signIn.recorder.isFinished());
    QVERIFY2(signIn.outcome() == u"Configuration endpoint_not_allowed"_s
            || signIn.outcome() == u"BadResponse invalid_response"_s,
        qPrintable(signIn.outcome()));
    QCOMPARE(signIn.polls(), 0);
}

void tst_DeviceCodeFlow::dropsAHostileShortcut_data()
{
    QTest::addColumn<QJsonValue>("uri");
    QTest::newRow("a script") << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("without TLS") << QJsonValue(u"http://login.example/device?user_code=A"_s);
    QTest::newRow("with a password") << QJsonValue(u"https://alice@login.example/device"_s);
    QTest::newRow("not a URL") << QJsonValue(u"https://[nonsense"_s);
    QTest::newRow("not a string") << QJsonValue(7);
}

void tst_DeviceCodeFlow::dropsAHostileShortcut()
{
    QFETCH(QJsonValue, uri);
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"verification_uri_complete"_s, uri}}));
    QCOMPARE(signIn.codes.size(), 1);
    QVERIFY(signIn.codes.constFirst().verificationUriComplete().isEmpty());
    QCOMPARE(signIn.codes.constFirst().verificationUri(), QUrl(u"https://login.example/device"_s));
    signIn.poll(signIn.provider.tokens());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodeFlow::needsAnIdToken()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}}));
    QCOMPARE(signIn.outcome(), u"IdToken missing_id_token"_s);
}

void tst_DeviceCodeFlow::reportsABadIdToken()
{
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(signIn.provider.tokens({}, {{u"aud"_s, u"someone-else"_s}}));
    QCOMPARE(signIn.outcome(), u"IdToken id_token_audience"_s);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_DeviceCodeFlow::reportsHowItEndsAtTheProvider_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("D5: the person says no") << u"access_denied"_s << u"Denied access_denied"_s;
    QTest::newRow("D5: the person says no at Microsoft")
        << u"authorization_declined"_s << u"Denied authorization_declined"_s;
    QTest::newRow("D5: the code is too old") << u"expired_token"_s << u"Expired expired_token"_s;
    QTest::newRow("D5: the code is unknown") << u"invalid_grant"_s << u"InteractionRequired invalid_grant"_s;
    QTest::newRow("D5: the client may not") << u"unauthorized_client"_s << u"Configuration unauthorized_client"_s;
}

void tst_DeviceCodeFlow::reportsHowItEndsAtTheProvider()
{
    QFETCH(QString, error);
    QFETCH(QString, outcome);
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(error);
    QCOMPARE(signIn.outcome(), outcome);
    QCOMPARE(outcomeOf(signIn.future), outcome);
    QVERIFY(signIn.networkErrors.isEmpty());
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
}

void tst_DeviceCodeFlow::isCancelled_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("while the code is asked for") << u"code"_s;
    QTest::newRow("between two polls") << u"wait"_s;
    QTest::newRow("in the middle of a poll") << u"poll"_s;
}

void tst_DeviceCodeFlow::isCancelled()
{
    QFETCH(QString, moment);
    DeviceSignIn signIn;
    signIn.start(moment == u"code"_s ? FakeAnswer {.hangs = true} : signIn.provider.deviceCode());
    if (moment == u"poll"_s)
        signIn.poll(FakeAnswer {.hangs = true});
    const qsizetype polls = signIn.polls();
    const qsizetype events = signIn.recorder.events().size();
    signIn.flow->cancel();
    QCOMPARE(signIn.recorder.events().size(), events);
    processEvents();
    QCOMPARE(signIn.outcome(), u"Cancelled cancelled"_s);
    QVERIFY(signIn.recorder.isFinished());
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
    QCOMPARE(signIn.polls(), polls);
}

void tst_DeviceCodeFlow::givesTheCodeAloneAsAFuture()
{
    DeviceSignIn signIn;
    signIn.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), signIn.provider.deviceCode());
    PublicClientApplication application(signIn.configuration);
    const auto future = application.initiateDeviceFlow({u"api"_s});
    QVERIFY(!future.isFinished());
    processEvents();
    QCOMPARE(outcomeOf(future), u"completed"_s);
    QCOMPARE(future.result()->userCode(), u"WDJB-MJHT"_s);
    QCOMPARE(future.result()->scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
    QVERIFY(application.findChildren<Flow *>().isEmpty());
}

void tst_DeviceCodeFlow::givesTheErrorOfTheCodeAsAFuture()
{
    DeviceSignIn signIn;
    signIn.provider.network.answerOnce(
        "POST", TestProvider::deviceEndpoint(), signIn.provider.error(u"invalid_client"_s, 401));
    PublicClientApplication application(signIn.configuration);
    const auto future = application.initiateDeviceFlow({});
    processEvents();
    QCOMPARE(outcomeOf(future), u"Configuration invalid_client"_s);
    QFuture<Result<DeviceAuthorization>> abandoned;
    {
        PublicClientApplication shortLived(signIn.configuration);
        abandoned = shortLived.initiateDeviceFlow({});
    }
    QCOMPARE(outcomeOf(abandoned), u"Abandoned abandoned"_s);
}

void tst_DeviceCodeFlow::resumesInAnotherApplicationObject()
{
    DeviceSignIn signIn;
    QByteArray stored;
    {
        signIn.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), signIn.provider.deviceCode());
        PublicClientApplication first(signIn.configuration);
        const auto future = first.initiateDeviceFlow({u"api"_s});
        processEvents();
        stored = future.result()->toSecretJson();
    }
    signIn.provider.clock->advance(1min);
    const auto authorization = DeviceAuthorization::fromSecretJson(stored);
    QVERIFY(authorization.hasValue());
    signIn.resume(*authorization);
    QCOMPARE(signIn.codes, QList<DeviceAuthorization>({*authorization}));
    QCOMPARE(signIn.pollPending(), 5s);
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("device_code"), "device-secret");
    signIn.poll(signIn.provider.tokens({{u"scope"_s, QJsonValue::Null}}));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.recorder.result().scopes(), authorization->scopes());
    QCOMPARE(signIn.provider.network.requestCount("POST", TestProvider::deviceEndpoint()), 1);
}

void tst_DeviceCodeFlow::refusesToResumeWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("N24: made for another client") << u"another"_s << QString();
    QTest::newRow("N24: made by another provider") << QString() << u"https://other.example"_s;
    QTest::newRow("N24: made for nobody") << QString() << QString();
}

void tst_DeviceCodeFlow::refusesToResumeWhatIsNotItsOwn()
{
    QFETCH(QString, client);
    QFETCH(QString, issuer);
    DeviceSignIn signIn;
    signIn.start();
    DeviceAuthorization authorization = signIn.codes.constFirst();
    if (client.isEmpty() && issuer.isEmpty())
        authorization = DeviceAuthorization();
    DeviceSignIn other;
    if (!client.isEmpty())
        other.configuration.clientId = client;
    if (!issuer.isEmpty()) {
        QJsonObject metadata = TestProvider::metadata();
        metadata.insert("issuer"_L1, issuer);
        other.provider.network.answerAlways(
            "GET", issuer + u"/.well-known/openid-configuration"_s, TestProvider::json(metadata));
        other.configuration.authority = Authority::openIdConnect(issuer);
    }
    other.resume(authorization);
    QCOMPARE(other.outcome(), u"Configuration wrong_device_authorization"_s);
    QVERIFY(other.codes.isEmpty());
    QCOMPARE(other.polls(), 0);
}

void tst_DeviceCodeFlow::refusesToResumeAnExpiredCode()
{
    DeviceSignIn signIn;
    signIn.start();
    const DeviceAuthorization authorization = signIn.codes.constFirst();
    signIn.flow->cancel();
    processEvents();
    signIn.provider.clock->advance(900s);
    DeviceSignIn later;
    later.provider.clock->setNow(signIn.provider.clock->now());
    later.resume(authorization);
    QCOMPARE(later.outcome(), u"Expired device_code_expired"_s);
    QVERIFY(later.codes.isEmpty());
    QCOMPARE(later.polls(), 0);
}

void tst_DeviceCodeFlow::resumesACodeThatIsAlmostOver()
{
    DeviceSignIn signIn;
    signIn.start();
    const DeviceAuthorization authorization = signIn.codes.constFirst();
    DeviceSignIn later;
    later.provider.clock->setNow(authorization.expiresAt().addSecs(-3));
    later.resume(authorization);
    QCOMPARE(later.poll(later.provider.tokens()), 2s);
    QCOMPARE(later.outcome(), u"completed"_s);
}

QTEST_GUILESS_MAIN(tst_DeviceCodeFlow)
#include "tst_devicecodeflow.moc"
