#include "protocol/clientinfo.h"

#include "protocol/base64url.h"
#include "protocol/formencoding.h"
#include "protocol/json.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestClientInfo = 4096;

} // namespace

std::optional<ClientInfo> parseClientInfo(const QString &text)
{
    if (text.size() > longestClientInfo)
        return std::nullopt;
    QByteArray encoded = text.toUtf8();
    for (int padding = 0; padding < 2 && encoded.endsWith('='); ++padding)
        encoded.chop(1);
    const auto bytes = fromBase64Url(encoded);
    if (!bytes)
        return std::nullopt;
    const Result<JsonText> json = parseJsonObject(*bytes);
    if (json.hasError())
        return std::nullopt;
    JsonReader reader(*json);
    const ClientInfo info {
        .uid = reader.string("uid"_L1, JsonReader::Presence::Required),
        .utid = reader.string("utid"_L1, JsonReader::Presence::Required),
    };
    const bool usable = !reader.hasFailed() && isVisible(info.uid.toUtf8()) && isVisible(info.utid.toUtf8());
    return usable ? std::optional(info) : std::nullopt;
}

} // namespace QtSignIn
