#pragma once

#include "console/command.h"

namespace Demo {

/// `token`: a token for somebody who signed in before, without asking them.
class TokenCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void fail(const QtSignIn::Error &error);
    void end();

    int m_exitCode = Completed;
};

} // namespace Demo
