#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <QtSignIn/result.h>

#include "net/exclusivesocket.h"

#include <vector>

namespace QtSignIn {

struct LoopbackListenOptions {
    /// The host of the redirect URI (RFC 8252 7.3, 8.3).
    enum class Host {
        Localhost, ///< `localhost`: 127.0.0.1 and ::1 on one port, since the browser picks
        Ipv4Literal, ///< `127.0.0.1`
        Ipv6Literal, ///< `[::1]`
    };
    /// How the parameters arrive: in the query of a GET or as the form of a POST (OAuth 2.0 Form Post Response Mode).
    enum class ResponseMode { Query, FormPost };

    Host host = Host::Ipv4Literal;
    QList<quint16> ports; ///< tried in this order; 0, or an empty list, is any free port
    QByteArray path = QByteArrayLiteral("/"); ///< the exact path of the redirect URI; empty is "/"
    ResponseMode responseMode = ResponseMode::Query;
};

struct LoopbackSockets {
    quint16 port = 0;
    std::vector<ExclusiveSocket> sockets;
};

/// Binds the first port of \a options that is free in every family its host needs.
Result<LoopbackSockets> openLoopbackSockets(const LoopbackListenOptions &options);

} // namespace QtSignIn
