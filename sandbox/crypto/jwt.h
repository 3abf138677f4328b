#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <functional>

namespace QtSignIn::Sandbox {

/// RFC 7515 2: without padding.
QByteArray base64Url(const QByteArray &bytes);

/// The JWT in compact form. \a signatureOf is given what is to be signed.
QByteArray compactJwt(const QJsonObject &header, const QJsonObject &claims,
    const std::function<QByteArray(const QByteArray &input)> &signatureOf);

/// A JWT in compact form, taken apart; nothing is checked.
struct ParsedJwt {
    QJsonObject header;
    QJsonObject claims;
    QByteArray input; ///< what is signed
    QByteArray signature;
};

ParsedJwt parseJwt(const QByteArray &compact);

/// HS256, HS384, HS512 (RFC 7518 3.2); HS256 for any other \a algorithm.
QByteArray hmac(const QString &algorithm, const QByteArray &secret, const QByteArray &input);

/// The left half of the hash that \a algorithm signs, encoded (OpenID Connect Core 3.1.3.6); SHA-256 for an algorithm
/// without one.
QString leftHalfOfHash(const QString &algorithm, const QByteArray &value);

} // namespace QtSignIn::Sandbox
