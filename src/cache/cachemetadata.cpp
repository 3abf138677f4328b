#include "cache/cachemetadata.h"

#include "cache/metadatamerge.h"
#include "cache/partitionchanges.h"

#include <algorithm>
#include <mutex>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isOfSameClient(const AppMetadataEntry &left, const AppMetadataEntry &right)
{
    return left.environment == right.environment && left.clientId == right.clientId;
}

} // namespace

CacheMetadata::CacheMetadata(const CacheView &view)
    : m_view(view)
    , m_realm(view.realm)
{
}

CacheView CacheMetadata::view() const
{
    CacheView view = m_view;
    const std::shared_lock lock(m_mutex);
    view.realm = m_realm;
    return view;
}

bool CacheMetadata::setRealm(const QString &realm)
{
    const std::unique_lock lock(m_mutex);
    if (m_realm == realm)
        return false;
    m_realm = realm;
    return true;
}

std::optional<AppMetadataEntry> CacheMetadata::ownEntry() const
{
    const std::shared_lock lock(m_mutex);
    const auto known = std::find_if(m_apps.cbegin(), m_apps.cend(), [&](const AppMetadataEntry &entry) {
        return entry.clientId == m_view.clientId && m_view.covers(entry.environment);
    });
    return known == m_apps.cend() ? std::nullopt : std::optional(*known);
}

void CacheMetadata::putOwnEntry(const QString &environment, const std::optional<QString> &familyId)
{
    const std::unique_lock lock(m_mutex);
    AppMetadataEntry entry;
    const auto same = [&](const AppMetadataEntry &held) {
        return held.environment == environment && held.clientId == m_view.clientId;
    };
    const auto held = std::find_if(m_apps.cbegin(), m_apps.cend(), same);
    if (held != m_apps.cend())
        entry = *held;
    entry.environment = environment;
    entry.clientId = m_view.clientId;
    entry.familyId = familyId;
    entry.isImported = false;
    putFirst(m_apps, entry, same);
}

void CacheMetadata::forgetUnreadable(const Account &account)
{
    const std::unique_lock lock(m_mutex);
    for (const QString &section : m_unreadableEntries.keys()) {
        QJsonObject entries = m_unreadableEntries.value(section).toObject();
        for (const QString &key : entries.keys()) {
            const QJsonObject entry = entries.value(key).toObject();
            if (entry.value("home_account_id"_L1).toString() == account.homeAccountId()
                && m_view.covers(entry.value("environment"_L1).toString()))
                entries.remove(key);
        }
        m_unreadableEntries.insert(section, entries);
    }
}

CacheContents CacheMetadata::contents() const
{
    CacheContents contents;
    const std::shared_lock lock(m_mutex);
    contents.appMetadata = m_apps;
    contents.unknownSections = m_unknownSections;
    contents.unreadableEntries = m_unreadableEntries;
    return contents;
}

void CacheMetadata::takeStored(const CacheContents &base, const CacheContents &stored)
{
    const std::unique_lock lock(m_mutex);
    CacheContents held;
    held.appMetadata = m_apps;
    held.unknownSections = m_unknownSections;
    held.unreadableEntries = m_unreadableEntries;
    const CacheContents next = mergeMetadata(base, held, stored);
    m_apps = next.appMetadata;
    // What another process was told is not what the provider said in this one.
    for (AppMetadataEntry &entry : m_apps) {
        const bool wasHeld = std::any_of(held.appMetadata.cbegin(), held.appMetadata.cend(),
            [&](const AppMetadataEntry &other) { return isOfSameClient(other, entry); });
        entry.isImported = entry.isImported || !wasHeld;
    }
    m_unknownSections = next.unknownSections;
    m_unreadableEntries = next.unreadableEntries;
}

void CacheMetadata::merge(const CacheContents &contents)
{
    const std::unique_lock lock(m_mutex);
    for (AppMetadataEntry entry : contents.appMetadata) {
        const auto same = [&](const AppMetadataEntry &held) { return isOfSameClient(held, entry); };
        // What the provider said in this process stays its word.
        entry.isImported = std::none_of(m_apps.cbegin(), m_apps.cend(), [&](const AppMetadataEntry &held) {
            return same(held) && !held.isImported && held.familyId == entry.familyId;
        });
        putFirst(m_apps, entry, same);
    }
    for (auto section = contents.unknownSections.begin(); section != contents.unknownSections.end(); ++section)
        m_unknownSections.insert(section.key(), section.value());
    for (auto section = contents.unreadableEntries.begin(); section != contents.unreadableEntries.end(); ++section) {
        QJsonObject entries = m_unreadableEntries.value(section.key()).toObject();
        const QJsonObject more = section.value().toObject();
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            entries.insert(entry.key(), entry.value());
        m_unreadableEntries.insert(section.key(), entries);
    }
}

} // namespace QtSignIn
