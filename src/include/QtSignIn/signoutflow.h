#pragma once

#include <QtCore/QFuture>
#include <QtCore/QUrl>

#include <QtSignIn/flow.h>
#include <QtSignIn/result.h>
#include <QtSignIn/signoutresult.h>

namespace QtSignIn {

class SignOutFlowPrivate;

/// Signs a person out: at the provider (RFC 7009) and in the browser (OpenID Connect RP-Initiated Logout 1.0), as far
/// as the options ask for it. This computer has forgotten the account before PublicClientApplication::signOut()
/// returned, and nothing brings it back. What goes wrong afterwards is told by the result: failed() comes only if the
/// flow is cancelled.
class QTSIGNIN_CORE_EXPORT SignOutFlow : public Flow {
    Q_OBJECT

public:
    /// Internal: flows are made by PublicClientApplication.
    SignOutFlow(std::unique_ptr<SignOutFlowPrivate> d, QObject *parent);
    ~SignOutFlow() override;

    /// As TokenFlow::future().
    QFuture<Result<SignOutResult>> future() const;

Q_SIGNALS:
    void completed(const QtSignIn::SignOutResult &result);

    /// A browser took the provider's page. The person may have to confirm there.
    void browserOpened();

private:
    friend class SignOutFlowPrivate;
};

} // namespace QtSignIn
