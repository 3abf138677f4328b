#include <QtTest/QTest>

#include "widgets/gallery/exhibit.h"
#include "widgets/gallery/snippet.h"

using namespace Demo;

class tst_Snippets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void existForEveryExhibit();
    void areWholeAndNotIndented();
    void areEmptyWhereThereIsNone();
};

void tst_Snippets::existForEveryExhibit()
{
    for (const Exhibit &exhibit : allExhibits())
        QVERIFY2(!snippet(exhibit.snippet).trimmed().isEmpty(), qPrintable(exhibit.name));
}

void tst_Snippets::areWholeAndNotIndented()
{
    const QString code = snippet(QStringLiteral("signindialog"));
    QVERIFY(code.startsWith(QStringLiteral("auto *dialog = new SignInDialog(")));
    QVERIFY2(code.endsWith(QStringLiteral("\ndialog->open();")), "the part from the second function");
    QVERIFY(!code.contains(QStringLiteral("//!")));
    QVERIFY(!code.contains(QStringLiteral("return dialog")));
}

void tst_Snippets::areEmptyWhereThereIsNone()
{
    QCOMPARE(snippet(QStringLiteral("signin")), QString());
}

QTEST_GUILESS_MAIN(tst_Snippets)

#include "tst_snippets.moc"
