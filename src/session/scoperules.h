#pragma once

#include <QtCore/QStringList>

#include <QtSignIn/clientconfiguration.h>

namespace QtSignIn {

struct ProviderMetadata;

/// The scopes to ask for: \a scopes and those of the provider's profile, without the ones that \a configuration
/// excludes and those that the provider says it does not know.
QStringList scopesToAskFor(
    const QStringList &scopes, const ClientConfiguration &configuration, const ProviderMetadata &metadata);

/// The scopes to look for in the cache: those that providers grant without naming them are left out.
QStringList scopesToLookUp(const QStringList &scopes, bool isMicrosoft);

} // namespace QtSignIn
