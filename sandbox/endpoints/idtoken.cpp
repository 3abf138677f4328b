#include "endpoints/idtoken.h"

#include "crypto/jwt.h"
#include "endpoints/signing.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 seconds(Milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time).count();
}

QJsonObject claimsOf(const Context &context, const IdTokenSubject &subject, const QString &algorithm)
{
    QJsonObject claims {
        {u"iss"_s, context.issuer},
        {u"sub"_s, subject.user.subject},
        {u"aud"_s, subject.grant.clientId},
        {u"iat"_s, seconds(context.now)},
        {u"exp"_s, seconds(context.now + context.state.settings.idTokenLifetime)},
        {u"auth_time"_s, seconds(subject.grant.authTime)},
        {u"at_hash"_s, leftHalfOfHash(algorithm, subject.accessToken.toLatin1())},
    };
    if (!subject.grant.nonce.isEmpty() && !subject.refreshed)
        claims.insert(u"nonce"_s, subject.grant.nonce);
    if (subject.scopes.contains(u"profile"_s)) {
        claims.insert(u"name"_s, subject.user.name);
        claims.insert(u"preferred_username"_s, subject.user.login);
    }
    if (subject.scopes.contains(u"email"_s) && !subject.user.email.isEmpty())
        claims.insert(u"email"_s, subject.user.email);
    return claims;
}

} // namespace

QString idToken(Context &context, const IdTokenSubject &subject)
{
    const Misbehaviours &misbehaviours = context.state.misbehaviours;
    if (misbehaviours.rotateKeys())
        context.keys.rotate();
    const SandboxClient *found = context.state.findClient(subject.grant.clientId);
    const SandboxClient client = found ? *found : SandboxClient();
    const QJsonObject header = idTokenHeader(context, client);
    QJsonObject claims = claimsOf(context, subject, header.value(u"alg"_s).toString());
    if (context.state.settings.idTokenEditor)
        context.state.settings.idTokenEditor(claims);
    misbehaviours.edit(SandboxMessage::IdToken, claims);
    if (subject.refreshed)
        misbehaviours.edit(SandboxMessage::RefreshedIdToken, claims);
    return QString::fromLatin1(signedIdToken(context, client, header, claims));
}

} // namespace QtSignIn::Sandbox
