#include "flows/interactiveflow_p.h"

#include "flows/brokergrant.h"
#include "flows/loopbackredirect.h"
#include "flows/outcomepage.h"
#include "model/makeerror.h"
#include "session/redirectplaces.h"
#include "session/signaturecheck.h"

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

InteractiveFlow::IgnoredReason ignoredReason(LoopbackListener::Reason reason)
{
    switch (reason) {
    case LoopbackListener::Reason::WrongPath:
        return InteractiveFlow::IgnoredReason::WrongPath;
    case LoopbackListener::Reason::WrongMethod:
        return InteractiveFlow::IgnoredReason::WrongMethod;
    case LoopbackListener::Reason::ForeignHost:
        return InteractiveFlow::IgnoredReason::ForeignHost;
    case LoopbackListener::Reason::Malformed:
        return InteractiveFlow::IgnoredReason::Malformed;
    case LoopbackListener::Reason::TooLarge:
        return InteractiveFlow::IgnoredReason::TooLarge;
    case LoopbackListener::Reason::TimedOut:
        return InteractiveFlow::IgnoredReason::RequestTimedOut;
    case LoopbackListener::Reason::TlsHello:
        return InteractiveFlow::IgnoredReason::TlsHello;
    case LoopbackListener::Reason::Prefetch:
        return InteractiveFlow::IgnoredReason::Prefetch;
    case LoopbackListener::Reason::TooManyConnections:
        return InteractiveFlow::IgnoredReason::TooManyConnections;
    case LoopbackListener::Reason::NotOurs:
    case LoopbackListener::Reason::Reused:
        break;
    }
    return InteractiveFlow::IgnoredReason::WrongState;
}

} // namespace

InteractiveFlow::InteractiveFlow(std::unique_ptr<InteractiveFlowPrivate> d, QObject *parent)
    : TokenFlow(std::move(d), parent)
{
}

InteractiveFlow::~InteractiveFlow() = default;

QUrl InteractiveFlow::authorizationUrl() const
{
    return static_cast<InteractiveFlowPrivate *>(d_ptr.get())->authorizationUrl();
}

void InteractiveFlow::reopenBrowser()
{
    static_cast<InteractiveFlowPrivate *>(d_ptr.get())->reopenBrowser();
}

InteractiveFlowPrivate::InteractiveFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const InteractiveOptions &options)
    : RedirectFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
{
}

void InteractiveFlowPrivate::start()
{
    if (const Result<void> options = AuthorizationAttempt::checkOptions(session(), m_scopes, m_options);
        options.hasError()) {
        fail(options.error());
        return;
    }
    if (m_options.timeout > std::chrono::milliseconds(0)) {
        m_timeout = session().clock().singleShot(m_options.timeout, [this] {
            fail(makeError(Error::Kind::TimedOut, ErrorCode::TimedOut,
                u"Nobody finished the sign-in in the browser in time. If the browser shows an error there, its "
                "redirect to this computer may have been blocked. Try again."_s));
        });
    }
    discover([this](const ProviderMetadata &metadata) {
        if (session().broker().isAvailable())
            askBroker(metadata);
        else
            authorize(metadata);
    });
}

void InteractiveFlowPrivate::askBroker(const ProviderMetadata &metadata)
{
    const BrokerGrant grant = makeBrokerGrant(session(), metadata, m_scopes, m_options, correlationId());
    if (!enter(Flow::Stage::WaitingForUser))
        return;
    session().broker().acquireTokenInteractive(
        grant.request, [this, guard = QPointer<Flow>(q_ptr), grant](const Result<Secret> &tokenResponse) {
            if (guard && !hasEnded())
                receiveTokens(brokerResponse(tokenResponse), grant.context);
        });
}

void InteractiveFlowPrivate::authorize(const ProviderMetadata &metadata)
{
    const Result<void> provider = AuthorizationAttempt::checkProvider(session(), metadata, correlationId());
    if (provider.hasError()) {
        fail(provider.error());
        return;
    }
    const Result<QString> redirectUri = listen();
    if (redirectUri.hasError()) {
        fail(redirectUri.error());
        return;
    }
    noteRedirectPlace(session(), metadata, *redirectUri);
    const Result<AuthorizationAttempt> attempt =
        AuthorizationAttempt::begin(session(), metadata, m_scopes, m_options, *redirectUri, correlationId());
    if (attempt.hasError()) {
        fail(attempt.error());
        return;
    }
    m_attempt = *attempt;
    m_authorizationUrl = m_attempt->request().authorizationUrl();
    prefetchSigningKeys(session(), metadata);
    if (notify([this] { Q_EMIT q()->authorizationUrlReady(m_authorizationUrl); }))
        openBrowser();
}

