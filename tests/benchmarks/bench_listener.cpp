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

/// What a hostile client may say, after which it waits for as long as it is let.
QByteArrayList hostileRequests(const QByteArray &authority)
{
    const QByteArray end = " HTTP/1.1\r\nHost: " + authority + "\r\n";
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    return {
        "GET /?state=wrong" + end + "\r\n",
        "GET /favicon.ico" + end + "\r\n",
        "GET /?state=right HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        "GET /?state=right HTTP/1.1\r\n\r\n",
        "GET http://" + authority + "/?state=right" + end + "\r\n",
        "HEAD /?state=right" + end + "\r\n",
        "OPTIONS /?state=right" + end + "Access-Control-Request-Private-Network: true\r\n\r\n",
        "POST /" + end + form + "Content-Length: 60000\r\n\r\n" + QByteArray(60'000, 'a'),
        "GET /?state=right" + end + "Sec-Purpose: prefetch\r\n\r\n",
        "GET /?state=right" + end + "Sec-Fetch-Dest: iframe\r\n\r\n",
        QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(500, 'r'),
        "GET /?state=right HTTP/1.1\nHost: " + authority + "\n\n",
        "GET /?state=right" + end + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "GET /?state=right" + end + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n",
        "GET /?state=right" + end + QByteArray("A: \0\r\n\r\n", 8),
        "GET /?state=right&" + QByteArray(20'000, 'a') + end + "\r\n",
        "GET /?state=right" + end + "Cookie: " + QByteArray(70'000, 'c') + "\r\n\r\n",
        "GET /?state=right" + end + QByteArray("A: b\r\n").repeated(250) + "\r\n",
        ("GET /?state=wrong" + end + "\r\n").repeated(20),
        QByteArray(10'000, '\xff'),
        "GET /?state=right",
        QByteArray(),
    };
}

/// Talks to the listener: half-open connections, hostile requests of every kind at a steady rate, and the one redirect.
class Crowd : public QObject {
public:
    explicit Crowd(quint16 port)
        : m_port(port)
        , m_hostile(hostileRequests("127.0.0.1:" + QByteArray::number(port)))
    {
    }

    void connectHalfOpen(int count)
    {
        for (int i = 0; i < count; ++i) {
            QTcpSocket *socket = connectSocket();
            if (i % 2)
                connect(socket, &QTcpSocket::connected, this, [socket] { socket->write("GET /?state=ri"); });
        }
    }

    void sendHostile(int requestsPerSecond)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this, requestsPerSecond] {
            // By the clock, since timers come late under load and the rate must hold all the same.
            const double due = requestsPerSecond * std::chrono::duration<double>(SteadyClock::now() - m_start).count();
            for (; m_sent < qint64(due); ++m_sent) {
                QTcpSocket *socket = connectSocket();
                const QByteArray bytes = m_hostile.at(m_sent % m_hostile.size());
                connect(socket, &QTcpSocket::connected, this, [socket, bytes] { socket->write(bytes); });
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    ++m_answered;
                    // Half of them never say goodbye.
                    if (m_answered % 2)
                        socket->disconnectFromHost();
                });
            }
        });
        m_start = SteadyClock::now();
        m_timer.start();
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
    qint64 answered() const { return m_answered; }

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
    const QByteArrayList m_hostile;
    QTimer m_timer;
    SteadyClock::time_point m_start;
    qint64 m_sent = 0;
    qint64 m_answered = 0;
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
        crowd.connectHalfOpen(200);
        crowd.sendHostile(1000);
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
        if (crowd.sent() < 450 || crowd.answered() < 350)
            state.SkipWithError("the load was not what it should be");
    }
    state.counters["limit"] = 100;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::RegisterBenchmark(
        "redirect answered/200 half-open sockets and 1000 hostile requests a second", redirectUnderLoad)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1)
        ->Repetitions(11)
        ->ReportAggregatesOnly();
    return runBenchmarks(argc, argv);
}
