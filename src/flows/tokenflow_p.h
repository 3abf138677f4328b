#pragma once

#include <QtSignIn/tokenflow.h>

#include "flows/flow_p.h"
#include "flows/outcome.h"
#include "session/tokenreceipt.h"

namespace QtSignIn {

class TokenFlowPrivate : public FlowPrivate {
public:
    using FlowPrivate::FlowPrivate;

    QFuture<Result<TokenResult>> future() { return m_outcome.future(); }

    /// Nobody but \a account will do; null: anybody.
    void expectAccount(const Account &account) { m_expectedAccount = account; }

protected:
    std::function<void()> decideFailure(const Error &error) override;

    void complete(const TokenResult &result);

    /// The token endpoint's answer: judges and stores it, and ends the flow either way.
    void receiveTokens(const Result<HttpResponse> &response, const GrantContext &context);

private:
    Outcome<TokenResult> m_outcome;
    Account m_expectedAccount;
};

} // namespace QtSignIn
