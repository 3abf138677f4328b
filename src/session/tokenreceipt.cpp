#include "session/tokenreceipt.h"

#include "model/account_p.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"
#include "protocol/clientinfo.h"
#include "protocol/httpdate.h"
#include "protocol/tokenresponse.h"
#include "providers/accountidentity.h"
#include "providers/realmrule.h"
#include "session/session.h"
#include "validation/idtokenvalidation.h"

#include <QtCore/QLoggingCategory>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(clockLog, "qtsignin.clock")

namespace {

/// The provider's clock where its answer tells it: that of this computer may be hours off.
QDateTime timeOfReply(const Session &session, const HttpResponse &response)
{
    const QDateTime here = session.clock().now();
    const QDateTime there = parseHttpDate(response.header("Date"));
    if (!there.isValid())
        return here;
    if (std::abs(here.secsTo(there)) > 300) {
        qCWarning(clockLog).noquote() << "This computer's clock says" << here.toString(Qt::ISODate)
                                      << "and the provider's" << there.toString(Qt::ISODate);
    }
    return there;
}

/// What a refresh brings must be about the person whose refresh token it was, also in another tenant.
Result<void> checkHomeAccount(const Session &session, const TokenResponse &tokens, const GrantContext &context)
{
    const std::optional<ClientInfo> clientInfo = parseClientInfo(tokens.clientInfo);
    if (!session.profile().isMicrosoft || !context.refreshedAccount || !clientInfo
        || context.refreshedAccount->homeAccountId() == clientInfo->uid + u'.' + clientInfo->utid)
        return {};
    return makeError(Error::Kind::IdToken, ErrorCode::SubjectMismatch,
        u"The provider answered about another person than the one whose sign-in was renewed. Sign in again."_s);
}

/// The claims to go on with: of this answer, or those held if a refresh brought none (OpenID Connect Core 12.2).
Result<QJsonObject> claimsOf(
    Session &session, const TokenResponse &tokens, const GrantContext &context, const QDateTime &now)
{
    const QJsonObject heldClaims =
        context.refreshedAccount ? session.tokens().idTokenClaims(*context.refreshedAccount) : QJsonObject();
    if (const Result<void> person = checkHomeAccount(session, tokens, context); person.hasError())
        return person.error();
    if (tokens.idToken.isEmpty()) {
        const bool granted = !tokens.scope || tokens.scope->contains("openid"_L1);
        const bool expected = session.profile().isOpenIdProvider && context.scopes.contains("openid"_L1) && granted;
        if (expected && !context.refreshedAccount) {
            return makeError(Error::Kind::IdToken, ErrorCode::MissingIdToken,
                u"The provider did not say who signed in: its answer has no ID token."_s);
        }
        return heldClaims;
    }
    const Result<Jwt> jwt = parseJwt(tokens.idToken);
    if (jwt.hasError())
        return jwt.error();
    IdTokenExpectations expectations;
    expectations.issuerPolicy = session.profile().issuerPolicy;
    expectations.metadataIssuer = context.metadata.issuer;
    expectations.clientId = session.configuration().clientId;
    expectations.nonce = context.nonce;
    expectations.maxAge = context.maxAge;
    // Microsoft names a person differently in each tenant.
    const bool isOfSameTenant =
        !session.profile().isMicrosoft || heldClaims.value("tid"_L1) == jwt->claims.value("tid"_L1);
    if (!heldClaims.isEmpty() && isOfSameTenant)
        expectations.previousClaims = heldClaims;
    expectations.now = now;
    expectations.tolerance = session.configuration().clockTolerance;
    if (const Result<void> valid = validateIdTokenClaims(jwt->claims, expectations); valid.hasError())
        return valid.error();
    if (const Result<void> isSigned = session.signatureVerifier().verify(*jwt); isSigned.hasError())
        return isSigned.error();
    return jwt->claims;
}

bool isMatterOfClocks(const Error &error)
{
    return error.code() == QLatin1StringView(ErrorCode::IdTokenExpired)
        || error.code() == QLatin1StringView(ErrorCode::IdTokenNotYetValid);
}

} // namespace

Error noAccount()
{
    return makeError(
        Error::Kind::InteractionRequired, ErrorCode::NoAccount, u"Nobody is signed in with this account. Sign in."_s);
}

