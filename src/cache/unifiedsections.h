#pragma once

#include <QtCore/QString>

namespace QtSignIn {

/// The names of the schema's sections; those of credentials are their `credential_type`, too.
inline constexpr QLatin1StringView accessTokenSection {"AccessToken"};
inline constexpr QLatin1StringView refreshTokenSection {"RefreshToken"};
inline constexpr QLatin1StringView idTokenSection {"IdToken"};
inline constexpr QLatin1StringView accountSection {"Account"};
inline constexpr QLatin1StringView appMetadataSection {"AppMetadata"};

} // namespace QtSignIn
