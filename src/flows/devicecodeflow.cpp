#include "flows/devicecodeflow_p.h"

#include "flows/deviceauthorizationreceipt.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/errorresponse.h"
#include "protocol/httpdate.h"
#include "protocol/json.h"
#include "protocol/tokenrequest.h"
#include "protocol/tokenresponse.h"
#include "session/signaturecheck.h"
#include "session/tokenrequests.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Some providers send their new interval along with slow_down.
std::optional<std::chrono::seconds> intervalOf(const HttpResponse &response)
{
    const Result<JsonText> text = parseJsonObject(response.body);
    if (text.hasError())
        return std::nullopt;
    const auto seconds = JsonReader(*text).integer("interval"_L1);
    return seconds ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

/// A page or redirect from something between us and the provider: the code may live on behind it.
bool saysNothing(const Error &error)
{
    return error.code() == QLatin1StringView(ErrorCode::HttpError)
        || error.code() == QLatin1StringView(ErrorCode::UnexpectedRedirect);
}

Error expired()
{
    return makeError(
        Error::Kind::Expired, ErrorCode::DeviceCodeExpired, u"The code was not used in time. Ask for a new one."_s);
}

/// Whether a later run of the application could still use the code.
bool mayBeResumed(const Error *error)
{
    return error
        && (error->kind() == Error::Kind::Abandoned || error->kind() == Error::Kind::Network
            || error->kind() == Error::Kind::Configuration);
}

} // namespace

DeviceCodeFlow::DeviceCodeFlow(std::unique_ptr<DeviceCodeFlowPrivate> d, QObject *parent)
    : TokenFlow(std::move(d), parent)
{
}

DeviceCodeFlow::~DeviceCodeFlow() = default;

DeviceAuthorization DeviceCodeFlow::authorization() const
{
    return static_cast<DeviceCodeFlowPrivate *>(d_ptr.get())->authorization();
}

void DeviceCodeFlow::setExpiresAt(const QDateTime &expiresAt)
{
    static_cast<DeviceCodeFlowPrivate *>(d_ptr.get())->setExpiresAt(expiresAt);
}

DeviceCodeFlowPrivate::DeviceCodeFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const DeviceCodeOptions &options)
    : TokenFlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
    , m_isResumed(false)
{
}

DeviceCodeFlowPrivate::DeviceCodeFlowPrivate(
    std::shared_ptr<Session> session, const DeviceAuthorization &authorization, const DeviceCodeOptions &options)
    : TokenFlowPrivate(std::move(session))
    , m_options(options)
    , m_isResumed(true)
    , m_authorization(authorization)
{
}

void DeviceCodeFlowPrivate::start()
{
    if (const Result<void> extra = checkDeviceCodeOptions(session(), m_options); extra.hasError()) {
        fail(extra.error());
        return;
    }
    if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError()) {
        fail(scopes.error());
        return;
    }
    discover([this](const ProviderMetadata &metadata) {
        if (m_isResumed)
            resume(metadata);
        else
            requestUserCode(metadata);
    });
}

void DeviceCodeFlowPrivate::requestUserCode(const ProviderMetadata &metadata)
{
    m_metadata = metadata;
    const Result<HttpRequest> request = makeDeviceAuthorizationRequest(
        session(), metadata, session().decoratedScopes(m_scopes, metadata), m_options, correlationId());
    if (request.hasError()) {
        fail(request.error());
        return;
    }
    if (enter(Flow::Stage::RequestingUserCode))
        send(*request, [this](const Result<HttpResponse> &response) { receiveUserCode(response); });
}

void DeviceCodeFlowPrivate::receiveUserCode(const Result<HttpResponse> &response)
{
    if (response.hasError()) {
        fail(response.error());
        return;
    }
    const Result<DeviceAuthorization> authorization = receiveDeviceAuthorization(
        session(), *response, session().decoratedScopes(m_scopes, m_metadata), correlationId());
    if (authorization.hasError()) {
        fail(authorization.error());
        return;
    }
    m_authorization = *authorization;
    session().pendingDevices().remember(m_authorization);
    startPolling();
}

void DeviceCodeFlowPrivate::resume(const ProviderMetadata &metadata)
{
    m_metadata = metadata;
    if (const Result<void> ours = checkDeviceAuthorization(session(), m_authorization); ours.hasError())
        fail(ours.error());
    else
        startPolling();
}

void DeviceCodeFlowPrivate::startPolling()
{
    if (m_wallDeadline.isNull() || m_wallDeadline > m_authorization.expiresAt())
        setDeadlines(m_authorization.expiresAt());
    else
        setDeadlines(m_wallDeadline);
    if (hasExpired()) {
        fail(expired());
        return;
    }
    prefetchSigningKeys(session(), m_metadata);
    // A code that is resumed near its end still gets one poll.
    const std::chrono::seconds left(session().clock().now().secsTo(m_authorization.expiresAt()));
    m_schedule.emplace(std::clamp(m_authorization.interval(), 1s, std::max(1s, left - 1s)));
    if (notify([this] { Q_EMIT q()->userCodeReceived(m_authorization); }) && enter(Flow::Stage::WaitingForUser))
        schedulePoll();
}

