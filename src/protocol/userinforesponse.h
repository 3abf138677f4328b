#pragma once

#include <QtCore/QJsonObject>

#include <optional>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"
#include "protocol/jwt.h"

namespace QtSignIn {

/// OpenID Connect Core 5.3.1: the access token goes into the header (RFC 6750 2.1).
HttpRequest userInfoRequest(const QUrl &endpoint, const Secret &accessToken);

struct UserInfoResponse {
    QJsonObject claims;
    std::optional<Jwt> jwt; ///< where they came in one, which is not believed yet
};

/// OpenID Connect Core 5.3.2: JSON, or `application/jwt`. `sub` is not judged here.
Result<UserInfoResponse> parseUserInfoResponse(const HttpResponse &response);

} // namespace QtSignIn
