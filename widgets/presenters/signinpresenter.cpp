#include "presenters/signinpresenter.h"

#include <QtSignIn/publicclientapplication.h>

#include "displaytext.h"
#include "presenters/browserattempt.h"
#include "presenters/devicecodepresenter.h"
#include "presenters/introduction.h"
#include "presenters/promptrules.h"

#include <tuple>

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

/// Longer than this nobody finds another screen under the pointer.
constexpr auto TimeToLoad = 400ms;

} // namespace

SignInPresenter::SignInPresenter(PublicClientApplication *application, const QStringList &scopes, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scopes(scopes)
    , m_browser(new BrowserAttempt(this))
    , m_deviceCode(new DeviceCodePresenter(this))
{
    const ClientConfiguration &configuration = application->configuration();
    m_applicationName = applicationNameOf(configuration);
    m_authority = displayText(configuration.authority.displayName());
    m_deviceCode->setApplication(application);
    m_deviceCode->leaveEndsToOwner();
    m_screen = firstScreen();
    connect(application, &PublicClientApplication::accountsChanged, this, &SignInPresenter::onAccountsChanged);
    connect(m_browser, &BrowserAttempt::changed, this, &SignInPresenter::changed);
    connect(m_deviceCode, &DeviceCodePresenter::changed, this, [this] {
        if (m_deviceCode->state() == DeviceCodePresenter::State::WaitingForUser)
            m_personCheck.rememberAccounts(m_application);
    });
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
    m_personCheck.drop(m_application);
}

void SignInPresenter::setInteractiveOptions(const InteractiveOptions &options)
{
    m_interactiveOptions = options;
    onAccountsChanged();
}

void SignInPresenter::setExpectedAccount(const Account &account)
{
    m_expectedAccount = account;
    onAccountsChanged();
}

std::shared_ptr<Clock> SignInPresenter::clock() const
{
    return m_deviceCode->clock();
}

PublicClientApplication *SignInPresenter::application() const
{
    return m_application;
}

void SignInPresenter::loadAccounts()
{
    m_loadedFrom = clock()->steadyNow();
    if (m_application)
        std::ignore = m_application->load();
}

SignInPresenter::Screen SignInPresenter::firstScreen() const
{
    const bool choosesAccount = m_application && m_expectedAccount.isNull() && leavesAccountOpen(m_interactiveOptions)
        && !m_application->accounts().isEmpty();
    return choosesAccount ? Screen::Accounts : Screen::Choice;
}

bool SignInPresenter::offersAccounts() const
{
    return m_screen == Screen::Choice && firstScreen() == Screen::Accounts;
}

void SignInPresenter::onAccountsChanged()
{
    const bool isJustLoaded = clock()->steadyNow() - m_loadedFrom < TimeToLoad;
    if (m_screen == Screen::Accounts || (m_screen == Screen::Choice && !m_anotherAccount && isJustLoaded))
        enter(firstScreen());
    else
        Q_EMIT changed();
}

void SignInPresenter::showAccounts()
{
    if (!offersAccounts())
        return;
    m_anotherAccount = false;
    enter(Screen::Accounts);
}

void SignInPresenter::useAnotherAccount()
{
    if (m_screen != Screen::Accounts)
        return;
    m_anotherAccount = true;
    enter(Screen::Choice);
}

void SignInPresenter::chooseAccount(const Account &account)
{
    if (!endFlows())
        return;
    m_way = Way::Account;
    m_chosenAccount = account;
    m_anotherAccount = false;
    if (needsInteraction(m_interactiveOptions))
        openBrowser({});
    else
        trySilently();
}

void SignInPresenter::trySilently()
{
    SilentOptions options;
    options.claimsChallenge = m_interactiveOptions.claimsChallenge;
    m_wasSilent = true;
    TokenFlow *flow = m_application ? m_application->acquireTokenSilent(m_scopes, m_chosenAccount, options) : nullptr;
    m_screen = Screen::Silent;
    follow(flow);
    if (!flow)
        return;
    connect(flow, &Flow::failed, this, &SignInPresenter::onSilentFailed);
    Q_EMIT changed();
}

void SignInPresenter::onSilentFailed(const Error &error)
{
    const bool isGone = error.code() == QLatin1StringView(ErrorCode::NoAccount);
    if (error.kind() != Error::Kind::InteractionRequired && !isGone) {
        onFailed(error);
        return;
    }
    unfollow();
    openBrowser(error.claims());
}

void SignInPresenter::signInWithBrowser()
{
    if (!endFlows())
        return;
    m_way = Way::Browser;
    m_chosenAccount = {};
    openBrowser({});
}

void SignInPresenter::openBrowser(const QString &claimsChallenge)
{
    m_wasSilent = false;
    InteractiveOptions options = m_interactiveOptions;
    const Account account = m_chosenAccount.isNull() ? m_expectedAccount : m_chosenAccount;
    if (options.loginHint.isEmpty() || !m_chosenAccount.isNull())
        options.loginHint = account.username();
    if (options.claimsChallenge.isEmpty())
        options.claimsChallenge = claimsChallenge;
    if (m_anotherAccount && !options.prompt && m_application)
        options.prompt = promptForAnother(m_application->accounts());
    followBrowser(m_application ? m_application->acquireTokenInteractive(m_scopes, options) : nullptr);
}

void SignInPresenter::useAnotherDevice()
{
    if (!endFlows())
        return;
    m_way = Way::Device;
    m_screen = Screen::Device;
    const QPointer<SignInPresenter> guard(this);
    m_deviceCode->start([this] {
        return m_application ? m_application->acquireTokenByDeviceFlow(m_scopes, m_deviceCodeOptions) : nullptr;
    });
    if (guard)
        Q_EMIT changed();
}

void SignInPresenter::reopenBrowser()
{
    m_browser->reopen();
}

void SignInPresenter::tryAgain()
{
    // Whoever is signed in at the provider would be signed in again.
    m_anotherAccount = m_anotherAccount || m_screen == Screen::OtherPerson;
    if (m_way == Way::Device) {
        useAnotherDevice();
    } else if (m_way == Way::Account && m_screen == Screen::OtherPerson) {
        if (endFlows())
            openBrowser({});
    } else if (m_way == Way::Account) {
        chooseAccount(Account(m_chosenAccount));
    } else {
        signInWithBrowser();
    }
}

void SignInPresenter::cancel()
{
    if (!m_result)
        reset();
}

void SignInPresenter::reset()
{
    if (!endFlows())
        return;
    m_chosenAccount = {};
    m_anotherAccount = false;
    enter(firstScreen());
}

/// False if this is deleted now.
bool SignInPresenter::endFlows()
{
    const QPointer<SignInPresenter> guard(this);
    const QPointer<TokenFlow> flow = m_flow;
    unfollow();
    if (flow)
        flow->cancel();
    m_deviceCode->cancel();
    if (guard)
        m_personCheck.drop(m_application);
    if (!guard)
        return false;
    m_result.reset();
    m_error.reset();
    m_wasSilent = false;
    return true;
}

void SignInPresenter::follow(TokenFlow *flow)
{
    m_flow = flow;
    if (!flow) {
        onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {}));
        return;
    }
    m_correlationId = flow->correlationId();
    connect(flow, &TokenFlow::completed, this, &SignInPresenter::onCompleted);
    connect(flow, &QObject::destroyed, this,
        [this] { onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {})); });
}

