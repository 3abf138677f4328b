#include <QtTest/QTest>

#include <qrcodegen/qrcodegen.hpp>

#include "console/terminalqrcode.h"

using Demo::terminalQrCode;

namespace {

/// Whether the module is light, read back from the drawing.
bool isLight(const QStringList &lines, int x, int y)
{
    const QChar block = lines.at(y / 2).at(x);
    return block == QChar(0x2588) || block == (y % 2 == 0 ? QChar(0x2580) : QChar(0x2584));
}

} // namespace

class tst_TerminalQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void drawsEveryModuleAndTheQuietZone();
    void isBlackOnWhiteInAnyTerminal();
    void drawsNothingForTextThatDoesNotFit();
};

void tst_TerminalQrCode::drawsEveryModuleAndTheQuietZone()
{
    const QByteArray text = "https://op.example/device?user_code=ABCD-EFGH";
    const auto code = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::LOW);
    const QStringList lines =
        terminalQrCode(QString::fromLatin1(text), false).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const int width = code.getSize() + 8;
    QCOMPARE(lines.size(), (width + 1) / 2);
    for (int y = 0; y < width; ++y) {
        QCOMPARE(lines.at(y / 2).size(), width);
        for (int x = 0; x < width; ++x)
            QCOMPARE(isLight(lines, x, y), !code.getModule(x - 4, y - 4));
    }
}

void tst_TerminalQrCode::isBlackOnWhiteInAnyTerminal()
{
    const QStringList lines = terminalQrCode(QStringLiteral("x"), true).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QVERIFY(line.startsWith(QStringLiteral("\x1b[38;5;231;48;5;16m")));
        QVERIFY(line.endsWith(QStringLiteral("\x1b[0m")));
    }
}

void tst_TerminalQrCode::drawsNothingForTextThatDoesNotFit()
{
    QCOMPARE(terminalQrCode(QString(), false), QString());
    QCOMPARE(terminalQrCode(QString(10000, QLatin1Char('x')), false), QString());
}

QTEST_GUILESS_MAIN(tst_TerminalQrCode)

#include "tst_terminalqrcode.moc"
