#include "endpoints/authorizationrequest.h"

#include "endpoints/clientauthentication.h"
#include "pages/pages.h"
#include "store/redirecturi.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// The rules that are answered at the redirect URI.
std::pair<QString, QString> problemOf(const SandboxRequest &request, const AuthorizationRequest &parsed)
{
    static const QRegularExpression challengeSyntax(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    static const QStringList promptValues {u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s};
    const QString mode = request.parameter(u"response_mode"_s);
    const QString maxAge = request.parameter(u"max_age"_s);

    if (request.hasParameter(u"request"_s))
        return {u"request_not_supported"_s, {}};
    if (request.hasParameter(u"request_uri"_s))
        return {u"request_uri_not_supported"_s, {}};
    if (request.parameter(u"response_type"_s) != u"code")
        return {u"unsupported_response_type"_s, u"response_type is not code."_s};
    if (!mode.isEmpty() && mode != u"query" && mode != u"form_post")
        return {u"invalid_request"_s, u"response_mode is neither query nor form_post."_s};
    if (request.parameter(u"code_challenge_method"_s) != u"S256")
        return {u"invalid_request"_s, u"code_challenge_method is not S256."_s};
    if (!challengeSyntax.match(parsed.codeChallenge).hasMatch())
        return {u"invalid_request"_s, u"code_challenge is not a SHA-256 in base64url."_s};
    if (parsed.prompts.contains(u"none"_s) && parsed.prompts.size() > 1)
        return {u"invalid_request"_s, u"prompt has none and another value."_s};
    if (std::any_of(parsed.prompts.begin(), parsed.prompts.end(),
            [](const QString &value) { return !promptValues.contains(value); }))
        return {u"invalid_request"_s, u"prompt has an unknown value."_s};
    if (!maxAge.isEmpty() && (!parsed.maxAge || parsed.maxAge->count() < 0))
        return {u"invalid_request"_s, u"max_age is not a number of seconds."_s};
    return {};
}

Parameters edited(const Context &context, const Parameters &parameters)
{
    QJsonObject object;
    for (const auto &[name, value] : parameters)
        object.insert(name, value);
    context.state.misbehaviours.edit(SandboxMessage::AuthorizationResponse, object);
    Parameters result;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const QJsonArray values = member->isArray() ? member->toArray() : QJsonArray {*member};
        for (const QJsonValue &value : values)
            result.emplaceBack(member.key(), value.toString());
    }
    return result;
}

} // namespace

ParsedAuthorizationRequest parseAuthorizationRequest(const State &state, const SandboxRequest &request)
{
    ParsedAuthorizationRequest result;
    AuthorizationRequest &parsed = result.request;
    const Parameters &parameters = request.method == "POST" ? request.form : request.query;
    parsed.clientId = request.parameter(u"client_id"_s);
    parsed.redirectUri = request.parameter(u"redirect_uri"_s);
    const QString repeated = repeatedName(parameters);
    const SandboxClient *client = state.findClient(parsed.clientId);
    if (!repeated.isEmpty())
        result.pageError = u"The application sent %1 twice."_s.arg(repeated);
    else if (!client)
        result.pageError = u"No application with the client_id “%1” is registered here."_s.arg(parsed.clientId);
    else if (!isRegistered(parsed.redirectUri, client->redirectUris))
        result.pageError = u"“%1” is not a registered redirect_uri of this application."_s.arg(parsed.redirectUri);
    if (!result.pageError.isEmpty())
        return result;

    parsed.state = request.parameter(u"state"_s);
    parsed.nonce = request.parameter(u"nonce"_s);
    parsed.codeChallenge = request.parameter(u"code_challenge"_s);
    parsed.scopes = scopesOf(request);
    parsed.prompts = request.parameter(u"prompt"_s).split(u' ', Qt::SkipEmptyParts);
    parsed.loginHint = request.parameter(u"login_hint"_s);
    parsed.formPost = request.parameter(u"response_mode"_s) == u"form_post";
    bool isNumber = false;
    const std::chrono::seconds maxAge(request.parameter(u"max_age"_s).toInt(&isNumber));
    if (isNumber)
        parsed.maxAge = maxAge;

    std::tie(result.error, result.errorDescription) = problemOf(request, parsed);
    const QString forbidden = forbiddenScope(*client, parsed.scopes);
    if (result.error.isEmpty() && !forbidden.isEmpty()) {
        result.error = u"invalid_scope"_s;
        result.errorDescription = u"This client may not ask for %1."_s.arg(forbidden);
    }
    return result;
}

SandboxAnswer authorizationResponse(const Context &context, const AuthorizationRequest &request, Parameters parameters)
{
    if (!request.state.isEmpty())
        parameters.emplaceBack(u"state"_s, request.state);
    if (context.state.settings.issuerInResponses)
        parameters.emplaceBack(u"iss"_s, context.issuer);
    if (context.state.misbehaviours.concern(SandboxMessage::AuthorizationResponse))
        parameters = edited(context, parameters);
    if (request.formPost)
        return formPostPage(request.redirectUri, parameters);
    const char separator = request.redirectUri.contains(u'?') ? '&' : '?';
    return redirectTo(request.redirectUri.toLatin1() + separator + toForm(parameters));
}

SandboxAnswer authorizationError(
    const Context &context, const AuthorizationRequest &request, const QString &error, const QString &description)
{
    Parameters parameters {{u"error"_s, error}};
    if (!description.isEmpty())
        parameters.emplaceBack(u"error_description"_s, description);
    return authorizationResponse(context, request, parameters);
}

} // namespace QtSignIn::Sandbox
