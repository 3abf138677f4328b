#include "crypto/signingkey.h"

#include "crypto/jwt.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Kind { Rsa, RsaPss, Ec, Ed25519 };

struct Algorithm {
    QLatin1StringView name;
    Kind kind = {};
    const EVP_MD *(*digest)() = nullptr;
    const char *curve = nullptr; ///< OpenSSL's name
    QLatin1StringView crv;
    int coordinateSize = 0; ///< bytes
};

constexpr std::array algorithms {
    Algorithm {"RS256"_L1, Kind::Rsa, EVP_sha256, nullptr, {}, 0},
    Algorithm {"RS384"_L1, Kind::Rsa, EVP_sha384, nullptr, {}, 0},
    Algorithm {"RS512"_L1, Kind::Rsa, EVP_sha512, nullptr, {}, 0},
    Algorithm {"PS256"_L1, Kind::RsaPss, EVP_sha256, nullptr, {}, 0},
    Algorithm {"PS384"_L1, Kind::RsaPss, EVP_sha384, nullptr, {}, 0},
    Algorithm {"PS512"_L1, Kind::RsaPss, EVP_sha512, nullptr, {}, 0},
    Algorithm {"ES256"_L1, Kind::Ec, EVP_sha256, "P-256", "P-256"_L1, 32},
    Algorithm {"ES384"_L1, Kind::Ec, EVP_sha384, "P-384", "P-384"_L1, 48},
    Algorithm {"ES512"_L1, Kind::Ec, EVP_sha512, "P-521", "P-521"_L1, 66},
    Algorithm {"ES256K"_L1, Kind::Ec, EVP_sha256, "secp256k1", "secp256k1"_L1, 32},
    Algorithm {"EdDSA"_L1, Kind::Ed25519, nullptr, nullptr, "Ed25519"_L1, 32},
};

const Algorithm *find(const QString &name)
{
    for (const Algorithm &algorithm : algorithms) {
        if (name == algorithm.name)
            return &algorithm;
    }
    return nullptr;
}

struct Number {
    Number(const EVP_PKEY *key, const char *name) { EVP_PKEY_get_bn_param(key, name, &value); }
    ~Number() { BN_free(value); }
    Q_DISABLE_COPY_MOVE(Number)

    QString encoded(int size) const
    {
        QByteArray bytes(size, '\0');
        BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), size);
        return QString::fromLatin1(base64Url(bytes));
    }

    BIGNUM *value = nullptr;
};

EVP_PKEY *made(const Algorithm &algorithm, int bits)
{
    switch (algorithm.kind) {
    case Kind::Ec:
        return EVP_EC_gen(algorithm.curve);
    case Kind::Ed25519:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    case Kind::Rsa:
    case Kind::RsaPss:
        break;
    }
    return EVP_RSA_gen(static_cast<unsigned int>(bits));
}

using DigestContext = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)>;

// RFC 7518 3.5: the salt is as long as the hash.
bool setPadding(const Algorithm &algorithm, EVP_PKEY_CTX *context)
{
    return algorithm.kind != Kind::RsaPss
        || (EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1);
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray withoutAsn1(const QByteArray &der, int coordinateSize)
{
    const unsigned char *position = bytesOf(der);
    const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> parsed(
        d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())), ECDSA_SIG_free);
    QByteArray raw(2 * coordinateSize, '\0');
    auto *start = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(parsed.get()), start, coordinateSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed.get()), start + coordinateSize, coordinateSize);
    return raw;
}

QByteArray withAsn1(const QByteArray &raw)
{
    const int size = static_cast<int>(raw.size() / 2);
    const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> made(ECDSA_SIG_new(), ECDSA_SIG_free);
    ECDSA_SIG_set0(made.get(), BN_bin2bn(bytesOf(raw), size, nullptr), BN_bin2bn(bytesOf(raw) + size, size, nullptr));
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(made.get(), &der);
    const QByteArray result(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    return result;
}

} // namespace

struct SigningKey::Pair {
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key {nullptr, EVP_PKEY_free};
};

SigningKey::SigningKey(const SandboxKey &description)
    : m_description(description)
    , m_pair(std::make_shared<Pair>())
{
}

bool SigningKey::supports(const QString &algorithm)
{
    return find(algorithm);
}

QString SigningKey::id() const
{
    if (!m_description.keyId.isEmpty())
        return m_description.keyId;
    // RFC 7638: QJsonObject sorts the members as its section 3 asks for.
    const QByteArray canonical = QJsonDocument(publicMembers()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256)));
}

