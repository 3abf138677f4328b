#include "endpoints/signing.h"

#include "crypto/jwt.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isHmac(const QString &algorithm)
{
    return algorithm == u"HS256" || algorithm == u"HS384" || algorithm == u"HS512";
}

QJsonObject headerFor(const Context &context, const QString &registered)
{
    if (isHmac(registered))
        return {{u"alg"_s, registered}, {u"typ"_s, u"JWT"_s}};
    const SigningKey &key = context.keys.keyFor(registered);
    return {{u"alg"_s, key.algorithm()}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, key.id()}};
}

QByteArray altered(QByteArray signature)
{
    const auto middle = signature.size() / 2;
    signature[middle] = static_cast<char>(signature[middle] ^ 1);
    return signature;
}

struct Signer {
    const SigningKey &key;
    QByteArray clientSecret;
    bool usesSecret = false; ///< as its genuine way
    SandboxSignature kind;

    QByteArray genuine(const QString &algorithm, const QByteArray &input) const
    {
        return usesSecret ? hmac(algorithm, clientSecret, input) : key.signature(input);
    }

    QByteArray signature(const QString &algorithm, const QByteArray &input) const
    {
        switch (kind) {
        case SandboxSignature::Genuine:
            break;
        case SandboxSignature::Altered:
            return altered(genuine(algorithm, input));
        case SandboxSignature::Missing:
            return {};
        case SandboxSignature::Zeros:
            return QByteArray(genuine(algorithm, input).size(), '\0');
        case SandboxSignature::Der:
            return key.derSignature(input);
        case SandboxSignature::UnpublishedKey:
            return SigningKey(key.description()).signature(input);
        case SandboxSignature::HmacOfClientSecret:
            return hmac(algorithm, clientSecret, input);
        case SandboxSignature::HmacOfPublicKey:
            return hmac(algorithm, key.pem(), input);
        }
        return genuine(algorithm, input);
    }
};

QByteArray sign(const Signer &signer, const QJsonObject &header, const QJsonObject &claims)
{
    return compactJwt(header, claims,
        [&](const QByteArray &input) { return signer.signature(header.value(u"alg"_s).toString(), input); });
}

} // namespace

QJsonObject idTokenHeader(const Context &context, const SandboxClient &client)
{
    QJsonObject header = headerFor(context, client.idTokenSignedResponseAlg);
    context.state.misbehaviours.edit(SandboxMessage::IdTokenHeader, header);
    return header;
}

QByteArray signedIdToken(
    const Context &context, const SandboxClient &client, const QJsonObject &header, const QJsonObject &claims)
{
    const QString &registered = client.idTokenSignedResponseAlg;
    return sign({context.keys.keyFor(registered), client.clientSecret.toUtf8(), isHmac(registered),
                    context.state.misbehaviours.idTokenSignature()},
        header, claims);
}

QByteArray signedUserInfo(const Context &context, const SandboxClient &client, const QJsonObject &claims)
{
    const QString &registered = client.userInfoSignedResponseAlg;
    QJsonObject header = headerFor(context, registered);
    context.state.misbehaviours.edit(SandboxMessage::UserInfoHeader, header);
    return sign({context.keys.keyFor(registered), client.clientSecret.toUtf8(), isHmac(registered),
                    context.state.misbehaviours.userInfoSignature()},
        header, claims);
}

} // namespace QtSignIn::Sandbox
