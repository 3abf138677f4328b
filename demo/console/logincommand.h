#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <QtSignIn/publicclientapplication.h>

#include "common/reporter.h"
#include "console/loginoptions.h"

namespace Demo {

/// `login`: signs in, refreshes, asks for user info, as often as the options say, one after the other.
class LoginCommand : public QObject {
    Q_OBJECT

public:
    enum ExitCode { Completed = 0, Failed = 1, WrongUsage = 2, Interrupted = 130 };

    /// \a reporter must outlive it.
    LoginCommand(const LoginOptions &options, const QtSignIn::ClientConfiguration &configuration, Reporter *reporter,
        QObject *parent = nullptr);

    void start();

    /// Cancels what is under way.
    void interrupt();

Q_SIGNALS:
    /// After the last flow's finished().
    void finished(int exitCode);

private:
    void next();
    void signIn();
    void refresh();
    void askForUserInfo();
    void watch(QtSignIn::Flow *flow);
    QtSignIn::InteractiveFlow *newInteractiveFlow();
    QtSignIn::DeviceCodeFlow *newDeviceCodeFlow();

    const LoginOptions m_options;
    QtSignIn::PublicClientApplication m_application;
    Reporter *m_reporter;
    QPointer<QtSignIn::Flow> m_flow;
    QtSignIn::TokenResult m_result;
    int m_signInsLeft;
    int m_refreshesLeft = 0;
    bool m_userInfoWanted = false;
    bool m_failed = false;
    bool m_interrupted = false;
};

} // namespace Demo
