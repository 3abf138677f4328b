#pragma once

#include <QtCore/QSharedData>

#include <chrono>
#include <optional>

#include <QtSignIn/authcoderequest.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

class AuthCodeRequestData : public QSharedData {
public:
    QUrl authorizationUrl;
    QString redirectUri;
    ResponseMode responseMode = ResponseMode::Query;
    QStringList scopes;
    Secret state;
    Secret nonce; ///< empty: none was sent
    Secret codeVerifier;
    std::optional<std::chrono::seconds> maxAge;
    QString claimsChallenge;
    QString loginHint;
    RequestExtras tokenRequest;
    QString correlationId;
    QString issuer;
    QString clientId;

    static const AuthCodeRequestData &of(const AuthCodeRequest &request) { return *request.d; }

    bool operator==(const AuthCodeRequestData &other) const
    {
        return authorizationUrl == other.authorizationUrl && redirectUri == other.redirectUri
            && responseMode == other.responseMode && scopes == other.scopes && state == other.state
            && nonce == other.nonce && codeVerifier == other.codeVerifier && maxAge == other.maxAge
            && claimsChallenge == other.claimsChallenge && loginHint == other.loginHint
            && tokenRequest.parameters == other.tokenRequest.parameters
            && tokenRequest.headers == other.tokenRequest.headers && correlationId == other.correlationId
            && issuer == other.issuer && clientId == other.clientId;
    }
};

} // namespace QtSignIn
