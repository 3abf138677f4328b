#pragma once

#include <QtCore/QString>

#include <QtSignIn/global.h>
#include <QtSignIn/interactiveoptions.h>

namespace QtSignIn {

/// For PublicClientApplication::initiateAuthCodeFlow().
struct QTSIGNIN_CORE_EXPORT AuthCodeOptions {
    /// `redirect_uri`, as it is registered with the provider; must be set. One of
    /// - a scheme of the application's own with a dot in it, as in `com.example.app:/signed-in` (RFC 8252 7.1),
    /// - https, which the operating system or an embedded view hands to the application (RFC 8252 7.2),
    /// - http on a loopback host that the application itself listens on (RFC 8252 7.3).
    QString redirectUri = {};

    /// What to ask for. Time-out and redirect host, path and ports have no effect here.
    InteractiveOptions request = {};
};

} // namespace QtSignIn
