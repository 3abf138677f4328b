#include "httpfixture.h"
#include "support/fakenetworkaccessmanager.h"

#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QNetworkCookieJar>
#include <QtNetwork/QNetworkDiskCache>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Leads each request to the next of its addresses, the last one for ever.
class LeadingManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    explicit LeadingManager(const QList<QUrl> &urls)
        : m_urls(urls)
    {
    }

    int requests = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkRequest wire = request;
        wire.setUrl(m_urls.value(requests, m_urls.constLast()));
        ++requests;
        return QNetworkAccessManager::createRequest(operation, wire, body);
    }

private:
    const QList<QUrl> m_urls;
};

/// Where nobody listens.
QUrl deadUrl()
{
    return HttpServer().url();
}

} // namespace

class tst_HttpExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void sendsAGet();
    void sendsAPost();
    void takesEveryStatusAsAnAnswer_data();
    void takesEveryStatusAsAnAnswer();
    void neverSendsAPostTwice_data();
    void neverSendsAPostTwice();
    void reportsAConnectionThatBreaksInTheAnswer();
    void reportsThatNobodyListens();
    void triesAConnectionOnceMore_data();
    void triesAConnectionOnceMore();
    void triesItOnlyOnceMore();
    void triesAgainOnlyIfNothingWasSent_data();
    void triesAgainOnlyIfNothingWasSent();
    void sendsNoPostAgainWhoseBodyWasTaken();
    void bothTriesShareTheirTime();
    void abortsTheSecondTryWhenDeleted();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsAndStoresNoCookies();
    void neitherFillsNorUsesACache();
    void usesNoPasswordsOfTheApplication();
    void refusesAHugeAnswer_data();
    void refusesAHugeAnswer();
    void takesTheLargestAnswer();
    void asksForNoCompression();
    void timesOutByTheClock();
    void abortsWhenDeleted();
    void deletesItselfAfterTheEnd();
    void letsItsCallerDeleteIt();
    void callsNobodyBeforeStartReturns();
    void endsWithoutAManager();
    void endsWithItsManager();
};

void tst_HttpExchange::sendsAGet()
{
    HttpServer server;
    server.answerStatus("200 OK", "hello", "X-Test: yes\r\n");
    QNetworkAccessManager manager;
    const Asking asking(&manager, getRequest(server.url(u"/userinfo?a=b%2Bc"_s)));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"200"_s);
    QCOMPARE(asking.result->body, "hello");
    QCOMPARE(asking.result->header("x-TEST"), "yes");
    QVERIFY(server.requests.constFirst().startsWith("GET /userinfo?a=b%2Bc HTTP/1.1\r\n"));
    QVERIFY(server.requests.constFirst().contains("Authorization: Bearer the-token\r\n"));
}

void tst_HttpExchange::sendsAPost()
{
    HttpServer server;
    server.answerStatus("200 OK");
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"200"_s);
    const QByteArray &request = server.requests.constFirst();
    QVERIFY(request.startsWith("POST /token HTTP/1.1\r\n"));
    QVERIFY(request.contains("Content-Type: application/x-www-form-urlencoded\r\n"));
    QVERIFY(request.contains("Content-Length: 40\r\n"));
    QVERIFY(!request.contains("Transfer-Encoding"));
    QVERIFY(request.endsWith("\r\n\r\ncode=the-code&code_verifier=the-verifier"));
}

void tst_HttpExchange::takesEveryStatusAsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"201 Created", "400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
             "429 Too Many Requests", "500 Internal Server Error", "503 Service Unavailable"}) {
        QTest::newRow(status) << QByteArray(status);
    }
}

