#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <memory>

#include <QtSignIn/sandboxmisbehaviour.h>
#include <QtSignIn/sandboxtypes.h>

namespace QtSignIn {

/// An OpenID provider on http://127.0.0.1 for demos and for applications' own tests; never for real people.
///
/// It speaks OpenID Connect Core and Discovery, RFC 6749 (authorization code, refresh token), RFC 7636 (S256 required),
/// RFC 8628, RFC 7009, RFC 8414, RFC 9207 and RP-initiated logout. ID tokens are signed with a fresh RS256 key, or
/// as setKeys() says. A refresh token is issued with the scope `offline_access`. It keeps the rules unless it is told
/// to misbehave().
///
/// The server has threads of its own, so that tests may wait however they like. Every function may be called from any
/// thread but start(), stop() and the destructor, which belong to this object's thread; there the signals are emitted.
class SandboxProvider : public QObject {
    Q_OBJECT

public:
    explicit SandboxProvider(QObject *parent = nullptr);
    ~SandboxProvider() override;

    /// Listens on 127.0.0.1; 0 is any free port. False: errorString() says why.
    bool start(quint16 port = 0);

    /// Closes the port and ends the threads: at once, or within two seconds if a client holds a connection open.
    /// Users, clients, sessions and tokens stay for the next start().
    void stop();

    bool isRunning() const;
    QString errorString() const;

    /// `http://127.0.0.1:PORT`, the `iss`; empty unless running.
    QString issuer() const;
    quint16 port() const;

    /// Replaces the user with the same login.
    void addUser(const SandboxUser &user);

    /// Replaces the client with the same clientId.
    void addClient(const SandboxClient &client);

    void setAccessTokenLifetime(std::chrono::seconds lifetime); ///< 1 hour
    void setIdTokenLifetime(std::chrono::seconds lifetime); ///< 1 hour
    void setAuthorizationCodeLifetime(std::chrono::seconds lifetime); ///< 1 minute
    void setDeviceCodeLifetime(std::chrono::seconds lifetime); ///< 10 minutes

    /// `interval` of the device flow, 5 s: an earlier poll is answered with `slow_down`, which adds 5 s to it. 0 s
    /// allows any.
    void setPollingInterval(std::chrono::seconds interval);

    /// Every redemption of a refresh token issues a new one and ends the old one, whose reuse revokes them all; on at
    /// first.
    void setRefreshTokenRotation(bool enabled);

    /// `iss` in authorization responses, and its announcement in the metadata (RFC 9207); on at first.
    void setIssuerInResponses(bool enabled);

    /// Approves every authorization request and device code at once for this user, without a page; a device code after
    /// one `authorization_pending`. Empty: people use the pages.
    void setAutoApprove(const QString &login);

    /// What somebody on the device page would do. False: no such pending code or user.
    bool approveDeviceCode(const QString &userCode, const QString &login);
    bool denyDeviceCode(const QString &userCode);

    /// The next \a times requests to \a endpoint get this answer, after those scripted before; 0: all that follow.
    void script(SandboxEndpoint endpoint, const SandboxAnswer &answer, int times = 1);
    void clearScript();

    /// Edits the metadata, or an ID token's claims before it is signed. Called on a server thread; must not use this
    /// object.
    void setMetadataEditor(const std::function<void(QJsonObject &)> &editor);
    void setIdTokenEditor(const std::function<void(QJsonObject &)> &editor);

    /// Moves the provider's clock, which `exp`, `iat`, the Date header and every lifetime and interval go by.
    void advanceClock(std::chrono::seconds by);

    /// Fresh key pairs instead of those before. The first signs, unless a client registered the algorithm of another;
    /// the metadata announces the algorithms of all. False, and nothing is changed: \a keys is empty or names an
    /// unknown algorithm.
    bool setKeys(const QList<SandboxKey> &keys);

    /// Fresh key pairs like those before: signs with a new key from now on and publishes no old one.
    void rotateKeys();

    /// Does something wrong from now on, beside what it does wrong already.
    void misbehave(const SandboxMisbehaviour &misbehaviour);

    /// Keeps the rules from now on.
    void behave();

    /// Ends every access token, refresh token and unredeemed code.
    void revokeTokens();

    /// What was asked so far, oldest first; with requests for other hosts left out.
    QList<SandboxRequest> requests() const;
    QList<SandboxRequest> requests(SandboxEndpoint endpoint) const;
    void clearRequests();

Q_SIGNALS:
    void requestReceived(QtSignIn::SandboxEndpoint endpoint);
    void deviceCodeRequested(const QString &userCode, const QUrl &verificationUriComplete);

    /// Somebody approved a sign-in, on a page or by a function of this class.
    void signedIn(const QString &login, const QString &clientId);

    /// \a grantType is the wire name, such as `authorization_code`.
    void tokenIssued(const QString &clientId, const QString &grantType, const QString &login);

private:
    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace QtSignIn
