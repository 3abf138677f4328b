#include "validation/idtokenvalidation.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"
#include "model/utc.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

const QString issuer = QStringLiteral("https://login.example");
const QString clientId = QStringLiteral("client");
const QString nonce = QStringLiteral("n");

IdTokenExpectations expectations()
{
    IdTokenExpectations expected;
    expected.issuerPolicy = IssuerPolicy::exact(issuer);
    expected.metadataIssuer = issuer;
    expected.clientId = clientId;
    expected.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Utc);
    return expected;
}

/// The rules as OpenID Connect Core 3.1.3.7 numbers them, once more and in another way.
void verifyAccepted(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    FUZZ_VERIFY(claims.value(QStringLiteral("iss")) == QJsonValue(issuer)); // (2)
    const QJsonValue audience = claims.value(QStringLiteral("aud"));
    FUZZ_VERIFY(audience == QJsonValue(clientId) || audience.toArray().contains(clientId)); // (3)
    const QJsonValue authorizedParty = claims.value(QStringLiteral("azp"));
    FUZZ_VERIFY(
        authorizedParty.isUndefined() || authorizedParty.isNull() || authorizedParty == QJsonValue(clientId)); // (5)
    const double now = double(expected.now.toSecsSinceEpoch());
    const double tolerance = double(expected.tolerance.count());
    const QJsonValue expiry = claims.value(QStringLiteral("exp"));
    FUZZ_VERIFY(expiry.isDouble() && expiry.toDouble() > now - tolerance - 1); // (9)
    FUZZ_VERIFY(!expected.nonce || claims.value(QStringLiteral("nonce")) == QJsonValue(*expected.nonce)); // (11)
    if (expected.maxAge) {
        const QJsonValue time = claims.value(QStringLiteral("auth_time"));
        FUZZ_VERIFY(
            time.isDouble() && time.toDouble() > now - double(expected.maxAge->count()) - tolerance - 1); // (13)
    }
    const QJsonValue subject = claims.value(QStringLiteral("sub"));
    FUZZ_VERIFY(subject.isString() && !subject.toString().isEmpty()); // Core 2
    if (expected.previousClaims)
        FUZZ_VERIFY(subject == expected.previousClaims->value(QStringLiteral("sub"))); // Core 12.2
}

void verify(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const Result<void> result = validateIdTokenClaims(claims, expected);
    if (result.hasError())
        Fuzz::verifyError(result.error());
    else
        verifyAccepted(claims, expected);
}

} // namespace

FUZZ_TARGET(idtokenclaims)
{
    const QJsonObject claims = exactJson(input).object();
    IdTokenExpectations expected = expectations();
    verify(claims, expected);
    expected.nonce = nonce;
    verify(claims, expected);
    expected.maxAge = 600s;
    verify(claims, expected);
    expected = expectations();
    expected.previousClaims =
        QJsonObject {{QStringLiteral("iss"), issuer}, {QStringLiteral("sub"), QStringLiteral("s")},
            {QStringLiteral("aud"), clientId}, {QStringLiteral("iat"), 1772366000}};
    verify(claims, expected);
}
