#include "protocol/deviceauthorizationresponse.h"

#include <algorithm>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

void verify(const HttpResponse &response)
{
    const Result<DeviceAuthorizationResponse> authorization = parseDeviceAuthorizationResponse(response);
    if (authorization.hasError())
        return Fuzz::verifyErrorOf(response, authorization.error());
    FUZZ_VERIFY(response.status == 200);
    FUZZ_VERIFY(!authorization->deviceCode.isEmpty() && !authorization->userCode.isEmpty());
    FUZZ_VERIFY(Fuzz::isAbsolute(authorization->verificationUri));
    FUZZ_VERIFY(authorization->expiresIn > 0s && authorization->expiresIn <= 24h);
    FUZZ_VERIFY(authorization->interval >= 1s);
    FUZZ_VERIFY(authorization->interval <= std::max<std::chrono::seconds>(1s, authorization->expiresIn - 1s));
}

} // namespace

FUZZ_TARGET(deviceauthorization)
{
    verify(Fuzz::answer(input));
    verify(Fuzz::answer(input, 400));
}
