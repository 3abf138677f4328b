#pragma once

#include <QtCore/QJsonObject>

#include <optional>

#include <QtSignIn/account.h>

#include "protocol/clientinfo.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

/// What a token response says of the person.
struct IdentityEvidence {
    QJsonObject idTokenClaims;
    std::optional<ClientInfo> clientInfo; ///< Microsoft's
    QString realm; ///< of Microsoft's token endpoint
    QString grantType;
    QString anonymousId; ///< stands in for `sub` where a provider has no ID token
};

/// Whether the provider named nobody: its IdentityEvidence::anonymousId stands in.
bool isAnonymous(const Account &account);

/// Who signed in.
Account makeAccount(const ProviderProfile &profile, const IdentityEvidence &evidence);

} // namespace QtSignIn
