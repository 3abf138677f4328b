#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include "../widgets/viewchecks.h"
#include "widgets/fewcolors.h"
#include "widgets/screenshots.h"

using namespace Demo;
using namespace QtSignIn;

namespace {

bool take(const QDir &folder)
{
    Screenshots screenshots(folder);
    QSignalSpy finished(&screenshots, &Screenshots::finished);
    screenshots.start();
    if (finished.isEmpty() && !finished.wait(30000))
        return false;
    return finished.constFirst().constFirst().toBool();
}

} // namespace

class tst_Screenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void areTheSameEachTime();
    void saysWhatDidNotWork();
    void haveFewColors();
};

void tst_Screenshots::areTheSameEachTime()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    QVERIFY(take(QDir(one.path())));
    QVERIFY(take(QDir(other.path())));
    const QFileInfoList pictures = QDir(one.path()).entryInfoList({QStringLiteral("*.png")});
    QCOMPARE(pictures.size(), 7);
    qint64 total = 0;
    for (const QFileInfo &picture : pictures) {
        total += picture.size();
        const QImage image(picture.filePath());
        QVERIFY2(image.width() > 200 && image.height() > 100, qPrintable(picture.fileName()));
        QVERIFY2(image == QImage(other.filePath(picture.fileName())), qPrintable(picture.fileName()));
    }
    QVERIFY2(total < 600 * 1024, qPrintable(QString::number(total)));
}

void tst_Screenshots::saysWhatDidNotWork()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Screenshots screenshots(QDir(folder.filePath(QStringLiteral("file/below"))));
    QSignalSpy finished(&screenshots, &Screenshots::finished);
    screenshots.start();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().toBool(), false);
    QVERIFY(!screenshots.errorString().isEmpty());
}

void tst_Screenshots::haveFewColors()
{
    QImage image(60, 60, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, x < 30 ? qRgb(244, 245, 247) : qRgb(4 * x, 4 * y, 128));
    }
    const QImage few = withFewColors(image);
    QCOMPARE(few.colorCount(), 256);
    QCOMPARE(few.pixel(0, 0), qRgb(244, 245, 247));
    QVERIFY(qAbs(qRed(few.pixel(59, 59)) - 236) < 64);
}

QTEST_MAIN(tst_Screenshots)

#include "tst_screenshots.moc"
