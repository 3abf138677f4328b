#include "flows/tokenrenewal.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "session/session.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

std::optional<TokenResult> findHeldToken(Session &session, const Account &account, const QStringList &scopes)
{
    return session.tokens().find(account, scopes, session.clock().now().addSecs(renewalMargin.count()));
}

Result<RenewalRequest> makeRenewalRequest(Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Account &account, const QString &correlationId)
{
    if (!session.tokens().contains(account))
        return noAccount();
    const Secret refreshToken = session.tokens().refreshToken(account);
    if (refreshToken.isEmpty()) {
        return makeError(Error::Kind::InteractionRequired, "interaction_required",
            u"The provider gave no refresh token for this account. Sign in again."_s);
    }
    RenewalRequest renewal = makeRenewalRequest(session, metadata, scopes, refreshToken, correlationId);
    renewal.context.refreshedAccount = account;
    return renewal;
}

RenewalRequest makeRenewalRequest(Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Secret &refreshToken, const QString &correlationId)
{
    const QStringList asked = scopes.isEmpty() ? QStringList() : session.decoratedScopes(scopes, metadata);
    RenewalRequest renewal;
    renewal.request =
        formRequest(metadata.tokenEndpoint, refreshTokenGrant(refreshToken, asked), session.credentials());
    renewal.context.metadata = metadata;
    renewal.context.scopes = asked;
    renewal.context.correlationId = correlationId;
    return renewal;
}

} // namespace QtSignIn
