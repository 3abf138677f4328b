#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include <optional>

#include <QtSignIn/result.h>

#include "protocol/tokenresponse.h"
#include "session/signaturecheck.h"

namespace QtSignIn {

struct GrantContext;
struct HttpResponse;

/// What a token response says about who signed in.
struct IdTokenReceipt {
    QJsonObject claims; ///< of its ID token, or those held if a refresh brought none (OpenID Connect Core 12.2)
    QJsonObject heldClaims; ///< from before a refresh
    std::optional<SignatureCheck> check; ///< still to be done, if there is an ID token
};

/// The provider's clock where its answer tells it, else this computer's, which may be hours off.
QDateTime timeOfReply(const Session &session, const HttpResponse &response);

/// Everything about it but the signature.
Result<IdTokenReceipt> receiveIdToken(
    const Session &session, const TokenResponse &tokens, const GrantContext &context, const QDateTime &now);

} // namespace QtSignIn
