#include "protocol/authorizationresponse.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestAuthorizationResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void findsTheState_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("one") << "code=x&state=abc"_ba
                             << "abc"_ba;
        QTest::newRow("encoded") << "state=%61b%2Bc"_ba
                                 << "ab+c"_ba;
        QTest::newRow("none") << "code=x"_ba
                              << "(none)"_ba;
        QTest::newRow("L11: two") << "state=abc&state=abc"_ba
                                  << "(none)"_ba;
        QTest::newRow("L11: two, one in disguise") << "state=abc&st%61te=evil"_ba
                                                   << "(none)"_ba;
        QTest::newRow("in another case") << "State=abc"_ba
                                         << "(none)"_ba;
        QTest::newRow("nothing at all") << ""_ba
                                        << "(none)"_ba;
    }

    void findsTheState()
    {
        QFETCH(QByteArray, query);
        QTEST(QByteArray(stateOf(decodeForm(query)).value_or("(none)")), "state");
    }

    void aBadlyEncodedStateMatchesNothingWellFormed()
    {
        QVERIFY(stateOf(decodeForm("state=%zz")).value_or("") != "zz"_ba);
        QVERIFY(stateOf(decodeForm("state=abc%")).value_or("") != "abc"_ba);
    }

    void readsACode()
    {
        const auto result = parseAuthorizationResponse(
            decodeForm("code=4%2F0AX%2By&state=s&iss=https%3A%2F%2Flogin.example&session_state=1&unknown=1&unknown2"));
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(result->code.reveal(), "4/0AX+y"_ba);
        QVERIFY(result->error.isEmpty());
        QCOMPARE(result->issuer.value_or(u"?"_s), u"https://login.example"_s);
    }

    void anAbsentIssuerIsNotAnEmptyOne()
    {
        QVERIFY(!parseAuthorizationResponse(decodeForm("code=x&state=s"))->issuer);
        const auto empty = parseAuthorizationResponse(decodeForm("code=x&state=s&iss="));
        QVERIFY(empty.hasError() || empty->issuer == QString());
    }

    void readsAnError()
    {
        const auto result =
            parseAuthorizationResponse(decodeForm("error=access_denied&error_description=The+person+said+no.&error_uri="
                                                  "https%3A%2F%2Flogin.example%2Fe&state=s"));
        QVERIFY(result.hasValue());
        QVERIFY(result->code.isEmpty());
        QCOMPARE(result->error, u"access_denied"_s);
        QCOMPARE(result->errorDescription, u"The person said no."_s);
        QCOMPARE(result->errorUri, u"https://login.example/e"_s);
    }

    void readsADescriptionInAnyLanguage()
    {
        // RFC 6749 4.1.2.1 allows ASCII only; providers send what they like.
        const auto result = parseAuthorizationResponse(
            decodeForm("error=access_denied&error_description=Zugriff%20verweigert%E2%80%A6&state=s"));
        QVERIFY(result.hasValue());
        QCOMPARE(result->error, u"access_denied"_s);
    }

    void looksAtNoTokens()
    {
        // RFC 9700 2.1.2: no tokens in the redirect
        const auto result =
            parseAuthorizationResponse(decodeForm("access_token=canary&id_token=canary&token_type=bearer&state=s"));
        QVERIFY(result.hasError());
        QVERIFY(
            parseAuthorizationResponse(decodeForm("code=x&state=s&access_token=canary&id_token=canary")).hasValue());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("neither code nor error") << "state=s"_ba;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("an empty code") << "code=&state=s"_ba;
        QTest::newRow("an empty error") << "error=&state=s"_ba;
        QTest::newRow("code and error") << "code=x&error=access_denied&state=s"_ba;
        QTest::newRow("L11: two codes (RFC 6749 3.1)") << "code=x&code=y&state=s"_ba;
        QTest::newRow("L11: the same code twice") << "code=x&code=x&state=s"_ba;
        QTest::newRow("L11: two codes, one in disguise") << "code=x&c%6fde=y&state=s"_ba;
        QTest::newRow("A8: two issuers (RFC 9207 2.4)")
            << "code=x&state=s&iss=https://a.example&iss=https://b.example"_ba;
        QTest::newRow("two errors") << "error=access_denied&error=x&state=s"_ba;
        QTest::newRow("two descriptions") << "error=x&error_description=a&error_description=b&state=s"_ba;
        QTest::newRow("L12: a code with a bad escape") << "code=a%zz&state=s"_ba;
        QTest::newRow("L12: a code with an overlong slash") << "code=a%C0%AF&state=s"_ba;
        QTest::newRow("L12: a code with NUL") << "code=a%00&state=s"_ba;
        QTest::newRow("L12: a code with a line break") << "code=a%0D%0Ab&state=s"_ba;
        QTest::newRow("L12: a code with a tab") << "code=a%09b&state=s"_ba;
        QTest::newRow("L12: a code with DEL") << "code=a%7F&state=s"_ba;
        QTest::newRow("L12: a code that is not ASCII") << "code=%C3%A9&state=s"_ba;
        QTest::newRow("L12: a code of a megabyte") << "state=s&code=" + QByteArray(1 << 20, 'x');
        QTest::newRow("an error with a line break") << "error=a%0Ab&state=s"_ba;
        QTest::newRow("an error that is not ASCII") << "error=%C3%A9&state=s"_ba;
        QTest::newRow("an error of a megabyte") << "state=s&error=" + QByteArray(1 << 20, 'x');
        QTest::newRow("a badly encoded issuer") << "code=x&state=s&iss=%C0%AF"_ba;
        QTest::newRow("an issuer of a megabyte") << "code=x&state=s&iss=" + QByteArray(1 << 20, 'x');
    }

    void refuses()
    {
        QFETCH(QByteArray, query);
        const auto result = parseAuthorizationResponse(decodeForm(query));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void acceptsALongCode()
    {
        // Codes of some kilobytes are in use.
        const QByteArray code(4000, 'x');
        QCOMPARE(parseAuthorizationResponse(decodeForm("state=s&code=" + code))->code.reveal(), code);
    }

    void acceptsEveryVisibleCharacterInACode()
    {
        QByteArray code;
        for (char byte = 0x20; byte < 0x7f; ++byte)
            code += byte;
        const auto result = parseAuthorizationResponse(decodeForm("state=s&code=" + percentEncoded(code)));
        QVERIFY(result.hasValue());
        QCOMPARE(result->code.reveal(), code);
    }

    void theErrorQuotesNothing()
    {
        for (const QByteArray &query : {"code=canary&code=canary"_ba, "code=canary%00"_ba, "error=canary%00"_ba})
            QVERIFY(!parseAuthorizationResponse(decodeForm(query)).error().description().contains(u"canary"_s));
    }
};

QTEST_APPLESS_MAIN(TestAuthorizationResponse)
#include "tst_authorizationresponse.moc"
