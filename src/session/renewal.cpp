#include "session/renewal.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/errorresponse.h"
#include "protocol/tokenrequest.h"
#include "session/session.h"
#include "session/tokenreceipt.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto invalidGrant = "invalid_grant"_L1;

Error noRefreshToken()
{
    return makeError(Error::Kind::InteractionRequired, "interaction_required",
        u"The provider gave no refresh token for this account. Sign in again."_s);
}

/// Aliases of a Microsoft host lead to the same endpoints; the refresh token goes back to the one it came from.
QUrl endpointAt(const QUrl &endpoint, const Session &session, const QString &environment)
{
    if (!session.profile().environmentAliases.contains(environment))
        return endpoint;
    QUrl result = endpoint;
    result.setHost(environment);
    return result;
}

} // namespace

Renewal::Renewal(Renewals *renewals, const RenewalDemand &demand, const ProviderMetadata &metadata)
    : QObject(renewals)
    , m_renewals(renewals)
    , m_demand(demand)
    , m_metadata(metadata)
{
}

Session &Renewal::session() const
{
    return *m_renewals->m_session;
}

bool Renewal::answers(const RenewalDemand &demand) const
{
    const RequestContext &mine = m_demand.context;
    const RequestContext &other = demand.context;
    return normalizedScopes(m_demand.scopes) == normalizedScopes(demand.scopes)
        && m_demand.forceRefresh == demand.forceRefresh && mine.claims == other.claims
        && mine.extras.parameters == other.extras.parameters && mine.extras.headers == other.extras.headers;
}

void Renewal::addWaiter(QObject *context, Renewals::Done done)
{
    m_waiters.append({context, std::move(done)});
}

void Renewal::start()
{
    if (const auto token = heldToken())
        m_tokenBefore = token->accessToken();
    session().lockRenewal(m_demand.context.account, this, [this](const Result<void> &locked) {
        m_isLocked = locked.hasValue();
        if (m_isLocked)
            begin();
        else
            finish(locked.error());
    });
}

void Renewal::begin()
{
    if (const auto token = satisfiedMeanwhile())
        finish(*token);
    else
        tryNext();
}

std::optional<TokenResult> Renewal::heldToken() const
{
    return session().findGoodToken(m_demand.context.account, m_demand.scopes);
}

/// The refresh that went before, or another program, may have brought what is wanted.
std::optional<TokenResult> Renewal::satisfiedMeanwhile() const
{
    if (!m_demand.context.claims.isEmpty())
        return std::nullopt;
    const auto token = heldToken();
    const bool isNew = token && (!m_demand.forceRefresh || token->accessToken() != m_tokenBefore);
    return isNew && !session().isAging(*token) ? token : std::nullopt;
}

/// Whether anybody but Renewals itself waits for it.
bool Renewal::isAwaited() const
{
    return std::any_of(m_waiters.cbegin(), m_waiters.cend(),
        [this](const Waiter &waiter) { return waiter.context && waiter.context != m_renewals; });
}

/// Asks the cache anew each time: what was refused may have been replaced while the provider thought about it.
std::optional<RefreshTokenCandidate> Renewal::nextCandidate() const
{
    const QList<RefreshTokenCandidate> candidates = session().tokens().refreshTokens(m_demand.context.account);
    const auto next = std::find_if(candidates.cbegin(), candidates.cend(), [&](const RefreshTokenCandidate &candidate) {
        return !m_tried.contains(candidate.secret) && !(m_skipsOtherClients && candidate.isOfAnotherClient);
    });
    return next == candidates.cend() ? std::nullopt : std::optional(*next);
}

void Renewal::tryNext()
{
    if (!session().tokens().contains(m_demand.context.account)) {
        finish(noAccount());
        return;
    }
    const auto candidate = nextCandidate();
    if (!candidate) {
        finish(m_failure.value_or(noRefreshToken()));
        return;
    }
    m_tried.append(candidate->secret);
    // The provider may think better of its own refusal; an answer that we could not trust takes a person.
    const bool mayTryAgain = m_demand.forceRefresh && candidate->refusal && candidate->refusal->code() == invalidGrant;
    if (candidate->refusal && !mayTryAgain) {
        m_failure = *candidate->refusal;
        tryNext();
        return;
    }
    const auto awaited = isAwaited() ? Throttle::Awaited::Yes : Throttle::Awaited::No;
    if (const auto wait = m_renewals->m_throttle.check(throttleKey(), session().clock().steadyNow(), awaited)) {
        // A wish to wait that came with a refusal says less than the refusal.
        finish(m_failure.value_or(*wait));
        return;
    }
    send(*candidate);
}

