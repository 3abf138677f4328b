#include "views/colors.h"

#include <algorithm>
#include <cmath>

namespace QtSignIn {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor readableLinkColor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor target = palette.color(QPalette::WindowText);
    const QColor link = palette.color(QPalette::Link);
    for (int tenths = 0; tenths < 10; ++tenths) {
        const auto mix = [tenths](float from, float to) { return from + (to - from) * float(tenths) / 10; };
        const QColor mixed = QColor::fromRgbF(
            mix(link.redF(), target.redF()), mix(link.greenF(), target.greenF()), mix(link.blueF(), target.blueF()));
        if (contrastRatio(mixed, window) >= 4.5)
            return mixed;
    }
    return target;
}

} // namespace QtSignIn
