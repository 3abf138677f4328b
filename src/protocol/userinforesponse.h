#pragma once

#include <QtCore/QJsonObject>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"

namespace QtSignIn {

/// OpenID Connect Core 5.3.1: the access token goes into the header (RFC 6750 2.1).
HttpRequest userInfoRequest(const QUrl &endpoint, const Secret &accessToken);

/// OpenID Connect Core 5.3.2, plain JSON. `sub` is not judged here.
Result<QJsonObject> parseUserInfoResponse(const HttpResponse &response);

} // namespace QtSignIn
