#pragma once

#include <QtCore/QPointer>

#include <optional>

#include "cache/tokencache.h"
#include "model/httpmessage.h"
#include "session/renewals.h"

namespace QtSignIn {

/// One refresh that any number of flows wait for. Tries the refresh tokens there are, best first.
class Renewal : public QObject {
    Q_OBJECT

public:
    Renewal(Renewals *renewals, const RenewalDemand &demand, const ProviderMetadata &metadata);

    const RenewalDemand &demand() const { return m_demand; }
    const Account &account() const { return m_demand.context.account; }

    /// Whether it brings what \a demand, about the same account, asks for.
    bool answers(const RenewalDemand &demand) const;
    void addWaiter(QObject *context, Renewals::Done done);

    void start();

private:
    Session &session() const;
    bool isAwaited() const;
    std::optional<TokenResult> heldToken() const;
    std::optional<TokenResult> satisfiedMeanwhile() const;
    std::optional<RefreshTokenCandidate> nextCandidate() const;
    void begin();
    void tryNext();
    void send(const RefreshTokenCandidate &candidate);
    void receive(const RefreshTokenCandidate &candidate, const Result<HttpResponse> &response);
    void receive(
        const RefreshTokenCandidate &candidate, const HttpResponse &response, const Result<TokenResult> &result);
    void handleFailure(const RefreshTokenCandidate &candidate, const Error &error);
    void goOnAfter(const RefreshTokenCandidate &candidate, const Error &error);
    QStringList askedScopes() const;
    ThrottleKey throttleKey() const;
    void finish(const Result<TokenResult> &result);

    struct Waiter {
        QPointer<QObject> context;
        Renewals::Done done;
    };

    Renewals *const m_renewals;
    const RenewalDemand m_demand;
    const ProviderMetadata m_metadata;
    QList<Waiter> m_waiters;
    Secret m_tokenBefore; ///< the access token that was held when the renewal's turn came
    bool m_isLocked = false;
    QList<Secret> m_tried;
    bool m_skipsOtherClients = false;
    std::optional<Error> m_failure;
};

} // namespace QtSignIn
