#include "system/sessionbus.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_SessionBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheSocket_data();
    void findsTheSocket();
    void P6_waitsForAMuteBus();
    void goesOnWhereNoneListens();
    void goesOnWhereItCanNotAsk();
    void stopsWithItsParent();

private:
    static void setAddress(const QString &address) { qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8()); }

    QByteArray m_former;
    QTemporaryDir m_directory;
};

void tst_SessionBus::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_former = qgetenv("DBUS_SESSION_BUS_ADDRESS");
}

void tst_SessionBus::cleanup()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_former);
}

void tst_SessionBus::findsTheSocket_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("socket");
    QTest::newRow("a path") << u"unix:path=/run/user/1000/bus"_s << u"/run/user/1000/bus"_s;
    QTest::newRow("a path before a guid") << u"unix:path=/tmp/a,guid=12"_s << u"/tmp/a"_s;
    QTest::newRow("a path after a guid") << u"unix:guid=12,path=/tmp/a"_s << u"/tmp/a"_s;
    QTest::newRow("an escaped path") << u"unix:path=/tmp/a%2cb"_s << u"/tmp/a,b"_s;
    QTest::newRow("the first of two") << u"unix:path=/tmp/a;unix:path=/tmp/b"_s << u"/tmp/a"_s;
    QTest::newRow("an abstract socket") << u"unix:abstract=/tmp/a"_s << QString();
    QTest::newRow("TCP") << u"tcp:host=localhost,port=1"_s << QString();
    QTest::newRow("started when needed") << u"autolaunch:"_s << QString();
    QTest::newRow("no address") << QString() << u"/run/test/bus"_s;
}

void tst_SessionBus::findsTheSocket()
{
    QFETCH(const QString, address);
    const QByteArray former = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", "/run/test");
    const QString socket = busSocket(address);
    qputenv("XDG_RUNTIME_DIR", former);
    QTEST(socket, "socket");
}

void tst_SessionBus::P6_waitsForAMuteBus()
{
    QLocalServer bus;
    QVERIFY(bus.listen(m_directory.filePath(u"bus"_s)));
    setAddress("unix:path="_L1 + bus.fullServerName());
    bool isDone = false;
    QObject parent;
    awaitSessionBus(&parent, [&] { isDone = true; });
    QTRY_VERIFY(bus.hasPendingConnections());
    QLocalSocket *socket = bus.nextPendingConnection();
    QTRY_COMPARE(socket->bytesAvailable(), 7);
    QCOMPARE(socket->readAll(), QByteArray("\0AUTH\r\n", 7));
    QTest::qWait(20);
    QVERIFY(!isDone);
    socket->write("REJECTED EXTERNAL\r\n");
    QTRY_VERIFY(isDone);
    QTRY_VERIFY(parent.children().isEmpty());
}

void tst_SessionBus::goesOnWhereNoneListens()
{
    setAddress("unix:path="_L1 + m_directory.filePath(u"none"_s));
    int calls = 0;
    QObject parent;
    awaitSessionBus(&parent, [&] { ++calls; });
    QTRY_VERIFY(parent.children().isEmpty());
    QCOMPARE(calls, 1);
}

void tst_SessionBus::goesOnWhereItCanNotAsk()
{
    setAddress(u"autolaunch:"_s);
    bool isDone = false;
    awaitSessionBus(nullptr, [&] { isDone = true; });
    QVERIFY(isDone);
}

void tst_SessionBus::stopsWithItsParent()
{
    QLocalServer bus;
    QVERIFY(bus.listen(m_directory.filePath(u"bus"_s)));
    setAddress("unix:path="_L1 + bus.fullServerName());
    bool isDone = false;
    {
        QObject parent;
        awaitSessionBus(&parent, [&] { isDone = true; });
    }
    QTest::qWait(20);
    QVERIFY(!isDone);
}

QTEST_GUILESS_MAIN(tst_SessionBus)
#include "tst_sessionbus.moc"
