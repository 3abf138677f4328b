#include "flows/deviceauthorizationreceipt.h"

#include "model/deviceauthorization_p.h"
#include "model/makeerror.h"
#include "protocol/authorizationrequest.h"
#include "protocol/deviceauthorizationresponse.h"
#include "protocol/tokenrequest.h"
#include "session/session.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

Result<HttpRequest> makeDeviceAuthorizationRequest(const Session &session, const ProviderMetadata &metadata,
    const QStringList &scopes, const DeviceCodeOptions &options)
{
    if (metadata.deviceAuthorizationEndpoint.isEmpty() || metadata.tokenEndpoint.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider has no sign-in with another device. Sign in through the browser."_s);
    }
    FormParameters form = deviceAuthorizationForm(scopes);
    for (const auto &[name, value] : options.extraParameters)
        form.append(FormParameter {name.toUtf8(), value.toUtf8()});
    return formRequest(metadata.deviceAuthorizationEndpoint, form, session.credentials());
}

Result<DeviceAuthorization> receiveDeviceAuthorization(
    const Session &session, const HttpResponse &response, const QStringList &scopes, const QString &correlationId)
{
    const Result<DeviceAuthorizationResponse> answer = parseDeviceAuthorizationResponse(response);
    if (answer.hasError())
        return answer.error();
    const EndpointPolicy policy = session.endpointPolicy();
    if (const Result<void> uri = policy.checkBrowserUrl(answer->verificationUri, u"The address for the code"_s);
        uri.hasError()) {
        return uri.error();
    }
    QSharedDataPointer<DeviceAuthorizationData> data(new DeviceAuthorizationData);
    data->userCode = answer->userCode;
    data->deviceCode = answer->deviceCode;
    data->verificationUri = answer->verificationUri;
    if (policy.checkBrowserUrl(answer->verificationUriComplete, QString()).hasValue())
        data->verificationUriComplete = answer->verificationUriComplete;
    data->message = answer->message;
    data->expiresAt = session.clock().now().addSecs(answer->expiresIn.count());
    data->interval = answer->interval;
    data->scopes = scopes;
    data->correlationId = correlationId;
    data->issuer = session.profile().issuer;
    data->clientId = session.configuration().clientId;
    return DeviceAuthorization(std::move(data));
}

Result<void> checkDeviceAuthorization(const Session &session, const DeviceAuthorization &authorization)
{
    if (!authorization.isNull() && authorization.issuer() == session.profile().issuer
        && authorization.clientId() == session.configuration().clientId) {
        return {};
    }
    return makeError(Error::Kind::Configuration, ErrorCode::WrongDeviceAuthorization,
        u"This device code was made for another application or provider. Ask for a new one."_s);
}

} // namespace QtSignIn
