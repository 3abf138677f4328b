#pragma once

#include "net/loopbackconnection.h"
#include "net/loopbacklistener.h"

#include "loopbackclient.h"
#include "support/fakeclock.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace std::chrono_literals;
using Host = LoopbackListenOptions::Host;
using Reason = LoopbackListener::Reason;
using ResponseMode = LoopbackListenOptions::ResponseMode;
using Verdict = LoopbackListener::Verdict;

inline const QByteArray OurForm = "code=a%2Bb+c&state=ours";
inline const QByteArray Navigation = "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
inline const QByteArray FormHeaders = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

/// A listener for every test, whose judge takes the form with our state.
class LoopbackFixture : public QObject {
    Q_OBJECT

protected:
    void listen(const LoopbackListenOptions &options = {})
    {
        QVERIFY(m_listener->listen(options).hasValue());
        m_listener->setJudge([this](const QByteArray &form) {
            m_judged.append(form);
            return form.contains("state=ours") ? Verdict::Accept : Verdict::Ignore;
        });
    }

    QByteArray request(
        const QByteArray &target, const QByteArray &headers = Navigation, const QByteArray &method = "GET") const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + m_listener->authority() + "\r\n" + headers + "\r\n";
    }
    QByteArray redirect() const { return request("/?" + OurForm); }

    std::unique_ptr<LoopbackClient> ask(const QByteArray &bytes) const
    {
        auto client = std::make_unique<LoopbackClient>(m_listener->port());
        client->send(bytes);
        return client;
    }

    /// Sends the real redirect and gives the path it leads to.
    QByteArray outcomePath() const
    {
        const auto client = ask(redirect());
        if (!QTest::qWaitFor([&] { return client->isComplete(); }))
            return {};
        const QByteArray base = "http://" + m_listener->authority();
        const QByteArray location = client->header("Location");
        return location.startsWith(base) ? location.mid(base.size()) : QByteArray();
    }

    /// Sends the request for \a path and comes back when the listener holds it.
    std::unique_ptr<LoopbackClient> askForOutcome(const QByteArray &path) const
    {
        const auto count = heldConnections();
        auto client = ask(request(path));
        [[maybe_unused]] const bool held = QTest::qWaitFor([&] { return heldConnections() > count; });
        return client;
    }

    qsizetype heldConnections() const
    {
        const auto connections = m_listener->findChildren<LoopbackConnection *>();
        return std::count_if(connections.begin(), connections.end(), [](const auto *c) { return c->isHeld(); });
    }

    bool isPortClosed(quint16 port) const
    {
        LoopbackClient client(port);
        return QTest::qWaitFor([&] { return client.hasEnded() || client.isConnected(); }) && client.wasRefused();
    }

    QList<Reason> reasons(const QSignalSpy &spy) const
    {
        QList<Reason> result;
        for (const auto &arguments : spy)
            result.append(arguments.first().value<Reason>());
        return result;
    }

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<LoopbackListener> m_listener;
    QByteArrayList m_judged;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_clock = std::make_shared<FakeClock>();
        m_listener = std::make_unique<LoopbackListener>(m_clock, RandomSource::system());
        m_judged.clear();
    }
    void cleanup() { m_listener.reset(); }
};
