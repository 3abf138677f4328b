#include "session/renewals.h"

#include "model/scopes.h"
#include "session/renewal.h"
#include "session/session.h"

#include <algorithm>

namespace QtSignIn {

namespace {

/// All accounts of an application are of one provider, some perhaps under an alias of its host.
QString accountKeyOf(const Account &account)
{
    return account.homeAccountId();
}

} // namespace

Renewals::Renewals(Session *session)
    : m_session(session)
{
}

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
    const QString key = accountKeyOf(demand.context.account) + u'\n' + formatScopes(demand.scopes);
    const auto last = m_backgroundAttempts.constFind(key);
    if (last != m_backgroundAttempts.cend() && m_session->clock().steadyNow() - *last < backgroundPause)
        return;
    m_backgroundAttempts.insert(key, m_session->clock().steadyNow());
    m_session->metadata().fetch(this, [this, demand](const Result<ProviderMetadata> &metadata) {
        if (metadata.hasValue())
            renew(demand, *metadata, this, [](const Result<TokenResult> &) {});
    });
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

void Renewals::ended(Renewal *renewal)
{
    const QString accountKey = accountKeyOf(renewal->account());
    QList<Renewal *> &queue = m_queues[accountKey];
    queue.removeOne(renewal);
    if (queue.isEmpty())
        m_queues.remove(accountKey);
    else
        startNext(accountKey);
}

} // namespace QtSignIn
