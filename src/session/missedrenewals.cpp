#include "session/missedrenewals.h"

#include "session/chance.h"
#include "session/session.h"
#include "system/networkstatus.h"

namespace QtSignIn {

MissedRenewals::MissedRenewals(Session *session, Renew renew)
    : m_session(session)
    , m_renew(std::move(renew))
{
}

MissedRenewals::~MissedRenewals() = default;

void MissedRenewals::setNetworkStatus(std::unique_ptr<NetworkStatus> status)
{
    m_status = std::move(status);
    connect(m_status.get(), &NetworkStatus::cameOnline, this, &MissedRenewals::schedule);
}

void MissedRenewals::add(const QString &key, const RenewalDemand &demand)
{
    if (!m_status)
        setNetworkStatus(NetworkStatus::system());
    m_missed[key].demand = demand;
}

bool MissedRenewals::isComing(const QString &key) const
{
    const auto missed = m_missed.find(key);
    return missed != m_missed.cend() && missed->second.timer;
}

void MissedRenewals::schedule()
{
    for (auto &[key, missed] : m_missed) {
        // A network that comes and goes moves nothing.
        if (missed.timer)
            continue;
        const std::chrono::duration<double> delay = spread * chanceOf(m_session->randomSource().bytes(4));
        missed.timer = m_session->clock().singleShot(
            std::chrono::duration_cast<std::chrono::milliseconds>(delay), [this, key = key] { makeUpFor(key); });
    }
}

void MissedRenewals::makeUpFor(const QString &key)
{
    const auto missed = m_missed.find(key);
    if (!m_status->isOnline()) {
        // It waits for the next time.
        missed->second.timer.reset();
        return;
    }
    const RenewalDemand demand = std::move(missed->second.demand);
    m_missed.erase(missed);
    if (m_session->tokens().contains(demand.context.account))
        m_renew(demand);
}

} // namespace QtSignIn
