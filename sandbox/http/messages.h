#pragma once

#include <QtSignIn/sandboxtypes.h>

namespace QtSignIn::Sandbox {

using Parameters = QList<std::pair<QString, QString>>;

/// application/x-www-form-urlencoded, in both directions.
Parameters parseForm(const QByteArray &encoded);
QByteArray toForm(const Parameters &parameters);

/// The first name that occurs twice (RFC 6749 3.1 and 3.2 forbid it), else empty.
QString repeatedName(const Parameters &parameters);

/// The value of a cookie, else empty.
QString cookie(const SandboxRequest &request, const QString &name);

SandboxAnswer redirectTo(const QByteArray &location);

} // namespace QtSignIn::Sandbox
