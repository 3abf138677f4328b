#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// What a provider says of itself (OpenID Connect Discovery 3, RFC 8414 2). Members have their wire names.
struct ProviderMetadata {
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QUrl userInfoEndpoint;
    QUrl jwksUri;
    QUrl revocationEndpoint;
    QUrl endSessionEndpoint;
    std::optional<QStringList> scopesSupported;
    std::optional<QStringList> codeChallengeMethodsSupported;
    QStringList idTokenSigningAlgValuesSupported;
    QStringList userInfoSigningAlgValuesSupported;
    bool authorizationResponseIssParameterSupported = false; ///< RFC 9207 3
};

/// Where to look, best first: OpenID Connect Discovery 4.1; RFC 8414 3.1; 8414's form with OpenID's name (RFC 8414 5).
QList<QUrl> metadataUrls(const QString &issuer);

Result<ProviderMetadata> parseProviderMetadata(const QByteArray &json);

} // namespace QtSignIn
