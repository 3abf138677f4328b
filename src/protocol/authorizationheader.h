#pragma once

#include <QtSignIn/secret.h>

#include "model/wipedbytearray.h"

namespace QtSignIn {

/// The value of an `Authorization` field (RFC 9110 11.6.2).
WipedByteArray authorizationOf(QByteArrayView scheme, const WipedByteArray &credentials);

/// RFC 6750 2.1
WipedByteArray bearerAuthorization(const Secret &accessToken);

} // namespace QtSignIn
