#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <QtSignIn/publicclientapplication.h>

#include "common/reporter.h"

namespace Demo {

/// Lets reporters follow every flow that an application object starts, also those started by a dialog of the library.
class FlowWatcher : public QObject {
    Q_OBJECT

public:
    /// It must not outlive \a application; reporters must outlive it.
    FlowWatcher(QtSignIn::PublicClientApplication *application, const QList<Reporter *> &reporters);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void flowFailed(const QtSignIn::Error &error);
    void flowFinished(bool completed);

private:
    void follow(QtSignIn::Flow *flow);

    QList<Reporter *> m_reporters;
};

} // namespace Demo
