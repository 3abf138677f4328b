#include "cache/partitionchanges.h"

#include "cache/tokencache.h"
#include "cache/unifiedkeys.h"
#include "model/scopes.h"

#include <algorithm>

namespace QtSignIn {

namespace {

/// How far the clocks of two computers may be apart that share a cache.
constexpr std::chrono::seconds clockSlack {300};

std::chrono::milliseconds steadyEnd(const AccessTokenEntry &entry, const Moment &now)
{
    if (entry.expiresOn == 0)
        return std::chrono::milliseconds::max();
    const qint64 wall = now.wall.toSecsSinceEpoch();
    // No farther than the steady clock can count.
    const qint64 left =
        std::clamp<qint64>(entry.expiresOn - wall, 0, std::chrono::seconds(std::chrono::years(100)).count());
    return entry.cachedAt > wall + clockSlack.count() ? now.steady : now.steady + std::chrono::seconds(left);
}

/// As putFirst(), also in place of what has the same key in a file.
template <typename Entry, typename Same>
void putFirst(QList<Entry> &entries, const Entry &entry, const QString &homeAccountId, Same same)
{
    putFirst(entries, entry, [&](const Entry &held) { return same(held) || haveSameKey(homeAccountId, held, entry); });
}

} // namespace

void putAccessToken(CachePartition &partition, const CacheView &view, const TokenReply &reply)
{
    AccessTokenEntry entry;
    entry.environment = reply.environment;
    entry.clientId = view.clientId;
    entry.realm = reply.realm;
    entry.target = reply.result.scopes();
    entry.tokenType = reply.result.tokenType();
    entry.secret = reply.result.accessToken();
    entry.cachedAt = reply.receivedAt.toSecsSinceEpoch();
    if (reply.result.expiresAt().isValid())
        entry.expiresOn = reply.result.expiresAt().toSecsSinceEpoch();
    if (reply.steadyReceivedAt)
        entry.steadyExpiresOn = steadyEnd(entry, {reply.receivedAt, *reply.steadyReceivedAt});
    if (reply.result.extendedExpiresAt().isValid())
        entry.extendedExpiresOn = reply.result.extendedExpiresAt().toSecsSinceEpoch();
    if (reply.result.refreshOn().isValid())
        entry.refreshOn = reply.result.refreshOn().toSecsSinceEpoch();
    putFirst(partition.accessTokens, entry, partition.key.homeAccountId, [&](const AccessTokenEntry &held) {
        if (held.clientId != view.clientId || !isPlainBearer(held))
            return false;
        const bool isCovered =
            held.realm == entry.realm && view.covers(held.environment) && containsScopes(entry.target, held.target);
        return isCovered || (held.expiresOn != 0 && held.expiresOn <= entry.cachedAt);
    });
}

bool rotateRefreshToken(CachePartition &partition, const Secret &redeemed, const Secret &next, const QDateTime &now,
    const std::optional<QString> &familyId)
{
    const auto held = std::find_if(partition.refreshTokens.cbegin(), partition.refreshTokens.cend(),
        [&](const RefreshTokenEntry &entry) { return entry.secret == redeemed; });
    if (redeemed.isEmpty() || held == partition.refreshTokens.cend())
        return false;
    RefreshTokenEntry entry = *held;
    entry.refusal.reset();
    if (!next.isEmpty()) {
        entry.secret = next;
        entry.lastModificationTime = now.toSecsSinceEpoch();
        entry.familyId = familyId.value_or(entry.familyId);
        entry.storedKey.clear();
    }
    putFirst(partition.refreshTokens, entry, partition.key.homeAccountId,
        [&](const RefreshTokenEntry &other) { return other.secret == redeemed; });
    return true;
}

void putRefreshToken(CachePartition &partition, const CacheView &view, const TokenReply &reply)
{
    if (rotateRefreshToken(partition, reply.redeemedRefreshToken, reply.refreshToken, reply.receivedAt, reply.familyId))
        return;
    const auto isOurs = [&](const RefreshTokenEntry &held) {
        return held.clientId == view.clientId && view.covers(held.environment);
    };
    // A sign-in that ended while the provider was asked has left a newer one.
    const bool isOvertaken = !reply.redeemedRefreshToken.isEmpty()
        && std::any_of(
            partition.refreshTokens.cbegin(), partition.refreshTokens.cend(), [&](const RefreshTokenEntry &held) {
                return isOurs(held) && held.lastModificationTime >= reply.redeemedModificationTime;
            });
    if (reply.refreshToken.isEmpty() || isOvertaken)
        return;
    RefreshTokenEntry entry;
    entry.environment = reply.environment;
    entry.clientId = view.clientId;
    entry.target = reply.result.scopes();
    entry.secret = reply.refreshToken;
    entry.lastModificationTime = reply.receivedAt.toSecsSinceEpoch();
    entry.familyId = reply.familyId.value_or(QString());
    putFirst(partition.refreshTokens, entry, partition.key.homeAccountId, [&](const RefreshTokenEntry &held) {
        return isOurs(held) && (!view.keepsAsMsal || held.target == entry.target || held.refusal);
    });
}

void putIdToken(CachePartition &partition, const CacheView &view, const TokenReply &reply)
{
    if (reply.result.idToken().isEmpty())
        return;
    IdTokenEntry entry;
    entry.environment = reply.environment;
    entry.clientId = view.clientId;
    entry.realm = reply.realm;
    entry.secret = reply.result.idToken();
    entry.claims = reply.result.idTokenClaims();
    putFirst(partition.idTokens, entry, partition.key.homeAccountId, [&](const IdTokenEntry &held) {
        return held.clientId == view.clientId && view.covers(held.environment) && held.realm == entry.realm;
    });
}

void putAccount(CachePartition &partition, const TokenReply &reply)
{
    const Account account = reply.result.account();
    AccountEntry entry;
    const auto same = [&](const AccountEntry &held) {
        return held.environment == reply.environment && held.realm == reply.realm;
    };
    const auto held = std::find_if(partition.accounts.cbegin(), partition.accounts.cend(), same);
    if (held != partition.accounts.cend())
        entry = *held;
    entry.environment = reply.environment;
    entry.realm = reply.realm;
    entry.localAccountId = account.localAccountId();
    entry.username = account.username();
    entry.authorityType = account.authorityType();
    entry.accountSource = account.accountSource();
    putFirst(partition.accounts, entry, partition.key.homeAccountId, same);
}

QList<RefreshTokenEntry> newerOnes(const CachePartition &held, const QList<RefreshTokenEntry> &imported)
{
    const QString &homeAccountId = held.key.homeAccountId;
    QList<RefreshTokenEntry> result;
    for (const RefreshTokenEntry &newer : imported) {
        RefreshTokenEntry entry = newer;
        const auto same = std::find_if(held.refreshTokens.cbegin(), held.refreshTokens.cend(),
            [&](const RefreshTokenEntry &other) { return haveSameKey(homeAccountId, other, entry); });
        const bool isHeld = same != held.refreshTokens.cend();
        if (isHeld && !same->refusal && same->lastModificationTime > entry.lastModificationTime)
            continue;
        if (isHeld && same->secret == entry.secret)
            entry.refusal = same->refusal;
        result.append(entry);
    }
    return result;
}

void keepRefusals(const CachePartition &held, CachePartition &partition)
{
    for (RefreshTokenEntry &entry : partition.refreshTokens) {
        for (const RefreshTokenEntry &known : held.refreshTokens) {
            if (known.secret == entry.secret)
                entry.refusal = known.refusal;
        }
    }
}

QList<AccessTokenEntry> withSteadyEnds(const CachePartition *held, const QList<AccessTokenEntry> &imported,
    const QString &homeAccountId, const Moment &now)
{
    QList<AccessTokenEntry> result = imported;
    for (AccessTokenEntry &entry : result) {
        const auto isSame = [&](const AccessTokenEntry &other) {
            return other.expiresOn == entry.expiresOn && other.secret == entry.secret
                && haveSameKey(homeAccountId, other, entry);
        };
        const AccessTokenEntry *same = nullptr;
        if (held) {
            const auto found = std::find_if(held->accessTokens.cbegin(), held->accessTokens.cend(), isSame);
            same = found == held->accessTokens.cend() ? nullptr : &*found;
        }
        if (same)
            entry.steadyExpiresOn = same->steadyExpiresOn;
        else if (now.wall.isValid())
            entry.steadyExpiresOn = steadyEnd(entry, now);
    }
    return result;
}

} // namespace QtSignIn
