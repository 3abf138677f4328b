#include "validation/signaturealgorithm.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

using Scheme = SignatureAlgorithm::Scheme;
using Type = JsonWebKey::Type;

constexpr SignatureAlgorithm algorithms[] = {
    {"RS256"_L1, Type::Rsa, Scheme::RsaPkcs1, 256, {}},
    {"RS384"_L1, Type::Rsa, Scheme::RsaPkcs1, 384, {}},
    {"RS512"_L1, Type::Rsa, Scheme::RsaPkcs1, 512, {}},
    {"PS256"_L1, Type::Rsa, Scheme::RsaPss, 256, {}},
    {"PS384"_L1, Type::Rsa, Scheme::RsaPss, 384, {}},
    {"PS512"_L1, Type::Rsa, Scheme::RsaPss, 512, {}},
    {"ES256"_L1, Type::Ec, Scheme::Ecdsa, 256, "P-256"_L1},
    {"ES384"_L1, Type::Ec, Scheme::Ecdsa, 384, "P-384"_L1},
    {"ES512"_L1, Type::Ec, Scheme::Ecdsa, 512, "P-521"_L1},
    {"EdDSA"_L1, Type::Okp, Scheme::EdDsa, 0, {}},
    {"Ed25519"_L1, Type::Okp, Scheme::EdDsa, 0, "Ed25519"_L1},
    {"Ed448"_L1, Type::Okp, Scheme::EdDsa, 0, "Ed448"_L1},
};

bool isCurveOf(const JsonWebKey &key, const SignatureAlgorithm &algorithm)
{
    if (algorithm.keyType == Type::Rsa)
        return true;
    if (!algorithm.curve.isEmpty())
        return key.curve == algorithm.curve;
    return key.curve == "Ed25519"_L1 || key.curve == "Ed448"_L1;
}

/// RFC 9864 gave the algorithm names that say the curve, too.
bool allows(const JsonWebKey &key, const SignatureAlgorithm &algorithm)
{
    if (key.algorithm.isEmpty() || key.algorithm == algorithm.name)
        return true;
    return algorithm.scheme == Scheme::EdDsa && (key.algorithm == "EdDSA"_L1 || key.algorithm == key.curve);
}

} // namespace

const SignatureAlgorithm *findSignatureAlgorithm(const QString &name)
{
    const auto *found = std::find_if(std::begin(algorithms), std::end(algorithms),
        [&](const SignatureAlgorithm &algorithm) { return algorithm.name == name; });
    return found == std::end(algorithms) ? nullptr : found;
}

bool isKeyFor(const JsonWebKey &key, const SignatureAlgorithm &algorithm)
{
    return key.type == algorithm.keyType && isCurveOf(key, algorithm) && allows(key, algorithm);
}

QStringList acceptedAlgorithms(const QString &registered, const QStringList &announced)
{
    if (!registered.isEmpty())
        return {registered};
    QStringList known = announced;
    known.removeIf([](const QString &name) { return !findSignatureAlgorithm(name); });
    return known.isEmpty() ? QStringList {u"RS256"_s} : known;
}

} // namespace QtSignIn
