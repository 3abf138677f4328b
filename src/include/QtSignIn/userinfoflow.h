#pragma once

#include <QtCore/QFuture>
#include <QtCore/QJsonObject>

#include <QtSignIn/flow.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

class UserInfoFlowPrivate;

/// Asks the provider about the person (OpenID Connect Core 5.3), with a token renewed first if need be.
class QTSIGNIN_CORE_EXPORT UserInfoFlow : public Flow {
    Q_OBJECT

public:
    /// Internal: flows are made by PublicClientApplication.
    UserInfoFlow(std::unique_ptr<UserInfoFlowPrivate> d, QObject *parent);
    ~UserInfoFlow() override;

    /// As TokenFlow::future().
    QFuture<Result<QJsonObject>> future() const;

Q_SIGNALS:
    /// The claims; their `sub` is the ID token's. Foreign text: show as plain text.
    void completed(const QJsonObject &claims);

private:
    friend class UserInfoFlowPrivate;
};

} // namespace QtSignIn
