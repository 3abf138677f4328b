#include "cache/tokencache.h"

#include "cache/cachecontents.h"
#include "cache/cachestore.h"
#include "cache/metadatamerge.h"
#include "cache/partitionchanges.h"
#include "cache/partitionmerge.h"
#include "cache/unifiedkeys.h"
#include "model/account_p.h"
#include "model/scopes.h"

#include <algorithm>
#include <mutex>

namespace QtSignIn {

using namespace Qt::StringLiterals;

/// What belongs to no account.
struct TokenCache::Metadata {
    mutable std::shared_mutex mutex;
    std::optional<QString> realm;
    QList<AppMetadataEntry> apps;
    QJsonObject unknownSections;
    QJsonObject unreadableEntries;
};

namespace {

constexpr qsizetype mostCandidates = 10;

bool isNewer(const RefreshTokenEntry *left, const RefreshTokenEntry *right)
{
    return left->lastModificationTime > right->lastModificationTime;
}

bool isAmong(const QList<AppMetadataEntry> &entries, const AppMetadataEntry &wanted)
{
    return std::any_of(entries.cbegin(), entries.cend(), [&](const AppMetadataEntry &entry) {
        return entry.environment == wanted.environment && entry.clientId == wanted.clientId;
    });
}

} // namespace

TokenCache::TokenCache(const CacheView &view)
    : m_view(view)
    , m_metadata(std::make_unique<Metadata>())
{
    m_metadata->realm = view.realm;
}

TokenCache::~TokenCache() = default;

CacheView TokenCache::view() const
{
    CacheView view = m_view;
    const std::shared_lock lock(m_metadata->mutex);
    view.realm = m_metadata->realm;
    return view;
}

QString TokenCache::groupOf(const QString &environment) const
{
    return m_view.environmentAliases.contains(environment) ? m_view.environment : environment;
}

CacheKey TokenCache::keyOf(const Account &account) const
{
    return {account.homeAccountId(), groupOf(account.environment())};
}

const TokenCache::Shard &TokenCache::shardOf(const CacheKey &key) const
{
    return m_shards[qHash(key, size_t(1)) % m_shards.size()];
}

TokenCache::Shard &TokenCache::shardOf(const CacheKey &key)
{
    return m_shards[qHash(key, size_t(1)) % m_shards.size()];
}

TokenCache::Partition TokenCache::partition(const Account &account) const
{
    return partitionAt(keyOf(account));
}

TokenCache::Partition TokenCache::partitionAt(const CacheKey &key) const
{
    const Shard &shard = shardOf(key);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.partitions.constFind(key);
    return found == shard.partitions.cend() ? nullptr : *found;
}

QList<TokenCache::Partition> TokenCache::partitions() const
{
    QList<Partition> result;
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        result.append(shard.partitions.values());
    }
    return result;
}

template <typename Change> bool TokenCache::change(const CacheKey &key, CacheChange why, Change change)
{
    const std::optional<Partition> next = replace(key, change);
    if (next && m_store)
        m_store->partitionChanged(key, *next, why);
    return next.has_value();
}

template <typename Change> std::optional<TokenCache::Partition> TokenCache::replace(const CacheKey &key, Change change)
{
    Shard &shard = shardOf(key);
    const std::unique_lock lock(shard.mutex);
    // Under the lock, so that setRealm() either shows in it or comes to this shard later.
    const CacheView view = this->view();
    const Partition held = shard.partitions.value(key);
    auto copy = held ? std::make_shared<CachePartition>(*held) : std::make_shared<CachePartition>();
    copy->key = key;
    if (!change(*copy, view))
        return std::nullopt;
    if (copy->isEmpty()) {
        shard.partitions.remove(key);
        return nullptr;
    }
    copy->index(view);
    shard.partitions.insert(key, copy);
    return copy;
}

void TokenCache::setRealm(const QString &realm)
{
    {
        const std::unique_lock lock(m_metadata->mutex);
        if (m_metadata->realm == realm)
            return;
        m_metadata->realm = realm;
    }
    const CacheView view = this->view();
    for (Shard &shard : m_shards) {
        const std::unique_lock lock(shard.mutex);
        for (Partition &held : shard.partitions) {
            auto copy = std::make_shared<CachePartition>(*held);
            copy->index(view);
            held = copy;
        }
    }
}

