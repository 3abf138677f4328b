#include "model/asciicase.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestAsciiCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void comparesNames_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("nothing") << QString() << u""_s << true;
        QTest::newRow("the same") << u"alice@example.com"_s << u"alice@example.com"_s << true;
        QTest::newRow("capitals") << u"AZ@Example.COM"_s << u"az@eXAMPLE.com"_s << true;
        QTest::newRow("the neighbours of A and Z") << u"@["_s << u"`{"_s << false;
        QTest::newRow("a beginning") << u"alice"_s << u"alice2"_s << false;
        QTest::newRow("another letter") << u"alice"_s << u"alicf"_s << false;
        QTest::newRow("a Kelvin sign") << u"kate"_s << u"\u212Aate"_s << false;
        QTest::newRow("a long s") << u"sam"_s << u"\u017Fam"_s << false;
        QTest::newRow("letters beyond ASCII, the same") << u"J\u00fcrgen"_s << u"j\u00fcrgen"_s << true;
        QTest::newRow("letters beyond ASCII, another case") << u"\u00dcmit"_s << u"\u00fcmit"_s << false;
    }

    void comparesNames()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(equalsIgnoringAsciiCase(left, right), "equal");
        QTEST(equalsIgnoringAsciiCase(right, left), "equal");
    }
};

QTEST_APPLESS_MAIN(TestAsciiCase)
#include "tst_asciicase.moc"
