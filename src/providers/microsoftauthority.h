#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

#include <QtSignIn/authority.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

enum class MicrosoftKind {
    Entra, ///< tenants of one cloud behind one host
    Ciam, ///< External ID: a host for each tenant
    B2c, ///< tenant and policy
    Adfs, ///< a server of somebody's own; no tenant
};

/// An authority of Microsoft's, taken apart.
struct MicrosoftAuthority {
    MicrosoftKind kind = MicrosoftKind::Entra;
    QUrl url; ///< without a path: scheme, host in lower case, port
    QString prefix = {}; ///< before the tenant: `tfp` for B2C where it was given
    QString tenant;
    QString policy = {}; ///< B2C: the user flow

    /// Where the metadata lies below: `https://host/tenant`, `https://host/tenant/policy`, `https://host/adfs`.
    QUrl base() const;
};

/// What a URL is by its form alone; nothing for a host that could be anybody's.
std::optional<MicrosoftKind> microsoftKindOf(const QUrl &url);

/// \a url as people copy it: what follows tenant or policy is left out. ErrorCode::InvalidConfiguration.
Result<MicrosoftAuthority> parseMicrosoftAuthority(const QUrl &url, MicrosoftKind kind);

/// Entra ID. ErrorCode::InvalidConfiguration.
Result<MicrosoftAuthority> microsoftAuthority(const QString &tenant, MicrosoftCloud cloud);

} // namespace QtSignIn
