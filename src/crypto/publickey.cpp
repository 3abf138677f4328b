#include "crypto/publickey.h"

#include "crypto/edwardspoint.h"
#include "crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <optional>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRsaBits = 2048;
/// A larger key makes every verification a small denial of service.
constexpr int mostRsaBits = 8192;
constexpr int mostExponentBits = 64;

struct Curve {
    QLatin1StringView name;
    const char *group = nullptr;
    qsizetype coordinateSize = 0; ///< in bytes
};

constexpr Curve curves[] = {{"P-256"_L1, "P-256", 32}, {"P-384"_L1, "P-384", 48}, {"P-521"_L1, "P-521", 66}};

const Curve *findCurve(const QString &name)
{
    for (const Curve &curve : curves) {
        if (curve.name == name)
            return &curve;
    }
    return nullptr;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

BigNumber numberOf(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

EvpKey keyOf(const char *type, const ParameterBuilder &builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return EvpKey(key);
}

bool isSound(const BIGNUM *modulus, const BIGNUM *exponent)
{
    const int bits = BN_num_bits(modulus);
    return bits >= leastRsaBits && bits <= mostRsaBits && BN_is_odd(modulus) && BN_is_odd(exponent)
        && !BN_is_one(exponent) && BN_num_bits(exponent) <= mostExponentBits;
}

EvpKey rsaKey(const JsonWebKey &jwk)
{
    if (jwk.modulus.size() * 8 > mostRsaBits || jwk.exponent.size() * 8 > mostRsaBits)
        return {};
    const BigNumber modulus = numberOf(jwk.modulus);
    const BigNumber exponent = numberOf(jwk.exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || !isSound(modulus.get(), exponent.get())
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    return keyOf("RSA", builder);
}

/// OpenSSL refuses a point that is not on the curve.
EvpKey ecKey(const JsonWebKey &jwk)
{
    const Curve *curve = findCurve(jwk.curve);
    // RFC 7518 6.2.1.2: full size, with leading zeros.
    if (!curve || jwk.x.size() != curve->coordinateSize || jwk.y.size() != curve->coordinateSize)
        return {};
    const QByteArray point = '\x04' + jwk.x + jwk.y;
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(
               builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size()))
            != 1)
        return {};
    return keyOf("EC", builder);
}

EvpKey edwardsKey(const JsonWebKey &jwk)
{
    const char *type = jwk.curve == "Ed25519"_L1 ? "ED25519" : jwk.curve == "Ed448"_L1 ? "ED448" : nullptr;
    if (!type || !isSoundEdwardsPoint(jwk.curve, jwk.x))
        return {};
    return EvpKey(EVP_PKEY_new_raw_public_key_ex(nullptr, type, nullptr, bytesOf(jwk.x), size_t(jwk.x.size())));
}

const EVP_MD *digestOf(const SignatureAlgorithm &algorithm)
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

/// RFC 7518 3.4: r and s one after the other, each as long as the order of the curve. OpenSSL wants them in DER.
std::optional<QByteArray> derSignature(QByteArrayView signature, qsizetype coordinateSize)
{
    if (signature.size() != 2 * coordinateSize)
        return std::nullopt;
    BigNumber r = numberOf(signature.first(coordinateSize));
    BigNumber s = numberOf(signature.last(coordinateSize));
    const EcdsaSignature ecdsa(ECDSA_SIG_new());
    if (!r || !s || !ecdsa || BN_is_zero(r.get()) || BN_is_zero(s.get()))
        return std::nullopt;
    ECDSA_SIG_set0(ecdsa.get(), r.release(), s.release());
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(ecdsa.get(), &der);
    if (size <= 0)
        return std::nullopt;
    const std::unique_ptr<unsigned char, void (*)(unsigned char *)> owner(
        der, [](unsigned char *bytes) { OPENSSL_free(bytes); });
    return QByteArray(reinterpret_cast<const char *>(der), size);
}

/// RFC 7518 3.5: MGF1 with the same hash, a salt of its length.
bool setPssPadding(EVP_PKEY_CTX *context, const EVP_MD *digest)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) == 1;
}

class OpenSslVerifier final : public SignatureVerifier {
public:
    OpenSslVerifier(const JsonWebKey &jwk, EvpKey key, qsizetype coordinateSize)
        : m_jwk(jwk)
        , m_key(std::move(key))
        , m_coordinateSize(coordinateSize)
    {
    }

    bool verify(
        const SignatureAlgorithm &algorithm, QByteArrayView signingInput, QByteArrayView signature) const override
    {
        // OpenSSL would take any hash on any curve, and DER where a curve's key is asked for RSA.
        if (!isKeyFor(m_jwk, algorithm))
            return false;
        const OpenSslErrorMark mark;
        // RFC 8017 8.1.2 step 1: OpenSSL would take one without the zeros that a number may begin with.
        if (m_jwk.type == JsonWebKey::Type::Rsa && signature.size() != EVP_PKEY_get_size(m_key.get()))
            return false;
        if (algorithm.scheme != SignatureAlgorithm::Scheme::Ecdsa)
            return verifyBytes(algorithm, signingInput, signature);
        const auto der = derSignature(signature, m_coordinateSize);
        return der && verifyBytes(algorithm, signingInput, *der);
    }

private:
    bool verifyBytes(const SignatureAlgorithm &algorithm, QByteArrayView signingInput, QByteArrayView signature) const
    {
        const EvpDigestContext context(EVP_MD_CTX_new());
        const EVP_MD *digest = digestOf(algorithm);
        EVP_PKEY_CTX *keyContext = nullptr;
        if (!context || EVP_DigestVerifyInit(context.get(), &keyContext, digest, nullptr, m_key.get()) != 1)
            return false;
        if (algorithm.scheme == SignatureAlgorithm::Scheme::RsaPss && !setPssPadding(keyContext, digest))
            return false;
        return EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(signingInput),
                   size_t(signingInput.size()))
            == 1;
    }

    const JsonWebKey m_jwk;
    const EvpKey m_key;
    const qsizetype m_coordinateSize;
};

EvpKey load(const JsonWebKey &key)
{
    switch (key.type) {
    case JsonWebKey::Type::Rsa:
        return rsaKey(key);
    case JsonWebKey::Type::Ec:
        return ecKey(key);
    case JsonWebKey::Type::Okp:
        return edwardsKey(key);
    }
    return {};
}

} // namespace

std::shared_ptr<const SignatureVerifier> loadPublicKey(const JsonWebKey &key)
{
    const OpenSslErrorMark mark;
    EvpKey loaded = load(key);
    if (!loaded)
        return nullptr;
    const Curve *curve = findCurve(key.curve);
    return std::make_shared<OpenSslVerifier>(key, std::move(loaded), curve ? curve->coordinateSize : 0);
}

} // namespace QtSignIn
