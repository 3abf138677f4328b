#include "crypto/publickey.h"

#include <openssl/err.h>

#include <algorithm>

#include "fuzz/fuzztarget.h"

using namespace QtSignIn;

namespace {

void verifySize(const JsonWebKey &key)
{
    switch (key.type) {
    case JsonWebKey::Type::Rsa:
        FUZZ_VERIFY(key.modulus.size() >= 256);
        break;
    case JsonWebKey::Type::Ec:
        FUZZ_VERIFY((QList<qsizetype> {32, 48, 66}.contains(key.x.size())) && key.y.size() == key.x.size());
        break;
    case JsonWebKey::Type::Okp:
        FUZZ_VERIFY(key.x.size() == 32 || key.x.size() == 57);
        break;
    }
}

/// Nobody has signed the message, so that any signature that is believed is a forgery.
void verifyNoForgery(const SignatureVerifier &verifier, const QByteArray &signature)
{
    for (const char *name :
        {"RS256", "RS512", "PS256", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519", "Ed448"}) {
        const SignatureAlgorithm *algorithm = findSignatureAlgorithm(QString::fromLatin1(name));
        FUZZ_VERIFY(algorithm && !verifier.verify(*algorithm, "a message", signature));
    }
}

} // namespace

/// The first line is a signature, the rest a set of keys.
FUZZ_TARGET(publickey)
{
    const qsizetype lineBreak = input.indexOf('\n');
    const QByteArray signature = input.left(std::max<qsizetype>(lineBreak, 0));
    const Result<JsonWebKeySet> set = parseJsonWebKeySet(input.mid(lineBreak + 1));
    if (set.hasError())
        return;
    for (const JsonWebKey &key : set->keys) {
        const auto verifier = loadPublicKey(key);
        if (verifier) {
            verifySize(key);
            verifyNoForgery(*verifier, signature);
            verifyNoForgery(
                *verifier, signature.repeated(signature.isEmpty() ? 0 : 64 / signature.size() + 1).left(64));
        }
        FUZZ_VERIFY(ERR_peek_error() == 0);
    }
}
