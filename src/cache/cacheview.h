#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace QtSignIn {

/// Which entries of a cache are one application's.
struct CacheView {
    QString clientId;
    QString environment; ///< of the application's authority
    QStringList environmentAliases; ///< other names of it, whose entries are as good

    /// The realm of access tokens. Absent: not known yet.
    std::optional<QString> realm = QString();

    /// All entries of the environment are of one tenant: while the realm is not known, an account's tokens count if
    /// all are of one.
    bool isOfOneTenant = false;

    /// Access tokens of the account's home realm count, too: the authority is for people of any tenant.
    bool acceptsHomeRealm = false;

    /// As MSAL's programs expect it: a refresh token for each set of scopes, and metadata of the application. Else a
    /// new refresh token takes the place of all others.
    bool keepsAsMsal = false;

    /// Refresh tokens of other clients of the family are tried though nothing says that we belong to it.
    bool triesFamilyRefreshTokens = false;

    bool covers(const QString &name) const { return name == environment || environmentAliases.contains(name); }
};

} // namespace QtSignIn
