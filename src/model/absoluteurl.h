#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace QtSignIn {

/// In strict syntax, with a scheme and a host, and such that it reads as the same when it was written (RFC 3986 3).
/// Empty if \a text is none.
QUrl absoluteUrl(const QString &text);

} // namespace QtSignIn
