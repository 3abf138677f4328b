#pragma once

#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/interactiveoptions.h>

#include "flows/redirectflow_p.h"
#include "net/loopbacklistener.h"

namespace QtSignIn {

class InteractiveFlowPrivate : public RedirectFlowPrivate {
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

    void askBroker(const ProviderMetadata &metadata);
    void authorize(const ProviderMetadata &metadata);
    Result<QString> listen();
    void openBrowser();
    void dismissBrowser();
    LoopbackListener::Verdict judge(const QByteArray &form);

    const QStringList m_scopes;
    const InteractiveOptions m_options;
    std::optional<AuthorizationAttempt> m_attempt;
    QUrl m_authorizationUrl;
    QList<QUrl> m_openedAddresses;
    QPointer<LoopbackListener> m_listener;
    std::unique_ptr<Timer> m_timeout;
    bool m_redirectAccepted = false;
};

} // namespace QtSignIn
