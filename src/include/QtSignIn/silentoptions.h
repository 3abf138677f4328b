#pragma once

#include <QtSignIn/global.h>

namespace QtSignIn {

/// For PublicClientApplication::acquireTokenSilent().
struct QTSIGNIN_CORE_EXPORT SilentOptions {
    bool forceRefresh = false; ///< ask the provider also while the token held is good
};

} // namespace QtSignIn
