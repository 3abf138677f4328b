#include "flows/signoutflow_p.h"

#include "flows/loopbackredirect.h"
#include "flows/outcomepage.h"
#include "model/makeerror.h"
#include "protocol/authorizationresponse.h"
#include "protocol/endsessionrequest.h"
#include "protocol/tokenrequest.h"
#include "session/sessionconfiguration.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error browserNotOpened()
{
    return makeError(Error::Kind::Configuration, ErrorCode::BrowserNotOpened,
        u"No browser could be opened on this computer to sign out there."_s);
}

} // namespace

SignOutFlow::SignOutFlow(std::unique_ptr<SignOutFlowPrivate> d, QObject *parent)
    : Flow(std::move(d), parent)
{
}

SignOutFlow::~SignOutFlow() = default;

QFuture<Result<SignOutResult>> SignOutFlow::future() const
{
    return static_cast<SignOutFlowPrivate *>(d_ptr.get())->future();
}

SignOutFlowPrivate::SignOutFlowPrivate(
    std::shared_ptr<Session> session, const Account &account, const SignOutOptions &options)
    : FlowPrivate(std::move(session))
    , m_account(account)
    , m_options(options)
{
    takeTokens();
}

void SignOutFlowPrivate::takeTokens()
{
    const TokenCache &cache = session().tokens();
    m_idToken = cache.idToken(m_account);
    if (!m_options.revokeTokens)
        return;
    for (const RefreshTokenCandidate &candidate : cache.refreshTokens(m_account)) {
        if (!candidate.isOfAnotherClient)
            m_tokens.append({candidate.secret, TokenTypeHint::RefreshToken});
    }
    // A provider that forgets a refresh token forgets what came of it (RFC 7009 2.1).
    const auto held = cache.find(m_account, {}, session().now());
    if (m_tokens.isEmpty() && held)
        m_tokens.append({held->accessToken(), TokenTypeHint::AccessToken});
}

void SignOutFlowPrivate::removeAccount()
{
    m_result.removedLocally = session().tokens().contains(m_account);
    session().remove(m_account);
}

void SignOutFlowPrivate::start()
{
    const auto notFound = [this](const Error &error) {
        if (wantsRevocation()) {
            m_result.revocation = Step::Failed;
            m_result.revocationError = error;
        }
        endSession(m_options.endBrowserSession ? Step::Failed : Step::NotAsked, error);
    };
    if (!wantsRevocation() && !m_options.endBrowserSession) {
        complete();
        return;
    }
    if (const Result<void> configuration = checkConfiguration(session().configuration()); configuration.hasError()) {
        notFound(configuration.error());
        return;
    }
    discover(
        [this](const ProviderMetadata &metadata) {
            m_metadata = metadata;
            if (wantsRevocation())
                m_result.revocation = metadata.revocationEndpoint.isEmpty() ? Step::NotSupported : Step::Done;
            if (m_result.revocation != Step::Done)
                endBrowserSession();
            else if (enter(Flow::Stage::RevokingTokens))
                revokeNext();
        },
        notFound);
}

bool SignOutFlowPrivate::wantsRevocation() const
{
    return !m_tokens.isEmpty();
}

void SignOutFlowPrivate::revokeNext()
{
    if (m_tokens.isEmpty()) {
        endBrowserSession();
        return;
    }
    const HeldToken held = m_tokens.takeFirst();
    send(formRequest(m_metadata.revocationEndpoint, revocationForm(held.token, held.hint), session().credentials()),
        [this](const Result<HttpResponse> &response) { receiveRevocation(response); });
}

void SignOutFlowPrivate::receiveRevocation(const Result<HttpResponse> &response)
{
    const Result<void> revoked =
        response.hasError() ? Result<void>(response.error()) : parseRevocationResponse(*response);
    if (revoked.hasError()) {
        m_result.revocation = Step::Failed;
        m_result.revocationError = revoked.error();
    }
    revokeNext();
}

