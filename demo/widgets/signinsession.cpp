#include "widgets/signinsession.h"

#include <QtSignIn/loopbackpage.h>

#include "common/browsers.h"
#include "common/flowwatcher.h"

using namespace QtSignIn;

namespace Demo {

SignInSession::SignInSession(const DemoOptions &options, const QList<Reporter *> &reporters, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_reporters(reporters)
    , m_choice(choiceFrom(options))
{
}

SignInSession::~SignInSession() = default;

bool SignInSession::choose(const ProviderChoice &choice)
{
    const bool isSame = m_application && m_choice.asksSameProvider(choice);
    m_choice = choice;
    if (isSame)
        return true;
    if (choice.kind == ProviderChoice::Kind::Sandbox && !startSandbox()) {
        Q_EMIT errorOccurred(Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::ListenFailed), {}));
        return false;
    }
    m_result.reset();
    m_userInfo = {};
    const std::unique_ptr<PublicClientApplication> before = std::move(m_application);
    m_application = std::make_unique<PublicClientApplication>(configuration());
    watch();
    m_application->load();
    Q_EMIT applicationChanged();
    Q_EMIT resultChanged();
    Q_EMIT userInfoChanged();
    return true;
}

void SignInSession::setResult(const TokenResult &result)
{
    if (m_result && m_result->account() != result.account()) {
        m_userInfo = {};
        Q_EMIT userInfoChanged();
    }
    m_result = result;
    Q_EMIT errorGone();
    Q_EMIT resultChanged();
}

void SignInSession::use(const Account &account, bool renewed)
{
    SilentOptions options;
    options.forceRefresh = renewed;
    TokenFlow *flow = m_application->acquireTokenSilent(m_choice.scopes, account, options);
    connect(flow, &TokenFlow::completed, this, &SignInSession::setResult);
}

void SignInSession::askForUserInfo()
{
    if (!m_result)
        return;
    UserInfoFlow *flow = m_application->userInfo(m_result->account());
    connect(flow, &UserInfoFlow::completed, this, [this](const QJsonObject &claims) {
        m_userInfo = claims;
        Q_EMIT errorGone();
        Q_EMIT userInfoChanged();
    });
}

void SignInSession::signOut(const Account &account)
{
    SignOutFlow *flow = m_application->signOut(account);
    if (!flow)
        return;
    connect(flow, &SignOutFlow::completed, this, [this](const SignOutResult &result) {
        if (result.revocation == SignOutResult::Step::Failed)
            Q_EMIT errorOccurred(result.revocationError);
    });
}

bool SignInSession::startSandbox()
{
    if (m_sandbox)
        return true;
    m_sandbox = std::make_unique<DemoSandbox>();
    if (m_sandbox->start())
        return true;
    m_sandbox.reset();
    return false;
}

/// An application has one for as long as it runs. Here the provider may be another one each time.
ClientConfiguration SignInSession::configuration() const
{
    ClientConfiguration configuration;
    configuration.loopbackPage = translatedLoopbackPage;
    configuration.redirectPath = m_options.redirectPath;
    configuration.allowInsecureHttpForTests = m_options.allowInsecureHttpForTests;
    if (m_browser)
        configuration.browser = m_browser;
    else if (m_options.browser)
        configuration.browser = browserFromCommand(*m_options.browser);
    if (m_choice.kind == ProviderChoice::Kind::Sandbox) {
        // It forgets everybody when the program ends.
        configuration.storage = Storage::MemoryOnly;
        m_sandbox->configure(configuration);
        if (m_approvesByItself) {
            m_sandbox->approveByItself();
            configuration.browser = followingBrowser();
        }
        return configuration;
    }
    configuration.storage = m_choice.storage;
    configuration.authority = m_choice.authority();
    configuration.clientId = m_choice.clientId;
    configuration.clientSecret = m_choice.clientSecret;
    if (!configuration.clientSecret.isEmpty())
        configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
    return configuration;
}

void SignInSession::watch()
{
    auto *watcher = new FlowWatcher(m_application.get(), m_reporters);
    connect(watcher, &FlowWatcher::flowFailed, this, [this](const Error &error) {
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT errorOccurred(error);
    });
    connect(watcher, &FlowWatcher::flowFinished, this, &SignInSession::flowFinished);
    connect(m_application.get(), &PublicClientApplication::storageErrorOccurred, this, &SignInSession::errorOccurred);
    connect(m_application.get(), &PublicClientApplication::accountRemoved, this, &SignInSession::onAccountRemoved);
}

void SignInSession::onAccountRemoved(const Account &account)
{
    if (!m_result || m_result->account() != account)
        return;
    m_result.reset();
    m_userInfo = {};
    Q_EMIT resultChanged();
    Q_EMIT userInfoChanged();
}

} // namespace Demo
