#include "session/idtokenreceipt.h"

#include "model/makeerror.h"
#include "protocol/clientinfo.h"
#include "protocol/httpdate.h"
#include "session/session.h"
#include "session/tokenreceipt.h"
#include "validation/idtokenvalidation.h"
#include "validation/tokenhash.h"

#include <QtCore/QLoggingCategory>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(clockLog, "qtsignin.clock")

namespace {

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

/// An account that was loaded without its ID token still says whose it is; only Microsoft names a person differently in
/// each tenant.
Result<void> checkSubject(const Session &session, const QJsonObject &claims, const GrantContext &context)
{
    const QString known = context.refreshedAccount ? context.refreshedAccount->localAccountId() : QString();
    if (session.profile().isMicrosoft || known.isEmpty() || known == claims.value("sub"_L1).toString())
        return {};
    return makeError(Error::Kind::IdToken, ErrorCode::SubjectMismatch,
        u"The provider's ID token was not accepted: after a refresh it names another person."_s);
}

bool mustHaveIdToken(const Session &session, const TokenResponse &tokens, const GrantContext &context)
{
    const bool granted = !tokens.scope || tokens.scope->contains("openid"_L1);
    return session.profile().isOpenIdProvider && !context.refreshedAccount && context.scopes.contains("openid"_L1)
        && granted;
}

IdTokenExpectations expectationsOf(const Session &session, const GrantContext &context, const QDateTime &now)
{
    IdTokenExpectations expectations;
    expectations.issuerPolicy = session.profile().issuerPolicy;
    expectations.metadataIssuer = context.metadata.issuer;
    expectations.clientId = session.configuration().clientId;
    expectations.nonce = context.nonce;
    expectations.maxAge = context.maxAge;
    expectations.now = now;
    expectations.tolerance = session.configuration().clockTolerance;
    return expectations;
}

/// Discovery 3 requires it of an OpenID provider; an application that gives the endpoints itself can't.
Result<void> checkKeysAddress(const Session &session, const ProviderMetadata &metadata)
{
    if (!metadata.jwksUri.isEmpty() || session.profile().explicitMetadata
        || session.configuration().trustTlsInsteadOfSignatures)
        return {};
    return makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
        u"The provider does not publish the keys that it signs with (\"jwks_uri\"), so that nobody can check who "
        "signed in."_s);
}

} // namespace

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

Result<IdTokenReceipt> receiveIdToken(
    const Session &session, const TokenResponse &tokens, const GrantContext &context, const QDateTime &now)
{
    IdTokenReceipt receipt;
    if (context.refreshedAccount)
        receipt.heldClaims = session.sharedTokens()->idTokenClaims(*context.refreshedAccount);
    receipt.claims = receipt.heldClaims;
    if (const Result<void> person = checkHomeAccount(session, tokens, context); person.hasError())
        return person.error();
    if (tokens.idToken.isEmpty()) {
        if (mustHaveIdToken(session, tokens, context)) {
            return makeError(Error::Kind::IdToken, ErrorCode::MissingIdToken,
                u"The provider did not say who signed in: its answer has no ID token."_s);
        }
        return receipt;
    }
    const Result<Jwt> jwt = parseJwt(tokens.idToken);
    if (jwt.hasError())
        return jwt.error();
    IdTokenExpectations expectations = expectationsOf(session, context, now);
    // Microsoft names a person differently in each tenant.
    const bool isOfSameTenant =
        !session.profile().isMicrosoft || receipt.heldClaims.value("tid"_L1) == jwt->claims.value("tid"_L1);
    if (!receipt.heldClaims.isEmpty() && isOfSameTenant)
        expectations.previousClaims = receipt.heldClaims;
    if (const Result<void> valid = validateIdTokenClaims(jwt->claims, expectations); valid.hasError())
        return valid.error();
    if (const Result<void> subject = checkSubject(session, jwt->claims, context); subject.hasError())
        return subject.error();
    if (const Result<void> address = checkKeysAddress(session, context.metadata); address.hasError())
        return address.error();
    if (const Result<void> hash = checkAccessTokenHash(*jwt, tokens.accessToken); hash.hasError())
        return hash.error();
    receipt.claims = jwt->claims;
    receipt.check = idTokenCheck(session, context.metadata, *jwt);
    if (context.grantType == "refresh_token"_L1)
        receipt.check->occasion = SigningKeys::Occasion::Background;
    return receipt;
}

} // namespace QtSignIn
