#include "console/accountscommand.h"

#include "console/accountchoice.h"

using namespace QtSignIn;

namespace Demo {

void AccountsCommand::start()
{
    const QList<Account> accounts = accountsNamed(application()->accounts(), options().interactive.loginHint);
    reporter()->report(accounts);
    Q_EMIT finished(Completed);
}

} // namespace Demo
