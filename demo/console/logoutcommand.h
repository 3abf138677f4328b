#pragma once

#include "console/command.h"

namespace Demo {

/// `logout`: forgets somebody's tokens, then tells the provider as far as the options ask for it.
class LogoutCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void complete(const QtSignIn::SignOutResult &result);

    int m_exitCode = Failed;
};

} // namespace Demo
