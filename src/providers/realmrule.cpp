#include "providers/realmrule.h"

#include "providers/microsoftclouds.h"

#include <QtCore/QUuid>

namespace QtSignIn {

using namespace Qt::StringLiterals;

RealmRule realmRuleOf(const ProviderProfile &profile)
{
    RealmRule rule;
    if (!profile.isMicrosoft)
        return rule;
    const QString tenant = profile.tenant.toLower();
    const bool isGuid = !QUuid::fromString(tenant).isNull();
    rule.acceptsHomeRealm = tenant == "common"_L1 || tenant == "organizations"_L1 || tenant == "consumers"_L1;
    rule.isOfOneTenant = microsoftCloudOf(profile.environment).isEmpty();
    // The realm of a tenant given by its domain is its GUID, which the provider's metadata tells.
    if (rule.acceptsHomeRealm || isGuid || tenant == "adfs"_L1)
        rule.realm = tenant;
    else
        rule.realm = std::nullopt;
    return rule;
}

QString realmOf(const ProviderProfile &profile, const ProviderMetadata &metadata)
{
    return profile.isMicrosoft ? metadata.tokenEndpoint.path().section(u'/', 1, 1) : QString();
}

} // namespace QtSignIn