void SignOutFlowPrivate::endBrowserSession()
{
    if (!m_options.endBrowserSession) {
        endSession(Step::NotAsked);
        return;
    }
    if (m_metadata.endSessionEndpoint.isEmpty()) {
        endSession(Step::NotSupported);
        return;
    }
    if (!session().browser().isAvailable()) {
        endSession(Step::Failed, browserNotOpened());
        return;
    }
    const Result<LoopbackRedirect> redirect =
        listenForRedirect(session(), {m_options.redirectHost, m_options.redirectPath, m_options.redirectPorts});
    if (redirect.hasError()) {
        endSession(Step::Failed, redirect.error());
        return;
    }
    m_listener = redirect->listener;
    m_listener->setJudge([this](const QByteArray &form) { return receiveRedirect(form); });
    m_listener->setLeftoverPage([pages = OutcomePages(session().configuration(), OutcomePages::Occasion::SignOut)] {
        return pages.leftover(false);
    });
    QObject::connect(m_listener, &LoopbackListener::ignored, q_ptr, [this](LoopbackListener::Reason reason) {
        if (reason == LoopbackListener::Reason::Reused && !hasEnded())
            endSession(Step::Failed, browserAddressReused());
    });
    m_state = Secret(randomToken().toLatin1());
    EndSessionRequest request;
    request.idTokenHint = m_idToken;
    request.logoutHint = m_options.logoutHint;
    if (m_idToken.isEmpty() && request.logoutHint.isEmpty())
        request.logoutHint = m_account.username();
    request.clientId = session().configuration().clientId;
    request.postLogoutRedirectUri = redirect->uri;
    request.state = m_state;
    request.uiLocales = m_options.uiLocales;
    const QUrl url = request.url(m_metadata.endSessionEndpoint);
    const Result<void> shown = session().endpointPolicy().checkBrowserUrl(url, u"The address of the sign-out page"_s);
    if (shown.hasError())
        endSession(Step::Failed, shown.error());
    else
        openBrowser(url);
}

void SignOutFlowPrivate::openBrowser(const QUrl &url)
{
    if (!enter(Flow::Stage::OpeningBrowser))
        return;
    if (m_options.timeout > std::chrono::milliseconds(0)) {
        m_timeout = session().clock().singleShot(m_options.timeout, [this] {
            endSession(Step::Failed,
                makeError(Error::Kind::TimedOut, ErrorCode::TimedOut,
                    u"The browser did not come back from the provider's sign-out page in time."_s));
        });
    }
    m_openedAddress = addressForBrowser(session(), m_options.browserAddress, *m_listener, url);
    const auto isWaiting = [this, guard = QPointer<Flow>(q_ptr)] {
        return guard && !hasEnded() && !m_redirectAccepted;
    };
    const auto done = [this, isWaiting](bool opened) {
        if (!isWaiting())
            return;
        if (!opened)
            endSession(Step::Failed, browserNotOpened());
        else if (notify([this] { Q_EMIT q()->browserOpened(); }))
            std::ignore = enter(Flow::Stage::WaitingForUser);
    };
    session().browser().openWatched(m_openedAddress, done, [this, isWaiting] {
        if (isWaiting())
            endSession(Step::Failed, browserClosed());
    });
}

void SignOutFlowPrivate::dismissBrowser()
{
    if (const QUrl address = std::exchange(m_openedAddress, {}); !address.isEmpty())
        session().browser().dismiss(address);
}

/// Every redirect ends the wait, since the person is back and there is nothing to lose; only ours says that all is
/// well.
LoopbackListener::Verdict SignOutFlowPrivate::receiveRedirect(const QByteArray &form)
{
    if (hasEnded() || m_redirectAccepted)
        return LoopbackListener::Verdict::Conflict;
    m_redirectAccepted = true;
    m_timeout.reset();
    const auto state = stateOf(decodeForm(form));
    const bool isOurs = state && Secret(*state) == m_state;
    QMetaObject::invokeMethod(
        q_ptr,
        [this, isOurs] {
            if (hasEnded())
                return;
            dismissBrowser();
            if (isOurs)
                endSession(Step::Done);
            else
                endSession(Step::Failed,
                    makeError(Error::Kind::BadResponse, ErrorCode::WrongRedirect,
                        u"The browser came back from somewhere else than this sign-out."_s));
        },
        Qt::QueuedConnection);
    return LoopbackListener::Verdict::Accept;
}

void SignOutFlowPrivate::endSession(Step step, const Error &error)
{
    m_result.browserSession = step;
    if (step == Step::Failed)
        m_result.browserSessionError = error;
    complete();
}

void SignOutFlowPrivate::complete()
{
    const SignOutResult result = m_result;
    const auto settle = m_outcome.decide(result);
    const bool pageFailed = result.browserSession == Step::Failed;
    const Error pageError = result.browserSessionError;
    end(
        pageFailed ? &pageError : nullptr, [this, result] { Q_EMIT q()->completed(result); }, settle);
}

bool SignOutFlowPrivate::release(const Error *error)
{
    m_timeout.reset();
    m_tokens.clear();
    m_idToken = {};
    dismissBrowser();
    if (!m_listener)
        return true;
    m_listener->setJudge({});
    if (!m_redirectAccepted) {
        m_listener->close();
        return true;
    }
    QObject::connect(m_listener, &LoopbackListener::closed, q_ptr, [this] { flowFinished(); });
    const OutcomePages pages(session().configuration(), OutcomePages::Occasion::SignOut);
    m_listener->setLeftoverPage([pages, completed = !error] { return pages.leftover(completed); });
    m_listener->finish(pages.outcome(error));
    return false;
}

std::function<void()> SignOutFlowPrivate::decideFailure(const Error &error)
{
    return m_outcome.decide(error);
}

} // namespace QtSignIn
