#include "widgets/settings/outlinedstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace Demo {

namespace {

QPen penFor(const QStyleOption *option)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const QPalette::ColorGroup group = option->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    return {option->palette.color(group, focused ? QPalette::Highlight : QPalette::Mid), focused ? 2.0 : 1.0};
}

void outline(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(penFor(option));
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->drawRect(focused ? option->rect.adjusted(1, 1, -1, -1) : option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// A bar along the outer edge of a tab above its pages.
void markSelected(const QStyleOption *option, QPainter *painter)
{
    const int height = std::max(3, option->fontMetrics.height() / 5);
    const QRect bar(option->rect.topLeft(), QSize(option->rect.width(), height));
    painter->fillRect(bar, option->palette.color(QPalette::Active, QPalette::Highlight));
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const QRectF circle = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QPalette::ColorGroup group = option->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(option->palette.color(group, QPalette::Base));
    painter->setPen(penFor(option));
    painter->drawEllipse(circle);
    if (option->state & QStyle::State_On) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(group, QPalette::Text));
        const qreal inset = circle.width() / 4;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlinedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorRadioButton)
        return drawRadio(option, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
        outline(option, painter);
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape) {
        outline(option, painter);
        if (option->state & State_Selected)
            markSelected(option, painter);
    }
}

void OutlinedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(option, painter);
}

} // namespace Demo
