#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>

#include <cmath>

#include <QtSignIn/devicecodedialog.h>

#include "views/usercodeedit.h"
#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_UserCodeEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void cleanup();
    void showsTheWholeCode_data();
    void showsTheWholeCode();
    void keepsGroupsTogether_data();
    void keepsGroupsTogether();
    void breaksAgainWhenItsWidthChanges();
    void keepsAShortCodeInOneLine();
    void writesSmallerBeforeItBreaks_data();
    void writesSmallerBeforeItBreaks();
    void isNoNewsToScreenReadersWhenOnlyItsRoomChanges();

private:
    const QFont m_font = QApplication::font();
};

namespace {

QTextLayout *layoutOf(const UserCodeEdit &edit)
{
    return edit.document()->firstBlock().layout();
}

QStringList linesOf(const UserCodeEdit &edit)
{
    QStringList lines;
    const QTextLayout *layout = layoutOf(edit);
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        lines += edit.toPlainText().mid(line.textStart(), line.textLength());
    }
    return lines;
}

void show(UserCodeEdit &edit, const QString &code, const QList<int> &groups, int width)
{
    edit.show();
    edit.setCode(code, groups);
    edit.resize(width, edit.heightForWidth(width));
}

} // namespace

void tst_UserCodeEdit::cleanup()
{
    QApplication::setFont(m_font);
}

void tst_UserCodeEdit::showsTheWholeCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("percent");
    const QString letters = QStringLiteral("WDJBMJHTQRSTVWXZABCDEFGHIJKLMNOPQRSTUVWX");
    for (const int percent : {100, 200}) {
        for (const int length : {4, 8, 9, 16, 17, 24, 40})
            QTest::addRow("%d letters, %d %%", length, percent) << letters.left(length) << percent;
        QTest::addRow("dashes, %d %%", percent) << QStringLiteral("WDJB-MJHT-QRST-VWXZ-WWWW") << percent;
        QTest::addRow("uneven, %d %%", percent) << QStringLiteral("WD-JBMJHTQRST-V-WXZWWWWWW") << percent;
    }
}

void tst_UserCodeEdit::showsTheWholeCode()
{
    QFETCH(QString, code);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Fixture fixture;
    DeviceCodeDialog dialog(fixture.application.get(), {});
    dialog.show();
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization(code));
    QCoreApplication::processEvents();
    auto *edit = dialog.findChild<UserCodeEdit *>();
    QCOMPARE(edit->toPlainText(), code);
    QVERIFY(edit->font().pointSizeF() >= 20);
    const QRectF room = edit->viewport()->rect();
    QTextCursor cursor(edit->document());
    do {
        const QRectF place = edit->cursorRect(cursor);
        QVERIFY2(room.top() <= place.top() && place.bottom() <= room.bottom() + 1, qPrintable(code));
    } while (cursor.movePosition(QTextCursor::NextCharacter));
    const QTextLayout *layout = layoutOf(*edit);
    for (int i = 0; i < layout->lineCount(); ++i)
        QVERIFY2(layout->lineAt(i).naturalTextRect().right() + layout->position().x() <= room.right() + 1,
            qPrintable(linesOf(*edit).join(QLatin1Char(' '))));

    edit->selectAll();
    edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
}

void tst_UserCodeEdit::keepsGroupsTogether_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<int>>("groups");
    QTest::addColumn<int>("letters");
    QTest::addColumn<QString>("lines");
    const QString sixteen = QStringLiteral("WDJBMJHTQRSTVWXZ");
    QTest::newRow("lines of the same length")
        << sixteen << QList<int> {4, 8, 12} << 14 << QStringLiteral("WDJBMJHT QRSTVWXZ");
    QTest::newRow("three lines") << sixteen + QStringLiteral("AAAABBBB") << QList<int> {4, 8, 12, 16, 20} << 11
                                 << QStringLiteral("WDJBMJHT QRSTVWXZ AAAABBBB");
    QTest::newRow("a short last group") << QStringLiteral("WDJBMJHTQR") << QList<int> {4, 8} << 9
                                        << QStringLiteral("WDJBMJHT QR");
    QTest::newRow("dashes") << QStringLiteral("WDJB-MJHT-QRST-VWXZ") << QList<int>() << 12
                            << QStringLiteral("WDJB-MJHT- QRST-VWXZ");
    QTest::newRow("digits") << QStringLiteral("1234-5678-9012") << QList<int>() << 11
                            << QStringLiteral("1234-5678- 9012");
    QTest::newRow("no room for a group") << QStringLiteral("WDJBMJHTQRST") << QList<int> {6} << 5
                                         << QStringLiteral("WDJB MJHT QRST");
    QTest::newRow("groups of different length")
        << QStringLiteral("WD-JBMJHTQRST") << QList<int>() << 8 << QStringLiteral("WD-JBMJ HTQRST");
}

