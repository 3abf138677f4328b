#pragma once

#include <QtNetwork/QNetworkInformation>

#include "system/networkstatus.h"

namespace QtSignIn {

/// What Qt's word for the network means to us.
class ReachabilityStatus : public NetworkStatus {
public:
    /// What it does not know counts as online.
    bool isOnline() const override;

    void setReachability(QNetworkInformation::Reachability reachability);

private:
    QNetworkInformation::Reachability m_reachability = QNetworkInformation::Reachability::Unknown;
};

} // namespace QtSignIn
