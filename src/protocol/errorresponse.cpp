#include "protocol/errorresponse.h"

#include "model/makeerror.h"
#include "protocol/claimsrequest.h"

#include <QtCore/QJsonArray>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Error::Kind kindOfError(const QString &error)
{
    static const QHash<QString, Error::Kind> kinds {
        {u"access_denied"_s, Error::Kind::Denied},
        {u"authorization_declined"_s, Error::Kind::Denied},
        {u"expired_token"_s, Error::Kind::Expired},
        {u"code_expired"_s, Error::Kind::Expired},
        {u"invalid_grant"_s, Error::Kind::InteractionRequired},
        {u"interaction_required"_s, Error::Kind::InteractionRequired},
        {u"login_required"_s, Error::Kind::InteractionRequired},
        {u"consent_required"_s, Error::Kind::InteractionRequired},
        {u"account_selection_required"_s, Error::Kind::InteractionRequired},
        {u"server_error"_s, Error::Kind::Server},
        {u"temporarily_unavailable"_s, Error::Kind::Server},
        {u"invalid_request"_s, Error::Kind::Configuration},
        {u"invalid_client"_s, Error::Kind::Configuration},
        {u"unauthorized_client"_s, Error::Kind::Configuration},
        {u"unsupported_grant_type"_s, Error::Kind::Configuration},
        {u"unsupported_response_type"_s, Error::Kind::Configuration},
        {u"invalid_scope"_s, Error::Kind::Configuration},
    };
    return kinds.value(error, Error::Kind::Server);
}

Error makeOAuthError(const QString &error, const QString &description, const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const Error result(
        kindOfError(error), error, description.isEmpty() ? u"The provider answered \"%1\"."_s.arg(error) : description);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()
        ? result.withUri(url)
        : result;
}

namespace {

constexpr int requestLoop = 50196; // AADSTS50196

/// Microsoft's own text blames the person.
Error requestLoopError(const Error &error)
{
    return Error(error.kind(), error.code(),
        u"This application asked for the same token too often in a short time, so that Microsoft refuses it for some "
        "minutes. Look for a loop that forces a refresh. (AADSTS50196)"_s)
        .withUri(error.uri());
}

/// What Microsoft adds to RFC 6749 5.2. None of it decides anything here, so what can't be used is only left out.
Error withDetails(const Error &error, const JsonText &text)
{
    const QJsonObject &object = text.object;
    QList<int> codes;
    const QJsonArray array = object.value("error_codes"_L1).toArray();
    for (const QJsonValue &code : array)
        codes.append(code.toInt());
    const Error plain = codes.contains(requestLoop) ? requestLoopError(error) : error;
    const QString claims = object.value("claims"_L1).toString();
    const bool isChallenge =
        claims.isValidUtf16() && isUsableChallenge(claims.toUtf8()) && !text.repeatedMembers.contains("claims"_L1);
    return plain.withSubError(object.value("suberror"_L1).toString())
        .withClaims(isChallenge ? claims : QString())
        .withProviderErrorCodes(codes)
        .withProviderCorrelationId(object.value("correlation_id"_L1).toString())
        .withProviderTraceId(object.value("trace_id"_L1).toString());
}

/// The network's wish to see a page first (RFC 6585 6).
constexpr int networkAuthenticationRequired = 511;

/// Hotels and firms answer in the provider's place.
QString hintAt(const HttpResponse &response)
{
    const bool isPage = response.body.trimmed().startsWith('<') || response.status == networkAuthenticationRequired;
    return isPage ? u" Perhaps this network wants you to log in first; open a web page, then try again."_s : QString();
}

bool isDeviceCodeError(const QString &text)
{
    return text == "authorization_pending"_L1 || text == "slow_down"_L1 || text == "access_denied"_L1
        || text == "expired_token"_L1;
}

} // namespace

Error errorFromResponse(const HttpResponse &response)
{
    if (response.status >= 300 && response.status < 400) {
        return makeError(Error::Kind::BadResponse, ErrorCode::UnexpectedRedirect,
            u"The provider sent us to another address, which is not followed with credentials. "
            "Check the address of the provider, and whether this network wants you to log in first."_s)
            .withHttpStatus(response.status);
    }
    const Result<JsonText> text = parseJsonObject(response.body);
    // Twitch's place for what RFC 8628 3.5 has in `error`.
    if (const QString message = text.hasValue() ? text->object.value("message"_L1).toString() : QString();
        response.status == 400 && isDeviceCodeError(message) && !text->object.contains("error"_L1))
        return makeOAuthError(message, {}, {}).withHttpStatus(response.status);
    if (text.hasValue() && text->object.value("error"_L1).isString()) {
        JsonReader reader(*text);
        const QString error = reader.string("error"_L1, JsonReader::Presence::Required);
        const QString description = text->object.value("error_description"_L1).toString();
        const QString uri = text->object.value("error_uri"_L1).toString();
        return (reader.hasFailed() ? reader.error() : withDetails(makeOAuthError(error, description, uri), *text))
            .withHttpStatus(response.status);
    }
    const bool success = response.status >= 200 && response.status < 300;
    if (success && text.hasError())
        return text.error().withHttpStatus(response.status);
    if (response.status >= 500 || response.status == 429) {
        return makeError(Error::Kind::Server, ErrorCode::HttpError,
            u"The provider has trouble (HTTP %1). Try again in a while.%2"_s.arg(
                QString::number(response.status), hintAt(response)))
            .withHttpStatus(response.status);
    }
    return makeError(Error::Kind::BadResponse, ErrorCode::HttpError,
        u"The provider refused the request (HTTP %1) without saying why. Check its address and the client.%2"_s.arg(
            QString::number(response.status), hintAt(response)))
        .withHttpStatus(response.status);
}

Result<JsonText> parseSuccess(const HttpResponse &response)
{
    const Result<JsonText> text = parseJsonObject(response.body);
    if (response.status < 200 || response.status >= 300 || text.hasError())
        return errorFromResponse(response);
    const QJsonValue error = text->object.value("error"_L1);
    return error.isUndefined() || error.isNull() ? text : errorFromResponse(response);
}

bool isTransient(const Error &error)
{
    const QString code = error.code();
    return error.kind() == Error::Kind::Network || error.httpStatus() >= 500 || error.httpStatus() == 429
        || code == QLatin1StringView(ErrorCode::ResponseNotJson) || code == QLatin1StringView(ErrorCode::Throttled)
        || code == "temporarily_unavailable"_L1 || code == "server_error"_L1;
}

} // namespace QtSignIn
