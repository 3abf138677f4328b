#include "crypto/keypair.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

qsizetype fieldSize(const QString &curve)
{
    return curve == u"P-256" ? 32 : curve == u"P-384" ? 48 : 66;
}

} // namespace

KeyPair::KeyPair(EVP_PKEY *key, const QString &curve)
    : m_key(key)
    , m_curve(curve)
{
    Q_ASSERT(m_key);
}

KeyPair KeyPair::rsa(unsigned bits)
{
    return KeyPair(EVP_RSA_gen(bits), QString());
}

KeyPair KeyPair::ec(const QString &curve)
{
    return KeyPair(EVP_EC_gen(curve.toLatin1().constData()), curve);
}

KeyPair KeyPair::edwards(const QString &curve)
{
    return KeyPair(EVP_PKEY_Q_keygen(nullptr, nullptr, curve.toLatin1().constData()), curve);
}

BigNumber KeyPair::number(const char *parameter) const
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(m_key.get(), parameter, &number);
    return BigNumber(number);
}

JsonWebKey KeyPair::publicKey() const
{
    JsonWebKey key;
    key.curve = m_curve;
    if (m_curve.isEmpty()) {
        const BigNumber modulus = number(OSSL_PKEY_PARAM_RSA_N);
        const BigNumber exponent = number(OSSL_PKEY_PARAM_RSA_E);
        key.modulus = toBytes(modulus, BN_num_bytes(modulus.get()));
        key.exponent = toBytes(exponent, BN_num_bytes(exponent.get()));
    } else if (m_curve.startsWith(u"P-")) {
        key.type = JsonWebKey::Type::Ec;
        key.x = toBytes(number(OSSL_PKEY_PARAM_EC_PUB_X), fieldSize(m_curve));
        key.y = toBytes(number(OSSL_PKEY_PARAM_EC_PUB_Y), fieldSize(m_curve));
    } else {
        key.type = JsonWebKey::Type::Okp;
        size_t size = 57;
        key.x.resize(qsizetype(size));
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(key.x.data()), &size);
        key.x.resize(qsizetype(size));
    }
    return key;
}

QByteArray KeyPair::sign(const SignatureAlgorithm &algorithm, const QByteArray &input) const
{
    const EVP_MD *hash = hashOf(algorithm);
    switch (algorithm.scheme) {
    case SignatureAlgorithm::Scheme::RsaPkcs1:
    case SignatureAlgorithm::Scheme::EdDsa:
        return signDigest(input, hash, nullptr);
    case SignatureAlgorithm::Scheme::RsaPss:
        return signPss(input, hash, {algorithm.hashBits / 8, hash});
    case SignatureAlgorithm::Scheme::Ecdsa:
        break;
    }
    const QByteArray der = signDer(input, hash);
    const unsigned char *at = data(der);
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    const BigNumber r(BN_dup(ECDSA_SIG_get0_r(signature.get())));
    const BigNumber s(BN_dup(ECDSA_SIG_get0_s(signature.get())));
    return toBytes(r, fieldSize(m_curve)) + toBytes(s, fieldSize(m_curve));
}

QByteArray KeyPair::signPss(const QByteArray &input, const EVP_MD *hash, const Pss &pss) const
{
    return signDigest(input, hash, &pss);
}

QByteArray KeyPair::signDer(const QByteArray &input, const EVP_MD *hash) const
{
    return signDigest(input, hash, nullptr);
}

QByteArray KeyPair::signDigest(const QByteArray &input, const EVP_MD *hash, const Pss *pss) const
{
    const EvpDigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    bool isGood = EVP_DigestSignInit(context.get(), &keyContext, hash, nullptr, m_key.get()) == 1;
    if (pss) {
        isGood = isGood && EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, pss->saltLength) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(keyContext, pss->maskHash) == 1;
    }
    size_t size = 0;
    isGood = isGood && EVP_DigestSign(context.get(), nullptr, &size, data(input), size_t(input.size())) == 1;
    QByteArray signature(qsizetype(size), '\0');
    isGood = isGood
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data(input),
               size_t(input.size()))
            == 1;
    return isGood ? signature.left(qsizetype(size)) : QByteArray();
}

BigNumber toBigNumber(const QByteArray &bytes)
{
    return BigNumber(BN_bin2bn(data(bytes), int(bytes.size()), nullptr));
}

QByteArray toBytes(const BigNumber &number, qsizetype size)
{
    QByteArray bytes(size, '\0');
    return BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), int(size)) == int(size)
        ? bytes
        : QByteArray();
}

const EVP_MD *hashOf(const SignatureAlgorithm &algorithm)
{
    switch (algorithm.hashBits) {
    case 256:
        return EVP_sha256();
    case 384:
        return EVP_sha384();
    case 512:
        return EVP_sha512();
    default:
        return nullptr;
    }
}

const SignatureAlgorithm &algorithmCalled(const QString &name)
{
    const SignatureAlgorithm *algorithm = findSignatureAlgorithm(name);
    Q_ASSERT(algorithm);
    return *algorithm;
}

} // namespace QtSignIn
