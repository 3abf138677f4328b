#pragma once

#include <QtGui/QFont>
#include <QtGui/QPalette>

#include "avatar.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace QtSignIn {

/// An account in a list or menu: a circle with picture or initials, the name, and below it the user name and what is to
/// be done.
struct AccountRow {
    Avatar avatar = {};
    QString name = {};
    QString detail = {};
    QString advice = {}; ///< stands behind a sign with an exclamation mark
    bool isAnother = false; ///< no account but a way to one: a plus sign
};

struct AccountRowColors {
    QColor background;
    QColor text;
};

/// As much as it needs, up to the width of 48 letters.
QSize accountRowSize(const AccountRow &row, const QFont &font);

/// What is too long for \a rect ends with an ellipsis. The background is the caller's.
void paintAccountRow(QPainter *painter, const QRect &rect, const AccountRow &row, const QFont &font,
    const AccountRowColors &colors, Qt::LayoutDirection direction);

} // namespace QtSignIn
