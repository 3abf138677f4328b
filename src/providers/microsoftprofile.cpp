#include "providers/microsoftprofile.h"

#include "providers/microsoftclouds.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

IssuerPolicy issuerPolicyOf(const MicrosoftAuthority &authority, const QStringList &cloud)
{
    MicrosoftIssuers issuers;
    issuers.authority = authority.base();
    issuers.tenant = authority.tenant;
    issuers.ciamDomain = microsoftCiamDomain();
    if (authority.kind == MicrosoftKind::Entra) {
        // The metadata of a host of one's own may name whichever cloud stands behind it.
        issuers.hosts = cloud.isEmpty() ? microsoftHosts() : cloud;
        issuers.isSharedHost = !cloud.isEmpty();
    }
    const bool hasOwnDomain =
        authority.kind == MicrosoftKind::B2c || (authority.kind == MicrosoftKind::Entra && cloud.isEmpty());
    if (hasOwnDomain)
        issuers.b2cDomains = microsoftB2cDomains();
    issuers.mayBeHttp = authority.kind == MicrosoftKind::Adfs;
    return IssuerPolicy::microsoft(issuers);
}

QString textOfMissingMetadata(const MicrosoftAuthority &authority, const QString &host)
{
    switch (authority.kind) {
    case MicrosoftKind::B2c:
        return u"%1 knows no tenant \"%2\" with the policy \"%3\". Double check the tenant name or GUID and the policy "
               "(user flow)."_s.arg(host, authority.tenant, authority.policy);
    case MicrosoftKind::Adfs:
        return u"%1 publishes no metadata below /adfs. Double check the host: AD FS signs applications in since "
               "Windows Server 2016."_s.arg(host);
    case MicrosoftKind::Entra:
    case MicrosoftKind::Ciam:
        break;
    }
    return u"%1 knows no tenant \"%2\". Double check the tenant name or GUID, and whether the tenant is in another of "
           "Microsoft's clouds."_s.arg(host, authority.tenant);
}

ProviderProfile profileOf(const MicrosoftAuthority &authority)
{
    const QString host = authority.url.host();
    const QStringList cloud = authority.kind == MicrosoftKind::Entra ? microsoftCloudOf(host) : QStringList();
    ProviderProfile profile;
    profile.isMicrosoft = true;
    profile.displayName = cloud.isEmpty() ? authority.url.host(QUrl::FullyEncoded) : u"Microsoft"_s;
    profile.issuer = authority.base().toString();
    if (authority.kind != MicrosoftKind::Adfs)
        profile.issuer += "/v2.0"_L1;
    profile.issuerPolicy = issuerPolicyOf(authority, cloud);
    profile.metadataUrls = {QUrl(profile.issuer + "/.well-known/openid-configuration"_L1)};
    profile.missingMetadataText =
        textOfMissingMetadata(authority, profile.metadataUrls.constFirst().host(QUrl::FullyEncoded));
    profile.endpointHosts = QStringList {host} + cloud;
    if (authority.kind == MicrosoftKind::Entra && cloud.isEmpty())
        profile.instance = authority.base();
    profile.redirectHost = RedirectHost::Localhost;
    // Entra ID compares http://localhost with any port, and without a path when none is registered.
    profile.redirectPath = QString();
    profile.environment = host;
    profile.environmentAliases = cloud;
    profile.environmentAliases.removeAll(host);
    profile.tenant = authority.tenant;
    return profile;
}

ProviderProfile profileOf(const Result<MicrosoftAuthority> &authority, const QString &tenant)
{
    if (authority.hasValue())
        return profileOf(*authority);
    ProviderProfile profile;
    profile.displayName = u"Microsoft"_s;
    profile.isMicrosoft = true;
    profile.tenant = tenant;
    profile.error = authority.error();
    return profile;
}

} // namespace

ProviderProfile microsoftProfile(const QString &tenant)
{
    return microsoftProfile(tenant, MicrosoftCloud::Public);
}

ProviderProfile microsoftProfile(const QString &tenant, MicrosoftCloud cloud)
{
    return profileOf(microsoftAuthority(tenant, cloud), tenant);
}

ProviderProfile microsoftProfile(const QUrl &url, MicrosoftKind kind)
{
    return profileOf(parseMicrosoftAuthority(url, kind), QString());
}

} // namespace QtSignIn
