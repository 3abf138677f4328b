#include "protocol/providermetadata.h"

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"
#include "validation/endpointpolicy.h"

using namespace QtSignIn;

namespace {

QList<QUrl> endpointsOf(const ProviderMetadata &metadata)
{
    return {metadata.authorizationEndpoint, metadata.tokenEndpoint, metadata.deviceAuthorizationEndpoint,
        metadata.userInfoEndpoint, metadata.jwksUri, metadata.revocationEndpoint, metadata.endSessionEndpoint};
}

void verifyAddresses(const QString &issuer)
{
    const QUrl base(issuer, QUrl::StrictMode);
    if (EndpointPolicy().checkIssuer(base).hasError())
        return;
    const QList<QUrl> urls = metadataUrls(issuer);
    FUZZ_VERIFY(urls.size() == 2 || urls.size() == 3);
    for (const QUrl &url : urls) {
        FUZZ_VERIFY(Fuzz::isAbsolute(url) && url.scheme() == base.scheme() && url.authority() == base.authority());
        FUZZ_VERIFY(url.path().contains(QLatin1StringView("/.well-known/")));
    }
}

void verifyMetadata(const ProviderMetadata &metadata)
{
    FUZZ_VERIFY(!metadata.issuer.isEmpty());
    const bool isAllowed = EndpointPolicy().checkMetadata(metadata).hasValue();
    for (const QUrl &endpoint : endpointsOf(metadata)) {
        FUZZ_VERIFY(endpoint.isEmpty() || Fuzz::isAbsolute(endpoint));
        if (isAllowed && !endpoint.isEmpty())
            FUZZ_VERIFY(endpoint.scheme() == QLatin1StringView("https") && endpoint.userInfo().isEmpty());
    }
    verifyAddresses(metadata.issuer);
}

} // namespace

FUZZ_TARGET(providermetadata)
{
    verifyAddresses(exactText(input));
    const Result<ProviderMetadata> metadata = parseProviderMetadata(input);
    if (metadata.hasError())
        return Fuzz::verifyError(metadata.error(), input);
    verifyMetadata(*metadata);
}
