#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>
#include <shared_mutex>

#include <QtSignIn/account.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

/// The tokens of one application, in memory. Every member may be called from any thread.
class TokenCache {
public:
    /// One token reply is one change. An empty \a refreshToken leaves the one that is held. True if the account is new.
    bool store(const TokenResult &result, const Secret &refreshToken);

    /// Keeps a rotated refresh token whatever becomes of the rest of its reply.
    void replaceRefreshToken(const Account &account, const Secret &refreshToken);

    /// A token with at least \a scopes that is still good at \a goodUntil; its source is Cache.
    std::optional<TokenResult> find(
        const Account &account, const QStringList &scopes, const QDateTime &goodUntil) const;

    Secret refreshToken(const Account &account) const;

    /// Of the newest ID token.
    QJsonObject idTokenClaims(const Account &account) const;

    bool contains(const Account &account) const;
    QList<Account> accounts() const;
    bool remove(const Account &account);

private:
    struct Entry {
        Account account;
        Secret refreshToken;
        QJsonObject idTokenClaims;
        QList<TokenResult> tokens; ///< newest first
    };
    static QString keyOf(const Account &account);

    mutable std::shared_mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace QtSignIn
