#include "flows/flow_p.h"

#include "model/makeerror.h"
#include "protocol/base64url.h"
#include "session/sessionconfiguration.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(flowLog, "qtsignin.flow", QtWarningMsg)

Flow::Flow(std::unique_ptr<FlowPrivate> d, QObject *parent)
    : QObject(parent)
    , d_ptr(std::move(d))
{
    d_ptr->attach(this);
}

Flow::~Flow()
{
    d_ptr->abandon();
}

Flow::Stage Flow::stage() const
{
    return d_ptr->stage();
}

QString Flow::correlationId() const
{
    return d_ptr->correlationId();
}

bool Flow::autoDelete() const
{
    return d_ptr->autoDelete();
}

void Flow::setAutoDelete(bool autoDelete)
{
    d_ptr->setAutoDelete(autoDelete);
}

void Flow::cancel()
{
    d_ptr->cancel();
}

FlowPrivate::FlowPrivate(std::shared_ptr<Session> session)
    : m_session(std::move(session))
    , m_correlationId(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_receiver(std::make_unique<QObject>())
{
}

FlowPrivate::~FlowPrivate() = default;

void FlowPrivate::attach(Flow *flow)
{
    q_ptr = flow;
    QMetaObject::invokeMethod(
        flow,
        [this] {
            if (m_ended)
                return;
            m_session->whenLoaded(q_ptr, [this](const Result<void> &) {
                if (!m_ended)
                    start();
            });
        },
        Qt::QueuedConnection);
}

void FlowPrivate::cancel()
{
    if (m_ended)
        return;
    QMetaObject::invokeMethod(
        q_ptr,
        [this] { fail(makeError(Error::Kind::Cancelled, ErrorCode::Cancelled, u"The sign-in was cancelled."_s)); },
        Qt::QueuedConnection);
}

void FlowPrivate::abandon()
{
    delete m_exchange;
    m_receiver.reset();
    if (std::exchange(m_ended, true))
        return;
    const Error error = makeError(Error::Kind::Abandoned, ErrorCode::Abandoned,
        u"The sign-in ended because the part of the application that asked for it is gone."_s);
    const auto settle = decideFailure(error);
    release(&error);
    settle();
}

bool FlowPrivate::release(const Error *)
{
    return true;
}

bool FlowPrivate::enter(Flow::Stage stage)
{
    if (m_stage == stage)
        return true;
    m_stage = stage;
    qCDebug(flowLog) << m_correlationId << stage;
    return notify([this, stage] { Q_EMIT q_ptr->stageChanged(stage); });
}

bool FlowPrivate::notify(const std::function<void()> &emitSignals)
{
    const QPointer<Flow> guard(q_ptr);
    const bool wasEnded = m_ended;
    emitSignals();
    return guard && m_ended == wasEnded;
}

void FlowPrivate::fail(const Error &error)
{
    if (m_ended)
        return;
    qCDebug(flowLog) << m_correlationId << error;
    const auto settle = decideFailure(error);
    end(
        &error, [this, error] { Q_EMIT q_ptr->failed(error); }, settle);
}

void FlowPrivate::end(const Error *error, const std::function<void()> &emitOutcome, const std::function<void()> &settle)
{
    m_ended = true;
    delete m_exchange;
    m_receiver.reset();
    if (release(error)) {
        QMetaObject::invokeMethod(
            q_ptr, [this] { flowFinished(); }, Qt::QueuedConnection);
    }
    if (enter(Flow::Stage::Finished))
        emitOutcome();
    settle();
}

void FlowPrivate::flowFinished()
{
    if (notify([this] { Q_EMIT q_ptr->finished(); }) && m_autoDelete)
        q_ptr->deleteLater();
}

void FlowPrivate::discover(std::function<void(const ProviderMetadata &)> found)
{
    discover(std::move(found), [this](const Error &error) { fail(error); });
}

void FlowPrivate::discover(
    std::function<void(const ProviderMetadata &)> found, std::function<void(const Error &error)> notFound)
{
    const Result<void> configuration = checkConfiguration(m_session->configuration());
    if (configuration.hasError()) {
        fail(configuration.error());
        return;
    }
    if (!enter(Flow::Stage::Discovering))
        return;
    m_session->metadata().fetch(q_ptr,
        [this, found = std::move(found), notFound = std::move(notFound)](const Result<ProviderMetadata> &metadata) {
            if (m_ended)
                return;
            if (metadata.hasError())
                notFound(metadata.error());
            else
                found(*metadata);
        });
}

void FlowPrivate::send(const HttpRequest &request, HttpExchange::Done done)
{
    m_exchange = m_session->send(request, q_ptr, std::move(done));
}

QString FlowPrivate::randomToken() const
{
    return QString::fromLatin1(toBase64Url(m_session->randomSource().bytes(32)));
}

} // namespace QtSignIn
