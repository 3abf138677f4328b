#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/result.h>
#include <QtSignIn/tokenresult.h>

#include "protocol/providermetadata.h"
#include "session/throttle.h"
#include "session/tokenrequests.h"

namespace QtSignIn {

class MissedRenewals;
class NetworkStatus;
class Renewal;
class Session;

/// What is to be renewed with the refresh tokens that are held.
struct RenewalDemand {
    QStringList scopes; ///< as the application asks for them
    bool forceRefresh = false; ///< tries a refresh token again that was refused
    RequestContext context; ///< with the account
};

/// The refreshes of one application (RFC 6749 6). Any number of demands for the same are one request, whose answer all
/// get; those of one account go one after the other, since a provider may take the refresh token back that it sees
/// twice (RFC 9700 4.14.2). A request under way is not given up when nobody waits for it any more: its answer may hold
/// the only good refresh token.
class Renewals : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<TokenResult> &)>;

    explicit Renewals(Session *session);
    ~Renewals() override;

    /// Calls \a done once from the event loop, unless \a context goes before. Errors: ErrorCode::NoAccount; Kind
    /// InteractionRequired if there is no refresh token or the provider refuses it; ErrorCode::Throttled; those of
    /// receiveTokenResponse().
    void renew(const RenewalDemand &demand, const ProviderMetadata &metadata, QObject *context, Done done);

    static constexpr std::chrono::minutes backgroundPause {1};

    /// Renews though nobody waits for it; not again for a while, whatever comes of it: a provider may be down, or give
    /// tokens that are always to be renewed. Not at once after the computer had no network (MissedRenewals).
    void renewInBackground(const RenewalDemand &demand);

    /// Does so once the network is back, if \a error is that there was none. What was forced is for the caller to force
    /// again.
    void renewOnceOnline(const RenewalDemand &demand, const Error &error);

    /// Instead of the system's.
    void setNetworkStatus(std::unique_ptr<NetworkStatus> status);

private:
    friend class Renewal;

    void startNext(const QString &accountKey);
    void startInBackground(const RenewalDemand &demand);
    void ended(Renewal *renewal, const Result<TokenResult> &result);

    Session *const m_session;
    Throttle m_throttle;
    QHash<QString, std::chrono::milliseconds> m_backgroundAttempts; ///< by account and scopes; steady time
    QHash<QString, QList<Renewal *>> m_queues; ///< by account; the first of each is under way
    const std::unique_ptr<MissedRenewals> m_missed;
};

} // namespace QtSignIn
