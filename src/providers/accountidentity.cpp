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

bool isAnonymous(const Account &account)
{
    // Microsoft's `client_info` names a person without an ID token, by two identifiers.
    const bool hasClientInfo = account.authorityType() == "MSSTS"_L1 && account.homeAccountId().contains(u'.');
    return account.localAccountId().isEmpty() && !hasClientInfo;
}

Account makeAccount(const ProviderProfile &profile, const IdentityEvidence &evidence)
{
    const QJsonObject &claims = evidence.idTokenClaims;
    QSharedDataPointer<AccountData> account(new AccountData);
    account->issuer = claims.value("iss"_L1).toString();
    account->subject = claims.value("sub"_L1).toString();
    account->displayName = claims.value("name"_L1).toString();
    account->email = claims.value("email"_L1).toString();
    account->environment = profile.environment;
    account->accountSource = evidence.grantType;
    if (profile.isMicrosoft) {
        // MSAL's programs look for exactly these.
        account->username = firstOf(claims, {"preferred_username"_L1, "upn"_L1});
        account->localAccountId = firstOf(claims, {"oid"_L1, "sub"_L1});
        account->tenantId = evidence.realm;
        account->authorityType = evidence.realm == "adfs"_L1 ? u"ADFS"_s : u"MSSTS"_s;
        account->homeAccountId =
            evidence.clientInfo ? evidence.clientInfo->uid + u'.' + evidence.clientInfo->utid : account->subject;
        if (account->homeAccountId.isEmpty())
            account->homeAccountId = evidence.anonymousId;
        return Account(std::move(account));
    }
    account->username = firstOf(claims, {"preferred_username"_L1, "upn"_L1, "email"_L1, "sub"_L1});
    account->localAccountId = account->subject;
    account->homeAccountId = homeAccountIdOf(account->issuer.isEmpty() ? profile.issuer : account->issuer,
        account->subject.isEmpty() ? evidence.anonymousId : account->subject);
    return Account(std::move(account));
}

} // namespace QtSignIn
