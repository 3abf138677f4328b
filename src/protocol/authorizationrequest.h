#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

#include <QtSignIn/enums.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// RFC 6749 4.1.1, RFC 7636 4.3, OpenID Connect Core 3.1.2.1. Empty members are not sent.
struct AuthorizationRequest {
    QString clientId;
    QString redirectUri;
    QStringList scopes;
    Secret state;
    Secret nonce;
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
    bool clientInfo = false; ///< `client_info=1` (Microsoft): the answers shall say who signed in
    QString anchorMailbox; ///< `X-AnchorMailbox` (Microsoft)
    ResponseMode responseMode = ResponseMode::Query;
    ExtraParameters extraParameters;

    QUrl url(const QUrl &authorizationEndpoint) const;
};

/// Whether the protocol or an option sets the parameter of that name, in any case.
bool isReservedParameter(const QString &name);

/// ErrorCode::ReservedParameter for one that the protocol or an option sets.
Result<void> checkExtraParameters(const ExtraParameters &parameters);

/// ErrorCode::ReservedParameter for one that the library or HTTP sets, and for a name or value that no header can have
/// (RFC 9110 5.1, 5.5; ASCII only). No text shows a value.
Result<void> checkExtraHeaders(const ExtraHeaders &headers);

} // namespace QtSignIn
