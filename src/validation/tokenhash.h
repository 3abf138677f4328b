#pragma once

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "protocol/jwt.h"

namespace QtSignIn {

/// Whether `at_hash`, if it is there, is that of \a accessToken (OpenID Connect Core 3.1.3.6 and 3.1.3.8):
/// ErrorCode::IdTokenTokenHash.
Result<void> checkAccessTokenHash(const Jwt &idToken, const Secret &accessToken);

} // namespace QtSignIn
