#pragma once

#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/signinflow.h>
#include <QtSignIn/signinoptions.h>

#include "flows/tokenflow_p.h"

namespace QtSignIn {

class SignInFlowPrivate : public TokenFlowPrivate {
public:
    SignInFlowPrivate(std::shared_ptr<Session> session, const QStringList &scopes, const SignInOptions &options);

    void reopenBrowser();

protected:
    void start() override;
    bool release(const Error *error) override;

private:
    SignInFlow *q() const { return static_cast<SignInFlow *>(q_ptr); }

    bool wantsInteraction() const;
    Account chooseAccount() const;
    void trySilently(const Account &account);
    void interact();
    void useBrowser();
    void browserFailed(const QUrl &url);
    void useDeviceCode();
    void follow(TokenFlow *flow, std::function<void(const Error &)> failed);
    void leave();

    const QStringList m_scopes;
    SignInOptions m_options;
    bool m_hasDeviceCode = false;
    bool m_wasBrowserOpened = false;
    QPointer<TokenFlow> m_way; ///< the one that is tried now
    bool m_isWayFinished = false;
};

} // namespace QtSignIn
