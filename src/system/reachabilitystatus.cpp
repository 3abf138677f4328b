#include "system/reachabilitystatus.h"

namespace QtSignIn {

using Reachability = QNetworkInformation::Reachability;

bool ReachabilityStatus::isOnline() const
{
    // The provider may be on the site's own network.
    return m_reachability != Reachability::Disconnected && m_reachability != Reachability::Local;
}

void ReachabilityStatus::setReachability(QNetworkInformation::Reachability reachability)
{
    const bool isWorse = reachability != Reachability::Unknown && reachability < m_reachability;
    m_reachability = reachability;
    if (isOnline() && !isWorse)
        Q_EMIT cameOnline();
}

} // namespace QtSignIn
