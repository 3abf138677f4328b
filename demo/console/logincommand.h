#pragma once

#include "console/command.h"

namespace Demo {

/// `login`: signs in, refreshes, asks for user info, as often as the options say, one after the other.
class LoginCommand : public Command {
    Q_OBJECT

public:
    LoginCommand(const ConsoleOptions &options, QtSignIn::PublicClientApplication *application, Reporter *reporter);

    void start() override;

private:
    void next();
    void signIn();
    void refresh();
    void askForUserInfo();
    void watch(QtSignIn::Flow *flow);
    QtSignIn::InteractiveFlow *newInteractiveFlow();
    QtSignIn::DeviceCodeFlow *newDeviceCodeFlow();

    QtSignIn::TokenResult m_result;
    int m_signInsLeft;
    int m_refreshesLeft = 0;
    bool m_userInfoWanted = false;
    bool m_failed = false;
};

} // namespace Demo
