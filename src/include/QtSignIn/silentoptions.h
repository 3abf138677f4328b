#pragma once

#include <QtCore/QString>

#include <QtSignIn/global.h>
#include <QtSignIn/requestextras.h>

namespace QtSignIn {

/// For PublicClientApplication::acquireTokenSilent().
struct QTSIGNIN_CORE_EXPORT SilentOptions {
    /// Asks the provider also while the token held is good, and also after it refused the refresh token.
    bool forceRefresh = false;

    /// `claims`: a JSON object (OpenID Connect Core 5.5), as an API sends it with `insufficient_claims`. Tokens held
    /// are passed over. Sent to Microsoft only, since nobody else defines it for refresh requests.
    QString claimsChallenge = {};

    RequestExtras tokenRequest = {}; ///< of the refresh request
};

} // namespace QtSignIn
