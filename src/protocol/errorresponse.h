#pragma once

#include <QtCore/QString>

#include <QtSignIn/error.h>

#include "model/httpmessage.h"
#include "protocol/json.h"

namespace QtSignIn {

/// The kind for an `error` of RFC 6749 4.1.2.1 and 5.2, OpenID Connect Core 3.1.2.6 or RFC 8628 3.5.
Error::Kind kindOfError(const QString &error);

/// `error`, `error_description` and `error_uri` (RFC 6749 4.1.2.1).
Error makeOAuthError(const QString &error, const QString &description, const QString &uri);

/// An Error for an answer that is not a success: its OAuth error (RFC 6749 5.2), else what its status says.
Error errorFromResponse(const HttpResponse &response);

/// The object of a success; else errorFromResponse(), also for an `error` inside an HTTP 200, as GitHub sends.
Result<JsonText> parseSuccess(const HttpResponse &response);

/// True for what may pass by itself: 5xx, 429, web pages from in between; not for an OAuth error in a 4xx.
bool isTransient(const Error &error);

} // namespace QtSignIn
