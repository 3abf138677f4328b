#include "loopbackfixture.h"

#include <QtCore/QScopeGuard>
#include <QtNetwork/QNetworkInterface>

class TestLoopbackResilience : public LoopbackFixture {
    Q_OBJECT

private Q_SLOTS:
    // L3
    void survivesAFloodOfForgedRedirects()
    {
        listen();
        for (int batch = 0; batch < 20; ++batch) {
            std::vector<std::unique_ptr<LoopbackClient>> clients;
            for (int i = 0; i < 50; ++i)
                clients.push_back(ask(request("/?code=1&state=" + QByteArray::number(batch * 50 + i))));
            QTRY_VERIFY(std::all_of(clients.begin(), clients.end(), [](const auto &c) { return c->status() == 400; }));
        }
        QCOMPARE(m_judged.size(), 1000);
        QVERIFY(!outcomePath().isEmpty());
    }

    // L6
    void idleConnectionsDoNotKeepTheRedirectOut()
    {
        listen();
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        std::vector<std::unique_ptr<LoopbackClient>> idle;
        for (int i = 0; i < LoopbackConnections::Maximum; ++i) {
            idle.push_back(ask(i % 2 ? "GET /?code=" : QByteArray()));
            QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), i + 1);
        }
        QVERIFY(!outcomePath().isEmpty());
        QTRY_VERIFY(idle.front()->hasEnded());
        QVERIFY(!idle.back()->hasEnded());
        QCOMPARE(reasons(ignored), QList<Reason> {Reason::TooManyConnections});
    }

    // L6: more than fit, all of them after the browser and before its request is read
    void aRequestThatHasArrivedIsReadBeforeItsClientIsTheOldest()
    {
        LoopbackListenOptions options;
        options.host = Host::Localhost;
        listen(options);
        QTcpSocket browser;
        browser.setProxy(QNetworkProxy::NoProxy);
        browser.connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener->port());
        QVERIFY(browser.waitForConnected());
        browser.write(redirect());
        QVERIFY(browser.flush());

        // The system keeps this many for us while the event loop does not run.
        std::vector<std::unique_ptr<LoopbackClient>> crowd;
        for (int i = 0; i < 120; ++i) {
            for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6})
                crowd.push_back(std::make_unique<LoopbackClient>(m_listener->port(), address));
        }
        QByteArray answer;
        connect(&browser, &QTcpSocket::readyRead, this, [&] { answer += browser.readAll(); });
        QTRY_VERIFY2(answer.startsWith("HTTP/1.1 303 "), qPrintable(browser.errorString()));
    }

    // L6
    void onlyAFewAreLetInAtATime()
    {
        listen();
        std::vector<std::unique_ptr<LoopbackClient>> crowd;
        for (int i = 0; i < 100; ++i)
            crowd.push_back(ask({}));
        const auto inside = [this] { return m_listener->findChildren<LoopbackConnection *>().size(); };
        for (qsizetype before = 0; before < 100;) {
            QCoreApplication::processEvents();
            const qsizetype now = inside();
            QVERIFY2(
                now - before <= 2 * LoopbackConnections::AcceptedAtOnce, QByteArray::number(now - before).constData());
            before = now;
        }
        QTRY_COMPARE(inside(), 100);
    }

    // L6
    void whoHasAnAnswerMakesRoomFirst()
    {
        listen();
        LoopbackClient browser(m_listener->port());
        browser.send(redirect().chopped(2));
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
        std::vector<std::unique_ptr<LoopbackClient>> lingering;
        for (int i = 0; i < LoopbackConnections::Maximum + 50; ++i) {
            lingering.push_back(std::make_unique<LoopbackClient>(m_listener->port(), QHostAddress::LocalHost, false));
            lingering.back()->send(request("/favicon.ico"));
            QTRY_COMPARE(lingering.back()->status(), 404);
        }
        QCOMPARE(m_listener->findChildren<LoopbackConnection *>().size(), LoopbackConnections::Maximum);
        browser.send("\r\n");
        QTRY_COMPARE(browser.status(), 303);
    }

    // L6
    void aRequestHasTenSeconds()
    {
        listen();
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        LoopbackClient slow(m_listener->port());
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
        for (int second = 0; second < 9; ++second) {
            slow.send("G");
            m_clock->advance(1s);
            QCoreApplication::processEvents();
        }
        m_clock->advance(999ms);
        QCoreApplication::processEvents();
        QVERIFY(slow.isConnected());
        m_clock->advance(1ms);
        QTRY_VERIFY(slow.hasEnded());
        QTRY_COMPARE(reasons(ignored), QList<Reason> {Reason::TimedOut});
        QCOMPARE(slow.received(), QByteArray());
    }

    // L10
    void aSilentConnectionIsNoLostRequest()
    {
        listen();
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        LoopbackClient silent(m_listener->port());
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
        m_clock->advance(10s);
        QTRY_VERIFY(silent.hasEnded());
        QVERIFY(!outcomePath().isEmpty());
        QCOMPARE(ignored.size(), 0);
    }

    // L17
    void worksBehindTheApplicationsProxy()
    {
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        const auto restore = qScopeGuard([&] { QNetworkProxy::setApplicationProxy(before); });
        for (const auto type : {QNetworkProxy::Socks5Proxy, QNetworkProxy::HttpProxy}) {
            QNetworkProxy::setApplicationProxy(QNetworkProxy(type, QStringLiteral("127.0.0.1"), 1));
            m_listener = std::make_unique<LoopbackListener>(m_clock, RandomSource::system());
            listen();
            QVERIFY(!outcomePath().isEmpty());
        }
    }

    // L4: even where this machine has no other address than those of 127.0.0.0/8
    void isAtOneAddressOnly()
    {
#ifdef Q_OS_LINUX
        listen();
        LoopbackClient neighbour(m_listener->port(), QHostAddress(QStringLiteral("127.0.0.2")));
        QTRY_VERIFY(neighbour.hasEnded());
        QVERIFY(neighbour.wasRefused());
#else
        QSKIP("Only Linux answers at all of 127.0.0.0/8.");
#endif
    }

    // L4
    void isNotReachableFromOutside()
    {
        LoopbackListenOptions options;
        options.host = Host::Localhost;
        listen(options);
        const auto addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : addresses) {
            if (address.isLoopback())
                continue;
            LoopbackClient client(m_listener->port(), address);
            QTRY_VERIFY(client.hasEnded() || client.isConnected());
            QVERIFY2(!client.isConnected(), qPrintable(address.toString()));
        }
    }

    void aFixedPortCanBeUsedAgainAtOnce_data()
    {
        QTest::addColumn<bool>("completes");
        QTest::newRow("after a sign-in") << true;
        QTest::newRow("after a cancelled one") << false;
    }
    void aFixedPortCanBeUsedAgainAtOnce()
    {
        QFETCH(bool, completes);
        listen();
        const quint16 port = m_listener->port();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const auto early = ask({});
        QTRY_VERIFY(early->isConnected());
        const auto half = ask("GET /?code=");
        QTRY_VERIFY(half->hasSent());
        const auto stray = ask(request("/favicon.ico"));
        QTRY_COMPARE(stray->status(), 404);
        const auto browser = askForOutcome(outcomePath());
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 3);
        if (completes) {
            m_listener->finish("page");
            QTRY_COMPARE(browser->body(), "page");
        } else {
            m_listener->close();
        }
        QTRY_COMPARE(closed.size(), 1);

        LoopbackListenOptions options;
        options.ports = {port};
        LoopbackListener next(m_clock, RandomSource::system());
        const auto result = next.listen(options);
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(next.port(), port);
    }

    // L1
    void reportsATakenPort()
    {
        listen();
        LoopbackListenOptions options;
        options.ports = {m_listener->port()};
        LoopbackListener second(m_clock, RandomSource::system());
        const auto result = second.listen(options);
        QCOMPARE(result.error().kind(), Error::Kind::Configuration);
        QCOMPARE(result.error().code(), QStringLiteral("listen_failed"));
        QVERIFY(result.error().description().contains(QString::number(m_listener->port())));
    }
};

QTEST_GUILESS_MAIN(TestLoopbackResilience)

#include "tst_loopbackresilience.moc"
