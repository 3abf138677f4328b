#include "protocol/userinforesponse.h"

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "protocol/base64url.h"

using namespace QtSignIn;

namespace {

void verifyPlain(const HttpResponse &response)
{
    const Result<UserInfoResponse> userInfo = parseUserInfoResponse(response);
    if (userInfo.hasError())
        return Fuzz::verifyErrorOf(response, userInfo.error());
    const QJsonValue subject = userInfo->claims.value(QStringLiteral("sub"));
    FUZZ_VERIFY(response.status == 200 && !userInfo->jwt);
    FUZZ_VERIFY(subject.isUndefined() || subject.isNull() || subject.isString());
}

void verifySigned(const QByteArray &body)
{
    const HttpResponse response {.status = 200, .headers = {{"Content-Type", "application/jwt"}}, .body = body};
    const Result<UserInfoResponse> userInfo = parseUserInfoResponse(response);
    if (userInfo.hasError())
        return Fuzz::verifyErrorOf(response, userInfo.error());
    FUZZ_VERIFY(userInfo->jwt && userInfo->jwt->claims == userInfo->claims);
    FUZZ_VERIFY(body.contains(userInfo->jwt->signingInput));
}

} // namespace

FUZZ_TARGET(userinfo)
{
    for (const int status : {200, 401, 403})
        verifyPlain(Fuzz::answer(input, status));
    verifySigned(input);
    verifySigned(toBase64Url("{\"alg\":\"RS256\"}") + '.' + toBase64Url(input) + ".eA\n");
}
