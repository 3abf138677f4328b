#include "model/scopes.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestScopes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void parses_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("scopes");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces only") << u"   "_s << QStringList();
        QTest::newRow("one") << u"openid"_s << QStringList {u"openid"_s};
        QTest::newRow("in another order")
            << u"profile openid api"_s << QStringList {u"api"_s, u"openid"_s, u"profile"_s};
        QTest::newRow("a repeat") << u"a b a"_s << QStringList {u"a"_s, u"b"_s};
        QTest::newRow("case matters") << u"Read read"_s << QStringList {u"Read"_s, u"read"_s};
        QTest::newRow("superfluous spaces") << u"  a   b "_s << QStringList {u"a"_s, u"b"_s};
        QTest::newRow("URLs") << u"https://g.example/x api://y/.default"_s
                              << QStringList {u"api://y/.default"_s, u"https://g.example/x"_s};
    }

    void parses()
    {
        QFETCH(QString, scope);
        QFETCH(QStringList, scopes);
        QCOMPARE(parseScopes(scope), scopes);
        QCOMPARE(parseScopes(formatScopes(scopes)), scopes);
    }

    void equalSetsHaveEqualTexts()
    {
        QCOMPARE(formatScopes({u"b"_s, u"a"_s, u"C"_s, u"a"_s}), u"C a b"_s);
        QCOMPARE(formatScopes({u"a"_s, u"C"_s, u"b"_s}), u"C a b"_s);
        QCOMPARE(formatScopes({}), QString());
    }

    void normalizingDropsRepeatsAndEmptyEntries()
    {
        QCOMPARE(normalizedScopes({u"b"_s, QString(), u"a"_s, u"b"_s}), (QStringList {u"a"_s, u"b"_s}));
    }

    void containsWhatWasAsked_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("contains");
        QTest::newRow("the same in another order") << u"a b"_s << u"b a"_s << true;
        QTest::newRow("more than asked") << u"a b c"_s << u"b"_s << true;
        QTest::newRow("less than asked") << u"a"_s << u"a b"_s << false;
        QTest::newRow("nothing asked") << u"a"_s << QString() << true;
        QTest::newRow("nothing granted") << QString() << u"a"_s << false;
        QTest::newRow("a prefix is another scope") << u"read"_s << u"read.all"_s << false;
        QTest::newRow("case matters") << u"Read"_s << u"read"_s << false;
    }

    void containsWhatWasAsked()
    {
        QFETCH(QString, granted);
        QFETCH(QString, asked);
        QTEST(containsScopes(parseScopes(granted), parseScopes(asked)), "contains");
    }

    void containsLooksAtListsInAnyOrder()
    {
        QVERIFY(containsScopes({u"z"_s, u"a"_s, u"m"_s}, {u"m"_s, u"z"_s}));
        QVERIFY(!containsScopes({u"z"_s, u"a"_s}, {u"z"_s, u"m"_s}));
    }

    void onlySomeCharactersMakeAToken()
    {
        for (int code = 0; code < 0x180; ++code) {
            const bool expected = code == 0x21 || (code >= 0x23 && code <= 0x5b) || (code >= 0x5d && code <= 0x7e);
            QVERIFY2(isScopeToken(QString(QChar(code))) == expected, qPrintable(QString::number(code, 16)));
            QVERIFY2(isScopeToken(u"a"_s + QChar(code) + u'b') == expected, qPrintable(QString::number(code, 16)));
        }
        QVERIFY(!isScopeToken(QString()));
    }
};

QTEST_APPLESS_MAIN(TestScopes)
#include "tst_scopes.moc"
