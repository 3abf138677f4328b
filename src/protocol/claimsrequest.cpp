#include "protocol/claimsrequest.h"

#include "model/exacttext.h"
#include "model/makeerror.h"
#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error invalidChallenge(const QString &problem)
{
    return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
        u"The claims challenge %1. Pass it on as the API sent it, decoded from base64."_s.arg(problem));
}

Result<JsonText> parseClaims(const QString &claims)
{
    if (claims.isEmpty())
        return JsonText();
    const Result<JsonText> text = parseJsonObject(claims.toUtf8());
    return text.hasValue() ? text : invalidChallenge(u"is not a JSON object"_s);
}

bool hasPlaceForAccessToken(const QJsonObject &claims)
{
    const QJsonValue accessToken = claims.value("access_token"_L1);
    return accessToken.isObject() || accessToken.isNull() || accessToken.isUndefined();
}

} // namespace

bool isUsableChallenge(const QByteArray &claims)
{
    if (claims.size() > longestChallenge)
        return false;
    const Result<JsonText> text = parseJsonObject(claims);
    // Provider and client might each believe another one of two equal members.
    return text.hasValue() && !text->repeatsMembersAnywhere && hasPlaceForAccessToken(text->object);
}

Result<QString> mergeClaims(const QString &challenge, const QStringList &capabilities)
{
    const Result<JsonText> text = parseClaims(challenge);
    if (text.hasError())
        return text.error();
    if (capabilities.isEmpty())
        return challenge;
    // Written anew, the challenge would lose one of the two.
    if (text->repeatsMembersAnywhere)
        return invalidChallenge(u"has a member twice"_s);
    QJsonObject claims = text->object;
    if (!hasPlaceForAccessToken(claims))
        return invalidChallenge(u"asks for something other than claims in the access token"_s);
    QJsonObject accessToken = claims.value("access_token"_L1).toObject();
    accessToken.insert("xms_cc"_L1, QJsonObject {{u"values"_s, QJsonArray::fromStringList(capabilities)}});
    claims.insert("access_token"_L1, accessToken);
    return exactText(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

} // namespace QtSignIn