void tst_HttpExchange::takesEveryStatusAsAnAnswer()
{
    QFETCH(QByteArray, status);
    for (const bool post : {true, false}) {
        HttpServer server;
        server.answerStatus(status, "{\"error\":\"invalid_client\"}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        QNetworkAccessManager manager;
        const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(asking.waitForEnd());
        QCOMPARE(asking.outcome(), QString::fromLatin1(status.left(3)));
        QCOMPARE(asking.result->body, "{\"error\":\"invalid_client\"}");
        QCOMPARE(asking.result->header("WWW-Authenticate"), "Basic realm=\"x\"");
        QCOMPARE(server.requests.size(), 1);
    }
}

void tst_HttpExchange::neverSendsAPostTwice_data()
{
    QTest::addColumn<bool>("keptAlive");
    QTest::newRow("N1: on a fresh connection") << false;
    QTest::newRow("N1: on a connection that is kept alive") << true;
}

void tst_HttpExchange::neverSendsAPostTwice()
{
    QFETCH(bool, keptAlive);
    HttpServer server;
    QNetworkAccessManager manager;
    if (keptAlive) {
        server.answerStatus("200 OK");
        const Asking first(&manager, postRequest(server.url(), "first=1"));
        QVERIFY(first.waitForEnd());
        QCOMPARE(first.outcome(), u"200"_s);
    }
    const qsizetype before = server.requests.size();
    for (int i = 0; i < 4; ++i)
        server.answer({});
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network answer_unknown"_s);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == server.connections; }));
    QCOMPARE(server.requests.size() - before, 1);
    QCOMPARE(server.received.count("the-verifier"), 1);
    if (keptAlive)
        QVERIFY(server.requests.size() == 2);
}

void tst_HttpExchange::reportsAConnectionThatBreaksInTheAnswer()
{
    for (const bool post : {true, false}) {
        HttpServer server;
        for (int i = 0; i < 4; ++i)
            server.answer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":", true);
        QNetworkAccessManager manager;
        const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(asking.waitForEnd());
        QCOMPARE(asking.result.error().kind(), Error::Kind::Network);
        if (post)
            QCOMPARE(server.requests.size(), 1);
    }
}

void tst_HttpExchange::reportsThatNobodyListens()
{
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(deadUrl()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network network_error"_s);
}

void tst_HttpExchange::triesAConnectionOnceMore_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("for a GET") << false;
    QTest::newRow("for a POST") << true;
}

void tst_HttpExchange::triesAConnectionOnceMore()
{
    QFETCH(bool, post);
    HttpServer server;
    server.answerStatus("200 OK", "hello");
    LeadingManager manager({deadUrl(), server.url()});
    const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"200"_s);
    QCOMPARE(asking.result->body, "hello");
    QCOMPARE(manager.requests, 2);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.received.contains("\r\nAuthorization: "));
    QCOMPARE(server.received.endsWith("\r\n\r\ncode=the-code&code_verifier=the-verifier"), post);
    QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
    QCOMPARE(asking.calls, 1);
}

void tst_HttpExchange::triesItOnlyOnceMore()
{
    for (const bool post : {true, false}) {
        HttpServer server;
        LeadingManager manager({deadUrl(), deadUrl(), server.url()});
        const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
        QVERIFY(asking.waitForEnd());
        QCOMPARE(asking.outcome(), u"Network network_error"_s);
        QCOMPARE(manager.requests, 2);
        QCOMPARE(server.connections, 0);
    }
}

void tst_HttpExchange::triesAgainOnlyIfNothingWasSent_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<bool>("again");
    QTest::newRow("F2: no such host") << QNetworkReply::HostNotFoundError << true;
    QTest::newRow("F2: nobody listens") << QNetworkReply::ConnectionRefusedError << true;
    QTest::newRow("F2: no TLS") << QNetworkReply::SslHandshakeFailedError << true;
    QTest::newRow("F2: no such proxy") << QNetworkReply::ProxyNotFoundError << true;
    QTest::newRow("F2: nobody listens at the proxy") << QNetworkReply::ProxyConnectionRefusedError << true;
    QTest::newRow("F2: the connection broke") << QNetworkReply::RemoteHostClosedError << false;
    QTest::newRow("F2: the proxy broke it") << QNetworkReply::ProxyConnectionClosedError << false;
    QTest::newRow("F2: nothing came for long") << QNetworkReply::TimeoutError << false;
    QTest::newRow("F2: aborted") << QNetworkReply::OperationCanceledError << false;
    QTest::newRow("F2: something else") << QNetworkReply::UnknownNetworkError << false;
    QTest::newRow("F2: a broken answer") << QNetworkReply::ProtocolFailure << false;
}

void tst_HttpExchange::triesAgainOnlyIfNothingWasSent()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, again);
    const QString url = u"https://login.example/keys"_s;
    FakeNetworkAccessManager manager;
    manager.answerOnce("GET", url, {.status = 0, .error = error});
    manager.answerOnce("GET", url, {.body = "hello"});
    const Asking asking(&manager, getRequest(QUrl(url)));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(manager.requests().size(), again ? 2 : 1);
    QCOMPARE(asking.result.hasValue(), again);
    if (again)
        QCOMPARE(manager.requests().at(1).request, manager.requests().at(0).request);
}

