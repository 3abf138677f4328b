#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include "cache/cacheentries.h"

namespace QtSignIn {

/// The keys of MSAL's unified cache schema.
QString unifiedKey(const QString &homeAccountId, const AccessTokenEntry &entry);
QString unifiedKey(const QString &homeAccountId, const RefreshTokenEntry &entry);
QString unifiedKey(const QString &homeAccountId, const IdTokenEntry &entry);
QString unifiedKey(const QString &homeAccountId, const AccountEntry &entry);
QString unifiedKey(const AppMetadataEntry &entry);

/// The key that the entry has in a file.
template <typename Entry> QString keyInFile(const QString &homeAccountId, const Entry &entry)
{
    return entry.storedKey.isEmpty() ? unifiedKey(homeAccountId, entry) : entry.storedKey;
}

/// False only if unifiedKey() of the two can't be the same, which shows without making the keys. Takes it that lower
/// case is as long as upper case, which is so for scopes (RFC 6749 3.3), hosts and GUIDs.
bool mayShareKey(const AccessTokenEntry &left, const AccessTokenEntry &right);
bool mayShareKey(const RefreshTokenEntry &left, const RefreshTokenEntry &right);
bool mayShareKey(const IdTokenEntry &left, const IdTokenEntry &right);
bool mayShareKey(const AccountEntry &left, const AccountEntry &right);

/// Whether the one takes the place of the other in a file.
template <typename Entry> bool haveSameKey(const QString &homeAccountId, const Entry &left, const Entry &right)
{
    const bool haveOwnKeys = left.storedKey.isEmpty() && right.storedKey.isEmpty();
    return (!haveOwnKeys || mayShareKey(left, right))
        && keyInFile(homeAccountId, left) == keyInFile(homeAccountId, right);
}

/// \a newer ones take the place of those with the same key.
template <typename Entry> void mergeEntries(QList<Entry> &held, const QList<Entry> &newer, const QString &homeAccountId)
{
    QList<Entry> merged = newer;
    for (const Entry &entry : std::as_const(held)) {
        const auto replacesIt = [&](const Entry &other) { return haveSameKey(homeAccountId, other, entry); };
        if (std::none_of(newer.cbegin(), newer.cend(), replacesIt))
            merged.append(entry);
    }
    held = merged;
}

} // namespace QtSignIn
