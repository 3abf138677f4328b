#pragma once

#include <QtCore/QList>
#include <QtCore/QSharedData>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

#include <QtSignIn/enums.h>
#include <QtSignIn/error.h>

#include "protocol/providermetadata.h"
#include "validation/issuerpolicy.h"

namespace QtSignIn {

/// What is known of a provider before it is asked: everything that is special about one provider is data in here.
class ProviderProfile : public QSharedData {
public:
    QString displayName;
    QString issuer; ///< what tells it from others: its issuer, else its token endpoint
    QList<QUrl> metadataUrls; ///< tried in order; empty: explicitMetadata
    std::optional<ProviderMetadata> explicitMetadata;
    IssuerPolicy issuerPolicy;
    bool isOpenIdProvider = true; ///< `openid` is asked for, and an ID token must come
    QStringList defaultScopes = defaultOpenIdScopes(); ///< added to what the application asks for

    RedirectHost redirectHost = RedirectHost::Ipv4Literal;
    QString redirectPath = QStringLiteral("/"); ///< empty: the redirect URI ends after the port
    QList<quint16> redirectPorts;
    ResponseMode responseMode = ResponseMode::Query;
    bool isMicrosoft = false;

    /// Under which name the cache keeps the provider's tokens: Microsoft's host, as every MSAL does, else `issuer`.
    QString environment;
    QStringList environmentAliases; ///< other hosts of the same Microsoft cloud
    QString tenant; ///< Microsoft's, as the application named it

    std::optional<Error> error;

    static QStringList defaultOpenIdScopes();
};

ProviderProfile openIdConnectProfile(const QString &issuer);
ProviderProfile microsoftProfile(const QString &tenant);

} // namespace QtSignIn
