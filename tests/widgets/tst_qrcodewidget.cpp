#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/qrcodewidget.h>

#include "widgets/viewchecks.h"

using namespace QtSignIn;

class tst_QrCodeWidget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void readsBack_data();
    void readsBack();
    void isBlackOnWhiteInADarkPalette();
    void hasAQuietZoneOfFourModules();
    void keepsItsSizeWhenTheCodeArrives();
    void growsForALongPayload();
    void showsNothingForWhatDoesNotFit();
    void asksForOtherRoomOnAnotherDevice();
    void hasAnAccessibleName();
};

/// Counts how often a window is asked to lay itself out anew.
class Requests : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }

    int count = 0;
};

static QImage rendered(QrCodeWidget &widget, double ratio)
{
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(0x202020));
    widget.render(&image);
    return image;
}

static QString readBack(const QImage &image)
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("code.png"));
    if (!image.save(file))
        return QStringLiteral("the picture was not saved");
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
        {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
            file});
    if (!reader.waitForStarted())
        return QStringLiteral("zbarimg is missing: install zbar-tools");
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

static int darkModuleSide(const QImage &image)
{
    // The finder pattern's outer edge is seven modules wide: the first run of black in the middle of its top row.
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::black)
                ++run;
            else if (run > 0)
                return run / 7;
        }
    }
    return 0;
}

void tst_QrCodeWidget::readsBack_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<double>("ratio");
    const QString usual = QStringLiteral("https://login.example.com/device?user_code=WDJB-MJHT");
    QTest::newRow("100 %") << usual << 1.0;
    QTest::newRow("125 %") << usual << 1.25;
    QTest::newRow("150 %") << usual << 1.5;
    QTest::newRow("200 %") << usual << 2.0;
    QTest::newRow("short") << QStringLiteral("https://a.test/d") << 1.0;
    QTest::newRow("long, 125 %") << usual + QString(240, QLatin1Char('x')) << 1.25;
    QTest::newRow("2,500 bytes") << usual + QString(2500 - usual.size(), QLatin1Char('x')) << 1.0;
    QTest::newRow("as long as can be") << usual + QString(2953 - usual.size(), QLatin1Char('x')) << 1.0;
}

void tst_QrCodeWidget::readsBack()
{
    QFETCH(QString, payload);
    QFETCH(double, ratio);
    QrCodeWidget widget;
    widget.setPayload(payload);
    widget.resize(widget.sizeHint());
    QVERIFY(widget.hasCode());
    QCOMPARE(readBack(rendered(widget, ratio)), payload);
}

void tst_QrCodeWidget::isBlackOnWhiteInADarkPalette()
{
    const QString payload = QStringLiteral("https://login.example.com/device");
    QrCodeWidget widget;
    widget.setPalette(QPalette(QColor(0x353535), QColor(0x202020)));
    widget.setPayload(payload);
    widget.resize(widget.sizeHint());
    const QImage image = rendered(widget, 1);
    QCOMPARE(readBack(image), payload);
    QVERIFY(darkModuleSide(image) >= 3);
    QCOMPARE(image.pixelColor(image.rect().center().x(), image.height() / 2 - 60), QColor(Qt::white));
}

void tst_QrCodeWidget::hasAQuietZoneOfFourModules()
{
    QrCodeWidget widget;
    widget.setPayload(QStringLiteral("https://login.example.com/device"));
    widget.resize(widget.sizeHint());
    const QImage image = rendered(widget, 1);
    const int module = darkModuleSide(image);
    QRect white;
    QRect black;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == Qt::black)
                black |= QRect(x, y, 1, 1);
            if (image.pixelColor(x, y) == Qt::white)
                white |= QRect(x, y, 1, 1);
        }
    }
    QCOMPARE(black, white.adjusted(4 * module, 4 * module, -4 * module, -4 * module));
}

void tst_QrCodeWidget::keepsItsSizeWhenTheCodeArrives()
{
    QrCodeWidget widget;
    const QSize empty = widget.sizeHint();
    QVERIFY(!widget.hasCode());
    for (const int length : {20, 213, 214, 271}) {
        widget.setPayload(QString(length, QLatin1Char('x')));
        QVERIFY(widget.hasCode());
        QCOMPARE(widget.sizeHint(), empty);
    }
}

void tst_QrCodeWidget::growsForALongPayload()
{
    QrCodeWidget widget;
    const QSize empty = widget.sizeHint();
    widget.setPayload(QString(1000, QLatin1Char('x')));
    QVERIFY(widget.minimumSizeHint().width() > empty.width());
    widget.resize(widget.minimumSizeHint());
    QCOMPARE(darkModuleSide(rendered(widget, 1)), 3);
}

void tst_QrCodeWidget::showsNothingForWhatDoesNotFit()
{
    QrCodeWidget widget;
    QSignalSpy changed(&widget, &QrCodeWidget::payloadChanged);
    widget.setPayload(QString(2954, QLatin1Char('x')));
    QVERIFY(!widget.hasCode());
    widget.resize(widget.sizeHint());
    QCOMPARE(darkModuleSide(rendered(widget, 1)), 0);
    widget.setPayload(QString());
    QCOMPARE(changed.count(), 2);
}

void tst_QrCodeWidget::asksForOtherRoomOnAnotherDevice()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *widget = new QrCodeWidget(&window);
    layout->addWidget(widget);
    window.show();
    QCoreApplication::sendPostedEvents();
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    QEvent otherDevice(QEvent::DevicePixelRatioChange);
#else
    QEvent otherDevice(QEvent::ScreenChangeInternal);
#endif
    Requests requests;
    window.installEventFilter(&requests);
    QCoreApplication::sendEvent(widget, &otherDevice);
    QCoreApplication::sendPostedEvents(&window, QEvent::LayoutRequest);
    QCOMPARE(requests.count, 1);
}

void tst_QrCodeWidget::hasAnAccessibleName()
{
    QrCodeWidget widget;
    QCOMPARE(widget.accessibleName(), QStringLiteral("QR code"));
}

QTEST_MAIN(tst_QrCodeWidget)
#include "tst_qrcodewidget.moc"
