#pragma once

#include <QtCore/QString>

#include <optional>

#include "protocol/providermetadata.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

/// What MSAL's schema holds of a Microsoft authority besides its host, as far as it is known before the provider is
/// asked. Everybody else's is empty.
struct RealmRule {
    std::optional<QString> realm = QString(); ///< absent: only the provider's metadata tells
    bool acceptsHomeRealm = false; ///< for people of any tenant
    bool isOfOneTenant = false; ///< whatever its name is
};

RealmRule realmRuleOf(const ProviderProfile &profile);

/// As the provider's metadata tells it: the first segment of the token endpoint's path.
QString realmOf(const ProviderProfile &profile, const ProviderMetadata &metadata);

} // namespace QtSignIn
