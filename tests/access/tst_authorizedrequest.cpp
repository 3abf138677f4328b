#include "apifixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_AuthorizedRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void bringsTheAnswer();
    void emitsNothingBeforeItReturns();
    void sendsVerbAndBody_data();
    void sendsVerbAndBody();
    void handsOtherAnswersThrough_data();
    void handsOtherAnswersThrough();
    void reportsTroubleOfTheNetwork();
    void sendsNothingToOtherOrigins_data();
    void sendsNothingToOtherOrigins();
    void sendsNothingOverAnotherAuthorization();
    void sendsNothingWithoutAToken();
    void passesOnThatInteractionIsRequired();
    void isCancelled_data();
    void isCancelled();
    void isNotCancelledAfterTheEnd();
    void endsWhenTheApplicationGoes_data();
    void endsWhenTheApplicationGoes();
    void needsNoApplicationForABody();
    void endsWhenTheManagerGoes_data();
    void endsWhenTheManagerGoes();
    void needsAManager();
    void endsWhenTheReplyIsDeleted();
    void goesWithItsReply();
    void leavesAReplyThatWasTaken();
    void staysIfItMust();
    void showsNoToken();
};

void tst_AuthorizedRequest::bringsTheAnswer()
{
    ApiScene scene;
    scene.answer({.body = "things"});
    QCOMPARE(scene.eventsOfGet(), QStringList({u"responseStarted 200"_s, u"completed 200"_s, u"finished"_s}));
    QCOMPARE(scene.body, "things");
    QCOMPARE(scene.authorizations(), QByteArrayList({"Bearer access-1"}));
    QCOMPARE(scene.manager->requests().constFirst().url, QUrl(ApiScene::url()));
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_AuthorizedRequest::emitsNothingBeforeItReturns()
{
    ApiScene scene;
    AuthorizedRequest *request = scene.authorizer->send(nullptr, QNetworkRequest());
    RequestRecorder recorder(request);
    QVERIFY(recorder.events.isEmpty());
    QVERIFY(!request->reply());
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Configuration origin_not_allowed"_s, u"finished"_s}));
}

void tst_AuthorizedRequest::sendsVerbAndBody_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << "GET"_ba
                         << ""_ba;
    QTest::newRow("HEAD") << "HEAD"_ba
                          << ""_ba;
    QTest::newRow("POST") << "POST"_ba
                          << "{}"_ba;
    QTest::newRow("POST without a body") << "POST"_ba
                                         << ""_ba;
    QTest::newRow("PUT") << "PUT"_ba
                         << "{}"_ba;
    QTest::newRow("PATCH") << "PATCH"_ba
                           << "{}"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba
                            << ""_ba;
    QTest::newRow("GET with a body") << "GET"_ba
                                     << "{}"_ba;
}

void tst_AuthorizedRequest::sendsVerbAndBody()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    ApiScene scene;
    scene.manager->answerOnce(verb, ApiScene::url(), refusal("Bearer error=\"invalid_token\""));
    scene.manager->answerOnce(verb, ApiScene::url(), {.status = 204});
    scene.answerTokens(u"access-2"_s);
    QNetworkRequest request {QUrl(ApiScene::url())};
    request.setRawHeader("Content-Type", "application/json");
    RequestRecorder recorder(scene.authorizer->send(scene.manager.get(), request, verb, body));
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"responseStarted 204"_s, u"completed 204"_s, u"finished"_s}));
    QCOMPARE(scene.manager->requests().size(), 2);
    for (const FakeRequest &sent : scene.manager->requests()) {
        QCOMPARE(sent.method, verb);
        QCOMPARE(sent.body, body);
        QCOMPARE(sent.request.rawHeader("Content-Type"), "application/json");
    }
    QCOMPARE(scene.authorizations(), QByteArrayList({"Bearer access-1", "Bearer access-2"}));
}

void tst_AuthorizedRequest::handsOtherAnswersThrough_data()
{
    QTest::addColumn<int>("status");
    const QList<int> statuses = {204, 302, 307, 400, 403, 404, 407, 429, 500, 503};
    for (const int status : statuses)
        QTest::addRow("%d", status) << status;
}

void tst_AuthorizedRequest::handsOtherAnswersThrough()
{
    QFETCH(int, status);
    ApiScene scene;
    FakeAnswer answer = claimsChallenge();
    answer.status = status;
    answer.headers.append(QNetworkReply::RawHeaderPair("Location", "https://evil.example/"));
    scene.answer(answer);
    const QString number = QString::number(status);
    QCOMPARE(
        scene.eventsOfGet(), QStringList({u"responseStarted "_s + number, u"completed "_s + number, u"finished"_s}));
    QCOMPARE(scene.body, "refused");
    QCOMPARE(scene.manager->requests().size(), 1);
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_AuthorizedRequest::reportsTroubleOfTheNetwork()
{
    ApiScene scene;
    scene.answer({.status = 0, .error = QNetworkReply::HostNotFoundError});
    RequestRecorder recorder(scene.get());
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"responseStarted 0"_s, u"completed 0"_s, u"finished"_s}));
    QCOMPARE(recorder.networkError, QNetworkReply::HostNotFoundError);
}

