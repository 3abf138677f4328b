#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>
#include <shared_mutex>

#include <QtSignIn/account.h>

#include "cache/cachecontents.h"
#include "cache/cacheview.h"

namespace QtSignIn {

/// What a cache holds that belongs to no account: what is known of applications and of the provider's realm, and what
/// could not be read. Every member may be called from any thread.
class CacheMetadata {
public:
    explicit CacheMetadata(const CacheView &view);

    /// With the realm as it is known now.
    CacheView view() const;

    /// False if it is so already.
    bool setRealm(const QString &realm);

    /// What is known of the view's own client.
    std::optional<AppMetadataEntry> ownEntry() const;

    /// The provider said it in this process.
    void putOwnEntry(const QString &environment, const std::optional<QString> &familyId);

    /// What we could not read of a person has no business in the file once the person is forgotten.
    void forgetUnreadable(const Account &account);

    /// Without partitions.
    CacheContents contents() const;

    /// See TokenCache.
    void takeStored(const CacheContents &base, const CacheContents &stored);
    void merge(const CacheContents &contents);

private:
    const CacheView m_view; ///< its realm is that of the beginning
    mutable std::shared_mutex m_mutex;
    std::optional<QString> m_realm;
    QList<AppMetadataEntry> m_apps;
    QJsonObject m_unknownSections;
    QJsonObject m_unreadableEntries;
};

} // namespace QtSignIn
