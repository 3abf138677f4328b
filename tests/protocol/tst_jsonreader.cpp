#include "protocol/json.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

JsonText parsed(const QByteArray &text)
{
    const Result<JsonText> result = parseJsonObject(text);
    return result.hasValue() ? result.value() : JsonText();
}

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsMembers()
    {
        const JsonText text = parsed(R"({"s":"text","l":["a","b"],"b":true,"i":42,)"
                                     "\"u\":\"https://a.example/x?y=%2F\"}");
        JsonReader reader(text);
        QCOMPARE(reader.string("s"_L1), u"text"_s);
        QCOMPARE(reader.strings("l"_L1), (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(reader.boolean("b"_L1).value_or(false), true);
        QCOMPARE(reader.integer("i"_L1).value_or(0), 42);
        QCOMPARE(reader.url("u"_L1).toEncoded(), "https://a.example/x?y=%2F"_ba);
        QVERIFY(!reader.hasFailed());
    }

    void absentMembersAreEmpty()
    {
        for (const QByteArray &json : {"{}"_ba, R"({"s":null,"l":null,"b":null,"i":null,"u":null})"_ba}) {
            const JsonText text = parsed(json);
            JsonReader reader(text);
            QCOMPARE(reader.string("s"_L1), QString());
            QCOMPARE(reader.strings("l"_L1), QStringList());
            QVERIFY(!reader.boolean("b"_L1));
            QVERIFY(!reader.integer("i"_L1));
            QVERIFY(reader.url("u"_L1).isEmpty());
            QVERIFY(!reader.hasFailed());
        }
    }

    void aRequiredStringMustBeThere()
    {
        for (const QByteArray &json : {"{}"_ba, R"({"s":null})"_ba, R"({"s":1})"_ba, R"({"s":["x"]})"_ba}) {
            const JsonText text = parsed(json);
            JsonReader reader(text);
            reader.string("s"_L1, JsonReader::Presence::Required);
            QVERIFY2(reader.hasFailed(), json.constData());
            QCOMPARE(reader.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
            QCOMPARE(reader.error().kind(), Error::Kind::BadResponse);
            QVERIFY(reader.error().description().contains(u's'));
        }
    }

    void refusesAnotherType_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("accepted");
        QTest::newRow("a string") << R"("text")"_ba << u"s"_s;
        QTest::newRow("a number") << "1"_ba << u"i"_s;
        QTest::newRow("a fraction") << "1.5"_ba << u"i"_s;
        QTest::newRow("true") << "true"_ba << u"b"_s;
        QTest::newRow("an array of strings") << R"(["x"])"_ba << u"l"_s;
        QTest::newRow("an array with a number") << R"(["x",1])"_ba << u""_s;
        QTest::newRow("an array with null") << "[null]"_ba << u""_s;
        QTest::newRow("an object") << R"({"x":1})"_ba << u""_s;
        QTest::newRow("half a character") << "\"a\\ud800b\""_ba << u""_s;
        QTest::newRow("an array with half a character") << "[\"\\udc00\"]"_ba << u""_s;
        QTest::newRow("a URL") << "\"https://a.example\""_ba << u"su"_s;
        QTest::newRow("digits in a string") << R"("12")"_ba << u"si"_s;
    }

    void refusesAnotherType()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, accepted);
        const JsonText text = parsed("{\"canary\":" + value + '}');
        JsonReader strings(text), lists(text), booleans(text), integers(text), urls(text);
        strings.string("canary"_L1);
        QCOMPARE(!strings.hasFailed(), accepted.contains(u's'));
        lists.strings("canary"_L1);
        QCOMPARE(!lists.hasFailed(), accepted.contains(u'l'));
        booleans.boolean("canary"_L1);
        QCOMPARE(!booleans.hasFailed(), accepted.contains(u'b'));
        integers.integer("canary"_L1);
        QCOMPARE(!integers.hasFailed(), accepted.contains(u'i'));
        urls.url("canary"_L1);
        QCOMPARE(!urls.hasFailed(), accepted.contains(u'u'));
    }

    void readsWholeNumbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<qint64>("number");
        QTest::newRow("a number") << "3600"_ba << true << qint64(3600);
        QTest::newRow("zero") << "0"_ba << true << qint64(0);
        QTest::newRow("a negative one") << "-1"_ba << true << qint64(-1);
        QTest::newRow("as a string") << R"("3600")"_ba << true << qint64(3600);
        QTest::newRow("a whole number with a point") << "3600.0"_ba << true << qint64(3600);
        QTest::newRow("a whole number with an exponent") << "3.6e3"_ba << true << qint64(3600);
        QTest::newRow("a fraction is cut off") << "3600.9"_ba << true << qint64(3600);
        QTest::newRow("2^53 is the end") << "9007199254740994"_ba << false << qint64(0);
        QTest::newRow("N26: 2^63") << "9223372036854775808"_ba << false << qint64(0);
        QTest::newRow("a huge number") << "1e300"_ba << false << qint64(0);
        QTest::newRow("a huge negative number") << "-1e300"_ba << false << qint64(0);
        QTest::newRow("a huge number in a string") << R"("99999999999999999999")"_ba << false << qint64(0);
        QTest::newRow("an empty string") << R"("")"_ba << false << qint64(0);
        QTest::newRow("hexadecimal in a string") << R"("0x10")"_ba << false << qint64(0);
        QTest::newRow("infinity in a string") << R"("inf")"_ba << false << qint64(0);
        QTest::newRow("no number in a string") << R"("nan")"_ba << false << qint64(0);
        QTest::newRow("a word") << R"("soon")"_ba << false << qint64(0);
        QTest::newRow("true") << "true"_ba << false << qint64(0);
    }

    void readsWholeNumbers()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isRead);
        QFETCH(qint64, number);
        const JsonText text = parsed("{\"n\":" + value + '}');
        JsonReader reader(text);
        const std::optional<qint64> read = reader.integer("n"_L1);
        QCOMPARE(read.has_value(), isRead);
        QCOMPARE(reader.hasFailed(), !isRead);
        if (isRead)
            QCOMPARE(*read, number);
    }

    void refusesUrls_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("relative") << "/token"_ba;
        QTest::newRow("without a scheme") << "login.example/token"_ba;
        QTest::newRow("with a space") << "https://login.example/a b"_ba;
        QTest::newRow("with a bad escape") << "https://login.example/%zz"_ba;
        QTest::newRow("with a bad port") << "https://login.example:99999/"_ba;
        QTest::newRow("without a host") << "https:///token"_ba;
        QTest::newRow("opaque") << "mailto:a@login.example"_ba;
    }

    void refusesUrls()
    {
        QFETCH(QByteArray, value);
        const JsonText text = parsed("{\"canary\":\"" + value + "\"}");
        JsonReader reader(text);
        reader.url("canary"_L1);
        QVERIFY(reader.hasFailed());
    }

    void refusesARepeatedMemberOnlyWhenItIsRead()
    {
        const JsonText text = parsed(R"({"token":"a","token":"b","other":"x"})");
        JsonReader careless(text);
        QCOMPARE(careless.string("other"_L1), u"x"_s);
        QVERIFY(!careless.hasFailed());
        JsonReader reader(text);
        reader.string("token"_L1);
        QVERIFY(reader.hasFailed());
        QVERIFY(reader.error().description().contains(u"token"_s));
    }

    void remembersTheFirstFault()
    {
        const JsonText text = parsed(R"({"first":1,"second":2})");
        JsonReader reader(text);
        reader.string("first"_L1);
        reader.string("second"_L1);
        QVERIFY(reader.error().description().contains(u"first"_s));
        QVERIFY(!reader.error().description().contains(u"second"_s));
    }

    void namesTheMemberButNotItsValue()
    {
        const JsonText text = parsed(R"({"n":"canary"})");
        JsonReader reader(text);
        reader.integer("n"_L1);
        QVERIFY(reader.hasFailed());
        QVERIFY(!reader.error().description().contains(u"canary"_s));
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
