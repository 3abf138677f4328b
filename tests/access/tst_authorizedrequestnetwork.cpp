#include "apifixture.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QNetworkDiskCache>

#include "net/httpserver.h"
#include "net/selfsigned.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// One request to a real server, through Qt's own manager.
class RealRequest {
public:
    explicit RealRequest(const QUrl &url, const QByteArray &verb = "GET", const QByteArray &body = {},
        QNetworkRequest::RedirectPolicy policy = QNetworkRequest::NoLessSafeRedirectPolicy)
        : scene({url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery)})
    {
        scene.provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), scene.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
        QNetworkRequest wire(url);
        wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, policy);
        wire.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        request = scene.authorizer->send(&manager, wire, verb, body);
        recorder = std::make_unique<RequestRecorder>(request);
    }

    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return recorder->events.contains(u"finished"_s); });
    }

    ApiScene scene;
    QNetworkAccessManager manager;
    QPointer<AuthorizedRequest> request;
    std::unique_ptr<RequestRecorder> recorder;
};

QByteArrayList tokensIn(const QByteArrayList &requests)
{
    QByteArrayList tokens;
    for (const QByteArray &request : requests) {
        for (const QByteArray &line : request.split('\n')) {
            if (line.toLower().startsWith("authorization:"))
                tokens.append(line.mid(14).trimmed());
        }
    }
    return tokens;
}

const QStringList Answered = {u"responseStarted 200"_s, u"completed 200"_s, u"finished"_s};

} // namespace

class tst_AuthorizedRequestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Qt says so of itself where an aborted reply has one more error to tell.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QNetworkReplyImplPrivate::error: Internal problem)."_s));
    }
    void sendsTheBodyAgain();
    void streamsTheAnswer();
    void followsARedirectWithinTheOrigin();
    void sendsNothingToWhereARedirectPoints_data();
    void sendsNothingToWhereARedirectPoints();
    void sendsTheTokenWhereBasicIsOfferedToo();
    void keepsPeopleApart();
    void followsWhatARequestSaysOfCachesAndCookies();
    void abortsWhatStreams();
    void refusesABadCertificateWhateverTheApplicationDoes_data();
    void refusesABadCertificateWhateverTheApplicationDoes();
    void sharesNoConnectionWithACarelessRequest();
};

void tst_AuthorizedRequestNetwork::sendsTheBodyAgain()
{
    HttpServer server;
    server.answerStatus("401 Unauthorized", "refused", "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
    server.answerStatus("200 OK", "things");
    const RealRequest real(server.url(), "PUT", "the body");
    QVERIFY(real.waitForEnd());
    QCOMPARE(real.recorder->events, Answered);
    QCOMPARE(real.recorder->body, "things");
    QCOMPARE(tokensIn(server.requests), QByteArrayList({"Bearer access-1", "Bearer access-2"}));
    for (const QByteArray &request : server.requests)
        QVERIFY2(request.startsWith("PUT /token ") && request.endsWith("\r\n\r\nthe body"), request.constData());
}

void tst_AuthorizedRequestNetwork::streamsTheAnswer()
{
    HttpServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
    const RealRequest real(server.url());
    QByteArray body;
    connect(real.request, &AuthorizedRequest::responseStarted, this, [&](QNetworkReply *reply) {
        QCOMPARE(real.request->reply(), reply);
        const auto read = [&, reply] {
            body += reply->readAll();
            if (body == "abc")
                server.write("def");
        };
        connect(reply, &QNetworkReply::readyRead, reply, read);
    });
    QVERIFY(QTest::qWaitFor([&] { return body == "abcdef"; }));
    QVERIFY(real.waitForEnd());
    QCOMPARE(real.recorder->events, Answered);
}

void tst_AuthorizedRequestNetwork::followsARedirectWithinTheOrigin()
{
    HttpServer server;
    server.answerStatus("307 Temporary Redirect", {}, "Location: /other\r\n");
    server.answerStatus("401 Unauthorized", {}, "WWW-Authenticate: Bearer error=invalid_token\r\n");
    server.answerStatus("200 OK", "things");
    const RealRequest real(server.url(), "POST", "the body");
    QVERIFY(real.waitForEnd());
    QCOMPARE(real.recorder->events, Answered);
    QCOMPARE(real.recorder->body, "things");
    QCOMPARE(tokensIn(server.requests), QByteArrayList({"Bearer access-1", "Bearer access-1", "Bearer access-2"}));
    QVERIFY(server.requests.at(1).startsWith("POST /other "));
    QVERIFY(server.requests.at(2).startsWith("POST /token "));
}

void tst_AuthorizedRequestNetwork::sendsNothingToWhereARedirectPoints_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QNetworkRequest::RedirectPolicy>("policy");
    for (const QByteArray status : {"301", "302", "303", "307", "308"}) {
        QTest::addRow("R6: %s, as Qt does it", status.constData())
            << status << QNetworkRequest::NoLessSafeRedirectPolicy;
        QTest::addRow("R6: %s, by hand", status.constData()) << status << QNetworkRequest::ManualRedirectPolicy;
    }
}

