#include "cache/tokencache.h"

#include "cache/cachecontents.h"
#include "cache/cachestore.h"
#include "cache/partitionchanges.h"
#include "cache/unifiedkeys.h"
#include "model/account_p.h"
#include "model/asciicase.h"
#include "model/scopes.h"

#include <algorithm>
#include <mutex>

namespace QtSignIn {

TokenCache::TokenCache(const CacheView &view)
    : m_view(view)
    , m_metadata(view)
{
}

TokenCache::~TokenCache() = default;

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
    const CacheView view = m_metadata.view();
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
    if (!m_metadata.setRealm(realm))
        return;
    const CacheView view = m_metadata.view();
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
            m_metadata.putOwnEntry(reply.environment, reply.familyId);
        return true;
    });
    return outcome;
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

QList<RefreshTokenCandidate> TokenCache::refreshTokens(const Account &account) const
{
    const Partition held = partition(account);
    if (!held)
        return {};
    return chooseRefreshTokens(held->refreshTokens, m_metadata.ownEntry(), m_view);
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
            const bool isWanted = username.isEmpty() || equalsIgnoringAsciiCase(name, username);
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
    const QString familyId = familyOf(m_metadata.ownEntry(), m_view);
    m_metadata.forgetUnreadable(account);
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
    CacheContents contents = m_metadata.contents();
    contents.partitions = partitions();
    return contents;
}

AccountChange TokenCache::takeStored(const CacheKey &key, const CachePartition *base, const CachePartition *stored,
    const Moment &now, MergeConflict conflict)
{
    AccountChange change;
    Shard &shard = shardOf(key);
    const std::unique_lock lock(shard.mutex);
    const Partition held = shard.partitions.value(key);
    if (held)
        change.before = held->account();
    auto next = std::make_shared<CachePartition>(mergePartitions(base, held.get(), stored, conflict));
    if (next->isEmpty()) {
        shard.partitions.remove(key);
        return change;
    }
    next->key = key;
    if (held)
        keepRefusals(*held, *next);
    next->accessTokens = withSteadyEnds(held.get(), next->accessTokens, key.homeAccountId, now);
    next->index(m_metadata.view());
    change.after = next->account();
    shard.partitions.insert(key, next);
    return change;
}

void TokenCache::merge(const CacheContents &contents, const Moment &now)
{
    for (const Partition &imported : contents.partitions) {
        const CacheKey key {imported->key.homeAccountId, groupOf(imported->key.environment)};
        Shard &shard = shardOf(key);
        const std::unique_lock lock(shard.mutex);
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
        next->index(m_metadata.view());
        shard.partitions.insert(key, next);
    }
    m_metadata.merge(contents);
    if (m_store)
        m_store->contentsReplaced();
}

} // namespace QtSignIn
