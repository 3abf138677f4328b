#include "views/noticelabel.h"

#include <QtGui/QPainter>

#include "views/colors.h"

namespace QtSignIn {

namespace {
constexpr int BarWidth = 4;
constexpr QColor Amber(0xd9, 0x8e, 0x04);
} // namespace

NoticeLabel::NoticeLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
    setMargin(8 + BarWidth);
    setText(text);
}

void NoticeLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    QColor tint = Amber;
    tint.setAlphaF(0.14f);
    painter.fillRect(rect(), tint);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rightToLeft ? width() - BarWidth : 0, 0, BarWidth, height()), seenOn(palette(), Amber));
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace QtSignIn
