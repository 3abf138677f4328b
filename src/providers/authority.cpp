#include <QtSignIn/authority.h>

#include "model/makeerror.h"
#include "providers/presets.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

ProviderProfile profileOf(const AuthorityEndpoints &endpoints)
{
    ProviderProfile profile;
    ProviderMetadata metadata;
    metadata.issuer = endpoints.issuer;
    metadata.authorizationEndpoint = endpoints.authorization;
    metadata.tokenEndpoint = endpoints.token;
    metadata.deviceAuthorizationEndpoint = endpoints.deviceAuthorization;
    metadata.userInfoEndpoint = endpoints.userInfo;
    profile.displayName = endpoints.token.host(QUrl::FullyEncoded);
    profile.issuer = endpoints.issuer.isEmpty() ? endpoints.token.toString() : endpoints.issuer;
    profile.environment = profile.issuer;
    profile.issuerPolicy = IssuerPolicy::exact(endpoints.issuer);
    profile.explicitMetadata = metadata;
    profile.isOpenIdProvider = !endpoints.issuer.isEmpty();
    if (!profile.isOpenIdProvider)
        profile.defaultScopes.clear();
    if (!endpoints.token.isValid() || endpoints.token.host().isEmpty()) {
        profile.error = makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"A provider without metadata needs at least a token endpoint."_s);
    }
    return profile;
}

} // namespace

Authority::Authority()
    : d(new ProviderProfile)
{
    d->error = makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
        u"No authority is set: say who signs people in, for example "
        "Authority::openIdConnect(\"https://login.example.com\")."_s);
}

Authority::Authority(const ProviderProfile &profile)
    : d(new ProviderProfile(profile))
{
}

Authority::Authority(const Authority &other) = default;
Authority::Authority(Authority &&other) noexcept = default;
Authority &Authority::operator=(const Authority &other) = default;
Authority &Authority::operator=(Authority &&other) noexcept = default;
Authority::~Authority() = default;

Authority Authority::openIdConnect(const QString &issuer)
{
    return Authority(openIdConnectProfile(issuer));
}

Authority Authority::microsoft(const QString &tenant)
{
    return Authority(microsoftProfile(tenant));
}

Authority Authority::endpoints(const AuthorityEndpoints &endpoints)
{
    return Authority(profileOf(endpoints));
}

Authority Authority::preset(const QString &name)
{
    const Result<ProviderProfile> profile = loadPreset(name);
    if (profile.hasValue())
        return Authority(*profile);
    Authority authority;
    authority.d->error = profile.error();
    return authority;
}

QStringList Authority::presetNames()
{
    return QtSignIn::presetNames();
}

Authority Authority::fromUrl(const QUrl &url)
{
    if (url.host() == "login.microsoftonline.com"_L1)
        return microsoft(url.path().section(u'/', 1, 1));
    return openIdConnect(QString::fromLatin1(url.toEncoded()));
}

Authority Authority::withAcceptedIssuers(const QStringList &issuers) const
{
    Authority authority = *this;
    authority.d->issuerPolicy = d->issuerPolicy.withAlsoAccepted(issuers);
    return authority;
}

bool Authority::isValid() const
{
    return !d->error;
}

Error Authority::error() const
{
    return d->error.value_or(Error());
}

QString Authority::displayName() const
{
    return d->displayName;
}

const ProviderProfile &Authority::profile() const
{
    return *d;
}

} // namespace QtSignIn
