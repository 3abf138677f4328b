#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace QtSignIn {

/// What MSAL Python 1.31 writes for one person at Microsoft's /common, measured; the ID token says that they are Ada.
inline QByteArray msalPythonCache()
{
    return R"({"AccessToken":{"uid.utid-login.microsoftonline.com-accesstoken-cid-common-user.read email openid profile":{
  "credential_type":"AccessToken","secret":"AT1","home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "client_id":"cid","target":"User.Read email openid profile","realm":"common","token_type":"Bearer",
  "cached_at":"1795365006","expires_on":"1795368605","extended_expires_on":"1795368605","refresh_on":"1795366806"}},
 "Account":{"uid.utid-login.microsoftonline.com-common":{"home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "realm":"common","local_account_id":"OID","username":"Ada@contoso.com","authority_type":"MSSTS",
  "account_source":"urn:ietf:params:oauth:grant-type:device_code"}},
 "IdToken":{"uid.utid-login.microsoftonline.com-idtoken-cid-common-":{"credential_type":"IdToken",
  "secret":"h.eyJuYW1lIjoiQWRhIn0.s",
  "home_account_id":"UID.UTID","environment":"login.microsoftonline.com","realm":"common","client_id":"cid"}},
 "RefreshToken":{"uid.utid-login.microsoftonline.com-refreshtoken-cid--user.read email openid profile":{
  "credential_type":"RefreshToken","secret":"RT1","home_account_id":"UID.UTID","environment":"login.microsoftonline.com",
  "client_id":"cid","target":"User.Read email openid profile","last_modification_time":"1795365006","family_id":"1"}},
 "AppMetadata":{"appmetadata-login.microsoftonline.com-cid":{"client_id":"cid","environment":"login.microsoftonline.com","family_id":"1"}}})";
}

inline QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A copy of \a cache in which the member \a name of the one entry of \a section is \a value; undefined removes it.
inline QJsonObject withMember(
    const QJsonObject &cache, const QString &section, const QString &name, const QJsonValue &value)
{
    QJsonObject entries = cache.value(section).toObject();
    const QString key = entries.keys().constFirst();
    QJsonObject entry = entries.value(key).toObject();
    if (value.isUndefined())
        entry.remove(name);
    else
        entry.insert(name, value);
    entries.insert(key, entry);
    QJsonObject result = cache;
    result.insert(section, entries);
    return result;
}

/// A copy of \a cache with one more entry.
inline QJsonObject withEntry(
    const QJsonObject &cache, const QString &section, const QString &key, const QJsonValue &entry)
{
    QJsonObject entries = cache.value(section).toObject();
    entries.insert(key, entry);
    QJsonObject result = cache;
    result.insert(section, entries);
    return result;
}

} // namespace QtSignIn
