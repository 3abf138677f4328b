#include "widgets/settings/themes.h"

#include <QtGui/QColor>

namespace Demo {

namespace {

/// What the themes differ in.
struct Colors {
    QColor window;
    QColor text;
    QColor base;
    QColor alternateBase;
    QColor button;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor faint; ///< placeholders
    QColor disabled;
    QColor line;
};

constexpr QColor rgb(QRgb value)
{
    return QColor(qRed(value), qGreen(value), qBlue(value));
}

Colors colorsOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {rgb(0x24272d), rgb(0xe9ebef), rgb(0x1a1c21), rgb(0x20232a), rgb(0x343841), rgb(0x3d6fc4), rgb(0xffffff),
            rgb(0x8ab8ff), rgb(0xa0a6b2), rgb(0x878d99), rgb(0x848b99)};
    case Theme::HighContrast:
        return {rgb(0x000000), rgb(0xffffff), rgb(0x000000), rgb(0x1a1a1a), rgb(0x1f1f1f), rgb(0xffe14d), rgb(0x000000),
            rgb(0x66d9ff), rgb(0xd8d8d8), rgb(0xb0b0b0), rgb(0xffffff)};
    case Theme::System:
    case Theme::Light:
        break;
    }
    return {rgb(0xf4f5f7), rgb(0x1b1d21), rgb(0xffffff), rgb(0xf4f5f8), rgb(0xe9ebef), rgb(0x2a5fc0), rgb(0xffffff),
        rgb(0x1a4fb4), rgb(0x646a75), rgb(0x80868f), rgb(0x80868f)};
}

} // namespace

QPalette paletteOf(Theme theme)
{
    const Colors colors = colorsOf(theme);
    QPalette palette(colors.button, colors.window);
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternateBase);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText}) {
        palette.setColor(role, colors.text);
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    }
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Disabled, QPalette::Mid, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.button);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.disabled);
    return palette;
}

} // namespace Demo
