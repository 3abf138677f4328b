#pragma once

#include "console/command.h"

namespace Demo {

/// `export`: writes all tokens to a file in MSAL's format.
class ExportCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
};

} // namespace Demo