void SignInPresenter::followBrowser(InteractiveFlow *flow)
{
    m_screen = Screen::Browser;
    follow(flow);
    if (!flow)
        return;
    connect(flow, &Flow::failed, this, &SignInPresenter::onFailed);
    connect(flow, &Flow::stageChanged, this, [this](Flow::Stage stage) {
        if (stage == Flow::Stage::OpeningBrowser || stage == Flow::Stage::WaitingForUser)
            m_personCheck.rememberAccounts(m_application);
    });
    m_browser->follow(flow);
    Q_EMIT changed();
}

void SignInPresenter::unfollow()
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = nullptr;
    m_browser->unfollow();
}

void SignInPresenter::enter(Screen screen)
{
    m_screen = screen;
    Q_EMIT changed();
}

ExpectedPerson SignInPresenter::expectedPerson() const
{
    if (!m_chosenAccount.isNull())
        return {m_chosenAccount, {}};
    return {m_expectedAccount, m_interactiveOptions.loginHint};
}

void SignInPresenter::onCompleted(const TokenResult &result)
{
    unfollow();
    if (m_personCheck.holdsBack(result, expectedPerson()))
        enter(Screen::OtherPerson);
    else
        complete(result);
}

void SignInPresenter::keepOtherPerson()
{
    if (const std::optional<TokenResult> result = m_personCheck.keep())
        complete(*result);
}

void SignInPresenter::complete(const TokenResult &result)
{
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
    case Screen::Accounts:
        return tr("Choose an account");
    case Screen::Choice:
        break;
    case Screen::Silent:
        return tr("Signing in");
    case Screen::Browser:
        return tr("Go on in your browser");
    case Screen::Device:
        return tr("Sign in with another device");
    case Screen::OtherPerson:
    case Screen::Completed:
    case Screen::Failed:
        return outcome().headline;
    }
    return tr("Sign in");
}

QString SignInPresenter::introduction() const
{
    return introductionOf(m_applicationName, m_authority, expectedPerson());
}

QString SignInPresenter::browserText() const
{
    if (m_screen == Screen::Silent)
        return tr("Signing in as %1…").arg(accountLabel(m_chosenAccount));
    return m_browser->text(m_authority);
}

QString SignInPresenter::browserHint() const
{
    return m_browser->hint();
}

QString SignInPresenter::link() const
{
    return m_browser->link();
}

bool SignInPresenter::canReopenBrowser() const
{
    return m_screen == Screen::Browser && m_browser->canReopen();
}

SignInOutcome SignInPresenter::outcome() const
{
    if (const std::optional<TokenResult> &otherPerson = m_personCheck.otherPerson())
        return outcomeOfOtherPerson(*otherPerson, expectedPerson());
    if (m_result)
        return outcomeOf(*m_result);
    if (m_way == Way::Device && m_deviceCode->error())
        return m_deviceCode->outcome();
    return outcomeOf(m_error.value_or(Error()), {m_authority, m_correlationId, clock()->now()});
}

} // namespace QtSignIn
