#include "protocol/base64url.h"

namespace QtSignIn {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(encoding);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const QByteArray encoded = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Qt lets padding and non-zero trailing bits through; only one text is the encoding of these bytes.
    if (!decoded || toBase64Url(*decoded) != encoded)
        return std::nullopt;
    return *decoded;
}

} // namespace QtSignIn
