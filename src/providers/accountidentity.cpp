#include "providers/accountidentity.h"

#include "model/account_p.h"
#include "protocol/base64url.h"

#include <QtCore/QCryptographicHash>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QJsonObject &claims, std::initializer_list<QLatin1StringView> names)
{
    for (QLatin1StringView name : names) {
        if (const QString value = claims.value(name).toString(); !value.isEmpty())
            return value;
    }
    return {};
}

/// Two realms on one host may both have somebody with this `sub`: only issuer and subject together name a person
/// (OpenID Connect Core 5.7).
QString homeAccountIdOf(const QString &issuer, const QString &subject)
{
    const QByteArray hash = QCryptographicHash::hash(issuer.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(toBase64Url(hash)) + u'.' + subject;
}

} // namespace

Account makeAccount(const ProviderProfile &profile, const QJsonObject &claims, const QString &anonymousId)
{
    QSharedDataPointer<AccountData> account(new AccountData);
    account->issuer = claims.value("iss"_L1).toString();
    account->subject = claims.value("sub"_L1).toString();
    account->username = firstOf(claims, {"preferred_username"_L1, "upn"_L1, "email"_L1, "sub"_L1});
    account->displayName = claims.value("name"_L1).toString();
    account->email = claims.value("email"_L1).toString();
    account->environment = account->issuer.isEmpty() ? profile.issuer : account->issuer;
    account->homeAccountId =
        homeAccountIdOf(account->environment, account->subject.isEmpty() ? anonymousId : account->subject);
    const QString objectId = claims.value("oid"_L1).toString();
    const QString tenantId = claims.value("tid"_L1).toString();
    if (profile.isMicrosoft && !objectId.isEmpty() && !tenantId.isEmpty()) {
        account->homeAccountId = objectId + u'.' + tenantId;
        account->environment = QUrl(account->issuer).host();
    }
    return Account(std::move(account));
}

} // namespace QtSignIn
