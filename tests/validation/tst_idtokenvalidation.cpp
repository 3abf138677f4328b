#include "idtokens.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace IdTokens;
using namespace std::chrono_literals;

namespace {

QJsonValue parsedNumber(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

} // namespace

class TestIdTokenValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void believesAGoodToken() { QCOMPARE(verdict(validClaims()), QString()); }

    void judgesEachClaim_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *title, const QString &claim, const QJsonValue &value, const char *code) {
            QTest::newRow(title) << with(claim, value) << QByteArray(code);
        };
        const QString iss = u"iss"_s, sub = u"sub"_s, aud = u"aud"_s, azp = u"azp"_s, exp = u"exp"_s, iat = u"iat"_s,
                      nbf = u"nbf"_s, nonce = u"nonce"_s;
        using namespace ErrorCode;

        row("invalid-iss", iss, u"https://evil.example"_s, IdTokenIssuer);
        row("invalid-iss: a trailing slash", iss, Issuer + u'/', IdTokenIssuer);
        row("invalid-iss: another case", iss, u"https://Login.example"_s, IdTokenIssuer);
        row("invalid-iss: http", iss, u"http://login.example"_s, IdTokenIssuer);
        row("invalid-iss: the default port", iss, u"https://login.example:443"_s, IdTokenIssuer);
        row("invalid-iss: ours is only a prefix", iss, u"https://login.example.evil.example"_s, IdTokenIssuer);
        row("invalid-iss: empty", iss, QString(), IdTokenIssuer);
        row("missing-sub: empty", sub, QString(), InvalidIdToken);
        row("J11: half a surrogate pair in sub", sub, u"joe"_s + QChar(0xD800), InvalidIdToken);
        row("a whole surrogate pair in sub", sub, u"joe\U0001F511"_s, "");

        row("invalid-aud", aud, u"somebody-else"_s, IdTokenAudience);
        row("invalid-aud: another case", aud, u"Desktop"_s, IdTokenAudience);
        row("invalid-aud: ours is only a prefix", aud, u"desktop2"_s, IdTokenAudience);
        row("invalid-aud: empty", aud, QString(), IdTokenAudience);
        row("missing-aud: an empty array", aud, QJsonArray(), InvalidIdToken);
        row("valid-aud-as-array", aud, QJsonArray {u"desktop"_s}, "");
        row("invalid-secondary-aud", aud, QJsonArray {u"desktop"_s, u"somebody-else"_s}, IdTokenAudience);
        row("invalid-secondary-aud: ours comes second", aud, QJsonArray {u"somebody-else"_s, u"desktop"_s},
            IdTokenAudience);
        row("invalid-aud: an array of another", aud, QJsonArray {u"somebody-else"_s}, IdTokenAudience);

        row("azp is ours", azp, u"desktop"_s, "");
        row("azp is another", azp, u"somebody-else"_s, IdTokenAuthorizedParty);
        row("azp is empty", azp, QString(), IdTokenAuthorizedParty);

        row("invalid-nonce", nonce, u"nonce-2"_s, IdTokenNonce);
        row("invalid-nonce: another case", nonce, u"Nonce-1"_s, IdTokenNonce);
        row("invalid-nonce: empty", nonce, QString(), IdTokenNonce);
        row("missing-nonce", nonce, Absent, IdTokenNonce);

        row("invalid-exp: an hour ago", exp, NowSeconds - 3600, IdTokenExpired);
        row("F18: exp six minutes ago", exp, NowSeconds - 360, IdTokenExpired);
        row("iat-is-week-in-past", iat, NowSeconds - 7 * 24 * 3600, "");
        row("N26: iat far in the future", iat, NowSeconds + 3600, IdTokenNotYetValid);
        row("nbf in the future", nbf, NowSeconds + 3600, IdTokenNotYetValid);
        row("nbf in the past", nbf, NowSeconds - 3600, "");
    }

    void judgesEachClaim()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QByteArray, code);
        QCOMPARE(verdict(claims), QString::fromLatin1(code));
    }

    void refusesAMissingClaim_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::newRow("missing-iss") << u"iss"_s;
        QTest::newRow("missing-sub") << u"sub"_s;
        QTest::newRow("missing-aud") << u"aud"_s;
        QTest::newRow("missing-exp") << u"exp"_s;
        QTest::newRow("missing-iat") << u"iat"_s;
        QTest::newRow("missing-nonce") << u"nonce"_s;
    }

    void refusesAMissingClaim()
    {
        QFETCH(QString, claim);
        QVERIFY(!verdict(with(claim, Absent)).isEmpty());
        QVERIFY(!verdict(with(claim, QJsonValue::Null)).isEmpty());
    }

    void refusesAClaimOfAnotherType_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        const QList<std::pair<const char *, QJsonValue>> values {
            {"a number", 1},
            {"true", true},
            {"an array", QJsonArray {1}},
            {"an object", QJsonObject {{u"a"_s, 1}}},
            {"a string", u"1e9"_s},
            {"null", QJsonValue::Null},
        };
        for (const char *claim : {"iss", "sub", "aud", "exp", "iat", "nonce", "nbf", "azp"}) {
            for (const auto &[title, value] : values) {
                const bool isTime = QByteArrayView("exp iat nbf").contains(claim);
                if (isTime ? value.isDouble() : value.isString())
                    continue;
                if (value.isNull() && QByteArrayView("nbf azp").contains(claim))
                    continue;
                QTest::addRow("J11: %s is %s", claim, title) << QString::fromLatin1(claim) << value;
            }
        }
    }

    void refusesAClaimOfAnotherType()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QVERIFY(!verdict(with(claim, value)).isEmpty());
    }

    void audiencesMustBeStrings()
    {
        QVERIFY(!verdict(with(u"aud"_s, QJsonArray {u"desktop"_s, 1})).isEmpty());
        QVERIFY(!verdict(with(u"aud"_s, QJsonArray {QJsonValue::Null, u"desktop"_s})).isEmpty());
        QVERIFY(!verdict(with(u"aud"_s, QJsonArray {QJsonArray {u"desktop"_s}})).isEmpty());
    }

    void toleratesClocksALittleOff_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<double>("offset");
        QTest::addColumn<bool>("believed");
        QTest::newRow("exp ended one second less than the tolerance ago") << u"exp"_s << -119.0 << true;
        QTest::newRow("exp ended exactly the tolerance ago, which is too late") << u"exp"_s << -120.0 << false;
        QTest::newRow("exp ended one second more than the tolerance ago") << u"exp"_s << -121.0 << false;
        QTest::newRow("iat ahead by the tolerance") << u"iat"_s << 120.0 << true;
        QTest::newRow("iat ahead by one second more") << u"iat"_s << 121.0 << false;
        QTest::newRow("nbf ahead by the tolerance") << u"nbf"_s << 120.0 << true;
        QTest::newRow("nbf ahead by one second more") << u"nbf"_s << 121.0 << false;
        QTest::newRow("N26: a float exp") << u"exp"_s << 0.25 << true;
        QTest::newRow("N26: a float iat") << u"iat"_s << -0.75 << true;
        QTest::newRow("N26: a float exp just too old") << u"exp"_s << -120.5 << false;
        QTest::newRow("N26: a float iat just too far ahead") << u"iat"_s << 120.5 << false;
    }

    void toleratesClocksALittleOff()
    {
        QFETCH(QString, claim);
        QFETCH(double, offset);
        QFETCH(bool, believed);
        QCOMPARE(verdict(with(claim, double(NowSeconds) + offset)).isEmpty(), believed);
    }

    void withoutToleranceEverySecondCounts()
    {
        IdTokenExpectations strict = expectations();
        strict.tolerance = 0s;
        QCOMPARE(verdict(with(u"exp"_s, NowSeconds + 1), strict), QString());
        QCOMPARE(verdict(with(u"exp"_s, NowSeconds), strict), QLatin1StringView(ErrorCode::IdTokenExpired));
        QCOMPARE(verdict(with(u"iat"_s, NowSeconds), strict), QString());
        QCOMPARE(verdict(with(u"iat"_s, NowSeconds + 1), strict), QLatin1StringView(ErrorCode::IdTokenNotYetValid));
    }

    void wildNumbersAreNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"9223372036854775807", "9223372036854775808", "18446744073709551616", "1e300",
                 "1.7976931348623157e308", "-9223372036854775808", "-1", "-1e300", "0"})
            QTest::newRow(number) << QByteArray(number);
    }

    void wildNumbersAreNoTrouble()
    {
        QFETCH(QByteArray, number);
        const QJsonValue value = parsedNumber(number);
        const bool past = number.startsWith('-') || number == "0";
        if (past)
            QVERIFY(!verdict(with(u"exp"_s, value)).isEmpty());
        else
            QVERIFY(!verdict(with(u"iat"_s, value)).isEmpty());
        // N26: nobody needs a token for ever, but it breaks no rule either.
        const QString far = verdict(with(u"exp"_s, value));
        QVERIFY(past || far.isEmpty() || far == QLatin1StringView(ErrorCode::InvalidIdToken));
        verdict(with(u"nbf"_s, value));
        IdTokenExpectations aged = expectations();
        aged.maxAge = 0s;
        verdict(with(u"auth_time"_s, value), aged);
    }

    void aGrantWithoutNonceDoesNotLookForOne()
    {
        IdTokenExpectations device = expectations();
        device.nonce.reset();
        QCOMPARE(verdict(with(u"nonce"_s, Absent), device), QString());
    }

    void anEmptyNonceIsNotASentOne()
    {
        IdTokenExpectations sent = expectations();
        sent.nonce = QString();
        QCOMPARE(verdict(with(u"nonce"_s, Absent), sent), QLatin1StringView(ErrorCode::IdTokenNonce));
    }

    void noErrorShowsAClaim()
    {
        IdTokenExpectations expected = expectations();
        for (const QString &claim : {u"sub"_s, u"aud"_s, u"nonce"_s, u"azp"_s}) {
            const Result<void> result = validateIdTokenClaims(with(claim, QJsonArray {u"canary"_s}), expected);
            QVERIFY(!result.error().description().contains(u"canary"_s));
        }
    }
};

QTEST_APPLESS_MAIN(TestIdTokenValidation)
#include "tst_idtokenvalidation.moc"