void tst_AuthorizedRequest::sendsNothingToOtherOrigins_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("R6: another host") << u"https://evil.example/things"_s;
    QTest::newRow("R6: another port") << u"https://api.example:8443/things"_s;
    QTest::newRow("R6: http") << u"http://api.example/things"_s;
    QTest::newRow("R6: a trailing dot") << u"https://api.example./things"_s;
    QTest::newRow("R6: a user name") << u"https://user@api.example/things"_s;
    QTest::newRow("R6: the host as a user name") << u"https://api.example@evil.example/things"_s;
}

void tst_AuthorizedRequest::sendsNothingToOtherOrigins()
{
    QFETCH(QString, url);
    ApiScene scene;
    scene.provider.clock->advance(2h);
    RequestRecorder recorder(scene.authorizer->send(scene.manager.get(), QNetworkRequest(QUrl(url))));
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Configuration origin_not_allowed"_s, u"finished"_s}));
    QVERIFY(scene.manager->requests().isEmpty());
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_AuthorizedRequest::sendsNothingOverAnotherAuthorization()
{
    ApiScene scene;
    QNetworkRequest request {QUrl(ApiScene::url())};
    request.setRawHeader("authorization", "Basic canary");
    RequestRecorder recorder(scene.authorizer->send(scene.manager.get(), request));
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Configuration invalid_configuration"_s, u"finished"_s}));
    QVERIFY(scene.manager->requests().isEmpty());
}

void tst_AuthorizedRequest::sendsNothingWithoutAToken()
{
    ApiScene scene;
    scene.provider.clock->advance(2h);
    scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.status = 503});
    QCOMPARE(scene.eventsOfGet(), QStringList({u"Server http_error"_s, u"finished"_s}));
    QVERIFY(scene.manager->requests().isEmpty());
}

void tst_AuthorizedRequest::passesOnThatInteractionIsRequired()
{
    ApiScene scene;
    scene.application->removeAccount(scene.account);
    QCOMPARE(scene.eventsOfGet(),
        QStringList({u"interactionRequired"_s, u"InteractionRequired no_account"_s, u"finished"_s}));
    QCOMPARE(scene.options.loginHint, u"alice"_s);
    QCOMPARE(scene.options.claimsChallenge, QString());
    QVERIFY(scene.manager->requests().isEmpty());
}

void tst_AuthorizedRequest::isCancelled_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<qsizetype>("requests");
    QTest::newRow("at once") << u"at once"_s << qsizetype(0);
    QTest::newRow("while a token is fetched") << u"token"_s << qsizetype(0);
    QTest::newRow("while the API thinks") << u"API"_s << qsizetype(1);
    QTest::newRow("while another token is fetched") << u"other token"_s << qsizetype(1);
    QTest::newRow("while the API thinks again") << u"API again"_s << qsizetype(2);
}

void tst_AuthorizedRequest::isCancelled()
{
    QFETCH(QString, when);
    QFETCH(qsizetype, requests);
    ApiScene scene;
    if (when == u"token"_s)
        scene.provider.clock->advance(2h);
    if (when.contains(u"token"_s))
        scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    else
        scene.answerTokens(u"access-2"_s);
    if (when == u"other token"_s || when == u"API again"_s)
        scene.answer(refusal("Bearer error=invalid_token"));
    if (when.startsWith(u"API"_s))
        scene.answer({.hangs = true});
    const QPointer<AuthorizedRequest> request = scene.get();
    RequestRecorder recorder(request);
    if (when != u"at once"_s)
        processEvents();
    QVERIFY(recorder.events.isEmpty());
    request->cancel();
    request->cancel();
    QVERIFY(recorder.events.isEmpty());
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Cancelled cancelled"_s, u"finished"_s}));
    QVERIFY(!request);
    QCOMPARE(scene.manager->requests().size(), requests);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
    QVERIFY(scene.application->findChildren<Flow *>().isEmpty());
}

void tst_AuthorizedRequest::isNotCancelledAfterTheEnd()
{
    ApiScene scene;
    scene.answer({});
    AuthorizedRequest *request = scene.get();
    RequestRecorder recorder(request);
    connect(request, &AuthorizedRequest::completed, request, &AuthorizedRequest::cancel);
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"responseStarted 200"_s, u"completed 200"_s, u"finished"_s}));
}

void tst_AuthorizedRequest::endsWhenTheApplicationGoes_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("at once") << u"at once"_s;
    QTest::newRow("while a token is fetched") << u"token"_s;
    QTest::newRow("while the API thinks") << u"API"_s;
    QTest::newRow("while another token is fetched") << u"other token"_s;
}