QJsonObject SigningKey::jwk() const
{
    QJsonObject object = publicMembers();
    object.insert(u"use"_s, u"sig"_s);
    object.insert(u"alg"_s, algorithm());
    object.insert(u"kid"_s, id());
    return object;
}

QByteArray SigningKey::pem() const
{
    const std::unique_ptr<BIO, void (*)(BIO *)> memory(BIO_new(BIO_s_mem()), BIO_free_all);
    PEM_write_bio_PUBKEY(memory.get(), key());
    char *start = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &start);
    return QByteArray(start, length);
}

QByteArray SigningKey::signature(const QByteArray &input) const
{
    const Algorithm &algorithm = *find(m_description.algorithm);
    const QByteArray der = derSignature(input);
    return algorithm.kind == Kind::Ec ? withoutAsn1(der, algorithm.coordinateSize) : der;
}

QByteArray SigningKey::derSignature(const QByteArray &input) const
{
    const Algorithm &algorithm = *find(m_description.algorithm);
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD *digest = algorithm.digest ? algorithm.digest() : nullptr;
    EVP_PKEY_CTX *keyContext = nullptr; // owned by the other
    const auto size = static_cast<size_t>(input.size());
    size_t length = 0;
    if (EVP_DigestSignInit(context.get(), &keyContext, digest, nullptr, key()) != 1
        || !setPadding(algorithm, keyContext)
        || EVP_DigestSign(context.get(), nullptr, &length, bytesOf(input), size) != 1)
        return {};
    QByteArray result(static_cast<qsizetype>(length), '\0');
    auto *start = reinterpret_cast<unsigned char *>(result.data());
    if (EVP_DigestSign(context.get(), start, &length, bytesOf(input), size) != 1)
        return {};
    result.truncate(static_cast<qsizetype>(length));
    return result;
}

bool SigningKey::verifies(const QByteArray &input, const QByteArray &signature) const
{
    const Algorithm &algorithm = *find(m_description.algorithm);
    const DigestContext context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const EVP_MD *digest = algorithm.digest ? algorithm.digest() : nullptr;
    EVP_PKEY_CTX *keyContext = nullptr; // owned by the other
    const QByteArray encoded = algorithm.kind == Kind::Ec ? withAsn1(signature) : signature;
    return EVP_DigestVerifyInit(context.get(), &keyContext, digest, nullptr, key()) == 1
        && setPadding(algorithm, keyContext)
        && EVP_DigestVerify(context.get(), bytesOf(encoded), static_cast<size_t>(encoded.size()), bytesOf(input),
               static_cast<size_t>(input.size()))
        == 1;
}

evp_pkey_st *SigningKey::key() const
{
    if (!m_pair->key)
        m_pair->key.reset(made(*find(m_description.algorithm), m_description.rsaBits));
    return m_pair->key.get();
}

QJsonObject SigningKey::publicMembers() const
{
    const Algorithm &algorithm = *find(m_description.algorithm);
    switch (algorithm.kind) {
    case Kind::Rsa:
    case Kind::RsaPss: {
        const Number n(key(), OSSL_PKEY_PARAM_RSA_N);
        const Number e(key(), OSSL_PKEY_PARAM_RSA_E);
        return {{u"kty"_s, u"RSA"_s}, {u"n"_s, n.encoded(BN_num_bytes(n.value))},
            {u"e"_s, e.encoded(BN_num_bytes(e.value))}};
    }
    case Kind::Ec:
        return {{u"kty"_s, u"EC"_s}, {u"crv"_s, algorithm.crv},
            {u"x"_s, Number(key(), OSSL_PKEY_PARAM_EC_PUB_X).encoded(algorithm.coordinateSize)},
            {u"y"_s, Number(key(), OSSL_PKEY_PARAM_EC_PUB_Y).encoded(algorithm.coordinateSize)}};
    case Kind::Ed25519:
        break;
    }
    size_t length = static_cast<size_t>(algorithm.coordinateSize);
    QByteArray bytes(algorithm.coordinateSize, '\0');
    EVP_PKEY_get_raw_public_key(key(), reinterpret_cast<unsigned char *>(bytes.data()), &length);
    return {{u"kty"_s, u"OKP"_s}, {u"crv"_s, algorithm.crv}, {u"x"_s, QString::fromLatin1(base64Url(bytes))}};
}

} // namespace QtSignIn::Sandbox
