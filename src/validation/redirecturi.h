#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// Whether an application may receive its redirects there: https, http on a loopback host, or a scheme that belongs to
/// the owner of a domain (RFC 8252 7.1 to 7.3). So `javascript:`, `data:` and `file:` are out, and so is `urn:`.
/// ErrorCode::InvalidConfiguration.
Result<void> checkRedirectUri(const QString &redirectUri);

/// Whether a redirect came to \a redirectUri: scheme, host, port and path are the same. What follows is the answer.
bool isRedirectTo(const QString &redirectUri, const QUrl &address);

} // namespace QtSignIn
