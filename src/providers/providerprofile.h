#pragma once

#include <QtCore/QList>
#include <QtCore/QSharedData>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

#include <QtSignIn/enums.h>
#include <QtSignIn/error.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/signinbuttonstyle.h>

#include "protocol/providermetadata.h"
#include "validation/issuerpolicy.h"

namespace QtSignIn {

/// What is known of a provider before it is asked: everything that is special about one provider is data in here.
class ProviderProfile : public QSharedData {
public:
    QString displayName;
    QString issuer; ///< what tells it from others: its issuer, else its token endpoint
    QList<QUrl> metadataUrls; ///< tried in order; empty: explicitMetadata

    /// `https://host/tenant`, where only the application says that the host is one of Microsoft's: Microsoft is asked
    /// first where its metadata is. Empty: no need.
    QUrl instance;
    QString missingMetadataText; ///< what to do if there is none; empty: a text about issuers
    QStringList endpointHosts; ///< hosts that endpoints may be on (EndpointPolicy::checkMetadata()); empty: any
    std::optional<ProviderMetadata> explicitMetadata;
    IssuerPolicy issuerPolicy;
    bool isOpenIdProvider = true; ///< `openid` is asked for, and an ID token must come
    QStringList defaultScopes = defaultOpenIdScopes(); ///< added to what the application asks for

    RedirectHost redirectHost = RedirectHost::Ipv4Literal;
    QString redirectPath = QStringLiteral("/"); ///< empty: the redirect URI ends after the port
    QList<quint16> redirectPorts;
    bool isRedirectPortFixed = false; ///< the port must be registered, too: there must be one to use
    ResponseMode responseMode = ResponseMode::Query;
    ExtraParameters authorizationParameters; ///< of every authorization request, before the application's own

    /// How a client secret goes out when the application does not say; PublicClient: it must say.
    ClientAuthentication clientAuthentication = ClientAuthentication::PublicClient;

    QChar grantedScopeSeparator = u' '; ///< in `scope` of token responses
    QString deviceScopeParameter = QStringLiteral("scope"); ///< of requests that have to do with a device code
    bool isMicrosoft = false;

    /// Under which name the cache keeps the provider's tokens: Microsoft's host, as every MSAL does, else `issuer`.
    QString environment;
    QStringList environmentAliases; ///< other hosts of the same Microsoft cloud
    QString tenant; ///< Microsoft's, as the application named it

    SignInButtonStyle signInButton; ///< without the name

    std::optional<Error> error;

    static QStringList defaultOpenIdScopes();
};

ProviderProfile openIdConnectProfile(const QString &issuer);
ProviderProfile microsoftProfile(const QString &tenant);

} // namespace QtSignIn
