#include "validation/tokenhash.h"

#include "model/makeerror.h"
#include "model/wipedbytearray.h"
#include "protocol/base64url.h"

#include <QtCore/QCryptographicHash>

#include <optional>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// None where nobody has said which: EdDSA with a curve that only the key names.
std::optional<QCryptographicHash::Algorithm> hashOf(const QString &algorithm)
{
    if (algorithm.endsWith("256"_L1))
        return QCryptographicHash::Sha256;
    if (algorithm.endsWith("384"_L1))
        return QCryptographicHash::Sha384;
    if (algorithm.endsWith("512"_L1) || algorithm == "Ed25519"_L1)
        return QCryptographicHash::Sha512;
    return std::nullopt;
}

} // namespace

Result<void> checkAccessTokenHash(const Jwt &idToken, const Secret &accessToken)
{
    const QJsonValue claimed = idToken.claims.value("at_hash"_L1);
    if (claimed.isUndefined())
        return {};
    const QString algorithm = idToken.header.value("alg"_L1).toString();
    // Every provider's EdDSA that was seen is Ed25519, whose hash is SHA-512; Ed448's is not SHA-2.
    const auto hash = algorithm == "EdDSA"_L1 ? std::optional(QCryptographicHash::Sha512) : hashOf(algorithm);
    if (!hash)
        return {};
    const QByteArray digest = QCryptographicHash::hash(WipedByteArray(accessToken.reveal()), *hash);
    if (claimed == QString::fromLatin1(toBase64Url(digest.first(digest.size() / 2))))
        return {};
    return makeError(Error::Kind::IdToken, ErrorCode::IdTokenTokenHash,
        u"The provider's ID token was not accepted: it came with another access token."_s);
}

} // namespace QtSignIn
