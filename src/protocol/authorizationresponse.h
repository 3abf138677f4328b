#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "protocol/formencoding.h"

namespace QtSignIn {

/// RFC 6749 4.1.2 and 4.1.2.1, with `iss` of RFC 9207 2. Tokens in a redirect (implicit grant) are not looked at.
struct AuthorizationResponse {
    Secret code;
    QString error;
    QString errorDescription;
    QString errorUri;
    std::optional<QString> issuer;
};

/// The `state` that a redirect carries, if it carries exactly one.
std::optional<WipedByteArray> stateOf(const FormParameters &parameters);

/// For a redirect whose state is ours: ErrorCode::InvalidResponse if a parameter is repeated (RFC 6749 3.1), badly
/// encoded or too long, or if there is neither `code` nor `error`.
Result<AuthorizationResponse> parseAuthorizationResponse(const FormParameters &parameters);

} // namespace QtSignIn
