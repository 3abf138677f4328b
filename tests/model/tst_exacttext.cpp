#include "model/exacttext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestExactText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsAllOfAText_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << ""_ba << u""_s;
        QTest::newRow("letters") << "alice"_ba << u"alice"_s;
        QTest::newRow("a mark first") << "\xEF\xBB\xBF"
                                         "alice"_ba
                                      << u"\uFEFFalice"_s;
        QTest::newRow("two marks first") << "\xEF\xBB\xBF\xEF\xBB\xBFq"_ba << u"\uFEFF\uFEFFq"_s;
        QTest::newRow("a mark only") << "\xEF\xBB\xBF"_ba << u"\uFEFF"_s;
        QTest::newRow("a mark inside") << "q\xEF\xBB\xBFq"_ba << u"q\uFEFFq"_s;
        QTest::newRow("half a mark") << "\xEF\xBB"_ba << QString::fromUtf8("\xEF\xBB");
        QTest::newRow("a letter of two units") << "\xF0\x9F\x98\x80"_ba << u"\U0001F600"_s;
        QTest::newRow("a mark and what is not UTF-8") << "\xEF\xBB\xBF\xFF"_ba << u"\uFEFF\uFFFD"_s;
    }

    void readsAllOfAText()
    {
        QFETCH(QByteArray, utf8);
        QTEST(exactText(utf8), "text");
    }

    void tellsNothingFromAnEmptyText()
    {
        QVERIFY(exactText(QByteArrayView()).isNull());
        QVERIFY(!exactText("").isNull());
    }

    void readsAllOfTheStringsInJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QJsonArray>("array");
        const QString mark(QChar(0xFEFF));
        QTest::newRow("no mark") << R"(["q",1])"_ba << QJsonArray {u"q"_s, 1};
        QTest::newRow("first") << "[\"\xEF\xBB\xBFq\"]"_ba << QJsonArray {mark + u'q'};
        QTest::newRow("escaped") << R"(["\ufeffq"])"_ba << QJsonArray {mark + u'q'};
        QTest::newRow("nothing else") << "[\"\xEF\xBB\xBF\"]"_ba << QJsonArray {mark};
        QTest::newRow("two") << "[\"\xEF\xBB\xBF\xEF\xBB\xBFq\"]"_ba << QJsonArray {mark + mark + u'q'};
        QTest::newRow("inside") << "[\"q\xEF\xBB\xBF\"]"_ba << QJsonArray {u'q' + mark};
        QTest::newRow("behind a quotation mark") << "[\"\\\"\xEF\xBB\xBFq\"]"_ba << QJsonArray {u'"' + mark + u'q'};
        QTest::newRow("behind a backslash") << "[\"\\\\\xEF\xBB\xBFq\"]"_ba << QJsonArray {u'\\' + mark + u'q'};
        QTest::newRow("in each string") << "[\"\xEF\xBB\xBF\",\"q\",\"\xEF\xBB\xBFq\",[\"\xEF\xBB\xBFr\"]]"_ba
                                        << QJsonArray {mark, u"q"_s, mark + u'q', QJsonArray {mark + u'r'}};
        QTest::newRow("in a name") << "[{\"\xEF\xBB\xBFq\":\"\xEF\xBB\xBFr\"}]"_ba
                                   << QJsonArray {QJsonObject {{mark + u'q', mark + u'r'}}};
        QTest::newRow("before the text") << "\xEF\xBB\xBF[\"q\"]"_ba << QJsonArray {u"q"_s};
    }

    void readsAllOfTheStringsInJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QJsonArray, array);
        QJsonParseError problem;
        QCOMPARE(exactJson(json, &problem).array(), array);
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(exactJson(QJsonDocument(array).toJson()).array(), array);
    }

    void saysWhereJsonIsDamaged()
    {
        QJsonParseError problem;
        QVERIFY(exactJson("[\"\xEF\xBB\xBFq\",\"\xEF\xBB\xBFq\",!]", &problem).isNull());
        QJsonParseError sameWithLetters;
        QJsonDocument::fromJson(R"(["aaaq","aaaq",!])", &sameWithLetters);
        QCOMPARE(problem.error, sameWithLetters.error);
        QCOMPARE(problem.offset, sameWithLetters.offset);
    }
};

QTEST_APPLESS_MAIN(TestExactText)
#include "tst_exacttext.moc"
