#pragma once

#include <QtSignIn/account.h>
#include <QtSignIn/signoutflow.h>
#include <QtSignIn/signoutoptions.h>

#include "flows/flow_p.h"
#include "flows/outcome.h"
#include "net/loopbacklistener.h"
#include "protocol/revocationrequest.h"

namespace QtSignIn {

class SignOutFlowPrivate : public FlowPrivate {
public:
    SignOutFlowPrivate(std::shared_ptr<Session> session, const Account &account, const SignOutOptions &options);

    /// The part that nothing can stop. Slots that hear of it may delete the flow.
    void removeAccount();

    QFuture<Result<SignOutResult>> future() { return m_outcome.future(); }

protected:
    void start() override;
    bool release(const Error *error) override;
    std::function<void()> decideFailure(const Error &error) override;

private:
    using Step = SignOutResult::Step;
    struct HeldToken {
        Secret token;
        TokenTypeHint hint;
    };

    SignOutFlow *q() const { return static_cast<SignOutFlow *>(q_ptr); }

    void takeTokens();
    bool wantsRevocation() const;
    void revokeNext();
    void receiveRevocation(const Result<HttpResponse> &response);
    void endBrowserSession();
    void openBrowser(const QUrl &url);
    void dismissBrowser();
    LoopbackListener::Verdict receiveRedirect(const QByteArray &form);
    void endSession(Step step, const Error &error = {});
    void complete();

    const Account m_account;
    const SignOutOptions m_options;
    QList<HeldToken> m_tokens;
    Secret m_idToken;
    Secret m_state;
    QUrl m_openedAddress;
    ProviderMetadata m_metadata;
    QPointer<LoopbackListener> m_listener;
    std::unique_ptr<Timer> m_timeout;
    bool m_redirectAccepted = false;
    SignOutResult m_result;
    Outcome<SignOutResult> m_outcome;
};

} // namespace QtSignIn
