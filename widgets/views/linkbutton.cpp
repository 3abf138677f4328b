#include "views/linkbutton.h"

#include "views/colors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace QtSignIn {

namespace {
constexpr int Margin = 1;

/// From here on a text that wraps prefers another line.
constexpr int CharactersOfLine = 40;
} // namespace

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

void LinkButton::setWraps(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    policy.setRetainSizeWhenHidden(sizePolicy().retainSizeWhenHidden());
    setSizePolicy(policy);
}

int LinkButton::heightOfText(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width - 2 * Margin, 0), Qt::TextWordWrap, m_linkText).height() + 6;
}

int LinkButton::heightForWidth(int width) const
{
    return m_wraps ? heightOfText(width) : -1;
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.horizontalAdvance(m_linkText) + 2 * Margin + 2;
    if (!m_wraps)
        return {width, metrics.height() + 6};
    const int line = std::min(width, metrics.averageCharWidth() * CharactersOfLine);
    return {line, heightOfText(line)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), fontMetrics().height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Else the slash at the end of an address would stand before it.
    painter.setLayoutDirection(m_linkText.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled());
    painter.setFont(linkFont);
    painter.setPen(
        isEnabled() ? readableLinkColor(palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QRect room = rect().adjusted(Margin, 0, -Margin, 0);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    if (m_wraps)
        painter.drawText(room, alignment | Qt::TextWordWrap, m_linkText);
    else
        painter.drawText(room, alignment, painter.fontMetrics().elidedText(m_linkText, Qt::ElideMiddle, room.width()));
}

} // namespace QtSignIn
