#include "protocol/authorizationresponse.h"

#include "model/exacttext.h"
#include "model/makeerror.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 16 * 1024;

Error invalid(const QString &problem)
{
    return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
        u"The browser came back with an answer that can't be used: %1. Sign in again."_s.arg(problem));
}

} // namespace

std::optional<WipedByteArray> stateOf(const FormParameters &parameters)
{
    std::optional<WipedByteArray> state;
    for (const FormParameter &parameter : parameters) {
        if (parameter.name != "state")
            continue;
        if (state || !parameter.wellFormed)
            return std::nullopt;
        state = parameter.value;
    }
    return state;
}

Result<AuthorizationResponse> parseAuthorizationResponse(const FormParameters &parameters)
{
    for (const char *name : {"code", "error", "error_description", "error_uri", "iss"}) {
        if (parameters.count(name) > 1)
            return invalid(u"\"%1\" is there twice"_s.arg(QLatin1StringView(name)));
        for (const FormParameter &parameter : parameters) {
            if (parameter.name == name && !parameter.wellFormed)
                return invalid(u"\"%1\" is badly encoded"_s.arg(QLatin1StringView(name)));
            if (parameter.name == name && parameter.value.size() > longestValue)
                return invalid(u"\"%1\" is too long"_s.arg(QLatin1StringView(name)));
        }
    }
    const auto text = [&](const char *name) { return exactText(parameters.value(name).value_or(QByteArray())); };
    AuthorizationResponse response;
    const WipedByteArray code = parameters.value("code").value_or(QByteArray());
    if (!isVisible(code) || !isVisible(parameters.value("error").value_or(QByteArray())))
        return invalid(u"it has characters that none may have"_s);
    response.code = Secret(code);
    response.error = text("error");
    response.errorDescription = text("error_description");
    response.errorUri = text("error_uri");
    if (parameters.count("iss") == 1)
        response.issuer = text("iss");
    if (response.code.isEmpty() == response.error.isEmpty())
        return invalid(u"it must have either \"code\" or \"error\""_s);
    return response;
}

} // namespace QtSignIn
