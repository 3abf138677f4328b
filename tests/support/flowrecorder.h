#pragma once

#include <QtCore/QFuture>
#include <QtCore/QJsonObject>

#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/signoutflow.h>
#include <QtSignIn/tokenflow.h>
#include <QtSignIn/userinfoflow.h>

#include <optional>

namespace QtSignIn {

/// An error as tests compare it: kind and code, as in "Denied access_denied".
QString textOf(const Error &error);

/// "completed", the error's text, "pending" while the future is unfinished, "no value" if it ended without one.
template <typename T> QString outcomeOf(const QFuture<Result<T>> &future)
{
    if (!future.isFinished())
        return QStringLiteral("pending");
    if (future.resultCount() != 1)
        return QStringLiteral("no value");
    return future.result().hasValue() ? QStringLiteral("completed") : textOf(future.result().error());
}

/// Writes down what a flow says, in order.
class FlowRecorder : public QObject {
    Q_OBJECT

public:
    FlowRecorder() = default;
    explicit FlowRecorder(TokenFlow *flow) { watch(flow); }
    explicit FlowRecorder(UserInfoFlow *flow) { watch(flow); }
    explicit FlowRecorder(SignOutFlow *flow) { watch(flow); }

    void watch(TokenFlow *flow);
    void watch(UserInfoFlow *flow);
    void watch(SignOutFlow *flow);

    /// Every signal of the base classes; a change of the stage by the stage's name.
    const QStringList &events() const { return m_events; }

    /// "completed", the error's text, or "pending".
    QString outcome() const;
    bool isFinished() const { return m_events.contains(QStringLiteral("finished")); }

    const TokenResult &result() const { return m_result; }
    const QJsonObject &claims() const { return m_claims; }
    const SignOutResult &signOut() const { return m_signOut; }
    Error error() const { return m_error.value_or(Error()); }

private:
    void watchBase(Flow *flow);

    QStringList m_events;
    TokenResult m_result;
    QJsonObject m_claims;
    SignOutResult m_signOut;
    std::optional<Error> m_error;
};

} // namespace QtSignIn
