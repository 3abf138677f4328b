#include <QtCore/QJsonObject>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"
#include "protocol/base64url.h"
#include "protocol/clientinfo.h"
#include "protocol/formencoding.h"
#include "protocol/instancediscovery.h"
#include "protocol/json.h"

using namespace QtSignIn;

namespace {

void verifyInstance(const HttpResponse &response)
{
    const Result<QUrl> url = parseInstanceDiscovery(response, QStringLiteral("login.example"));
    if (url.hasError())
        Fuzz::verifyErrorOf(response, url.error());
    else
        FUZZ_VERIFY(response.status == 200 && Fuzz::isAbsolute(*url));
}

void verifyClientInfo(const std::optional<ClientInfo> &info)
{
    if (!info)
        return;
    FUZZ_VERIFY(!info->uid.isEmpty() && isVisible(info->uid.toUtf8()));
    FUZZ_VERIFY(!info->utid.isEmpty() && isVisible(info->utid.toUtf8()));
}

} // namespace

FUZZ_TARGET(microsoftanswers)
{
    verifyInstance(Fuzz::answer(input));
    verifyInstance(Fuzz::answer(input, 400));
    verifyClientInfo(parseClientInfo(exactText(input)));
    const QByteArray encoded = toBase64Url(input);
    const auto info = parseClientInfo(QString::fromLatin1(encoded));
    verifyClientInfo(info);
    FUZZ_VERIFY(parseClientInfo(QString::fromLatin1(encoded + "=")) == info || encoded.size() >= 4096);
}
