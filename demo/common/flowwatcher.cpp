#include "common/flowwatcher.h"

#include <QtCore/QChildEvent>
#include <QtCore/QPointer>

#include <memory>

using namespace QtSignIn;

namespace Demo {

FlowWatcher::FlowWatcher(PublicClientApplication *application, const QList<Reporter *> &reporters)
    : QObject(application)
    , m_reporters(reporters)
{
    application->installEventFilter(this);
}

bool FlowWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        // The child is still under construction. It starts on the next turn of the event loop, after this call.
        const QPointer<QObject> child = static_cast<QChildEvent *>(event)->child();
        QMetaObject::invokeMethod(
            this,
            [this, child] {
                if (auto *flow = qobject_cast<Flow *>(child.data()))
                    follow(flow);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FlowWatcher::follow(Flow *flow)
{
    for (Reporter *reporter : std::as_const(m_reporters)) {
        if (auto *interactive = qobject_cast<InteractiveFlow *>(flow))
            reporter->follow(interactive);
        else if (auto *device = qobject_cast<DeviceCodeFlow *>(flow))
            reporter->follow(device);
        else if (auto *userInfo = qobject_cast<UserInfoFlow *>(flow))
            reporter->follow(userInfo);
        else if (auto *signOut = qobject_cast<SignOutFlow *>(flow))
            reporter->follow(signOut);
        else if (auto *refresh = qobject_cast<TokenFlow *>(flow))
            reporter->followRefresh(refresh);
    }
    const auto completed = std::make_shared<bool>(true);
    connect(flow, &Flow::failed, this, [this, completed](const Error &error) {
        *completed = false;
        Q_EMIT flowFailed(error);
    });
    connect(flow, &Flow::finished, this, [this, completed] { Q_EMIT flowFinished(*completed); });
}

} // namespace Demo
