#include "console/logincommand.h"

using namespace QtSignIn;

namespace Demo {

LoginCommand::LoginCommand(
    const LoginOptions &options, const ClientConfiguration &configuration, Reporter *reporter, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_application(configuration)
    , m_reporter(reporter)
    , m_signInsLeft(options.repetitions)
{
}

void LoginCommand::start()
{
    next();
}

void LoginCommand::interrupt()
{
    m_interrupted = true;
    if (m_flow)
        m_flow->cancel();
}

void LoginCommand::next()
{
    if (m_interrupted)
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
    m_refreshesLeft = m_options.refreshes;
    m_userInfoWanted = m_options.userInfo;
    TokenFlow *flow = nullptr;
    if (m_options.way == LoginOptions::Way::Interactive)
        flow = newInteractiveFlow();
    else
        flow = newDeviceCodeFlow();
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { m_result = result; });
    watch(flow);
}

void LoginCommand::refresh()
{
    --m_refreshesLeft;
    SilentOptions options;
    options.forceRefresh = true;
    TokenFlow *flow = m_application.acquireTokenSilent(m_options.scopes, m_result.account(), options);
    m_reporter->followRefresh(flow);
    watch(flow);
}

void LoginCommand::askForUserInfo()
{
    m_userInfoWanted = false;
    UserInfoFlow *flow = m_application.userInfo(m_result.account());
    m_reporter->follow(flow);
    watch(flow);
}

void LoginCommand::watch(Flow *flow)
{
    m_flow = flow;
    connect(flow, &Flow::failed, this, [this] { m_failed = true; });
    connect(flow, &Flow::finished, this, &LoginCommand::next);
}

InteractiveFlow *LoginCommand::newInteractiveFlow()
{
    InteractiveFlow *flow = m_application.acquireTokenInteractive(m_options.scopes, m_options.interactive);
    m_reporter->follow(flow);
    return flow;
}

DeviceCodeFlow *LoginCommand::newDeviceCodeFlow()
{
    DeviceCodeFlow *flow = m_application.acquireTokenByDeviceFlow(m_options.scopes);
    const auto timeout = m_options.interactive.timeout;
    if (timeout.count() > 0)
        flow->setExpiresAt(QDateTime::currentDateTimeUtc().addMSecs(timeout.count()));
    m_reporter->follow(flow);
    return flow;
}

} // namespace Demo
