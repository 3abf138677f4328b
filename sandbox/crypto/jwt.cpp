#include "crypto/jwt.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

namespace QtSignIn::Sandbox {

namespace {

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

QCryptographicHash::Algorithm hashOf(const QString &algorithm)
{
    // Ed25519 hashes with SHA-512 (RFC 8032 5.1).
    if (algorithm.endsWith(QLatin1StringView("512")) || algorithm == QLatin1StringView("EdDSA"))
        return QCryptographicHash::Sha512;
    return algorithm.endsWith(QLatin1StringView("384")) ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compactJwt(const QJsonObject &header, const QJsonObject &claims,
    const std::function<QByteArray(const QByteArray &input)> &signatureOf)
{
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    return input + '.' + base64Url(signatureOf(input));
}

ParsedJwt parseJwt(const QByteArray &compact)
{
    const auto parts = compact.split('.');
    return {QJsonDocument::fromJson(decoded(parts.value(0))).object(),
        QJsonDocument::fromJson(decoded(parts.value(1))).object(), parts.value(0) + '.' + parts.value(1),
        decoded(parts.value(2))};
}

QByteArray hmac(const QString &algorithm, const QByteArray &secret, const QByteArray &input)
{
    return QMessageAuthenticationCode::hash(input, secret, hashOf(algorithm));
}

QString leftHalfOfHash(const QString &algorithm, const QByteArray &value)
{
    const QByteArray hash = QCryptographicHash::hash(value, hashOf(algorithm));
    return QString::fromLatin1(base64Url(hash.left(hash.size() / 2)));
}

} // namespace QtSignIn::Sandbox
