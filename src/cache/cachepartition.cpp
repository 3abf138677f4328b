#include "cache/cachepartition.h"

#include "model/account_p.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <limits>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// A set of scopes that is not contained in another mostly shows in its bits; the few that don't are compared.
quint64 scopeBits(const QStringList &scopes)
{
    quint64 bits = 0;
    for (const QString &scope : scopes)
        bits |= quint64(1) << (qHash(scope, size_t(0x5C09E5)) % 64);
    return bits;
}

QDateTime timeOf(qint64 seconds)
{
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// Microsoft's `uid.utid`: the second half is the tenant that the person belongs to.
QString homeRealmOf(const QString &homeAccountId)
{
    return homeAccountId.section(u'.', -1);
}

} // namespace

bool isPlainBearer(const AccessTokenEntry &entry)
{
    if (!entry.tokenType.isEmpty() && entry.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return false;
    if (entry.unknownMembers.isEmpty())
        return true;
    const auto bindsTo = [&](QLatin1StringView name) {
        const QJsonValue value = entry.unknownMembers.value(name);
        return !value.isUndefined() && !value.isNull() && value.toString(u"?"_s) != ""_L1;
    };
    const QJsonValue credentialType = entry.unknownMembers.value("credential_type"_L1);
    return credentialType.isUndefined() && !bindsTo("key_id"_L1) && !bindsTo("keyId"_L1) && !bindsTo("ext_cache_key"_L1)
        && !bindsTo("requestedClaimsHash"_L1) && !bindsTo("requested_claims_hash"_L1)
        && !bindsTo("userAssertionHash"_L1) && !bindsTo("user_assertion_hash"_L1);
}

bool CachePartition::isEmpty() const
{
    return accounts.isEmpty() && accessTokens.isEmpty() && refreshTokens.isEmpty() && idTokens.isEmpty();
}

void CachePartition::index(const CacheView &view)
{
    m_account = Account();
    m_tokens.clear();
    m_idToken.reset();
    if (const IdTokenEntry *entry = bestIdToken(view, view.realm.value_or(QString())))
        m_idToken = *entry;

    // Other types are of programs that sign in another way.
    const auto isOurs = [&](const AccountEntry &entry) {
        return view.covers(entry.environment)
            && (!view.keepsAsMsal || entry.authorityType == "MSSTS"_L1 || entry.authorityType == "ADFS"_L1);
    };
    const auto known = std::find_if(accounts.cbegin(), accounts.cend(), isOurs);
    if (known != accounts.cend()) {
        QSharedDataPointer<AccountData> data(new AccountData);
        data->homeAccountId = key.homeAccountId;
        data->environment = known->environment;
        data->username = known->username;
        data->localAccountId = known->localAccountId;
        data->tenantId = known->realm;
        data->authorityType = known->authorityType;
        data->accountSource = known->accountSource;
        const QJsonObject claims = idTokenClaims();
        data->displayName = claims.value("name"_L1).toString();
        data->email = claims.value("email"_L1).toString();
        data->issuer = claims.value("iss"_L1).toString();
        data->subject = claims.value("sub"_L1).toString();
        m_account = Account(std::move(data));
    }

    const QStringList realms = usableRealms(view);
    QList<const AccessTokenEntry *> usable;
    for (const AccessTokenEntry &entry : std::as_const(accessTokens)) {
        if (entry.clientId == view.clientId && view.covers(entry.environment)
            && realms.contains(entry.realm, Qt::CaseInsensitive) && isPlainBearer(entry)
            && (entry.expiresOn != 0 || !view.keepsAsMsal))
            usable.append(&entry);
    }
    std::stable_sort(usable.begin(), usable.end(),
        [](const AccessTokenEntry *left, const AccessTokenEntry *right) { return left->cachedAt > right->cachedAt; });
    const IdTokenEntry *lastIdToken = nullptr;
    QString tenant;
    for (const AccessTokenEntry *entry : std::as_const(usable)) {
        QSharedDataPointer<TokenResultData> data(new TokenResultData);
        data->accessToken = entry->secret;
        data->tokenType = entry->tokenType.isEmpty() ? u"Bearer"_s : entry->tokenType;
        data->expiresAt = timeOf(entry->expiresOn);
        data->refreshOn = timeOf(entry->refreshOn);
        data->extendedExpiresAt = timeOf(entry->extendedExpiresOn);
        data->scopes = entry->target;
        data->account = m_account;
        const IdTokenEntry *idToken = bestIdToken(view, entry->realm);
        if (idToken) {
            data->idToken = idToken->secret;
            data->idTokenClaims = idToken->claims;
        }
        if (idToken != lastIdToken) {
            lastIdToken = idToken;
            tenant = data->idTokenClaims.value("tid"_L1).toString();
        }
        data->tenantId = tenant.isNull() ? entry->realm : tenant;
        data->source = TokenSource::Cache;
        const qint64 expiresAt = entry->expiresOn == 0 ? std::numeric_limits<qint64>::max() : entry->expiresOn * 1000;
        m_tokens.append({scopeBits(entry->target), expiresAt, TokenResult(std::move(data))});
    }
}

const IdTokenEntry *CachePartition::bestIdToken(const CacheView &view, const QString &realm) const
{
    const IdTokenEntry *best = nullptr;
    for (const IdTokenEntry &entry : idTokens) {
        if (entry.clientId != view.clientId || !view.covers(entry.environment))
            continue;
        if (entry.realm == realm)
            return &entry;
        if (!best)
            best = &entry;
    }
    return best;
}

QStringList CachePartition::usableRealms(const CacheView &view) const
{
    if (view.realm)
        return view.acceptsHomeRealm ? QStringList {*view.realm, homeRealmOf(key.homeAccountId)}
                                     : QStringList {*view.realm};
    if (!view.isOfOneTenant)
        return {};
    QStringList realms;
    for (const AccessTokenEntry &entry : accessTokens) {
        const bool ours = entry.clientId == view.clientId && view.covers(entry.environment);
        if (ours && !realms.contains(entry.realm, Qt::CaseInsensitive))
            realms.append(entry.realm);
    }
    return realms.size() == 1 ? realms : QStringList();
}

std::optional<TokenResult> CachePartition::find(const QStringList &scopes, qint64 goodUntil) const
{
    const quint64 asked = scopeBits(scopes);
    for (const IndexedToken &token : m_tokens) {
        if ((asked & ~token.scopeBits) == 0 && token.expiresAt > goodUntil
            && containsScopes(token.result.scopes(), scopes))
            return token.result;
    }
    return std::nullopt;
}

QJsonObject CachePartition::idTokenClaims() const
{
    return m_idToken ? m_idToken->claims : QJsonObject();
}

Secret CachePartition::idToken() const
{
    return m_idToken ? m_idToken->secret : Secret();
}

} // namespace QtSignIn
