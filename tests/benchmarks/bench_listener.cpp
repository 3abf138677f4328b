#include "figurereporter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>

#include "net/loopbacklistener.h"

using namespace QtSignIn;
using SteadyClock = std::chrono::steady_clock;

namespace {

/// Talks to the listener: idle connections, junk at a steady rate, and the one redirect.
class Crowd : public QObject {
public:
    explicit Crowd(quint16 port)
        : m_port(port)
    {
    }

    void connectIdle(int count)
    {
        for (int i = 0; i < count; ++i)
            connectSocket();
    }

    void sendJunk(int requestsPerSecond)
    {
        m_junk.setTimerType(Qt::PreciseTimer);
        m_junk.setInterval(1);
        connect(&m_junk, &QTimer::timeout, this, [this, requestsPerSecond] {
            // By the clock, since timers come late under load and the rate must hold all the same.
            const double due = requestsPerSecond * std::chrono::duration<double>(SteadyClock::now() - m_start).count();
            for (; m_sent < qint64(due); ++m_sent)
                request("GET /?state=wrong HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n", {});
        });
        m_start = SteadyClock::now();
        m_junk.start();
    }

    void request(const QByteArray &bytes, std::function<void()> answered)
    {
        QTcpSocket *socket = connectSocket();
        connect(socket, &QTcpSocket::connected, this, [socket, bytes] { socket->write(bytes); });
        connect(socket, &QTcpSocket::readyRead, this, [socket, answered] {
            if (answered)
                answered();
            socket->disconnectFromHost();
        });
    }

    qint64 sent() const { return m_sent; }

private:
    QTcpSocket *connectSocket()
    {
        auto *socket = new QTcpSocket(this);
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        return socket;
    }

    const quint16 m_port;
    QTimer m_junk;
    SteadyClock::time_point m_start;
    qint64 m_sent = 0;
};

void redirectUnderLoad(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        LoopbackListener listener(Clock::system(), RandomSource::system());
        listener.setJudge([](const QByteArray &form) {
            return form.contains("state=right") ? LoopbackListener::Verdict::Accept : LoopbackListener::Verdict::Ignore;
        });
        if (listener.listen({}).hasError()) {
            state.SkipWithError("the listener did not listen");
            return;
        }
        Crowd crowd(listener.port());
        crowd.connectIdle(200);
        crowd.sendJunk(1000);
        QEventLoop loop;
        SteadyClock::time_point start;
        QTimer::singleShot(500, &loop, [&] {
            start = SteadyClock::now();
            crowd.request("GET /?code=c&state=right HTTP/1.1\r\nHost: " + listener.authority() + "\r\n\r\n", [&] {
                state.SetIterationTime(std::chrono::duration<double>(SteadyClock::now() - start).count());
                loop.quit();
            });
        });
        QTimer::singleShot(10'000, &loop, [&] { loop.exit(1); });
        if (loop.exec() != 0)
            state.SkipWithError("the redirect was not answered");
        if (crowd.sent() < 450)
            state.SkipWithError("the load was not what it should be");
    }
    state.counters["limit"] = 100;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::RegisterBenchmark(
        "redirect answered/200 idle sockets and 1000 junk requests a second", redirectUnderLoad)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->Repetitions(11)
        ->ReportAggregatesOnly();
    return runBenchmarks(argc, argv);
}
