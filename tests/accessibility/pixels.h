#pragma once

#include <QtGui/QImage>
#include <QtGui/QPalette>

#include <algorithm>

#include "views/colors.h"

namespace QtSignIn {

/// Palettes that the figures are to hold in.
inline QPalette paletteNamed(const QByteArray &name)
{
    const auto made = [](QRgb window, QRgb text, QRgb base, QRgb highlight, QRgb link) {
        QPalette palette {QColor(window)};
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
            palette.setColor(role, QColor(text));
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::Button, QColor(window));
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::AlternateBase, QColor(window));
        palette.setColor(QPalette::Highlight, QColor(highlight));
        palette.setColor(
            QPalette::HighlightedText, contrastRatio(QColor(highlight), Qt::black) > 4.5 ? Qt::black : Qt::white);
        palette.setColor(QPalette::Link, QColor(link));
        palette.setColor(QPalette::LinkVisited, QColor(link));
        palette.setColor(QPalette::PlaceholderText, QColor(text));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(
                QPalette::Disabled, role, contrastRatio(QColor(window), Qt::black) > 4.5 ? Qt::darkGray : Qt::gray);
        return palette;
    };
    if (name == "dark")
        return made(0xff353535, 0xffffffff, 0xff252525, 0xff2a82da, 0xff2a82da);
    if (name == "high contrast, black")
        return made(0xff000000, 0xffffffff, 0xff000000, 0xff1aebff, 0xffffff00);
    if (name == "high contrast, white")
        return made(0xffffffff, 0xff000000, 0xffffffff, 0xff37006e, 0xff00009f);
    return made(0xffefefef, 0xff000000, 0xffffffff, 0xff308cc6, 0xff0000ff);
}

inline const QByteArrayList &paletteNames()
{
    static const QByteArrayList names {"light", "dark", "high contrast, black", "high contrast, white"};
    return names;
}

/// The colour that most of \a area has.
inline QColor commonest(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> counts;
    const QRect inside = area & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QColor() : QColor(most.key());
}

/// How well the pixel of \a area that differs most is seen before what most of it shows.
inline double strongestContrast(const QImage &image, const QRect &area)
{
    const QColor background = commonest(image, area);
    const QRect inside = area & image.rect();
    QSet<QRgb> colors;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            colors += image.pixel(x, y);
    }
    double strongest = 1;
    for (const QRgb color : colors)
        strongest = std::max(strongest, contrastRatio(QColor(color), background));
    return strongest;
}

} // namespace QtSignIn
