#include "flows/refreshflow_p.h"

#include "model/scopes.h"

#include <utility>

namespace QtSignIn {

SilentFlowPrivate::SilentFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const Account &account, bool forceRefresh)
    : TokenFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_account(account)
    , m_forceRefresh(forceRefresh)
{
}

void SilentFlowPrivate::start()
{
    if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError()) {
        fail(scopes.error());
        return;
    }
    if (!m_forceRefresh) {
        if (const auto held = findHeldToken(session(), m_account, m_scopes)) {
            complete(*held);
            return;
        }
    }
    discover([this](const ProviderMetadata &metadata) { renew(metadata); });
}

void SilentFlowPrivate::renew(const ProviderMetadata &metadata)
{
    const Result<RenewalRequest> renewal =
        makeRenewalRequest(session(), metadata, m_scopes, m_account, correlationId());
    if (renewal.hasError()) {
        fail(renewal.error());
        return;
    }
    if (!enter(Flow::Stage::RefreshingToken))
        return;
    send(renewal->request,
        [this, context = renewal->context](const Result<HttpResponse> &response) { receiveTokens(response, context); });
}

RefreshTokenFlowPrivate::RefreshTokenFlowPrivate(
    std::shared_ptr<Session> session, const Secret &refreshToken, const QStringList &scopes)
    : TokenFlowPrivate(std::move(session))
    , m_refreshToken(refreshToken)
    , m_scopes(scopes)
{
}

void RefreshTokenFlowPrivate::start()
{
    if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError()) {
        fail(scopes.error());
        return;
    }
    discover([this](const ProviderMetadata &metadata) {
        RenewalRequest renewal = makeRenewalRequest(session(), metadata, m_scopes, m_refreshToken, correlationId());
        renewal.context.refreshToken = std::exchange(m_refreshToken, Secret());
        if (!enter(Flow::Stage::RefreshingToken))
            return;
        send(renewal.request, [this, context = renewal.context](const Result<HttpResponse> &response) {
            receiveTokens(response, context);
        });
    });
}

} // namespace QtSignIn
