#pragma once

#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

#include <QtSignIn/clock.h>

#include "session/renewals.h"

namespace QtSignIn {

class NetworkStatus;

/// Renewals that there was no network for, to be made up for once it is back, each once and at a random moment: the
/// desktops of a whole country may be back in the same second (docs/scale.md).
class MissedRenewals : public QObject {
    Q_OBJECT

public:
    using Renew = std::function<void(const RenewalDemand &)>;

    /// All of them begin within it.
    static constexpr std::chrono::minutes spread {5};

    MissedRenewals(Session *session, Renew renew);
    ~MissedRenewals() override;

    /// Instead of the system's, which is asked from the first add() on.
    void setNetworkStatus(std::unique_ptr<NetworkStatus> status);

    void add(const QString &key, const RenewalDemand &demand);
    void remove(const QString &key) { m_missed.erase(key); }

    /// Whether the network is back and its moment is to come.
    bool isComing(const QString &key) const;

private:
    struct Missed {
        RenewalDemand demand;
        std::unique_ptr<Timer> timer;
    };

    void schedule();
    void makeUpFor(const QString &key);

    Session *const m_session;
    const Renew m_renew;
    std::unique_ptr<NetworkStatus> m_status;
    std::unordered_map<QString, Missed> m_missed;
};

} // namespace QtSignIn
