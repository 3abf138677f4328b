#include "protocol/deviceauthorizationresponse.h"

#include "model/absoluteurl.h"
#include "model/makeerror.h"
#include "protocol/errorresponse.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

Result<DeviceAuthorizationResponse> parseDeviceAuthorizationResponse(const HttpResponse &response)
{
    const Result<JsonText> text = parseSuccess(response);
    if (text.hasError())
        return text.error();

    JsonReader reader(*text);
    DeviceAuthorizationResponse authorization;
    authorization.deviceCode = reader.secret("device_code"_L1, JsonReader::Presence::Required);
    authorization.userCode = reader.string("user_code"_L1, JsonReader::Presence::Required);
    authorization.verificationUri = reader.url("verification_uri"_L1);
    if (authorization.verificationUri.isEmpty())
        authorization.verificationUri = reader.url("verification_url"_L1);
    // RFC 8628 3.3.1 makes it optional, so a broken one costs only the shortcut.
    authorization.verificationUriComplete = absoluteUrl(text->object.value("verification_uri_complete"_L1).toString());
    authorization.message = reader.string("message"_L1);
    const qint64 expiresIn = reader.integer("expires_in"_L1).value_or(1800);
    const qint64 interval = reader.integer("interval"_L1).value_or(5);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    if (authorization.verificationUri.isEmpty() || expiresIn <= 0) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider's device code can't be used: it has no \"verification_uri\" to go to or no time left."_s)
            .withHttpStatus(response.status);
    }
    authorization.expiresIn = std::chrono::seconds(std::min<qint64>(expiresIn, 24 * 3600));
    authorization.interval =
        std::chrono::seconds(std::clamp<qint64>(interval, 1, std::max<qint64>(1, authorization.expiresIn.count() - 1)));
    return authorization;
}

} // namespace QtSignIn
