#include "flows/tokenreceipt.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"
#include "protocol/httpdate.h"
#include "protocol/tokenresponse.h"
#include "providers/accountidentity.h"
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

/// The claims to go on with: of this answer, or those held if a refresh brought none (OpenID Connect Core 12.2).
Result<QJsonObject> claimsOf(
    Session &session, const TokenResponse &tokens, const GrantContext &context, const QDateTime &now)
{
    const QJsonObject heldClaims =
        context.refreshedAccount ? session.tokens().idTokenClaims(*context.refreshedAccount) : QJsonObject();
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
    if (!heldClaims.isEmpty())
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

Result<TokenResult> receiveTokenResponse(Session &session, const HttpResponse &response, const GrantContext &context)
{
    const Result<TokenResponse> tokens = parseTokenResponse(response);
    if (tokens.hasError())
        return tokens.error();
    // Removed while the provider was asked: it must not come back.
    if (context.refreshedAccount && !session.tokens().contains(*context.refreshedAccount))
        return noAccount();
    if (context.refreshedAccount && !tokens->refreshToken.isEmpty())
        session.tokens().replaceRefreshToken(*context.refreshedAccount, tokens->refreshToken);

    const Result<QJsonObject> claims = claimsOf(session, *tokens, context, timeOfReply(session, response));
    if (claims.hasError()) {
        // A reply about somebody else, or for somebody else: nothing of it may be used again.
        if (context.refreshedAccount && !isMatterOfClocks(claims.error()))
            session.tokens().replaceRefreshToken(*context.refreshedAccount, Secret());
        return claims.error();
    }

    QSharedDataPointer<TokenResultData> result(new TokenResultData);
    result->accessToken = tokens->accessToken;
    result->tokenType = tokens->tokenType;
    if (tokens->expiresIn)
        result->expiresAt = session.clock().now().addSecs(tokens->expiresIn->count());
    result->scopes = tokens->scope.value_or(normalizedScopes(context.scopes));
    result->account = context.refreshedAccount && tokens->idToken.isEmpty()
        ? *context.refreshedAccount
        : makeAccount(session.profile(), *claims, context.correlationId);
    result->idToken = tokens->idToken;
    result->idTokenClaims = *claims;
    result->correlationId = context.correlationId;
    const TokenResult tokenResult(std::move(result));
    session.store(tokenResult, tokens->refreshToken.isEmpty() ? context.refreshToken : tokens->refreshToken);
    return tokenResult;
}

} // namespace QtSignIn
