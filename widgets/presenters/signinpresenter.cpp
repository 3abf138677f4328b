#include "presenters/signinpresenter.h"

#include <QtSignIn/publicclientapplication.h>

#include "displaytext.h"
#include "presenters/devicecodepresenter.h"
#include "presenters/introduction.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

/// Longer than this nobody finds another screen under the pointer.
constexpr auto TimeToLoad = 400ms;

/// Has the provider ask who it is, rather than take whoever is signed in there. `select_account` is what Microsoft and
/// Google know; others refuse what they don't know, and must know `login` (OpenID Connect Core 3.1.2.1).
Prompt promptForAnother(const QList<Account> &accounts)
{
    const bool selects = std::any_of(accounts.cbegin(), accounts.cend(), [](const Account &account) {
        return account.authorityType() == QLatin1StringView("MSSTS")
            || account.issuer() == QLatin1StringView("https://accounts.google.com");
    });
    return selects ? PromptValue::SelectAccount : PromptValue::Login;
}

} // namespace

SignInPresenter::SignInPresenter(PublicClientApplication *application, const QStringList &scopes, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_scopes(scopes)
    , m_deviceCode(new DeviceCodePresenter(this))
{
    const ClientConfiguration &configuration = application->configuration();
    m_applicationName = applicationNameOf(configuration);
    m_authority = displayText(configuration.authority.displayName());
    m_deviceCode->setApplication(application);
    m_screen = firstScreen();
    connect(application, &PublicClientApplication::accountsChanged, this, &SignInPresenter::onAccountsChanged);
    connect(m_deviceCode, &DeviceCodePresenter::changed, this, [this] {
        if (m_deviceCode->state() == DeviceCodePresenter::State::WaitingForUser)
            m_accountsBefore.remember(m_application);
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
    dropOtherPerson();
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
    const bool choosesAccount = m_application && m_expectedAccount.isNull() && m_interactiveOptions.loginHint.isEmpty()
        && !m_interactiveOptions.prompt.testAnyFlags(PromptValue::Create | PromptValue::SelectAccount)
        && !m_application->accounts().isEmpty();
    return choosesAccount ? Screen::Accounts : Screen::Choice;
}

bool SignInPresenter::offersAccounts() const
{
    return m_screen == Screen::Choice && firstScreen() == Screen::Accounts;
}

void SignInPresenter::onAccountsChanged()
{
    if (m_screen == Screen::Accounts)
        enter(firstScreen());
    else if (m_screen == Screen::Choice && !m_anotherAccount && clock()->steadyNow() - m_loadedFrom < TimeToLoad)
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
    if (wantsInteraction())
        openBrowser({});
    else
        trySilently();
}

/// As SignInFlow: with one of these wishes no token that is held will do.
bool SignInPresenter::wantsInteraction() const
{
    return (m_interactiveOptions.prompt & ~Prompt(PromptValue::NoInteraction))
        || !m_interactiveOptions.acrValues.isEmpty() || m_interactiveOptions.maxAge;
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
    static_cast<InteractiveFlow *>(m_flow.data())->reopenBrowser();
    Q_EMIT changed();
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
        dropOtherPerson();
    if (!guard)
        return false;
    m_result.reset();
    m_error.reset();
    m_ignored.reset();
    m_browserNotOpened = false;
    m_wasSilent = false;
    m_stage = Flow::Stage::NotStarted;
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
    m_stage = Flow::Stage::NotStarted;
    m_screen = Screen::Browser;
    follow(flow);
    if (!flow)
        return;
    connect(flow, &Flow::failed, this, &SignInPresenter::onFailed);
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
    Q_EMIT changed();
}

void SignInPresenter::unfollow()
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = nullptr;
    m_link.clear();
}

void SignInPresenter::enter(Screen screen)
{
    m_screen = screen;
    Q_EMIT changed();
}

void SignInPresenter::onStageChanged(Flow::Stage stage)
{
    m_stage = stage;
    if (stage == Flow::Stage::OpeningBrowser || stage == Flow::Stage::WaitingForUser)
        m_accountsBefore.remember(m_application);
    Q_EMIT changed();
}

void SignInPresenter::onRedirectIgnored(InteractiveFlow::IgnoredReason reason)
{
    if (reason != InteractiveFlow::IgnoredReason::TlsHello && reason != InteractiveFlow::IgnoredReason::WrongState)
        return;
    m_ignored = reason;
    Q_EMIT changed();
}

QString SignInPresenter::ignoredText() const
{
    if (m_ignored == InteractiveFlow::IgnoredReason::TlsHello) {
        return tr("Your browser insists on https where this computer talks to itself. Allow http for \"localhost\" in "
                  "its settings, or use another browser.");
    }
    return tr("An answer that does not belong to this sign-in was ignored. If the page says that it is finished, "
              "open it again from here.");
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
    if (expectedPerson().isSomebodyElse(result)) {
        m_otherPerson = result;
        enter(Screen::OtherPerson);
    } else {
        complete(result);
    }
}

void SignInPresenter::keepOtherPerson()
{
    if (const std::optional<TokenResult> result = std::exchange(m_otherPerson, std::nullopt))
        complete(*result);
}

/// Who was not expected and not kept leaves nothing behind.
void SignInPresenter::dropOtherPerson()
{
    if (const std::optional<TokenResult> result = std::exchange(m_otherPerson, std::nullopt))
        m_accountsBefore.forgetNewcomer(m_application, result->account());
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
    return m_ignored ? ignoredText() : tr("Use the link on this computer only, and give it to nobody.");
}

QString SignInPresenter::link() const
{
    return m_stage == Flow::Stage::WaitingForUser ? m_link.toString(QUrl::FullyEncoded) : QString();
}

bool SignInPresenter::canReopenBrowser() const
{
    return m_screen == Screen::Browser && m_flow && m_stage == Flow::Stage::WaitingForUser && m_link.isValid();
}

SignInOutcome SignInPresenter::outcome() const
{
    if (m_otherPerson)
        return outcomeOfOtherPerson(*m_otherPerson, expectedPerson());
    if (m_result)
        return outcomeOf(*m_result);
    if (m_way == Way::Device && m_deviceCode->error())
        return m_deviceCode->outcome();
    return outcomeOf(m_error.value_or(Error()), {m_authority, m_correlationId, clock()->now()});
}

} // namespace QtSignIn
