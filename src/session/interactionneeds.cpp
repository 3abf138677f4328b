#include "session/interactionneeds.h"

#include "cache/tokencache.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// A consent that some scopes lack says nothing about the tokens for others.
bool concernsTheSignIn(const Error &error)
{
    return error.kind() == Error::Kind::InteractionRequired && error.classification() != "consent_required"_L1;
}

} // namespace

InteractionNeeds::InteractionNeeds(const TokenCache *tokens)
    : m_tokens(tokens)
{
}

bool InteractionNeeds::contains(const Account &account) const
{
    return m_needs.contains(m_tokens->keyOf(account));
}

QList<Secret> InteractionNeeds::refreshTokensOf(const Account &account) const
{
    QList<Secret> result;
    for (const RefreshTokenCandidate &candidate : m_tokens->refreshTokens(account))
        result.append(candidate.secret);
    return result;
}

bool InteractionNeeds::noteFailure(const Account &account, const Error &error)
{
    if (!m_tokens->contains(account) || contains(account))
        return false;
    const QList<RefreshTokenCandidate> candidates = m_tokens->refreshTokens(account);
    const bool allAreRefused = !candidates.isEmpty()
        && std::all_of(candidates.cbegin(), candidates.cend(),
            [](const RefreshTokenCandidate &candidate) { return bool(candidate.refusal); });
    if (!allAreRefused && !concernsTheSignIn(error))
        return false;
    m_needs.insert(m_tokens->keyOf(account), {account, refreshTokensOf(account)});
    return true;
}

bool InteractionNeeds::noteSuccess(const Account &account)
{
    return m_needs.remove(m_tokens->keyOf(account)) > 0;
}

QList<Account> InteractionNeeds::takeMet()
{
    QList<Account> met;
    m_needs.removeIf([&](const std::pair<const CacheKey &, Need &> &entry) {
        const Need &need = entry.second;
        if (!m_tokens->contains(need.account))
            return true;
        const QList<Secret> held = refreshTokensOf(need.account);
        const bool isMet = std::any_of(
            held.cbegin(), held.cend(), [&](const Secret &secret) { return !need.refreshTokens.contains(secret); });
        if (isMet)
            met.append(need.account);
        return isMet;
    });
    return met;
}

} // namespace QtSignIn
