#include "views/accountdelegate.h"

#include <QtGui/QPainter>

#include <QtSignIn/accountmodel.h>

#include "views/accountrow.h"
#include "views/colors.h"

namespace QtSignIn {

namespace {

AccountRow rowAt(const QModelIndex &index)
{
    AccountRow row;
    row.name = index.data(AccountModel::NameRole).toString();
    row.isAnother = !index.data(AccountModel::AccountRole).isValid();
    if (row.isAnother)
        return row;
    const bool needsInteraction = index.data(AccountModel::NeedsInteractionRole).toBool();
    row.avatar = {index.data(AccountModel::InitialsRole).toString(),
        index.data(AccountModel::ColorRole).value<QColor>(), index.data(AccountModel::PictureRole).value<QImage>(),
        needsInteraction};
    row.detail = index.data(AccountModel::DetailRole).toString();
    if (needsInteraction)
        row.advice = AccountDelegate::tr("Sign in again");
    return row;
}

} // namespace

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
        : option.state & QStyle::State_Active                                  ? QPalette::Active
                                                                               : QPalette::Inactive;
    // Where the keyboard is; without the focus nothing is chosen yet.
    const bool isChosen = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor base = option.palette.color(group, QPalette::Base);
    const QColor highlight = option.palette.color(group, QPalette::Highlight);
    const QColor background = isChosen ? highlight : isHovered ? mixed(base, highlight, 0.12f) : base;
    const QPalette::ColorRole text = isChosen ? QPalette::HighlightedText : QPalette::Text;
    if (background != base) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(background);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 6, 6);
        painter->restore();
    }
    paintAccountRow(painter, option.rect, rowAt(index), option.font,
        {background, readableText(option.palette.color(group, text), background)}, option.direction);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return accountRowSize(rowAt(index), option.font);
}

} // namespace QtSignIn
