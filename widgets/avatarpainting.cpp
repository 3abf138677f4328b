#include "avatarpainting.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace QtSignIn {

namespace {

constexpr QRgb AttentionColor = 0xffb45309;
constexpr int LargestPicture = 256;

void paintPicture(QPainter *painter, const QRectF &square, const QImage &picture)
{
    QBrush brush(picture);
    const double scale = square.width() / picture.width();
    brush.setTransform(QTransform::fromScale(scale, scale) * QTransform::fromTranslate(square.x(), square.y()));
    painter->setBrush(brush);
    painter->drawEllipse(square);
}

void paintInitials(QPainter *painter, const QRectF &square, const Avatar &avatar)
{
    painter->setBrush(avatar.color);
    painter->drawEllipse(square);
    const bool isShort = avatar.initials.size() < 2;
    QFont font = painter->font();
    font.setPixelSize(std::max(1, qRound(square.height() * (isShort ? 0.5 : 0.4))));
    font.setWeight(QFont::DemiBold);
    // Letters of other scripts may be wide: they keep inside the circle.
    const double room = square.width() * 0.78;
    const double width = QFontMetricsF(font).horizontalAdvance(avatar.initials);
    if (width > room)
        font.setPixelSize(std::max(1, int(font.pixelSize() * room / width)));
    painter->setFont(font);
    painter->setPen(Qt::white);
    // Else the sign would make an "I" of an "L".
    const double rise = avatar.needsAttention ? square.height() * 0.1 : 0;
    painter->drawText(square.translated(0, -rise), Qt::AlignCenter, avatar.initials);
}

/// Head and shoulders.
void paintNobody(QPainter *painter, const QRectF &square, const QColor &foreground)
{
    QColor color = foreground;
    color.setAlphaF(0.7f);
    const double side = square.width();
    const double line = std::max(1.0, side * 0.07);
    painter->setPen(QPen(color, line));
    painter->setBrush(Qt::NoBrush);
    const double inset = side * 0.04;
    const QRectF circle = square.adjusted(inset, inset, -inset, -inset);
    QPainterPath inside;
    inside.addEllipse(circle.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    painter->drawEllipse(circle);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF center = square.center();
    painter->drawEllipse(center - QPointF(0, side * 0.12), side * 0.15, side * 0.15);
    QPainterPath shoulders;
    shoulders.addEllipse(center + QPointF(0, side * 0.36), side * 0.28, side * 0.26);
    painter->drawPath(shoulders.intersected(inside));
}

class AvatarIconEngine : public QIconEngine {
public:
    explicit AvatarIconEngine(const Avatar &avatar)
        : m_avatar(avatar)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(
            rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        const QPalette palette = QGuiApplication::palette();
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        paintAvatar(painter, square, m_avatar, palette.color(QPalette::Base), palette.color(QPalette::Text),
            QGuiApplication::layoutDirection());
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new AvatarIconEngine(*this); }

private:
    Avatar m_avatar;
};

} // namespace

void paintAttentionSign(QPainter *painter, const QRectF &square)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(AttentionColor));
    painter->drawEllipse(square);
    const double side = square.width();
    painter->setPen(QPen(Qt::white, side * 0.14, Qt::SolidLine, Qt::RoundCap));
    const QPointF center = square.center();
    painter->drawLine(center - QPointF(0, side * 0.24), center + QPointF(0, side * 0.04));
    painter->drawPoint(center + QPointF(0, side * 0.25));
    painter->restore();
}

void paintAvatar(QPainter *painter, const QRectF &square, const Avatar &avatar, const QColor &background,
    const QColor &foreground, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    if (!avatar.picture.isNull())
        paintPicture(painter, square, avatar.picture);
    else if (!avatar.initials.isEmpty())
        paintInitials(painter, square, avatar);
    else
        paintNobody(painter, square, foreground);
    if (!avatar.picture.isNull()) {
        // A picture with a white ground has no edge of its own.
        QColor line = foreground;
        line.setAlphaF(0.2f);
        painter->setPen(QPen(line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (avatar.needsAttention) {
        const double side = square.width() * 0.42;
        const double x = direction == Qt::RightToLeft ? square.left() - side * 0.08 : square.right() - side * 0.92;
        const QRectF sign(x, square.bottom() - side * 0.94, side, side);
        const double gap = side * 0.12;
        painter->setPen(Qt::NoPen);
        painter->setBrush(background);
        painter->drawEllipse(sign.adjusted(-gap, -gap, gap, gap));
        paintAttentionSign(painter, sign);
    }
    painter->restore();
}

QIcon avatarIcon(const Avatar &avatar)
{
    return QIcon(new AvatarIconEngine(avatar));
}

QImage avatarPicture(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const int side = std::min(picture.width(), picture.height());
    QImage square = picture.copy((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    square.setDevicePixelRatio(1);
    if (side > LargestPicture)
        square = square.scaled(LargestPicture, LargestPicture, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return square;
}

} // namespace QtSignIn
