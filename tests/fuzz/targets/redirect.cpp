#include "protocol/authorizationresponse.h"

#include <QtCore/QStringDecoder>

#include <QtSignIn/redirectresponse.h>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"

using namespace QtSignIn;

namespace {

bool isPlainUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

FormParameters wellFormed(const FormParameters &parameters)
{
    FormParameters result;
    for (const FormParameter &parameter : parameters) {
        if (parameter.wellFormed)
            result.append(parameter);
    }
    return result;
}

void verifyForm(const FormParameters &parameters)
{
    for (const FormParameter &parameter : parameters) {
        if (parameter.wellFormed)
            FUZZ_VERIFY(isPlainUtf8(parameter.name) && isPlainUtf8(parameter.value));
    }
    const FormParameters good = wellFormed(parameters);
    const QByteArray encoded = encodeForm(good);
    FUZZ_VERIFY(isVisible(encoded));
    FUZZ_VERIFY(decodeForm(encoded) == good);

    const QUrl url = withQueryParameters(QUrl(QStringLiteral("https://login.example/authorize?p=1")), good);
    FUZZ_VERIFY(url.isValid() && url.host() == QLatin1StringView("login.example") && !url.hasFragment());
    FUZZ_VERIFY(url.query(QUrl::FullyEncoded).toLatin1() == (good.isEmpty() ? "p=1&" : "p=1&" + encoded));
}

void verifyAnyTextSurvives(const QByteArray &input)
{
    if (!isPlainUtf8(input))
        return;
    FormParameters parameters;
    parameters.add("value", input);
    parameters.append({input, input});
    FUZZ_VERIFY(decodeForm(encodeForm(parameters)) == parameters);
}

void verifyResponse(const FormParameters &parameters)
{
    if (const auto state = stateOf(parameters))
        FUZZ_VERIFY(parameters.count("state") == 1 && isPlainUtf8(*state));
    const Result<AuthorizationResponse> response = parseAuthorizationResponse(parameters);
    if (response.hasError()) {
        Fuzz::verifyError(response.error());
        FUZZ_VERIFY(response.error().code() == QLatin1StringView(ErrorCode::InvalidResponse));
        const QByteArray code = parameters.value("code").value_or(QByteArray());
        FUZZ_VERIFY(code.size() < 16 || !response.error().description().contains(exactText(code)));
        return;
    }
    FUZZ_VERIFY(response->code.isEmpty() != response->error.isEmpty());
    FUZZ_VERIFY(isVisible(response->code.reveal()) && isVisible(response->error.toUtf8()));
    FUZZ_VERIFY(response->code.size() <= 16 * 1024);
    FUZZ_VERIFY(response->errorDescription.isValidUtf16() && response->errorUri.isValidUtf16());
    FUZZ_VERIFY(response->issuer.has_value() == (parameters.count("iss") == 1));
}

/// An application that gets the redirect as a URL reads what the listener reads.
void verifyUrl(const QByteArray &input)
{
    const QUrl url = QUrl::fromEncoded("https://app.example/cb?" + input, QUrl::StrictMode);
    if (!url.isValid() || input.contains('#') || !isVisible(input))
        return;
    const RedirectResponse response = RedirectResponse::fromUrl(url);
    FUZZ_VERIFY(response.address() == QUrl(QStringLiteral("https://app.example/cb")));
    FUZZ_VERIFY(wellFormed(decodeForm(response.parameters().reveal())) == wellFormed(decodeForm(input)));
}

} // namespace

FUZZ_TARGET(redirect)
{
    const FormParameters parameters = decodeForm(input);
    verifyForm(parameters);
    verifyAnyTextSurvives(input);
    verifyResponse(parameters);
    verifyUrl(input);
}
