#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <chrono>
#include <optional>

#include <QtSignIn/result.h>

#include "protocol/jwt.h"
#include "validation/issuerpolicy.h"

namespace QtSignIn {

/// What an ID token must say (OpenID Connect Core 3.1.3.7 and, after a refresh, 12.2).
struct IdTokenExpectations {
    IssuerPolicy issuerPolicy;
    QString metadataIssuer;
    QString clientId;
    std::optional<QString> nonce; ///< as sent; absent for grants that send none
    std::optional<std::chrono::seconds> maxAge; ///< as asked for
    std::optional<QJsonObject> previousClaims; ///< of the ID token that a refresh follows
    QDateTime now; ///< by the clock of the reply, UTC
    std::chrono::seconds tolerance {120};
};

/// The rules on claims. Signatures are SignatureVerifier's.
Result<void> validateIdTokenClaims(const QJsonObject &claims, const IdTokenExpectations &expected);

} // namespace QtSignIn
