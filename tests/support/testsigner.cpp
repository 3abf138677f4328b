#include "support/testsigner.h"

#include <QtCore/QJsonArray>

#include "crypto/openssl.h"
#include "support/providerjson.h"
#include "support/testprovider.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr int coordinateSize = 32;

QByteArray bytesOf(const BIGNUM *number)
{
    QByteArray bytes(coordinateSize, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), coordinateSize);
    return bytes;
}

QString coordinateOf(evp_pkey_st *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const BigNumber owner(number);
    return QString::fromLatin1(toBase64Url(bytesOf(number)));
}

QByteArray derSignature(evp_pkey_st *key, const QByteArray &input)
{
    const EvpDigestContext context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(input.size()));
    QByteArray der(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &size, bytes, size_t(input.size()));
    der.truncate(qsizetype(size));
    return der;
}

} // namespace

TestSigner::TestSigner(const QString &keyId)
    : m_keyId(keyId)
    , m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
{
}

QJsonObject TestSigner::jwk(const QJsonObject &changes) const
{
    const QJsonObject key {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"use"_s, u"sig"_s}, {u"kid"_s, m_keyId},
        {u"x"_s, coordinateOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X)},
        {u"y"_s, coordinateOf(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)}};
    return changed(key, changes);
}

QByteArray TestSigner::sign(const QJsonObject &claims, const QJsonObject &headerChanges) const
{
    const QJsonObject header {{u"alg"_s, u"ES256"_s}, {u"kid"_s, m_keyId}};
    const QByteArray input = segment(changed(header, headerChanges)) + '.' + segment(claims);
    const QByteArray der = derSignature(m_key.get(), input);
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &bytes, long(der.size())));
    return input + '.'
        + toBase64Url(bytesOf(ECDSA_SIG_get0_r(signature.get())) + bytesOf(ECDSA_SIG_get0_s(signature.get())));
}

FakeAnswer keySet(const QList<TestSigner> &signers)
{
    QJsonArray keys;
    for (const TestSigner &signer : signers)
        keys.append(signer.jwk());
    return TestProvider::json({{u"keys"_s, keys}});
}

} // namespace QtSignIn