void tst_UserCodeEdit::keepsGroupsTogether()
{
    QFETCH(QString, code);
    QFETCH(QList<int>, groups);
    QFETCH(int, letters);
    UserCodeEdit edit;
    show(edit, code, groups, edit.fontMetrics().horizontalAdvance(QString(letters, QLatin1Char('M'))) + 16);
    QTEST(linesOf(edit).join(QLatin1Char(' ')), "lines");
    QVERIFY(edit.document()->size().height() <= edit.viewport()->height());
}

void tst_UserCodeEdit::breaksAgainWhenItsWidthChanges()
{
    UserCodeEdit edit;
    show(edit, QStringLiteral("WDJBMJHTQRSTVWXZ"), {4, 8, 12}, 1000);
    QCOMPARE(linesOf(edit).size(), 1);
    edit.resize(edit.sizeHint().width(), 200);
    QCOMPARE(linesOf(edit).size(), 2);
    edit.resize(1000, 200);
    QCOMPARE(linesOf(edit).size(), 1);
}

void tst_UserCodeEdit::keepsAShortCodeInOneLine()
{
    UserCodeEdit edit;
    edit.setCode(QStringLiteral("WDJB-MJHT"), {});
    QCOMPARE(edit.heightForWidth(edit.sizeHint().width()), edit.sizeHint().height());
}

void tst_UserCodeEdit::writesSmallerBeforeItBreaks_data()
{
    QTest::addColumn<QString>("styleSheet");
    QTest::newRow("points") << QStringLiteral("* { font-size: 40pt; }");
    QTest::newRow("pixels") << QStringLiteral("* { font-size: 60px; }");
}

void tst_UserCodeEdit::writesSmallerBeforeItBreaks()
{
    QFETCH(QString, styleSheet);
    UserCodeEdit edit;
    edit.setStyleSheet(styleSheet);
    show(edit, QStringLiteral("WDJBMJHTQRST"), {4, 8}, 2000);
    const auto heightOfLetters = [&] { return layoutOf(edit)->lineAt(0).height(); };
    const auto widthOfCode = [&] { return layoutOf(edit)->lineAt(0).naturalTextWidth(); };
    const double usual = heightOfLetters();
    const double wide = widthOfCode();
    const int height = edit.height();

    const int smaller = int(wide * 0.8) + 2 * edit.frameWidth() + 12;
    QCOMPARE(edit.heightForWidth(smaller), height);
    edit.resize(smaller, height);
    QCOMPARE(linesOf(edit).size(), 1);
    QVERIFY(heightOfLetters() < usual);
    QVERIFY(widthOfCode() > wide * 0.74);
    QVERIFY(widthOfCode() <= wide * 0.8);
    const QRectF line = layoutOf(edit)->lineAt(0).rect().translated(layoutOf(edit)->position());
    QVERIFY(std::abs(line.center().y() - edit.viewport()->height() / 2.0) <= 2);

    edit.resize(int(wide * 0.6), height * 4);
    QVERIFY(linesOf(edit).size() > 1);
    QCOMPARE(heightOfLetters(), usual);

    edit.resize(2000, height);
    QCOMPARE(linesOf(edit).size(), 1);
    QCOMPARE(heightOfLetters(), usual);
    QCOMPARE(widthOfCode(), wide);
}

void tst_UserCodeEdit::isNoNewsToScreenReadersWhenOnlyItsRoomChanges()
{
    UserCodeEdit edit;
    show(edit, QStringLiteral("WDJBMJHT"), {4}, 500);
    QSignalSpy written(edit.document(), &QTextDocument::contentsChange);
    edit.resize(600, 200);
    edit.resize(501, 100);
    QCOMPARE(written.count(), 0);
    edit.setCode(QStringLiteral("WDJBMJHX"), {4});
    QVERIFY(written.count() > 0);
}

QTEST_MAIN(tst_UserCodeEdit)
#include "tst_usercodeedit.moc"
