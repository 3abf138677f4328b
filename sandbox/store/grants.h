#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace QtSignIn::Sandbox {

using Milliseconds = std::chrono::milliseconds; ///< of time points: since the epoch

/// What somebody allowed a client. Every code and token belongs to one and dies with it.
struct Grant {
    QString clientId;
    QString login;
    QStringList scopes;
    QString nonce;
    Milliseconds authTime {};
};

struct AuthorizationCode {
    QString grantId;
    QString redirectUri;
    QString codeChallenge;
    Milliseconds expiresAt {};
    bool used = false;
};

struct AccessToken {
    QString grantId;
    QStringList scopes;
    Milliseconds expiresAt {};
};

/// The grant that a code or token stands for, or why not.
struct Redemption {
    QString grantId;
    QString problem;
};

/// Grants with their codes, access tokens and refresh tokens.
class Grants {
public:
    QString add(const Grant &grant);
    std::optional<Grant> find(const QString &grantId) const;

    QString addCode(const AuthorizationCode &code);

    /// A code is good for one attempt; a second one revokes what the first one got (RFC 6749 4.1.2).
    Redemption redeemCode(const QString &code, const QString &clientId, const QString &redirectUri,
        const QString &codeVerifier, Milliseconds now);

    QString addAccessToken(const AccessToken &token);
    std::optional<AccessToken> findAccessToken(const QString &token, Milliseconds now) const;

    QString addRefreshToken(const QString &grantId);

    /// With \a rotate the token ends here; using an ended one revokes its grant (RFC 9700 4.14.2).
    Redemption redeemRefreshToken(const QString &token, const QString &clientId, bool rotate);

    /// RFC 7009: of an access token that token, of a refresh token its grant. Other clients' tokens stay.
    void revokeToken(const QString &token, const QString &clientId);
    void revokeAll();

private:
    struct RefreshToken {
        QString grantId;
        bool used = false;
    };

    bool belongsTo(const QString &grantId, const QString &clientId) const;

    QHash<QString, Grant> m_grants;
    QHash<QString, AuthorizationCode> m_codes;
    QHash<QString, AccessToken> m_accessTokens;
    QHash<QString, RefreshToken> m_refreshTokens;
};

} // namespace QtSignIn::Sandbox
