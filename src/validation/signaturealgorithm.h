#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "protocol/jsonwebkey.h"

namespace QtSignIn {

/// A way of signing with a private key (RFC 7518 3.1, RFC 8037 3.1, RFC 9864 2). Those with a shared key and `none` are
/// not among them: what a desktop application knows is known to everybody.
struct SignatureAlgorithm {
    enum class Scheme { RsaPkcs1, RsaPss, Ecdsa, EdDsa };

    QLatin1StringView name; ///< `alg`
    JsonWebKey::Type keyType = {};
    Scheme scheme = {};
    int hashBits = 0; ///< of SHA-2; 0: part of the scheme
    QLatin1StringView curve; ///< empty: none, or either of EdDSA's
};

/// Null for one that is not known. Upper and lower case differ.
const SignatureAlgorithm *findSignatureAlgorithm(const QString &name);

/// Whether a key is of the kind that the algorithm needs and allows it (RFC 7517 4.4, RFC 8725 3.1).
bool isKeyFor(const JsonWebKey &key, const SignatureAlgorithm &algorithm);

/// Those to accept: the one that was registered, else those of \a announced that are known, else RS256 (OpenID Connect
/// Core 3.1.3.7 (7), Discovery 3).
QStringList acceptedAlgorithms(const QString &registered, const QStringList &announced);

} // namespace QtSignIn
