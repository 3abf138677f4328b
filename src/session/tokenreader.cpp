#include "session/tokenreader_p.h"

#include "session/session.h"

namespace QtSignIn {

TokenReaderData::TokenReaderData(const Session &session)
    : tokens(session.sharedTokens())
    , clock(session.sharedClock())
    , isMicrosoft(session.profile().isMicrosoft)
{
}

TokenReader::TokenReader() = default;

TokenReader::TokenReader(std::shared_ptr<const TokenReaderData> data)
    : d(std::move(data))
{
}

std::optional<TokenResult> TokenReader::cachedToken(const QStringList &scopes, const Account &account) const
{
    if (!d)
        return std::nullopt;
    const Moment now {d->clock->now(), d->clock->steadyNow()};
    return d->tokens->find(account, scopesToLookUp(scopes, d->isMicrosoft), now.after(renewalMargin));
}

QList<Account> TokenReader::accounts(const QString &username) const
{
    return d ? d->tokens->accounts(username) : QList<Account>();
}

} // namespace QtSignIn
