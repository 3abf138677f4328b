#include "endpoints/clientauthentication.h"
#include "endpoints/endpoints.h"
#include "endpoints/idtoken.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Issue {
    QString grantType;
    QString grantId;
    QStringList scopes;
    QString refreshToken; ///< to be sent as it is; empty: a new one, if the grant has offline_access
};

SandboxAnswer issueTokens(Context &context, const Issue &issue)
{
    const std::optional<Grant> grant = context.state.grants.find(issue.grantId);
    const SandboxUser *user = grant ? context.state.findUser(grant->login) : nullptr;
    if (!user)
        return SandboxAnswer::oauthError(u"invalid_grant"_s, u"The user is gone."_s);
    const std::chrono::seconds lifetime = context.state.settings.accessTokenLifetime;
    const QString accessToken =
        context.state.grants.addAccessToken({issue.grantId, issue.scopes, context.now + lifetime});
    QJsonObject object {
        {u"access_token"_s, accessToken},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, qint64(lifetime.count())},
        {u"scope"_s, issue.scopes.join(u' ')},
    };
    if (!issue.refreshToken.isEmpty())
        object.insert(u"refresh_token"_s, issue.refreshToken);
    else if (grant->scopes.contains(u"offline_access"_s))
        object.insert(u"refresh_token"_s, context.state.grants.addRefreshToken(issue.grantId));
    if (issue.scopes.contains(u"openid"_s)) {
        const bool refreshed = issue.grantType == u"refresh_token";
        object.insert(u"id_token"_s, idToken(context, {*grant, *user, issue.scopes, accessToken, refreshed}));
    }
    context.state.misbehaviours.edit(SandboxMessage::TokenResponse, object);
    context.notify.tokenIssued(grant->clientId, issue.grantType, grant->login);
    return SandboxAnswer::json(object);
}

SandboxAnswer redeemCode(Context &context, const SandboxClient &client, const SandboxRequest &request)
{
    const Redemption redemption = context.state.grants.redeemCode(request.parameter(u"code"_s), client.clientId,
        request.parameter(u"redirect_uri"_s), request.parameter(u"code_verifier"_s), context.now);
    if (!redemption.problem.isEmpty())
        return SandboxAnswer::oauthError(u"invalid_grant"_s, redemption.problem);
    return issueTokens(context,
        {u"authorization_code"_s, redemption.grantId, context.state.grants.find(redemption.grantId)->scopes, {}});
}

SandboxAnswer refresh(Context &context, const SandboxClient &client, const SandboxRequest &request)
{
    const bool rotates = context.state.settings.rotatesRefreshTokens;
    const QString refreshToken = request.parameter(u"refresh_token"_s);
    const Redemption redemption = context.state.grants.redeemRefreshToken(refreshToken, client.clientId, rotates);
    if (!redemption.problem.isEmpty())
        return SandboxAnswer::oauthError(u"invalid_grant"_s, redemption.problem);
    const QStringList granted = context.state.grants.find(redemption.grantId)->scopes;
    QStringList scopes = scopesOf(request);
    for (const QString &scope : scopes) {
        if (!granted.contains(scope))
            return SandboxAnswer::oauthError(u"invalid_scope"_s, u"%1 was not granted."_s.arg(scope));
    }
    if (scopes.isEmpty())
        scopes = granted;
    return issueTokens(context, {u"refresh_token"_s, redemption.grantId, scopes, rotates ? QString() : refreshToken});
}

SandboxAnswer redeemDeviceCode(Context &context, const SandboxClient &client, const SandboxRequest &request)
{
    State &state = context.state;
    const QString autoApprove = state.findUser(state.settings.autoApprove) ? state.settings.autoApprove : QString();
    const DeviceCodes::Poll poll =
        state.deviceCodes.poll(request.parameter(u"device_code"_s), client.clientId, autoApprove, context.now);
    if (!poll.error.isEmpty())
        return SandboxAnswer::oauthError(poll.error);
    if (poll.approvedNow)
        context.notify.signedIn(poll.code.login, client.clientId);
    const QString grantId =
        state.grants.add({client.clientId, poll.code.login, poll.code.scopes, {}, poll.code.authTime});
    return issueTokens(context, {request.parameter(u"grant_type"_s), grantId, poll.code.scopes, {}});
}

} // namespace

SandboxAnswer token(Context &context, const SandboxRequest &request)
{
    const ClientAuthentication authentication = authenticateClient(context.state, request);
    if (!authentication.client)
        return authentication.refusal;
    const QString grantType = request.parameter(u"grant_type"_s);
    if (grantType == u"authorization_code")
        return redeemCode(context, *authentication.client, request);
    if (grantType == u"refresh_token")
        return refresh(context, *authentication.client, request);
    if (grantType == u"urn:ietf:params:oauth:grant-type:device_code")
        return redeemDeviceCode(context, *authentication.client, request);
    return grantType.isEmpty() ? SandboxAnswer::oauthError(u"invalid_request"_s, u"grant_type is missing."_s)
                               : SandboxAnswer::oauthError(u"unsupported_grant_type"_s);
}

SandboxAnswer revoke(Context &context, const SandboxRequest &request)
{
    const ClientAuthentication authentication = authenticateClient(context.state, request);
    if (!authentication.client)
        return authentication.refusal;
    context.state.grants.revokeToken(request.parameter(u"token"_s), authentication.client->clientId);
    return SandboxAnswer::json({});
}

} // namespace QtSignIn::Sandbox
