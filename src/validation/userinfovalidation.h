#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <QtSignIn/result.h>

#include "validation/issuerpolicy.h"

namespace QtSignIn {

/// What a signed userinfo response says of its origin, where it says it (OpenID Connect Core 5.3.2):
/// ErrorCode::IdTokenIssuer, IdTokenAudience.
Result<void> validateUserInfoClaims(const QJsonObject &claims, const IssuerPolicy &issuerPolicy,
    const QString &metadataIssuer, const QString &clientId);

} // namespace QtSignIn
