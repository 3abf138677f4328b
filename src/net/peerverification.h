#pragma once

#include <QtNetwork/QNetworkRequest>

namespace QtSignIn {

/// Has the peer's certificate verified, whatever the request's or the default TLS configuration says.
void verifyPeer(QNetworkRequest &request);

} // namespace QtSignIn
