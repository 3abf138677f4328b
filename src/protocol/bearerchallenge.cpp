#include "protocol/bearerchallenge.h"

#include "model/exacttext.h"
#include "protocol/claimsrequest.h"
#include "protocol/formencoding.h"

#include <algorithm>

namespace QtSignIn {

namespace {

using Kind = BearerChallenge::Kind;

/// Microsoft's APIs use the standard alphabet, others have sent base64url.
std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    const bool isUrlAlphabet = text.contains('-') || text.contains('_');
    const auto decoded = QByteArray::fromBase64Encoding(text,
        (isUrlAlphabet ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding)
            | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

BearerChallenge readClaims(const AuthenticateChallenge &challenge)
{
    const auto claims = decodeBase64(challenge.parameter("claims").value_or(QByteArray()));
    if (!claims || !isUsableChallenge(*claims))
        return {};
    return {.kind = Kind::InsufficientClaims, .claims = exactText(*claims)};
}

std::optional<std::chrono::seconds> parseSeconds(const QByteArray &text)
{
    const bool isDigits = std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const qint32 seconds = text.toInt(&isNumber);
    return isDigits && isNumber ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

BearerChallenge readStepUp(const AuthenticateChallenge &challenge)
{
    BearerChallenge result {.kind = Kind::InsufficientUserAuthentication};
    for (const QByteArray &value : challenge.parameter("acr_values").value_or(QByteArray()).split(' ')) {
        if (!isVisible(value))
            return {};
        if (!value.isEmpty())
            result.acrValues.append(QString::fromLatin1(value));
    }
    if (const auto maxAge = challenge.parameter("max_age")) {
        result.maxAge = parseSeconds(*maxAge);
        if (!result.maxAge)
            return {};
    }
    return result;
}

bool isTooLong(const AuthenticateChallenge &challenge)
{
    return std::any_of(challenge.parameters.cbegin(), challenge.parameters.cend(),
        [](const AuthenticateParameter &parameter) { return parameter.value.size() > BearerChallenge::longestValue; });
}

BearerChallenge read(const AuthenticateChallenge &challenge)
{
    if (!challenge.hasScheme("Bearer") || challenge.repeatsParameters() || isTooLong(challenge))
        return {};
    const QByteArray error = challenge.parameter("error").value_or(QByteArray());
    if (error == "invalid_token")
        return {.kind = Kind::InvalidToken};
    if (error == "insufficient_claims")
        return readClaims(challenge);
    if (error == "insufficient_user_authentication")
        return readStepUp(challenge);
    return {};
}

} // namespace

BearerChallenge findBearerChallenge(const QList<AuthenticateChallenge> &challenges)
{
    for (const AuthenticateChallenge &challenge : challenges) {
        const BearerChallenge result = read(challenge);
        if (result.kind != Kind::NotUnderstood)
            return result;
    }
    return {};
}

} // namespace QtSignIn
