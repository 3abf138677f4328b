#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <utility>

namespace QtSignIn {

/// Somebody who can sign in at a SandboxProvider. There are no passwords.
struct SandboxUser {
    QString login = {}; ///< `preferred_username`; identifies the user here
    QString name = {}; ///< `name`; empty: the login
    QString email = {}; ///< `email`; empty: the claim is left out
    QString subject = {}; ///< `sub`; empty: the login
};

/// An application that a SandboxProvider knows.
struct SandboxClient {
    QString clientId = {}; ///< `client_id`
    QString clientSecret = {}; ///< `client_secret`; empty: a public client, which may not send one
    QString name = {}; ///< on the pages; empty: the client_id

    /// Compared exactly, but http on 127.0.0.1, [::1] and localhost matches with any port (RFC 8252 7.3).
    QStringList redirectUris = {};
    QStringList postLogoutRedirectUris = {}; ///< compared in the same way

    QStringList scopes = {}; ///< what it may ask for; empty: anything

    /// `id_token_signed_response_alg`; empty or of no key here: that of the first key. HS256, HS384 and HS512 sign with
    /// the clientSecret.
    QString idTokenSignedResponseAlg = {};

    /// `userinfo_signed_response_alg` by the same rules, but empty: userinfo is plain JSON.
    QString userInfoSignedResponseAlg = {};
};

/// A fresh key pair of a SandboxProvider.
struct SandboxKey {
    /// `alg`: RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA (Ed25519) or ES256K (RFC 8812).
    QString algorithm = QStringLiteral("RS256");

    QString keyId = {}; ///< `kid`; empty: the thumbprint (RFC 7638)
    int rsaBits = 2048; ///< of an RSA key; 1024, the least here, is too weak (RFC 7518 3.3)
    bool published = true; ///< at `jwks_uri`
};

/// Where a request went.
enum class SandboxEndpoint {
    Metadata, ///< `/.well-known/openid-configuration` and `/.well-known/oauth-authorization-server`
    Authorization, ///< `/authorize` and the pages that follow it
    Token, ///< `/token`
    DeviceAuthorization, ///< `/device_authorization`
    Device, ///< `/device`, where people enter the code
    UserInfo, ///< `/userinfo`
    KeySet, ///< `/jwks`
    Revocation, ///< `/revoke`
    EndSession, ///< `/end_session`
    Other ///< any other path; answered with 404
};

/// A request as it arrived. Holds codes, tokens and secrets: it is for tests to look at.
struct SandboxRequest {
    SandboxEndpoint endpoint = SandboxEndpoint::Other;
    QByteArray method = {};
    QString path = {}; ///< decoded, without the query
    QList<std::pair<QString, QString>> query = {}; ///< decoded
    QList<std::pair<QString, QString>> form = {}; ///< of an application/x-www-form-urlencoded body, decoded
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< names in lower case
    QByteArray body = {};

    /// The first of this name in the form, else in the query, else empty.
    QString parameter(const QString &name) const;
    bool hasParameter(const QString &name) const;

    /// The first of this name, in any case, else empty.
    QByteArray header(const QByteArray &name) const;
};

/// An answer for SandboxProvider::script().
struct SandboxAnswer {
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay = std::chrono::milliseconds(0); ///< before the answer
    bool disconnects = false; ///< the connection is closed without an answer
    bool genuine = false; ///< what the provider would have said; of the others only #delay counts

    static SandboxAnswer json(const QJsonObject &object, int status = 200);

    /// RFC 6749 5.2: `error`, and `error_description` unless it is empty.
    static SandboxAnswer oauthError(const QString &error, const QString &description = {}, int status = 400);
    static SandboxAnswer authorizationPending(); ///< RFC 8628 3.5
    static SandboxAnswer slowDown(); ///< RFC 8628 3.5

    /// QNetworkAccessManager repeats a GET once by itself, so that a GET has to be disconnected twice to fail; a POST
    /// once.
    static SandboxAnswer disconnected();

    static SandboxAnswer delayed(std::chrono::milliseconds delay); ///< the genuine answer, late
};

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::SandboxEndpoint)
