#pragma once

#include <QtCore/QSharedData>

#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

class TokenResultData : public QSharedData {
public:
    static const TokenResultData &of(const TokenResult &result) { return *result.d; }

    Secret accessToken;
    QString tokenType;
    QDateTime expiresAt;
    QDateTime refreshOn;
    QDateTime extendedExpiresAt;
    QDateTime receivedAt; ///< of one that is held; null: not known
    QStringList scopes;
    Account account;
    Secret idToken;
    QJsonObject idTokenClaims;
    TokenSource source = TokenSource::IdentityProvider;
    QString tenantId;
    QString correlationId;
    std::chrono::microseconds networkDuration {0};
    std::chrono::microseconds cacheDuration {0};

    bool operator==(const TokenResultData &other) const
    {
        return accessToken == other.accessToken && tokenType == other.tokenType && expiresAt == other.expiresAt
            && scopes == other.scopes && account == other.account && idToken == other.idToken
            && idTokenClaims == other.idTokenClaims && source == other.source && correlationId == other.correlationId
            && refreshOn == other.refreshOn && extendedExpiresAt == other.extendedExpiresAt
            && tenantId == other.tenantId;
    }
};

/// A copy that says how long the cache took.
TokenResult withCacheDuration(const TokenResult &result, std::chrono::nanoseconds duration);

/// A copy for a flow that took it from the cache.
TokenResult withFlow(const TokenResult &result, const QString &correlationId, std::chrono::nanoseconds duration);

} // namespace QtSignIn
