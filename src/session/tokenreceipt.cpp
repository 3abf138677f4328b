#include "session/tokenreceipt.h"

#include "model/account_p.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"
#include "protocol/clientinfo.h"
#include "protocol/tokenresponse.h"
#include "providers/accountidentity.h"
#include "providers/realmrule.h"
#include "session/idtokenreceipt.h"
#include "session/session.h"
#include "session/unverifiedidtokens.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

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

Error untrustedAnswer()
{
    return makeError(Error::Kind::InteractionRequired, "interaction_required",
        u"The provider's last answer about this account could not be trusted. Sign in again."_s);
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

QString nameOf(const Account &account)
{
    for (const QString &name : {account.username(), account.localAccountId()}) {
        if (!name.isEmpty())
            return name;
    }
    return account.homeAccountId();
}

/// A hint to the provider binds nobody (OpenID Connect Core 3.1.2.1): the person may have chosen another account there.
Result<void> checkPerson(const Account &expected, const Account &account)
{
    // Where the provider names nobody each sign-in is somebody of its own.
    if (expected.isNull() || account == expected || isAnonymous(expected))
        return {};
    if (isAnonymous(account)) {
        return makeError(Error::Kind::InteractionRequired, ErrorCode::SubjectMismatch,
            u"%1 was to sign in, but the provider does not say who did. Nothing was kept; sign in again with the scope "
            "\"openid\"."_s.arg(nameOf(expected)));
    }
    return makeError(Error::Kind::InteractionRequired, ErrorCode::SubjectMismatch,
        u"%1 was to sign in, but %2 did. Nothing was kept; sign in again."_s.arg(nameOf(expected), nameOf(account)));
}

/// A token response on its way into the cache.
struct Receipt {
    Session *session;
    HttpResponse response;
    GrantContext context;
    TokenResponse tokens;
    TokenReply reply;
    IdTokenReceipt idToken;
};

Result<TokenResult> store(Receipt &receipt)
{
    Session &session = *receipt.session;
    const auto start = std::chrono::steady_clock::now();
    receipt.reply.result =
        resultOf(session, receipt.response, receipt.tokens, receipt.idToken.claims, receipt.reply, receipt.context);
    const Account account = receipt.reply.result.account();
    if (const Result<void> person = checkPerson(receipt.context.expectedAccount, account); person.hasError())
        return person.error();
    // Removed while the provider was asked: it must not come back.
    if (session.store(receipt.reply) == TokenCache::Outcome::UnknownAccount)
        return noAccount();
    return withCacheDuration(receipt.reply.result, std::chrono::steady_clock::now() - start);
}

/// Keeps the new refresh token whatever becomes of the rest of the answer.
void keepRefreshToken(Receipt &receipt)
{
    const Secret &next = receipt.reply.refreshToken;
    const auto &account = receipt.context.refreshedAccount;
    if (!account || next.isEmpty())
        return;
    Secret &redeemed = receipt.reply.redeemedRefreshToken;
    if (!receipt.session->tokens().replaceRefreshToken(*account, redeemed, next, receipt.reply.receivedAt))
        return;
    redeemed = next;
    receipt.reply.redeemedModificationTime = receipt.reply.receivedAt.toSecsSinceEpoch();
}

/// An answer that speaks about somebody else is for a person to sort out.
Result<TokenResult> refuse(Receipt &receipt, const Error &error)
{
    keepRefreshToken(receipt);
    if (receipt.context.refreshedAccount && !isMatterOfClocks(error)) {
        receipt.session->tokens().markRefused(
            *receipt.context.refreshedAccount, receipt.reply.redeemedRefreshToken, untrustedAnswer());
    }
    return error;
}

/// The refresh token is used up and its answer came over TLS from the right place: without keys the tokens are good,
/// and only what they say about the person has to wait.
Result<TokenResult> storeUnverified(Receipt &receipt)
{
    if (!receipt.idToken.heldClaims.isEmpty()) {
        receipt.idToken.claims = receipt.idToken.heldClaims;
        receipt.tokens.idToken = {};
    }
    const auto alive = receipt.session->weak_from_this().lock();
    const Result<TokenResult> result = store(receipt);
    if (result.hasValue()) {
        const Secret &refreshToken =
            receipt.reply.refreshToken.isEmpty() ? receipt.reply.redeemedRefreshToken : receipt.reply.refreshToken;
        receipt.session->unverifiedIdTokens().add(
            {result->account(), result->accessToken(), refreshToken, *receipt.idToken.check});
    }
    return result;
}

Result<TokenResult> settle(Receipt &receipt, const Result<void> &signature)
{
    if (signature.hasValue())
        return store(receipt);
    const bool isRefresh = receipt.context.grantType == "refresh_token"_L1;
    if (isRefresh && signature.error().code() == QLatin1StringView(ErrorCode::KeysUnavailable))
        return storeUnverified(receipt);
    return refuse(receipt, signature.error());
}

Error unreadable(Session &session, const HttpResponse &response, const GrantContext &context, const Error &error)
{
    const Secret refreshToken = refreshTokenOf(response);
    if (context.refreshedAccount && !refreshToken.isEmpty())
        session.tokens().replaceRefreshToken(
            *context.refreshedAccount, context.redeemedRefreshToken, refreshToken, session.clock().now());
    return error;
}

void end(Session &session, const GrantContext &context, const Result<TokenResult> &result, const TokensReceived &done)
{
    if (result.hasValue())
        session.telemetry().noteSuccess();
    else
        session.telemetry().noteFailure(context.api, context.correlationId, result.error().code());
    done(result);
}

/// A new refresh token is lost for good if it is not on disk when the application ends, and another program would
/// redeem the one before it: whatever else came of the answer, nobody goes on until it is there.
void endWhenStored(Session &session, const GrantContext &context, const Result<TokenResult> &result,
    const QPointer<QObject> &receiver, const TokensReceived &done)
{
    const std::optional<Account> account = result.hasValue() ? result->account() : context.refreshedAccount;
    // A slot that heard of the account may have deleted the receiver.
    if (!receiver || !account) {
        end(session, context, result, done);
        return;
    }
    session.whenStored(
        *account, receiver, [session = &session, context, result, done] { end(*session, context, result, done); });
}

void endReceipt(
    Receipt &receipt, const Result<TokenResult> &result, const QPointer<QObject> &receiver, const TokensReceived &done)
{
    if (receipt.reply.refreshToken.isEmpty())
        end(*receipt.session, receipt.context, result, done);
    else
        endWhenStored(*receipt.session, receipt.context, result, receiver, done);
}

} // namespace

