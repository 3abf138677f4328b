#include "loopbackfixture.h"

namespace {

const QUrl Target(QStringLiteral("https://login.example/authorize?state=s&code_challenge=a%2Bb"));

} // namespace

// N16 (CWE-214)
class TestOneTimeAddress : public LoopbackFixture {
    Q_OBJECT

private:
    QByteArray pathOf(const QUrl &address) const { return address.path().toLatin1(); }

    /// The answer to a request for \a path, and what was said about it.
    struct Visit {
        int status = 0;
        QByteArray location;
        QList<Reason> reasons;
    };
    Visit visit(const QByteArray &path, const QByteArray &headers = Navigation, const QByteArray &method = "GET")
    {
        QSignalSpy ignored(m_listener.get(), &LoopbackListener::ignored);
        LoopbackClient client(m_listener->port(), QHostAddress::LocalHost, method != "HEAD");
        client.send(request(path, headers, method));
        [[maybe_unused]] const bool answered =
            QTest::qWaitFor([&] { return client.received().endsWith("\r\n\r\n") || client.isComplete(); });
        QCoreApplication::processEvents();
        return {client.received().mid(9, 3).toInt(), client.header("Location"), reasons(ignored)};
    }

private Q_SLOTS:
    void isAtTheHostOfTheRedirectUri_data()
    {
        QTest::addColumn<Host>("host");
        QTest::newRow("127.0.0.1") << Host::Ipv4Literal;
        QTest::newRow("localhost") << Host::Localhost;
    }
    void isAtTheHostOfTheRedirectUri()
    {
        QFETCH(Host, host);
        LoopbackListenOptions options;
        options.host = host;
        listen(options);
        const QUrl address = m_listener->makeOneTimeAddress(Target);
        QCOMPARE(address.scheme(), QStringLiteral("http"));
        QCOMPARE(address.authority(), QString::fromLatin1(m_listener->authority()));
        const QRegularExpression path(QStringLiteral("\\A/go/[A-Za-z0-9_-]{43}\\z"));
        QVERIFY(path.match(address.path()).hasMatch());
        QVERIFY(!address.hasQuery());
    }

    void leadsToItsTargetOnce()
    {
        listen();
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        const auto first = ask(request(path));
        QTRY_COMPARE(first->status(), 303);
        QCOMPARE(first->header("Location"), Target.toEncoded());
        QCOMPARE(first->header("Cache-Control"), "no-store");
        QCOMPARE(first->header("Referrer-Policy"), "no-referrer");
        QCOMPARE(first->body(), QByteArray());

        for (int again = 0; again < 2; ++again) {
            const Visit second = visit(path);
            QCOMPARE(second.status, 410);
            QCOMPARE(second.location, QByteArray());
            QCOMPARE(second.reasons, QList<Reason> {Reason::Reused});
        }
        QVERIFY(!outcomePath().isEmpty());
    }

    void tellsTheSecondVisitorNothing()
    {
        listen();
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        QCOMPARE(visit(path).status, 303);
        const auto second = ask(request(path));
        QTRY_COMPARE(second->status(), 410);
        for (const char *part : {"login.example", "state", "code_challenge"})
            QVERIFY(!second->received().contains(part));
    }

    void isNotSpentByWhatIsNoVisit_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("L9: HEAD") << QByteArray("HEAD") << Navigation << 405;
        QTest::newRow("L9: OPTIONS") << QByteArray("OPTIONS") << QByteArray() << 405;
        QTest::newRow("L9: POST") << QByteArray("POST") << QByteArray() << 405;
        QTest::newRow("L10: a prefetch") << QByteArray("GET") << "Sec-Purpose: prefetch\r\n" + Navigation << 403;
        QTest::newRow("L10: a prerender")
            << QByteArray("GET") << "Sec-Purpose: prefetch;prerender\r\n" + Navigation << 403;
        QTest::newRow("L10: a preview") << QByteArray("GET") << QByteArray("X-Purpose: preview\r\n") << 403;
        QTest::newRow("N17: fetch()") << QByteArray("GET")
                                      << QByteArray("Sec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n") << 403;
        QTest::newRow("N17: an iframe") << QByteArray("GET")
                                        << QByteArray("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n") << 403;
    }
    void isNotSpentByWhatIsNoVisit()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        listen();
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        for (int time = 0; time < 2; ++time) {
            const Visit visited = visit(path, headers, method);
            QCOMPARE(visited.status, status);
            QCOMPARE(visited.location, QByteArray());
            QVERIFY(!visited.reasons.contains(Reason::Reused));
        }
        QCOMPARE(visit(path).location, Target.toEncoded());
    }

    void isNotSpentUnderAnotherHost()
    {
        listen();
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        const auto rebound = ask("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QTRY_COMPARE(rebound->status(), 400);
        QCOMPARE(visit(path).location, Target.toEncoded());
    }

    void isNotSpentOnABrowserThatLeftBeforeItsAnswer()
    {
        listen();
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        LoopbackClient impatient(m_listener->port());
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
        impatient.send(request(path));
        impatient.leave();
        QTRY_VERIFY(m_listener->findChildren<LoopbackConnection *>().isEmpty());
        QCOMPARE(visit(path).location, Target.toEncoded());
        QCOMPARE(visit(path).status, 410);
    }

    void aGuessIsAStray()
    {
        listen();
        m_listener->makeOneTimeAddress(Target);
        const Visit guess = visit("/go/" + QByteArray(43, 'A'));
        QCOMPARE(guess.status, 404);
        QCOMPARE(guess.reasons, QList<Reason> {Reason::WrongPath});
    }

    void eachLeadsOnceByItself()
    {
        listen();
        const QByteArray first = pathOf(m_listener->makeOneTimeAddress(Target));
        const QByteArray second = pathOf(m_listener->makeOneTimeAddress(Target));
        QVERIFY(first != second);
        QCOMPARE(visit(second).status, 303);
        QCOMPARE(visit(first).status, 303);
        QCOMPARE(visit(second).status, 410);
    }

    void worksBesideFormPost()
    {
        LoopbackListenOptions options;
        options.responseMode = ResponseMode::FormPost;
        listen(options);
        const QByteArray path = pathOf(m_listener->makeOneTimeAddress(Target));
        QCOMPARE(visit(path, FormHeaders + "0\r\n", "POST").status, 405);
        QCOMPARE(visit(path).location, Target.toEncoded());
    }

    void noRedirectPathMayLieThere()
    {
        LoopbackListenOptions options;
        options.path = "/go/x";
        QCOMPARE(m_listener->listen(options).error().code(), QStringLiteral("invalid_configuration"));
    }
};

QTEST_GUILESS_MAIN(TestOneTimeAddress)

#include "tst_onetimeaddress.moc"