void tst_AuthorizedRequest::endsWhenTheApplicationGoes()
{
    QFETCH(QString, when);
    ApiScene scene;
    if (when == u"token"_s)
        scene.provider.clock->advance(2h);
    if (when.contains(u"token"_s))
        scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    if (when == u"other token"_s)
        scene.answer(refusal("Bearer error=invalid_token"));
    if (when == u"API"_s)
        scene.answer({.hangs = true});
    RequestRecorder recorder(scene.get());
    if (when != u"at once"_s)
        processEvents();
    QVERIFY(recorder.events.isEmpty());
    scene.application.reset();
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Abandoned abandoned"_s, u"finished"_s}));
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequest::needsNoApplicationForABody()
{
    ApiScene scene;
    scene.answer({.body = "things"});
    AuthorizedRequest *request = scene.get();
    RequestRecorder recorder(request);
    connect(request, &AuthorizedRequest::responseStarted, this, [&] { scene.application.reset(); });
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"responseStarted 200"_s, u"completed 200"_s, u"finished"_s}));
    QCOMPARE(recorder.body, "things");
}

void tst_AuthorizedRequest::endsWhenTheManagerGoes_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("at once") << u"at once"_s;
    QTest::newRow("while a token is fetched") << u"token"_s;
    QTest::newRow("while the API thinks") << u"API"_s;
    QTest::newRow("while another token is fetched") << u"other token"_s;
}

void tst_AuthorizedRequest::endsWhenTheManagerGoes()
{
    QFETCH(QString, when);
    ApiScene scene;
    if (when == u"token"_s)
        scene.provider.clock->advance(2h);
    if (when.contains(u"token"_s))
        scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    if (when == u"other token"_s)
        scene.answer(refusal("Bearer error=invalid_token"));
    if (when == u"API"_s)
        scene.answer({.hangs = true});
    RequestRecorder recorder(scene.get());
    if (when != u"at once"_s)
        processEvents();
    QVERIFY(recorder.events.isEmpty());
    scene.manager.reset();
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Network no_network_access_manager"_s, u"finished"_s}));
    QVERIFY(scene.application->findChildren<Flow *>().isEmpty());
}

void tst_AuthorizedRequest::needsAManager()
{
    ApiScene scene;
    RequestRecorder recorder(scene.authorizer->send(nullptr, QNetworkRequest(QUrl(ApiScene::url()))));
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Network no_network_access_manager"_s, u"finished"_s}));
}

void tst_AuthorizedRequest::endsWhenTheReplyIsDeleted()
{
    ApiScene scene;
    scene.answer({.hangs = true});
    RequestRecorder recorder(scene.get());
    processEvents();
    delete scene.manager->findChild<QNetworkReply *>();
    processEvents();
    QCOMPARE(recorder.events, QStringList({u"Network no_network_access_manager"_s, u"finished"_s}));
}

void tst_AuthorizedRequest::goesWithItsReply()
{
    ApiScene scene;
    scene.answer({.body = "things"});
    AuthorizedRequest *request = scene.get();
    QPointer<QNetworkReply> reply;
    connect(request, &AuthorizedRequest::completed, this, [&](QNetworkReply *answer) {
        reply = answer;
        QCOMPARE(request->reply(), answer);
    });
    connect(request, &AuthorizedRequest::finished, this, [&] { QCOMPARE(request->reply(), reply.data()); });
    processEvents();
    QVERIFY(!reply);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequest::leavesAReplyThatWasTaken()
{
    ApiScene scene;
    scene.answer({.body = "things"});
    AuthorizedRequest *request = scene.get();
    QObject owner;
    QPointer<QNetworkReply> reply;
    connect(request, &AuthorizedRequest::completed, this, [&](QNetworkReply *answer) {
        reply = answer;
        answer->setParent(&owner);
    });
    processEvents();
    QVERIFY(reply);
    QCOMPARE(reply->readAll(), "things");
}

void tst_AuthorizedRequest::staysIfItMust()
{
    ApiScene scene;
    scene.answer({.body = "things"});
    const QPointer<AuthorizedRequest> request = scene.get();
    QVERIFY(request->autoDelete());
    request->setAutoDelete(false);
    QVERIFY(!request->autoDelete());
    processEvents();
    QVERIFY(request);
    scene.manager.reset();
    QVERIFY(request->reply());
    QCOMPARE(request->reply()->readAll(), "things");
    scene.authorizer.reset();
    QVERIFY(!request);
}

void tst_AuthorizedRequest::showsNoToken()
{
    QStringList lines;
    static QStringList *sink = nullptr;
    sink = &lines;
    QLoggingCategory::setFilterRules(u"qtsignin.*=true"_s);
    const auto previous =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) { sink->append(line); });
    {
        ApiScene scene;
        scene.answer(refusal("Bearer error=\"invalid_token\", error_description=\"access-1 is no good\""));
        scene.answer(claimsChallenge());
        scene.answerTokens(u"access-2"_s);
        scene.eventsOfGet();
        QVERIFY(!scene.error.description().contains(u"access-"_s));
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY(!lines.isEmpty());
    QVERIFY2(!lines.join(u'\n').contains(u"access-"_s), qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_AuthorizedRequest)
#include "tst_authorizedrequest.moc"
