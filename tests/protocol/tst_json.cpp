#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// Writes random JSON objects and keeps book on the names it repeats.
class Writer {
public:
    explicit Writer(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QByteArray object(int depth, QSet<QString> *repeated)
    {
        QByteArray text = "{";
        QSet<QString> seen;
        for (int members = m_random.bounded(5); members > 0; --members) {
            const QString name(m_random.bounded(1, 3), QChar(u'a' + m_random.bounded(4)));
            if (seen.contains(name)) {
                repeatsAnywhere = true;
                if (repeated)
                    repeated->insert(name);
            }
            seen.insert(name);
            text += (text.size() > 1 ? "," : "") + space() + string(name) + space() + ':' + value(depth);
        }
        return text + space() + '}';
    }

    bool repeatsAnywhere = false;

private:
    QByteArray value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 6 : 4)) {
        case 0:
            return QByteArray::number(m_random.bounded(100));
        case 1:
            return "null";
        case 2:
            return "\"{\\\"a\\\":1,\\\"a\\\":2}\\\\\"";
        case 3:
            return string(u"abab"_s);
        case 4:
            return object(depth - 1, nullptr);
        default:
            return '[' + space() + object(depth - 1, nullptr) + ',' + value(depth - 1) + ']';
        }
    }

    QByteArray string(const QString &text)
    {
        QByteArray written = "\"";
        for (const QChar character : text) {
            if (m_random.bounded(3) == 0)
                written += "\\u00" + QByteArray::number(character.unicode(), 16);
            else
                written += char(character.unicode());
        }
        return written + '"';
    }

    QByteArray space() { return QByteArray(m_random.bounded(2), m_random.bounded(2) ? ' ' : '\n'); }

    QRandomGenerator &m_random;
};

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("white space") << " \n"_ba;
        QTest::newRow("an array") << "[{}]"_ba;
        QTest::newRow("a string") << R"("x")"_ba;
        QTest::newRow("a number") << "1"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("cut short") << R"({"a":1)"_ba;
        QTest::newRow("something behind it") << R"({"a":1}x)"_ba;
        QTest::newRow("two objects") << "{}{}"_ba;
        QTest::newRow("a comment") << "{/**/}"_ba;
        QTest::newRow("a trailing comma") << R"({"a":1,})"_ba;
        QTest::newRow("single quotes") << "{'a':1}"_ba;
        QTest::newRow("a form") << "access_token=x&token_type=bearer"_ba;
        QTest::newRow("not UTF-8") << "{\"a\":\"\xff\"}"_ba;
        QTest::newRow("NUL behind it") << QByteArray("{}\0", 3);
        QTest::newRow("P8: very deep arrays") << "{\"a\":" + QByteArray(1 << 20, '[');
        QTest::newRow("P8: very deep objects") << QByteArray("{\"a\":").repeated(100000);
        QTest::newRow("P8: deep and complete") << "{\"a\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    }

    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, text);
        const Result<JsonText> result = parseJsonObject(text);
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::ResponseNotJson));
    }

    void saysWhenItLooksLikeAWebPage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("page");
        QTest::newRow("P9: a document") << "<!DOCTYPE html><html></html>"_ba << true;
        QTest::newRow("P9: white space first") << "\r\n  <html>"_ba << true;
        QTest::newRow("broken JSON") << R"({"a":)"_ba << false;
    }

    void saysWhenItLooksLikeAWebPage()
    {
        QFETCH(QByteArray, text);
        const QString description = parseJsonObject(text).error().description();
        const QString plain = parseJsonObject("{").error().description();
        QVERIFY(!description.isEmpty());
        QTEST(description != plain, "page");
    }

    void quotesNothingOfTheAnswer()
    {
        for (const QByteArray &text : {"<html>canary"_ba, "canary"_ba, R"({"canary":"canary",})"_ba})
            QVERIFY(!parseJsonObject(text).error().description().contains(u"canary"_s));
    }

    void findsRepeatedMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("repeated");
        QTest::addColumn<bool>("anywhere");
        QTest::newRow("none") << R"({"aud":1,"iss":2})"_ba << QStringList() << false;
        QTest::newRow("empty") << "{}"_ba << QStringList() << false;
        QTest::newRow("J11: one") << R"({"aud":1,"iss":2,"aud":3})"_ba << QStringList {u"aud"_s} << true;
        QTest::newRow("J11: the same value") << R"({"aud":1,"aud":1})"_ba << QStringList {u"aud"_s} << true;
        QTest::newRow("J11: an escaped letter") << R"({"aud":1,"\u0061ud":2})"_ba << QStringList {u"aud"_s} << true;
        QTest::newRow("J11: both escaped, each in its way")
            << R"({"\u0061ud":1,"a\u0075\u0064":2})"_ba << QStringList {u"aud"_s} << true;
        QTest::newRow("hexadecimal digits of both cases")
            << R"({"\u00e9":1,"\u00E9":2})"_ba << QStringList {u"\u00e9"_s} << true;
        QTest::newRow("escaped and as UTF-8")
            << "{\"\\u00e9\":1,\"\xc3\xa9\":2}"_ba << QStringList {u"\u00e9"_s} << true;
        QTest::newRow("a surrogate pair and UTF-8")
            << "{\"\\ud83d\\udd11\":1,\"\xf0\x9f\x94\x91\":2}"_ba << QStringList {u"\U0001f511"_s} << true;
        QTest::newRow("an escaped solidus") << R"({"a/b":1,"a\/b":2})"_ba << QStringList {u"a/b"_s} << true;
        QTest::newRow("an escaped quotation mark")
            << "{\"a\\\"b\":1,\"a\\u0022b\":2}"_ba << QStringList {u"a\"b"_s} << true;
        QTest::newRow("the empty name") << R"({"":1,"":2})"_ba << QStringList {u""_s} << true;
        QTest::newRow("case makes another name") << R"({"aud":1,"Aud":2})"_ba << QStringList() << false;
        QTest::newRow("a byte order mark makes another name")
            << "{\"\xEF\xBB\xBFq\":1,\"q\":2}"_ba << QStringList() << false;
        QTest::newRow("a byte order mark and an escape")
            << "{\"\xEF\xBB\xBFq\":1,\"\\ufeffq\":2}"_ba << QStringList {u"\uFEFFq"_s} << true;
        QTest::newRow("a backslash makes another name") << R"({"aud":1,"\\u0061ud":2})"_ba << QStringList() << false;
        QTest::newRow("inside an object") << R"({"a":{"b":1,"b":2}})"_ba << QStringList() << true;
        QTest::newRow("inside an array") << R"({"a":[1,{"b":1,"b":2}]})"_ba << QStringList() << true;
        QTest::newRow("the same name on two levels") << R"({"a":{"a":{"a":1}}})"_ba << QStringList() << false;
        QTest::newRow("the same name side by side") << R"({"a":{"b":1},"c":{"b":1}})"_ba << QStringList() << false;
        QTest::newRow("after an object inside") << R"({"a":{"b":[{}]},"a":1})"_ba << QStringList {u"a"_s} << true;
        QTest::newRow("only in a string")
            << "{\"a\":\"{\\\"b\\\":1,\\\"b\\\":2}\",\"c\":\"a\"}"_ba << QStringList() << false;
        QTest::newRow("values like names") << R"({"a":"b","b":"a","c":["a","a"]})"_ba << QStringList() << false;
    }

    void findsRepeatedMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, repeated);
        const Result<JsonText> result = parseJsonObject(text);
        QVERIFY(result.hasValue());
        QCOMPARE(result.value().repeatedMembers, QSet<QString>(repeated.begin(), repeated.end()));
        QTEST(result.value().repeatsMembersAnywhere, "anywhere");
    }

    void findsElementsThatRepeat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("elements");
        const auto row = [](const char *sentence, const QByteArray &elements, const QList<int> &repeating) {
            QTest::newRow(sentence) << "{\"other\":[{}],\"a\":" + elements + ",\"last\":[{},{},{}]}" << repeating;
        };
        row("none", R"([{"x":1},{"x":1}])", {});
        row("no elements", "[]", {});
        row("no array", R"({"x":1,"x":2})", {});
        row("F21: the first", R"([{"x":1,"x":2},{"x":1}])", {0});
        row("F21: the last", R"([{"x":1},{"y":[]},{"x":1,"x":2}])", {2});
        row("F21: several", R"([{"x":1,"x":2},{},{"y":1,"y":2},{}])", {0, 2});
        row("F21: one repeats two names", R"([{},{"x":1,"x":2,"y":1,"y":2}])", {1});
        row("F21: escaped", R"([{},{"x":1,"\u0078":2}])", {1});
        row("F21: deep inside", R"([{},{"y":{"z":[1,{"x":1,"x":2}]}},{}])", {1});
        row("F21: inside an array in the array", R"([[],[{"x":1,"x":2}],{}])", {1});
        row("F21: behind values of other types", R"([1,"x,y",null,[1,2,[3,4]],true,{"x":1,"x":2},5])", {5});
        row("behind commas and braces in strings", "[\"{,}\",{\"x\":\"{\\\",\\\"x\\\":[,\"},{\"x\":1,\"x\":2}]", {2});
    }

    void findsElementsThatRepeat()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, elements);
        const Result<JsonText> result = parseJsonObject(text);
        QVERIFY(result.hasValue());
        QCOMPARE(result.value().elementsThatRepeat.value(u"a"_s), QSet<qsizetype>(elements.begin(), elements.end()));
        QVERIFY(result.value().elementsThatRepeat.value(u"other"_s).isEmpty());
        QVERIFY(result.value().elementsThatRepeat.value(u"last"_s).isEmpty());
        QVERIFY(!result.value().repeatedMembers.contains(u"x"_s));
    }

    void findsRepeatedMembersInRandomText()
    {
        QRandomGenerator random(8259);
        for (int round = 0; round < 5000; ++round) {
            Writer writer(random);
            QSet<QString> repeated;
            const QByteArray text = writer.object(3, &repeated);
            const Result<JsonText> result = parseJsonObject(text);
            QVERIFY2(result.hasValue(), text.constData());
            QVERIFY2(result.value().repeatedMembers == repeated, text.constData());
            QVERIFY2(result.value().repeatsMembersAnywhere == writer.repeatsAnywhere, text.constData());
            QVERIFY(result.value().object == QJsonDocument::fromJson(text).object());
        }
    }

    void agreesWithQtOnDamagedText()
    {
        const QByteArray good = "{\"iss\":\"https:\\/\\/login.example\",\"aud\":[\"a\",\"b\\u0061\\\"\\\\\"],"
                                "\"exp\":1.5e9,\"n\":{\"x\":[{}],\"y\":null},\"t\":true}"_ba;
        QRandomGenerator random(20260301);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits) {
                const int at = random.bounded(int(text.size()));
                switch (random.bounded(3)) {
                case 0:
                    text[at] = char(random.bounded(256));
                    break;
                case 1:
                    text.remove(at, random.bounded(1, 6));
                    break;
                default:
                    text.insert(at, good.mid(random.bounded(int(good.size())), random.bounded(1, 8)));
                }
            }
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(text, &error);
            const Result<JsonText> result = parseJsonObject(text);
            // Qt lets any byte through behind a backslash.
            const bool isGood = error.error == QJsonParseError::NoError && document.isObject() && text.isValidUtf8();
            QVERIFY2(result.hasValue() == isGood, text.toPercentEncoding().constData());
            if (result.hasValue())
                QVERIFY(result.value().object == document.object());
        }
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
