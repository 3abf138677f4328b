#include "views/linkbutton.h"

#include "views/colors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>

#include <algorithm>

namespace QtSignIn {

namespace {
constexpr int Margin = 1;
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setLinkText(const QString &text)
{
    if (m_linkText == text)
        return;
    m_linkText = text;
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_linkText) + 2 * Margin + 2, metrics.height() + 6};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled());
    painter.setFont(linkFont);
    painter.setPen(
        isEnabled() ? readableLinkColor(palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QRect room = rect().adjusted(Margin, 0, -Margin, 0);
    const QString shown = painter.fontMetrics().elidedText(m_linkText, Qt::ElideMiddle, room.width());
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), shown);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace QtSignIn
