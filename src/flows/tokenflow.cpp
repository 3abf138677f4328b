#include "flows/tokenflow_p.h"

namespace QtSignIn {

TokenFlow::TokenFlow(std::unique_ptr<TokenFlowPrivate> d, QObject *parent)
    : Flow(std::move(d), parent)
{
}

TokenFlow::~TokenFlow() = default;

QFuture<Result<TokenResult>> TokenFlow::future() const
{
    return static_cast<TokenFlowPrivate *>(d_ptr.get())->future();
}

std::function<void()> TokenFlowPrivate::decideFailure(const Error &error)
{
    return m_outcome.decide(error);
}

void TokenFlowPrivate::complete(const TokenResult &result)
{
    if (hasEnded())
        return;
    const auto settle = m_outcome.decide(result);
    end(
        nullptr, [this, result] { Q_EMIT static_cast<TokenFlow *>(q_ptr)->completed(result); }, settle);
}

void TokenFlowPrivate::receiveTokens(const Result<HttpResponse> &response, const GrantContext &context)
{
    if (response.hasError()) {
        fail(response.error());
        return;
    }
    if (!enter(Flow::Stage::Validating))
        return;
    GrantContext expected = context;
    expected.expectedAccount = m_expectedAccount;
    receiveTokenResponse(session(), *response, expected, receiver(),
        [this, guard = QPointer<Flow>(q_ptr)](const Result<TokenResult> &result) {
            // Storing tells about new accounts, and a slot may have ended or deleted the flow.
            if (!guard || hasEnded())
                return;
            if (result.hasError())
                fail(result.error());
            else
                complete(*result);
        });
}

} // namespace QtSignIn
