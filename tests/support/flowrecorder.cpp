#include "support/flowrecorder.h"

#include <QtCore/QMetaEnum>

namespace QtSignIn {

using namespace Qt::StringLiterals;

QString textOf(const Error &error)
{
    return QLatin1StringView(QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind()))) + u' ' + error.code();
}

void FlowRecorder::watch(TokenFlow *flow)
{
    watchBase(flow);
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) {
        m_events.append(u"completed"_s);
        m_result = result;
    });
}

void FlowRecorder::watch(UserInfoFlow *flow)
{
    watchBase(flow);
    connect(flow, &UserInfoFlow::completed, this, [this](const QJsonObject &claims) {
        m_events.append(u"completed"_s);
        m_claims = claims;
    });
}

void FlowRecorder::watch(SignOutFlow *flow)
{
    watchBase(flow);
    connect(flow, &SignOutFlow::completed, this, [this](const SignOutResult &result) {
        m_events.append(u"completed"_s);
        m_signOut = result;
    });
}

void FlowRecorder::watchBase(Flow *flow)
{
    connect(flow, &Flow::stageChanged, this, [this](Flow::Stage stage) {
        m_events.append(QString::fromLatin1(QMetaEnum::fromType<Flow::Stage>().valueToKey(int(stage))));
    });
    connect(flow, &Flow::failed, this, [this](const Error &error) {
        m_events.append(u"failed"_s);
        m_error = error;
    });
    connect(flow, &Flow::finished, this, [this] { m_events.append(u"finished"_s); });
}

QString FlowRecorder::outcome() const
{
    if (m_events.contains(u"completed"_s))
        return u"completed"_s;
    return m_error ? textOf(*m_error) : u"pending"_s;
}

} // namespace QtSignIn
