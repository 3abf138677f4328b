#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/enums.h>
#include <QtSignIn/result.h>

#include "net/loopbacklistener.h"

namespace QtSignIn {

class Session;

/// Where the browser is to come back to, as one request wants it: before ClientConfiguration's and the provider's.
struct RedirectChoice {
    RedirectHost host = RedirectHost::ProviderDefault;
    QString path = {};
    QList<quint16> ports = {};
    ResponseMode responseMode = ResponseMode::Query;
};

struct LoopbackRedirect {
    LoopbackListener *listener = nullptr; ///< the session owns it; deletes itself when it has closed
    QString uri = {};
};

/// What the browser is to open in order to get to \a url.
QUrl addressForBrowser(const Session &session, BrowserAddress choice, LoopbackListener &listener, const QUrl &url);

/// Why an attempt ends whose window the person has closed.
Error browserClosed();

/// Why an attempt ends whose one-time address was visited twice.
Error browserAddressReused();

/// Binds the port: only then is the redirect URI known.
Result<LoopbackRedirect> listenForRedirect(Session &session, const RedirectChoice &choice);

} // namespace QtSignIn
