#include "flows/deviceauthorizationreceipt.h"

#include "model/deviceauthorization_p.h"
#include "model/makeerror.h"
#include "protocol/deviceauthorizationresponse.h"
#include "protocol/tokenrequest.h"
#include "session/session.h"
#include "session/tokenrequests.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

Result<HttpRequest> makeDeviceAuthorizationRequest(const Session &session, const ProviderMetadata &metadata,
    const QStringList &scopes, const DeviceCodeOptions &options, const QString &correlationId)
{
    if (metadata.deviceAuthorizationEndpoint.isEmpty() || metadata.tokenEndpoint.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider has no sign-in with another device. Sign in through the browser."_s);
    }
    RequestContext context;
    context.correlationId = correlationId;
    context.api = Telemetry::Api::DeviceCode;
    context.claims = options.claimsChallenge;
    context.extras = {options.extraParameters, options.extraHeaders};
    return makeTokenRequest(session, metadata.deviceAuthorizationEndpoint,
        deviceAuthorizationForm(scopes, session.profile().deviceScopeParameter), context);
}

Result<void> checkDeviceCodeOptions(const Session &session, const DeviceCodeOptions &options)
{
    RequestContext context;
    context.claims = options.claimsChallenge;
    context.extras = {options.extraParameters, options.extraHeaders};
    if (const Result<void> authorization = checkRequestContext(session, context); authorization.hasError())
        return authorization;
    context.extras = options.tokenRequest;
    return checkRequestContext(session, context);
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