void tst_HttpExchange::sendsNoPostAgainWhoseBodyWasTaken()
{
    const QString url = u"https://login.example/token"_s;
    FakeNetworkAccessManager manager;
    manager.answerOnce("POST", url, {.status = 0, .error = QNetworkReply::ConnectionRefusedError});
    const Asking asking(&manager, postRequest(QUrl(url)));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network network_error"_s);
    QCOMPARE(manager.requests().size(), 1);
}

void tst_HttpExchange::bothTriesShareTheirTime()
{
    HttpServer server;
    LeadingManager manager({deadUrl(), server.url()});
    const auto clock = std::make_shared<FakeClock>();
    const Asking asking(&manager, postRequest(server.url()), clock);
    clock->advance(29s);
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }));
    QCOMPARE(clock->timerCount(), 1);
    clock->advance(1s);
    QCOMPARE(asking.outcome(), u"Network request_timed_out"_s);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == 1; }));
}

void tst_HttpExchange::abortsTheSecondTryWhenDeleted()
{
    HttpServer server;
    LeadingManager manager({deadUrl(), server.url()});
    const auto clock = std::make_shared<FakeClock>();
    const Asking asking(&manager, postRequest(server.url()), clock);
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }));
    delete asking.exchange;
    QCOMPARE(clock->timerCount(), 0);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
    QCOMPARE(asking.outcome(), u"pending"_s);
}

void tst_HttpExchange::followsNoRedirect_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const char *status :
        {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        QTest::addRow("%s to another origin", status) << QByteArray(status) << true;
        QTest::addRow("%s to the same origin", status) << QByteArray(status) << false;
    }
}

void tst_HttpExchange::followsNoRedirect()
{
    QFETCH(QByteArray, status);
    QFETCH(bool, elsewhere);
    HttpServer other;
    HttpServer server;
    const QUrl target = elsewhere ? other.url() : server.url(u"/elsewhere"_s);
    server.answerStatus(status, {}, "Location: " + target.toEncoded() + "\r\n");
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), QString::fromLatin1(status.left(3)));
    QCOMPARE(asking.result->header("Location"), target.toEncoded());
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(other.connections, 0);
}

void tst_HttpExchange::sendsAndStoresNoCookies()
{
    HttpServer server;
    QNetworkAccessManager manager;
    manager.cookieJar()->setCookiesFromUrl({QNetworkCookie("mine", "1")}, server.url());
    QCOMPARE(manager.cookieJar()->cookiesForUrl(server.url()).size(), 1);
    for (int i = 0; i < 2; ++i) {
        server.answerStatus("200 OK", {}, "Set-Cookie: session=2; Path=/\r\n");
        const Asking asking(&manager, postRequest(server.url()));
        QVERIFY(asking.waitForEnd());
        QCOMPARE(asking.outcome(), u"200"_s);
    }
    QVERIFY(!server.received.toLower().contains("cookie:"));
    QCOMPARE(manager.cookieJar()->cookiesForUrl(server.url()).size(), 1);
}

void tst_HttpExchange::neitherFillsNorUsesACache()
{
    const QTemporaryDir directory;
    auto *cache = new QNetworkDiskCache;
    cache->setCacheDirectory(directory.path());
    QNetworkAccessManager manager;
    manager.setCache(cache);
    HttpServer server;
    for (const QByteArray &body : {QByteArray("first"), QByteArray("second")}) {
        server.answerStatus("200 OK", body, "Cache-Control: max-age=3600\r\n");
        const Asking asking(&manager, getRequest(server.url()));
        QVERIFY(asking.waitForEnd());
        QCOMPARE(asking.result->body, body);
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(cache->cacheSize(), 0);
}

void tst_HttpExchange::usesNoPasswordsOfTheApplication()
{
    HttpServer server;
    server.answerStatus("401 Unauthorized", "no", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    server.answerStatus("200 OK", "yes");
    QNetworkAccessManager manager;
    connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
        [](QNetworkReply *, QAuthenticator *authenticator) {
            authenticator->setUser(u"alice"_s);
            authenticator->setPassword(u"password-of-the-application"_s);
        });
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"401"_s);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.received.contains(QByteArray("alice:password-of-the-application").toBase64()));
}

