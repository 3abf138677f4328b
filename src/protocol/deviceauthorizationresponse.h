#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"

namespace QtSignIn {

/// RFC 8628 3.2. Members have their wire names.
struct DeviceAuthorizationResponse {
    Secret deviceCode;
    QString userCode;
    QUrl verificationUri;
    QUrl verificationUriComplete;
    QString message; ///< Microsoft's sentence for the person
    std::chrono::seconds expiresIn {1800};
    std::chrono::seconds interval {5};
};

/// Numbers may be strings, `verification_url` stands for `verification_uri`, a missing `expires_in` is 1800 s, a
/// missing `interval` 5 s; an interval is at least 1 s and leaves time for one poll.
Result<DeviceAuthorizationResponse> parseDeviceAuthorizationResponse(const HttpResponse &response);

} // namespace QtSignIn
