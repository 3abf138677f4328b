#include "console/logincommand.h"

using namespace QtSignIn;

namespace Demo {

LoginCommand::LoginCommand(const ConsoleOptions &options, PublicClientApplication *application, Reporter *reporter)
    : Command(options, application, reporter)
    , m_signInsLeft(options.repetitions)
{
}

void LoginCommand::start()
{
    next();
}

void LoginCommand::next()
{
    if (isInterrupted())
        Q_EMIT finished(Interrupted);
    else if (m_failed)
        Q_EMIT finished(Failed);
    else if (m_refreshesLeft > 0)
        refresh();
    else if (m_userInfoWanted)
        askForUserInfo();
    else if (m_signInsLeft > 0)
        signIn();
    else
        Q_EMIT finished(Completed);
}

void LoginCommand::signIn()
{
    --m_signInsLeft;
    m_refreshesLeft = options().refreshes;
    m_userInfoWanted = options().userInfo;
    TokenFlow *flow = nullptr;
    if (options().way == ConsoleOptions::Way::Interactive)
        flow = newInteractiveFlow();
    else
        flow = newDeviceCodeFlow();
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { m_result = result; });
    watch(flow);
}

void LoginCommand::refresh()
{
    --m_refreshesLeft;
    SilentOptions silent;
    silent.forceRefresh = true;
    TokenFlow *flow = application()->acquireTokenSilent(options().scopes, m_result.account(), silent);
    reporter()->followRefresh(flow);
    watch(flow);
}

void LoginCommand::askForUserInfo()
{
    m_userInfoWanted = false;
    UserInfoFlow *flow = application()->userInfo(m_result.account());
    reporter()->follow(flow);
    watch(flow);
}

void LoginCommand::watch(Flow *flow)
{
    setFlow(flow);
    connect(flow, &Flow::failed, this, [this] { m_failed = true; });
    connect(flow, &Flow::finished, this, &LoginCommand::next);
}

InteractiveFlow *LoginCommand::newInteractiveFlow()
{
    InteractiveFlow *flow = application()->acquireTokenInteractive(options().scopes, options().interactive);
    reporter()->follow(flow);
    return flow;
}

DeviceCodeFlow *LoginCommand::newDeviceCodeFlow()
{
    DeviceCodeFlow *flow = application()->acquireTokenByDeviceFlow(options().scopes);
    const auto timeout = options().interactive.timeout;
    if (timeout.count() > 0)
        flow->setExpiresAt(QDateTime::currentDateTimeUtc().addMSecs(timeout.count()));
    reporter()->follow(flow);
    return flow;
}

} // namespace Demo
