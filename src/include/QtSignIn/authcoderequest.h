#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDebug>
#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/global.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

class AuthCodeRequestData;

/// An authorization request (RFC 6749 4.1.1) of an application that receives the redirect itself: the page to show, and
/// what its answer is judged by (`state`, `nonce`, PKCE verifier). Good for one answer; the provider decides for how
/// long.
/// A value; copies are shared and may be used from any thread.
class QTSIGNIN_CORE_EXPORT AuthCodeRequest {
public:
    AuthCodeRequest();
    explicit AuthCodeRequest(QSharedDataPointer<AuthCodeRequestData> data);
    AuthCodeRequest(const AuthCodeRequest &other);
    AuthCodeRequest(AuthCodeRequest &&other) noexcept;
    AuthCodeRequest &operator=(const AuthCodeRequest &other);
    AuthCodeRequest &operator=(AuthCodeRequest &&other) noexcept;
    ~AuthCodeRequest();

    bool isNull() const;

    /// Show it to the person at this computer, nobody else: who finishes it elsewhere signs that person in here.
    QUrl authorizationUrl() const;

    /// Where the answer will come to.
    QString redirectUri() const;

    /// The scopes asked for, without InteractiveOptions::extraScopesToConsent.
    QStringList scopes() const;

    QString correlationId() const;

    /// The issuer (or token endpoint, for a provider without one) and the client that it was made for.
    QString issuer() const;
    QString clientId() const;

    /// JSON for an application whose process ends before the redirect comes. It holds the PKCE verifier: store it like
    /// a token, and remove it after use.
    QByteArray toSecretJson() const;

    /// Reads toSecretJson(). Whether issuer and client fit is checked by
    /// PublicClientApplication::acquireTokenByAuthCodeFlow().
    static Result<AuthCodeRequest> fromSecretJson(const QByteArray &json);

    friend QTSIGNIN_CORE_EXPORT bool operator==(const AuthCodeRequest &left, const AuthCodeRequest &right);
    friend bool operator!=(const AuthCodeRequest &left, const AuthCodeRequest &right) { return !(left == right); }

private:
    friend class AuthCodeRequestData;
    QSharedDataPointer<AuthCodeRequestData> d;
};

/// Prints the provider's host; neither address nor secret.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const AuthCodeRequest &request);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::AuthCodeRequest)
