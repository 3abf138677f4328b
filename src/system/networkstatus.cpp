#include "system/networkstatus.h"

#include <QtNetwork/QNetworkInformation>

namespace QtSignIn {

namespace {

using Reachability = QNetworkInformation::Reachability;

class SystemNetworkStatus final : public NetworkStatus {
public:
    SystemNetworkStatus()
    {
        if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            return;
        const QNetworkInformation *information = QNetworkInformation::instance();
        m_reachability = information->reachability();
        connect(information, &QNetworkInformation::reachabilityChanged, this, &SystemNetworkStatus::setReachability);
    }

    bool isOnline() const override
    {
        // The provider may be on the site's own network.
        return m_reachability != Reachability::Disconnected && m_reachability != Reachability::Local;
    }

private:
    void setReachability(Reachability reachability)
    {
        const bool isWorse = reachability != Reachability::Unknown && reachability < m_reachability;
        m_reachability = reachability;
        if (isOnline() && !isWorse)
            Q_EMIT cameOnline();
    }

    Reachability m_reachability = Reachability::Unknown;
};

} // namespace

NetworkStatus::~NetworkStatus() = default;

std::unique_ptr<NetworkStatus> NetworkStatus::system()
{
    return std::make_unique<SystemNetworkStatus>();
}

} // namespace QtSignIn
