#pragma once

#include <QtGui/QIcon>
#include <QtGui/QPalette>

#include "avatar.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace QtSignIn {

/// Paints \a avatar as a circle into \a square; its sign is at the lower trailing edge. \a background is what is
/// behind, and \a foreground what reads on it.
void paintAvatar(QPainter *painter, const QRectF &square, const Avatar &avatar, const QColor &background,
    const QColor &foreground, Qt::LayoutDirection direction);

/// A round sign with an exclamation mark: shape and colour of "needs to sign in again".
void paintAttentionSign(QPainter *painter, const QRectF &square);

/// The same at any size, for menus and the application's own views.
QIcon avatarIcon(const Avatar &avatar);

/// A square of at most 256 pixels from the middle of \a picture, so that nobody's picture takes much memory.
QImage avatarPicture(const QImage &picture);

} // namespace QtSignIn
