#include "endpoints/endpoints.h"

#include <QtCore/QJsonArray>

namespace QtSignIn::Sandbox {

namespace {

QJsonArray strings(std::initializer_list<QLatin1StringView> values)
{
    QJsonArray array;
    for (const QLatin1StringView value : values)
        array.append(value);
    return array;
}

} // namespace

SandboxAnswer metadata(Context &context, const SandboxRequest &)
{
    using namespace Qt::Literals::StringLiterals;
    const auto url = [&](QLatin1StringView path) { return QJsonValue(context.issuer + path); };
    const auto clientAuthentication = strings({"none"_L1, "client_secret_basic"_L1, "client_secret_post"_L1});
    const QJsonArray algorithms = QJsonArray::fromStringList(context.keys.algorithms());
    QJsonObject object {
        {u"issuer"_s, context.issuer},
        {u"authorization_endpoint"_s, url("/authorize"_L1)},
        {u"token_endpoint"_s, url("/token"_L1)},
        {u"userinfo_endpoint"_s, url("/userinfo"_L1)},
        {u"jwks_uri"_s, url("/jwks"_L1)},
        {u"revocation_endpoint"_s, url("/revoke"_L1)},
        {u"end_session_endpoint"_s, url("/end_session"_L1)},
        {u"device_authorization_endpoint"_s, url("/device_authorization"_L1)},
        {u"scopes_supported"_s, strings({"openid"_L1, "profile"_L1, "email"_L1, "offline_access"_L1})},
        {u"response_types_supported"_s, strings({"code"_L1})},
        {u"response_modes_supported"_s, strings({"query"_L1, "form_post"_L1})},
        {u"grant_types_supported"_s,
            strings({"authorization_code"_L1, "refresh_token"_L1, "urn:ietf:params:oauth:grant-type:device_code"_L1})},
        {u"subject_types_supported"_s, strings({"public"_L1})},
        {u"id_token_signing_alg_values_supported"_s, algorithms},
        {u"userinfo_signing_alg_values_supported"_s, algorithms},
        {u"token_endpoint_auth_methods_supported"_s, clientAuthentication},
        {u"revocation_endpoint_auth_methods_supported"_s, clientAuthentication},
        {u"code_challenge_methods_supported"_s, strings({"S256"_L1})},
        {u"prompt_values_supported"_s, strings({"none"_L1, "login"_L1, "consent"_L1, "select_account"_L1})},
        {u"claims_supported"_s,
            strings({"sub"_L1, "iss"_L1, "aud"_L1, "exp"_L1, "iat"_L1, "nonce"_L1, "auth_time"_L1, "at_hash"_L1,
                "name"_L1, "preferred_username"_L1, "email"_L1, "email_verified"_L1})},
        {u"claims_parameter_supported"_s, false},
        {u"request_parameter_supported"_s, false},
        {u"request_uri_parameter_supported"_s, false},
        {u"authorization_response_iss_parameter_supported"_s, context.state.settings.issuerInResponses},
    };
    if (context.state.settings.metadataEditor)
        context.state.settings.metadataEditor(object);
    context.state.misbehaviours.edit(SandboxMessage::Metadata, object);
    return SandboxAnswer::json(object);
}

SandboxAnswer keySet(Context &context, const SandboxRequest &)
{
    QJsonObject object {{QStringLiteral("keys"), context.keys.published()}};
    context.state.misbehaviours.edit(SandboxMessage::KeySet, object);
    return SandboxAnswer::json(object);
}

} // namespace QtSignIn::Sandbox
