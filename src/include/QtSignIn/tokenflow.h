#pragma once

#include <QtCore/QFuture>

#include <QtSignIn/flow.h>
#include <QtSignIn/result.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

class TokenFlowPrivate;

/// A flow that ends with a token.
class QTSIGNIN_CORE_EXPORT TokenFlow : public Flow {
    Q_OBJECT

public:
    /// Internal: flows are made by PublicClientApplication.
    TokenFlow(std::unique_ptr<TokenFlowPrivate> d, QObject *parent);
    ~TokenFlow() override;

    /// The outcome as a future of its own for each call. It always finishes with a value, also when the flow is
    /// cancelled or destroyed; cancelling it abandons only it. `QFuture::then()` without a context runs in the flow's
    /// thread.
    QFuture<Result<TokenResult>> future() const;

Q_SIGNALS:
    void completed(const QtSignIn::TokenResult &result);
};

} // namespace QtSignIn
