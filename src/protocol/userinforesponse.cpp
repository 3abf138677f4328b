#include "protocol/userinforesponse.h"

#include "model/makeerror.h"
#include "protocol/errorresponse.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

HttpRequest userInfoRequest(const QUrl &endpoint, const Secret &accessToken)
{
    HttpRequest request;
    request.url = endpoint;
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Authorization", "Bearer " + accessToken.reveal());
    return request;
}

Result<QJsonObject> parseUserInfoResponse(const HttpResponse &response)
{
    if (response.status == 401) {
        return makeError(Error::Kind::InteractionRequired, "invalid_token",
            u"The provider does not accept the token any more. Sign in again."_s)
            .withHttpStatus(response.status);
    }
    if (response.status < 200 || response.status >= 300)
        return errorFromResponse(response);
    const Result<JsonText> text = parseJsonObject(response.body);
    if (text.hasError())
        return text.error().withHttpStatus(response.status);
    JsonReader reader(*text);
    reader.string("sub"_L1);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    return text->object;
}

} // namespace QtSignIn