namespace {

std::optional<std::chrono::seconds> lifetimeOf(const Session &session, const TokenResponse &tokens)
{
    // MSAL's guess: its programs count on an end.
    if (!tokens.expiresIn && session.profile().isMicrosoft)
        return std::chrono::seconds(600);
    return tokens.expiresIn;
}

Account accountOf(const Session &session, const TokenResponse &tokens, const QJsonObject &claims, const QString &realm,
    const GrantContext &context)
{
    if (context.refreshedAccount && tokens.idToken.isEmpty())
        return *context.refreshedAccount;
    IdentityEvidence evidence;
    evidence.idTokenClaims = claims;
    evidence.clientInfo = parseClientInfo(tokens.clientInfo);
    evidence.realm = realm;
    evidence.grantType = context.grantType;
    evidence.anonymousId = context.correlationId;
    const Account account = makeAccount(session.profile(), evidence);
    return context.refreshedAccount ? withIdentityOf(*context.refreshedAccount, account) : account;
}

TokenReply replyOf(const Session &session, const TokenResponse &tokens, const GrantContext &context)
{
    TokenReply reply;
    reply.environment = context.environment.isEmpty() ? session.profile().environment : context.environment;
    reply.realm = realmOf(session.profile(), context.metadata);
    reply.refreshToken = tokens.refreshToken.isEmpty() ? context.foreignRefreshToken : tokens.refreshToken;
    reply.redeemedRefreshToken = context.redeemedRefreshToken;
    reply.redeemedModificationTime = context.redeemedModificationTime;
    if (session.profile().isMicrosoft && !tokens.familyId.isEmpty())
        reply.familyId = tokens.familyId;
    reply.receivedAt = session.clock().now();
    reply.steadyReceivedAt = session.clock().steadyNow();
    reply.needsKnownAccount = context.refreshedAccount.has_value();
    return reply;
}

TokenResult resultOf(const Session &session, const HttpResponse &response, const TokenResponse &tokens,
    const QJsonObject &claims, const TokenReply &reply, const GrantContext &context)
{
    QSharedDataPointer<TokenResultData> result(new TokenResultData);
    result->accessToken = tokens.accessToken;
    result->tokenType = tokens.tokenType;
    if (const auto lifetime = lifetimeOf(session, tokens))
        result->expiresAt = reply.receivedAt.addSecs(lifetime->count());
    // The schema has one for every token; a provider that says none means no more than the token's own end.
    if (const auto extended = tokens.extExpiresIn ? tokens.extExpiresIn : lifetimeOf(session, tokens);
        extended && session.profile().isMicrosoft)
        result->extendedExpiresAt = reply.receivedAt.addSecs(extended->count());
    if (tokens.refreshIn)
        result->refreshOn = reply.receivedAt.addSecs(tokens.refreshIn->count());
    result->scopes = tokens.scope.value_or(normalizedScopes(context.scopes));
    result->account = accountOf(session, tokens, claims, reply.realm, context);
    result->idToken = tokens.idToken;
    result->idTokenClaims = claims;
    if (session.profile().isMicrosoft)
        result->tenantId = claims.value("tid"_L1).toString(reply.realm);
    result->correlationId = context.correlationId;
    result->source = context.source;
    result->networkDuration = response.duration;
    return TokenResult(std::move(result));
}

Error untrustedAnswer()
{
    return makeError(Error::Kind::InteractionRequired, "interaction_required",
        u"The provider's last answer about this account could not be trusted. Sign in again."_s);
}

/// Keeps the new refresh token of an answer that is otherwise not to be used. If it speaks about somebody else, a
/// person has to sort it out.
void keepRefreshToken(Session &session, const TokenReply &reply, const GrantContext &context, const Error &error)
{
    const Account &account = *context.refreshedAccount;
    Secret held = reply.redeemedRefreshToken;
    if (!reply.refreshToken.isEmpty()
        && session.tokens().replaceRefreshToken(account, held, reply.refreshToken, reply.receivedAt))
        held = reply.refreshToken;
    if (!isMatterOfClocks(error))
        session.tokens().markRefused(account, held, untrustedAnswer());
}

Result<TokenResult> judgeAndStore(Session &session, const HttpResponse &response, const GrantContext &context)
{
    const Result<TokenResponse> tokens = parseTokenResponse(response, session.profile().grantedScopeSeparator);
    if (tokens.hasError()) {
        const Secret refreshToken = refreshTokenOf(response);
        if (context.refreshedAccount && !refreshToken.isEmpty())
            session.tokens().replaceRefreshToken(
                *context.refreshedAccount, context.redeemedRefreshToken, refreshToken, session.clock().now());
        return tokens.error();
    }
    TokenReply reply = replyOf(session, *tokens, context);
    session.tokens().setRealm(reply.realm);
    const Result<QJsonObject> claims = claimsOf(session, *tokens, context, timeOfReply(session, response));
    if (claims.hasError()) {
        if (context.refreshedAccount)
            keepRefreshToken(session, reply, context, claims.error());
        return claims.error();
    }
    const auto start = std::chrono::steady_clock::now();
    reply.result = resultOf(session, response, *tokens, *claims, reply, context);
    // Removed while the provider was asked: it must not come back.
    if (session.store(reply) == TokenCache::Outcome::UnknownAccount)
        return noAccount();
    return withCacheDuration(reply.result, std::chrono::steady_clock::now() - start);
}

} // namespace

Result<TokenResult> receiveTokenResponse(Session &session, const HttpResponse &response, const GrantContext &context)
{
    const auto alive = session.weak_from_this().lock();
    const Result<TokenResult> result = judgeAndStore(session, response, context);
    if (result.hasValue())
        session.telemetry().noteSuccess();
    else
        session.telemetry().noteFailure(context.api, context.correlationId, result.error().code());
    return result;
}

} // namespace QtSignIn
