#include "presenters/devicecodepresenter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <QtSignIn/publicclientapplication.h>

#include "displaytext.h"
#include "presenters/introduction.h"
#include "presenters/usercodetext.h"

#include <algorithm>
#include <utility>

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

/// A code that a phone's camera still reads from a screen.
constexpr int LongestQrPayload = 300;

qint64 secondsUp(std::chrono::milliseconds duration)
{
    return std::chrono::ceil<std::chrono::seconds>(std::max(duration, 0ms)).count();
}

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
}

DeviceCodePresenter::~DeviceCodePresenter()
{
    if (m_startFlow && m_flow)
        m_flow->cancel();
    dropOtherPerson();
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
}

void DeviceCodePresenter::setBrowser(std::shared_ptr<Browser> browser)
{
    m_browser = std::move(browser);
}

void DeviceCodePresenter::start(StartFlow startFlow)
{
    cancel();
    m_startFlow = std::move(startFlow);
    requestNewCode();
}

void DeviceCodePresenter::observe(DeviceCodeFlow *flow)
{
    cancel();
    m_startFlow = nullptr;
    follow(flow);
}

void DeviceCodePresenter::showExample()
{
    cancel();
    m_startFlow = nullptr;
    constexpr std::chrono::minutes life(15);
    m_authorization = exampleAuthorization(m_clock->now().addSecs(std::chrono::seconds(life).count()));
    m_codeEnds = m_clock->steadyNow() + life;
    enter(State::WaitingForUser);
}

void DeviceCodePresenter::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    if (!watched)
        m_timer.reset();
    else if (m_flow && (m_state == State::WaitingForUser || m_state == State::Finishing))
        tick();
}

void DeviceCodePresenter::cancel()
{
    const QPointer<DeviceCodeFlow> flow = m_flow;
    unfollow();
    if (flow)
        flow->cancel();
    const QPointer<DeviceCodePresenter> guard(this);
    dropOtherPerson();
    if (!guard)
        return;
    m_authorization = {};
    m_result.reset();
    m_error.reset();
    enter(State::Idle);
}

void DeviceCodePresenter::requestNewCode()
{
    if (!m_startFlow || isUnderWay())
        return;
    const QPointer<DeviceCodePresenter> guard(this);
    dropOtherPerson();
    if (guard)
        follow(m_startFlow());
}

bool DeviceCodePresenter::isUnderWay() const
{
    return m_state == State::RequestingCode || m_state == State::WaitingForUser || m_state == State::Finishing;
}

void DeviceCodePresenter::follow(DeviceCodeFlow *flow)
{
    m_authorization = {};
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
    m_timer.reset();
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
    m_authorization = authorization;
    m_accountsBefore.remember(m_application);
    const std::chrono::milliseconds life(m_clock->now().msecsTo(authorization.expiresAt()));
    m_codeEnds = m_clock->steadyNow() + life;
    const QPointer<DeviceCodePresenter> guard(this);
    enter(State::WaitingForUser);
    if (guard)
        tick();
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
    if (m_expected.isSomebodyElse(result)) {
        m_otherPerson = result;
        enter(State::OtherPerson);
    } else {
        complete(result);
    }
}

void DeviceCodePresenter::keepOtherPerson()
{
    if (const std::optional<TokenResult> result = std::exchange(m_otherPerson, std::nullopt))
        complete(*result);
}

