#include "providers/providerprofile.h"

#include "model/makeerror.h"

#include <QtCore/QRegularExpression>

namespace QtSignIn {

using namespace Qt::StringLiterals;

QStringList ProviderProfile::defaultOpenIdScopes()
{
    return {u"openid"_s, u"profile"_s, u"offline_access"_s};
}

ProviderProfile openIdConnectProfile(const QString &issuer)
{
    ProviderProfile profile;
    const QUrl url(issuer, QUrl::StrictMode);
    profile.displayName = url.host(QUrl::FullyEncoded);
    profile.issuer = issuer;
    profile.environment = issuer;
    profile.issuerPolicy = IssuerPolicy::exact(issuer);
    profile.metadataUrls = metadataUrls(issuer);
    if (!url.isValid() || url.host().isEmpty()) {
        profile.error = makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"\"%1\" is not an issuer: it must be a URL such as https://login.example.com."_s.arg(issuer));
    }
    return profile;
}

ProviderProfile microsoftProfile(const QString &tenant)
{
    static const QRegularExpression tenantSyntax(u"\\A[A-Za-z0-9][A-Za-z0-9.-]*\\z"_s);
    const QString host = u"login.microsoftonline.com"_s;
    ProviderProfile profile;
    profile.displayName = u"Microsoft"_s;
    profile.issuer = u"https://%1/%2/v2.0"_s.arg(host, tenant);
    profile.issuerPolicy = IssuerPolicy::microsoftTemplate(host, tenant);
    profile.metadataUrls = {QUrl(profile.issuer + "/.well-known/openid-configuration"_L1)};
    profile.redirectHost = RedirectHost::Localhost;
    // Entra ID compares http://localhost with any port, and without a path when none is registered.
    profile.redirectPath = QString();
    profile.isMicrosoft = true;
    profile.environment = host;
    profile.tenant = tenant;
    if (!tenantSyntax.match(tenant).hasMatch()) {
        profile.error = makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"\"%1\" is not a Microsoft tenant: give its GUID or domain, or \"organizations\", "
            "\"consumers\" or \"common\"."_s.arg(tenant));
    }
    return profile;
}

} // namespace QtSignIn
