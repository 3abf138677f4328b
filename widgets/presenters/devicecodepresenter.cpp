#include "presenters/devicecodepresenter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <QtSignIn/publicclientapplication.h>

#include "displaytext.h"
#include "presenters/introduction.h"

#include <utility>

namespace QtSignIn {

namespace {

DeviceAuthorization exampleAuthorization(const QDateTime &expiresAt)
{
    const QJsonObject example {
        {QStringLiteral("user_code"), QStringLiteral("EXAM-PLE")},
        {QStringLiteral("device_code"), QStringLiteral("example")},
        {QStringLiteral("verification_uri"), QStringLiteral("https://login.example.com/device")},
        {QStringLiteral("expires_at"), double(expiresAt.toMSecsSinceEpoch()) / 1000},
        {QStringLiteral("interval"), 5},
        {QStringLiteral("issuer"), QStringLiteral("https://login.example.com")},
        {QStringLiteral("client_id"), QStringLiteral("example")},
    };
    return *DeviceAuthorization::fromSecretJson(QJsonDocument(example).toJson());
}

} // namespace

DeviceCodePresenter::DeviceCodePresenter(QObject *parent)
    : QObject(parent)
    , m_clock(Clock::system())
{
    connect(&m_countdown, &CodeCountdown::ticked, this, &DeviceCodePresenter::ticked);
}

DeviceCodePresenter::~DeviceCodePresenter()
{
    if (m_startFlow && m_flow)
        m_flow->cancel();
    m_personCheck.drop(m_application);
}

void DeviceCodePresenter::setApplication(PublicClientApplication *application)
{
    m_application = application;
    const ClientConfiguration &configuration = application->configuration();
    m_applicationName = applicationNameOf(configuration);
    m_authority = displayText(configuration.authority.displayName());
    setClock(configuration.clock);
    setBrowser(configuration.browser);
}

void DeviceCodePresenter::setClock(std::shared_ptr<Clock> clock)
{
    m_clock = clock ? std::move(clock) : Clock::system();
    m_countdown.setClock(m_clock);
}

void DeviceCodePresenter::setBrowser(std::shared_ptr<Browser> browser)
{
    m_browser = std::move(browser);
}

PublicClientApplication *DeviceCodePresenter::applicationOf(const DeviceCodeFlow *flow)
{
    return flow ? qobject_cast<PublicClientApplication *>(flow->parent()) : nullptr;
}

void DeviceCodePresenter::start(StartFlow startFlow)
{
    const QPointer<DeviceCodePresenter> guard(this);
    cancel();
    if (!guard)
        return;
    m_startFlow = std::move(startFlow);
    requestNewCode();
}

void DeviceCodePresenter::observe(DeviceCodeFlow *flow)
{
    if (flow && flow == m_flow)
        return;
    const QPointer<DeviceCodePresenter> guard(this);
    const QPointer<DeviceCodeFlow> observed(flow);
    cancel();
    if (!guard)
        return;
    m_startFlow = nullptr;
    m_application = nullptr;
    if (PublicClientApplication *application = applicationOf(observed))
        setApplication(application);
    follow(observed);
}

void DeviceCodePresenter::showExample()
{
    cancel();
    m_startFlow = nullptr;
    constexpr std::chrono::minutes life(15);
    showCodeOf(exampleAuthorization(m_clock->now().addSecs(std::chrono::seconds(life).count())));
    enter(State::WaitingForUser);
}

void DeviceCodePresenter::cancel()
{
    const QPointer<DeviceCodeFlow> flow = m_flow;
    unfollow();
    if (flow)
        flow->cancel();
    const QPointer<DeviceCodePresenter> guard(this);
    m_personCheck.drop(m_application);
    if (!guard)
        return;
    m_instructions = {};
    m_result.reset();
    m_error.reset();
    enter(State::Idle);
}

void DeviceCodePresenter::requestNewCode()
{
    if (!m_startFlow || isUnderWay())
        return;
    const QPointer<DeviceCodePresenter> guard(this);
    m_personCheck.drop(m_application);
    if (guard)
        follow(m_startFlow());
}

bool DeviceCodePresenter::isUnderWay() const
{
    return m_state == State::RequestingCode || m_state == State::WaitingForUser || m_state == State::Finishing;
}

void DeviceCodePresenter::follow(DeviceCodeFlow *flow)
{
    m_instructions = {};
    m_result.reset();
    m_error.reset();
    m_pollFailed = m_networkTrouble = m_linkNotOpened = false;
    m_flow = flow;
    if (!flow) {
        onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {}));
        return;
    }
    m_correlationId = flow->correlationId();
    connect(flow, &Flow::stageChanged, this, &DeviceCodePresenter::onStageChanged);
    connect(flow, &DeviceCodeFlow::userCodeReceived, this, &DeviceCodePresenter::onUserCode);
    connect(flow, &DeviceCodeFlow::pollScheduled, this, &DeviceCodePresenter::onPollScheduled);
    connect(flow, &DeviceCodeFlow::networkErrorOccurred, this, [this] {
        m_pollFailed = m_networkTrouble = true;
        Q_EMIT ticked();
    });
    connect(flow, &TokenFlow::completed, this, &DeviceCodePresenter::onCompleted);
    connect(flow, &Flow::failed, this, &DeviceCodePresenter::onFailed);
    connect(flow, &QObject::destroyed, this,
        [this] { onFailed(Error(Error::Kind::Abandoned, QLatin1StringView(ErrorCode::Abandoned), {})); });
    m_state = State::RequestingCode;
    if (!flow->authorization().isNull())
        onUserCode(flow->authorization());
    else
        Q_EMIT changed();
}

