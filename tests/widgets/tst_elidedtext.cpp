#include <QtTest/QtTest>

#include "views/elidedlabel.h"
#include "views/linkbutton.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_ElidedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void init() { failOnOtherWarnings(); }
    void aHostIsCutAtItsStartInEveryWindow();
    void wordsGoBeforeAHostIsCut();
    void anAddressReadsTheSameInEveryWindow_data();
    void anAddressReadsTheSameInEveryWindow();
    void textFromRightToLeftReadsTheSameInEveryWindow();
};

/// What \a widget shows, without the room around it. On the screen, since painters of pictures go by the text alone.
static QImage inkOf(QWidget &widget, Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction); // painters go by it, whatever the widget's own is
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    widget.setPalette(palette);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return {};
    widget.repaint();
    const QImage image = widget.screen()->grabWindow(widget.winId()).toImage();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return image.copy(ink);
}

/// So that letters look the same wherever they begin.
void tst_ElidedText::initTestCase()
{
    QFont font = QApplication::font();
    font.setHintingPreference(QFont::PreferFullHinting);
    QApplication::setFont(font);
}

void tst_ElidedText::aHostIsCutAtItsStartInEveryWindow()
{
    ElidedLabel label(Qt::ElideLeft);
    label.setText(QStringLiteral("login.a-host-with-a-rather-long-name.example.com"));
    label.resize(label.fontMetrics().averageCharWidth() * 20, label.sizeHint().height());
    const QImage usual = inkOf(label, Qt::LeftToRight);
    QVERIFY(!usual.isNull());
    QCOMPARE(inkOf(label, Qt::RightToLeft), usual);
}

void tst_ElidedText::wordsGoBeforeAHostIsCut()
{
    const QString host = QStringLiteral("b\u00fccher.example.com");
    const QString whole = QStringLiteral("in its own letters: ") + host;
    ElidedLabel label(Qt::ElideLeft);
    label.setText(whole);
    label.setShorterText(host);
    const auto shownIn = [&](int width) {
        label.resize(width, label.sizeHint().height());
        return label.shownText();
    };
    const int needed = label.fontMetrics().horizontalAdvance(host);
    QCOMPARE(shownIn(label.fontMetrics().horizontalAdvance(whole)), whole);
    QCOMPARE(shownIn(label.fontMetrics().horizontalAdvance(whole) - 1), host);
    QCOMPARE(shownIn(needed), host);
    const QString cut = shownIn(needed - 1);
    QVERIFY2(cut != host && cut.endsWith(QStringLiteral(".example.com")), qPrintable(cut));
    QCOMPARE(label.accessibleName(), whole);
}

void tst_ElidedText::anAddressReadsTheSameInEveryWindow_data()
{
    QTest::addColumn<int>("characters");
    QTest::newRow("whole") << 60;
    QTest::newRow("cut") << 20;
}

void tst_ElidedText::anAddressReadsTheSameInEveryWindow()
{
    QFETCH(int, characters);
    LinkButton button;
    button.setLinkText(QStringLiteral("https://login.example.com/device/"));
    button.resize(button.fontMetrics().averageCharWidth() * characters, button.sizeHint().height());
    const QImage usual = inkOf(button, Qt::LeftToRight);
    QVERIFY(!usual.isNull());
    QCOMPARE(inkOf(button, Qt::RightToLeft), usual);
}

void tst_ElidedText::textFromRightToLeftReadsTheSameInEveryWindow()
{
    ElidedLabel label(Qt::ElideRight);
    label.setText(QString::fromUtf8("שלום (עולם)"));
    label.resize(label.fontMetrics().averageCharWidth() * 60, label.sizeHint().height());
    const QImage usual = inkOf(label, Qt::RightToLeft);
    QVERIFY(!usual.isNull());
    QCOMPARE(inkOf(label, Qt::LeftToRight), usual);
}

QTEST_MAIN(tst_ElidedText)
#include "tst_elidedtext.moc"
