#pragma once

#include <QtSignIn/sandboxtypes.h>

#include <memory>

struct evp_pkey_st;

namespace QtSignIn::Sandbox {

/// A fresh key pair that signs JWTs with one algorithm (RFC 7518 3, RFC 8037 3.1). Copies are the same pair. Not
/// thread-safe: it is made when it is first needed.
class SigningKey {
public:
    explicit SigningKey(const SandboxKey &description = {});

    /// False for an `alg` that no key pair has or that is unknown here.
    static bool supports(const QString &algorithm);

    const SandboxKey &description() const { return m_description; }
    QString algorithm() const { return m_description.algorithm; }
    QString id() const;

    /// The public half (RFC 7517).
    QJsonObject jwk() const;

    /// The public half as text: SubjectPublicKeyInfo.
    QByteArray pem() const;

    /// As a JWT holds it, not yet encoded.
    QByteArray signature(const QByteArray &input) const;

    /// As OpenSSL gives it: of an EC key in ASN.1.
    QByteArray derSignature(const QByteArray &input) const;

    bool verifies(const QByteArray &input, const QByteArray &signature) const;

private:
    evp_pkey_st *key() const;
    QJsonObject publicMembers() const;

    SandboxKey m_description;
    struct Pair;
    std::shared_ptr<Pair> m_pair;
};

} // namespace QtSignIn::Sandbox
