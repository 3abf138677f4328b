#include "providers/providerprofile.h"

#include "model/makeerror.h"

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

} // namespace QtSignIn
