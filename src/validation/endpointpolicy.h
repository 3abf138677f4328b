#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/result.h>

#include "protocol/providermetadata.h"

namespace QtSignIn {

/// Which addresses we talk to and show: https without user info; hosts of this computer only if the issuer's own host
/// is one. There is no rule about private networks: split DNS puts real providers there.
struct EndpointPolicy {
    bool allowInsecureHttpForTests = false; ///< http on loopback hosts

    /// \a name is what the URL is called in the error's text. ErrorCode::EndpointNotAllowed.
    Result<void> checkIssuer(const QUrl &issuer) const;
    Result<void> checkEndpoint(const QUrl &endpoint, const QUrl &issuer, const QString &name) const;

    /// Every endpoint that \a metadata names. Where \a hosts is not empty, each must be on one of them or one DNS label
    /// below; only the userinfo endpoint need not, since Microsoft has it at Graph.
    Result<void> checkMetadata(const ProviderMetadata &metadata, const QStringList &hosts = {}) const;

    /// For a URL that goes to the browser or onto the screen.
    Result<void> checkBrowserUrl(const QUrl &url, const QString &name) const;
};

/// `localhost` and names below it, loopback, link-local and unspecified addresses written out.
bool isLocalHost(const QString &host);

} // namespace QtSignIn
