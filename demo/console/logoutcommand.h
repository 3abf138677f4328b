#pragma once

#include "console/command.h"

namespace Demo {

/// `logout`: forgets somebody's tokens.
class LogoutCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
};

} // namespace Demo
