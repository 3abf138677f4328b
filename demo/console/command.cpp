#include "console/command.h"

#include "console/accountscommand.h"
#include "console/exportcommand.h"
#include "console/importcommand.h"
#include "console/logincommand.h"
#include "console/logoutcommand.h"
#include "console/tokencommand.h"

using namespace QtSignIn;

namespace Demo {

Command::Command(const ConsoleOptions &options, PublicClientApplication *application, Reporter *reporter)
    : m_options(options)
    , m_application(application)
    , m_reporter(reporter)
{
}

void Command::interrupt()
{
    m_interrupted = true;
    if (m_flow)
        m_flow->cancel();
}

std::unique_ptr<Command> newCommand(
    const ConsoleOptions &options, PublicClientApplication *application, Reporter *reporter)
{
    switch (options.command) {
    case ConsoleOptions::Command::Login:
        break;
    case ConsoleOptions::Command::Token:
        return std::make_unique<TokenCommand>(options, application, reporter);
    case ConsoleOptions::Command::Accounts:
        return std::make_unique<AccountsCommand>(options, application, reporter);
    case ConsoleOptions::Command::Logout:
        return std::make_unique<LogoutCommand>(options, application, reporter);
    case ConsoleOptions::Command::Import:
        return std::make_unique<ImportCommand>(options, application, reporter);
    case ConsoleOptions::Command::Export:
        return std::make_unique<ExportCommand>(options, application, reporter);
    }
    return std::make_unique<LoginCommand>(options, application, reporter);
}

} // namespace Demo
