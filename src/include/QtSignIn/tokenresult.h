#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QDebug>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QStringList>

#include <chrono>

#include <QtSignIn/account.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/global.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

class TokenResultData;

/// What a flow ends with: an access token, and who it is for.
/// A value; copies are shared and may be used from any thread.
class QTSIGNIN_CORE_EXPORT TokenResult {
public:
    TokenResult();
    explicit TokenResult(QSharedDataPointer<TokenResultData> data);
    TokenResult(const TokenResult &other);
    TokenResult(TokenResult &&other) noexcept;
    TokenResult &operator=(const TokenResult &other);
    TokenResult &operator=(TokenResult &&other) noexcept;
    ~TokenResult();

    /// `access_token`. Send it only to the API it is meant for, in an `Authorization` header (RFC 6750 2.1).
    Secret accessToken() const;

    /// `token_type`, as the provider wrote it; compares without case to `Bearer`.
    QString tokenType() const;

    /// UTC. When the access token ends: arrival + `expires_in`; null if the provider does not say.
    QDateTime expiresAt() const;

    /// UTC. From when on a new token should be fetched though this one is good (`refresh_in`, Microsoft); null: no
    /// word. acquireTokenSilent() does it by itself, in the background.
    QDateTime refreshOn() const;

    /// UTC. Until when the API may still take the token while the provider is down (`ext_expires_in`, Microsoft); null:
    /// no word.
    QDateTime extendedExpiresAt() const;

    /// The scopes granted: `scope` of the answer, else those asked for (RFC 6749 5.1).
    QStringList scopes() const;

    Account account() const;

    /// `id_token` of this answer; empty if it had none.
    Secret idToken() const;

    /// The checked claims of the newest ID token of this account; empty for a provider without ID tokens.
    QJsonObject idTokenClaims() const;

    TokenSource source() const;

    /// Microsoft's tenant that the token is from (`tid` of the ID token, else the authority's), else empty.
    QString tenantId() const;

    /// Of the flow that got it, to find it again in logs of both sides.
    QString correlationId() const;

    /// How long the requests took that got it; zero from the cache.
    std::chrono::microseconds networkDuration() const;

    /// How long looking it up and storing it took.
    std::chrono::microseconds cacheDuration() const;

    friend QTSIGNIN_CORE_EXPORT bool operator==(const TokenResult &left, const TokenResult &right);
    friend bool operator!=(const TokenResult &left, const TokenResult &right) { return !(left == right); }

private:
    friend class TokenResultData;
    QSharedDataPointer<TokenResultData> d;
};

/// Prints source and expiry; never a token or a name.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const TokenResult &result);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::TokenResult)
