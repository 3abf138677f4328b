#include "cache/unifiedkeys.h"

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

} // namespace QtSignIn