void tst_AuthorizedRequestNetwork::sendsNothingToWhereARedirectPoints()
{
    QFETCH(QByteArray, status);
    QFETCH(QNetworkRequest::RedirectPolicy, policy);
    HttpServer evil;
    evil.answerStatus("401 Unauthorized", {}, "WWW-Authenticate: Bearer error=insufficient_user_authentication\r\n");
    HttpServer server;
    server.answerStatus(status + " Go", {}, "Location: " + evil.url().toEncoded() + "\r\n");
    const RealRequest real(server.url(), "GET", {}, policy);
    QVERIFY(real.waitForEnd());
    QVERIFY(real.recorder->events.constFirst().startsWith(u"responseStarted"_s));
    QVERIFY(!real.recorder->events.contains(u"interactionRequired"_s));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(evil.connections, 0);
    QCOMPARE(real.recorder->networkError == QNetworkReply::NoError, policy == QNetworkRequest::ManualRedirectPolicy);
}

void tst_AuthorizedRequestNetwork::sendsTheTokenWhereBasicIsOfferedToo()
{
    HttpServer server;
    const QByteArray basic = "WWW-Authenticate: Basic realm=\"x\"\r\n";
    server.answerStatus("401 Unauthorized", {}, basic);
    server.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", true);
    server.answerStatus("401 Unauthorized", "refused", basic + "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
    server.answerStatus("200 OK", "things");

    // The application has sent a password there, which its manager remembers.
    QNetworkAccessManager manager;
    connect(
        &manager, &QNetworkAccessManager::authenticationRequired, this,
        [](QNetworkReply *, QAuthenticator *authenticator) {
            authenticator->setUser(u"user"_s);
            authenticator->setPassword(u"password"_s);
        },
        Qt::SingleShotConnection);
    const std::unique_ptr<QNetworkReply> own(manager.get(QNetworkRequest(server.url())));
    QVERIFY(QTest::qWaitFor([&] { return own->isFinished(); }));
    QVERIFY(tokensIn(server.requests).constLast().startsWith("Basic "));

    ApiScene scene({server.url(QString())});
    scene.answerTokens(u"access-2"_s);
    const RequestRecorder recorder(scene.authorizer->send(&manager, QNetworkRequest(server.url())));
    QVERIFY(QTest::qWaitFor([&] { return recorder.events.contains(u"finished"_s); }));
    QCOMPARE(recorder.events, Answered);
    QCOMPARE(tokensIn(server.requests).mid(1), QByteArrayList({"Bearer access-1", "Bearer access-2"}));
}

void tst_AuthorizedRequestNetwork::keepsPeopleApart()
{
    const QTemporaryDir directory;
    auto *cache = new QNetworkDiskCache;
    cache->setCacheDirectory(directory.path());
    QNetworkAccessManager manager;
    manager.setCache(cache);
    HttpServer server;
    for (const QByteArray body : {"alice's", "bob's"}) {
        server.answerStatus("200 OK", body, "Cache-Control: max-age=3600\r\nSet-Cookie: session=" + body + "\r\n");
        const ApiScene scene({server.url(QString())});
        const RequestRecorder recorder(scene.authorizer->send(&manager, QNetworkRequest(server.url())));
        QVERIFY(QTest::qWaitFor([&] { return recorder.events.contains(u"finished"_s); }));
        QCOMPARE(recorder.body, body);
    }
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.received.toLower().contains("cookie:"));
    QCOMPARE(cache->cacheSize(), 0);
}

