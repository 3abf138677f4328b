#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <functional>

namespace QtSignIn {

/// A message of a SandboxProvider that can be made wrong.
enum class SandboxMessage {
    Metadata, ///< OpenID Connect Discovery 3
    KeySet, ///< `keys` and what else is in the JWK set (RFC 7517 5)
    AuthorizationResponse, ///< the redirect's parameters as strings; an array of strings sends one parameter repeatedly
    TokenResponse, ///< of every grant; an error response stays as it is
    IdTokenHeader, ///< the JOSE header (RFC 7515 4)
    IdToken, ///< the claims
    RefreshedIdToken, ///< the claims of an ID token that comes for a refresh token; after what is done to IdToken
    UserInfoHeader, ///< the JOSE header of a signed userinfo response
    UserInfo ///< the claims of a userinfo response, signed or not
};

/// How a JWT is signed.
enum class SandboxSignature {
    Genuine, ///< by the provider's key, with the algorithm of that key, whatever the header says
    Altered, ///< genuine but for one bit
    Missing, ///< of no bytes, as `alg: none` asks for (RFC 7515 A.5)
    Zeros, ///< of the right length, all zero (CVE-2022-21449)
    Der, ///< of an EC key: ASN.1 instead of two numbers (RFC 7518 3.4)
    UnpublishedKey, ///< by a key of the same kind that the provider does not publish, under the `kid` of one that it
                    ///< does
    HmacOfClientSecret, ///< HS256, HS384 or HS512, as the header says, else HS256
    HmacOfPublicKey ///< the same with the PEM text of the provider's public key as the secret (RFC 8725 2.1)
};

/// One thing that a SandboxProvider does wrong, for SandboxProvider::misbehave().
///
/// A message is edited before it is signed, so that the signature fits; `at_hash` fits the header's `alg`.
struct SandboxMisbehaviour {
    SandboxMessage message = SandboxMessage::IdToken; ///< what #editor changes

    /// Called on a server thread; must not use the provider.
    std::function<void(QJsonObject &)> editor = {};

    SandboxSignature idTokenSignature = SandboxSignature::Genuine;
    SandboxSignature userInfoSignature = SandboxSignature::Genuine; ///< of a signed response

    /// The keys are replaced just before an ID token is signed, as by SandboxProvider::rotateKeys().
    bool rotatesKeys = false;

    static SandboxMisbehaviour edited(SandboxMessage message, const std::function<void(QJsonObject &)> &editor);
    static SandboxMisbehaviour changed(SandboxMessage message, const QString &name, const QJsonValue &value);
    static SandboxMisbehaviour without(SandboxMessage message, const QString &name);

    static SandboxMisbehaviour idTokenSigned(SandboxSignature signature);
    static SandboxMisbehaviour userInfoSigned(SandboxSignature signature);
    static SandboxMisbehaviour rotatingKeys();

    /// A JWK beside the provider's own, before them.
    static SandboxMisbehaviour publishing(const QJsonObject &jwk);
};

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::SandboxMisbehaviour)
