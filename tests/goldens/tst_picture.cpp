#include <QtGui/QPainter>
#include <QtTest/QtTest>

#include "goldens/picture.h"

using namespace QtSignIn;

/// The comparison itself, on one of the pictures: what must not pass, and what may.
class tst_Picture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void sameIsTheSame();
    void seesARowThatMoved();
    void seesAColorThatChanged();
    void seesAnotherSize();
    void roundingMayPass();
    void onePixelOfTenThousandMayPass();
    void mapMarksWhatIsOff();
    void savesWithoutLoss();

private:
    const QImage m_picture = QImage(goldenPath(QStringLiteral("signin-choice"))).convertToFormat(QImage::Format_RGB32);
};

void tst_Picture::sameIsTheSame()
{
    QVERIFY(!m_picture.isNull());
    QCOMPARE(differenceOf(m_picture, m_picture).pixels, 0);
    QVERIFY(!differenceOf(m_picture, m_picture).matters(m_picture));
}

void tst_Picture::seesARowThatMoved()
{
    QImage moved = m_picture.copy();
    const int half = moved.height() / 2;
    QPainter painter(&moved);
    painter.drawImage(0, half + 1, m_picture, 0, half, -1, half - 1);
    painter.end();
    QVERIFY(differenceOf(moved, m_picture).matters(m_picture));
}

void tst_Picture::seesAColorThatChanged()
{
    // Nine steps of 255, of a button.
    QImage changed = m_picture.copy();
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 80; ++x) {
            const QColor color = changed.pixelColor(x, y);
            changed.setPixelColor(x, y, QColor(color.red(), color.green(), color.blue() - 9));
        }
    }
    QVERIFY(differenceOf(changed, m_picture).matters(m_picture));
}

void tst_Picture::seesAnotherSize()
{
    const QImage cut = m_picture.copy(0, 0, m_picture.width(), m_picture.height() - 1);
    QVERIFY(differenceOf(cut, m_picture).matters(m_picture));
    QVERIFY(differenceOf(m_picture, cut).matters(cut));
    QVERIFY(differenceOf(m_picture, QImage()).matters(QImage()));
}

void tst_Picture::roundingMayPass()
{
    QImage rounded = m_picture.copy();
    for (int y = 0; y < rounded.height(); ++y) {
        for (int x = 0; x < rounded.width(); ++x) {
            const QColor color = rounded.pixelColor(x, y);
            rounded.setPixelColor(
                x, y, QColor(std::min(255, color.red() + 8), std::max(0, color.green() - 8), color.blue()));
        }
    }
    QCOMPARE(differenceOf(rounded, m_picture).pixels, 0);
}

void tst_Picture::onePixelOfTenThousandMayPass()
{
    QImage wanted(100, 100, QImage::Format_RGB32);
    wanted.fill(Qt::white);
    QImage actual = wanted.copy();
    actual.setPixelColor(3, 3, Qt::black);
    QVERIFY(!differenceOf(actual, wanted).matters(wanted));
    actual.setPixelColor(50, 20, Qt::black);
    QCOMPARE(differenceOf(actual, wanted).pixels, 2);
    QVERIFY(differenceOf(actual, wanted).matters(wanted));
}

void tst_Picture::mapMarksWhatIsOff()
{
    QImage wanted(3, 1, QImage::Format_RGB32);
    wanted.fill(Qt::black);
    QImage actual = wanted.copy();
    actual.setPixelColor(1, 0, Qt::white);
    const QImage map = differenceOf(actual, wanted).map;
    QCOMPARE(map.pixelColor(0, 0), QColor(170, 170, 170));
    QCOMPARE(map.pixelColor(1, 0), QColor(220, 0, 0));
}

void tst_Picture::savesWithoutLoss()
{
    const QTemporaryDir folder;
    QImage colorful(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            colorful.setPixelColor(x, y, QColor(4 * x, 4 * y, x + y));
    }
    for (const QImage &picture : {m_picture, colorful}) {
        const QString path = folder.filePath(QStringLiteral("picture.png"));
        QVERIFY(savePicture(picture, path));
        QCOMPARE(QImage(path).convertToFormat(QImage::Format_RGB32), picture);
    }
}

QTEST_GUILESS_MAIN(tst_Picture)
#include "tst_picture.moc"
