#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// A public key to verify signatures with (RFC 7517 4, RFC 7518 6, RFC 8037 2). Its numbers are not checked yet.
struct JsonWebKey {
    enum class Type { Rsa, Ec, Okp };

    Type type = Type::Rsa;
    QString keyId; ///< `kid`; null: none
    QString algorithm; ///< `alg`, the only one that it may be used with; empty: any that fits
    QString curve; ///< `crv`
    QByteArray modulus; ///< `n`
    QByteArray exponent; ///< `e`
    QByteArray x;
    QByteArray y;
    QString issuer; ///< `issuer` (Microsoft), the only one that it signs for; empty: any
};

struct JsonWebKeySet {
    /// A provider has a handful; more than this many are not looked at.
    static constexpr qsizetype largestSize = 100;

    QList<JsonWebKey> keys;
    qsizetype skipped = 0; ///< of other kinds or for other uses, private, malformed, or too many
};

/// ErrorCode::ResponseNotJson, or InvalidResponse if it is not a set of keys (RFC 7517 5). A key that can't be used
/// does not spoil the others.
Result<JsonWebKeySet> parseJsonWebKeySet(const QByteArray &json);

} // namespace QtSignIn
