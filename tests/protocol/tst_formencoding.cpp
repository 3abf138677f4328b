#include "protocol/formencoding.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QByteArray randomUtf8(QRandomGenerator &random, int maximumLength)
{
    QString text;
    for (int length = random.bounded(maximumLength + 1); length > 0; --length) {
        char32_t code = 0;
        switch (random.bounded(4)) {
        case 0:
            code = char32_t(random.bounded(1, 0x80));
            break;
        case 1:
            code = char32_t(random.bounded(0x80, 0x800));
            break;
        case 2:
            code = char32_t(random.bounded(0x800, 0xd800));
            break;
        default:
            code = char32_t(random.bounded(0x10000, 0x110000));
        }
        text += QString::fromUcs4(&code, 1);
    }
    return text.toUtf8();
}

FormParameters randomParameters(QRandomGenerator &random)
{
    FormParameters parameters;
    for (int count = random.bounded(1, 5); count > 0; --count)
        parameters.append({.name = "n" + randomUtf8(random, 4), .value = randomUtf8(random, 12)});
    return parameters;
}

} // namespace

class TestFormEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void encodesTheExampleOfTheRfc()
    {
        // RFC 6749 appendix B: U+0020, U+0025, U+0026, U+002B, U+00A3 and U+20AC. Its `+` for a space is `%20` here.
        const QByteArray text = u" %&+\u00a3\u20ac"_s.toUtf8();
        QCOMPARE(percentEncoded(text), "%20%25%26%2B%C2%A3%E2%82%AC"_ba);
        const FormParameters decoded = decodeForm("x=+%25%26%2B%C2%A3%E2%82%AC");
        QCOMPARE(decoded.value("x").value_or("?"), text);
    }

    void encodesAllButUnreservedCharacters()
    {
        for (int code = 0; code < 0x100; ++code) {
            const char byte = char(code);
            const bool unreserved = code < 0x80
                && (QByteArrayView("-._~").contains(byte) || (byte >= '0' && byte <= '9')
                    || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'));
            const QByteArray encoded = percentEncoded(QByteArray(1, byte));
            const QByteArray hex = '%' + QByteArray::number(code, 16).rightJustified(2, '0').toUpper();
            QCOMPARE(encoded, unreserved ? QByteArray(1, byte) : hex);
        }
        QCOMPARE(percentEncoded({}), QByteArray());
    }

    void writesNamesAndValues()
    {
        FormParameters parameters;
        parameters.add("scope", u"a b"_s);
        parameters.add("redirect_uri", "http://127.0.0.1:1/"_ba);
        parameters.add("a&b", "c=d"_ba);
        parameters.add("empty", QString());
        QCOMPARE(
            encodeForm(parameters), "scope=a%20b&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2F&a%26b=c%3Dd&empty="_ba);
        QCOMPARE(encodeForm({}), QByteArray());
    }

    void leavesOutEmptyValuesWhenAsked()
    {
        FormParameters parameters;
        parameters.addIfNotEmpty("a", QString());
        parameters.addIfNotEmpty("b", u"x"_s);
        QCOMPARE(encodeForm(parameters), "b=x"_ba);
    }

    void countsAndFindsByExactName()
    {
        const FormParameters parameters = decodeForm("code=1&Code=2&code=3&co%64e=4&codex=5");
        QCOMPARE(parameters.count("code"), 3);
        QCOMPARE(parameters.count("Code"), 1);
        QCOMPARE(parameters.count("state"), 0);
        QCOMPARE(parameters.value("code").value_or("?"), "1"_ba);
        QVERIFY(!parameters.value("state"));
        QVERIFY(!parameters.value("").has_value());
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("wellFormed");
        QTest::newRow("plus is a space") << "a+b"_ba
                                         << "a b"_ba << true;
        QTest::newRow("%2B is a plus") << "a%2Bb"_ba
                                       << "a+b"_ba << true;
        QTest::newRow("%2F and %2f are slashes") << "a%2Fb%2fc"_ba
                                                 << "a/b/c"_ba << true;
        QTest::newRow("a slash as it is") << "4/0AX-y_z"_ba
                                          << "4/0AX-y_z"_ba << true;
        QTest::newRow("decoded once only") << "%2525"_ba
                                           << "%25"_ba << true;
        QTest::newRow("an equals sign in the value") << "dGVzdA=="_ba
                                                     << "dGVzdA=="_ba << true;
        QTest::newRow("empty") << ""_ba
                               << ""_ba << true;
        QTest::newRow("an encoded ampersand") << "a%26b"_ba
                                              << "a&b"_ba << true;
        QTest::newRow("two bytes of UTF-8") << "%C3%A9"_ba
                                            << "\xc3\xa9"_ba << true;
        QTest::newRow("four bytes of UTF-8") << "%F0%9F%94%91"_ba
                                             << "\xf0\x9f\x94\x91"_ba << true;
        QTest::newRow("unencoded UTF-8") << "\xc3\xa9"_ba
                                         << "\xc3\xa9"_ba << true;
        QTest::newRow("a percent sign at the end") << "a%"_ba
                                                   << "a%"_ba << false;
        QTest::newRow("one digit at the end") << "a%4"_ba
                                              << "a%4"_ba << false;
        QTest::newRow("no hexadecimal digit") << "a%4G"_ba
                                              << "a%4G"_ba << false;
        QTest::newRow("a sign for a digit") << "a%+4"_ba
                                            << "a%+4"_ba << false;
        QTest::newRow("a non-standard escape") << "%u0041"_ba
                                               << "%u0041"_ba << false;
        QTest::newRow("an overlong slash") << "%C0%AF"_ba
                                           << "%C0%AF"_ba << false;
        QTest::newRow("an overlong NUL") << "%C0%80"_ba
                                         << "%C0%80"_ba << false;
        QTest::newRow("an overlong slash of three bytes") << "%E0%80%AF"_ba
                                                          << "%E0%80%AF"_ba << false;
        QTest::newRow("a lone surrogate") << "%ED%A0%80"_ba
                                          << "%ED%A0%80"_ba << false;
        QTest::newRow("a surrogate pair in UTF-8") << "%ED%A0%BD%ED%B4%91"_ba
                                                   << "%ED%A0%BD%ED%B4%91"_ba << false;
        QTest::newRow("beyond U+10FFFF") << "%F4%90%80%80"_ba
                                         << "%F4%90%80%80"_ba << false;
        QTest::newRow("a lone continuation byte") << "a%80"_ba
                                                  << "a%80"_ba << false;
        QTest::newRow("a sequence cut short") << "%E2%82"_ba
                                              << "%E2%82"_ba << false;
        QTest::newRow("NUL") << "a%00b"_ba
                             << "a%00b"_ba << false;
        QTest::newRow("Latin 1") << "\xe9t\xe9"_ba
                                 << "\xe9t\xe9"_ba << false;
    }

    void decodes()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, value);
        QFETCH(bool, wellFormed);
        const FormParameters parameters = decodeForm("first=1&x=" + encoded + "&last=2");
        QCOMPARE(parameters.size(), 3);
        QCOMPARE(parameters.at(1).name, "x"_ba);
        QCOMPARE(parameters.at(1).value, value);
        QCOMPARE(parameters.at(1).wellFormed, wellFormed);
        QVERIFY(parameters.at(0).wellFormed);
        QCOMPARE(parameters.at(2).value, "2"_ba);
    }

    void splitsIntoParameters()
    {
        const FormParameters parameters = decodeForm("a&b=&&=c&d=1=2&");
        QCOMPARE(parameters.value("a").value_or("?"), ""_ba);
        QCOMPARE(parameters.value("b").value_or("?"), ""_ba);
        QCOMPARE(parameters.value("d").value_or("?"), "1=2"_ba);
        QCOMPARE(parameters.count("d"), 1);
        QCOMPARE(decodeForm({}).size(), 0);
        QCOMPARE(decodeForm("&&&").size(), 0);
    }

    void aBadNameIsNotWellFormedEither()
    {
        const FormParameters parameters = decodeForm("%zz=1&%C0%AF=2");
        QCOMPARE(parameters.size(), 2);
        QVERIFY(!parameters.at(0).wellFormed);
        QVERIFY(!parameters.at(1).wellFormed);
    }

    void decodingReversesEncoding()
    {
        QRandomGenerator random(6749);
        for (int round = 0; round < 5000; ++round) {
            const FormParameters parameters = randomParameters(random);
            const QByteArray form = encodeForm(parameters);
            QVERIFY2(decodeForm(form) == parameters, form.constData());
        }
    }

    void decodingNeverCrashesAndKeepsEachParameter()
    {
        QRandomGenerator random(8252);
        const QByteArray alphabet = "%%%+=&aZ09fF\x80\xc0\xe2\xff";
        for (int round = 0; round < 20000; ++round) {
            QByteArray form;
            for (int length = random.bounded(24); length > 0; --length)
                form += alphabet.at(random.bounded(int(alphabet.size())));
            qsizetype expected = 0;
            for (const QByteArray &part : form.split('&'))
                expected += part.isEmpty() ? 0 : 1;
            QVERIFY2(decodeForm(form).size() == expected, form.toPercentEncoding().constData());
        }
    }

    void keepsTheEndpointsOwnQuery_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("none") << u"https://a.example/authorize"_s << "https://a.example/authorize?k=v%2B%20%26"_ba;
        QTest::newRow("one") << u"https://a.example/authorize?p=B2C_1"_s
                             << "https://a.example/authorize?p=B2C_1&k=v%2B%20%26"_ba;
        QTest::newRow("an encoded one stays as it is") << u"https://a.example/authorize?p=a%2Bb%26c"_s
                                                       << "https://a.example/authorize?p=a%2Bb%26c&k=v%2B%20%26"_ba;
        QTest::newRow("an empty one") << u"https://a.example/authorize?"_s
                                      << "https://a.example/authorize?k=v%2B%20%26"_ba;
    }

    void keepsTheEndpointsOwnQuery()
    {
        QFETCH(QString, endpoint);
        FormParameters parameters;
        parameters.add("k", u"v+ &"_s);
        QTEST(withQueryParameters(QUrl(endpoint, QUrl::StrictMode), parameters).toEncoded(), "url");
    }

    void aUrlCarriesEveryValueUnchanged()
    {
        QRandomGenerator random(3986);
        const QUrl endpoint(u"https://a.example/authorize?p=1"_s);
        for (int round = 0; round < 2000; ++round) {
            const FormParameters parameters = randomParameters(random);
            const QByteArray encoded = withQueryParameters(endpoint, parameters).toEncoded();
            const FormParameters back = decodeForm(encoded.mid(encoded.indexOf('?') + 1));
            QCOMPARE(back.size(), parameters.size() + 1);
            QVERIFY2(back.mid(1) == parameters, encoded.constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestFormEncoding)
#include "tst_formencoding.moc"
