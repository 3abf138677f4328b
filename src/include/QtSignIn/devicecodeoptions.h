#pragma once

#include <QtCore/QString>

#include <QtSignIn/global.h>
#include <QtSignIn/requestextras.h>

namespace QtSignIn {

/// For PublicClientApplication::acquireTokenByDeviceFlow() and its kin.
struct QTSIGNIN_CORE_EXPORT DeviceCodeOptions {
    /// `claims`: a JSON object (OpenID Connect Core 5.5). Sent to Microsoft only.
    QString claimsChallenge = {};

    ExtraParameters extraParameters = {}; ///< in the device authorization request
    ExtraHeaders extraHeaders = {}; ///< of the device authorization request
    RequestExtras tokenRequest = {}; ///< of each poll
};

} // namespace QtSignIn
