#include "presenters/signinpresenter.h"

#include <QtGui/QGuiApplication>

#include <QtSignIn/publicclientapplication.h>

#include "displaytext.h"
#include "presenters/devicecodepresenter.h"

namespace QtSignIn {

SignInPresenter::SignInPresenter(PublicClientApplication *application, const QStringList &scopes, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scopes(scopes)
    , m_deviceCode(new DeviceCodePresenter(this))
{
    const ClientConfiguration &configuration = application->configuration();
    m_applicationName = displayText(configuration.applicationName.isEmpty() ? QGuiApplication::applicationDisplayName()
                                                                            : configuration.applicationName);
    m_authority = displayText(configuration.authority.displayName());
    m_deviceCode->setClock(configuration.clock);
    m_deviceCode->setBrowser(configuration.browser);
    m_deviceCode->setAuthority(m_authority);
    connect(m_deviceCode, &DeviceCodePresenter::completed, this, &SignInPresenter::onCompleted);
    connect(m_deviceCode, &DeviceCodePresenter::failed, this, [this](const Error &error) {
        if (error.kind() != Error::Kind::Expired)
            onFailed(error);
    });
}

SignInPresenter::~SignInPresenter()
{
    if (m_flow)
        m_flow->cancel();
}

std::shared_ptr<Clock> SignInPresenter::clock() const
{
    return m_deviceCode->clock();
}

void SignInPresenter::signInWithBrowser()
{
    endFlows();
    m_way = Way::Browser;
    follow(m_application ? m_application->acquireTokenInteractive(m_scopes, m_interactiveOptions) : nullptr);
}

void SignInPresenter::useAnotherDevice()
{
    endFlows();
    m_way = Way::Device;
    m_screen = Screen::Device;
    m_deviceCode->start([this] {
        return m_application ? m_application->acquireTokenByDeviceFlow(m_scopes, m_deviceCodeOptions) : nullptr;
    });
    Q_EMIT changed();
}

void SignInPresenter::reopenBrowser()
{
    if (!canReopenBrowser())
        return;
    m_browserNotOpened = false;
    m_flow->reopenBrowser();
    Q_EMIT changed();
}

void SignInPresenter::tryAgain()
{
    if (m_way == Way::Device)
        useAnotherDevice();
    else
        signInWithBrowser();
}

void SignInPresenter::cancel()
{
    if (!m_result)
        reset();
}

void SignInPresenter::reset()
{
    endFlows();
    enter(Screen::Choice);
}

void SignInPresenter::endFlows()
{
    const QPointer<InteractiveFlow> flow = m_flow;
    unfollow();
    if (flow)
        flow->cancel();
    m_deviceCode->cancel();
    m_result.reset();
    m_error.reset();
    m_link.clear();
    m_hint.clear();
    m_browserNotOpened = false;
    m_stage = Flow::Stage::NotStarted;
}

void SignInPresenter::follow(InteractiveFlow *flow)
{
    m_flow = flow;
    if (!flow) {
        onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {}));
        return;
    }
    m_correlationId = flow->correlationId();
    connect(flow, &Flow::stageChanged, this, &SignInPresenter::onStageChanged);
    connect(flow, &InteractiveFlow::authorizationUrlReady, this, [this](const QUrl &url) {
        m_link = url;
        Q_EMIT changed();
    });
    connect(flow, &InteractiveFlow::browserNotOpened, this, [this] {
        m_browserNotOpened = true;
        Q_EMIT changed();
    });
    connect(flow, &InteractiveFlow::redirectIgnored, this, &SignInPresenter::onRedirectIgnored);
    connect(flow, &TokenFlow::completed, this, &SignInPresenter::onCompleted);
    connect(flow, &Flow::failed, this, &SignInPresenter::onFailed);
    connect(flow, &QObject::destroyed, this,
        [this] { onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {})); });
    enter(Screen::Browser);
}

void SignInPresenter::unfollow()
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = nullptr;
}

void SignInPresenter::enter(Screen screen)
{
    m_screen = screen;
    Q_EMIT changed();
}

void SignInPresenter::onStageChanged(Flow::Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void SignInPresenter::onRedirectIgnored(InteractiveFlow::IgnoredReason reason)
{
    switch (reason) {
    case InteractiveFlow::IgnoredReason::TlsHello:
        m_hint =
            tr("Your browser insists on https where this computer talks to itself. Allow http for \"localhost\" in "
               "its settings, or use another browser.");
        break;
    case InteractiveFlow::IgnoredReason::WrongState:
        m_hint = tr("An answer that does not belong to this sign-in was ignored. If the page says that it is finished, "
                    "open it again from here.");
        break;
    default:
        return;
    }
    Q_EMIT changed();
}

void SignInPresenter::onCompleted(const TokenResult &result)
{
    unfollow();
    m_result = result;
    const QPointer<SignInPresenter> guard(this);
    enter(Screen::Completed);
    if (guard)
        Q_EMIT completed(result);
}

void SignInPresenter::onFailed(const Error &error)
{
    unfollow();
    m_error = error;
    const QPointer<SignInPresenter> guard(this);
    enter(Screen::Failed);
    if (guard)
        Q_EMIT failed(error);
}

QString SignInPresenter::headline() const
{
    switch (m_screen) {
    case Screen::Choice:
        break;
    case Screen::Browser:
        return tr("Go on in your browser");
    case Screen::Device:
        return tr("Sign in with another device");
    case Screen::Completed:
    case Screen::Failed:
        return outcome().headline;
    }
    return tr("Sign in");
}

QString SignInPresenter::introduction() const
{
    if (m_applicationName.isEmpty())
        return tr("You will sign in with %1.").arg(m_authority);
    return tr("%1 asks you to sign in with %2.").arg(m_applicationName, m_authority);
}

QString SignInPresenter::browserText() const
{
    switch (m_stage) {
    case Flow::Stage::WaitingForUser:
        if (m_browserNotOpened) {
            return tr("No browser could be opened. Copy the link, and open it in a browser on this computer.");
        }
        return tr("The sign-in page of %1 is open in your browser. Sign in there, then come back.").arg(m_authority);
    case Flow::Stage::RedeemingCode:
    case Flow::Stage::Validating:
    case Flow::Stage::Finished:
        return tr("Finishing the sign-in…");
    default:
        return tr("Opening your browser…");
    }
}

QString SignInPresenter::browserHint() const
{
    if (m_stage != Flow::Stage::WaitingForUser)
        return {};
    return m_hint.isEmpty() ? tr("Use the link on this computer only, and give it to nobody.") : m_hint;
}

QString SignInPresenter::link() const
{
    return m_stage == Flow::Stage::WaitingForUser ? m_link.toString(QUrl::FullyEncoded) : QString();
}

bool SignInPresenter::canReopenBrowser() const
{
    return m_flow && m_stage == Flow::Stage::WaitingForUser && m_link.isValid();
}

SignInOutcome SignInPresenter::outcome() const
{
    if (m_result)
        return outcomeOf(*m_result);
    if (m_way == Way::Device && m_deviceCode->error())
        return m_deviceCode->outcome();
    return outcomeOf(m_error.value_or(Error()), {m_authority, m_correlationId, clock()->now()});
}

} // namespace QtSignIn
