#pragma once

#include <QtSignIn/silentoptions.h>

#include "flows/tokenflow_p.h"
#include "session/renewals.h"

namespace QtSignIn {

/// Behind the TokenFlow of PublicClientApplication::acquireTokenSilent().
class SilentFlowPrivate : public TokenFlowPrivate {
public:
    SilentFlowPrivate(std::shared_ptr<Session> session, const QStringList &scopes, const Account &account,
        const SilentOptions &options);

protected:
    void start() override;

private:
    RenewalDemand demand() const;
    Telemetry::Reason reason() const;
    bool passesHeldTokens() const;

    /// Ends the flow with a good token that is held, if there is one.
    bool takeHeldToken();
    void renew(const ProviderMetadata &metadata);
    void askBroker(const ProviderMetadata &metadata);
    void receiveRenewal(const Result<TokenResult> &result);

    const QStringList m_scopes;
    const Account m_account;
    const SilentOptions m_options;
};

} // namespace QtSignIn
