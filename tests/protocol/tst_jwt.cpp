#include "protocol/jwt.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "protocol/base64url.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QByteArray Header = R"({"alg":"RS256"})"_ba;
const QByteArray Claims = R"({"iss":"https://login.example","n":{"a":[1]}})"_ba;

QByteArray compact(const QByteArray &header, const QByteArray &claims)
{
    return toBase64Url(header) + '.' + toBase64Url(claims) + '.' + toBase64Url("signature");
}

} // namespace

class TestJwt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void takesATokenApart()
    {
        const QByteArray text = compact(Header, Claims);
        const Result<Jwt> jwt = parseJwt(Secret(text));
        QVERIFY(jwt.hasValue());
        QCOMPARE(jwt->header.value(u"alg"_s), QJsonValue(u"RS256"_s));
        QCOMPARE(jwt->claims.value(u"iss"_s), QJsonValue(u"https://login.example"_s));
        QCOMPARE(jwt->signature, "signature"_ba);
        QCOMPARE(jwt->signingInput, text.left(text.lastIndexOf('.')));
    }

    void knowsTheExampleOfTheRfc()
    {
        // RFC 7519 3.1
        const Result<Jwt> jwt = parseJwt(Secret("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                                                ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                                                "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                                                ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba));
        QVERIFY(jwt.hasValue());
        QCOMPARE(jwt->header.value(u"typ"_s), QJsonValue(u"JWT"_s));
        QCOMPARE(jwt->claims.value(u"exp"_s).toInteger(), 1300819380);
    }

    void aSignatureMayBeEmptyHere()
    {
        // Whether that is believed is the verifier's to say.
        const Result<Jwt> jwt = parseJwt(Secret(toBase64Url(Header) + '.' + toBase64Url(Claims) + '.'));
        QVERIFY(jwt.hasError() || jwt->signature.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray header = toBase64Url(Header);
        const QByteArray claims = toBase64Url(Claims);
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("not a JWT") << "opaque-token"_ba;
        QTest::newRow("J14: two segments") << header + '.' + claims;
        QTest::newRow("J14: four segments") << compact(Header, Claims) + ".x";
        QTest::newRow("J14: five segments, a JWE") << header + "." + claims + ".eA.eA.eA";
        QTest::newRow("two dots") << ".."_ba;
        QTest::newRow("an empty header") << '.' + claims + ".eA";
        QTest::newRow("empty claims") << header + "..eA";
        QTest::newRow("J14: padding") << header + '.' + toBase64Url(R"({"a":"b"})") + "=.eA";
        QTest::newRow("J14: padding of the signature") << header + '.' + claims + ".eA==";
        QTest::newRow("J14: plain base64") << header + '.' + claims + ".-/8";
        QTest::newRow("J14: trailing bits of the signature") << header + '.' + claims + ".eB";
        QTest::newRow("J14: trailing bits of the claims") << header + ".e31." + "eA";
        QTest::newRow("white space around it") << ' ' + compact(Header, Claims);
        QTest::newRow("a line break behind it") << compact(Header, Claims) + '\n';
        QTest::newRow("a header that is no object") << compact("[]", Claims);
        QTest::newRow("claims that are no object") << compact(Header, R"("iss")");
        QTest::newRow("J14: a nested JWT") << compact(Header, compact(Header, Claims));
        QTest::newRow("claims that are not JSON") << compact(Header, "iss=x");
        QTest::newRow("claims that are not UTF-8") << compact(Header, "{\"iss\":\"\xff\"}");
        QTest::newRow("J11: a repeated claim") << compact(Header, R"({"aud":"us","aud":"them"})");
        QTest::newRow("J11: a claim repeated in disguise") << compact(Header, R"({"aud":"us","\u0061ud":"them"})");
        QTest::newRow("J11: a claim repeated inside") << compact(Header, R"({"address":{"a":1,"a":2}})");
        QTest::newRow("J11: a repeated header member") << compact(R"({"alg":"RS256","alg":"none"})", Claims);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const Result<Jwt> jwt = parseJwt(Secret(text));
        QVERIFY(jwt.hasError());
        QCOMPARE(jwt.error().kind(), Error::Kind::IdToken);
        QCOMPARE(jwt.error().code(), QLatin1StringView(ErrorCode::InvalidIdToken));
    }

    void theErrorQuotesNothing()
    {
        const Result<Jwt> jwt = parseJwt(Secret(compact(Header, R"({"canary":1,"canary":2})")));
        QVERIFY(!jwt.error().description().contains(u"canary"_s));
        QVERIFY(!parseJwt(Secret("canary"_ba)).error().description().contains(u"canary"_s));
    }

    void neverCrashesOnDamage()
    {
        const QByteArray good = compact(Header, Claims);
        QRandomGenerator random(7519);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits)
                text[random.bounded(int(text.size()))] = "AZaz09-_.=+\n"[random.bounded(12)];
            const Result<Jwt> jwt = parseJwt(Secret(text));
            if (jwt.hasValue()) {
                const QByteArrayList segments = text.split('.');
                QCOMPARE(segments.size(), 3);
                QCOMPARE(toBase64Url(jwt->signature), segments.at(2));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestJwt)
#include "tst_jwt.moc"
