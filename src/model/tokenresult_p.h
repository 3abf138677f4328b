#pragma once

#include <QtCore/QSharedData>

#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

class TokenResultData : public QSharedData {
public:
    Secret accessToken;
    QString tokenType;
    QDateTime expiresAt;
    QStringList scopes;
    Account account;
    Secret idToken;
    QJsonObject idTokenClaims;
    TokenSource source = TokenSource::IdentityProvider;
    QString correlationId;

    bool operator==(const TokenResultData &other) const
    {
        return accessToken == other.accessToken && tokenType == other.tokenType && expiresAt == other.expiresAt
            && scopes == other.scopes && account == other.account && idToken == other.idToken
            && idTokenClaims == other.idTokenClaims && source == other.source && correlationId == other.correlationId;
    }
};

} // namespace QtSignIn
