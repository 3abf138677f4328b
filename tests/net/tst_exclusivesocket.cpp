#include "net/exclusivesocket.h"
#include "net/loopbackports.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace QtSignIn;
using Family = ExclusiveSocket::Family;
using Host = LoopbackListenOptions::Host;

namespace {

bool hasIpv6()
{
    return std::holds_alternative<ExclusiveSocket>(ExclusiveSocket::listen(Family::Ipv6, 0));
}

#ifdef Q_OS_UNIX
int option(qintptr descriptor, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof value;
    return ::getsockopt(static_cast<int>(descriptor), level, name, &value, &length) == 0 ? value : -1;
}
#endif

} // namespace

class TestExclusiveSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    // L1
    void isNotSharedWithAnotherProgram()
    {
        auto listening = ExclusiveSocket::listen(Family::Ipv4, 0);
        const quint16 port = std::get<ExclusiveSocket>(listening).port();
        QVERIFY(port != 0);

        auto second = ExclusiveSocket::listen(Family::Ipv4, port);
        QCOMPARE(std::get<ExclusiveSocket::Failure>(second), ExclusiveSocket::Failure::InUse);

        QTcpServer everywhere;
        QVERIFY(!everywhere.listen(QHostAddress::AnyIPv4, port));
    }

    void freesThePortWhenItGoes()
    {
        quint16 port = 0;
        {
            auto listening = ExclusiveSocket::listen(Family::Ipv4, 0);
            port = std::get<ExclusiveSocket>(listening).port();
        }
        QVERIFY(std::holds_alternative<ExclusiveSocket>(ExclusiveSocket::listen(Family::Ipv4, port)));
    }

#ifdef Q_OS_UNIX
    // N22: no SO_REUSEADDR, no SO_REUSEPORT (RFC 8252 B.5)
    void hasNoOptionThatLetsOthersIn()
    {
        auto listening = ExclusiveSocket::listen(Family::Ipv4, 0);
        const qintptr descriptor = std::get<ExclusiveSocket>(listening).release();
        QTcpServer owner;
        QVERIFY(owner.setSocketDescriptor(descriptor));
        QCOMPARE(option(descriptor, SOL_SOCKET, SO_REUSEADDR), 0);
        QCOMPARE(option(descriptor, SOL_SOCKET, SO_REUSEPORT), 0);
        QVERIFY(::fcntl(static_cast<int>(descriptor), F_GETFD) & FD_CLOEXEC);
        QVERIFY(::fcntl(static_cast<int>(descriptor), F_GETFL) & O_NONBLOCK);
    }
#endif

    // L2, N22
    void localhostNeedsThePortInBothFamilies()
    {
        const bool ipv6 = hasIpv6();
        QTcpServer squatter;
        QVERIFY(squatter.listen(ipv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost));
        const quint16 taken = squatter.serverPort();

        LoopbackListenOptions options;
        options.host = Host::Localhost;
        options.ports = {taken};
        const auto refused = openLoopbackSockets(options);
        QVERIFY(refused.hasError());
        QCOMPARE(refused.error().kind(), Error::Kind::Configuration);
        QCOMPARE(refused.error().code(), QStringLiteral("listen_failed"));
        QVERIFY(refused.error().description().contains(QString::number(taken)));

        options.ports = {taken, 0};
        const auto moved = openLoopbackSockets(options);
        QVERIFY(moved.hasValue());
        QVERIFY(moved->port != taken);
        QCOMPARE(moved->sockets.size(), ipv6 ? 2u : 1u);
        for (const ExclusiveSocket &socket : moved->sockets)
            QCOMPARE(socket.port(), moved->port);
    }

    void literalNeedsItsOwnFamilyOnly()
    {
        QTcpServer other;
        QVERIFY(other.listen(hasIpv6() ? QHostAddress::LocalHostIPv6 : QHostAddress::Any));
        LoopbackListenOptions options;
        options.ports = {hasIpv6() ? other.serverPort() : quint16(0)};
        const auto opened = openLoopbackSockets(options);
        QVERIFY(opened.hasValue());
        QCOMPARE(opened->sockets.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestExclusiveSocket)

#include "tst_exclusivesocket.moc"
