#pragma once

#include <QtCore/QStringList>

namespace QtSignIn::Sandbox {

/// True if \a uri equals one of \a registered, the port of http on a loopback host aside (RFC 8252 7.3).
bool isRegistered(const QString &uri, const QStringList &registered);

} // namespace QtSignIn::Sandbox
