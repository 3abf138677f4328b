#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

#include <QtSignIn/publicclientapplication.h>

#include "common/reporter.h"
#include "console/consoleoptions.h"

namespace Demo {

/// What the first word on the command line asks for.
class Command : public QObject {
    Q_OBJECT

public:
    enum ExitCode { Completed = 0, Failed = 1, WrongUsage = 2, SignInNeeded = 3, Interrupted = 130 };

    /// \a application and \a reporter must outlive it.
    Command(const ConsoleOptions &options, QtSignIn::PublicClientApplication *application, Reporter *reporter);

    virtual void start() = 0;

    /// Cancels what is under way.
    void interrupt();

Q_SIGNALS:
    /// Once, after the last flow's finished().
    void finished(int exitCode);

protected:
    const ConsoleOptions &options() const { return m_options; }
    QtSignIn::PublicClientApplication *application() const { return m_application; }
    Reporter *reporter() const { return m_reporter; }
    bool isInterrupted() const { return m_interrupted; }

    /// interrupt() will cancel \a flow.
    void setFlow(QtSignIn::Flow *flow) { m_flow = flow; }

private:
    const ConsoleOptions m_options;
    QtSignIn::PublicClientApplication *m_application;
    Reporter *m_reporter;
    QPointer<QtSignIn::Flow> m_flow;
    bool m_interrupted = false;
};

/// The one that \a options name.
std::unique_ptr<Command> newCommand(
    const ConsoleOptions &options, QtSignIn::PublicClientApplication *application, Reporter *reporter);

} // namespace Demo
