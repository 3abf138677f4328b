#pragma once

#include <QtCore/QDateTime>

#include "cache/cachecontents.h"
#include "cache/cachestore.h"
#include "cache/tokencache.h"
#include "cache/unifiedcache.h"
#include "model/account_p.h"
#include "model/tokenresult_p.h"
#include "model/utc.h"

namespace QtSignIn {

inline const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Utc);
inline const QString Issuer = QStringLiteral("https://login.example");
inline const QString MicrosoftHost = QStringLiteral("login.microsoftonline.com");
inline const QString MicrosoftAlias = QStringLiteral("sts.windows.net");

/// As Session makes it for an OpenID provider.
inline CacheView openIdView(const QString &issuer = Issuer)
{
    CacheView view;
    view.clientId = QStringLiteral("cid");
    view.environment = issuer;
    return view;
}

/// As Session makes it for Microsoft's /common.
inline CacheView microsoftView(const std::optional<QString> &realm = QStringLiteral("common"))
{
    CacheView view;
    view.clientId = QStringLiteral("cid");
    view.environment = MicrosoftHost;
    view.environmentAliases = {MicrosoftAlias, QStringLiteral("login.windows.net")};
    view.realm = realm;
    view.acceptsHomeRealm = realm == QStringLiteral("common");
    view.keepsAsMsal = true;
    return view;
}

inline Account makeCacheAccount(const QString &id, const QString &environment = Issuer, const QString &username = {})
{
    auto *data = new AccountData;
    data->homeAccountId = id;
    data->environment = environment;
    data->username = username.isEmpty() ? id : username;
    if (!environment.contains(u'/'))
        data->authorityType = QStringLiteral("MSSTS");
    return Account(QSharedDataPointer(data));
}

/// What a token response is told to the cache by, with what most tests need.
struct ReplyParts {
    QByteArray accessToken = "1";
    QStringList scopes = {QStringLiteral("a")};
    QByteArray refreshToken = {};
    QByteArray redeemed = {};
    QByteArray idToken = {};
    QJsonObject claims = {};
    std::optional<QDateTime> expiresAt = Now.addSecs(3600);
    QString realm = {};
    QString environment = {};
    std::optional<QString> familyId = {};
    QDateTime receivedAt = Now;
    bool needsKnownAccount = false;
};

inline TokenReply makeReply(const Account &account, const ReplyParts &parts = {})
{
    auto *data = new TokenResultData;
    data->account = account;
    data->accessToken = Secret(parts.accessToken);
    data->tokenType = QStringLiteral("Bearer");
    data->scopes = parts.scopes;
    if (parts.expiresAt)
        data->expiresAt = *parts.expiresAt;
    data->idToken = Secret(parts.idToken);
    data->idTokenClaims = parts.claims;
    data->correlationId = QStringLiteral("correlation");
    TokenReply reply;
    reply.result = TokenResult(QSharedDataPointer(data));
    reply.environment = parts.environment.isEmpty() ? account.environment() : parts.environment;
    reply.realm = parts.realm;
    reply.refreshToken = Secret(parts.refreshToken);
    reply.redeemedRefreshToken = Secret(parts.redeemed);
    reply.familyId = parts.familyId;
    reply.receivedAt = parts.receivedAt;
    reply.needsKnownAccount = parts.needsKnownAccount;
    return reply;
}

/// The access token found, or "(none)".
inline QByteArray found(
    const TokenCache &cache, const Account &account, const QStringList &scopes, const QDateTime &goodUntil = Now)
{
    const std::optional<TokenResult> result = cache.find(account, scopes, {goodUntil});
    return result ? result->accessToken().reveal() : QByteArrayLiteral("(none)");
}

/// The refresh tokens to try, in order.
inline QByteArrayList candidates(const TokenCache &cache, const Account &account)
{
    QByteArrayList secrets;
    for (const RefreshTokenCandidate &candidate : cache.refreshTokens(account))
        secrets.append(candidate.secret.reveal());
    return secrets;
}

/// Writes down what a store is told.
class StoreRecorder : public CacheStore {
public:
    void partitionChanged(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &partition, CacheChange) override
    {
        ++changes;
        lastKey = key;
        last = partition;
    }
    void contentsReplaced() override { ++replacements; }

    int changes = 0;
    int replacements = 0;
    CacheKey lastKey;
    std::shared_ptr<const CachePartition> last;
};

} // namespace QtSignIn
