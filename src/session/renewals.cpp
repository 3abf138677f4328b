#include "session/renewals.h"

#include "model/scopes.h"
#include "session/missedrenewals.h"
#include "session/renewal.h"
#include "session/session.h"
#include "system/networkstatus.h"

#include <algorithm>

namespace QtSignIn {

namespace {

/// All accounts of an application are of one provider, some perhaps under an alias of its host.
QString accountKeyOf(const Account &account)
{
    return account.homeAccountId();
}

QString keyOf(const RenewalDemand &demand)
{
    return accountKeyOf(demand.context.account) + u'\n' + formatScopes(demand.scopes);
}

} // namespace

Renewals::Renewals(Session *session)
    : m_session(session)
    , m_missed(
          std::make_unique<MissedRenewals>(session, [this](const RenewalDemand &demand) { startInBackground(demand); }))
{
}

Renewals::~Renewals() = default;

void Renewals::renew(const RenewalDemand &demand, const ProviderMetadata &metadata, QObject *context, Done done)
{
    const QString accountKey = accountKeyOf(demand.context.account);
    QList<Renewal *> &queue = m_queues[accountKey];
    const auto same =
        std::find_if(queue.cbegin(), queue.cend(), [&](const Renewal *renewal) { return renewal->answers(demand); });
    if (same != queue.cend()) {
        (*same)->addWaiter(context, std::move(done));
        return;
    }
    auto *renewal = new Renewal(this, demand, metadata);
    renewal->addWaiter(context, std::move(done));
    queue.append(renewal);
    if (queue.size() == 1)
        startNext(accountKey);
}

void Renewals::renewInBackground(const RenewalDemand &demand)
{
    const QString key = keyOf(demand);
    const auto last = m_backgroundAttempts.constFind(key);
    const bool isTooSoon =
        last != m_backgroundAttempts.cend() && m_session->clock().steadyNow() - *last < backgroundPause;
    if (!isTooSoon && !m_missed->isComing(key))
        startInBackground(demand);
}

void Renewals::startInBackground(const RenewalDemand &demand)
{
    m_backgroundAttempts.insert(keyOf(demand), m_session->clock().steadyNow());
    const QList<RefreshTokenCandidate> candidates = m_session->tokens().refreshTokens(demand.context.account);
    if (std::all_of(candidates.cbegin(), candidates.cend(),
            [](const RefreshTokenCandidate &candidate) { return bool(candidate.refusal); }))
        return;
    m_session->metadata().fetch(this, [this, demand](const Result<ProviderMetadata> &metadata) {
        if (metadata.hasValue())
            renew(demand, *metadata, this, [](const Result<TokenResult> &) {});
        else
            renewOnceOnline(demand, metadata.error());
    });
}

void Renewals::renewOnceOnline(const RenewalDemand &demand, const Error &error)
{
    if (error.kind() == Error::Kind::Network && !demand.forceRefresh && demand.context.claims.isEmpty())
        m_missed->add(keyOf(demand), demand);
}

void Renewals::setNetworkStatus(std::unique_ptr<NetworkStatus> status)
{
    m_missed->setNetworkStatus(std::move(status));
}

void Renewals::startNext(const QString &accountKey)
{
    QMetaObject::invokeMethod(
        this,
        [this, accountKey] {
            const QList<Renewal *> queue = m_queues.value(accountKey);
            if (!queue.isEmpty())
                queue.constFirst()->start();
        },
        Qt::QueuedConnection);
}

void Renewals::ended(Renewal *renewal, const Result<TokenResult> &result)
{
    if (result.hasValue())
        m_missed->remove(keyOf(renewal->demand()));
    else
        renewOnceOnline(renewal->demand(), result.error());
    const QString accountKey = accountKeyOf(renewal->account());
    QList<Renewal *> &queue = m_queues[accountKey];
    queue.removeOne(renewal);
    if (queue.isEmpty())
        m_queues.remove(accountKey);
    else
        startNext(accountKey);
}

} // namespace QtSignIn
