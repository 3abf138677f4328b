#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>

namespace QtSignIn {

inline QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

/// The public key of a JWK, made without the sandbox's own code.
class PublishedKey {
public:
    explicit PublishedKey(const QJsonObject &jwk)
        : m_jwk(jwk)
    {
        const QString type = jwk.value(QStringLiteral("kty")).toString();
        if (type == QLatin1StringView("OKP"))
            makeOkp();
        else
            make(type == QLatin1StringView("EC"));
    }

    /// Whether it signed \a jwt with its own `alg`.
    bool signedJwt(const QString &jwt) const
    {
        const QStringList parts = jwt.split(u'.');
        const QByteArray input = (parts.value(0) + u'.' + parts.value(1)).toLatin1();
        QByteArray signature = fromBase64Url(parts.value(2));
        const QString algorithm = member("alg");
        if (algorithm.startsWith(u'E') && algorithm != QLatin1StringView("EdDSA"))
            signature = asn1Of(signature);
        const QByteArray hash = QByteArrayLiteral("SHA") + algorithm.mid(2, 3).toLatin1();
        const EVP_MD *digest =
            algorithm == QLatin1StringView("EdDSA") ? nullptr : EVP_get_digestbyname(hash.constData());
        const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_PKEY_CTX *keyContext = nullptr;
        if (!m_key || EVP_DigestVerifyInit(context.get(), &keyContext, digest, nullptr, m_key.get()) != 1)
            return false;
        if (algorithm.startsWith(u'P')) {
            EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, EVP_MD_get_size(digest));
        }
        return EVP_DigestVerify(
                   context.get(), bytes(signature), size_t(signature.size()), bytes(input), size_t(input.size()))
            == 1;
    }

    int bits() const { return EVP_PKEY_get_bits(m_key.get()); }

private:
    using Number = std::unique_ptr<BIGNUM, void (*)(BIGNUM *)>;

    static const unsigned char *bytes(const QByteArray &array)
    {
        return reinterpret_cast<const unsigned char *>(array.constData());
    }
    static Number number(const QByteArray &array)
    {
        return {BN_bin2bn(bytes(array), int(array.size()), nullptr), BN_free};
    }

    QString member(const char *name) const { return m_jwk.value(QLatin1StringView(name)).toString(); }

    void makeOkp()
    {
        const QByteArray x = fromBase64Url(member("x"));
        m_key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(x), size_t(x.size())));
    }

    void make(bool isEc)
    {
        const std::unique_ptr<OSSL_PARAM_BLD, void (*)(OSSL_PARAM_BLD *)> builder(
            OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
        const QByteArray curve = member("crv").toLatin1();
        const QByteArray point = '\4' + fromBase64Url(member("x")) + fromBase64Url(member("y"));
        const Number n = number(fromBase64Url(member("n")));
        const Number e = number(fromBase64Url(member("e")));
        if (isEc) {
            OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.constData(), 0);
            OSSL_PARAM_BLD_push_octet_string(
                builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size()));
        } else {
            OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
            OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
        }
        const std::unique_ptr<OSSL_PARAM, void (*)(OSSL_PARAM *)> parameters(
            OSSL_PARAM_BLD_to_param(builder.get()), OSSL_PARAM_free);
        const std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX *)> maker(
            EVP_PKEY_CTX_new_from_name(nullptr, isEc ? "EC" : "RSA", nullptr), EVP_PKEY_CTX_free);
        EVP_PKEY *made = nullptr;
        EVP_PKEY_fromdata_init(maker.get());
        EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get());
        m_key.reset(made);
    }

    static QByteArray asn1Of(const QByteArray &raw)
    {
        const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> signature(ECDSA_SIG_new(), ECDSA_SIG_free);
        const auto size = raw.size() / 2;
        ECDSA_SIG_set0(signature.get(), number(raw.left(size)).release(), number(raw.mid(size)).release());
        unsigned char *der = nullptr;
        const int length = i2d_ECDSA_SIG(signature.get(), &der);
        const QByteArray result(reinterpret_cast<const char *>(der), length);
        OPENSSL_free(der);
        return result;
    }

    QJsonObject m_jwk;
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key {nullptr, EVP_PKEY_free};
};

inline bool isSignedBy(const QString &jwt, const QJsonObject &jwk)
{
    return PublishedKey(jwk).signedJwt(jwt);
}

inline QJsonObject headerOf(const QString &jwt)
{
    return QJsonDocument::fromJson(fromBase64Url(jwt.section(u'.', 0, 0))).object();
}

} // namespace QtSignIn