Result<QString> InteractiveFlowPrivate::listen()
{
    const Result<LoopbackRedirect> redirect = listenForRedirect(session(),
        {m_options.redirectHost, m_options.redirectPath, m_options.redirectPorts,
            responseModeOf(session(), m_options)});
    if (redirect.hasError())
        return redirect.error();
    m_listener = redirect->listener;
    m_listener->setJudge([this](const QByteArray &form) { return judge(form); });
    m_listener->setLeftoverPage([pages = OutcomePages(session().configuration(), OutcomePages::Occasion::SignIn)] {
        return pages.leftover(false);
    });
    QObject::connect(m_listener, &LoopbackListener::ignored, q_ptr, [this](LoopbackListener::Reason reason) {
        if (hasEnded())
            return;
        if (reason == LoopbackListener::Reason::Reused)
            fail(browserAddressReused());
        else
            Q_EMIT q()->redirectIgnored(ignoredReason(reason));
    });
    return redirect->uri;
}

void InteractiveFlowPrivate::openBrowser()
{
    if (!enter(Flow::Stage::OpeningBrowser))
        return;
    const QUrl address = addressForBrowser(session(), m_options.browserAddress, *m_listener, m_authorizationUrl);
    m_openedAddresses.removeOne(address);
    m_openedAddresses.append(address);
    const auto isWaiting = [this, guard = QPointer<Flow>(q_ptr)] {
        return guard && !hasEnded() && !m_redirectAccepted;
    };
    const auto done = [this, isWaiting](bool opened) {
        if (!isWaiting())
            return;
        const bool goesOn = notify([&] {
            if (opened)
                Q_EMIT q()->browserOpened();
            else
                Q_EMIT q()->browserNotOpened(m_authorizationUrl);
        });
        if (goesOn)
            std::ignore = enter(Flow::Stage::WaitingForUser);
    };
    session().browser().openWatched(address, done, [this, isWaiting] {
        if (isWaiting())
            fail(browserClosed());
    });
}

void InteractiveFlowPrivate::dismissBrowser()
{
    for (const QUrl &address : std::exchange(m_openedAddresses, {}))
        session().browser().dismiss(address);
}

void InteractiveFlowPrivate::reopenBrowser()
{
    if (stage() == Flow::Stage::WaitingForUser)
        openBrowser();
}

LoopbackListener::Verdict InteractiveFlowPrivate::judge(const QByteArray &form)
{
    if (hasEnded() || m_redirectAccepted)
        return LoopbackListener::Verdict::Conflict;
    const FormParameters parameters = decodeForm(form);
    if (!m_attempt || !hasStateOf(m_attempt->request(), parameters))
        return LoopbackListener::Verdict::Ignore;
    m_redirectAccepted = true;
    m_timeout.reset();
    // After the 303 is on its way: the person's address bar is clean before we talk to the provider.
    QMetaObject::invokeMethod(
        q_ptr,
        [this, parameters] {
            if (hasEnded())
                return;
            dismissBrowser();
            receiveRedirect(*std::exchange(m_attempt, std::nullopt), parameters, Telemetry::Api::Interactive);
        },
        Qt::QueuedConnection);
    return LoopbackListener::Verdict::Accept;
}

bool InteractiveFlowPrivate::release(const Error *error)
{
    m_timeout.reset();
    m_attempt.reset();
    dismissBrowser();
    if (!m_listener)
        return true;
    m_listener->setJudge({});
    if (!m_redirectAccepted) {
        m_listener->close();
        return true;
    }
    QObject::connect(m_listener, &LoopbackListener::closed, q_ptr, [this] { flowFinished(); });
    const OutcomePages pages(session().configuration(), OutcomePages::Occasion::SignIn);
    m_listener->setLeftoverPage([pages, completed = !error] { return pages.leftover(completed); });
    m_listener->finish(pages.outcome(error));
    return false;
}

} // namespace QtSignIn
