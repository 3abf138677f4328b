#include "system/networkstatus.h"

#include "system/reachabilitystatus.h"

namespace QtSignIn {

NetworkStatus::~NetworkStatus() = default;

std::unique_ptr<NetworkStatus> NetworkStatus::system()
{
    auto status = std::make_unique<ReachabilityStatus>();
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        const QNetworkInformation *information = QNetworkInformation::instance();
        status->setReachability(information->reachability());
        connect(
            information, &QNetworkInformation::reachabilityChanged, status.get(), &ReachabilityStatus::setReachability);
    }
    return status;
}

} // namespace QtSignIn
