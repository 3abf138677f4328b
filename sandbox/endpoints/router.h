#pragma once

#include "endpoints/context.h"

#include <QtCore/QMutex>

namespace QtSignIn::Sandbox {

QString issuerOf(quint16 port);

/// Finds the endpoint of a request and lets it answer. The mutex guards state and keys.
class Router {
public:
    Router(QMutex &mutex, State &state, KeyRing &keys, const Notifications &notify);

    /// Thread-safe. \a port is the one that the request came in by.
    SandboxAnswer answer(const SandboxRequest &request, quint16 port);

private:
    QMutex &m_mutex;
    State &m_state;
    KeyRing &m_keys;
    const Notifications &m_notify;
};

} // namespace QtSignIn::Sandbox