/// No scopes at all mean those of the sign-in (RFC 6749 6).
QStringList Renewal::askedScopes() const
{
    return m_demand.scopes.isEmpty() ? QStringList() : session().decoratedScopes(m_demand.scopes, m_metadata);
}

void Renewal::send(const RefreshTokenCandidate &candidate)
{
    const QUrl endpoint = endpointAt(m_metadata.tokenEndpoint, session(), candidate.environment);
    const HttpRequest request =
        makeTokenRequest(session(), endpoint, refreshTokenGrant(candidate.secret, askedScopes()), m_demand.context);
    session().send(
        request, this, [this, candidate](const Result<HttpResponse> &response) { receive(candidate, response); });
}

void Renewal::receive(const RefreshTokenCandidate &candidate, const Result<HttpResponse> &response)
{
    if (response.hasError()) {
        handleFailure(candidate, response.error());
        return;
    }
    GrantContext context;
    context.metadata = m_metadata;
    context.grantType = u"refresh_token"_s;
    context.scopes = askedScopes();
    context.refreshedAccount = m_demand.context.account;
    context.environment = candidate.environment;
    context.redeemedRefreshToken = candidate.secret;
    context.redeemedModificationTime = candidate.lastModificationTime;
    context.correlationId = m_demand.context.correlationId;
    context.api = Telemetry::Api::Silent;
    receiveTokenResponse(session(), *response, context, this,
        [this, guard = QPointer<Renewal>(this), candidate, response = *response](const Result<TokenResult> &result) {
            // Storing tells about it, and a slot may have deleted the application object.
            if (guard)
                receive(candidate, response, result);
        });
}

void Renewal::receive(
    const RefreshTokenCandidate &candidate, const HttpResponse &response, const Result<TokenResult> &result)
{
    if (result.hasValue()) {
        finish(result);
        return;
    }
    const Error error = result.error();
    m_renewals->m_throttle.note(throttleKey(), response, error, session().clock().steadyNow(), session().clock().now(),
        session().randomSource());
    handleFailure(candidate, error);
}

/// Another program, one that takes no lock, may have redeemed it just now: its new one must not be lost for that.
void Renewal::handleFailure(const RefreshTokenCandidate &candidate, const Error &error)
{
    if (error.code() == invalidGrant)
        session().lookAtStored(m_demand.context.account, this, [=, this] { goOnAfter(candidate, error); });
    else
        goOnAfter(candidate, error);
}

void Renewal::goOnAfter(const RefreshTokenCandidate &candidate, const Error &error)
{
    m_failure = error;
    const bool isRefusal = error.code() == invalidGrant && !isTransient(error);
    m_skipsOtherClients = m_skipsOtherClients || error.subError() == "client_mismatch"_L1;
    // MSAL's programs count on Microsoft's staying: a policy that refuses it today may be lifted.
    if (isRefusal && !session().profile().isMicrosoft)
        session().tokens().markRefused(m_demand.context.account, candidate.secret, error);
    const bool isOAuthError = error.httpStatus() >= 200 && error.httpStatus() < 500 && error.httpStatus() != 429;
    if (isOAuthError && !isTransient(error)
        && (isRefusal || candidate.isOfAnotherClient || session().profile().isMicrosoft))
        tryNext();
    else
        finish(error);
}

ThrottleKey Renewal::throttleKey() const
{
    return {m_metadata.tokenEndpoint, session().configuration().clientId, normalizedScopes(m_demand.scopes),
        m_demand.context.account.homeAccountId()};
}

void Renewal::finish(const Result<TokenResult> &result)
{
    if (std::exchange(m_isLocked, false))
        session().unlockRenewal(m_demand.context.account);
    m_renewals->ended(this, result);
    deleteLater();
    // A waiter may end the last flow and the application, and with them this object: from here on only locals.
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    if (const auto alive = session().weak_from_this().lock(); alive && result.hasError())
        alive->noteSilentFailure(m_demand.context.account, result.error());
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

} // namespace QtSignIn
