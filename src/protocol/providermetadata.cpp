#include "protocol/providermetadata.h"

#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QUrl withPath(const QUrl &issuer, const QString &path)
{
    QUrl url = issuer;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

QList<QUrl> metadataUrls(const QString &issuer)
{
    const QUrl base(issuer, QUrl::StrictMode);
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QList<QUrl> urls {withPath(base, path + "/.well-known/openid-configuration"_L1),
        withPath(base, "/.well-known/oauth-authorization-server"_L1 + path)};
    if (!path.isEmpty())
        urls.append(withPath(base, "/.well-known/openid-configuration"_L1 + path));
    return urls;
}

Result<ProviderMetadata> parseProviderMetadata(const QByteArray &json)
{
    const Result<JsonText> text = parseJsonObject(json);
    if (text.hasError())
        return text.error();
    JsonReader reader(*text);
    ProviderMetadata metadata;
    metadata.issuer = reader.string("issuer"_L1, JsonReader::Presence::Required);
    metadata.authorizationEndpoint = reader.url("authorization_endpoint"_L1);
    metadata.tokenEndpoint = reader.url("token_endpoint"_L1);
    metadata.deviceAuthorizationEndpoint = reader.url("device_authorization_endpoint"_L1);
    metadata.userInfoEndpoint = reader.url("userinfo_endpoint"_L1);
    metadata.jwksUri = reader.url("jwks_uri"_L1);
    metadata.revocationEndpoint = reader.url("revocation_endpoint"_L1);
    metadata.endSessionEndpoint = reader.url("end_session_endpoint"_L1);
    if (text->object.contains("scopes_supported"_L1))
        metadata.scopesSupported = reader.strings("scopes_supported"_L1);
    if (text->object.contains("code_challenge_methods_supported"_L1))
        metadata.codeChallengeMethodsSupported = reader.strings("code_challenge_methods_supported"_L1);
    metadata.idTokenSigningAlgValuesSupported = reader.strings("id_token_signing_alg_values_supported"_L1);
    metadata.userInfoSigningAlgValuesSupported = reader.strings("userinfo_signing_alg_values_supported"_L1);
    metadata.authorizationResponseIssParameterSupported =
        reader.boolean("authorization_response_iss_parameter_supported"_L1).value_or(false);
    if (reader.hasFailed())
        return reader.error();
    return metadata;
}

} // namespace QtSignIn