TokenCache::Outcome TokenCache::store(const TokenReply &reply)
{
    Outcome outcome = Outcome::Updated;
    const CacheChange why = reply.needsKnownAccount ? CacheChange::Renewal : CacheChange::SignIn;
    change(keyOf(reply.result.account()), why, [&](CachePartition &partition, const CacheView &view) {
        const bool isKnown = !partition.account().isNull();
        if (reply.needsKnownAccount && !isKnown) {
            outcome = Outcome::UnknownAccount;
            return false;
        }
        outcome = isKnown ? Outcome::Updated : Outcome::Added;
        putAccessToken(partition, view, reply);
        putRefreshToken(partition, view, reply);
        putIdToken(partition, view, reply);
        if (!reply.needsKnownAccount || !reply.result.idToken().isEmpty())
            putAccount(partition, reply);
        if (reply.familyId || view.keepsAsMsal)
            putAppMetadata(reply);
        return true;
    });
    return outcome;
}

void TokenCache::putAppMetadata(const TokenReply &reply)
{
    const std::unique_lock lock(m_metadata->mutex);
    AppMetadataEntry entry;
    const auto same = [&](const AppMetadataEntry &held) {
        return held.environment == reply.environment && held.clientId == m_view.clientId;
    };
    const auto held = std::find_if(m_metadata->apps.cbegin(), m_metadata->apps.cend(), same);
    if (held != m_metadata->apps.cend())
        entry = *held;
    entry.environment = reply.environment;
    entry.clientId = m_view.clientId;
    entry.familyId = reply.familyId;
    entry.isImported = false;
    putFirst(m_metadata->apps, entry, same);
}

bool TokenCache::replaceRefreshToken(
    const Account &account, const Secret &redeemed, const Secret &next, const QDateTime &now)
{
    return change(keyOf(account), CacheChange::Renewal, [&](CachePartition &partition, const CacheView &) {
        return rotateRefreshToken(partition, redeemed, next, now);
    });
}

bool TokenCache::removeAccessToken(const Account &account, const Secret &accessToken)
{
    return change(keyOf(account), CacheChange::Renewal, [&](CachePartition &partition, const CacheView &) {
        return partition.accessTokens.removeIf([&](const AccessTokenEntry &held) { return held.secret == accessToken; })
            > 0;
    });
}

void TokenCache::markRefused(const Account &account, const Secret &refreshToken, const Error &error)
{
    // No store keeps the mark: to them nothing has changed.
    replace(keyOf(account), [&](CachePartition &partition, const CacheView &) {
        for (RefreshTokenEntry &entry : partition.refreshTokens) {
            if (entry.secret != refreshToken)
                continue;
            entry.refusal = std::make_shared<const Error>(error);
            return true;
        }
        return false;
    });
}

std::optional<TokenResult> TokenCache::find(
    const Account &account, const QStringList &scopes, const Moment &goodUntil) const
{
    const Partition held = partition(account);
    return held ? held->find(scopes, goodUntil) : std::nullopt;
}

std::optional<AppMetadataEntry> TokenCache::ownMetadata() const
{
    const std::shared_lock lock(m_metadata->mutex);
    const auto known =
        std::find_if(m_metadata->apps.cbegin(), m_metadata->apps.cend(), [&](const AppMetadataEntry &entry) {
            return entry.clientId == m_view.clientId && m_view.covers(entry.environment);
        });
    return known == m_metadata->apps.cend() ? std::nullopt : std::optional(*known);
}

/// What we could not read of a person has no business in the file once the person is forgotten.
void TokenCache::forgetUnreadable(const Account &account)
{
    const std::unique_lock lock(m_metadata->mutex);
    for (const QString &section : m_metadata->unreadableEntries.keys()) {
        QJsonObject entries = m_metadata->unreadableEntries.value(section).toObject();
        for (const QString &key : entries.keys()) {
            const QJsonObject entry = entries.value(key).toObject();
            if (entry.value("home_account_id"_L1).toString() == account.homeAccountId()
                && m_view.covers(entry.value("environment"_L1).toString()))
                entries.remove(key);
        }
        m_metadata->unreadableEntries.insert(section, entries);
    }
}

