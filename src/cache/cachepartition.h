#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QList>

#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/tokenresult.h>

#include "cache/cacheentries.h"
#include "cache/cacheview.h"
#include "cache/moment.h"

namespace QtSignIn {

/// One person at one provider: the name is that of the application's environment also for entries of its aliases.
struct CacheKey {
    QString homeAccountId;
    QString environment;

    friend bool operator==(const CacheKey &, const CacheKey &) = default;
};

inline size_t qHash(const CacheKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.homeAccountId, key.environment);
}

/// All that is held for one person, and an index of what the application may use of it. Shared between threads and not
/// changed any more: a change makes another one.
class CachePartition {
public:
    CacheKey key;
    QList<AccountEntry> accounts;
    QList<AccessTokenEntry> accessTokens; ///< newer ones first where they are of the same second
    QList<RefreshTokenEntry> refreshTokens;
    QList<IdTokenEntry> idTokens;

    bool isEmpty() const;

    /// To be called after the last change and before it is shared.
    void index(const CacheView &view);

    /// Null if nobody is signed in, though there may be tokens of other clients.
    const Account &account() const { return m_account; }

    /// A token with at least \a scopes that is good after \a goodUntil by both clocks. The newest of several.
    std::optional<TokenResult> find(const QStringList &scopes, const Moment &goodUntil) const;

    /// Of the newest ID token that the application got.
    QJsonObject idTokenClaims() const;
    Secret idToken() const;

private:
    struct IndexedToken {
        quint64 scopeBits;
        qint64 expiresAt; ///< milliseconds since 1970
        std::chrono::milliseconds steadyExpiresAt;
        TokenResult result;
    };
    const IdTokenEntry *idTokenOf(const CacheView &view, const QStringList &realms) const;
    QStringList usableRealms(const CacheView &view) const;

    Account m_account;
    QList<IndexedToken> m_tokens;
    std::optional<IdTokenEntry> m_idToken;
};

/// Whether the application could be given this token: not one that is bound to a key or to claims asked for.
bool isPlainBearer(const AccessTokenEntry &entry);

} // namespace QtSignIn
