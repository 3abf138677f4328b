#pragma once

#include "console/command.h"

namespace Demo {

/// `accounts`: who is signed in.
class AccountsCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
};

} // namespace Demo
