#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

struct evp_pkey_st;

namespace QtSignIn::Sandbox {

/// A fresh RSA key that signs JWTs with RS256 (RFC 7518 3.3). Not thread-safe: it is made when it is first needed.
class SigningKey {
public:
    /// The JWT in compact form.
    QByteArray sign(const QJsonObject &claims) const;

    /// The claims of a JWT that this key signed, whatever its age; else empty.
    QJsonObject verified(const QByteArray &jwt) const;

    /// The public half (RFC 7517).
    QJsonObject jwk() const;

private:
    evp_pkey_st *key() const;
    QString id() const;
    QByteArray signature(const QByteArray &input) const;

    mutable std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace QtSignIn::Sandbox
