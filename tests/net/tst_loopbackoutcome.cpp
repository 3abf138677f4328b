#include "loopbackfixture.h"

#include <QtCore/QPointer>

class TestLoopbackOutcome : public LoopbackFixture {
    Q_OBJECT

    QByteArray outcomePathOr(bool accepted) const { return accepted ? outcomePath() : QByteArray(); }

private Q_SLOTS:
    void deliversTheOutcomePage()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const quint16 port = m_listener->port();

        const auto client = ask(redirect());
        QTRY_COMPARE(client->status(), 303);
        QCOMPARE(m_judged, QByteArrayList {OurForm});
        const QRegularExpression location(
            QStringLiteral("\\Ahttp://127\\.0\\.0\\.1:%1/done/[A-Za-z0-9_-]{22}\\z").arg(port));
        QVERIFY(location.match(QString::fromLatin1(client->header("Location"))).hasMatch());

        const auto browser = askForOutcome(client->header("Location").mid(7 + m_listener->authority().size()));
        QVERIFY(browser->isConnected());
        QCOMPARE(browser->received(), QByteArray());

        m_listener->finish("<p>Signed in</p>");
        QTRY_COMPARE(browser->status(), 200);
        QCOMPARE(browser->body(), "<p>Signed in</p>");
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(isPortClosed(port));
        m_clock->advance(10s);
        QCoreApplication::processEvents();
        QCOMPARE(closed.size(), 1);
    }

    void aReloadWhileHeldGetsThePageToo()
    {
        listen();
        const QByteArray path = outcomePath();
        const auto first = askForOutcome(path);
        const auto second = askForOutcome(path);
        m_listener->finish("page");
        QTRY_COMPARE(first->body(), "page");
        QTRY_COMPARE(second->body(), "page");
    }

    void aReloadAfterTheBrowserLeftGetsThePage()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const QByteArray path = outcomePath();
        const auto first = askForOutcome(path);
        first->leave();
        QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 0);
        m_listener->finish("page");
        const auto second = ask(request(path));
        QTRY_COMPARE(second->body(), "page");
        QTRY_COMPARE(closed.size(), 1);
    }

    void theOutcomeMayComeBeforeTheBrowserAsks()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const quint16 port = m_listener->port();
        const QByteArray path = outcomePath();
        m_listener->finish("page");
        const auto client = ask(request(path));
        QTRY_COMPARE(client->body(), "page");
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(isPortClosed(port));
    }

    // L15
    void nobodyWhoAsksWithinThreeSecondsEndsIt()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const quint16 port = m_listener->port();
        QVERIFY(!outcomePath().isEmpty());
        m_listener->finish("page");
        m_clock->advance(2999ms);
        QCoreApplication::processEvents();
        QCOMPARE(closed.size(), 0);
        m_clock->advance(1ms);
        QVERIFY(isPortClosed(port));
        QTRY_COMPARE(closed.size(), 1);
    }

    // L15
    void aBrowserThatDoesNotCloseDoesNotKeepThePortOpen()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const quint16 port = m_listener->port();
        const QByteArray path = outcomePath();
        LoopbackClient browser(port, QHostAddress::LocalHost, false);
        browser.send(request(path));
        m_listener->finish("page");
        QTRY_COMPARE(browser.body(), "page");
        QVERIFY(!browser.hasEnded());
        m_clock->advance(3s);
        QTRY_VERIFY(browser.hasEnded());
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(isPortClosed(port));
    }

    void whoComesBackForNothingIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("told");
        QTest::newRow("another answer") << QByteArray("/?code=2&state=ours") << true << Navigation << 400 << true;
        QTest::newRow("an answer that is not ours") << QByteArray("/?state=old") << false << Navigation << 400 << true;
        QTest::newRow("the outcome of an earlier attempt")
            << QByteArray("/done/abc") << false << Navigation << 404 << true;
        QTest::newRow("the same while the outcome is awaited")
            << QByteArray("/done/abc") << true << Navigation << 404 << true;
        QTest::newRow("no page of ours") << QByteArray("/favicon.ico") << true << Navigation << 404 << false;
        QTest::newRow("F31: not as a page of its own")
            << QByteArray("/done/abc") << true << QByteArray("Sec-Fetch-Mode: no-cors\r\n") << 404 << false;
        QTest::newRow("F31: ahead of need")
            << QByteArray("/done/abc") << true << QByteArray("Sec-Purpose: prefetch\r\n") << 404 << false;
    }
    void whoComesBackForNothingIsToldSo()
    {
        QFETCH(QByteArray, target);
        QFETCH(bool, accepted);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        QFETCH(bool, told);
        listen();
        int made = 0;
        m_listener->setLeftoverPage([&] {
            ++made;
            return QByteArray("not needed any more");
        });
        QCOMPARE(outcomePathOr(accepted).isEmpty(), !accepted);
        for (int time = 0; time < 2; ++time) {
            const auto client = ask(request(target, headers));
            QTRY_COMPARE(client->status(), status);
            QCOMPARE(client->body() == "not needed any more", told);
        }
        QCOMPARE(made, told ? 1 : 0);
        m_listener->setLeftoverPage([] { return QByteArray("already signed in"); });
        if (told) {
            const auto client = ask(request(target, headers));
            QTRY_COMPARE(client->body(), "already signed in");
        }
    }

    void aRedirectThatComesAgainAfterTheEndGetsThePage()
    {
        listen();
        QVERIFY(!outcomePath().isEmpty());
        m_listener->setLeftoverPage([] { return QByteArray("already signed in"); });
        m_listener->finish("page");
        const auto other = ask(request("/?code=2&state=ours"));
        QTRY_COMPARE(other->body(), "already signed in");
        const QByteArray again = outcomePath();
        QVERIFY(!again.isEmpty());
        const auto browser = ask(request(again));
        QTRY_COMPARE(browser->body(), "page");
    }

    void theMakerOfThePageMayDestroyTheListener()
    {
        listen();
        m_listener->setLeftoverPage([this] {
            m_listener.reset();
            return QByteArray("page");
        });
        const auto client = ask(request("/?state=old"));
        QTRY_VERIFY(client->hasEnded());
        QCOMPARE(client->received(), QByteArray());
    }

    void withoutARedirectThereIsNothingToDeliver()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        m_listener->finish("page");
        QVERIFY(isPortClosed(m_listener->port()));
        QTRY_COMPARE(closed.size(), 1);
    }

    // L15
    void closingEndsEverythingAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("destroys");
        for (const bool destroys : {false, true}) {
            const char *how = destroys ? "destroyed" : "closed";
            QTest::addRow("%s with a silent connection", how) << QByteArray() << destroys;
            QTest::addRow("%s in the middle of a request", how) << QByteArray("GET /?code=1") << destroys;
            QTest::addRow("%s with the outcome held", how) << QByteArray("HELD") << destroys;
        }
    }
    void closingEndsEverythingAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, destroys);
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        const quint16 port = m_listener->port();
        std::unique_ptr<LoopbackClient> client;
        if (bytes == "HELD") {
            client = askForOutcome(outcomePath());
        } else {
            client = ask(bytes);
            QTRY_VERIFY(client->hasSent());
            QTRY_COMPARE(m_listener->findChildren<LoopbackConnection *>().size(), 1);
        }
        if (destroys) {
            m_listener.reset();
        } else {
            m_listener->close();
            QCOMPARE(closed.size(), 0);
        }
        QVERIFY(isPortClosed(port));
        QTRY_VERIFY(client->hasEnded());
        QCOMPARE(client->received(), QByteArray());
        QCOMPARE(closed.size(), destroys ? 0 : 1);
    }

    void theJudgeMayDestroyTheListener()
    {
        listen();
        const quint16 port = m_listener->port();
        QByteArray seen;
        m_listener->setJudge([&](const QByteArray &form) {
            m_listener.reset();
            seen = form;
            return Verdict::Accept;
        });
        const auto client = ask(redirect());
        QTRY_VERIFY(client->hasEnded());
        QCOMPARE(seen, OurForm);
        QVERIFY(isPortClosed(port));
    }

    void theJudgeMayCloseTheListener()
    {
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        m_listener->setJudge([&](const QByteArray &) {
            m_listener->close();
            return Verdict::Accept;
        });
        const auto client = ask(redirect());
        QTRY_VERIFY(client->hasEnded());
        QCOMPARE(client->received(), QByteArray());
        QTRY_COMPARE(closed.size(), 1);
    }

    void theJudgeMayFinish_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::newRow("and accept") << int(Verdict::Accept);
        QTest::newRow("and refuse") << int(Verdict::Ignore);
    }
    void theJudgeMayFinish()
    {
        QFETCH(int, verdict);
        listen();
        QSignalSpy closed(m_listener.get(), &LoopbackListener::closed);
        m_listener->setJudge([&](const QByteArray &) {
            m_listener->finish("page");
            return Verdict(verdict);
        });
        const QByteArray path = outcomePath();
        QCOMPARE(path.isEmpty(), Verdict(verdict) == Verdict::Ignore);
        if (!path.isEmpty()) {
            const auto client = ask(request(path));
            QTRY_COMPARE(client->body(), "page");
        }
        QTRY_COMPARE(closed.size(), 1);
    }

    void slotsMayDestroyTheListener_data()
    {
        QTest::addColumn<bool>("whenClosed");
        QTest::newRow("when a request is ignored") << false;
        QTest::newRow("when it is closed") << true;
    }
    void slotsMayDestroyTheListener()
    {
        QFETCH(bool, whenClosed);
        listen();
        m_listener->setDeleteOnClosed(true);
        const auto destroy = [this] { m_listener.reset(); };
        const auto client = ask("nonsense\r\n");
        if (whenClosed) {
            connect(m_listener.get(), &LoopbackListener::closed, this, destroy);
            QTRY_VERIFY(client->isComplete());
            m_listener->close();
        } else {
            connect(m_listener.get(), &LoopbackListener::ignored, this, destroy);
        }
        QTRY_VERIFY(!m_listener);
    }

    void deletesItselfWhenAsked()
    {
        listen();
        const QByteArray path = outcomePath();
        const auto client = askForOutcome(path);
        const QPointer<LoopbackListener> listener = m_listener.release();
        listener->setDeleteOnClosed(true);
        listener->finish("page");
        QTRY_COMPARE(client->body(), "page");
        QTRY_VERIFY(!listener);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackOutcome)

#include "tst_loopbackoutcome.moc"
