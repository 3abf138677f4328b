#pragma once

#include <QtSignIn/clientconfiguration.h>
#include <QtSignIn/result.h>

#include "cache/cacheview.h"
#include "storage/accountstoresettings.h"

namespace QtSignIn {

/// What \a configuration leaves open, filled in: clock, browser, broker, randomness, folder.
ClientConfiguration withDefaults(ClientConfiguration configuration);

/// The application's choice, else the provider's for a secret that is set.
ClientAuthentication authenticationOf(const ClientConfiguration &configuration);

CacheView cacheViewOf(const ClientConfiguration &configuration);
AccountStoreSettings storeSettingsOf(const ClientConfiguration &configuration);

/// ErrorCode::InvalidConfiguration, or why the authority can't be used.
Result<void> checkConfiguration(const ClientConfiguration &configuration);

} // namespace QtSignIn
