#include "cache/tokencache.h"

#include "model/scopes.h"
#include "model/tokenresult_p.h"

#include <algorithm>
#include <mutex>

namespace QtSignIn {

namespace {

TokenResult fromCache(const TokenResult &result)
{
    QSharedDataPointer<TokenResultData> data(new TokenResultData);
    data->accessToken = result.accessToken();
    data->tokenType = result.tokenType();
    data->expiresAt = result.expiresAt();
    data->scopes = result.scopes();
    data->account = result.account();
    data->idToken = result.idToken();
    data->idTokenClaims = result.idTokenClaims();
    data->source = TokenSource::Cache;
    data->correlationId = result.correlationId();
    return TokenResult(std::move(data));
}

} // namespace

QString TokenCache::keyOf(const Account &account)
{
    return account.environment() + u'\n' + account.homeAccountId();
}

bool TokenCache::store(const TokenResult &result, const Secret &refreshToken)
{
    const std::unique_lock lock(m_mutex);
    const QString key = keyOf(result.account());
    const bool isNew = !m_entries.contains(key);
    Entry &entry = m_entries[key];
    entry.account = result.account();
    if (!refreshToken.isEmpty())
        entry.refreshToken = refreshToken;
    if (!result.idTokenClaims().isEmpty())
        entry.idTokenClaims = result.idTokenClaims();
    entry.tokens.removeIf([&](const TokenResult &held) { return containsScopes(result.scopes(), held.scopes()); });
    entry.tokens.prepend(fromCache(result));
    return isNew;
}

void TokenCache::replaceRefreshToken(const Account &account, const Secret &refreshToken)
{
    const std::unique_lock lock(m_mutex);
    if (const auto entry = m_entries.find(keyOf(account)); entry != m_entries.end())
        entry->refreshToken = refreshToken;
}

std::optional<TokenResult> TokenCache::find(
    const Account &account, const QStringList &scopes, const QDateTime &goodUntil) const
{
    const std::shared_lock lock(m_mutex);
    const auto entry = m_entries.constFind(keyOf(account));
    if (entry == m_entries.cend())
        return std::nullopt;
    const auto found = std::find_if(entry->tokens.cbegin(), entry->tokens.cend(), [&](const TokenResult &token) {
        const bool good = token.expiresAt().isNull() || token.expiresAt() > goodUntil;
        return good && containsScopes(token.scopes(), scopes);
    });
    return found == entry->tokens.cend() ? std::nullopt : std::optional(*found);
}

Secret TokenCache::refreshToken(const Account &account) const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.value(keyOf(account)).refreshToken;
}

QJsonObject TokenCache::idTokenClaims(const Account &account) const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.value(keyOf(account)).idTokenClaims;
}

bool TokenCache::contains(const Account &account) const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.contains(keyOf(account));
}

QList<Account> TokenCache::accounts() const
{
    const std::shared_lock lock(m_mutex);
    QList<Account> result;
    for (const Entry &entry : m_entries)
        result.append(entry.account);
    std::sort(result.begin(), result.end(), [](const Account &left, const Account &right) {
        return std::pair(left.username(), left.homeAccountId()) < std::pair(right.username(), right.homeAccountId());
    });
    return result;
}

bool TokenCache::remove(const Account &account)
{
    const std::unique_lock lock(m_mutex);
    return m_entries.remove(keyOf(account));
}

} // namespace QtSignIn
