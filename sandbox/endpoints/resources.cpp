#include "endpoints/endpoints.h"
#include "endpoints/signing.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

SandboxAnswer refuse(int status, const QByteArray &challenge)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.headers = {{QByteArrayLiteral("WWW-Authenticate"), challenge},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    return answer;
}

} // namespace

SandboxAnswer userInfo(Context &context, const SandboxRequest &request)
{
    const QByteArray authorization = request.header(QByteArrayLiteral("authorization"));
    constexpr QByteArrayView scheme("bearer ");
    if (!authorization.toLower().startsWith(scheme))
        return refuse(401, QByteArrayLiteral("Bearer realm=\"sandbox\""));
    const QString value = QString::fromLatin1(authorization.mid(scheme.size()).trimmed());
    const std::optional<AccessToken> token = context.state.grants.findAccessToken(value, context.now);
    const std::optional<Grant> grant = token ? context.state.grants.find(token->grantId) : std::nullopt;
    const SandboxUser *user = grant ? context.state.findUser(grant->login) : nullptr;
    if (!user) {
        return refuse(401,
            QByteArrayLiteral("Bearer realm=\"sandbox\", error=\"invalid_token\", "
                              "error_description=\"The access token is unknown, expired or revoked\""));
    }
    if (!token->scopes.contains(u"openid"_s)) {
        return refuse(
            403, QByteArrayLiteral("Bearer realm=\"sandbox\", error=\"insufficient_scope\", scope=\"openid\""));
    }
    QJsonObject claims {{u"sub"_s, user->subject}};
    if (token->scopes.contains(u"profile"_s)) {
        claims.insert(u"name"_s, user->name);
        claims.insert(u"preferred_username"_s, user->login);
    }
    if (token->scopes.contains(u"email"_s) && !user->email.isEmpty()) {
        claims.insert(u"email"_s, user->email);
        claims.insert(u"email_verified"_s, true);
    }
    const SandboxClient *client = context.state.findClient(grant->clientId);
    const bool isSigned = client && !client->userInfoSignedResponseAlg.isEmpty();
    if (isSigned) {
        claims.insert(u"iss"_s, context.issuer);
        claims.insert(u"aud"_s, client->clientId);
    }
    context.state.misbehaviours.edit(SandboxMessage::UserInfo, claims);
    if (!isSigned)
        return SandboxAnswer::json(claims);
    SandboxAnswer answer;
    answer.body = signedUserInfo(context, *client, claims);
    answer.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/jwt")},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    return answer;
}

} // namespace QtSignIn::Sandbox