void receiveTokenResponse(Session &session, const HttpResponse &response, const GrantContext &context,
    QObject *receiver, const TokensReceived &done)
{
    const auto alive = session.weak_from_this().lock();
    const Result<TokenResponse> tokens = parseTokenResponse(response, session.profile().grantedScopeSeparator);
    if (tokens.hasError()) {
        const Error error = unreadable(session, response, context, tokens.error());
        endWhenStored(session, context, error, receiver, done);
        return;
    }
    Receipt receipt {&session, response, context, *tokens, replyOf(session, *tokens, context), {}};
    session.tokens().setRealm(receipt.reply.realm);
    const Result<IdTokenReceipt> idToken = receiveIdToken(session, *tokens, context, timeOfReply(session, response));
    if (idToken.hasError()) {
        endReceipt(receipt, refuse(receipt, idToken.error()), receiver, done);
        return;
    }
    receipt.idToken = *idToken;
    const auto known = idToken->check ? checkSignatureNow(session, *idToken->check) : std::optional(Result<void>());
    if (known) {
        endReceipt(receipt, settle(receipt, *known), receiver, done);
        return;
    }
    keepRefreshToken(receipt);
    checkSignature(session, *idToken->check, receiver,
        [receipt, receiver = QPointer<QObject>(receiver), done](const Result<void> &signature) mutable {
            const auto alive = receipt.session->weak_from_this().lock();
            endReceipt(receipt, settle(receipt, signature), receiver, done);
        });
}

} // namespace QtSignIn
