#include "protocol/tokenresponse.h"

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/scopes.h"
#include "protocol/formencoding.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds year = 366 * 24h;

bool isWithin(std::optional<std::chrono::seconds> time, std::chrono::seconds shortest)
{
    return !time || (*time >= shortest && *time <= year);
}

void verifyTokens(const TokenResponse &tokens)
{
    FUZZ_VERIFY(!tokens.accessToken.isEmpty() && isVisible(tokens.accessToken.reveal()));
    FUZZ_VERIFY(tokens.tokenType.compare(QLatin1StringView("Bearer"), Qt::CaseInsensitive) == 0);
    FUZZ_VERIFY(
        isWithin(tokens.expiresIn, 0s) && isWithin(tokens.extExpiresIn, 0s) && isWithin(tokens.refreshIn, -year));
    if (tokens.scope)
        FUZZ_VERIFY(parseScopes(formatScopes(*tokens.scope)) == *tokens.scope);
}

void verify(const HttpResponse &response, QChar separator)
{
    const Result<TokenResponse> tokens = parseTokenResponse(response, separator);
    if (tokens.hasError())
        return Fuzz::verifyErrorOf(response, tokens.error());
    FUZZ_VERIFY(response.status == 200);
    verifyTokens(*tokens);
    FUZZ_VERIFY(refreshTokenOf(response) == tokens->refreshToken);
}

} // namespace

FUZZ_TARGET(tokenresponse)
{
    verify(Fuzz::answer(input), u' ');
    verify(Fuzz::answer(input), u',');
    verify(Fuzz::answer(input, 400), u' ');
}
