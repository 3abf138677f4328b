#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"

namespace QtSignIn {

/// RFC 6749 5.1 and OpenID Connect Core 3.1.3.3. Members have their wire names.
struct TokenResponse {
    Secret accessToken;
    QString tokenType;
    std::optional<std::chrono::seconds> expiresIn;
    Secret refreshToken;
    Secret idToken;
    std::optional<QStringList> scope; ///< absent: as asked for

    // Microsoft's; one of a wrong type is left out.
    QString clientInfo; ///< `client_info`, for parseClientInfo()
    QString familyId; ///< `foci`
    std::optional<std::chrono::seconds> refreshIn; ///< `refresh_in`; negative: at once
    std::optional<std::chrono::seconds> extExpiresIn; ///< `ext_expires_in`
};

/// Errors: the provider's own, also inside an HTTP 200; ErrorCode::UnsupportedTokenType for anything but `Bearer`;
/// ErrorCode::InvalidResponse. \a scopeSeparator is the provider's in `scope`, beside the space of RFC 6749 3.3.
Result<TokenResponse> parseTokenResponse(const HttpResponse &response, QChar scopeSeparator = u' ');

/// The refresh token of a success that is otherwise of no use, or empty: the one that it takes the place of may be dead
/// by now (RFC 9700 4.14.2).
Secret refreshTokenOf(const HttpResponse &response);

} // namespace QtSignIn
