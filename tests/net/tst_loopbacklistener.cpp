#include "loopbackfixture.h"

namespace {

bool hasIpv6()
{
    return std::holds_alternative<ExclusiveSocket>(ExclusiveSocket::listen(ExclusiveSocket::Family::Ipv6, 0));
}

} // namespace

class TestLoopbackListener : public LoopbackFixture {
    Q_OBJECT

private Q_SLOTS:
    // L14, N18
    void everyResponseKeepsTheCodeToItself_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("the redirect") << QByteArray("/?" + OurForm);
        QTest::newRow("a stray redirect") << QByteArray("/?code=1&state=other");
        QTest::newRow("another path") << QByteArray("/favicon.ico");
        QTest::newRow("no path at all") << QByteArray("nonsense");
        QTest::newRow("the outcome") << QByteArray();
    }
    void everyResponseKeepsTheCodeToItself()
    {
        QFETCH(QByteArray, target);
        listen();
        if (target.isEmpty()) {
            target = outcomePath();
            m_listener->finish("page");
        }
        const auto client = ask(request(target));
        QTRY_VERIFY(client->isComplete());
        QCOMPARE(client->header("Cache-Control"), "no-store");
        QCOMPARE(client->header("Referrer-Policy"), "no-referrer");
        QCOMPARE(client->header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(client->header("Cross-Origin-Opener-Policy"), "same-origin");
        QCOMPARE(client->header("Content-Security-Policy"),
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; form-action "
            "'none'; base-uri 'none'");
        QCOMPARE(client->header("Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(client->header("Connection"), "close");
        QVERIFY(!client->received().contains("Access-Control"));
    }

    void straysAreAnsweredAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // AUTHORITY stands for ours
        QTest::addColumn<int>("status");
        QTest::addColumn<Reason>("reason");

        const QByteArray end = " HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n";
        const QByteArray start = "GET /?code=1&state=ours HTTP/1.1\r\n";
        const QByteArray ours = start + "Host: AUTHORITY\r\n";
        QTest::newRow("L3 wrong state") << "GET /?code=1&state=other" + end << 400 << Reason::NotOurs;
        QTest::newRow("L3 no parameters") << "GET /" + end << 400 << Reason::NotOurs;
        QTest::newRow("L5 the Host of a rebound name") << start + "Host: evil.example:AUTHORITY\r\n\r\n"
                                                       << 400 << Reason::ForeignHost;
        QTest::newRow("L5 localhost for the literal") << start + "Host: localhost:PORT\r\n\r\n"
                                                      << 400 << Reason::ForeignHost;
        QTest::newRow("L5 a Host with another port") << start + "Host: 127.0.0.1:1\r\n\r\n"
                                                     << 400 << Reason::ForeignHost;
        QTest::newRow("L5 a Host without port") << start + "Host: 127.0.0.1\r\n\r\n" << 400 << Reason::ForeignHost;
        QTest::newRow("L5 a Host with a trailing dot") << start + "Host: 127.0.0.1.:PORT\r\n\r\n"
                                                       << 400 << Reason::ForeignHost;
        QTest::newRow("L5 no Host") << start + "\r\n" << 400 << Reason::Malformed;
        QTest::newRow("L5 two Hosts") << ours + "Host: AUTHORITY\r\n\r\n" << 400 << Reason::Malformed;
        QTest::newRow("L5 an empty Host") << start + "Host:\r\n\r\n" << 400 << Reason::ForeignHost;
        QTest::newRow("L5 ours as user name of another") << start + "Host: AUTHORITY@evil.example\r\n\r\n"
                                                         << 400 << Reason::ForeignHost;
        QTest::newRow("L5 our address as one number") << start + "Host: 2130706433:PORT\r\n\r\n"
                                                      << 400 << Reason::ForeignHost;
        QTest::newRow("L5 our address with zeros") << start + "Host: 127.000.000.001:PORT\r\n\r\n"
                                                   << 400 << Reason::ForeignHost;
        QTest::newRow("L5 the other family") << start + "Host: [::1]:PORT\r\n\r\n" << 400 << Reason::ForeignHost;
        QTest::newRow("L5 our port with a zero more") << start + "Host: 127.0.0.1:0PORT\r\n\r\n"
                                                      << 400 << Reason::ForeignHost;
        QTest::newRow("L5 two Hosts in one") << start + "Host: AUTHORITY, evil.example\r\n\r\n"
                                             << 400 << Reason::ForeignHost;
        QTest::newRow("L5 an absolute target of another host")
            << "GET http://evil.example/?state=ours" + end << 400 << Reason::Malformed;
        QTest::newRow("L5 an absolute target") << "GET http://AUTHORITY/?state=ours" + end << 400 << Reason::Malformed;
        QTest::newRow("L7 a long request line")
            << "GET /?state=ours&a=" + QByteArray(16 * 1024, 'a') + end << 414 << Reason::TooLarge;
        QTest::newRow("L7 large headers") << ours + "Cookie: " + QByteArray(64 * 1024, 'c') + "\r\n\r\n"
                                          << 431 << Reason::TooLarge;
        QTest::newRow("L7 an endless request line")
            << "GET /?state=ours" + QByteArray(8 * 1024 * 1024, 'a') << 414 << Reason::TooLarge;
        QTest::newRow("L8 LF only") << QByteArray("GET /?state=ours HTTP/1.1\nHost: AUTHORITY\n\n") << 400
                                    << Reason::Malformed;
        QTest::newRow("L8 a bare CR") << ours + "A: b\rGET / HTTP/1.1\r\n\r\n" << 400 << Reason::Malformed;
        QTest::newRow("L8 a NUL") << ours + QByteArray("A: b\0c\r\n\r\n", 10) << 400 << Reason::Malformed;
        QTest::newRow("L8 a NUL in the target")
            << QByteArray("GET /?state=ours\0 HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n", 46) << 400 << Reason::Malformed;
        QTest::newRow("L8 a folded header") << ours + "A: b\r\n\tc\r\n\r\n" << 400 << Reason::Malformed;
        QTest::newRow("L8 a space before the colon") << start + "Host : AUTHORITY\r\n\r\n" << 400 << Reason::Malformed;
        QTest::newRow("L8 a length and a transfer encoding")
            << ours + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            << 400 << Reason::Malformed;
        QTest::newRow("L8 a transfer encoding in disguise")
            << ours + "Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"
            << 400 << Reason::Malformed;
        QTest::newRow("L8 two lengths that differ")
            << ours + "Content-Length: 0\r\nContent-Length: 5\r\n\r\nGET /" << 400 << Reason::Malformed;
        QTest::newRow("L8 two lengths that agree") << ours + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n"
                                                   << 400 << Reason::Malformed;
        QTest::newRow("L8 a GET with a body") << ours + "Content-Length: 5\r\n\r\nGET /" << 400 << Reason::Malformed;
        QTest::newRow("L8 HTTP/0.9") << QByteArray("GET /?state=ours\r\n\r\n") << 400 << Reason::Malformed;
        QTest::newRow("L8 HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505 << Reason::Malformed;
        QTest::newRow("L7 too many headers") << ours + QByteArray("A: b\r\n").repeated(200) + "\r\n"
                                             << 431 << Reason::TooLarge;
        QTest::newRow("L12 a code of 1 MiB")
            << "GET /?state=ours&code=" + QByteArray(1024 * 1024, 'a') + end << 414 << Reason::TooLarge;
        QTest::newRow("L8 chunked") << ours + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 501 << Reason::Malformed;
        QTest::newRow("L9 HEAD") << "HEAD /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L9 POST") << "POST /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L9 POST with a body")
            << "POST / HTTP/1.1\r\nHost: AUTHORITY\r\n" + FormHeaders + "10\r\n\r\nstate=ours" << 405
            << Reason::WrongMethod;
        QTest::newRow("L9 a private network preflight")
            << QByteArray("OPTIONS /?state=ours HTTP/1.1\r\nHost: AUTHORITY\r\nOrigin: https://evil.example\r\n"
                          "Sec-Fetch-Mode: cors\r\nAccess-Control-Request-Private-Network: true\r\n"
                          "Access-Control-Request-Method: GET\r\n\r\n")
            << 405 << Reason::WrongMethod;
        QTest::newRow("L9 CONNECT") << "CONNECT AUTHORITY" + end << 400 << Reason::Malformed;
        QTest::newRow("L9 TRACE") << "TRACE /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L9 PUT") << "PUT /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L9 get in small letters") << "get /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L9 DELETE") << "DELETE /?state=ours" + end << 405 << Reason::WrongMethod;
        QTest::newRow("L10 the favicon") << "GET /favicon.ico" + end << 404 << Reason::WrongPath;
        QTest::newRow("another path") << "GET /cb?state=ours" + end << 404 << Reason::WrongPath;
        QTest::newRow("a doubled slash") << "GET //?state=ours" + end << 404 << Reason::WrongPath;
        QTest::newRow("a guess at the outcome") << "GET /done/AAAAAAAAAAAAAAAAAAAAAA" + end << 404 << Reason::WrongPath;
        QTest::newRow("L10 N17 prefetch") << ours + "Sec-Purpose: prefetch\r\n" + Navigation + "\r\n"
                                          << 403 << Reason::Prefetch;
        QTest::newRow("L10 N17 prerender") << ours + "Sec-Purpose: prefetch;prerender\r\n\r\n"
                                           << 403 << Reason::Prefetch;
        QTest::newRow("L10 N17 old prefetch") << ours + "Purpose: prefetch\r\n\r\n" << 403 << Reason::Prefetch;
        QTest::newRow("L10 N17 preview") << ours + "X-Purpose: preview\r\n\r\n" << 403 << Reason::Prefetch;
        QTest::newRow("N17 fetch()") << ours + "Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n\r\n"
                                     << 403 << Reason::Prefetch;
        QTest::newRow("N17 an image") << ours + "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n\r\n"
                                      << 403 << Reason::Prefetch;
        QTest::newRow("N17 an iframe") << ours + "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n\r\n"
                                       << 403 << Reason::Prefetch;
        QTest::newRow("N17 a WebSocket") << ours + "Sec-Fetch-Mode: websocket\r\nUpgrade: websocket\r\n\r\n"
                                         << 403 << Reason::Prefetch;
    }
    void straysAreAnsweredAndChangeNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(Reason, reason);
        listen();
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        bytes.replace("AUTHORITY", m_listener->authority()).replace("PORT", QByteArray::number(m_listener->port()));

        const bool isHead = bytes.startsWith("HEAD");
        auto client = std::make_unique<LoopbackClient>(m_listener->port(), QHostAddress::LocalHost, !isHead);
        client->send(bytes);
        if (isHead) {
            QTRY_VERIFY(client->received().endsWith("\r\n\r\n"));
            QVERIFY(client->received().startsWith("HTTP/1.1 405 "));
        } else {
            QTRY_COMPARE(client->status(), status);
        }
        QTRY_COMPARE(reasons(ignored), QList<Reason> {reason});
        QVERIFY(status != 405 || client->header("Allow") == "GET");
        QVERIFY(!m_judged.contains("code=1&state=ours"));
        QVERIFY(!outcomePath().isEmpty());
    }

    // L13
    void reflectsNothing_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("in a parameter") << QByteArray("/?error_description=<script>alert(1)</script>");
        QTest::newRow("in the path") << QByteArray("/<script>alert(1)</script>");
        QTest::newRow("in the accepted redirect")
            << QByteArray("/?state=ours&error_description=<script>alert(1)</script>");
        for (const char *name : {"code", "state", "iss", "error", "error_uri", "session_state", "x"})
            QTest::addRow("in %s", name) << '/' + QByteArray("?") + name + "=%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        QTest::newRow("in a parameter's name") << QByteArray("/?%3Cscript%3E=1");
        QTest::newRow("in the redirect's path") << QByteArray("/done/<script>alert(1)</script>");
        QTest::newRow("in a one-time address") << QByteArray("/go/<script>alert(1)</script>");
    }
    void reflectsNothing()
    {
        QFETCH(QByteArray, target);
        listen();
        const auto client = ask(request(target, "X-Header: <script>\r\n"));
        QTRY_VERIFY(client->isComplete());
        QVERIFY(!client->received().contains("script"));
    }

    // N19
    void tellsABrowserThatForcesHttps()
    {
        listen();
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        const auto client = ask(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(500, 'r'));
        QTRY_COMPARE(client->received(), QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7));
        QTRY_COMPARE(reasons(ignored), QList<Reason> {Reason::TlsHello});
        QVERIFY(!outcomePath().isEmpty());
    }

    // N20
    void takes32KiBOfCookies()
    {
        listen();
        const auto client = ask(request("/?" + OurForm, "Cookie: " + QByteArray(32 * 1024, 'c') + "\r\n"));
        QTRY_COMPARE(client->status(), 303);
    }

    void answersAtTheHostOfTheRedirectUri_data()
    {
        QTest::addColumn<Host>("host");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("localhost by IPv4")
            << Host::Localhost << QByteArray("localhost") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("127.0.0.1") << Host::Ipv4Literal << QByteArray("127.0.0.1")
                                   << QHostAddress(QHostAddress::LocalHost);
        if (hasIpv6()) {
            QTest::newRow("localhost by IPv6")
                << Host::Localhost << QByteArray("localhost") << QHostAddress(QHostAddress::LocalHostIPv6);
            QTest::newRow("[::1]") << Host::Ipv6Literal << QByteArray("[::1]")
                                   << QHostAddress(QHostAddress::LocalHostIPv6);
        }
    }
    void answersAtTheHostOfTheRedirectUri()
    {
        QFETCH(Host, host);
        QFETCH(QByteArray, name);
        QFETCH(QHostAddress, address);
        LoopbackListenOptions options;
        options.host = host;
        listen(options);
        QCOMPARE(m_listener->authority(), name + ':' + QByteArray::number(m_listener->port()));
        LoopbackClient client(m_listener->port(), address);
        client.send("GET /?" + OurForm + " HTTP/1.1\r\nHost: " + m_listener->authority().toUpper() + "\r\n\r\n");
        QTRY_COMPARE(client.status(), 303);
        QVERIFY(client.header("Location").startsWith("http://" + m_listener->authority() + "/done/"));
    }

    void matchesThePathExactly()
    {
        LoopbackListenOptions options;
        options.path = "/cb";
        listen(options);
        for (const QByteArray target : {"/", "/cb/", "/CB", "/c%62", "/cb/.."}) {
            const auto client = ask(request(target + "?" + OurForm));
            QTRY_COMPARE(client->status(), 404);
        }
        const auto client = ask(request("/cb?" + OurForm));
        QTRY_COMPARE(client->status(), 303);
    }

    void refusesAPathThatNoRedirectCanHave_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("without slash") << QByteArray("cb");
        QTest::newRow("with a query") << QByteArray("/?a");
        QTest::newRow("with a fragment") << QByteArray("/#a");
        QTest::newRow("with a space") << QByteArray("/a b");
        QTest::newRow("where the outcome is") << QByteArray("/done/x");
    }
    void refusesAPathThatNoRedirectCanHave()
    {
        QFETCH(QByteArray, path);
        LoopbackListenOptions options;
        options.path = path;
        const auto result = m_listener->listen(options);
        QCOMPARE(result.error().kind(), Error::Kind::Configuration);
        QCOMPARE(result.error().code(), QStringLiteral("invalid_configuration"));
    }

    // L8
    void takesARedirectByteByByte()
    {
        listen();
        LoopbackClient client(m_listener->port());
        QTRY_VERIFY(client.isConnected());
        const QByteArray bytes = redirect();
        for (const char byte : bytes) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(client.status(), 303);
    }

    // L8
    void takesARedirectWhereverItIsCut_data()
    {
        QTest::addColumn<ResponseMode>("mode");
        QTest::newRow("a query") << ResponseMode::Query;
        QTest::newRow("a form") << ResponseMode::FormPost;
    }
    void takesARedirectWhereverItIsCut()
    {
        QFETCH(ResponseMode, mode);
        LoopbackListenOptions options;
        options.responseMode = mode;
        listen(options);
        const QByteArray bytes = mode == ResponseMode::Query
            ? redirect()
            : request("/", FormHeaders + QByteArray::number(OurForm.size()) + "\r\n", "POST") + OurForm;
        QByteArray location;
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            LoopbackClient client(m_listener->port());
            client.send(bytes.first(cut));
            QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
            auto *connection = m_listener->findChildren<LoopbackConnection *>().constFirst();
            QTRY_VERIFY(connection->parser().hasStarted());
            QVERIFY(connection->isReceiving());
            client.send(bytes.sliced(cut));
            QTRY_COMPARE(client.status(), 303);
            if (location.isEmpty())
                location = client.header("Location");
            QCOMPARE(client.header("Location"), location);
            QTRY_VERIFY(m_listener->findChildren<LoopbackConnection *>().isEmpty());
        }
        QCOMPARE(m_judged, QByteArrayList {OurForm});
    }

    // L8
    void readsOneRequestOnly_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("status");
        QTest::newRow("behind a stray") << QByteArray("/favicon.ico") << 404;
        QTest::newRow("behind a forgery") << QByteArray("/?code=x&state=other") << 400;
        QTest::newRow("behind itself") << QByteArray("/?" + OurForm) << 303;
    }
    void readsOneRequestOnly()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, status);
        listen();
        LoopbackClient client(m_listener->port(), QHostAddress::LocalHost, false);
        client.send(request(first) + redirect());
        QTRY_COMPARE(client.status(), status);
        m_clock->advance(10s);
        QTRY_VERIFY(client.hasEnded());
        QCOMPARE(client.received().count("HTTP/1.1 "), 1);
        QCOMPARE(m_judged.contains(OurForm), status == 303);
        QVERIFY(m_judged.size() <= 1);
    }

    // L10
    void theSameRedirectTwiceGetsTheSameAnswer()
    {
        listen();
        const QByteArray path = outcomePath();
        QVERIFY(!path.isEmpty());
        QCOMPARE(outcomePath(), path);
        QCOMPARE(m_judged.size(), 1);
    }

    void anotherResponseAfterTheAcceptedOneIsRefused()
    {
        listen();
        QVERIFY(!outcomePath().isEmpty());
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        const auto client = ask(request("/?code=other&state=ours"));
        QTRY_COMPARE(client->status(), 400);
        QTRY_COMPARE(reasons(ignored), QList<Reason> {Reason::NotOurs});
        QCOMPARE(m_judged.size(), 1);
    }

    void aConflictIsRefused()
    {
        listen();
        m_listener->setJudge([](const QByteArray &) { return Verdict::Conflict; });
        const auto client = ask(redirect());
        QTRY_COMPARE(client->status(), 400);
    }

    void aRedirectCountsEvenIfItsClientLeaves()
    {
        listen();
        LoopbackClient client(m_listener->port());
        QTRY_VERIFY(client.isConnected());
        client.send(redirect());
        client.leave();
        QTRY_COMPARE(m_judged, QByteArrayList {OurForm});
    }

    // L16
    void takesAFormPost()
    {
        LoopbackListenOptions options;
        options.responseMode = ResponseMode::FormPost;
        listen(options);
        const auto client = ask(
            request("/", FormHeaders + QByteArray::number(OurForm.size()) + "\r\nOrigin: null\r\n", "POST") + OurForm);
        QTRY_COMPARE(client->status(), 303);
        QCOMPARE(m_judged, QByteArrayList {OurForm});
        const auto browser = askForOutcome(client->header("Location").mid(7 + m_listener->authority().size()));
        m_listener->finish("page");
        QTRY_COMPARE(browser->body(), "page");
    }

    void takesOnlyTheModeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // AUTHORITY stands for ours
        QTest::addColumn<int>("status");
        QTest::newRow("L9 a GET") << QByteArray("GET /?state=ours HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n") << 404;
        QTest::newRow("L9 a GET without query") << QByteArray("GET / HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n") << 405;
        QTest::newRow("L16 parameters in the query of a POST") << "POST /?state=ours HTTP/1.1\r\nHost: AUTHORITY\r\n"
                + FormHeaders + "0\r\n\r\n" << 404;
        QTest::newRow("L16 a form of another type") << QByteArray(
            "POST / HTTP/1.1\r\nHost: AUTHORITY\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nstate=ours")
                                                    << 415;
        QTest::newRow("L7 L16 a large form") << "POST / HTTP/1.1\r\nHost: AUTHORITY\r\n" + FormHeaders
                + "1000000\r\n\r\nstate=ours"
                + QByteArray(999'990, 'a') << 413;
    }
    void takesOnlyTheModeAskedFor()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        LoopbackListenOptions options;
        options.responseMode = ResponseMode::FormPost;
        listen(options);
        const auto client = ask(bytes.replace("AUTHORITY", m_listener->authority()));
        QTRY_COMPARE(client->status(), status);
        QVERIFY(m_judged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)

#include "tst_loopbacklistener.moc"
