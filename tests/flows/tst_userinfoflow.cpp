#include "microsoftfixture.h"
#include "support/testsigner.h"
#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_UserInfoFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void asksWithTheTokenHeld();
    void refusesAnotherPerson_data();
    void refusesAnotherPerson();
    void J17_nobodyIsNotWhoeverIsAskedFor();
    void reportsARefusedToken();
    void reportsTrouble_data();
    void reportsTrouble();
    void renewsAnOldTokenFirst();
    void reportsWhyTheTokenCanNotBeRenewed();
    void needsTheEndpoint();
    void reportsAnUnknownAccount();
    void isCancelled();
    void bringsNoRemovedAccountBack();
    void J17_checksASignedResponse_data();
    void J17_checksASignedResponse();
    void J17_refusesAPlainResponseWhereASignedOneIsRegistered();
    void J17_needsTheKeysOfASignedResponse();

private:
    static FakeAnswer claims(const QJsonValue &subject = u"alice-1"_s)
    {
        QJsonObject object {{u"email"_s, u"alice@example.com"_s}};
        if (!subject.isNull())
            object.insert("sub"_L1, subject);
        return TestProvider::json(object);
    }
};

void tst_UserInfoFlow::asksWithTheTokenHeld()
{
    SignedIn alice;
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), claims());
    UserInfoFlow *flow = alice.application.userInfo(alice.account);
    FlowRecorder recorder(flow);
    const auto future = flow->future();
    processEvents();
    QCOMPARE(recorder.outcome(), u"completed"_s);
    QCOMPARE(recorder.claims().value("email"_L1), u"alice@example.com"_s);
    QCOMPARE(outcomeOf(future), u"completed"_s);
    QCOMPARE(future.result().value(), recorder.claims());
    QCOMPARE(alice.provider.network.requests().constLast().request.rawHeader("Authorization"), "Bearer access-1");
    QVERIFY(!alice.provider.network.requests().constLast().url.hasQuery());
    QCOMPARE(recorder.events(),
        QStringList({u"Discovering"_s, u"RequestingUserInfo"_s, u"Finished"_s, u"completed"_s, u"finished"_s}));
}

void tst_UserInfoFlow::refusesAnotherPerson_data()
{
    QTest::addColumn<QJsonValue>("subject");
    QTest::newRow("another subject") << QJsonValue(u"mallory-6"_s);
    QTest::newRow("no subject") << QJsonValue(QJsonValue::Null);
    QTest::newRow("the subject in other case") << QJsonValue(u"Alice-1"_s);
    QTest::newRow("J17: the subject behind a byte order mark") << QJsonValue(u"\uFEFFalice-1"_s);
}

void tst_UserInfoFlow::refusesAnotherPerson()
{
    QFETCH(QJsonValue, subject);
    SignedIn alice;
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), claims(subject));
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), u"BadResponse subject_mismatch"_s);
}

void tst_UserInfoFlow::J17_nobodyIsNotWhoeverIsAskedFor()
{
    SignedIn alice;
    QJsonObject cache = exported(alice.application);
    cache.remove(u"IdToken"_s);
    PublicClientApplication application(alice.provider.configuration());
    QVERIFY(application.importMsalCache(asSecret(cache)).hasValue());
    const Account account = application.accounts().value(0);
    QVERIFY(!account.isNull() && account.subject().isEmpty());
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), claims(QJsonValue::Null));
    FlowRecorder flow(application.userInfo(account));
    processEvents();
    QCOMPARE(flow.outcome(), u"BadResponse subject_mismatch"_s);
}

void tst_UserInfoFlow::reportsARefusedToken()
{
    SignedIn alice;
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(),
        {.status = 401, .headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}});
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired invalid_token"_s);
    QCOMPARE(flow.error().httpStatus(), 401);
}

void tst_UserInfoFlow::reportsTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no network") << 0 << QByteArray() << u"Network network_error"_s;
    QTest::newRow("a server error") << 503 << QByteArray() << u"Server http_error"_s;
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << u"BadResponse response_not_json"_s;
    QTest::newRow("a redirect") << 302 << QByteArray() << u"BadResponse unexpected_redirect"_s;
    QTest::newRow("a subject that is no string")
        << 200 << QByteArray("{\"sub\":7}") << u"BadResponse invalid_response"_s;
}

void tst_UserInfoFlow::reportsTrouble()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    SignedIn alice;
    FakeAnswer answer {.status = status, .body = body};
    if (status == 0)
        answer.error = QNetworkReply::TimeoutError;
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), answer);
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), outcome);
}

void tst_UserInfoFlow::renewsAnOldTokenFirst()
{
    SignedIn alice;
    alice.provider.clock->advance(2h);
    alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), claims());
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(alice.provider.network.requests().constLast().request.rawHeader("Authorization"), "Bearer access-2");
    QCOMPARE(flow.events().mid(0, 3), QStringList({u"Discovering"_s, u"RefreshingToken"_s, u"RequestingUserInfo"_s}));
    QCOMPARE(alice.acquire(), u"completed"_s);
    QCOMPARE(alice.result.accessToken(), Secret("access-2"));
}

void tst_UserInfoFlow::reportsWhyTheTokenCanNotBeRenewed()
{
    SignedIn alice;
    alice.provider.clock->advance(2h);
    alice.answer(alice.provider.error(u"invalid_grant"_s));
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired invalid_grant"_s);
    QCOMPARE(alice.provider.network.requestCount("GET", TestProvider::userInfoEndpoint()), 0);
}

