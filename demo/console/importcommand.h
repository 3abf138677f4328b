#pragma once

#include "console/command.h"

namespace Demo {

/// `import`: takes over the entries of a file in MSAL's format.
class ImportCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
};

} // namespace Demo
