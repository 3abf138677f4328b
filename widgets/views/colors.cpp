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
        const QColor color = mixed(link, target, float(tenths) / 10);
        if (contrastRatio(color, window) >= 4.5)
            return color;
    }
    return target;
}

QColor mixed(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

QColor readableText(const QColor &text, const QColor &background)
{
    if (contrastRatio(text, background) >= 4.5)
        return text;
    return contrastRatio(Qt::white, background) >= contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
}

QColor focusColor(const QPalette &palette)
{
    return seenOn(palette, palette.color(QPalette::Highlight));
}

QColor seenOn(const QPalette &palette, const QColor &color)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor target = palette.color(QPalette::WindowText);
    for (int tenths = 0; tenths < 10; ++tenths) {
        const QColor nearer = mixed(color, target, float(tenths) / 10);
        if (contrastRatio(nearer, window) >= 3)
            return nearer;
    }
    return target;
}

QColor mutedText(const QColor &text, const QColor &background)
{
    for (int twentieths = 6; twentieths > 0; --twentieths) {
        const QColor color = mixed(text, background, float(twentieths) / 20);
        if (contrastRatio(color, background) >= 4.5)
            return color;
    }
    return text;
}

} // namespace QtSignIn
