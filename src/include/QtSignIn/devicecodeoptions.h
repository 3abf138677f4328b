#pragma once

#include <QtCore/QString>

#include <QtSignIn/global.h>
#include <QtSignIn/interactiveoptions.h>

namespace QtSignIn {

/// For PublicClientApplication::acquireTokenByDeviceFlow() and its kin.
struct QTSIGNIN_CORE_EXPORT DeviceCodeOptions {
    ExtraParameters extraParameters = {}; ///< in the device authorization request
};

} // namespace QtSignIn
