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

/// \a newer ones take the place of those with the same key.
template <typename Entry> void mergeEntries(QList<Entry> &held, const QList<Entry> &newer, const QString &homeAccountId)
{
    QList<Entry> merged = newer;
    for (const Entry &entry : std::as_const(held)) {
        const QString key = keyInFile(homeAccountId, entry);
        const auto hasKey = [&](const Entry &other) { return keyInFile(homeAccountId, other) == key; };
        if (std::none_of(newer.cbegin(), newer.cend(), hasKey))
            merged.append(entry);
    }
    held = merged;
}

} // namespace QtSignIn
