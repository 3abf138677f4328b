#include "session/tokenrequests.h"

#include "protocol/authorizationrequest.h"
#include "protocol/claimsrequest.h"
#include "protocol/tokenrequest.h"
#include "providers/microsoftheaders.h"
#include "session/session.h"

namespace QtSignIn {

namespace {

HttpHeaders headersFor(const Session &session, const RequestContext &context)
{
    MicrosoftRequestContext request;
    request.applicationName = session.configuration().applicationName;
    request.applicationVersion = session.configuration().applicationVersion;
    request.correlationId = context.correlationId;
    request.anchorMailbox = context.account.isNull() ? anchorMailboxOfLoginHint(context.loginHint)
                                                     : anchorMailboxOfAccount(context.account.homeAccountId());
    return microsoftHeaders(request);
}

} // namespace

Result<void> checkRequestContext(const Session &session, const RequestContext &context)
{
    const Result<QString> claims = mergeClaims(context.claims, session.configuration().clientCapabilities);
    if (claims.hasError())
        return claims.error();
    if (const Result<void> parameters = checkExtraParameters(context.extras.parameters); parameters.hasError())
        return parameters;
    return checkExtraHeaders(context.extras.headers);
}

HttpRequest makeTokenRequest(
    const Session &session, const QUrl &endpoint, FormParameters grant, const RequestContext &context)
{
    const bool isMicrosoft = session.profile().isMicrosoft;
    if (isMicrosoft) {
        grant.add("client_info", QByteArrayLiteral("1"));
        // `claims` is a parameter of authorization requests (OpenID Connect Core 5.5); only Microsoft takes it here.
        const Result<QString> claims = mergeClaims(context.claims, session.configuration().clientCapabilities);
        if (claims.hasValue())
            grant.addIfNotEmpty("claims", *claims);
    }
    for (const auto &[name, value] : context.extras.parameters)
        grant.append(FormParameter {name.toUtf8(), value.toUtf8()});
    HttpRequest request = formRequest(endpoint, std::move(grant), session.credentials());
    if (isMicrosoft)
        request.headers += headersFor(session, context) + session.telemetry().headers(context.api, context.reason);
    for (const auto &[name, value] : context.extras.headers)
        request.headers.emplaceBack(name, value);
    return request;
}

} // namespace QtSignIn
