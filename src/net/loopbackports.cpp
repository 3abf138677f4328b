#include "net/loopbackports.h"

#include <QtCore/QStringList>

namespace QtSignIn {

namespace {

using Family = ExclusiveSocket::Family;
using Failure = ExclusiveSocket::Failure;

// A free port of one family may be taken in the other.
constexpr int AnyPortAttempts = 16;

std::vector<Family> familiesOf(LoopbackListenOptions::Host host)
{
    switch (host) {
    case LoopbackListenOptions::Host::Localhost:
        return {Family::Ipv4, Family::Ipv6};
    case LoopbackListenOptions::Host::Ipv4Literal:
        break;
    case LoopbackListenOptions::Host::Ipv6Literal:
        return {Family::Ipv6};
    }
    return {Family::Ipv4};
}

std::variant<LoopbackSockets, Failure> openOnPort(const std::vector<Family> &families, quint16 port)
{
    LoopbackSockets opened;
    opened.port = port;
    for (const Family family : families) {
        ExclusiveSocket::Listening listening = ExclusiveSocket::listen(family, opened.port);
        if (auto *socket = std::get_if<ExclusiveSocket>(&listening)) {
            opened.port = socket->port();
            opened.sockets.push_back(std::move(*socket));
        } else if (const Failure failure = std::get<Failure>(listening); failure != Failure::FamilyAbsent) {
            return failure;
        }
    }
    if (opened.sockets.empty())
        return Failure::FamilyAbsent;
    return opened;
}

QString hostText(LoopbackListenOptions::Host host)
{
    switch (host) {
    case LoopbackListenOptions::Host::Localhost:
        return QStringLiteral("localhost (127.0.0.1 and ::1)");
    case LoopbackListenOptions::Host::Ipv4Literal:
        break;
    case LoopbackListenOptions::Host::Ipv6Literal:
        return QStringLiteral("::1");
    }
    return QStringLiteral("127.0.0.1");
}

QString advice(Failure failure)
{
    switch (failure) {
    case Failure::InUse:
        return QStringLiteral("Another program uses the port: close it, or register and allow more ports.");
    case Failure::NotPermitted:
        return QStringLiteral("The system does not permit it: use ports above 1023 that it has not reserved.");
    case Failure::FamilyAbsent:
        return QStringLiteral("This machine has no such address: choose another redirect host.");
    case Failure::Other:
        break;
    }
    return QStringLiteral("The system gave no socket.");
}

Error listenError(const LoopbackListenOptions &options, Failure failure)
{
    QStringList ports;
    for (const quint16 port : options.ports)
        ports.append(port == 0 ? QStringLiteral("any") : QString::number(port));
    if (ports.isEmpty())
        ports.append(QStringLiteral("any"));
    return Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::ListenFailed),
        QStringLiteral("Cannot listen for the redirect on %1, port %2. %3")
            .arg(hostText(options.host), ports.join(QStringLiteral(", ")), advice(failure)));
}

} // namespace

Result<LoopbackSockets> openLoopbackSockets(const LoopbackListenOptions &options)
{
    const std::vector<Family> families = familiesOf(options.host);
    const QList<quint16> ports = options.ports.isEmpty() ? QList<quint16> {0} : options.ports;
    Failure lastFailure = Failure::Other;
    for (const quint16 port : ports) {
        const int attempts = port == 0 ? AnyPortAttempts : 1;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            auto opened = openOnPort(families, port);
            if (auto *sockets = std::get_if<LoopbackSockets>(&opened))
                return std::move(*sockets);
            lastFailure = std::get<Failure>(opened);
        }
    }
    return listenError(options, lastFailure);
}

} // namespace QtSignIn
