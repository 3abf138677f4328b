#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <array>
#include <memory>
#include <optional>
#include <shared_mutex>

#include <QtSignIn/account.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/tokenresult.h>

#include "cache/cachemetadata.h"
#include "cache/cachepartition.h"
#include "cache/cacheview.h"
#include "cache/moment.h"
#include "cache/partitionmerge.h"
#include "cache/refreshtokenchoice.h"

namespace QtSignIn {

class CacheStore;
enum class CacheChange;

/// One token response, as the cache is to keep it.
struct TokenReply {
    TokenResult result; ///< with its account, its ID token if it brought one, and the end of its token
    QString environment; ///< of the endpoint that it came from
    QString realm;
    Secret refreshToken; ///< empty: it brought none
    Secret redeemedRefreshToken; ///< what it was got for; its entry takes the new one
    qint64 redeemedModificationTime = 0; ///< when that was received, in seconds since 1970
    std::optional<QString> familyId;
    QDateTime receivedAt;
    std::optional<std::chrono::milliseconds> steadyReceivedAt; ///< Clock::steadyNow() then

    /// It renews what is held: an account that was removed meanwhile does not come back.
    bool needsKnownAccount = false;
};

/// Who was signed in before a change and who is after it; null: nobody.
struct AccountChange {
    Account before;
    Account after;
};

/// The tokens that one application may see of a unified cache, in memory. Every member may be called from any thread.
///
/// Look-ups take a shared lock of one shard and then read a partition that nobody changes any more.
class TokenCache {
public:
    enum class Outcome { Added, Updated, UnknownAccount };

    explicit TokenCache(const CacheView &view);
    ~TokenCache();
    Q_DISABLE_COPY_MOVE(TokenCache)

    /// Not owned. Before the first change.
    void setStore(CacheStore *store) { m_store = store; }

    /// Once the provider's metadata says it.
    void setRealm(const QString &realm);

    /// One token response is one change.
    Outcome store(const TokenReply &reply);

    /// Keeps a rotated refresh token whatever becomes of the rest of its reply. False if \a redeemed is not held (any
    /// more).
    bool replaceRefreshToken(const Account &account, const Secret &redeemed, const Secret &next, const QDateTime &now);

    /// False if it is not held (any more).
    bool removeAccessToken(const Account &account, const Secret &accessToken);

    /// Remembers that it is not to be used, and why. Only here: for a store nothing changes.
    void markRefused(const Account &account, const Secret &refreshToken, const Error &error);

    /// A token with at least \a scopes that is still good after \a goodUntil, by the wall clock and by the steady
    /// one; its source is Cache.
    std::optional<TokenResult> find(const Account &account, const QStringList &scopes, const Moment &goodUntil) const;

    /// Those to try, in this order: of the family, then our own, each newest first.
    QList<RefreshTokenCandidate> refreshTokens(const Account &account) const;

    /// Of the newest ID token.
    QJsonObject idTokenClaims(const Account &account) const;
    Secret idToken(const Account &account) const;

    bool contains(const Account &account) const;

    /// Sorted by name.
    QList<Account> accounts() const;

    /// Those with this name, without regard to case; an empty one means all.
    QList<Account> accounts(const QString &username) const;

    /// Forgets the person and their tokens, but not the refresh tokens of clients outside our family.
    bool remove(const Account &account);

    CacheContents contents() const;

    /// Of \a account.
    CacheKey keyOf(const Account &account) const;

    /// Under which partitions of \a environment are held.
    QString groupOf(const QString &environment) const;

    /// What is held under \a key; null: nothing.
    std::shared_ptr<const CachePartition> partitionAt(const CacheKey &key) const;

    /// All that belongs to nobody in particular.
    CacheContents metadata() const { return m_metadata.contents(); }

    /// What the store has under \a key is \a stored now and was \a base when both were the same; null: nothing. What
    /// changed here since then stays; \a conflict says whether it does where the store has nothing any more. The store
    /// is not told.
    AccountChange takeStored(const CacheKey &key, const CachePartition *base, const CachePartition *stored,
        const Moment &now, MergeConflict conflict = MergeConflict::RemovalWins);

    /// The same for what belongs to nobody in particular.
    void takeStoredMetadata(const CacheContents &base, const CacheContents &stored)
    {
        m_metadata.takeStored(base, stored);
    }

    /// Entries of \a contents take the place of those under the same key. From \a now on the steady clock judges its
    /// access tokens, too; without it the wall clock alone.
    void merge(const CacheContents &contents, const Moment &now = {});

private:
    using Partition = std::shared_ptr<const CachePartition>;
    struct Shard {
        mutable std::shared_mutex mutex;
        QHash<CacheKey, Partition> partitions;
    };

    const Shard &shardOf(const CacheKey &key) const;
    Shard &shardOf(const CacheKey &key);
    Partition partition(const Account &account) const;
    QList<Partition> partitions() const;

    /// Replaces one partition by what \a change makes of a copy; nothing happens if that returns false.
    template <typename Change> std::optional<Partition> replace(const CacheKey &key, Change change);

    /// As replace(), and tells the store.
    template <typename Change> bool change(const CacheKey &key, CacheChange why, Change change);

    const CacheView m_view; ///< its realm is that of the beginning
    std::array<Shard, 16> m_shards;
    CacheMetadata m_metadata;
    CacheStore *m_store = nullptr;
};

} // namespace QtSignIn