void tst_AuthorizedRequestNetwork::followsWhatARequestSaysOfCachesAndCookies()
{
    QNetworkRequest request(QUrl(u"https://api.example/things"_s));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Automatic);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Automatic);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, true);
    const ApiScene scene;
    const auto future = scene.authorizer->authorize(request);
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    const QNetworkRequest authorized = future.result().value();
    for (const auto attribute :
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::CacheSaveControlAttribute})
        QCOMPARE(authorized.attribute(attribute), request.attribute(attribute));
}

void tst_AuthorizedRequestNetwork::abortsWhatStreams()
{
    HttpServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
    const RealRequest real(server.url());
    QVERIFY(QTest::qWaitFor([&] { return !real.recorder->events.isEmpty(); }));
    real.request->cancel();
    QVERIFY(real.waitForEnd());
    QCOMPARE(real.recorder->events, QStringList({u"responseStarted 200"_s, u"Cancelled cancelled"_s, u"finished"_s}));
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == server.connections; }));
}

void tst_AuthorizedRequestNetwork::refusesABadCertificateWhateverTheApplicationDoes_data()
{
    QTest::addColumn<bool>("atTheManager");
    QTest::newRow("N21: a handler at the manager") << true;
    QTest::newRow("N21: no verification by default") << false;
}

void tst_AuthorizedRequestNetwork::refusesABadCertificateWhateverTheApplicationDoes()
{
    QFETCH(bool, atTheManager);
    const auto tls = selfSigned();
    QVERIFY2(tls, "the openssl program is needed");
    HttpServer server(tls);
    server.answerStatus("200 OK", "stolen");
    const QSslConfiguration previous = QSslConfiguration::defaultConfiguration();
    RealRequest real(server.url());
    if (atTheManager) {
        connect(&real.manager, &QNetworkAccessManager::sslErrors, this,
            [](QNetworkReply *reply) { reply->ignoreSslErrors(); });
    } else {
        QSslConfiguration careless = previous;
        careless.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSslConfiguration::setDefaultConfiguration(careless);
    }
    const bool ended = real.waitForEnd();
    QSslConfiguration::setDefaultConfiguration(previous);
    QVERIFY(ended);
    QCOMPARE(real.recorder->events, QStringList({u"Network tls_error"_s, u"finished"_s}));
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == server.connections; }));
    QCOMPARE(server.received, "");
}

void tst_AuthorizedRequestNetwork::sharesNoConnectionWithACarelessRequest()
{
    const auto tls = selfSigned();
    QVERIFY2(tls, "the openssl program is needed");
    HttpServer server(tls);
    server.answerStatus("200 OK", "careless");
    server.answerStatus("200 OK", "stolen");
    QNetworkAccessManager manager;
    QNetworkRequest careless(server.url(u"/careless"_s));
    QSslConfiguration verifiesNothing = careless.sslConfiguration();
    verifiesNothing.setPeerVerifyMode(QSslSocket::VerifyNone);
    careless.setSslConfiguration(verifiesNothing);
    const std::unique_ptr<QNetworkReply> own(manager.get(careless));
    QVERIFY(QTest::qWaitFor([&] { return own->isFinished(); }));
    QCOMPARE(own->readAll(), "careless");
    QCOMPARE(server.disconnections, 0);

    const ApiScene scene({server.url(QString())});
    const RequestRecorder recorder(scene.authorizer->send(&manager, QNetworkRequest(server.url())));
    QVERIFY(QTest::qWaitFor([&] { return recorder.events.contains(u"finished"_s); }));
    QCOMPARE(recorder.events, QStringList({u"Network tls_error"_s, u"finished"_s}));
    QVERIFY(!server.received.contains("Bearer"));
}

QTEST_GUILESS_MAIN(tst_AuthorizedRequestNetwork)
#include "tst_authorizedrequestnetwork.moc"
