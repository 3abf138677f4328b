#include "views/accountrow.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

#include "avatarpainting.h"
#include "views/colors.h"

namespace QtSignIn {

namespace {

constexpr int MostLetters = 48;

QFont smallerFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.92);
    return smaller;
}

QFont heavierFont(const QFont &font)
{
    QFont heavier = font;
    heavier.setWeight(QFont::DemiBold);
    return heavier;
}

/// Where things are in a row that is read from the left.
struct Places {
    explicit Places(const QFont &font)
        : nameMetrics(heavierFont(font))
        , smallMetrics(smallerFont(font))
        , padding(std::max(6, QFontMetrics(font).height() / 2))
        , circle(QFontMetrics(font).height() * 2 + 4)
    {
    }

    int textHeight(const AccountRow &row) const
    {
        const int smallLines = (row.detail.isEmpty() ? 0 : 1) + (row.advice.isEmpty() ? 0 : 1);
        return nameMetrics.height() + smallLines * smallMetrics.height();
    }
    int height(const AccountRow &row) const { return std::max(textHeight(row), circle) + 2 * padding; }
    int textStart() const { return padding + circle + padding; }
    int signSide() const { return smallMetrics.ascent(); }
    int signRoom() const { return signSide() + padding / 2; }

    QFontMetrics nameMetrics;
    QFontMetrics smallMetrics;
    int padding;
    int circle;
};

void paintPlus(QPainter *painter, const QRectF &square, const QColor &color)
{
    const double side = square.width();
    QColor line = color;
    line.setAlphaF(0.6f);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(line, std::max(1.0, side / 28)));
    painter->drawEllipse(square.adjusted(1, 1, -1, -1));
    painter->setPen(QPen(color, std::max(1.5, side / 18), Qt::SolidLine, Qt::RoundCap));
    const QPointF center = square.center();
    painter->drawLine(center - QPointF(side * 0.18, 0), center + QPointF(side * 0.18, 0));
    painter->drawLine(center - QPointF(0, side * 0.18), center + QPointF(0, side * 0.18));
}

} // namespace

QSize accountRowSize(const AccountRow &row, const QFont &font)
{
    const Places places(font);
    const int widest =
        std::max({places.nameMetrics.horizontalAdvance(row.name), places.smallMetrics.horizontalAdvance(row.detail),
            places.signRoom() + places.smallMetrics.horizontalAdvance(row.advice)});
    return {
        std::min(places.textStart() + widest + 2 * places.padding, places.nameMetrics.averageCharWidth() * MostLetters),
        places.height(row)};
}

void paintAccountRow(QPainter *painter, const QRect &rect, const AccountRow &row, const QFont &font,
    const AccountRowColors &colors, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Places places(font);
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(direction, rect, logical); };
    const QRect circle = visual(
        {rect.x() + places.padding, rect.y() + (rect.height() - places.circle) / 2, places.circle, places.circle});
    if (row.isAnother)
        paintPlus(painter, circle, colors.text);
    else
        paintAvatar(painter, circle, row.avatar, colors.background, colors.text, direction);

    int y = rect.y() + (rect.height() - places.textHeight(row)) / 2;
    const int alignment = int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter));
    const auto paintLine = [&](const QString &line, const QFont &lineFont, const QColor &color, Qt::TextElideMode mode,
                               int indent) {
        const QFontMetrics metrics(lineFont);
        const int start = places.textStart() + indent;
        const QRect room(rect.x() + start, y, rect.width() - start - places.padding, metrics.height());
        painter->setFont(lineFont);
        painter->setPen(color);
        // Else the ellipsis of a name from left to right would stand before it.
        painter->setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(visual(room), alignment | Qt::TextSingleLine, metrics.elidedText(line, mode, room.width()));
        y += metrics.height();
    };
    const QFont small = smallerFont(font);
    paintLine(row.name, row.isAnother ? font : heavierFont(font), colors.text, Qt::ElideRight, 0);
    if (!row.detail.isEmpty())
        paintLine(row.detail, small, mutedText(colors.text, colors.background), Qt::ElideMiddle, 0);
    if (!row.advice.isEmpty()) {
        const int side = places.signSide();
        const int above = (places.smallMetrics.height() - side) / 2;
        paintAttentionSign(painter, visual({rect.x() + places.textStart(), y + above, side, side}));
        paintLine(row.advice, small, colors.text, Qt::ElideRight, places.signRoom());
    }
    painter->restore();
}

} // namespace QtSignIn
