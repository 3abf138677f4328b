#include "flows/brokergrant.h"

#include "protocol/base64url.h"
#include "protocol/claimsrequest.h"
#include "session/session.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// What every MSAL writes into the cache as `account_source`.
constexpr auto brokerSource = "broker"_L1;

BrokerGrant makeGrant(const Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const QString &claims, const QString &correlationId)
{
    BrokerGrant grant;
    grant.request.clientId = session.configuration().clientId;
    grant.request.issuer = session.profile().issuer;
    grant.request.scopes = session.decoratedScopes(scopes, metadata);
    const Result<QString> merged = mergeClaims(claims, session.configuration().clientCapabilities);
    if (merged.hasValue())
        grant.request.claims = *merged;
    grant.request.correlationId = correlationId;
    grant.context.metadata = metadata;
    grant.context.grantType = brokerSource;
    grant.context.scopes = grant.request.scopes;
    grant.context.correlationId = correlationId;
    grant.context.source = TokenSource::Broker;
    return grant;
}

} // namespace

BrokerGrant makeBrokerGrant(const Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const InteractiveOptions &options, const QString &correlationId)
{
    BrokerGrant grant = makeGrant(session, metadata, scopes, options.claimsChallenge, correlationId);
    grant.request.loginHint = options.loginHint;
    grant.request.prompt = options.prompt;
    grant.request.nonce = QString::fromLatin1(toBase64Url(session.randomSource().bytes(32)));
    grant.context.nonce = grant.request.nonce;
    grant.context.maxAge = options.maxAge;
    return grant;
}

BrokerGrant makeBrokerGrant(const Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Account &account, const QString &claimsChallenge, const QString &correlationId)
{
    BrokerGrant grant = makeGrant(session, metadata, scopes, claimsChallenge, correlationId);
    grant.request.homeAccountId = account.homeAccountId();
    grant.context.refreshedAccount = account;
    grant.context.api = Telemetry::Api::Silent;
    return grant;
}

Result<HttpResponse> brokerResponse(const Result<Secret> &tokenResponse)
{
    if (tokenResponse.hasError())
        return tokenResponse.error();
    HttpResponse response;
    response.status = 200;
    response.body = tokenResponse->reveal();
    return response;
}

bool isBrokered(const Account &account)
{
    return account.accountSource() == brokerSource;
}

} // namespace QtSignIn
