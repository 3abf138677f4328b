#include "cache/unifiedkeys.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

QString unifiedKey(const QString &homeAccountId, const AccessTokenEntry &entry)
{
    return QStringList {
        homeAccountId, entry.environment, u"accesstoken"_s, entry.clientId, entry.realm, entry.target.join(u' ')}
        .join(u'-')
        .toLower();
}

QString unifiedKey(const QString &homeAccountId, const RefreshTokenEntry &entry)
{
    return QStringList {
        homeAccountId, entry.environment, u"refreshtoken"_s, entry.clientId, QString(), entry.target.join(u' ')}
        .join(u'-')
        .toLower();
}

QString unifiedKey(const QString &homeAccountId, const IdTokenEntry &entry)
{
    return QStringList {homeAccountId, entry.environment, u"idtoken"_s, entry.clientId, entry.realm, QString()}
        .join(u'-')
        .toLower();
}

QString unifiedKey(const QString &homeAccountId, const AccountEntry &entry)
{
    return QStringList {homeAccountId, entry.environment, entry.realm}.join(u'-').toLower();
}

QString unifiedKey(const AppMetadataEntry &entry)
{
    // The one key that MSAL does not write in lower case.
    return QStringList {u"appmetadata"_s, entry.environment, entry.clientId}.join(u'-');
}

} // namespace QtSignIn
