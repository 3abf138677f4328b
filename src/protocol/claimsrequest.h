#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// ErrorCode::InvalidConfiguration unless it is empty or a JSON object. The text does not show it.
Result<void> checkClaims(const QString &claims);

/// The `claims` parameter (OpenID Connect Core 5.5) for an API's challenge and what the application can handle
/// (ClientConfiguration::clientCapabilities), which Microsoft reads from `xms_cc` of the access token's claims. Without
/// capabilities it is the challenge as it came; empty: nothing to send. Errors: as checkClaims(), also for a challenge
/// that has no place for the capabilities.
Result<QString> mergeClaims(const QString &challenge, const QStringList &capabilities);

} // namespace QtSignIn
