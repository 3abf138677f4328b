#include "flows/silentflow_p.h"

#include "flows/brokergrant.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"
#include "model/utc.h"
#include "protocol/errorresponse.h"
#include "providers/realmrule.h"

namespace QtSignIn {

SilentFlowPrivate::SilentFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const Account &account, const SilentOptions &options)
    : TokenFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_account(account)
    , m_options(options)
{
}

void SilentFlowPrivate::start()
{
    if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError()) {
        fail(scopes.error());
        return;
    }
    if (const Result<void> context = checkRequestContext(session(), demand().context); context.hasError()) {
        fail(context.error());
        return;
    }
    if (!session().tokens().contains(m_account)) {
        fail(noAccount());
        return;
    }
    if (takeHeldToken())
        return;
    discover([this](const ProviderMetadata &metadata) { renew(metadata); },
        [this](const Error &error) {
            session().renewals().renewOnceOnline(demand(), error);
            receiveRenewal(error);
        });
}

RenewalDemand SilentFlowPrivate::demand() const
{
    RenewalDemand demand;
    demand.scopes = m_scopes;
    demand.forceRefresh = m_options.forceRefresh;
    demand.context.correlationId = correlationId();
    demand.context.claims = m_options.claimsChallenge;
    demand.context.account = m_account;
    demand.context.extras = m_options.tokenRequest;
    demand.context.api = Telemetry::Api::Silent;
    demand.context.reason = reason();
    return demand;
}

Telemetry::Reason SilentFlowPrivate::reason() const
{
    if (passesHeldTokens())
        return Telemetry::Reason::Forced;
    const QStringList scopes = scopesToLookUp(m_scopes, session().profile().isMicrosoft);
    const auto held = session().tokens().find(m_account, scopes, {QDateTime::fromSecsSinceEpoch(0, Utc)});
    if (!held)
        return Telemetry::Reason::NoToken;
    return session().findGoodToken(m_account, m_scopes) ? Telemetry::Reason::Aging : Telemetry::Reason::Expired;
}

bool SilentFlowPrivate::passesHeldTokens() const
{
    return m_options.forceRefresh || !m_options.claimsChallenge.isEmpty();
}

bool SilentFlowPrivate::takeHeldToken()
{
    if (passesHeldTokens())
        return false;
    const auto start = std::chrono::steady_clock::now();
    const auto held = session().findGoodToken(m_account, m_scopes);
    if (!held)
        return false;
    session().telemetry().noteCacheHit();
    if (session().isAging(*held))
        session().renewals().renewInBackground(demand());
    complete(withFlow(*held, correlationId(), std::chrono::steady_clock::now() - start));
    return true;
}

void SilentFlowPrivate::renew(const ProviderMetadata &metadata)
{
    // It tells which realm's tokens are ours, where the application names the tenant by its domain.
    session().tokens().setRealm(realmOf(session().profile(), metadata));
    if (takeHeldToken() || !enter(Flow::Stage::RefreshingToken))
        return;
    if (isBrokered(m_account) && session().broker().isAvailable()) {
        askBroker(metadata);
        return;
    }
    session().renewals().renew(
        demand(), metadata, q_ptr, [this](const Result<TokenResult> &result) { receiveRenewal(result); });
}

void SilentFlowPrivate::askBroker(const ProviderMetadata &metadata)
{
    const BrokerGrant grant =
        makeBrokerGrant(session(), metadata, m_scopes, m_account, m_options.claimsChallenge, correlationId());
    session().broker().acquireTokenSilent(
        grant.request, [this, guard = QPointer<Flow>(q_ptr), grant](const Result<Secret> &tokenResponse) {
            if (guard && !hasEnded() && tokenResponse.hasError())
                session().noteSilentFailure(m_account, tokenResponse.error());
            if (guard && !hasEnded())
                receiveTokens(brokerResponse(tokenResponse), grant.context);
        });
}

void SilentFlowPrivate::receiveRenewal(const Result<TokenResult> &result)
{
    if (hasEnded())
        return;
    if (result.hasValue()) {
        complete(result->source() == TokenSource::Cache ? withFlow(*result, correlationId(), {}) : *result);
        return;
    }
    // A token in its last minutes is better than none while the provider can't be reached.
    const auto held = passesHeldTokens() || !isTransient(result.error())
        ? std::nullopt
        : session().tokens().find(
            m_account, scopesToLookUp(m_scopes, session().profile().isMicrosoft), session().now());
    if (held)
        complete(withFlow(*held, correlationId(), {}));
    else
        fail(result.error());
}

} // namespace QtSignIn
