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
#include <unistd.h>
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
/// A program that asks for a port that may be shared.
class Squatter {
public:
    Squatter(const QHostAddress &address, quint16 port)
        : m_socket(::socket(address.protocol() == QHostAddress::IPv4Protocol ? AF_INET : AF_INET6, SOCK_STREAM, 0))
    {
        const int on = 1;
        const int off = 0;
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
        union {
            sockaddr any;
            sockaddr_in ipv4;
            sockaddr_in6 ipv6;
        } name = {};
        socklen_t length = sizeof name.ipv4;
        if (address.protocol() == QHostAddress::IPv4Protocol) {
            name.ipv4.sin_family = AF_INET;
            name.ipv4.sin_port = htons(port);
            name.ipv4.sin_addr.s_addr = htonl(address.toIPv4Address());
        } else {
            ::setsockopt(m_socket, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            length = sizeof name.ipv6;
            name.ipv6.sin6_family = AF_INET6;
            name.ipv6.sin6_port = htons(port);
            std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(name.ipv6.sin6_addr.s6_addr));
        }
        m_isListening = ::bind(m_socket, &name.any, length) == 0 && ::listen(m_socket, 1) == 0
            && ::getsockname(m_socket, &name.any, &length) == 0;
        m_port = ntohs(address.protocol() == QHostAddress::IPv4Protocol ? name.ipv4.sin_port : name.ipv6.sin6_port);
    }
    ~Squatter() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Squatter)

    bool isListening() const { return m_isListening; }
    quint16 port() const { return m_port; }

private:
    const int m_socket;
    bool m_isListening = false;
    quint16 m_port = 0;
};

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

#ifdef Q_OS_UNIX
    // N22, L1: whatever options another program sets
    void standsAlone_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<bool>("weAreFirst");
        for (const bool weAreFirst : {true, false}) {
            const char *who = weAreFirst ? "after us" : "before us";
            QTest::addRow("127.0.0.1, %s", who) << QHostAddress(QHostAddress::LocalHost) << weAreFirst;
            QTest::addRow("0.0.0.0, %s", who) << QHostAddress(QHostAddress::AnyIPv4) << weAreFirst;
            if (hasIpv6()) {
                QTest::addRow("[::] for both families, %s", who) << QHostAddress(QHostAddress::Any) << weAreFirst;
                QTest::addRow("[::ffff:127.0.0.1], %s", who)
                    << QHostAddress(QStringLiteral("::ffff:127.0.0.1")) << weAreFirst;
            }
        }
    }
    void standsAlone()
    {
        QFETCH(QHostAddress, address);
        QFETCH(bool, weAreFirst);
        if (weAreFirst) {
            auto listening = ExclusiveSocket::listen(Family::Ipv4, 0);
            const quint16 port = std::get<ExclusiveSocket>(listening).port();
            const Squatter squatter(address, port);
            QVERIFY(!squatter.isListening());
        } else {
            const Squatter squatter(address, 0);
            QVERIFY(squatter.isListening());
            auto listening = ExclusiveSocket::listen(Family::Ipv4, squatter.port());
            QCOMPARE(std::get<ExclusiveSocket::Failure>(listening), ExclusiveSocket::Failure::InUse);
        }
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