void tst_UserInfoFlow::needsTheEndpoint()
{
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove("userinfo_endpoint"_L1);
    provider.setMetadata(metadata);
    PublicClientApplication application(provider.configuration());
    FlowRecorder flow(application.userInfo(Account()));
    processEvents();
    QCOMPARE(flow.outcome(), u"Configuration missing_endpoint"_s);
}

void tst_UserInfoFlow::reportsAnUnknownAccount()
{
    SignedIn alice;
    alice.application.removeAccount(alice.account);
    FlowRecorder flow(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired no_account"_s);
}

void tst_UserInfoFlow::isCancelled()
{
    SignedIn alice;
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), {.hangs = true});
    UserInfoFlow *flow = alice.application.userInfo(alice.account);
    FlowRecorder recorder(flow);
    const auto future = flow->future();
    processEvents();
    QCOMPARE(recorder.outcome(), u"pending"_s);
    flow->cancel();
    processEvents();
    QCOMPARE(recorder.outcome(), u"Cancelled cancelled"_s);
    QCOMPARE(outcomeOf(future), u"Cancelled cancelled"_s);
    QCOMPARE(alice.provider.clock->timerCount(), 0);
}

void tst_UserInfoFlow::bringsNoRemovedAccountBack()
{
    SignedIn alice;
    alice.provider.clock->advance(2h);
    alice.answer(alice.provider.tokens());
    UserInfoFlow *flow = alice.application.userInfo(alice.account);
    FlowRecorder recorder(flow);
    connect(flow, &Flow::stageChanged, this, [&](Flow::Stage stage) {
        if (stage == Flow::Stage::RefreshingToken)
            alice.application.removeAccount(alice.account);
    });
    processEvents();
    QCOMPARE(recorder.outcome(), u"InteractionRequired no_account"_s);
    QVERIFY(alice.application.accounts().isEmpty());
}

void tst_UserInfoFlow::J17_checksASignedResponse_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("isForged");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *title, const QJsonObject &header, const QJsonObject &claims, bool isForged,
                         const QString &outcome) { QTest::newRow(title) << header << claims << isForged << outcome; };
    const QString badSignature = u"IdToken id_token_signature"_s;
    const QString foreign = u"https://evil.example"_s;
    row("userinfo-signed", {}, {}, false, u"completed"_s);
    row("with its origin", {}, {{u"iss"_s, QString::fromLatin1(TestProvider::Issuer)}, {u"aud"_s, u"desktop"_s}}, false,
        u"completed"_s);
    row("for several", {}, {{u"aud"_s, QJsonArray {u"other"_s, u"desktop"_s}}}, false, u"completed"_s);
    row("J17: by another key", {}, {}, true, badSignature);
    row("J17: by another algorithm", {{u"alg"_s, u"RS256"_s}}, {}, false, badSignature);
    row("J17: not signed", {{u"alg"_s, u"none"_s}}, {}, false, badSignature);
    row("J17: by a key nobody published", {{u"kid"_s, u"2"_s}}, {}, false, u"IdToken id_token_key"_s);
    row("J17: of another issuer", {}, {{u"iss"_s, foreign}}, false, u"IdToken id_token_issuer"_s);
    row("J17: for another application", {}, {{u"aud"_s, u"other"_s}}, false, u"IdToken id_token_audience"_s);
    row("J17: for a number", {}, {{u"aud"_s, 1}}, false, u"IdToken id_token_audience"_s);
    row("J17, userinfo-invalid-sub", {}, {{u"sub"_s, u"mallory-6"_s}}, false, u"BadResponse subject_mismatch"_s);
}

void tst_UserInfoFlow::J17_checksASignedResponse()
{
    QFETCH(QJsonObject, header);
    QFETCH(QJsonObject, claims);
    QFETCH(bool, isForged);
    QFETCH(QString, outcome);
    SignedIn alice({}, u"ES256"_s);
    const TestSigner signer(u"1"_s);
    const TestSigner stranger(u"1"_s);
    QJsonObject all = claims;
    if (!all.contains("sub"_L1))
        all.insert(u"sub"_s, u"alice-1"_s);
    alice.provider.network.answerAlways("GET", TestProvider::keySetUrl(), keySet({signer}));
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(),
        {.body = (isForged ? stranger : signer).sign(all, header), .headers = {{"Content-Type", "application/jwt"}}});
    FlowRecorder recorder(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(recorder.outcome(), outcome);
    if (outcome == "completed"_L1)
        QCOMPARE(recorder.claims(), all);
}

void tst_UserInfoFlow::J17_refusesAPlainResponseWhereASignedOneIsRegistered()
{
    SignedIn alice({}, u"ES256"_s);
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), claims());
    FlowRecorder recorder(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(recorder.outcome(), u"BadResponse invalid_response"_s);
}

void tst_UserInfoFlow::J17_needsTheKeysOfASignedResponse()
{
    SignedIn alice;
    alice.provider.network.answerOnce("GET", TestProvider::keySetUrl(), {.status = 503});
    alice.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(),
        {.body = TestSigner(u"1"_s).sign({{u"sub"_s, u"alice-1"_s}}, {{u"alg"_s, u"RS256"_s}}),
            .headers = {{"Content-Type", "application/jwt"}}});
    FlowRecorder recorder(alice.application.userInfo(alice.account));
    processEvents();
    QCOMPARE(recorder.outcome(), u"Network keys_unavailable"_s);
}

QTEST_GUILESS_MAIN(tst_UserInfoFlow)
#include "tst_userinfoflow.moc"
