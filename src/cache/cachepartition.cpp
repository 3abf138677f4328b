#include "cache/cachepartition.h"

#include "model/account_p.h"
#include "model/scopes.h"
#include "model/tokenresult_p.h"
#include "model/utc.h"

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
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Utc);
}

/// Microsoft's `uid.utid`: the second half is the tenant that the person belongs to.
QString homeRealmOf(const QString &homeAccountId)
{
    return homeAccountId.section(u'.', -1);
}

} // namespace

bool isPlainBearer(const AccessTokenEntry &entry)
{
    const bool isBearer = entry.tokenType.isEmpty() || entry.tokenType == "Bearer"_L1
        || entry.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isBearer)
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
    const QStringList realms = usableRealms(view);
    if (const IdTokenEntry *entry = idTokenOf(view, realms))
        m_idToken = *entry;

    // Other types are of programs that sign in another way.
    const auto isOurs = [&](const AccountEntry &entry) {
        return view.covers(entry.environment)
            && (!view.keepsAsMsal || entry.authorityType == "MSSTS"_L1 || entry.authorityType == "ADFS"_L1);
    };
    const AccountEntry *known = nullptr;
    for (const AccountEntry &entry : std::as_const(accounts)) {
        if (!isOurs(entry))
            continue;
        const bool isOfRealm = realms.contains(entry.realm, Qt::CaseInsensitive);
        if (!known || (isOfRealm && !realms.contains(known->realm, Qt::CaseInsensitive)))
            known = &entry;
    }
    if (known) {
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
        data->receivedAt = timeOf(entry->cachedAt);
        data->scopes = entry->target;
        data->account = m_account;
        // An authority for people of any tenant has one name for the home tenant, and other programs the tenant's own.
        const IdTokenEntry *idToken = idTokenOf(view, view.acceptsHomeRealm ? realms : QStringList {entry->realm});
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
        m_tokens.append({scopeBits(entry->target), expiresAt, entry->steadyExpiresOn, TokenResult(std::move(data))});
    }
}

/// Of the first of \a realms that has one: another tenant's would be about another membership of the person.
const IdTokenEntry *CachePartition::idTokenOf(const CacheView &view, const QStringList &realms) const
{
    for (const QString &realm : realms) {
        for (const IdTokenEntry &entry : idTokens) {
            if (entry.clientId == view.clientId && view.covers(entry.environment)
                && entry.realm.compare(realm, Qt::CaseInsensitive) == 0)
                return &entry;
        }
    }
    return nullptr;
}

QStringList CachePartition::usableRealms(const CacheView &view) const
{
    QStringList realms;
    if (view.realm) {
        realms.append(*view.realm);
        if (view.acceptsHomeRealm)
            realms.append(homeRealmOf(key.homeAccountId));
        return realms;
    }
    if (!view.isOfOneTenant)
        return {};
    for (const AccessTokenEntry &entry : accessTokens) {
        const bool ours = entry.clientId == view.clientId && view.covers(entry.environment);
        if (ours && !realms.contains(entry.realm, Qt::CaseInsensitive))
            realms.append(entry.realm);
    }
    return realms.size() == 1 ? realms : QStringList();
}

std::optional<TokenResult> CachePartition::find(const QStringList &scopes, const Moment &goodUntil) const
{
    const quint64 asked = scopeBits(scopes);
    const qint64 wall = goodUntil.wall.toMSecsSinceEpoch();
    for (const IndexedToken &token : m_tokens) {
        if ((asked & ~token.scopeBits) == 0 && token.expiresAt > wall && token.steadyExpiresAt > goodUntil.steady
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
