#include "validation/userinfovalidation.h"

#include "model/makeerror.h"

#include <QtCore/QJsonArray>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *code, const QString &reason)
{
    return makeError(
        Error::Kind::IdToken, code, u"The provider's answer about the person was not accepted: %1."_s.arg(reason));
}

} // namespace

Result<void> validateUserInfoClaims(
    const QJsonObject &claims, const IssuerPolicy &issuerPolicy, const QString &metadataIssuer, const QString &clientId)
{
    if (claims.contains("iss"_L1) && !issuerPolicy.acceptsIdToken(claims, metadataIssuer))
        return refused(ErrorCode::IdTokenIssuer, u"it comes from another issuer"_s);
    const QJsonValue audience = claims.value("aud"_L1);
    const bool isForUs = audience.isArray() ? audience.toArray().contains(clientId) : audience.toString() == clientId;
    if (!audience.isUndefined() && !isForUs)
        return refused(ErrorCode::IdTokenAudience, u"it is for another application"_s);
    return {};
}

} // namespace QtSignIn
