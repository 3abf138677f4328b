#pragma once

#include <QtCore/QByteArray>

#include "crypto/openssl.h"
#include "validation/signaturealgorithm.h"

namespace QtSignIn {

/// A key pair that OpenSSL makes, and signatures in the form that RFC 7518 3 wants.
class KeyPair {
public:
    static KeyPair rsa(unsigned bits);
    static KeyPair ec(const QString &curve);
    static KeyPair edwards(const QString &curve);

    JsonWebKey publicKey() const;
    QByteArray sign(const SignatureAlgorithm &algorithm, const QByteArray &input) const;

    struct Pss {
        int saltLength = 0;
        const EVP_MD *maskHash = nullptr;
    };

    QByteArray signPss(const QByteArray &input, const EVP_MD *hash, const Pss &pss) const;

    /// As ECDSA has it outside JWS (RFC 3279 2.2.3).
    QByteArray signDer(const QByteArray &input, const EVP_MD *hash) const;

    BigNumber number(const char *parameter) const;
    EVP_PKEY *key() const { return m_key.get(); }

private:
    KeyPair(EVP_PKEY *key, const QString &curve);
    QByteArray signDigest(const QByteArray &input, const EVP_MD *hash, const Pss *pss) const;

    EvpKey m_key;
    QString m_curve;
};

BigNumber toBigNumber(const QByteArray &bytes);
QByteArray toBytes(const BigNumber &number, qsizetype size);

const EVP_MD *hashOf(const SignatureAlgorithm &algorithm);
const SignatureAlgorithm &algorithmCalled(const QString &name);

} // namespace QtSignIn