void DeviceCodeFlowPrivate::setDeadlines(const QDateTime &expiresAt)
{
    m_wallDeadline = expiresAt;
    const qint64 left = std::max<qint64>(0, session().clock().now().msecsTo(expiresAt));
    m_steadyDeadline = session().clock().steadyNow() + std::chrono::milliseconds(left);
}

void DeviceCodeFlowPrivate::setExpiresAt(const QDateTime &expiresAt)
{
    if (hasEnded() || !expiresAt.isValid() || (!m_wallDeadline.isNull() && expiresAt >= m_wallDeadline))
        return;
    setDeadlines(expiresAt);
    if (m_timer && m_nextPoll >= m_steadyDeadline)
        endAtDeadline();
}

/// The steady clock may stand still while the machine sleeps, the wall clock may be set: each catches what the other
/// misses.
bool DeviceCodeFlowPrivate::hasExpired() const
{
    return session().clock().steadyNow() >= m_steadyDeadline || session().clock().now() >= m_wallDeadline;
}

void DeviceCodeFlowPrivate::schedulePoll()
{
    const std::chrono::milliseconds left = m_steadyDeadline - session().clock().steadyNow();
    const std::chrono::milliseconds delay = m_schedule->delay();
    m_nextPoll = session().clock().steadyNow() + delay;
    if (delay >= left) {
        endAtDeadline();
        return;
    }
    m_timer = session().clock().singleShot(delay, [this] {
        if (hasExpired())
            fail(expired());
        else
            poll();
    });
    Q_EMIT q()->pollScheduled(std::chrono::ceil<std::chrono::seconds>(delay));
}

void DeviceCodeFlowPrivate::endAtDeadline()
{
    const std::chrono::milliseconds left = m_steadyDeadline - session().clock().steadyNow();
    m_timer = session().clock().singleShot(left, [this] { fail(expired()); });
}

void DeviceCodeFlowPrivate::poll()
{
    m_timer.reset();
    RequestContext context;
    context.correlationId = m_authorization.correlationId();
    context.claims = m_options.claimsChallenge;
    context.extras = m_options.tokenRequest;
    context.api = Telemetry::Api::DeviceCode;
    const FormParameters grant = deviceCodeGrant(m_authorization.deviceCode());
    send(makeTokenRequest(session(), m_metadata.tokenEndpoint, grant, context),
        [this](const Result<HttpResponse> &response) { receivePoll(response); });
}

void DeviceCodeFlowPrivate::receivePoll(const Result<HttpResponse> &response)
{
    if (response.hasError()) {
        if (response.error().code() == QLatin1StringView(ErrorCode::NoNetworkAccessManager))
            fail(response.error());
        else
            pollAgainAfterTrouble(response.error(), std::nullopt);
        return;
    }
    const Result<TokenResponse> tokens = parseTokenResponse(*response);
    if (tokens.hasValue()) {
        receiveTokens(response,
            GrantContext {.metadata = m_metadata,
                .grantType = u"urn:ietf:params:oauth:grant-type:device_code"_s,
                .scopes = m_authorization.scopes(),
                .correlationId = correlationId(),
                .api = Telemetry::Api::DeviceCode});
        return;
    }
    const Error error = tokens.error();
    session().telemetry().noteFailure(Telemetry::Api::DeviceCode, m_authorization.correlationId(), error.code());
    if (error.code() == "authorization_pending"_L1) {
        m_schedule->pending();
        schedulePoll();
    } else if (error.code() == "slow_down"_L1) {
        m_schedule->slowDown(intervalOf(*response),
            std::chrono::floor<std::chrono::seconds>(m_steadyDeadline - session().clock().steadyNow()));
        schedulePoll();
    } else if (isTransient(error) || saysNothing(error)) {
        pollAgainAfterTrouble(error, parseRetryAfter(response->header("Retry-After"), session().clock().now()));
    } else {
        fail(error);
    }
}

void DeviceCodeFlowPrivate::pollAgainAfterTrouble(const Error &error, std::optional<std::chrono::seconds> retryAfter)
{
    m_schedule->trouble(retryAfter);
    if (notify([this, error] { Q_EMIT q()->networkErrorOccurred(error); }))
        schedulePoll();
}

bool DeviceCodeFlowPrivate::release(const Error *error)
{
    if (!mayBeResumed(error))
        session().pendingDevices().forget(m_authorization);
    m_timer.reset();
    return true;
}

} // namespace QtSignIn
