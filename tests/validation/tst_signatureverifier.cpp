#include "validation/signatureverifier.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestSignatureVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void tlsStandsInForASignature_data()
    {
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<bool>("believed");
        const auto row = [](const char *title, const QJsonObject &header, bool believed) {
            QTest::newRow(title) << header << believed;
        };
        row("RS256", {{u"alg"_s, u"RS256"_s}}, true);
        row("ES256 and a type", {{u"alg"_s, u"ES256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"1"_s}}, true);
        row("J5, F17: an address of keys, which nobody looks at",
            {{u"alg"_s, u"RS256"_s}, {u"jku"_s, u"https://x.example"_s}}, true);
        row("J1, idtoken-sig-none: none", {{u"alg"_s, u"none"_s}}, false);
        row("J1: None", {{u"alg"_s, u"None"_s}}, false);
        row("J1: NONE", {{u"alg"_s, u"NONE"_s}}, false);
        row("J1: nOnE", {{u"alg"_s, u"nOnE"_s}}, false);
        row("J1: no algorithm", {}, false);
        row("J1, invalid-null-alg", {{u"alg"_s, QJsonValue::Null}}, false);
        row("J1: an empty algorithm", {{u"alg"_s, QString()}}, false);
        row("J1: a number", {{u"alg"_s, 1}}, false);
        row("J1: an array", {{u"alg"_s, QJsonArray {u"RS256"_s}}}, false);
    }

    void tlsStandsInForASignature()
    {
        QFETCH(QJsonObject, header);
        QFETCH(bool, believed);
        const Jwt jwt {.header = header, .claims = {}, .signingInput = "a.b", .signature = "s"};
        const Result<void> result = TokenEndpointTlsTrust().verify(jwt);
        QCOMPARE(result.hasValue(), believed);
        if (!believed) {
            QCOMPARE(result.error().kind(), Error::Kind::IdToken);
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::IdTokenSignature));
        }
    }

    void J1_anAlgorithmWithoutASignatureIsNone()
    {
        const Jwt jwt {.header = {{u"alg"_s, u"RS256"_s}}, .claims = {}, .signingInput = "a.b", .signature = {}};
        QCOMPARE(TokenEndpointTlsTrust().verify(jwt).error().code(), QLatin1StringView(ErrorCode::IdTokenSignature));
    }
};

QTEST_APPLESS_MAIN(TestSignatureVerifier)
#include "tst_signatureverifier.moc"
