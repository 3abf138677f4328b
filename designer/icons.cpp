#include "icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace QtSignIn {

namespace {

/// Icons are drawn in a square of this side.
constexpr double Grid = 24;

constexpr QColor Frame(0x6b, 0x77, 0x85);
constexpr QColor Accent(0x2f, 0x7f, 0xd1);
constexpr QColor Paper(0xf7, 0xf9, 0xfb);

QIcon drawn(void (*draw)(QPainter &))
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(side / Grid, side / Grid);
        draw(painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void panel(QPainter &painter, const QRectF &rect, double radius)
{
    painter.setPen(QPen(Frame, 1.5));
    painter.setBrush(Paper);
    painter.drawRoundedRect(rect, radius, radius);
}

QPen stroke(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Head and shoulders in a disc.
void person(QPainter &painter, const QPointF &center, double radius)
{
    QPainterPath disc;
    disc.addEllipse(center, radius, radius);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillPath(disc, Accent);
    painter.setClipPath(disc);
    painter.setBrush(Paper);
    painter.drawEllipse(center + QPointF(0, -0.2 * radius), 0.36 * radius, 0.36 * radius);
    painter.drawEllipse(center + QPointF(0, 0.95 * radius), 0.68 * radius, 0.62 * radius);
    painter.restore();
}

void drawDeviceCode(QPainter &painter)
{
    panel(painter, {6.5, 1.5, 11, 21}, 2.5);
    painter.setPen(stroke(Accent, 2));
    for (const double y : {8.0, 12.0}) {
        painter.drawLine(QPointF(9.5, y), QPointF(11, y));
        painter.drawLine(QPointF(13, y), QPointF(14.5, y));
    }
    painter.setPen(stroke(Frame, 1.5));
    painter.drawLine(QPointF(10.75, 19), QPointF(13.25, 19));
}

void drawQrCode(QPainter &painter)
{
    panel(painter, {1.5, 1.5, 21, 21}, 2.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const QPointF corner : {QPointF(4, 4), QPointF(14, 4), QPointF(4, 14)}) {
        painter.fillRect(QRectF(corner, QSizeF(6, 6)), Accent);
        painter.fillRect(QRectF(corner + QPointF(1.5, 1.5), QSizeF(3, 3)), Paper);
    }
    for (const QPointF module : {QPointF(14, 14), QPointF(18, 14), QPointF(16, 16), QPointF(14, 18), QPointF(18, 18)})
        painter.fillRect(QRectF(module, QSizeF(2, 2)), Accent);
}

void drawSignInButton(QPainter &painter)
{
    panel(painter, {1.5, 5.5, 21, 13}, 3);
    painter.setPen(stroke(Accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(5.5, 12), QPointF(13, 12));
    painter.drawPolyline(QPolygonF {{10.5, 9.25}, {13.25, 12}, {10.5, 14.75}});
    painter.drawPolyline(QPolygonF {{15, 8.75}, {18, 8.75}, {18, 15.25}, {15, 15.25}});
}

void drawAccountButton(QPainter &painter)
{
    panel(painter, {1.5, 5.5, 21, 13}, 3);
    person(painter, {9, 12}, 4.5);
    painter.setPen(stroke(Frame, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF {{15.75, 11}, {17.5, 13}, {19.25, 11}});
}

void drawAccountPicker(QPainter &painter)
{
    panel(painter, {1.5, 1.5, 21, 21}, 2.5);
    for (const double y : {7.5, 16.5}) {
        person(painter, {7.5, y}, 3.5);
        painter.setPen(stroke(Frame, 1.75));
        painter.drawLine(QPointF(13.5, y), QPointF(19, y));
    }
}

} // namespace

QIcon deviceCodeIcon()
{
    return drawn(drawDeviceCode);
}

QIcon qrCodeIcon()
{
    return drawn(drawQrCode);
}

QIcon signInButtonIcon()
{
    return drawn(drawSignInButton);
}

QIcon accountButtonIcon()
{
    return drawn(drawAccountButton);
}

QIcon accountPickerIcon()
{
    return drawn(drawAccountPicker);
}

} // namespace QtSignIn
