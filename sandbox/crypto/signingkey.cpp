#include "crypto/signingkey.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace QtSignIn::Sandbox {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> owner(number, BN_free);
    QByteArray bytes(BN_num_bytes(number), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const QJsonObject header {{QStringLiteral("alg"), QStringLiteral("RS256")},
        {QStringLiteral("typ"), QStringLiteral("JWT")}, {QStringLiteral("kid"), id()}};
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    return input + '.' + base64Url(signature(input));
}

QJsonObject SigningKey::verified(const QByteArray &jwt) const
{
    const auto parts = jwt.split('.');
    // RS256 is deterministic, so the same input has the same signature.
    if (parts.size() != 3 || parts[2] != base64Url(signature(parts[0] + '.' + parts[1])))
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
}

QJsonObject SigningKey::jwk() const
{
    return {{QStringLiteral("kty"), QStringLiteral("RSA")}, {QStringLiteral("use"), QStringLiteral("sig")},
        {QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), id()},
        {QStringLiteral("n"), numberOf(key(), OSSL_PKEY_PARAM_RSA_N)},
        {QStringLiteral("e"), numberOf(key(), OSSL_PKEY_PARAM_RSA_E)}};
}

evp_pkey_st *SigningKey::key() const
{
    if (!m_key)
        m_key.reset(EVP_RSA_gen(2048), EVP_PKEY_free);
    return m_key.get();
}

QString SigningKey::id() const
{
    const QByteArray modulus = numberOf(key(), OSSL_PKEY_PARAM_RSA_N).toLatin1();
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(modulus, QCryptographicHash::Sha256).left(12)));
}

QByteArray SigningKey::signature(const QByteArray &input) const
{
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<size_t>(input.size());
    size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        return {};
    QByteArray result(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(result.data()), &length, bytes, size) != 1)
        return {};
    result.truncate(static_cast<qsizetype>(length));
    return result;
}

} // namespace QtSignIn::Sandbox
