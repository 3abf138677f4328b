#include "cache/partitionmerge.h"

#include "cache/unifiedkeys.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isStoredAlike(const AccessTokenEntry &left, const AccessTokenEntry &right)
{
    return left.secret == right.secret && left.environment == right.environment && left.clientId == right.clientId
        && left.realm == right.realm && left.target == right.target && left.tokenType == right.tokenType
        && left.cachedAt == right.cachedAt && left.expiresOn == right.expiresOn
        && left.extendedExpiresOn == right.extendedExpiresOn && left.refreshOn == right.refreshOn
        && left.unknownMembers == right.unknownMembers;
}

bool isStoredAlike(const RefreshTokenEntry &left, const RefreshTokenEntry &right)
{
    return left.secret == right.secret && left.environment == right.environment && left.clientId == right.clientId
        && left.target == right.target && left.lastModificationTime == right.lastModificationTime
        && left.familyId == right.familyId && left.unknownMembers == right.unknownMembers;
}

bool isStoredAlike(const IdTokenEntry &left, const IdTokenEntry &right)
{
    return left.secret == right.secret && left.environment == right.environment && left.clientId == right.clientId
        && left.realm == right.realm && left.unknownMembers == right.unknownMembers;
}

bool isStoredAlike(const AccountEntry &left, const AccountEntry &right)
{
    return left.environment == right.environment && left.realm == right.realm
        && left.localAccountId == right.localAccountId && left.username == right.username
        && left.authorityType == right.authorityType && left.accountSource == right.accountSource
        && left.unknownMembers == right.unknownMembers;
}

bool isNewer(const AccessTokenEntry &left, const AccessTokenEntry &right)
{
    return left.cachedAt > right.cachedAt;
}

bool isNewer(const RefreshTokenEntry &left, const RefreshTokenEntry &right)
{
    return left.lastModificationTime > right.lastModificationTime;
}

bool isNewer(const IdTokenEntry &left, const IdTokenEntry &right)
{
    return left.claims.value("iat"_L1).toDouble() > right.claims.value("iat"_L1).toDouble();
}

/// It says the same in other words.
bool isNewer(const AccountEntry &, const AccountEntry &)
{
    return false;
}

template <typename Entry> class EntryMerge {
public:
    EntryMerge(const CachePartition *base, const CachePartition *mine, const CachePartition *theirs,
        QList<Entry> CachePartition::*entries, const QString &homeAccountId, MergeConflict conflict, bool isPersonGone)
        : m_base(listOf(base, entries))
        , m_mine(listOf(mine, entries))
        , m_theirs(listOf(theirs, entries))
        , m_homeAccountId(homeAccountId)
        , m_conflict(conflict)
        , m_isPersonGone(isPersonGone)
    {
    }

    QList<Entry> run() const
    {
        QList<Entry> result;
        for (const Entry &mine : m_mine) {
            const Entry *theirs = find(m_theirs, mine);
            if (theirs)
                result.append(choose(mine, *theirs));
            else if (survives(mine))
                result.append(mine);
        }
        for (const Entry &theirs : m_theirs) {
            if (!m_isPersonGone && !find(m_mine, theirs) && !find(m_base, theirs))
                result.append(theirs);
        }
        return result;
    }

private:
    static QList<Entry> listOf(const CachePartition *partition, QList<Entry> CachePartition::*entries)
    {
        return partition ? partition->*entries : QList<Entry>();
    }

    const Entry *find(const QList<Entry> &entries, const Entry &wanted) const
    {
        const auto found = std::find_if(entries.cbegin(), entries.cend(),
            [&](const Entry &entry) { return haveSameKey(m_homeAccountId, entry, wanted); });
        return found == entries.cend() ? nullptr : &*found;
    }

    const Entry &choose(const Entry &mine, const Entry &theirs) const
    {
        const Entry *base = find(m_base, mine);
        if (base && isStoredAlike(*base, mine))
            return theirs;
        if (base && isStoredAlike(*base, theirs))
            return mine;
        return isNewer(theirs, mine) ? theirs : mine;
    }

    /// Whether one that they don't have is new, or newer than their removal.
    bool survives(const Entry &mine) const
    {
        const Entry *base = find(m_base, mine);
        // A sign-in says of the account what was said before, and means it.
        constexpr bool isAccount = std::is_same_v<Entry, AccountEntry>;
        return !m_isPersonGone
            && (!base || (m_conflict == MergeConflict::MineWins && (isAccount || !isStoredAlike(*base, mine))));
    }

    const QList<Entry> m_base;
    const QList<Entry> m_mine;
    const QList<Entry> m_theirs;
    const QString m_homeAccountId;
    const MergeConflict m_conflict;
    const bool m_isPersonGone;
};

/// Tokens that came meanwhile would stay with nobody to remove them.
bool isPersonGone(
    const CachePartition *base, const CachePartition *mine, const CachePartition *theirs, MergeConflict conflict)
{
    const auto hasAccount = [](const CachePartition *partition) { return partition && !partition->accounts.isEmpty(); };
    return conflict == MergeConflict::RemovalWins && hasAccount(base) && !(hasAccount(mine) && hasAccount(theirs));
}

template <typename Entry>
bool areAlike(const QList<Entry> &left, const QList<Entry> &right, const QString &homeAccountId)
{
    return left.size() == right.size() && std::all_of(left.cbegin(), left.cend(), [&](const Entry &entry) {
        return std::any_of(right.cbegin(), right.cend(), [&](const Entry &other) {
            return haveSameKey(homeAccountId, entry, other) && isStoredAlike(entry, other);
        });
    });
}

} // namespace

CachePartition mergePartitions(
    const CachePartition *base, const CachePartition *mine, const CachePartition *theirs, MergeConflict conflict)
{
    CachePartition result;
    for (const CachePartition *partition : {base, theirs, mine}) {
        if (partition)
            result.key = partition->key;
    }
    const bool isGone = isPersonGone(base, mine, theirs, conflict);
    const auto merge = [&](auto entries) {
        result.*entries = EntryMerge(base, mine, theirs, entries, result.key.homeAccountId, conflict, isGone).run();
    };
    merge(&CachePartition::accounts);
    merge(&CachePartition::accessTokens);
    merge(&CachePartition::refreshTokens);
    merge(&CachePartition::idTokens);
    return result;
}

bool areStoredAlike(const CachePartition *left, const CachePartition *right)
{
    if (!left || !right)
        return left == right;
    const QString &homeAccountId = left->key.homeAccountId;
    return left->key.homeAccountId == right->key.homeAccountId
        && areAlike(left->accounts, right->accounts, homeAccountId)
        && areAlike(left->accessTokens, right->accessTokens, homeAccountId)
        && areAlike(left->refreshTokens, right->refreshTokens, homeAccountId)
        && areAlike(left->idTokens, right->idTokens, homeAccountId);
}

} // namespace QtSignIn
