#include "flows/refreshtokenflow_p.h"

#include "model/scopes.h"
#include "protocol/tokenrequest.h"
#include "session/tokenrequests.h"

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

RefreshTokenFlowPrivate::RefreshTokenFlowPrivate(std::shared_ptr<Session> session, const Secret &refreshToken,
    const QStringList &scopes, const RequestExtras &extras)
    : TokenFlowPrivate(std::move(session))
    , m_refreshToken(refreshToken)
    , m_scopes(scopes)
    , m_extras(extras)
{
}

void RefreshTokenFlowPrivate::start()
{
    if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError()) {
        fail(scopes.error());
        return;
    }
    if (const Result<void> context = checkRequestContext(session(), {.extras = m_extras}); context.hasError()) {
        fail(context.error());
        return;
    }
    discover([this](const ProviderMetadata &metadata) { redeem(metadata); });
}

void RefreshTokenFlowPrivate::redeem(const ProviderMetadata &metadata)
{
    if (!enter(Flow::Stage::RefreshingToken))
        return;
    GrantContext context;
    context.metadata = metadata;
    context.grantType = u"refresh_token"_s;
    context.scopes = m_scopes.isEmpty() ? QStringList() : session().decoratedScopes(m_scopes, metadata);
    context.correlationId = correlationId();
    context.foreignRefreshToken = std::exchange(m_refreshToken, Secret());
    context.api = Telemetry::Api::RefreshToken;
    const RequestContext request {
        .correlationId = correlationId(), .extras = m_extras, .api = Telemetry::Api::RefreshToken};
    const FormParameters grant = refreshTokenGrant(context.foreignRefreshToken, context.scopes);
    send(makeTokenRequest(session(), metadata.tokenEndpoint, grant, request),
        [this, context](const Result<HttpResponse> &response) { receiveTokens(response, context); });
}

} // namespace QtSignIn
