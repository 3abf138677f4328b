#pragma once

#include <QtCore/QPointer>

#include <functional>
#include <memory>

#include <QtSignIn/flow.h>

#include "model/httpmessage.h"
#include "net/httpexchange.h"
#include "protocol/providermetadata.h"
#include "session/session.h"

namespace QtSignIn {

/// What every flow does: start on the next turn, one writer of the stage, end once, finish after the end.
class FlowPrivate {
public:
    explicit FlowPrivate(std::shared_ptr<Session> session);
    virtual ~FlowPrivate();
    Q_DISABLE_COPY_MOVE(FlowPrivate)

    void attach(Flow *flow);
    void cancel();

    /// Called by the destructor of the flow: the futures get Abandoned, nothing is emitted.
    void abandon();

    Flow::Stage stage() const { return m_stage; }
    const QString &correlationId() const { return m_correlationId; }
    bool autoDelete() const { return m_autoDelete; }
    void setAutoDelete(bool autoDelete) { m_autoDelete = autoDelete; }

protected:
    /// Called once what is stored is held.
    virtual void start() = 0;

    /// The flow ends: decides its outcome as this error and returns what settles the futures.
    virtual std::function<void()> decideFailure(const Error &error) = 0;

    /// Lets go of timers, requests and sockets. \a error is null on success. Returns false if something is still to be
    /// shown; then flowFinished() must be called later.
    virtual bool release(const Error *error);

    /// Changes the stage and says so. False if a slot ended or deleted the flow; then the caller must return at once.
    [[nodiscard]] bool enter(Flow::Stage stage);

    /// Calls a function that emits signals. False as for enter().
    [[nodiscard]] bool notify(const std::function<void()> &emitSignals);

    void fail(const Error &error);

    /// The one way to end. Nothing of this object may be touched after it.
    void end(const Error *error, const std::function<void()> &emitOutcome, const std::function<void()> &settle);

    void flowFinished();

    /// Fetches the provider's metadata; failures end the flow.
    void discover(std::function<void(const ProviderMetadata &)> found);

    /// The same, where a failure is not the end.
    void discover(
        std::function<void(const ProviderMetadata &)> found, std::function<void(const Error &error)> notFound);

    /// Sends the flow's one request under way; it is aborted when the flow ends.
    void send(const HttpRequest &request, HttpExchange::Done done);

    /// For answers that only this flow waits for: goes when it ends.
    QObject *receiver() const { return m_receiver.get(); }

    bool hasEnded() const { return m_ended; }
    Session &session() const { return *m_session; }
    QString randomToken() const;

    Flow *q_ptr = nullptr;

private:
    std::shared_ptr<Session> m_session;
    const QString m_correlationId;
    Flow::Stage m_stage = Flow::Stage::NotStarted;
    QPointer<HttpExchange> m_exchange;
    std::unique_ptr<QObject> m_receiver;
    bool m_ended = false;
    bool m_autoDelete = true;
};

} // namespace QtSignIn
