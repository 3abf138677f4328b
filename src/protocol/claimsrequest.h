#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// The `claims` parameter (OpenID Connect Core 5.5) for an API's challenge and what the application can handle
/// (ClientConfiguration::clientCapabilities), which Microsoft reads from `xms_cc` of the access token's claims. Without
/// capabilities it is the challenge as it came; empty: nothing to send. ErrorCode::InvalidConfiguration for a challenge
/// that is not a JSON object or has no place for the capabilities; the text does not show it.
Result<QString> mergeClaims(const QString &challenge, const QStringList &capabilities);

} // namespace QtSignIn
