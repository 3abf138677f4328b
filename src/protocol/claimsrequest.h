#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// In bytes. What a provider or an API asks for by way of us goes into an address.
inline constexpr qsizetype longestChallenge = 4096;

/// Whether what a provider or an API sent can be passed on as `claims`: a JSON object, which may have claims for the
/// access token, without a member that is there twice. Anything else is as if it were not there.
bool isUsableChallenge(const QByteArray &claims);

/// The `claims` parameter (OpenID Connect Core 5.5) for an API's challenge and what the application can handle
/// (ClientConfiguration::clientCapabilities), which Microsoft reads from `xms_cc` of the access token's claims. Without
/// capabilities it is the challenge as it came; empty: nothing to send. ErrorCode::InvalidConfiguration for a challenge
/// that is not a JSON object or has no place for the capabilities; the text does not show it.
Result<QString> mergeClaims(const QString &challenge, const QStringList &capabilities);

} // namespace QtSignIn
