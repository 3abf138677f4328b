#pragma once

#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/interactiveoptions.h>

#include "flows/tokenflow_p.h"
#include "net/loopbacklistener.h"
#include "protocol/authorizationresponse.h"
#include "protocol/pkce.h"

namespace QtSignIn {

class InteractiveFlowPrivate : public TokenFlowPrivate {
public:
    InteractiveFlowPrivate(
        std::shared_ptr<Session> session, const QStringList &scopes, const InteractiveOptions &options);

    const QUrl &authorizationUrl() const { return m_authorizationUrl; }
    void reopenBrowser();

protected:
    void start() override;
    bool release(const Error *error) override;

private:
    InteractiveFlow *q() const { return static_cast<InteractiveFlow *>(q_ptr); }

    Result<void> checkOptions() const;
    Result<void> checkPkce(const ProviderMetadata &metadata) const;
    LoopbackListenOptions listenOptions() const;
    ResponseMode responseMode() const;
    void authorize(const ProviderMetadata &metadata);
    Result<void> listen();
    QUrl buildAuthorizationUrl();
    void openBrowser();
    LoopbackListener::Verdict judge(const QByteArray &form);
    void receiveRedirect(const FormParameters &parameters);
    Result<void> checkIssuer(const AuthorizationResponse &response) const;
    void redeem(const Secret &code);
    QByteArray outcomePage(const Error *error) const;

    const QStringList m_scopes;
    const InteractiveOptions m_options;
    ProviderMetadata m_metadata;
    QStringList m_askedScopes;
    QString m_state;
    QString m_nonce;
    std::optional<Pkce> m_pkce;
    QString m_redirectUri;
    QUrl m_authorizationUrl;
    QPointer<LoopbackListener> m_listener;
    std::unique_ptr<Timer> m_timeout;
    bool m_redirectAccepted = false;
};

} // namespace QtSignIn
