#include "protocol/userinforesponse.h"

#include "model/makeerror.h"
#include "protocol/authorizationheader.h"
#include "protocol/errorresponse.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isJwt(const HttpResponse &response)
{
    const QByteArray type = response.header("Content-Type");
    return type.split(';').constFirst().trimmed().toLower() == "application/jwt";
}

} // namespace

HttpRequest userInfoRequest(const QUrl &endpoint, const Secret &accessToken)
{
    HttpRequest request;
    request.url = endpoint;
    request.headers.emplaceBack("Accept", "application/json, application/jwt");
    request.headers.emplaceBack("Authorization", bearerAuthorization(accessToken));
    return request;
}

Result<UserInfoResponse> parseUserInfoResponse(const HttpResponse &response)
{
    if (response.status == 401) {
        return makeError(Error::Kind::InteractionRequired, "invalid_token",
            u"The provider does not accept the token any more. Sign in again."_s)
            .withHttpStatus(response.status);
    }
    if (response.status < 200 || response.status >= 300)
        return errorFromResponse(response);
    if (isJwt(response)) {
        const Result<Jwt> jwt = parseJwt(Secret(response.body.trimmed()), u"The provider's answer about the person"_s);
        if (jwt.hasError())
            return jwt.error().withHttpStatus(response.status);
        return UserInfoResponse {jwt->claims, *jwt};
    }
    const Result<JsonText> text = parseJsonObject(response.body);
    if (text.hasError())
        return text.error().withHttpStatus(response.status);
    JsonReader reader(*text);
    reader.string("sub"_L1);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    return UserInfoResponse {text->object, std::nullopt};
}

} // namespace QtSignIn