QList<RefreshTokenCandidate> TokenCache::refreshTokens(const Account &account) const
{
    const Partition held = partition(account);
    if (!held)
        return {};
    const std::optional<AppMetadataEntry> known = ownMetadata();
    // Redeeming another application's token without its maker's word looks like an attack to the provider.
    const bool isMember = known && known->familyId && !known->familyId->isEmpty()
        && (!known->isImported || m_view.triesFamilyRefreshTokens);
    const bool mayBeMember = !known && m_view.triesFamilyRefreshTokens;

    QList<const RefreshTokenEntry *> family;
    QList<const RefreshTokenEntry *> own;
    for (const RefreshTokenEntry &entry : held->refreshTokens) {
        if (!m_view.covers(entry.environment))
            continue;
        const bool isOfFamily = isMember ? entry.familyId == *known->familyId : mayBeMember && entry.familyId == "1"_L1;
        if (isOfFamily)
            family.append(&entry);
        else if (entry.clientId == m_view.clientId)
            own.append(&entry);
    }
    std::stable_sort(family.begin(), family.end(), isNewer);
    std::stable_sort(own.begin(), own.end(), isNewer);
    if (mayBeMember && family.size() > 1)
        family.resize(1);
    QList<RefreshTokenCandidate> result;
    for (const RefreshTokenEntry *entry : family + own)
        result.append({entry->secret, entry->environment, entry->clientId != m_view.clientId,
            entry->lastModificationTime, entry->refusal});
    // Each is a request: a file that somebody else filled shall not make thousands.
    return result.first(std::min(result.size(), mostCandidates));
}

QJsonObject TokenCache::idTokenClaims(const Account &account) const
{
    const Partition held = partition(account);
    return held ? held->idTokenClaims() : QJsonObject();
}

Secret TokenCache::idToken(const Account &account) const
{
    const Partition held = partition(account);
    return held ? held->idToken() : Secret();
}

bool TokenCache::contains(const Account &account) const
{
    const Partition held = partition(account);
    return held && !held->account().isNull();
}

QList<Account> TokenCache::accounts() const
{
    return accounts(QString());
}

QList<Account> TokenCache::accounts(const QString &username) const
{
    struct Named {
        QStringView name; // of `account`
        Account account;
    };
    std::vector<Named> named;
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        named.reserve(named.size() + size_t(shard.partitions.size()));
        for (const Partition &partition : shard.partitions) {
            const Account &account = partition->account();
            const QStringView name = AccountData::of(account).username;
            const bool isWanted = username.isEmpty() || name.compare(username, Qt::CaseInsensitive) == 0;
            if (isWanted && !account.isNull())
                named.push_back({name, account});
        }
    }
    std::sort(named.begin(), named.end(), [](const Named &left, const Named &right) {
        const int order = left.name.compare(right.name);
        return order != 0 ? order < 0
                          : AccountData::of(left.account).homeAccountId < AccountData::of(right.account).homeAccountId;
    });
    QList<Account> result;
    result.reserve(qsizetype(named.size()));
    for (Named &entry : named)
        result.append(std::move(entry.account));
    return result;
}

bool TokenCache::remove(const Account &account)
{
    bool wasKnown = false;
    const std::optional<AppMetadataEntry> known = ownMetadata();
    const bool isMember = known && (!known->isImported || m_view.triesFamilyRefreshTokens);
    const QString familyId = isMember ? known->familyId.value_or(QString()) : QString();
    forgetUnreadable(account);
    change(keyOf(account), CacheChange::Removal, [&](CachePartition &partition, const CacheView &view) {
        wasKnown = !partition.account().isNull();
        const auto isOurs = [&](const auto &entry) { return view.covers(entry.environment); };
        partition.accounts.removeIf(isOurs);
        partition.accessTokens.removeIf(isOurs);
        partition.idTokens.removeIf(isOurs);
        partition.refreshTokens.removeIf([&](const RefreshTokenEntry &entry) {
            const bool isOfFamily = !familyId.isEmpty() && entry.familyId == familyId;
            return isOurs(entry) && (entry.clientId == view.clientId || isOfFamily);
        });
        return wasKnown;
    });
    return wasKnown;
}

CacheContents TokenCache::contents() const
{
    CacheContents contents = metadata();
    contents.partitions = partitions();
    return contents;
}

