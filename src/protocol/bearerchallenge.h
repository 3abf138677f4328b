#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

#include "protocol/authenticatechallenge.h"

namespace QtSignIn {

/// What a protected resource wants that refused a token (RFC 6750 3).
struct BearerChallenge {
    enum class Kind {
        NotUnderstood, ///< none, another error, or one whose values can't be used
        InvalidToken, ///< `invalid_token`: expired or revoked (RFC 6750 3.1)
        InsufficientClaims, ///< `insufficient_claims`: Microsoft's continuous access evaluation
        InsufficientUserAuthentication, ///< `insufficient_user_authentication` (RFC 9470 3)
    };

    /// Of each value. What is longer is not meant for us but against us.
    static constexpr qsizetype longestValue = 4096;

    Kind kind = Kind::NotUnderstood;
    QString claims = {}; ///< `claims`, decoded: a JSON object (OpenID Connect Core 5.5)
    QStringList acrValues = {}; ///< `acr_values`
    std::optional<std::chrono::seconds> maxAge = {}; ///< `max_age`

    friend bool operator==(const BearerChallenge &, const BearerChallenge &) = default;
};

/// The first `Bearer` challenge that is understood; challenges of other schemes are passed over.
BearerChallenge findBearerChallenge(const QList<AuthenticateChallenge> &challenges);

} // namespace QtSignIn