void tst_HttpExchange::refusesAHugeAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray body(HttpExchange::largestBody + 1, ' ');
    QTest::newRow("P8: that says its size")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTest::newRow("P8: that says no size") << QByteArray("HTTP/1.1 200 OK\r\n\r\n" + body + body);
    QTest::newRow("P8: in chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n");
    QTest::newRow("P8: that is an error")
        << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 99999999\r\n\r\n" + body);
}

void tst_HttpExchange::refusesAHugeAnswer()
{
    QFETCH(QByteArray, answer);
    HttpServer server;
    server.answer(answer);
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"BadResponse response_too_large"_s);
    QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
    QCOMPARE(asking.calls, 1);
}

void tst_HttpExchange::takesTheLargestAnswer()
{
    HttpServer server;
    server.answerStatus("200 OK", QByteArray(HttpExchange::largestBody, 'x'));
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"200"_s);
    QCOMPARE(asking.result->body.size(), HttpExchange::largestBody);
}

void tst_HttpExchange::asksForNoCompression()
{
    HttpServer server;
    server.answerStatus("200 OK");
    QNetworkAccessManager manager;
    const Asking asking(&manager, getRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QVERIFY(server.requests.constFirst().contains("Accept-Encoding: identity\r\n"));
    QVERIFY(!server.requests.constFirst().contains("gzip"));
}

void tst_HttpExchange::timesOutByTheClock()
{
    HttpServer server;
    const auto clock = std::make_shared<FakeClock>();
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()), clock);
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }));
    clock->advance(30s - 1ms);
    QCOMPARE(asking.outcome(), u"pending"_s);
    clock->advance(1ms);
    QCOMPARE(asking.outcome(), u"Network request_timed_out"_s);
    QCOMPARE(clock->timerCount(), 0);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == 1; }));
    QCOMPARE(asking.calls, 1);
}

void tst_HttpExchange::abortsWhenDeleted()
{
    HttpServer server;
    const auto clock = std::make_shared<FakeClock>();
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()), clock);
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }));
    server.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    delete asking.exchange;
    QCOMPARE(clock->timerCount(), 0);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == 1; }));
    QCOMPARE(asking.outcome(), u"pending"_s);
    QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
}

void tst_HttpExchange::deletesItselfAfterTheEnd()
{
    HttpServer server;
    server.answerStatus("200 OK");
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QVERIFY(QTest::qWaitFor([&] { return asking.exchange.isNull(); }));
    QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
    QCOMPARE(asking.calls, 1);
}

void tst_HttpExchange::letsItsCallerDeleteIt()
{
    const QByteArray tooLarge(HttpExchange::largestBody + 1, ' ');
    for (const QByteArray &body : {QByteArray("{}"), tooLarge}) {
        HttpServer server;
        server.answerStatus("200 OK", body);
        QNetworkAccessManager manager;
        const auto clock = std::make_shared<FakeClock>();
        QPointer<HttpExchange> exchange;
        int calls = 0;
        exchange = HttpExchange::start(
            &manager, postRequest(server.url()), clock, 30s, this, [&](const Result<HttpResponse> &) {
                ++calls;
                delete exchange;
            });
        QVERIFY(QTest::qWaitFor([&] { return calls == 1; }));
        QVERIFY(exchange.isNull());
        QVERIFY(QTest::qWaitFor([&] { return manager.findChildren<QNetworkReply *>().isEmpty(); }));
        QCOMPARE(calls, 1);
    }
}

void tst_HttpExchange::callsNobodyBeforeStartReturns()
{
    QNetworkAccessManager manager;
    HttpRequest hopeless = postRequest(QUrl(u"nonsense://127.0.0.1/"_s));
    const Asking asking(&manager, hopeless);
    QCOMPARE(asking.calls, 0);
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.result.error().kind(), Error::Kind::Network);
}

void tst_HttpExchange::endsWithoutAManager()
{
    const Asking asking(nullptr, postRequest(QUrl(u"https://login.example/"_s)));
    QCOMPARE(asking.calls, 0);
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network no_network_access_manager"_s);
}

void tst_HttpExchange::endsWithItsManager()
{
    HttpServer server;
    auto manager = std::make_unique<QNetworkAccessManager>();
    const Asking asking(manager.get(), postRequest(server.url()));
    QVERIFY(QTest::qWaitFor([&] { return server.requests.size() == 1; }));
    manager.reset();
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network no_network_access_manager"_s);
    QCOMPARE(asking.calls, 1);
}

QTEST_GUILESS_MAIN(tst_HttpExchange)
#include "tst_httpexchange.moc"
