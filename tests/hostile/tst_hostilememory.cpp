#include <QtTest/QtTest>

#include "hostile/question.h"
#include "net/httpexchange.h"
#include "support/fakeclock.h"
#include "support/flowrecorder.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>

#include <chrono>
#include <thread>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Endpoint = Question::Endpoint;
using Then = HostileAnswer::Then;

Q_DECLARE_METATYPE(QtSignIn::HostileAnswer)

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// They keep what is freed.
constexpr bool canMeasure = false;
#else
constexpr bool canMeasure = true;
#endif

/// In bytes; 0 where the system does not tell.
qint64 memoryFigure(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

/// From now on; on Linux.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

class tst_HostileMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void staysFlat_data();
    void staysFlat();
    void staysFlatWhileTheApplicationIsBusy();
};

void tst_HostileMemory::staysFlat_data()
{
    QTest::addColumn<HostileAnswer>("answer");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray much(65536, ' ');
    QTest::newRow("P8: a body without end") << HostileAnswer {ok + "\r\n", Then::Repeat, much};
    QTest::newRow("P8: a body of a gigabyte")
        << HostileAnswer {ok + "Content-Length: 1073741824\r\n\r\n", Then::Repeat, much};
    QTest::newRow("P8: chunks without end")
        << HostileAnswer {ok + "Transfer-Encoding: chunked\r\n\r\n", Then::Repeat, "10000\r\n" + much + "\r\n"};
    QTest::newRow("P8: an error without end") << HostileAnswer {"HTTP/1.1 400 No\r\n\r\n", Then::Repeat, much};
    QTest::newRow("P8: what unpacks to a body without end")
        << HostileAnswer {ok + "Content-Encoding: gzip\r\n\r\n", Then::Repeat, much};
}

void tst_HostileMemory::staysFlat()
{
    QFETCH(HostileAnswer, answer);
    for (const Endpoint endpoint : {Endpoint::Metadata, Endpoint::TokenForRefreshToken, Endpoint::UserInfo}) {
        Question question(endpoint);
        forgetPeak();
        const qint64 before = memoryFigure("VmRSS");
        QVERIFY(question.ask(answer));
        QCOMPARE(question.outcome(), u"BadResponse response_too_large"_s);
        const qint64 growth = memoryFigure("VmHWM") - before;
        if (canMeasure)
            QVERIFY2(growth < 24 * mebibyte, QByteArray::number(growth).constData());
        // What the system holds between the two included.
        QVERIFY2(question.server.sent < 16 * mebibyte, QByteArray::number(question.server.sent).constData());
    }
}

void tst_HostileMemory::staysFlatWhileTheApplicationIsBusy()
{
    // The server has a thread of its own, since nobody here takes care of it.
    QThread thread;
    auto *server = new HostileServer;
    server->answer(
        u"/"_s, {"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", Then::Repeat, QByteArray(65536, ' ')});
    HttpRequest request;
    request.url = QUrl(server->url(u"/"_s));
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();

    QNetworkAccessManager manager;
    const auto clock = std::make_shared<FakeClock>();
    QObject parent;
    QString outcome;
    HttpExchange::start(&manager, request, clock, 30s, &parent, [&](const Result<HttpResponse> &response) {
        outcome = response.hasValue() ? u"?"_s : textOf(response.error());
    });
    // Until Qt's own thread has the request.
    const auto sent = [server] {
        qint64 bytes = 0;
        QMetaObject::invokeMethod(
            server, [&] { bytes = server->sent; }, Qt::BlockingQueuedConnection);
        return bytes;
    };
    QVERIFY(QTest::qWaitFor([&] { return sent() > 0; }));
    // And now the application computes something.
    qint64 last = -1;
    for (int rounds = 0; rounds < 100 && last != sent(); ++rounds) {
        last = sent();
        std::this_thread::sleep_for(50ms);
    }
    const qint64 taken = sent();
    QVERIFY(QTest::qWaitFor([&] { return !outcome.isEmpty(); }));
    thread.quit();
    QVERIFY(thread.wait(10'000));
    QCOMPARE(outcome, u"BadResponse response_too_large"_s);
    QVERIFY2(taken < 16 * mebibyte, QByteArray::number(taken).constData());
}

QTEST_GUILESS_MAIN(tst_HostileMemory)
#include "tst_hostilememory.moc"
