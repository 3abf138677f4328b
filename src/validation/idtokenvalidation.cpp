#include "validation/idtokenvalidation.h"

#include "model/makeerror.h"
#include "model/utc.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *code, const QString &reason)
{
    return makeError(Error::Kind::IdToken, code, u"The provider's ID token was not accepted: %1."_s.arg(reason));
}

Error wrongType(QLatin1StringView claim)
{
    return refused(ErrorCode::InvalidIdToken, u"\"%1\" is missing or of the wrong type"_s.arg(claim));
}

std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    // The range of dates that ISO 8601 can write; beyond it is nonsense or an attack on arithmetic.
    if (!value.isDouble() || !std::isfinite(seconds) || seconds < 0 || seconds > 253402300799.0)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Utc);
}

QStringList audienceOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList audience;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            return {};
        audience.append(element.toString());
    }
    return audience;
}

Result<void> checkAudience(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QStringList audience = audienceOf(claims.value("aud"_L1));
    if (audience.isEmpty())
        return wrongType("aud"_L1);
    // Rule 3: other audiences are not trusted by this client, so there must be none.
    if (audience != QStringList {expected.clientId})
        return refused(ErrorCode::IdTokenAudience, u"it is for another application"_s);
    // Rules 4 and 5
    const QJsonValue authorizedParty = claims.value("azp"_L1);
    if (!authorizedParty.isUndefined() && authorizedParty.toString() != expected.clientId)
        return refused(ErrorCode::IdTokenAuthorizedParty, u"it was issued to another application"_s);
    return {};
}

Result<void> checkTimes(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const qint64 tolerance = std::clamp<qint64>(expected.tolerance.count(), 0, 300);
    const auto expiry = timeOf(claims.value("exp"_L1));
    const auto issuedAt = timeOf(claims.value("iat"_L1));
    if (!expiry)
        return wrongType("exp"_L1);
    if (!issuedAt)
        return wrongType("iat"_L1);
    const QString hint = u"(the clocks say %1)"_s.arg(expected.now.toString(Qt::ISODate));
    // Rule 9
    if (expected.now >= expiry->addSecs(tolerance))
        return refused(ErrorCode::IdTokenExpired, u"it has expired %1; is this computer's clock right?"_s.arg(hint));
    // Rule 10, and nbf of RFC 7519 4.1.5
    if (issuedAt->addSecs(-tolerance) > expected.now)
        return refused(
            ErrorCode::IdTokenNotYetValid, u"it comes from the future %1; is this computer's clock right?"_s.arg(hint));
    if (const QJsonValue notBefore = claims.value("nbf"_L1); !notBefore.isUndefined()) {
        const auto begin = timeOf(notBefore);
        if (!begin)
            return wrongType("nbf"_L1);
        if (begin->addSecs(-tolerance) > expected.now)
            return refused(ErrorCode::IdTokenNotYetValid, u"it is not valid yet %1"_s.arg(hint));
    }
    // Rule 13
    if (expected.maxAge) {
        const auto authTime = timeOf(claims.value("auth_time"_L1));
        if (!authTime)
            return refused(ErrorCode::IdTokenAuthTime, u"it does not say when the person signed in"_s);
        const qint64 age = authTime->secsTo(expected.now);
        if (age > tolerance && age - tolerance > expected.maxAge->count())
            return refused(ErrorCode::IdTokenAuthTime, u"the person signed in longer ago than was asked for"_s);
        if (age < -tolerance)
            return refused(ErrorCode::IdTokenAuthTime, u"the person signed in at a time yet to come"_s);
    }
    return {};
}

/// OpenID Connect Core 12.2
Result<void> checkAgainstPrevious(const QJsonObject &claims, const QJsonObject &previous)
{
    if (claims.value("iss"_L1) != previous.value("iss"_L1))
        return refused(ErrorCode::IdTokenIssuer, u"after a refresh it names another issuer"_s);
    if (claims.value("sub"_L1) != previous.value("sub"_L1))
        return refused(ErrorCode::SubjectMismatch, u"after a refresh it names another person"_s);
    if (claims.contains("auth_time"_L1) && previous.contains("auth_time"_L1)
        && claims.value("auth_time"_L1) != previous.value("auth_time"_L1)) {
        return refused(ErrorCode::IdTokenAuthTime, u"after a refresh it names another time of signing in"_s);
    }
    if (claims.contains("azp"_L1) && previous.contains("azp"_L1) && claims.value("azp"_L1) != previous.value("azp"_L1))
        return refused(ErrorCode::IdTokenAuthorizedParty, u"after a refresh it is issued to another application"_s);
    if (claims.contains("nonce"_L1) && claims.value("nonce"_L1) != previous.value("nonce"_L1))
        return refused(ErrorCode::IdTokenNonce, u"after a refresh it belongs to another sign-in"_s);
    return {};
}

} // namespace

Result<void> validateIdTokenClaims(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    if (!claims.value("iss"_L1).isString())
        return wrongType("iss"_L1);
    // Rule 2
    if (!expected.issuerPolicy.acceptsIdToken(claims, expected.metadataIssuer))
        return refused(ErrorCode::IdTokenIssuer, u"it comes from another issuer"_s);
    // Half a surrogate pair would become another name on its way.
    if (const QString subject = claims.value("sub"_L1).toString(); subject.isEmpty() || !subject.isValidUtf16())
        return wrongType("sub"_L1);
    if (const Result<void> audience = checkAudience(claims, expected); audience.hasError())
        return audience;
    // Rule 11
    if (expected.nonce && claims.value("nonce"_L1) != QJsonValue(*expected.nonce))
        return refused(ErrorCode::IdTokenNonce, u"it does not belong to this sign-in"_s);
    if (const Result<void> times = checkTimes(claims, expected); times.hasError())
        return times;
    return expected.previousClaims ? checkAgainstPrevious(claims, *expected.previousClaims) : Result<void>();
}

} // namespace QtSignIn
