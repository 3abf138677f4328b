#include "views/statusicon.h"

#include "views/accessibleroles.h"
#include "views/colors.h"
#include "views/retranslation.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace QtSignIn {

StatusIcon::StatusIcon(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleRoles();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTranslated(this, [this] { setGood(m_good); });
}

void StatusIcon::setGood(bool good)
{
    m_good = good;
    setAccessibleName(good ? tr("It worked") : tr("It did not work"));
    update();
}

QSize StatusIcon::sizeHint() const
{
    const int side = fontMetrics().height() * 3;
    return {side, side};
}

void StatusIcon::paintEvent(QPaintEvent *)
{
    const bool dark = isDark(palette());
    const QColor color = m_good ? QColor(dark ? 0x4ac26b : 0x1a7f37) : QColor(dark ? 0xff8177 : 0xb42318);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(side / 100, side / 100);
    painter.setPen(QPen(color, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawEllipse(QPointF(0, 0), 44, 44);
    painter.setPen(QPen(color, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_good) {
        painter.drawPolyline(QPolygonF({{-20, 2}, {-6, 16}, {21, -14}}));
    } else {
        painter.drawLine(QPointF(0, -23), QPointF(0, 6));
        painter.drawPoint(QPointF(0, 23));
    }
}

} // namespace QtSignIn
