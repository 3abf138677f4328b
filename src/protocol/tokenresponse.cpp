#include "protocol/tokenresponse.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/errorresponse.h"
#include "protocol/formencoding.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

Result<TokenResponse> parseTokenResponse(const HttpResponse &response)
{
    const Result<JsonText> text = parseSuccess(response);
    if (text.hasError())
        return text.error();

    JsonReader reader(*text);
    TokenResponse tokens;
    const QByteArray accessToken = reader.string("access_token"_L1, JsonReader::Presence::Required).toUtf8();
    tokens.accessToken = Secret(accessToken);
    tokens.tokenType = reader.string("token_type"_L1, JsonReader::Presence::Required);
    if (const auto expiresIn = reader.integer("expires_in"_L1)) {
        // A year is as good as for ever, and keeps the arithmetic of every clock in range.
        tokens.expiresIn = std::chrono::seconds(std::clamp<qint64>(*expiresIn, 0, 366 * 24 * 3600));
    }
    tokens.refreshToken = Secret(reader.string("refresh_token"_L1).toUtf8());
    tokens.idToken = Secret(reader.string("id_token"_L1).toUtf8());
    if (const QString scope = reader.string("scope"_L1); !scope.isEmpty())
        tokens.scope = parseScopes(scope);
    if (reader.hasFailed())
        return reader.error().withHttpStatus(response.status);
    // It goes into a header, where a line break would start another one.
    if (!isVisible(accessToken)) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider sent an access token with characters that none may have."_s)
            .withHttpStatus(response.status);
    }
    if (tokens.tokenType.compare("Bearer"_L1, Qt::CaseInsensitive) != 0) {
        return makeError(Error::Kind::BadResponse, ErrorCode::UnsupportedTokenType,
            u"The provider sent a token of type \"%1\"; only Bearer is understood."_s.arg(tokens.tokenType));
    }
    return tokens;
}

} // namespace QtSignIn
