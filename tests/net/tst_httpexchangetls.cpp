#include "httpfixture.h"

#include <QtSignIn/publicclientapplication.h>

#include "net/selfsigned.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// Accepts whatever certificate, as too many applications do.
class CarelessManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    enum class Care { AtTheManager, AtTheReply, AsItStarts, ByDefault };
    Q_ENUM(Care)

    explicit CarelessManager(Care care)
        : m_care(care)
    {
        if (care == Care::ByDefault) {
            QSslConfiguration configuration = m_default;
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            QSslConfiguration::setDefaultConfiguration(configuration);
        }
        if (care == Care::AtTheManager) {
            connect(
                this, &QNetworkAccessManager::sslErrors, this, [](QNetworkReply *reply) { reply->ignoreSslErrors(); });
        }
    }
    ~CarelessManager() override { QSslConfiguration::setDefaultConfiguration(m_default); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        if (m_care == Care::AsItStarts)
            reply->ignoreSslErrors();
        if (m_care == Care::AtTheReply)
            connect(reply, &QNetworkReply::sslErrors, reply, [reply] { reply->ignoreSslErrors(); });
        return reply;
    }

private:
    const Care m_care;
    const QSslConfiguration m_default = QSslConfiguration::defaultConfiguration();
};

} // namespace

class tst_HttpExchangeTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // Qt says so of itself where an aborted reply has one more error to tell.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!QNetworkReplyImplPrivate::error: Internal problem)."_s));
    }
    void takesACertificateItTrusts();
    void refusesASelfSignedCertificate();
    void triesABrokenHandshakeOnceMore_data();
    void triesABrokenHandshakeOnceMore();
    void theApplicationMayGoInTheMidstOfIt();
    void refusesItWhateverTheApplicationDoes_data();
    void refusesItWhateverTheApplicationDoes();
    void sharesNoConnectionWithTheApplication_data();
    void sharesNoConnectionWithTheApplication();

private:
    QSslConfiguration m_server;
    QSslCertificate m_certificate;
};

void tst_HttpExchangeTls::initTestCase()
{
    const auto tls = selfSigned();
    QVERIFY2(tls, "the openssl program is needed");
    m_server = *tls;
    m_certificate = tls->localCertificate();
    QVERIFY(!m_certificate.isNull());
}

void tst_HttpExchangeTls::takesACertificateItTrusts()
{
    HttpServer server(m_server);
    server.answerStatus("200 OK", "hello");
    class Trusting : public QNetworkAccessManager {
    public:
        QSslCertificate certificate;

    protected:
        QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
        {
            QNetworkRequest wire = request;
            QSslConfiguration configuration = wire.sslConfiguration();
            configuration.addCaCertificate(certificate);
            wire.setSslConfiguration(configuration);
            return QNetworkAccessManager::createRequest(operation, wire, body);
        }
    } manager;
    manager.certificate = m_certificate;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"200"_s);
    QCOMPARE(asking.result->body, "hello");
}

void tst_HttpExchangeTls::refusesASelfSignedCertificate()
{
    HttpServer server(m_server);
    QNetworkAccessManager manager;
    const Asking asking(&manager, postRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network tls_error"_s);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == server.connections; }));
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received, "");
}

void tst_HttpExchangeTls::triesABrokenHandshakeOnceMore_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("for a GET") << false;
    QTest::newRow("for a POST") << true;
}

void tst_HttpExchangeTls::triesABrokenHandshakeOnceMore()
{
    QFETCH(bool, post);
    QTcpServer babbler;
    QVERIFY(babbler.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&babbler, &QTcpServer::newConnection, this, [&] {
        ++connections;
        babbler.nextPendingConnection()->write("this is not TLS\r\n");
    });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(babbler.serverPort()));
    QNetworkAccessManager manager;
    const Asking asking(&manager, post ? postRequest(url) : getRequest(url));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network tls_error"_s);
    QCOMPARE(connections, 2);
}

void tst_HttpExchangeTls::theApplicationMayGoInTheMidstOfIt()
{
    HttpServer server(m_server);
    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = u"desktop"_s;
    configuration.authority = Authority::openIdConnect(server.url(QString()).toString());
    auto *application = new PublicClientApplication(configuration);
    const InteractiveFlow *flow = application->acquireTokenInteractive({});
    QString code;
    connect(flow, &Flow::failed, this, [&](const Error &error) {
        code = error.code();
        delete application;
    });
    QVERIFY(QTest::qWaitFor([&] { return !code.isEmpty(); }));
    QCOMPARE(code, QLatin1StringView(ErrorCode::TlsError));
}

void tst_HttpExchangeTls::refusesItWhateverTheApplicationDoes_data()
{
    QTest::addColumn<CarelessManager::Care>("care");
    QTest::addColumn<bool>("post");
    for (const bool post : {true, false}) {
        const char *method = post ? "POST" : "GET";
        QTest::addRow("N21: a handler at the manager, %s", method) << CarelessManager::Care::AtTheManager << post;
        QTest::addRow("N21: a handler at the reply, %s", method) << CarelessManager::Care::AtTheReply << post;
        QTest::addRow("N21: errors ignored as it starts, %s", method) << CarelessManager::Care::AsItStarts << post;
        QTest::addRow("N21: no verification by default, %s", method) << CarelessManager::Care::ByDefault << post;
    }
}

void tst_HttpExchangeTls::refusesItWhateverTheApplicationDoes()
{
    QFETCH(CarelessManager::Care, care);
    QFETCH(bool, post);
    HttpServer server(m_server);
    server.answerStatus("200 OK", "stolen");
    CarelessManager manager(care);
    const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network tls_error"_s);
    QVERIFY(QTest::qWaitFor([&] { return server.disconnections == server.connections; }));
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received, "");
}

void tst_HttpExchangeTls::sharesNoConnectionWithTheApplication_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("N21: a careless request before, POST") << true;
    QTest::newRow("N21: a careless request before, GET") << false;
}

/// A connection that is open already makes no TLS error any more.
void tst_HttpExchangeTls::sharesNoConnectionWithTheApplication()
{
    QFETCH(bool, post);
    HttpServer server(m_server);
    server.answerStatus("200 OK", "careless");
    server.answerStatus("200 OK", "stolen");
    QNetworkAccessManager manager;
    QNetworkRequest request(server.url(u"/careless"_s));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration careless = request.sslConfiguration();
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(careless);
    const std::unique_ptr<QNetworkReply> own(manager.get(request));
    QVERIFY(QTest::qWaitFor([&] { return own->isFinished(); }));
    QCOMPARE(own->readAll(), "careless");
    QCOMPARE(server.disconnections, 0);

    const Asking asking(&manager, post ? postRequest(server.url()) : getRequest(server.url()));
    QVERIFY(asking.waitForEnd());
    QCOMPARE(asking.outcome(), u"Network tls_error"_s);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.received.contains("/token"));
}

QTEST_GUILESS_MAIN(tst_HttpExchangeTls)
#include "tst_httpexchangetls.moc"
