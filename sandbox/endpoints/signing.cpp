#include "endpoints/signing.h"

#include "crypto/jwt.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Order {
    QString algorithm;
    SandboxMessage header;
    SandboxSignature signature;
};

bool isHmac(const QString &algorithm)
{
    return algorithm == u"HS256" || algorithm == u"HS384" || algorithm == u"HS512";
}

QByteArray sign(const Context &context, const SandboxClient &client, const Order &order, const QJsonObject &claims)
{
    const SigningKey &key = context.keys.keyFor(order.algorithm);
    QJsonObject header {{u"alg"_s, order.algorithm}, {u"typ"_s, u"JWT"_s}};
    if (!isHmac(order.algorithm))
        header.insert(u"kid"_s, key.id());
    context.state.misbehaviours.edit(order.header, header);

    const QString algorithm = header.value(u"alg"_s).toString();
    const bool symmetric = order.signature == SandboxSignature::Genuine && isHmac(order.algorithm);
    const SandboxSignature kind = symmetric ? SandboxSignature::HmacOfClientSecret : order.signature;
    return compactJwt(header, claims, [&](const QByteArray &input) {
        switch (kind) {
        case SandboxSignature::Genuine:
            break;
        case SandboxSignature::Altered: {
            QByteArray altered = key.signature(input);
            altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
            return altered;
        }
        case SandboxSignature::Missing:
            return QByteArray();
        case SandboxSignature::Zeros:
            return QByteArray(key.signature(input).size(), '\0');
        case SandboxSignature::Der:
            return key.derSignature(input);
        case SandboxSignature::UnpublishedKey:
            return SigningKey(key.description()).signature(input);
        case SandboxSignature::HmacOfClientSecret:
            return hmac(algorithm, client.clientSecret.toUtf8(), input);
        case SandboxSignature::HmacOfPublicKey:
            return hmac(algorithm, key.pem(), input);
        }
        return key.signature(input);
    });
}

} // namespace

QString signingAlgorithm(const Context &context, const QString &registered)
{
    return isHmac(registered) ? registered : context.keys.keyFor(registered).algorithm();
}

QByteArray signedIdToken(const Context &context, const SandboxClient &client, const QJsonObject &claims)
{
    return sign(context, client,
        {signingAlgorithm(context, client.idTokenSignedResponseAlg), SandboxMessage::IdTokenHeader,
            context.state.misbehaviours.idTokenSignature()},
        claims);
}

QByteArray signedUserInfo(const Context &context, const SandboxClient &client, const QJsonObject &claims)
{
    return sign(context, client,
        {signingAlgorithm(context, client.userInfoSignedResponseAlg), SandboxMessage::UserInfoHeader,
            context.state.misbehaviours.userInfoSignature()},
        claims);
}

} // namespace QtSignIn::Sandbox
