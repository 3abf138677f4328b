#include "views/accountbuttonface.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>

#include <algorithm>
#include <utility>

#include "avatarpainting.h"
#include "presenters/accountbuttonpresenter.h"
#include "views/colors.h"

namespace QtSignIn {

namespace {

constexpr int MostLetters = 24;
constexpr int FewestLetters = 6;

} // namespace

/// Where things are in a button that is read from the left.
struct AccountButtonFace::Places {
    explicit Places(const QFontMetrics &metrics)
        : padding(std::max(4, metrics.height() / 4))
        , circle(metrics.height() * 2)
        , arrow(metrics.height() / 2)
    {
    }

    int height() const { return circle + 2 * padding; }
    int textStart() const { return padding + circle + padding; }
    int width(int textWidth, bool hasMenu) const
    {
        return textStart() + textWidth + 2 * padding + (hasMenu ? arrow + padding : 0);
    }

    int padding;
    int circle;
    int arrow;
};

AccountButtonFace::AccountButtonFace(const QPushButton *button, const AccountButtonPresenter *presenter)
    : m_button(button)
    , m_presenter(presenter)
{
}

bool AccountButtonFace::setCompact(bool compact)
{
    return std::exchange(m_isCompact, compact) != compact;
}

bool AccountButtonFace::hasMenu() const
{
    return m_button->menu() != nullptr;
}

QFont AccountButtonFace::nameFont() const
{
    QFont font = m_button->font();
    if (m_presenter->isSignedIn())
        font.setWeight(QFont::DemiBold);
    return font;
}

int AccountButtonFace::textWidth() const
{
    return std::max(QFontMetrics(nameFont()).horizontalAdvance(m_presenter->text()),
        m_button->fontMetrics().horizontalAdvance(m_presenter->advice()));
}

QSize AccountButtonFace::sizeFor(int mostLetters) const
{
    const Places places(m_button->fontMetrics());
    if (m_isCompact)
        return {places.height(), places.height()};
    const int most = m_button->fontMetrics().averageCharWidth() * mostLetters;
    return {places.width(std::min(textWidth() + 2, most), hasMenu()), places.height()};
}

QSize AccountButtonFace::sizeHint() const
{
    return sizeFor(MostLetters);
}

QSize AccountButtonFace::minimumSizeHint() const
{
    return sizeFor(FewestLetters);
}

QColor AccountButtonFace::background() const
{
    const QPalette palette = m_button->palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (!m_button->isEnabled())
        return window;
    if (m_button->isDown() || (hasMenu() && m_button->menu()->isVisible()))
        return mixed(window, text, 0.18f);
    return m_button->underMouse() ? mixed(window, text, 0.09f) : window;
}

void AccountButtonFace::paint(QPainter *painter) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Places places(m_button->fontMetrics());
    const QPalette palette = m_button->palette();
    const QColor behind = background();
    const QRectF frame = QRectF(m_button->rect()).adjusted(1, 1, -1, -1);
    const double radius = m_isCompact ? frame.height() / 2 : 6;
    painter->setPen(m_button->hasFocus() ? QPen(focusColor(palette), 2) : QPen(Qt::NoPen));
    painter->setBrush(behind == palette.color(QPalette::Window) ? QBrush(Qt::NoBrush) : QBrush(behind));
    painter->drawRoundedRect(frame, radius, radius);

    const QColor color = palette.color(QPalette::WindowText);
    paintAvatar(painter, places, color, behind);
    if (m_isCompact)
        return;
    paintText(painter, places, color, behind);
    if (hasMenu())
        paintArrow(painter, places);
}

void AccountButtonFace::paintAvatar(
    QPainter *painter, const Places &places, const QColor &color, const QColor &behind) const
{
    const int start = m_isCompact ? (m_button->width() - places.circle) / 2 : places.padding;
    const QRect circle(start, (m_button->height() - places.circle) / 2, places.circle, places.circle);
    if (!m_button->isEnabled())
        painter->setOpacity(0.5);
    QtSignIn::paintAvatar(painter,
        QStyle::visualRect(m_button->layoutDirection(), m_button->rect(), circle).adjusted(2, 2, -2, -2),
        m_presenter->avatar(), behind, color, m_button->layoutDirection());
    painter->setOpacity(1);
}

void AccountButtonFace::paintText(
    QPainter *painter, const Places &places, const QColor &color, const QColor &behind) const
{
    const QFontMetrics metrics = m_button->fontMetrics();
    const int room = m_button->width() - places.width(0, hasMenu());
    const QString advice = m_presenter->advice();
    const int lines = advice.isEmpty() ? 1 : 2;
    int y = (m_button->height() - lines * metrics.height()) / 2;
    const int alignment =
        int(QStyle::visualAlignment(m_button->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const auto paintLine = [&](const QString &line, const QFont &font, const QColor &lineColor) {
        const QRect place(places.textStart(), y, room, metrics.height());
        painter->setFont(font);
        painter->setPen(lineColor);
        painter->setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QStyle::visualRect(m_button->layoutDirection(), m_button->rect(), place),
            alignment | Qt::TextSingleLine, QFontMetrics(font).elidedText(line, Qt::ElideRight, room));
        y += metrics.height();
    };
    paintLine(m_presenter->text(), nameFont(), color);
    if (!advice.isEmpty())
        paintLine(advice, m_button->font(), mutedText(color, behind));
}

void AccountButtonFace::paintArrow(QPainter *painter, const Places &places) const
{
    QStyleOption option;
    option.initFrom(m_button);
    const QRect arrow(m_button->width() - places.padding - places.arrow, (m_button->height() - places.arrow) / 2,
        places.arrow, places.arrow);
    option.rect = QStyle::visualRect(m_button->layoutDirection(), m_button->rect(), arrow);
    m_button->style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, painter, m_button);
}

} // namespace QtSignIn
