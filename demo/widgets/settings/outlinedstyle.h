#pragma once

#include <QtWidgets/QProxyStyle>

namespace Demo {

/// Fusion, with a line of QPalette::Mid around everything that can be used: Fusion itself makes lines of the window's
/// own colour, which nobody sees on a dark one. A bar marks the tab whose page is shown.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Demo
