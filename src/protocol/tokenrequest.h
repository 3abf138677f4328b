#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/enums.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"
#include "protocol/formencoding.h"

namespace QtSignIn {

/// Who asks, at the token and device authorization endpoints (RFC 6749 2.3).
struct ClientCredentials {
    QString clientId;
    Secret clientSecret;
    ClientAuthentication authentication = ClientAuthentication::PublicClient;
};

/// RFC 6749 4.1.3, RFC 7636 4.5
FormParameters authorizationCodeGrant(const Secret &code, const QString &redirectUri, const Secret &codeVerifier);

/// RFC 6749 6
FormParameters refreshTokenGrant(const Secret &refreshToken, const QStringList &scopes);

/// RFC 8628 3.4
FormParameters deviceCodeGrant(const Secret &deviceCode);

/// RFC 8628 3.1
FormParameters deviceAuthorizationForm(
    const QStringList &scopes, const QString &scopeParameter = QStringLiteral("scope"));

/// A POST of \a form with the client's identification.
HttpRequest formRequest(const QUrl &endpoint, FormParameters form, const ClientCredentials &client);

} // namespace QtSignIn
