#include "lockicon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace QtSignIn {

namespace {

constexpr qreal Units = 16; // a side of the drawings below; "Box" is QFrame's

void drawLock(QPainter &painter)
{
    QPainterPath shackle(QPointF(5, 8));
    shackle.lineTo(5, 5.5);
    shackle.arcTo(QRectF(5, 2.5, 6, 6), 180, -180);
    shackle.lineTo(11, 8);
    painter.drawPath(shackle);
    painter.setBrush(painter.pen().color());
    painter.drawRoundedRect(QRectF(3.5, 8, 9, 6), 1, 1);
}

void drawComputer(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2, 3, 12, 8), 1, 1);
    painter.drawLine(QPointF(8, 11), QPointF(8, 13.5));
    painter.drawLine(QPointF(5, 13.5), QPointF(11, 13.5));
}

} // namespace

LockIcon::LockIcon(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setConnection(Connection::None);
}

void LockIcon::setConnection(Connection connection)
{
    m_connection = connection;
    switch (connection) {
    case Connection::None:
        //: The address bar, for screen readers: no page is there
        setAccessibleName(tr("Not connected"));
        break;
    case Connection::Secure:
        setAccessibleName(tr("Secure connection"));
        break;
    case Connection::ThisComputer:
        //: The address bar, for screen readers: the page comes from this computer itself
        setAccessibleName(tr("On this computer"));
        break;
    }
    update();
}

QSize LockIcon::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void LockIcon::paintEvent(QPaintEvent *)
{
    if (m_connection == Connection::None)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / Units, height() / Units);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_connection == Connection::Secure)
        drawLock(painter);
    else
        drawComputer(painter);
}

} // namespace QtSignIn
