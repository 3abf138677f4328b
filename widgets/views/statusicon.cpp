#include "views/statusicon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

#include "avatarpainting.h"
#include "views/accessibleroles.h"
#include "views/colors.h"
#include "views/retranslation.h"

namespace QtSignIn {

StatusIcon::StatusIcon(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleRoles();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    keepTranslated(this, [this] { setStatus(m_status); });
}

void StatusIcon::setStatus(Status status)
{
    m_status = status;
    switch (status) {
    case Status::Good:
        setAccessibleName(tr("It worked"));
        break;
    case Status::Bad:
        setAccessibleName(tr("It did not work"));
        break;
    case Status::Question:
        setAccessibleName(tr("Something to decide"));
        break;
    case Status::Waiting:
        //: Spoken name of the sign that is there while the person is in the browser
        setAccessibleName(tr("Waiting"));
        break;
    }
    update();
}

void StatusIcon::setPerson(const std::optional<Avatar> &person)
{
    m_person = person;
    updateGeometry();
    update();
}

QSize StatusIcon::sizeHint() const
{
    const int side = fontMetrics().height() * (m_person ? 5 : 3);
    return {side, side};
}

QColor StatusIcon::color() const
{
    const bool dark = isDark(palette());
    switch (m_status) {
    case Status::Good:
        return QColor(dark ? 0x4ac26b : 0x1a7f37);
    case Status::Bad:
        return QColor(dark ? 0xff8177 : 0xb42318);
    case Status::Question:
        return QColor(dark ? 0xe3b341 : 0x8a5a00);
    case Status::Waiting:
        break;
    }
    QColor calm = palette().color(QPalette::WindowText);
    calm.setAlphaF(0.7f);
    return calm;
}

void StatusIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    if (!m_person) {
        paintSign(&painter, square);
        return;
    }
    const QColor window = palette().color(QPalette::Window);
    paintAvatar(&painter, square, *m_person, window, palette().color(QPalette::WindowText), layoutDirection());
    const double signSide = side * 0.34;
    const double x = layoutDirection() == Qt::RightToLeft ? square.left() : square.right() - signSide;
    const QRectF sign(x, square.bottom() - signSide, signSide, signSide);
    const double gap = signSide * 0.06;
    painter.setPen(Qt::NoPen);
    painter.setBrush(window);
    painter.drawEllipse(sign.adjusted(-gap, -gap, gap, gap));
    paintSign(&painter, sign);
}

void StatusIcon::paintSign(QPainter *painter, const QRectF &square) const
{
    painter->save();
    painter->translate(square.center());
    painter->scale(square.width() / 100, square.width() / 100);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color(), 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawEllipse(QPointF(0, 0), 44, 44);
    painter->setPen(QPen(color(), 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (m_status) {
    case Status::Good:
        painter->drawPolyline(QPolygonF({{-20, 2}, {-6, 16}, {21, -14}}));
        break;
    case Status::Bad:
        painter->drawLine(QPointF(0, -23), QPointF(0, 6));
        painter->drawPoint(QPointF(0, 23));
        break;
    case Status::Question: {
        QPainterPath hook(QPointF(-13, -12));
        hook.cubicTo(-13, -30, 14, -30, 14, -12);
        hook.cubicTo(14, -2, 0, -2, 0, 9);
        painter->drawPath(hook);
        painter->drawPoint(QPointF(0, 25));
        break;
    }
    case Status::Waiting:
        for (const int x : {-20, 0, 20})
            painter->drawPoint(QPointF(x, 0));
        break;
    }
    painter->restore();
}

} // namespace QtSignIn