/// Who was not expected and not kept leaves nothing behind.
void DeviceCodePresenter::dropOtherPerson()
{
    if (const std::optional<TokenResult> result = std::exchange(m_otherPerson, std::nullopt))
        m_accountsBefore.forgetNewcomer(m_application, result->account());
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

void DeviceCodePresenter::tick()
{
    using std::chrono::milliseconds;
    constexpr std::chrono::seconds second(1);
    const milliseconds left = timeLeft();
    m_timer.reset();
    if (left > milliseconds::zero() && m_isWatched) {
        const milliseconds pastSecond = left % second;
        m_timer = m_clock->singleShot(pastSecond > milliseconds::zero() ? pastSecond : second, [this] { tick(); });
    }
    Q_EMIT ticked();
}

std::chrono::milliseconds DeviceCodePresenter::timeLeft() const
{
    // The wall clock goes on while the machine sleeps, the steady one does not jump when somebody sets the time.
    const std::chrono::milliseconds wall(m_clock->now().msecsTo(m_authorization.expiresAt()));
    return std::max(0ms, std::min(wall, m_codeEnds - m_clock->steadyNow()));
}

QString DeviceCodePresenter::introduction() const
{
    return m_application ? introductionOf(m_applicationName, m_authority, m_expected) : QString();
}

QString DeviceCodePresenter::userCode() const
{
    return displayText(m_authorization.userCode(), 200);
}

QList<int> DeviceCodePresenter::userCodeGroups() const
{
    return groupsOfUserCode(userCode());
}

QString DeviceCodePresenter::spokenUserCode() const
{
    return spelledUserCode(userCode());
}

QString DeviceCodePresenter::spokenInstructions() const
{
    const QString host = verificationHost();
    //: %1 is a code, one character at a time: "W D J B dash M J H T"
    return host.isEmpty()
        ? tr("Your code is %1.").arg(spokenUserCode())
        //: %1 is a code, one character at a time: "W D J B dash M J H T". %2 is a host: "example.com"
        : tr("Your code is %1. Enter it at %2, on your phone or another computer.").arg(spokenUserCode(), host);
}

QString DeviceCodePresenter::verificationHost() const
{
    return displayHost(m_authorization.verificationUri());
}

QString DeviceCodePresenter::verificationHostInLetters() const
{
    const QString host = displayHostInLetters(m_authorization.verificationUri());
    return host == verificationHost() ? QString() : host;
}

QString DeviceCodePresenter::verificationLink() const
{
    return displayUrl(m_authorization.verificationUri());
}

bool DeviceCodePresenter::canOpenLink() const
{
    return m_state == State::WaitingForUser && isSafeLink(m_authorization.verificationUri());
}

QString DeviceCodePresenter::qrPayload() const
{
    const QUrl plain = m_authorization.verificationUri();
    const QUrl complete = m_authorization.verificationUriComplete();
    if (m_state != State::WaitingForUser || !isSafeLink(plain))
        return {};
    if (isSafeLink(complete) && isSameOrigin(plain, complete)) {
        const QString payload = complete.toString(QUrl::FullyEncoded);
        if (payload.size() <= LongestQrPayload)
            return payload;
    }
    const QString payload = plain.toString(QUrl::FullyEncoded);
    return payload.size() <= LongestQrPayload ? payload : QString();
}

QString DeviceCodePresenter::qrDescription() const
{
    return qrPayload().isEmpty() ? tr("QR code, not there yet")
                                 : tr("QR code that opens the sign-in page of %1").arg(verificationHost());
}

QString DeviceCodePresenter::countdownText() const
{
    if (m_state == State::Expired)
        return tr("This code has expired.");
    if (m_state != State::WaitingForUser)
        return {};
    const qint64 seconds = secondsUp(timeLeft());
    if (seconds == 0)
        return tr("This code has expired.");
    const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: %1 is minutes and seconds, like 14:59
    return tr("This code works for another %1.").arg(clock);
}

QString DeviceCodePresenter::spokenCountdown() const
{
    const qint64 seconds = secondsUp(timeLeft());
    if (m_state != State::WaitingForUser || seconds == 0)
        return countdownText();
    if (seconds > 30)
        return tr("This code works for another %n minute(s).", nullptr, int((seconds + 59) / 60));
    return tr("This code works for less than half a minute.");
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
            .arg(accountLabel(m_otherPerson->account()), m_expected.name());
    case State::Completed:
        return signedInText(m_result->account());
    case State::Expired:
        return canRequestNewCode() ? tr("Nobody signed in with the code in time. Get a new one to go on.")
                                   : tr("Nobody signed in with the code in time.");
    case State::Failed:
        return outcome().text;
    }
    return {};
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
    if (m_otherPerson)
        return outcomeOfOtherPerson(*m_otherPerson, m_expected);
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
    m_browser->open(m_authorization.verificationUri(), [guard = QPointer(this)](bool opened) {
        if (!guard)
            return;
        guard->m_linkNotOpened = !opened;
        Q_EMIT guard->ticked();
    });
}

} // namespace QtSignIn
