#include "cache/unifiedkeys.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// MSAL's programs look for keys in lower case. Where the environment is an issuer and no host, only we look, and two
/// people may differ in the case of their `sub` (OpenID Connect Core 2).
QString joined(const QStringList &parts, const QString &environment)
{
    const QString key = parts.join(u'-');
    return environment.contains(u'/') ? key : key.toLower();
}

qsizetype lengthOf(const QStringList &target)
{
    qsizetype length = std::max(target.size() - 1, qsizetype(0));
    for (const QString &scope : target)
        length += scope.size();
    return length;
}

/// Whether they may be the same in lower case. Only ASCII is told apart, which scopes are made of.
bool mayBeSameLetter(QChar left, QChar right)
{
    constexpr char16_t caseBit = 0x20;
    const char16_t difference = left.unicode() ^ right.unicode();
    return (difference & ~caseBit) == 0 || left.unicode() > 0x7F || right.unicode() > 0x7F;
}

/// \a length is that of the other parts of the key. Keys of one length that end with targets of one length are the
/// same only if those are: a scope has no space in it.
bool mayShareKey(qsizetype length, const QStringList &target, qsizetype otherLength, const QStringList &otherTarget)
{
    const qsizetype targetLength = lengthOf(target);
    const qsizetype otherTargetLength = lengthOf(otherTarget);
    if (length + targetLength != otherLength + otherTargetLength)
        return false;
    if (targetLength != otherTargetLength)
        return true;
    return std::equal(target.cbegin(), target.cend(), otherTarget.cbegin(), otherTarget.cend(),
        [](const QString &left, const QString &right) {
            return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(), mayBeSameLetter);
        });
}

} // namespace

QString unifiedKey(const QString &homeAccountId, const AccessTokenEntry &entry)
{
    return joined(
        {homeAccountId, entry.environment, u"accesstoken"_s, entry.clientId, entry.realm, entry.target.join(u' ')},
        entry.environment);
}

QString unifiedKey(const QString &homeAccountId, const RefreshTokenEntry &entry)
{
    return joined(
        {homeAccountId, entry.environment, u"refreshtoken"_s, entry.clientId, QString(), entry.target.join(u' ')},
        entry.environment);
}

QString unifiedKey(const QString &homeAccountId, const IdTokenEntry &entry)
{
    return joined(
        {homeAccountId, entry.environment, u"idtoken"_s, entry.clientId, entry.realm, QString()}, entry.environment);
}

QString unifiedKey(const QString &homeAccountId, const AccountEntry &entry)
{
    return joined({homeAccountId, entry.environment, entry.realm}, entry.environment);
}

QString unifiedKey(const AppMetadataEntry &entry)
{
    // The one key that MSAL does not write in lower case.
    return QStringList {u"appmetadata"_s, entry.environment, entry.clientId}.join(u'-');
}

bool mayShareKey(const AccessTokenEntry &left, const AccessTokenEntry &right)
{
    const auto length = [](const AccessTokenEntry &entry) {
        return entry.environment.size() + entry.clientId.size() + entry.realm.size();
    };
    return mayShareKey(length(left), left.target, length(right), right.target);
}

bool mayShareKey(const RefreshTokenEntry &left, const RefreshTokenEntry &right)
{
    const auto length = [](const RefreshTokenEntry &entry) { return entry.environment.size() + entry.clientId.size(); };
    return mayShareKey(length(left), left.target, length(right), right.target);
}

bool mayShareKey(const IdTokenEntry &left, const IdTokenEntry &right)
{
    return left.environment.size() + left.clientId.size() + left.realm.size()
        == right.environment.size() + right.clientId.size() + right.realm.size();
}

bool mayShareKey(const AccountEntry &left, const AccountEntry &right)
{
    return left.environment.size() + left.realm.size() == right.environment.size() + right.realm.size();
}

} // namespace QtSignIn
