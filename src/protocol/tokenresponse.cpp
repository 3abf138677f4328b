#include "protocol/tokenresponse.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/errorresponse.h"
#include "protocol/formencoding.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// A year is as good as for ever, and keeps the arithmetic of every clock in range.
constexpr qint64 longestLifetime = 366 * 24 * 3600;

std::optional<std::chrono::seconds> lifetimeOf(std::optional<qint64> seconds, qint64 shortest)
{
    if (!seconds)
        return std::nullopt;
    return std::chrono::seconds(std::clamp(*seconds, shortest, longestLifetime));
}

} // namespace

Result<TokenResponse> parseTokenResponse(const HttpResponse &response, QChar scopeSeparator)
{
    const Result<JsonText> text = parseSuccess(response);
    if (text.hasError())
        return text.error();

    JsonReader reader(*text);
    TokenResponse tokens;
    tokens.accessToken = reader.secret("access_token"_L1, JsonReader::Presence::Required);
    tokens.tokenType = reader.string("token_type"_L1, JsonReader::Presence::Required);
    tokens.expiresIn = lifetimeOf(reader.integer("expires_in"_L1), 0);
    tokens.refreshToken = reader.secret("refresh_token"_L1);
    tokens.idToken = reader.secret("id_token"_L1);
    // Twitch sends an array.
    const QString scope = text->object.value("scope"_L1).isArray()
        ? reader.strings("scope"_L1).join(u' ')
        : reader.string("scope"_L1).replace(scopeSeparator, u' ');
    if (!scope.isEmpty())
        tokens.scope = parseScopes(scope);
    tokens.clientInfo = reader.stringIfUsable("client_info"_L1);
    tokens.familyId = reader.stringIfUsable("foci"_L1);
    tokens.refreshIn = lifetimeOf(reader.integerIfUsable("refresh_in"_L1), -longestLifetime);
    tokens.extExpiresIn = lifetimeOf(reader.integerIfUsable("ext_expires_in"_L1), 0);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    // It goes into a header, where a line break would start another one.
    if (!isVisible(WipedByteArray(tokens.accessToken.reveal()))) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider sent an access token with characters that none may have."_s)
            .withHttpStatus(response.status);
    }
    if (tokens.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return makeError(Error::Kind::BadResponse, ErrorCode::UnsupportedTokenType,
            u"The provider sent a token of type \"%1\"; only Bearer is understood."_s.arg(tokens.tokenType))
            .withHttpStatus(response.status);
    }
    return tokens;
}

Secret refreshTokenOf(const HttpResponse &response)
{
    const Result<JsonText> text = parseSuccess(response);
    if (text.hasError())
        return {};
    JsonReader reader(*text);
    const Secret refreshToken = reader.secret("refresh_token"_L1);
    return reader.hasFailed() ? Secret() : refreshToken;
}

} // namespace QtSignIn
