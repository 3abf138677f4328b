#include "protocol/errorresponse.h"

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"

using namespace QtSignIn;

FUZZ_TARGET(errorresponse)
{
    for (const int status : {200, 302, 400, 401, 429, 500}) {
        const HttpResponse response = Fuzz::answer(input, status);
        Fuzz::verifyErrorOf(response, errorFromResponse(response));
        const Result<JsonText> success = parseSuccess(response);
        if (success.hasError()) {
            Fuzz::verifyErrorOf(response, success.error());
        } else {
            const QJsonValue error = success->object.value(QStringLiteral("error"));
            FUZZ_VERIFY(status == 200 && (error.isUndefined() || error.isNull()));
        }
        if (status >= 500 || status == 429)
            FUZZ_VERIFY(isTransient(errorFromResponse(response)));
    }
}
