#include "session/scoperules.h"

#include "model/scopes.h"
#include "protocol/providermetadata.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

QStringList scopesToAskFor(
    const QStringList &scopes, const ClientConfiguration &configuration, const ProviderMetadata &metadata)
{
    QStringList result = scopes;
    for (const QString &scope : configuration.authority.profile().defaultScopes) {
        const bool excluded = configuration.excludedScopes.contains(scope);
        // `openid` makes it an OpenID Connect request at all (OpenID Connect Core 3.1.2.1).
        const bool known =
            scope == "openid"_L1 || !metadata.scopesSupported || metadata.scopesSupported->contains(scope);
        if (known && !excluded)
            result.append(scope);
    }
    return normalizedScopes(result);
}

QStringList scopesToLookUp(const QStringList &scopes, bool isMicrosoft)
{
    QStringList result = scopes;
    result.removeAll(u"offline_access"_s);
    if (isMicrosoft) {
        result.removeAll(u"openid"_s);
        result.removeAll(u"profile"_s);
        // None but these asked for: not any API's token, but one that says who it is about.
        if (result.isEmpty() && !scopes.isEmpty())
            result.append(u"openid"_s);
    }
    return result;
}

} // namespace QtSignIn
