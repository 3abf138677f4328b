#include "console/tokencommand.h"

#include "console/accountchoice.h"

using namespace QtSignIn;

namespace Demo {

void TokenCommand::start()
{
    const Result<Account> account = chooseAccount(application()->accounts(), options().interactive.loginHint);
    if (account.hasError()) {
        reporter()->report(account.error());
        fail(account.error());
        return end();
    }
    SilentOptions silent;
    silent.forceRefresh = options().forceRefresh;
    silent.claimsChallenge = options().interactive.claimsChallenge;
    TokenFlow *flow = application()->acquireTokenSilent(options().scopes, *account, silent);
    reporter()->followSilent(flow);
    setFlow(flow);
    connect(flow, &Flow::failed, this, &TokenCommand::fail);
    connect(flow, &Flow::finished, this, &TokenCommand::end);
}

void TokenCommand::fail(const Error &error)
{
    if (error.kind() == Error::Kind::InteractionRequired)
        m_exitCode = SignInNeeded;
    else if (isAmbiguousAccount(error))
        m_exitCode = WrongUsage;
    else
        m_exitCode = Failed;
}

void TokenCommand::end()
{
    Q_EMIT finished(isInterrupted() ? Interrupted : m_exitCode);
}

} // namespace Demo
