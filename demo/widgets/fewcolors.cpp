#include "widgets/fewcolors.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Demo {

namespace {

int distance(QRgb one, QRgb other)
{
    const auto square = [](int value) { return value * value; };
    return square(qRed(one) - qRed(other)) + square(qGreen(one) - qGreen(other)) + square(qBlue(one) - qBlue(other));
}

QList<QRgb> mostFrequent(const QImage &image, qsizetype count)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    // The same order each time, also where two are as frequent.
    std::sort(colors.begin(), colors.end(), [&counts](QRgb one, QRgb other) {
        return std::pair(counts.value(one), one) > std::pair(counts.value(other), other);
    });
    return colors.mid(0, count);
}

} // namespace

QImage withFewColors(const QImage &image)
{
    const QList<QRgb> colors = mostFrequent(image, 256);
    QImage few(image.size(), QImage::Format_Indexed8);
    few.setColorTable(colors);
    QHash<QRgb, uint> nearest;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = image.pixel(x, y);
            if (!nearest.contains(color)) {
                const auto found = std::min_element(colors.cbegin(), colors.cend(),
                    [color](QRgb one, QRgb other) { return distance(one, color) < distance(other, color); });
                nearest.insert(color, static_cast<uint>(found - colors.cbegin()));
            }
            few.setPixel(x, y, nearest.value(color));
        }
    }
    return few;
}

} // namespace Demo
