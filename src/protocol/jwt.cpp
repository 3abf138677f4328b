#include "protocol/jwt.h"

#include "model/makeerror.h"
#include "protocol/base64url.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &problem)
{
    return makeError(
        Error::Kind::IdToken, ErrorCode::InvalidIdToken, u"The provider's ID token can't be used: %1."_s.arg(problem));
}

Result<QJsonObject> objectOf(QByteArrayView segment)
{
    const auto bytes = fromBase64Url(segment);
    if (!bytes)
        return invalid(u"it is not base64url"_s);
    const Result<JsonText> text = parseJsonObject(*bytes);
    if (text.hasError())
        return invalid(u"it does not hold JSON objects"_s);
    if (text->repeatsMembersAnywhere)
        return invalid(u"it has a member twice"_s);
    return text->object;
}

} // namespace

Result<Jwt> parseJwt(const Secret &compact)
{
    const QByteArray text = compact.reveal();
    const QList<QByteArray> segments = text.split('.');
    if (segments.size() != 3)
        return invalid(u"it does not have three parts"_s);
    const Result<QJsonObject> header = objectOf(segments[0]);
    if (header.hasError())
        return header.error();
    const Result<QJsonObject> claims = objectOf(segments[1]);
    if (claims.hasError())
        return claims.error();
    const auto signature = fromBase64Url(segments[2]);
    if (!signature)
        return invalid(u"its signature is not base64url"_s);
    return Jwt {*header, *claims, segments[0] + '.' + segments[1], *signature};
}

} // namespace QtSignIn
