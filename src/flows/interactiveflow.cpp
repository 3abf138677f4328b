#include "flows/interactiveflow_p.h"

#include "flows/outcomepage.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/authorizationrequest.h"
#include "protocol/errorresponse.h"
#include "protocol/tokenrequest.h"

#include <QtCore/QLoggingCategory>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(flowLog)

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
    : TokenFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
{
}

void InteractiveFlowPrivate::start()
{
    if (const Result<void> options = checkOptions(); options.hasError()) {
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
    discover([this](const ProviderMetadata &metadata) { authorize(metadata); });
}

Result<void> InteractiveFlowPrivate::checkOptions() const
{
    if (const Result<void> extra = checkExtraParameters(m_options.extraQueryParameters); extra.hasError())
        return extra;
    if (const Result<void> scopes = checkScopes(m_scopes + m_options.extraScopesToConsent); scopes.hasError())
        return scopes;
    return checkClaims(m_options.claimsChallenge);
}

Result<void> InteractiveFlowPrivate::checkPkce(const ProviderMetadata &metadata) const
{
    const auto &methods = metadata.codeChallengeMethodsSupported;
    qCDebug(flowLog) << correlationId() << "pkceAdvertised"
                     << (!methods                              ? "unknown"
                                : methods->contains("S256"_L1) ? "S256"
                                                               : "other");
    if (!methods || methods->contains("S256"_L1) || session().configuration().allowProviderWithoutPkce)
        return {};
    return makeError(Error::Kind::Configuration, ErrorCode::PkceNotSupported,
        u"The provider does not protect its codes with PKCE S256 (RFC 7636), so a sign-in through the browser is "
        "not safe there."_s);
}

ResponseMode InteractiveFlowPrivate::responseMode() const
{
    return m_options.responseMode == ResponseMode::ProviderDefault ? session().profile().responseMode
                                                                   : m_options.responseMode;
}

LoopbackListenOptions InteractiveFlowPrivate::listenOptions() const
{
    const ClientConfiguration &configuration = session().configuration();
    const ProviderProfile &profile = session().profile();
    LoopbackListenOptions options;
    RedirectHost host = profile.redirectHost;
    if (m_options.redirectHost != RedirectHost::ProviderDefault)
        host = m_options.redirectHost;
    else if (configuration.redirectHost != RedirectHost::ProviderDefault)
        host = configuration.redirectHost;
    options.host = host == RedirectHost::Localhost ? LoopbackListenOptions::Host::Localhost
        : host == RedirectHost::Ipv6Literal        ? LoopbackListenOptions::Host::Ipv6Literal
                                                   : LoopbackListenOptions::Host::Ipv4Literal;
    for (const auto &ports : {m_options.redirectPorts, configuration.redirectPorts, profile.redirectPorts}) {
        if (options.ports.isEmpty())
            options.ports = ports;
    }
    QString path = profile.redirectPath;
    if (!m_options.redirectPath.isEmpty())
        path = m_options.redirectPath;
    else if (!configuration.redirectPath.isEmpty())
        path = configuration.redirectPath;
    options.path = path.toUtf8();
    options.responseMode = responseMode() == ResponseMode::FormPost ? LoopbackListenOptions::ResponseMode::FormPost
                                                                    : LoopbackListenOptions::ResponseMode::Query;
    return options;
}

void InteractiveFlowPrivate::authorize(const ProviderMetadata &metadata)
{
    m_metadata = metadata;
    if (metadata.authorizationEndpoint.isEmpty() || metadata.tokenEndpoint.isEmpty()) {
        fail(makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider has no sign-in through the browser."_s));
        return;
    }
    if (const Result<void> pkce = checkPkce(metadata); pkce.hasError()) {
        fail(pkce.error());
        return;
    }
    if (const Result<void> listening = listen(); listening.hasError()) {
        fail(listening.error());
        return;
    }
    m_authorizationUrl = buildAuthorizationUrl();
    const Result<void> checked =
        session().endpointPolicy().checkBrowserUrl(m_authorizationUrl, u"The address of the sign-in page"_s);
    if (checked.hasError()) {
        fail(checked.error());
        return;
    }
    if (notify([this] { Q_EMIT q()->authorizationUrlReady(m_authorizationUrl); }))
        openBrowser();
}

Result<void> InteractiveFlowPrivate::listen()
{
    LoopbackListenOptions options = listenOptions();
    const QByteArray redirectPath = options.path;
    if (options.path.isEmpty())
        options.path = "/";
    m_listener = new LoopbackListener(session().sharedClock(), session().sharedRandomSource(), session().afterglow());
    m_listener->setDeleteOnClosed(true);
    m_listener->setJudge([this](const QByteArray &form) { return judge(form); });
    QObject::connect(m_listener, &LoopbackListener::ignored, q_ptr, [this](LoopbackListener::Reason reason) {
        if (!hasEnded())
            Q_EMIT q()->redirectIgnored(ignoredReason(reason));
    });
    const Result<void> listening = m_listener->listen(options);
    if (listening.hasValue())
        m_redirectUri = u"http://"_s + QString::fromLatin1(m_listener->authority() + redirectPath);
    return listening;
}

QUrl InteractiveFlowPrivate::buildAuthorizationUrl()
{
    m_pkce.emplace(session().randomSource().bytes(32));
    m_state = randomToken();
    m_askedScopes = session().decoratedScopes(m_scopes, m_metadata);
    AuthorizationRequest request;
    request.clientId = session().configuration().clientId;
    request.redirectUri = m_redirectUri;
    request.scopes = m_askedScopes + m_options.extraScopesToConsent;
    request.state = m_state;
    if (m_askedScopes.contains("openid"_L1))
        request.nonce = m_nonce = randomToken();
    request.codeChallenge = m_pkce->codeChallenge();
    request.prompt = m_options.prompt;
    request.loginHint = m_options.loginHint;
    request.domainHint = m_options.domainHint;
    request.claims = m_options.claimsChallenge;
    request.maxAge = m_options.maxAge;
    request.uiLocales = m_options.uiLocales;
    request.acrValues = m_options.acrValues;
    request.display = m_options.display;
    request.idTokenHint = m_options.idTokenHint;
    request.responseMode = responseMode();
    request.extraParameters = m_options.extraQueryParameters;
    return request.url(m_metadata.authorizationEndpoint);
}

void InteractiveFlowPrivate::openBrowser()
{
    if (!enter(Flow::Stage::OpeningBrowser))
        return;
    session().browser().open(m_authorizationUrl, [this, guard = QPointer<Flow>(q_ptr)](bool opened) {
        if (!guard || hasEnded() || m_redirectAccepted)
            return;
        const bool goesOn = notify([&] {
            if (opened)
                Q_EMIT q()->browserOpened();
            else
                Q_EMIT q()->browserNotOpened(m_authorizationUrl);
        });
        if (goesOn)
            std::ignore = enter(Flow::Stage::WaitingForUser);
    });
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
    const auto state = stateOf(parameters);
    // Secrets compare in constant time.
    if (!state || Secret(*state) != Secret(m_state.toLatin1()))
        return LoopbackListener::Verdict::Ignore;
    m_redirectAccepted = true;
    m_timeout.reset();
    // After the 303 is on its way: the person's address bar is clean before we talk to the provider.
    QMetaObject::invokeMethod(
        q_ptr,
        [this, parameters] {
            if (!hasEnded())
                receiveRedirect(parameters);
        },
        Qt::QueuedConnection);
    return LoopbackListener::Verdict::Accept;
}

void InteractiveFlowPrivate::receiveRedirect(const FormParameters &parameters)
{
    const Result<AuthorizationResponse> response = parseAuthorizationResponse(parameters);
    if (response.hasError()) {
        fail(response.error());
        return;
    }
    if (const Result<void> issuer = checkIssuer(*response); issuer.hasError()) {
        fail(issuer.error());
        return;
    }
    if (!response->error.isEmpty()) {
        fail(makeOAuthError(response->error, response->errorDescription, response->errorUri));
        return;
    }
    redeem(response->code);
}

Result<void> InteractiveFlowPrivate::checkIssuer(const AuthorizationResponse &response) const
{
    if (!response.issuer && m_metadata.authorizationResponseIssParameterSupported) {
        return makeError(Error::Kind::MixUp, ErrorCode::MissingIssuer,
            u"The answer in the browser does not name its provider, though this provider always does. It was "
            "refused; sign in again."_s);
    }
    // A plain OAuth 2.0 provider that was given without an issuer leaves nothing to compare with.
    const bool isComparable = response.issuer && !m_metadata.issuer.isEmpty();
    if (isComparable && !session().profile().issuerPolicy.acceptsRedirect(*response.issuer, m_metadata.issuer)) {
        return makeError(Error::Kind::MixUp, ErrorCode::IssuerMismatch,
            u"The answer in the browser comes from another provider. It was refused; sign in again."_s);
    }
    return {};
}

void InteractiveFlowPrivate::redeem(const Secret &code)
{
    if (!enter(Flow::Stage::RedeemingCode))
        return;
    GrantContext context {.metadata = m_metadata, .scopes = m_askedScopes, .correlationId = correlationId()};
    if (!m_nonce.isEmpty())
        context.nonce = m_nonce;
    context.maxAge = m_options.maxAge;
    const HttpRequest request = formRequest(m_metadata.tokenEndpoint,
        authorizationCodeGrant(code, m_redirectUri, m_pkce->codeVerifier()), session().credentials());
    m_pkce.reset();
    send(request, [this, context](const Result<HttpResponse> &response) { receiveTokens(response, context); });
}

bool InteractiveFlowPrivate::release(const Error *error)
{
    m_timeout.reset();
    m_pkce.reset();
    if (!m_listener)
        return true;
    m_listener->setJudge({});
    if (!m_redirectAccepted) {
        m_listener->close();
        return true;
    }
    QObject::connect(m_listener, &LoopbackListener::closed, q_ptr, [this] { flowFinished(); });
    m_listener->finish(outcomePage(error));
    return false;
}

QByteArray InteractiveFlowPrivate::outcomePage(const Error *error) const
{
    const ClientConfiguration &configuration = session().configuration();
    LoopbackPageContext context;
    context.completed = !error;
    if (error)
        context.error = *error;
    context.applicationName =
        configuration.applicationName.isEmpty() ? QCoreApplication::applicationName() : configuration.applicationName;
    const QString html =
        configuration.loopbackPage ? configuration.loopbackPage(context) : plainEnglishLoopbackPage(context);
    return html.toUtf8();
}

} // namespace QtSignIn