void DeviceCodePresenter::unfollow()
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = nullptr;
    m_countdown.stop();
}

void DeviceCodePresenter::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DeviceCodePresenter::onStageChanged(Flow::Stage stage)
{
    if (stage == Flow::Stage::RedeemingCode || stage == Flow::Stage::Validating)
        enter(State::Finishing);
    else if (stage == Flow::Stage::WaitingForUser && m_state == State::Finishing)
        enter(State::WaitingForUser);
}

void DeviceCodePresenter::onUserCode(const DeviceAuthorization &authorization)
{
    showCodeOf(authorization);
    m_personCheck.rememberAccounts(m_application);
    const QPointer<DeviceCodePresenter> guard(this);
    enter(State::WaitingForUser);
    if (guard)
        m_countdown.start();
}

void DeviceCodePresenter::showCodeOf(const DeviceAuthorization &authorization)
{
    m_instructions = DeviceInstructions(authorization);
    m_countdown.setEnd(authorization.expiresAt());
}

void DeviceCodePresenter::onPollScheduled(std::chrono::seconds delay)
{
    m_networkTrouble = m_pollFailed;
    m_pollFailed = false;
    m_nextPoll = m_clock->steadyNow() + delay;
    Q_EMIT ticked();
}

void DeviceCodePresenter::onCompleted(const TokenResult &result)
{
    unfollow();
    if (m_personCheck.holdsBack(result, m_expected))
        enter(State::OtherPerson);
    else
        complete(result);
}

void DeviceCodePresenter::keepOtherPerson()
{
    if (const std::optional<TokenResult> result = m_personCheck.keep())
        complete(*result);
}

void DeviceCodePresenter::complete(const TokenResult &result)
{
    m_result = result;
    const QPointer<DeviceCodePresenter> guard(this);
    enter(State::Completed);
    if (guard)
        Q_EMIT completed(result);
}

void DeviceCodePresenter::onFailed(const Error &error)
{
    unfollow();
    m_error = error;
    const QPointer<DeviceCodePresenter> guard(this);
    enter(error.kind() == Error::Kind::Expired ? State::Expired : State::Failed);
    if (guard)
        Q_EMIT failed(error);
}

QString DeviceCodePresenter::introduction() const
{
    return m_application ? introductionOf(m_applicationName, m_authority, m_expected) : QString();
}

