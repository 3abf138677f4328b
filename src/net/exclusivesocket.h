#pragma once

#include <QtCore/qglobal.h>

#include <utility>
#include <variant>

namespace QtSignIn {

/// A listening TCP socket on a loopback address that no other program can share or take over (RFC 8252 B.3, B.5).
/// Not inherited by child processes; does not block.
class ExclusiveSocket {
public:
    enum class Family { Ipv4, Ipv6 };
    enum class Failure {
        InUse,
        NotPermitted,
        FamilyAbsent, ///< this machine has no loopback address of that family
        Other,
    };
    using Listening = std::variant<ExclusiveSocket, Failure>;

    /// Listens on 127.0.0.1 or ::1; with \a port 0 on a free port.
    static Listening listen(Family family, quint16 port);

    ExclusiveSocket(ExclusiveSocket &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_port(other.m_port)
    {
    }
    ExclusiveSocket &operator=(ExclusiveSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_port, other.m_port);
        return *this;
    }
    ~ExclusiveSocket();

    quint16 port() const { return m_port; }

    /// Hands the descriptor over; whoever takes it closes it.
    qintptr release() { return std::exchange(m_descriptor, -1); }

private:
    ExclusiveSocket() = default;

    qintptr m_descriptor = -1;
    quint16 m_port = 0;
};

/// Makes closing \a descriptor reset the connection. It then leaves no TIME_WAIT behind, in which a fixed port could
/// not be bound again without SO_REUSEADDR. Only for connections with nothing left to deliver.
void resetOnClose(qintptr descriptor);

/// Whether the peer has closed its side and all that it sent is read, though no notification may have told so yet.
bool isClosedByPeer(qintptr descriptor);

} // namespace QtSignIn
