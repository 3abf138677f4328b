#include "views/elidedlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

#include "views/accessibleroles.h"

namespace QtSignIn {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QFrame(parent)
    , m_mode(mode)
{
    installAccessibleRoles();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::min(metrics.horizontalAdvance(m_text) + 2, metrics.averageCharWidth() * 40), metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Else the ellipsis of a host that is cut at its start would stand at its end.
    painter.setLayoutDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    style()->drawItemText(&painter, rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)), palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace QtSignIn
