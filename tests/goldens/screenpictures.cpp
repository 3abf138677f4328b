#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include <memory>
#include <utility>
#include <vector>

#include "goldens/pinned.h"
#include "widgets/screens.h"

using namespace QtSignIn;

namespace {

constexpr int Gap = 16;

QImage pictureOf(const Screen &screen, Scheme scheme, QLocale::Language language)
{
    pinApplication(scheme, QLocale(language));
    Fixture fixture;
    const std::unique_ptr<QWidget> window = screen.make(fixture);
    QCoreApplication::sendPostedEvents();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("%s is not shown.", qPrintable(screen.name));
    standStill(window.get());
    QImage picture = window->grab().toImage();
    picture.setDevicePixelRatio(1);
    return picture;
}

/// A column a language; light above dark.
QImage sheetOf(const Screen &screen)
{
    std::vector<std::pair<QPoint, QImage>> pictures;
    QSize size(Gap, Gap);
    for (const auto language : {QLocale::English, QLocale::German, QLocale::Arabic, QLocale::Japanese}) {
        QPoint corner(size.width(), Gap);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QImage picture = pictureOf(screen, scheme, language);
            size = size.expandedTo(QSize(corner.x() + picture.width() + Gap, corner.y() + picture.height() + Gap));
            pictures.emplace_back(corner, picture);
            corner.ry() += picture.height() + Gap;
        }
    }
    QImage sheet(size, QImage::Format_RGB32);
    sheet.fill(QColor(0x808080));
    QPainter painter(&sheet);
    for (const auto &[corner, picture] : pictures)
        painter.drawImage(corner, picture);
    return sheet;
}

} // namespace

/// screenpictures FOLDER SCALE: a sheet a screen, in four languages, light and dark.
int main(int argc, char *argv[])
{
    if (argc != 3)
        qFatal("usage: screenpictures FOLDER SCALE");
    const int scale = QByteArray(argv[2]).toInt();
    pinEnvironment(scale);
    const QApplication application(argc, argv);
    if (missingFonts())
        qFatal("%s is missing.", missingFonts());
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("%s can't be made.", argv[1]);
    static const QRegularExpression notInNames(QStringLiteral("[^a-z0-9]+"));
    for (const Screen &screen : allScreens()) {
        const QString words = screen.name.toLower().replace(notInNames, QStringLiteral(" ")).simplified();
        const QString file =
            QStringLiteral("%1 %2.png").arg(words).arg(scale * 100).replace(QLatin1Char(' '), QLatin1Char('-'));
        if (!sheetOf(screen).save(folder.filePath(file)))
            qFatal("%s can't be written.", qPrintable(file));
    }
    return 0;
}