QString DeviceCodePresenter::spokenInstructions() const
{
    const QString code = m_instructions.spokenCode();
    const QString host = m_instructions.host();
    //: %1 is a code, one character at a time: "W D J B dash M J H T"
    return host.isEmpty() ? tr("Your code is %1.").arg(code)
                          //: %1 is a code, one character at a time: "W D J B dash M J H T". %2 is a host: "example.com"
                          : tr("Your code is %1. Enter it at %2, on your phone or another computer.").arg(code, host);
}

bool DeviceCodePresenter::canOpenLink() const
{
    return m_state == State::WaitingForUser && m_instructions.isSafe();
}

QString DeviceCodePresenter::qrPayload() const
{
    return m_state == State::WaitingForUser ? m_instructions.qrPayload() : QString();
}

QString DeviceCodePresenter::qrDescription() const
{
    return qrPayload().isEmpty() ? tr("QR code, not there yet")
                                 : tr("QR code that opens the sign-in page of %1").arg(m_instructions.host());
}

QString DeviceCodePresenter::countdownText() const
{
    if (m_state == State::Expired)
        return CodeCountdown::text({});
    return m_state == State::WaitingForUser ? CodeCountdown::text(timeLeft()) : QString();
}

QString DeviceCodePresenter::spokenCountdown() const
{
    return m_state == State::WaitingForUser ? CodeCountdown::spokenText(timeLeft()) : countdownText();
}

QString DeviceCodePresenter::stateText() const
{
    switch (m_state) {
    case State::Idle:
        break;
    case State::RequestingCode:
        return tr("Asking for a code…");
    case State::WaitingForUser: {
        if (m_linkNotOpened)
            return tr("No browser could be opened. Type the address into a browser.");
        if (!m_networkTrouble)
            return tr("Waiting for you to sign in…");
        const qint64 seconds = secondsUp(m_nextPoll - m_clock->steadyNow());
        return seconds > 0 ? tr("Network trouble, trying again in %1 s").arg(seconds)
                           : tr("Network trouble, trying again…");
    }
    case State::Finishing:
        return tr("Finishing the sign-in…");
    case State::OtherPerson:
        return tr("You signed in as %1, but %2 was expected.")
            .arg(accountLabel(m_personCheck.otherPerson()->account()), m_expected.name());
    case State::Completed:
        return signedInText(m_result->account());
    case State::Expired:
        return canRequestNewCode() ? tr("Nobody signed in with the code in time. Get a new one to go on.")
                                   : tr("Nobody signed in with the code in time.");
    case State::Failed:
        return failureText();
    }
    return {};
}

QString DeviceCodePresenter::failureText() const
{
    const SignInOutcome failure = outcome();
    return failure.advice.isEmpty() ? failure.text : failure.text + QLatin1Char('\n') + failure.advice;
}

QString DeviceCodePresenter::spokenState() const
{
    return tellsOfNetworkTrouble() ? tr("Network trouble, trying again…") : stateText();
}

bool DeviceCodePresenter::tellsOfNetworkTrouble() const
{
    return m_state == State::WaitingForUser && m_networkTrouble && !m_linkNotOpened;
}

bool DeviceCodePresenter::canRequestNewCode() const
{
    return m_startFlow && (m_state == State::Expired || m_state == State::Failed || m_state == State::OtherPerson);
}

SignInOutcome DeviceCodePresenter::outcome() const
{
    if (const std::optional<TokenResult> &otherPerson = m_personCheck.otherPerson())
        return outcomeOfOtherPerson(*otherPerson, m_expected);
    if (m_result)
        return outcomeOf(*m_result);
    return outcomeOf(m_error.value_or(Error()), {m_authority, m_correlationId, m_clock->now()});
}

void DeviceCodePresenter::openLink()
{
    if (!canOpenLink())
        return;
    if (!m_browser)
        m_browser = Browser::system();
    m_browser->open(m_instructions.url(), [guard = QPointer(this)](bool opened) {
        if (!guard)
            return;
        guard->m_linkNotOpened = !opened;
        Q_EMIT guard->ticked();
    });
}

} // namespace QtSignIn
