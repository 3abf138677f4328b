#include <QtTest/QTest>

#include "common/plainline.h"

using Demo::plainLine;

class tst_PlainLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void keepsText_data();
    void keepsText();
    void stripsWhatSteersATerminal_data();
    void stripsWhatSteersATerminal();
    void survivesEveryCharacter();
};

void tst_PlainLine::keepsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << QStringLiteral("Zoë Ångström <zoe@example.org>");
    QTest::newRow("Hebrew") << QStringLiteral("שלום");
    QTest::newRow("Persian with a joiner") << QStringLiteral("می\u200cخواهم");
    QTest::newRow("emoji beyond the basic plane") << QStringLiteral("👩\u200d💻");
    QTest::newRow("brackets that are no sequence") << QStringLiteral("[31m");
}

void tst_PlainLine::keepsText()
{
    QFETCH(QString, text);
    QCOMPARE(plainLine(text), text);
}

void tst_PlainLine::stripsWhatSteersATerminal_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("plain");
    QTest::newRow("colour") << QStringLiteral("a\x1b[31;1mb\x1b[0mc") << QStringLiteral("abc");
    QTest::newRow("clearing the screen") << QStringLiteral("a\x1b[2J\x1b[H") << QStringLiteral("a");
    QTest::newRow("colour with an 8-bit introducer") << QStringLiteral("a\u009b31mb") << QStringLiteral("ab");
    QTest::newRow("window title ended by a bell") << QStringLiteral("a\x1b]0;owned\x07z") << QStringLiteral("az");
    QTest::newRow("link ended by a string terminator")
        << QStringLiteral("a\x1b]8;;http://evil.example\x1b\\z") << QStringLiteral("az");
    QTest::newRow("title that never ends") << QStringLiteral("\x1b]0;owned") << QStringLiteral("0;owned");
    QTest::newRow("terminal reset") << QStringLiteral("a\x1b"
                                                      "cb")
                                    << QStringLiteral("ab");
    QTest::newRow("escape alone at the end") << QStringLiteral("a\x1b") << QStringLiteral("a");
    QTest::newRow("sequence inside a sequence") << QStringLiteral("\x1b\x1b[31m[31mx") << QStringLiteral("[31mx");
    QTest::newRow("lines") << QStringLiteral("a\r\nb") << QStringLiteral("a  b");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u0085c") << QStringLiteral("a b c");
    QTest::newRow("backspaces") << QStringLiteral("safe\b\b\b\bevil") << QStringLiteral("safeevil");
    QTest::newRow("bidirectional controls")
        << QStringLiteral("\u202egnp.exe\u202c\u2066x\u2069") << QStringLiteral("gnp.exex");
    QTest::newRow("invisible characters") << QStringLiteral("a\u200b\ufeff\u00adb") << QStringLiteral("ab");
    QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041b") << QStringLiteral("ab");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) + QStringLiteral("a") << QStringLiteral("\ufffda");
    QTest::newRow("nothing") << QString() << QString();
}

void tst_PlainLine::stripsWhatSteersATerminal()
{
    QFETCH(QString, foreign);
    QTEST(plainLine(foreign), "plain");
}

void tst_PlainLine::survivesEveryCharacter()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const QString plain = plainLine(QString::fromUcs4(&c, 1));
        for (const QChar unit : plain)
            QVERIFY2(unit.unicode() >= 0x20 && (unit.unicode() < 0x7f || unit.unicode() > 0x9f),
                qPrintable(QString::number(static_cast<uint>(c), 16)));
    }
}

QTEST_GUILESS_MAIN(tst_PlainLine)

#include "tst_plainline.moc"
