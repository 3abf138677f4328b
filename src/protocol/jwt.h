#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/wipedbytearray.h"

namespace QtSignIn {

/// A signed JWT in compact form (RFC 7515 7.1, RFC 7519), taken apart and not yet believed.
struct Jwt {
    QJsonObject header;
    QJsonObject claims;
    WipedByteArray signingInput;
    WipedByteArray signature;
};

/// ErrorCode::InvalidIdToken for anything but three segments of canonical base64url without padding whose first two are
/// JSON objects that repeat no member. \a document is what the error is about.
Result<Jwt> parseJwt(const Secret &compact, const QString &document = QStringLiteral("The provider's ID token"));

} // namespace QtSignIn
