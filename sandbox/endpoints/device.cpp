#include "endpoints/browsersession.h"
#include "endpoints/clientauthentication.h"
#include "endpoints/endpoints.h"
#include "pages/pages.h"

#include <QtCore/QUrlQuery>

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

SandboxAnswer deviceAuthorization(Context &context, const SandboxRequest &request)
{
    const ClientAuthentication authentication = authenticateClient(context.state, request);
    if (!authentication.client)
        return authentication.refusal;
    const QStringList scopes = scopesOf(request);
    const QString forbidden = forbiddenScope(*authentication.client, scopes);
    if (!forbidden.isEmpty())
        return SandboxAnswer::oauthError(u"invalid_scope"_s, u"This client may not ask for %1."_s.arg(forbidden));

    const Settings &settings = context.state.settings;
    DeviceCode wanted;
    wanted.clientId = authentication.client->clientId;
    wanted.scopes = scopes;
    wanted.expiresAt = context.now + settings.deviceCodeLifetime;
    wanted.interval = settings.pollingInterval;
    const DeviceCode code = context.state.deviceCodes.add(wanted);

    const QString verificationUri = context.issuer + u"/device"_s;
    const QString complete = verificationUri + u"?user_code="_s + code.userCode;
    context.notify.deviceCodeRequested(code.userCode, QUrl(complete));
    return SandboxAnswer::json({
        {u"device_code"_s, code.deviceCode},
        {u"user_code"_s, code.userCode},
        {u"verification_uri"_s, verificationUri},
        {u"verification_uri_complete"_s, complete},
        {u"expires_in"_s, qint64(settings.deviceCodeLifetime.count())},
        {u"interval"_s, qint64(settings.pollingInterval.count())},
    });
}

SandboxAnswer device(Context &context, const SandboxRequest &request)
{
    const QString userCode = request.parameter(u"user_code"_s);
    if (userCode.isEmpty())
        return deviceCodePage({});
    const std::optional<DeviceCode> code = context.state.deviceCodes.findPending(userCode, context.now);
    if (!code)
        return deviceCodePage(userCode);
    const Browser browser = findOrAddBrowser(context, request);
    SandboxAnswer answer =
        deviceApprovalPage({code->userCode, browser.session->csrfToken, context.state.clientName(code->clientId)},
            context.state.users, code->scopes);
    setCookie(context, browser, answer);
    return answer;
}

SandboxAnswer submitDevice(Context &context, const SandboxRequest &request)
{
    if (!findBrowser(context, request).sent(request))
        return messagePage(u"That did not come from this page"_s, u"Enter the code again."_s, 403);
    const QString userCode = request.parameter(u"user_code"_s);
    const std::optional<DeviceCode> code = context.state.deviceCodes.findPending(userCode, context.now);
    if (!code)
        return deviceCodePage(userCode);
    const QString clientName = context.state.clientName(code->clientId);
    const SandboxUser *user = context.state.findUser(request.parameter(u"login"_s));
    if (!user) {
        context.state.deviceCodes.deny(userCode, context.now);
        return messagePage(
            u"Not signed in"_s, u"You refused to sign in to %1. You can close this page."_s.arg(clientName));
    }
    context.state.deviceCodes.approve(userCode, user->login, context.now);
    context.notify.signedIn(user->login, code->clientId);
    return messagePage(u"You are signed in"_s, u"Go back to %1. You can close this page."_s.arg(clientName));
}

} // namespace QtSignIn::Sandbox
