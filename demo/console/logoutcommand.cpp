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
    connect(application(), &PublicClientApplication::accountRemoved, this,
        [this](const Account &removed) { reporter()->reportRemoved(removed); });
    SignOutFlow *flow = application()->signOut(*account, options().signOut);
    reporter()->follow(flow);
    setFlow(flow);
    connect(flow, &SignOutFlow::completed, this, &LogoutCommand::complete);
    connect(flow, &Flow::finished, this, [this] { Q_EMIT finished(isInterrupted() ? Interrupted : m_exitCode); });
}

/// The tokens are gone here whatever the provider heard of it; the browser was asked for.
void LogoutCommand::complete(const SignOutResult &result)
{
    const bool browserLeft = options().signOut.endBrowserSession && result.browserSession != SignOutResult::Step::Done;
    m_exitCode = result.removedLocally && !browserLeft ? Completed : Failed;
}

} // namespace Demo
