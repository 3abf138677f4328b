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

void ElidedLabel::setShorterText(const QString &text)
{
    m_shorterText = text;
    update();
}

QString ElidedLabel::shownText() const
{
    const bool fits = fontMetrics().horizontalAdvance(m_text) <= width();
    return fontMetrics().elidedText(fits || m_shorterText.isEmpty() ? m_text : m_shorterText, m_mode, width());
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
    const QString shown = shownText();
    // Else the ellipsis of a host that is cut at its start would stand at its end.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    style()->drawItemText(&painter, rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)), palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace QtSignIn
