#include "protocol/authorizationrequest.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/formencoding.h"

#include <QtCore/QSet>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QString promptText(Prompt prompt)
{
    QStringList values;
    if (prompt.testFlag(PromptValue::NoInteraction))
        values.append(u"none"_s);
    if (prompt.testFlag(PromptValue::Login))
        values.append(u"login"_s);
    if (prompt.testFlag(PromptValue::Consent))
        values.append(u"consent"_s);
    if (prompt.testFlag(PromptValue::SelectAccount))
        values.append(u"select_account"_s);
    if (prompt.testFlag(PromptValue::Create))
        values.append(u"create"_s);
    return values.join(u' ');
}

/// RFC 9110 5.6.2
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isFieldValue(const QByteArray &text)
{
    return isVisible(text) && text == text.trimmed();
}

bool isReservedHeader(const QByteArray &lowerName)
{
    static const QSet<QByteArray> reserved {
        // of the request
        "accept",
        "accept-encoding",
        "authorization",
        "cookie",
        "cookie2",
        "expect",
        "host",
        // of the connection
        "connection",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "via",
        // Microsoft's
        "client-request-id",
        "x-anchormailbox",
        "x-app-name",
        "x-app-ver",
        "x-client-current-telemetry",
        "x-client-last-telemetry",
        "x-client-os",
        "x-client-sku",
        "x-client-ver",
        "x-ms-lib-capability",
    };
    return reserved.contains(lowerName) || lowerName.startsWith("content-") || lowerName.startsWith("proxy-");
}

} // namespace

QUrl AuthorizationRequest::url(const QUrl &authorizationEndpoint) const
{
    FormParameters parameters;
    parameters.add("client_id", clientId);
    parameters.add("response_type", QByteArrayLiteral("code"));
    parameters.add("redirect_uri", redirectUri);
    parameters.addIfNotEmpty("scope", formatScopes(scopes));
    parameters.add("state", state.reveal());
    if (!nonce.isEmpty())
        parameters.add("nonce", nonce.reveal());
    parameters.add("code_challenge", codeChallenge);
    parameters.add("code_challenge_method", QByteArrayLiteral("S256"));
    if (responseMode == ResponseMode::FormPost)
        parameters.add("response_mode", QByteArrayLiteral("form_post"));
    parameters.addIfNotEmpty("prompt", promptText(prompt));
    parameters.addIfNotEmpty("login_hint", loginHint);
    parameters.addIfNotEmpty("domain_hint", domainHint);
    parameters.addIfNotEmpty("claims", claims);
    if (maxAge)
        parameters.add("max_age", QByteArray::number(qint64(maxAge->count())));
    parameters.addIfNotEmpty("ui_locales", uiLocales.join(u' '));
    parameters.addIfNotEmpty("acr_values", acrValues.join(u' '));
    parameters.addIfNotEmpty("display", display);
    if (!idTokenHint.isEmpty())
        parameters.add("id_token_hint", idTokenHint.reveal());
    if (clientInfo)
        parameters.add("client_info", QByteArrayLiteral("1"));
    parameters.addIfNotEmpty("X-AnchorMailbox", anchorMailbox);
    for (const auto &[name, value] : extraParameters)
        parameters.append(FormParameter {name.toUtf8(), value.toUtf8()});
    return withQueryParameters(authorizationEndpoint, parameters);
}

bool isReservedParameter(const QString &name)
{
    // In lower case, since some providers read names in any.
    static const QSet<QString> reserved {
        u"client_id"_s,
        u"client_secret"_s,
        u"client_assertion"_s,
        u"client_assertion_type"_s,
        u"response_type"_s,
        u"response_mode"_s,
        u"redirect_uri"_s,
        u"scope"_s,
        u"state"_s,
        u"nonce"_s,
        u"code"_s,
        u"code_challenge"_s,
        u"code_challenge_method"_s,
        u"code_verifier"_s,
        u"grant_type"_s,
        u"device_code"_s,
        u"refresh_token"_s,
        u"request"_s,
        u"request_uri"_s,
        u"prompt"_s,
        u"login_hint"_s,
        u"domain_hint"_s,
        u"claims"_s,
        u"max_age"_s,
        u"ui_locales"_s,
        u"acr_values"_s,
        u"display"_s,
        u"id_token_hint"_s,
        u"client_info"_s,
        u"x-anchormailbox"_s,
    };
    return reserved.contains(name.toLower());
}

Result<void> checkExtraParameters(const ExtraParameters &parameters)
{
    for (const auto &[name, value] : parameters) {
        if (name.isEmpty() || isReservedParameter(name)) {
            return makeError(Error::Kind::Configuration, ErrorCode::ReservedParameter,
                u"\"%1\" can't be an extra parameter: the protocol or an option of its own sets it."_s.arg(name));
        }
    }
    return {};
}

Result<void> checkExtraHeaders(const ExtraHeaders &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isToken(name) || !isFieldValue(value)) {
            return makeError(Error::Kind::Configuration, ErrorCode::ReservedParameter,
                u"An extra header can't be sent: its name or value has characters that no header may have."_s);
        }
        if (isReservedHeader(name.toLower())) {
            return makeError(Error::Kind::Configuration, ErrorCode::ReservedParameter,
                u"\"%1\" can't be an extra header: the library or HTTP itself sets it."_s.arg(QLatin1StringView(name)));
        }
    }
    return {};
}

} // namespace QtSignIn
