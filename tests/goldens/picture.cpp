#include "goldens/picture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdlib>

namespace QtSignIn {

namespace {

bool isOff(QRgb one, QRgb other)
{
    constexpr int most = 8;
    return std::abs(qRed(one) - qRed(other)) > most || std::abs(qGreen(one) - qGreen(other)) > most
        || std::abs(qBlue(one) - qBlue(other)) > most;
}

QRgb pale(QRgb color)
{
    return qRgb(170 + qRed(color) / 3, 170 + qGreen(color) / 3, 170 + qBlue(color) / 3);
}

QString sizeText(const QImage &picture)
{
    return QStringLiteral("%1x%2").arg(picture.width()).arg(picture.height());
}

} // namespace

PictureDifference differenceOf(const QImage &actual, const QImage &wanted)
{
    if (actual.size() != wanted.size())
        return {std::max(qsizetype(actual.width()) * actual.height(), qsizetype(wanted.width()) * wanted.height())};
    const QImage one = actual.convertToFormat(QImage::Format_RGB32);
    const QImage other = wanted.convertToFormat(QImage::Format_RGB32);
    PictureDifference difference {0, QImage(one.size(), QImage::Format_RGB32)};
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool off = isOff(one.pixel(x, y), other.pixel(x, y));
            difference.pixels += off;
            difference.map.setPixel(x, y, off ? qRgb(220, 0, 0) : pale(other.pixel(x, y)));
        }
    }
    return difference;
}

bool savePicture(const QImage &picture, const QString &path)
{
    QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    plain.setDevicePixelRatio(1);
    const QImage indexed = plain.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
    constexpr int smallest = 0;
    return (indexed.convertToFormat(QImage::Format_RGB32) == plain ? indexed : plain).save(path, "PNG", smallest);
}

QString goldenPath(const QString &name)
{
    return QStringLiteral(GOLDENS "/%1.png").arg(name);
}

bool isBlessing()
{
    return qEnvironmentVariableIsSet("QTSIGNIN_BLESS");
}

QString comparedWithGolden(const QImage &actual, const QString &name)
{
    const QImage golden(goldenPath(name));
    const PictureDifference difference = differenceOf(actual, golden);
    if (!golden.isNull() && !difference.matters(golden))
        return {};
    if (isBlessing()) {
        return savePicture(actual, goldenPath(name)) ? QString()
                                                     : QStringLiteral("%1 can't be written").arg(goldenPath(name));
    }

    const QDir folder(QStringLiteral(FAILED_GOLDENS));
    folder.mkpath(QStringLiteral("."));
    const QString actualPath = folder.filePath(name + QStringLiteral(".png"));
    const QString mapPath = folder.filePath(name + QStringLiteral("-difference.png"));
    QFile::remove(mapPath);
    savePicture(actual, actualPath);
    QString told = golden.isNull() ? QStringLiteral("There is no golden picture %1.").arg(goldenPath(name))
        : difference.map.isNull()
        ? QStringLiteral("It is %1, and %2 is %3.").arg(sizeText(actual), goldenPath(name), sizeText(golden))
        : QStringLiteral("%1 pixels differ from %2.").arg(difference.pixels).arg(goldenPath(name));
    told += QStringLiteral("\nIt looks like this: %1").arg(actualPath);
    if (!difference.map.isNull() && savePicture(difference.map, mapPath))
        told += QStringLiteral("\nThe difference, in red: %1").arg(mapPath);
    return told + QStringLiteral("\nIf that is wanted: ./run bless");
}

} // namespace QtSignIn
