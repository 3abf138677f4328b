#pragma once

#include <QtCore/QJsonObject>

#include <QtSignIn/account.h>

#include "providers/providerprofile.h"

namespace QtSignIn {

/// Who the claims are about. \a anonymousId stands in for `sub` where a provider has no ID token.
Account makeAccount(const ProviderProfile &profile, const QJsonObject &idTokenClaims, const QString &anonymousId);

} // namespace QtSignIn
