#include "console/logoutcommand.h"

#include "console/accountchoice.h"

using namespace QtSignIn;

namespace Demo {

void LogoutCommand::start()
{
    const Result<Account> account = chooseAccount(application()->accounts(), options().interactive.loginHint);
    if (account.hasError()) {
        reporter()->report(account.error());
        Q_EMIT finished(isAmbiguousAccount(account.error()) ? WrongUsage : Failed);
        return;
    }
    application()->removeAccount(*account);
    reporter()->reportRemoved(*account);
    Q_EMIT finished(Completed);
}

} // namespace Demo
