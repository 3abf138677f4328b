#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace QtSignIn {

/// Paints the rows of AccountPickerRows.
class AccountDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace QtSignIn
