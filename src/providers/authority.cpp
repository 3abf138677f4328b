#include <QtSignIn/authority.h>

#include "model/makeerror.h"
#include "providers/microsoftprofile.h"
#include "providers/presets.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto metadataSuffix = "/.well-known/openid-configuration"_L1;

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

Authority Authority::microsoft(const QString &tenant, MicrosoftCloud cloud)
{
    return Authority(microsoftProfile(tenant, cloud));
}

Authority Authority::microsoft(const QUrl &url)
{
    return Authority(microsoftProfile(url, microsoftKindOf(url).value_or(MicrosoftKind::Entra)));
}

Authority Authority::endpoints(const AuthorityEndpoints &endpoints)
{
    return Authority(profileOf(endpoints));
}

Authority Authority::fromProfile(const Result<ProviderProfile> &profile)
{
    if (profile.hasValue())
        return Authority(*profile);
    Authority authority;
    authority.d->error = profile.error();
    return authority;
}

Authority Authority::preset(const QString &name, const PresetValues &values)
{
    return fromProfile(loadPreset(name, values));
}

Authority Authority::fromPreset(const QByteArray &json, const QString &fileName, const PresetValues &values)
{
    return fromProfile(parsePreset(json, fileName, values));
}

QList<PresetPlaceholder> Authority::presetPlaceholders(const QString &name)
{
    return placeholdersOfPreset(name);
}

SignInButtonStyle Authority::presetSignInButton(const QString &name)
{
    return signInButtonOfPreset(name);
}

QStringList Authority::presetNames()
{
    return QtSignIn::presetNames();
}

Authority Authority::fromUrl(const QUrl &url)
{
    if (const auto kind = microsoftKindOf(url))
        return Authority(microsoftProfile(url, *kind));
    QString issuer = QString::fromLatin1(url.toEncoded());
    if (issuer.endsWith(metadataSuffix))
        issuer.chop(metadataSuffix.size());
    return openIdConnect(issuer);
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

SignInButtonStyle Authority::signInButton() const
{
    SignInButtonStyle style = d->signInButton;
    style.providerName = d->displayName;
    return style;
}

const ProviderProfile &Authority::profile() const
{
    return *d;
}

} // namespace QtSignIn
