#include "flows/signinflow_p.h"

#include "flows/devicecodeflow_p.h"
#include "flows/interactiveflow_p.h"
#include "flows/silentflow_p.h"
#include "protocol/claimsrequest.h"

namespace QtSignIn {

SignInFlow::SignInFlow(std::unique_ptr<SignInFlowPrivate> d, QObject *parent)
    : TokenFlow(std::move(d), parent)
{
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::reopenBrowser()
{
    static_cast<SignInFlowPrivate *>(d_ptr.get())->reopenBrowser();
}

SignInFlowPrivate::SignInFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const SignInOptions &options)
    : TokenFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
{
    for (QString *challenge : {&m_options.silent.claimsChallenge, &m_options.deviceCode.claimsChallenge}) {
        if (challenge->isEmpty())
            *challenge = options.interactive.claimsChallenge;
    }
}

void SignInFlowPrivate::reopenBrowser()
{
    if (auto *interactive = qobject_cast<InteractiveFlow *>(m_way))
        interactive->reopenBrowser();
}

void SignInFlowPrivate::start()
{
    const Account account = chooseAccount();
    if (m_options.interactive.loginHint.isEmpty())
        m_options.interactive.loginHint = account.username();
    if (account.isNull() || wantsInteraction())
        interact();
    else
        trySilently(account);
}

bool SignInFlowPrivate::wantsInteraction() const
{
    const InteractiveOptions &wishes = m_options.interactive;
    return (wishes.prompt & ~Prompt(PromptValue::NoInteraction)) || !wishes.acrValues.isEmpty() || wishes.maxAge;
}

Account SignInFlowPrivate::chooseAccount() const
{
    if (!m_options.account.isNull())
        return m_options.account;
    const QList<Account> accounts = session().tokens().accounts(m_options.interactive.loginHint);
    return accounts.size() == 1 ? accounts.constFirst() : Account();
}

void SignInFlowPrivate::trySilently(const Account &account)
{
    auto way = std::make_unique<SilentFlowPrivate>(session().shared_from_this(), m_scopes, account, m_options.silent);
    follow(new TokenFlow(std::move(way), q_ptr), [this](const Error &error) {
        if (error.kind() != Error::Kind::InteractionRequired) {
            fail(error);
            return;
        }
        if (m_options.interactive.claimsChallenge.isEmpty() && isUsableChallenge(error.claims().toUtf8()))
            m_options.interactive.claimsChallenge = error.claims();
        interact();
    });
}

void SignInFlowPrivate::interact()
{
    leave();
    discover([this](const ProviderMetadata &metadata) {
        m_hasDeviceCode = m_options.allowDeviceCode && !metadata.deviceAuthorizationEndpoint.isEmpty();
        const bool hasBrowser = session().browser().isAvailable() || session().broker().isAvailable();
        if (hasBrowser || !m_hasDeviceCode)
            useBrowser();
        else
            useDeviceCode();
    });
}

void SignInFlowPrivate::useBrowser()
{
    auto way = std::make_unique<InteractiveFlowPrivate>(session().shared_from_this(), m_scopes, m_options.interactive);
    way->expectAccount(m_options.account);
    auto *flow = new InteractiveFlow(std::move(way), q_ptr);
    follow(flow, [this](const Error &error) { fail(error); });
    QObject::connect(flow, &InteractiveFlow::authorizationUrlReady, q(), &SignInFlow::authorizationUrlReady);
    QObject::connect(flow, &InteractiveFlow::browserOpened, q_ptr, [this] {
        m_wasBrowserOpened = true;
        Q_EMIT q()->browserOpened();
    });
    QObject::connect(flow, &InteractiveFlow::browserNotOpened, q_ptr, [this](const QUrl &url) { browserFailed(url); });
}

void SignInFlowPrivate::browserFailed(const QUrl &url)
{
    if (m_hasDeviceCode && !m_wasBrowserOpened) {
        m_way->cancel();
        leave();
        useDeviceCode();
    } else {
        Q_EMIT q()->browserNotOpened(url);
    }
}

void SignInFlowPrivate::useDeviceCode()
{
    auto way = std::make_unique<DeviceCodeFlowPrivate>(session().shared_from_this(), m_scopes, m_options.deviceCode);
    way->expectAccount(m_options.account);
    auto *flow = new DeviceCodeFlow(std::move(way), q_ptr);
    follow(flow, [this](const Error &error) { fail(error); });
    QObject::connect(flow, &DeviceCodeFlow::userCodeReceived, q(), &SignInFlow::userCodeReceived);
}

void SignInFlowPrivate::follow(TokenFlow *flow, std::function<void(const Error &)> failed)
{
    m_way = flow;
    m_isWayFinished = false;
    QObject::connect(flow, &TokenFlow::completed, q_ptr, [this](const TokenResult &result) { complete(result); });
    QObject::connect(flow, &Flow::failed, q_ptr, [this, failed = std::move(failed)](const Error &error) {
        if (!hasEnded())
            failed(error);
    });
    QObject::connect(flow, &Flow::stageChanged, q_ptr, [this](Flow::Stage stage) {
        if (!hasEnded() && stage != Flow::Stage::Finished)
            std::ignore = enter(stage);
    });
    QObject::connect(flow, &Flow::finished, q_ptr, [this] {
        m_isWayFinished = true;
        if (hasEnded())
            flowFinished();
    });
}

void SignInFlowPrivate::leave()
{
    if (m_way)
        QObject::disconnect(m_way, nullptr, q_ptr, nullptr);
    m_way.clear();
}

bool SignInFlowPrivate::release(const Error *)
{
    if (!m_way || m_isWayFinished)
        return true;
    // Without effect where its end is why we are here. What it has to show to the browser comes before finished().
    m_way->cancel();
    return false;
}

} // namespace QtSignIn
