#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>

#include <QtSignIn/account.h>
#include <QtSignIn/error.h>
#include <QtSignIn/secret.h>

#include "cache/cachepartition.h"

namespace QtSignIn {

class TokenCache;

/// Whom only a person can get new tokens for, as far as an attempt in this process has shown. The word of a provider
/// holds for the refresh tokens that were held then: a new one, from wherever it comes, ends it.
class InteractionNeeds {
public:
    explicit InteractionNeeds(const TokenCache *tokens);

    bool contains(const Account &account) const;

    /// Each of these says whether that changed anything.
    bool noteFailure(const Account &account, const Error &error);
    bool noteSuccess(const Account &account);

    /// Forgets those who have got a refresh token since, or are not held any more; returns those of them who are held.
    QList<Account> takeMet();

private:
    struct Need {
        Account account;
        QList<Secret> refreshTokens;
    };

    QList<Secret> refreshTokensOf(const Account &account) const;

    const TokenCache *const m_tokens;
    QHash<CacheKey, Need> m_needs;
};

} // namespace QtSignIn
