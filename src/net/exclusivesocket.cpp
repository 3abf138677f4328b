#include "net/exclusivesocket.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace QtSignIn {

namespace {

constexpr int Backlog = 128;

#ifdef Q_OS_WIN

using NativeSocket = SOCKET;
using AddressLength = int;
constexpr NativeSocket NoSocket = INVALID_SOCKET;

void startWinsock()
{
    [[maybe_unused]] static const int result = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
}

ExclusiveSocket::Failure lastFailure()
{
    switch (WSAGetLastError()) {
    case WSAEADDRINUSE:
        return ExclusiveSocket::Failure::InUse;
    case WSAEACCES:
        return ExclusiveSocket::Failure::NotPermitted;
    case WSAEAFNOSUPPORT:
    case WSAEPROTONOSUPPORT:
    case WSAEADDRNOTAVAIL:
        return ExclusiveSocket::Failure::FamilyAbsent;
    default:
        return ExclusiveSocket::Failure::Other;
    }
}

NativeSocket openSocket(int family)
{
    startWinsock();
    return WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
}

bool makeExclusive(NativeSocket socket)
{
    const BOOL on = TRUE;
    u_long nonBlocking = 1;
    return ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on) == 0
        && ::ioctlsocket(socket, FIONBIO, &nonBlocking) == 0;
}

void closeSocket(NativeSocket socket)
{
    ::closesocket(socket);
}

#else

using NativeSocket = int;
using AddressLength = socklen_t;
constexpr NativeSocket NoSocket = -1;

ExclusiveSocket::Failure lastFailure()
{
    switch (errno) {
    case EADDRINUSE:
        return ExclusiveSocket::Failure::InUse;
    case EACCES:
    case EPERM:
        return ExclusiveSocket::Failure::NotPermitted;
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
    case EADDRNOTAVAIL:
        return ExclusiveSocket::Failure::FamilyAbsent;
    default:
        return ExclusiveSocket::Failure::Other;
    }
}

NativeSocket openSocket(int family)
{
#ifdef SOCK_CLOEXEC
    return ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
#else
    const NativeSocket socket = ::socket(family, SOCK_STREAM, IPPROTO_TCP);
    if (socket != NoSocket)
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    return socket;
#endif
}

// A fresh Unix socket is exclusive as long as nobody sets SO_REUSEADDR or SO_REUSEPORT.
bool makeExclusive(NativeSocket socket)
{
    const int flags = ::fcntl(socket, F_GETFL);
    return flags >= 0 && ::fcntl(socket, F_SETFL, flags | O_NONBLOCK) == 0;
}

void closeSocket(NativeSocket socket)
{
    ::close(socket);
}

#endif

union Address {
    sockaddr any;
    sockaddr_in ipv4;
    sockaddr_in6 ipv6;
};

bool bindAndListen(NativeSocket socket, ExclusiveSocket::Family family, quint16 &port)
{
    Address address = {};
    AddressLength length = 0;
    if (family == ExclusiveSocket::Family::Ipv4) {
        address.ipv4.sin_family = AF_INET;
        address.ipv4.sin_port = htons(port);
        address.ipv4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        length = sizeof address.ipv4;
    } else {
        const int on = 1;
        if (::setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, reinterpret_cast<const char *>(&on), sizeof on) != 0)
            return false;
        address.ipv6.sin6_family = AF_INET6;
        address.ipv6.sin6_port = htons(port);
        address.ipv6.sin6_addr = in6addr_loopback;
        length = sizeof address.ipv6;
    }
    if (::bind(socket, &address.any, length) != 0 || ::listen(socket, Backlog) != 0
        || ::getsockname(socket, &address.any, &length) != 0) {
        return false;
    }
    port = ntohs(family == ExclusiveSocket::Family::Ipv4 ? address.ipv4.sin_port : address.ipv6.sin6_port);
    return true;
}

} // namespace

ExclusiveSocket::Listening ExclusiveSocket::listen(Family family, quint16 port)
{
    const NativeSocket native = openSocket(family == Family::Ipv4 ? AF_INET : AF_INET6);
    if (native == NoSocket)
        return lastFailure();
    ExclusiveSocket socket;
    socket.m_descriptor = static_cast<qintptr>(native);
    socket.m_port = port;
    if (!makeExclusive(native) || !bindAndListen(native, family, socket.m_port))
        return lastFailure();
    return socket;
}

ExclusiveSocket::~ExclusiveSocket()
{
    if (m_descriptor != -1)
        closeSocket(static_cast<NativeSocket>(m_descriptor));
}

void resetOnClose(qintptr descriptor)
{
    linger option = {};
    option.l_onoff = 1;
    ::setsockopt(static_cast<NativeSocket>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
        sizeof option);
}

bool isClosedByPeer(qintptr descriptor)
{
    char byte = 0;
    return ::recv(static_cast<NativeSocket>(descriptor), &byte, 1, MSG_PEEK) == 0;
}

} // namespace QtSignIn
