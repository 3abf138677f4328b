#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

#include <QtSignIn/enums.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

/// RFC 6749 4.1.1, RFC 7636 4.3, OpenID Connect Core 3.1.2.1. Empty members are not sent.
struct AuthorizationRequest {
    QString clientId;
    QString redirectUri;
    QStringList scopes;
    QString state;
    QString nonce;
    QByteArray codeChallenge;
    Prompt prompt;
    QString loginHint;
    QString domainHint;
    QString claims;
    std::optional<std::chrono::seconds> maxAge;
    QStringList uiLocales;
    QStringList acrValues;
    QString display;
    Secret idTokenHint;
    ResponseMode responseMode = ResponseMode::Query;
    ExtraParameters extraParameters;

    QUrl url(const QUrl &authorizationEndpoint) const;
};

/// ErrorCode::ReservedParameter for one that the protocol or an option sets.
Result<void> checkExtraParameters(const ExtraParameters &parameters);

/// ErrorCode::InvalidConfiguration unless it is empty or a JSON object.
Result<void> checkClaims(const QString &claims);

} // namespace QtSignIn
