#include "sandbox/sandboxfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtNetwork/QTcpSocket>

#include <array>

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_SandboxProvider : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void metadataNamesTheEndpoints_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("OpenID Connect Discovery") << u"/.well-known/openid-configuration"_s;
        QTest::newRow("RFC 8414") << u"/.well-known/oauth-authorization-server"_s;
    }

    void metadataNamesTheEndpoints()
    {
        QFETCH(QString, path);
        const QJsonObject metadata = m_client->get(at(path)).json();
        QCOMPARE(metadata.value(u"issuer"_s).toString(), m_provider->issuer());
        for (const QString &name :
            {u"authorization_endpoint"_s, u"token_endpoint"_s, u"userinfo_endpoint"_s, u"jwks_uri"_s,
                u"revocation_endpoint"_s, u"end_session_endpoint"_s, u"device_authorization_endpoint"_s}) {
            const QUrl url(metadata.value(name).toString());
            QVERIFY2(url.toString().startsWith(m_provider->issuer() + u'/'), qPrintable(name));
            QVERIFY2(m_client->get(url).status != 404, qPrintable(name));
        }
        QCOMPARE(metadata.value(u"code_challenge_methods_supported"_s).toArray(), QJsonArray {u"S256"_s});
        QVERIFY(metadata.value(u"authorization_response_iss_parameter_supported"_s).toBool());
    }

    void metadataCanBeEdited()
    {
        m_provider->setMetadataEditor([](QJsonObject &metadata) { metadata.remove(u"jwks_uri"_s); });
        QVERIFY(!m_client->get(at(u"/.well-known/openid-configuration"_s)).json().contains(u"jwks_uri"_s));
    }

    void scriptedAnswersComeInOrderAndThenTheGenuineOne()
    {
        const Reply device = requestDeviceCode();
        QVERIFY(m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
        m_provider->script(SandboxEndpoint::Token, SandboxAnswer::slowDown());
        m_provider->script(SandboxEndpoint::Token, SandboxAnswer::authorizationPending(), 2);
        m_provider->script(
            SandboxEndpoint::Token, SandboxAnswer::oauthError(u"temporarily_unavailable"_s, u"Later."_s, 503));
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        const Reply unavailable = poll(device);
        QCOMPARE(unavailable.status, 503);
        QCOMPARE(unavailable.member(u"error_description"_s), u"Later."_s);
        QCOMPARE(poll(device).status, 200);
        QCOMPARE(m_provider->requests(SandboxEndpoint::Token).size(), 5);
    }

    void scriptLastsUntilItIsCleared()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::json({{u"keys"_s, u"none"_s}}), 0);
        QCOMPARE(m_client->get(at(u"/jwks"_s)).member(u"keys"_s), u"none"_s);
        QCOMPARE(m_client->get(at(u"/jwks"_s)).member(u"keys"_s), u"none"_s);
        m_provider->clearScript();
        QVERIFY(m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).isArray());
    }

    void disconnectClosesWithoutAnAnswer()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::disconnected());
        const QUrl url = at(u"/jwks"_s);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_provider->port());
        QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /jwks HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
        QVERIFY(disconnected.wait());
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(m_client->get(url).status, 200);
    }

    void delayedAnswerIsTheGenuineOne()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::delayed(150ms));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).isArray());
        QVERIFY(timer.elapsed() >= 150);
    }

    void stopInterruptsADelay()
    {
        QSignalSpy received(m_provider.get(), &SandboxProvider::requestReceived);
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::delayed(1h));
        const std::unique_ptr<QNetworkReply> reply = m_client->begin(at(u"/jwks"_s));
        QVERIFY(received.wait());
        m_provider->stop();
        QVERIFY(!m_provider->isRunning());
        QVERIFY(m_provider->issuer().isEmpty());
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void startsAgainOnTheSamePort()
    {
        const QString issuer = m_provider->issuer();
        const quint16 port = m_provider->port();
        const QString token = tokensOf(u"alice"_s).member(u"access_token"_s);
        m_provider->stop();
        QCOMPARE(m_client->get(QUrl(issuer + u"/jwks"_s)).error, QNetworkReply::ConnectionRefusedError);
        QVERIFY(m_provider->start(port));
        QCOMPARE(m_provider->issuer(), issuer);
        QCOMPARE(userInfo(token).status, 200);
    }

    void takenPortIsAnError()
    {
        SandboxProvider second;
        QVERIFY(!second.start(m_provider->port()));
        QVERIFY(second.errorString().contains(QString::number(m_provider->port())));
        QVERIFY(!second.isRunning());
    }

    void idleConnectionsDoNotStallIt()
    {
        std::array<QTcpSocket, 8> idle;
        for (QTcpSocket &socket : idle) {
            socket.connectToHost(u"127.0.0.1"_s, m_provider->port());
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->get(at(u"/jwks"_s)).status, 200);
        QVERIFY(timer.elapsed() < 900);
    }

    void foreignHostIsRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1:%") << 200;
        QTest::newRow("localhost") << QByteArray("localhost:%") << 200;
        QTest::newRow("another name") << QByteArray("evil.example:%") << 403;
        QTest::newRow("without the port") << QByteArray("127.0.0.1") << 403;
    }

    void foreignHostIsRefused()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        host.replace('%', QByteArray::number(m_provider->port()));
        QCOMPARE(m_client->get(at(u"/jwks"_s), {{"Host", host}}).status, status);
        QCOMPARE(m_provider->requests().size(), status == 200 ? 1 : 0);
    }

    void wrongMethodAndPathAreRefused()
    {
        QCOMPARE(m_client->get(at(u"/token"_s)).status, 405);
        QCOMPARE(m_client->post(at(u"/jwks"_s), {}).status, 405);
        QCOMPARE(m_client->get(at(u"/elsewhere"_s)).status, 404);
        QCOMPARE(m_provider->requests(SandboxEndpoint::Other).size(), 1);
    }

    void requestsAreRecorded()
    {
        m_client->post(at(u"/token?from=query"_s), {{u"grant type"_s, u"a+b &c"_s}}, {{"X-Test", "Yes"}});
        QCOMPARE(m_provider->requests().size(), 1);
        const SandboxRequest request = m_provider->requests().constFirst();
        QCOMPARE(request.endpoint, SandboxEndpoint::Token);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, u"/token"_s);
        QCOMPARE(request.query, (Form {{u"from"_s, u"query"_s}}));
        QCOMPARE(request.form, (Form {{u"grant type"_s, u"a+b &c"_s}}));
        QCOMPARE(request.parameter(u"from"_s), u"query"_s);
        QVERIFY(!request.hasParameter(u"other"_s));
        QCOMPARE(request.header("x-TEST"), QByteArray("Yes"));
        QCOMPARE(request.body, QByteArray("grant%20type=a%2Bb%20%26c"));
        m_provider->clearRequests();
        QCOMPARE(m_provider->requests().size(), 0);
    }

    void signalsComeOnTheThreadOfTheProvider()
    {
        QThread *emittedOn = nullptr;
        connect(
            m_provider.get(), &SandboxProvider::requestReceived, m_provider.get(),
            [&] { emittedOn = QThread::currentThread(); }, Qt::DirectConnection);
        m_client->get(at(u"/jwks"_s));
        QTRY_COMPARE(emittedOn, m_provider->thread());
    }
};

QTEST_GUILESS_MAIN(tst_SandboxProvider)

#include "tst_sandboxprovider.moc"