CacheContents TokenCache::metadata() const
{
    CacheContents contents;
    const std::shared_lock lock(m_metadata->mutex);
    contents.appMetadata = m_metadata->apps;
    contents.unknownSections = m_metadata->unknownSections;
    contents.unreadableEntries = m_metadata->unreadableEntries;
    return contents;
}

AccountChange TokenCache::takeStored(
    const CacheKey &key, const CachePartition *base, const CachePartition *stored, const Moment &now)
{
    AccountChange change;
    Shard &shard = shardOf(key);
    const std::unique_lock lock(shard.mutex);
    const Partition held = shard.partitions.value(key);
    if (held)
        change.before = held->account();
    auto next = std::make_shared<CachePartition>(mergePartitions(base, held.get(), stored));
    if (next->isEmpty()) {
        shard.partitions.remove(key);
        return change;
    }
    next->key = key;
    if (held)
        keepRefusals(*held, *next);
    next->accessTokens = withSteadyEnds(held.get(), next->accessTokens, key.homeAccountId, now);
    next->index(view());
    change.after = next->account();
    shard.partitions.insert(key, next);
    return change;
}

void TokenCache::takeStoredMetadata(const CacheContents &base, const CacheContents &stored)
{
    const std::unique_lock lock(m_metadata->mutex);
    CacheContents held;
    held.appMetadata = m_metadata->apps;
    held.unknownSections = m_metadata->unknownSections;
    held.unreadableEntries = m_metadata->unreadableEntries;
    const CacheContents next = mergeMetadata(base, held, stored);
    m_metadata->apps = next.appMetadata;
    // What another process was told is not what the provider said in this one.
    for (AppMetadataEntry &entry : m_metadata->apps)
        entry.isImported = entry.isImported || !isAmong(held.appMetadata, entry);
    m_metadata->unknownSections = next.unknownSections;
    m_metadata->unreadableEntries = next.unreadableEntries;
}

void TokenCache::merge(const CacheContents &contents, const Moment &now)
{
    for (const Partition &imported : contents.partitions) {
        const CacheKey key {imported->key.homeAccountId, groupOf(imported->key.environment)};
        Shard &shard = shardOf(key);
        const std::unique_lock lock(shard.mutex);
        const CacheView view = this->view();
        auto next = std::make_shared<CachePartition>();
        const Partition held = shard.partitions.value(key);
        const QList<AccessTokenEntry> accessTokens =
            withSteadyEnds(held.get(), imported->accessTokens, key.homeAccountId, now);
        if (held) {
            *next = *held;
            mergeEntries(next->accounts, imported->accounts, key.homeAccountId);
            mergeEntries(next->accessTokens, accessTokens, key.homeAccountId);
            mergeEntries(next->refreshTokens, newerOnes(*held, imported->refreshTokens), key.homeAccountId);
            mergeEntries(next->idTokens, imported->idTokens, key.homeAccountId);
        } else {
            *next = *imported;
            next->accessTokens = accessTokens;
        }
        next->key = key;
        next->index(view);
        shard.partitions.insert(key, next);
    }
    {
        const std::unique_lock lock(m_metadata->mutex);
        for (AppMetadataEntry entry : contents.appMetadata) {
            const auto same = [&](const AppMetadataEntry &held) {
                return held.environment == entry.environment && held.clientId == entry.clientId;
            };
            // What the provider said in this process stays its word.
            entry.isImported =
                std::none_of(m_metadata->apps.cbegin(), m_metadata->apps.cend(), [&](const AppMetadataEntry &held) {
                    return same(held) && !held.isImported && held.familyId == entry.familyId;
                });
            putFirst(m_metadata->apps, entry, same);
        }
        for (auto section = contents.unknownSections.begin(); section != contents.unknownSections.end(); ++section)
            m_metadata->unknownSections.insert(section.key(), section.value());
        for (auto section = contents.unreadableEntries.begin(); section != contents.unreadableEntries.end();
             ++section) {
            QJsonObject entries = m_metadata->unreadableEntries.value(section.key()).toObject();
            const QJsonObject more = section.value().toObject();
            for (auto entry = more.begin(); entry != more.end(); ++entry)
                entries.insert(entry.key(), entry.value());
            m_metadata->unreadableEntries.insert(section.key(), entries);
        }
    }
    if (m_store)
        m_store->contentsReplaced();
}

} // namespace QtSignIn
