#include "protocol/jwt.h"

#include <QtCore/QJsonArray>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "protocol/base64url.h"
#include "protocol/json.h"
#include "validation/jwssignature.h"

using namespace QtSignIn;

namespace {

void verifyBase64Url(const QByteArray &input)
{
    FUZZ_VERIFY(fromBase64Url(toBase64Url(input)) == input);
    if (const auto bytes = fromBase64Url(input))
        FUZZ_VERIFY(toBase64Url(*bytes) == input);
}

/// Nobody has signed it, so the most that any of them may be is asked for with a key.
void verifySignature(const Jwt &jwt)
{
    SignatureExpectations expected;
    expected.algorithms = {QStringLiteral("RS256"), QStringLiteral("ES256")};
    expected.issuerPolicy = IssuerPolicy::exact(QStringLiteral("https://login.example"));
    expected.document = QStringLiteral("It");
    const Result<void> header = checkSignatureHeader(jwt, expected);
    if (header.hasError()) {
        Fuzz::verifyError(header.error());
        FUZZ_VERIFY(header.error().code() == QLatin1StringView(ErrorCode::IdTokenSignature));
    } else {
        FUZZ_VERIFY(expected.algorithms.contains(jwt.header.value(QStringLiteral("alg")).toString()));
        FUZZ_VERIFY(!jwt.header.contains(QStringLiteral("crit")));
    }
    const Result<void> signature = checkSignature(jwt, {}, expected);
    FUZZ_VERIFY(signature.hasError());
    Fuzz::verifyError(signature.error());
    FUZZ_VERIFY(checkUnverifiedSignature(jwt, expected).hasError() || !jwt.signature.isEmpty());
}

void verifyJwt(const QByteArray &text)
{
    const Result<Jwt> jwt = parseJwt(Secret(text));
    if (jwt.hasError()) {
        Fuzz::verifyError(jwt.error());
        FUZZ_VERIFY(jwt.error().kind() == Error::Kind::IdToken);
        FUZZ_VERIFY(jwt.error().code() == QLatin1StringView(ErrorCode::InvalidIdToken));
        return;
    }
    FUZZ_VERIFY(jwt->signingInput + '.' + toBase64Url(jwt->signature) == text);
    FUZZ_VERIFY(text.count('.') == 2);
    verifySignature(*jwt);
}

/// The input as what a JWT says, which bytes that must be base64url first seldom reach.
void verifyJwtOf(const QByteArray &input)
{
    const QByteArray other = toBase64Url("{\"alg\":\"RS256\"}");
    const Result<JsonText> json = parseJsonObject(input);
    const bool isGood = json.hasValue() && !json->repeatsMembersAnywhere;
    const Result<Jwt> asClaims = parseJwt(Secret(other + '.' + toBase64Url(input) + ".eA"));
    FUZZ_VERIFY(asClaims.hasValue() == isGood && (!isGood || asClaims->claims == json->object));
    const Result<Jwt> asHeader = parseJwt(Secret(toBase64Url(input) + '.' + other + ".eA"));
    FUZZ_VERIFY(asHeader.hasValue() == isGood && (!isGood || asHeader->header == json->object));
    if (isGood)
        verifySignature(*asHeader);
}

} // namespace

FUZZ_TARGET(jwt)
{
    verifyBase64Url(input);
    verifyJwt(input);
    verifyJwtOf(input);
}
