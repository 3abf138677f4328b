#include "session/renewals.h"

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
    const QString accountKey = accountKeyOf(demand.context.account);
    const auto failure = m_backgroundFailures.constFind(accountKey);
    if (failure != m_backgroundFailures.cend() && m_session->clock().steadyNow() - *failure < pauseAfterFailure)
        return;
    const auto note = [this, accountKey](bool succeeded) {
        if (succeeded)
            m_backgroundFailures.remove(accountKey);
        else
            m_backgroundFailures.insert(accountKey, m_session->clock().steadyNow());
    };
    m_session->metadata().fetch(this, [this, demand, note](const Result<ProviderMetadata> &metadata) {
        if (metadata.hasError())
            note(false);
        else
            renew(demand, *metadata, this, [note](const Result<TokenResult> &result) { note(result.hasValue()); });
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
