#include "protocol/instancediscovery.h"

#include "model/makeerror.h"
#include "protocol/errorresponse.h"
#include "protocol/formencoding.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

QUrl instanceDiscoveryUrl(const QUrl &endpoint, const QUrl &authority)
{
    FormParameters parameters;
    parameters.add("api-version", u"1.0"_s);
    parameters.add("authorization_endpoint", authority.toEncoded() + "/oauth2/v2.0/authorize");
    return withQueryParameters(endpoint, parameters);
}

Result<QUrl> parseInstanceDiscovery(const HttpResponse &response, const QString &host)
{
    const Result<JsonText> text = parseSuccess(response);
    if (text.hasError()) {
        const Error &error = text.error();
        if (error.code() != QLatin1StringView(ErrorCode::InvalidInstance))
            return error;
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidInstance,
            u"Microsoft does not know %1 as a sign-in host. Check it for typing errors. If it belongs to a private "
            "cloud or is a domain of your own, set validateAuthority to false or instanceDiscoveryEndpoint; if it is "
            "another provider's, use it as an OpenID Connect issuer."_s.arg(host))
            .withHttpStatus(response.status)
            .withProviderErrorCodes(error.providerErrorCodes())
            .withProviderCorrelationId(error.providerCorrelationId());
    }
    JsonReader reader(*text);
    reader.string("tenant_discovery_endpoint"_L1, JsonReader::Presence::Required);
    const QUrl url = reader.url("tenant_discovery_endpoint"_L1);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    return url;
}

} // namespace QtSignIn
