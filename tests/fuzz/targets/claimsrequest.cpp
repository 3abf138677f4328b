#include "protocol/claimsrequest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"

using namespace QtSignIn;

namespace {

QJsonObject objectOf(const QString &json)
{
    return exactJson(json.toUtf8()).object();
}

void verifyMerged(const QString &challenge, const QStringList &capabilities, const QString &merged)
{
    QJsonObject claims = objectOf(merged);
    const QString accessToken = QStringLiteral("access_token");
    const QString clientCapabilities = QStringLiteral("xms_cc");
    QJsonObject inAccessToken = claims.value(accessToken).toObject();
    const QJsonObject expected {{QStringLiteral("values"), QJsonArray::fromStringList(capabilities)}};
    FUZZ_VERIFY(inAccessToken.value(clientCapabilities).toObject() == expected);
    const Result<QString> again = mergeClaims(merged, capabilities);
    FUZZ_VERIFY(again.hasValue() && *again == merged);

    QJsonObject asked = objectOf(challenge);
    QJsonObject askedInAccessToken = asked.value(accessToken).toObject();
    for (QJsonObject *object : {&inAccessToken, &askedInAccessToken})
        object->remove(clientCapabilities);
    FUZZ_VERIFY(inAccessToken == askedInAccessToken);
    for (QJsonObject *object : {&claims, &asked})
        object->remove(accessToken);
    FUZZ_VERIFY(claims == asked);
}

} // namespace

/// The first line are capabilities, the rest is the challenge.
FUZZ_TARGET(claimsrequest)
{
    const qsizetype lineBreak = input.indexOf('\n');
    const QString challenge = exactText(input.mid(lineBreak + 1));
    const QStringList capabilities =
        exactText(input.left(std::max<qsizetype>(lineBreak, 0))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Result<QString> merged = mergeClaims(challenge, capabilities);
    if (merged.hasError()) {
        Fuzz::verifyError(merged.error(), challenge.toUtf8());
        FUZZ_VERIFY(merged.error().code() == QLatin1StringView(ErrorCode::InvalidConfiguration));
    } else if (capabilities.isEmpty()) {
        FUZZ_VERIFY(*merged == challenge);
    } else {
        verifyMerged(challenge, capabilities, *merged);
    }
}
