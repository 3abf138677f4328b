#pragma once

#include "crypto/keyring.h"
#include "store/state.h"

#include <QtCore/QUrl>

#include <functional>

namespace QtSignIn::Sandbox {

/// Called on the server's threads.
struct Notifications {
    std::function<void(SandboxEndpoint endpoint)> requestReceived;
    std::function<void(const QString &userCode, const QUrl &verificationUriComplete)> deviceCodeRequested;
    std::function<void(const QString &login, const QString &clientId)> signedIn;
    std::function<void(const QString &clientId, const QString &grantType, const QString &login)> tokenIssued;
};

/// What an endpoint works with while it answers one request.
struct Context {
    State &state;
    KeyRing &keys;
    const Notifications &notify;
    QString issuer;
    quint16 port = 0;
    Milliseconds now {};
};

} // namespace QtSignIn::Sandbox
