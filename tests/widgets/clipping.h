#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

class QWidget;

namespace QtSignIn {

/// \a window and what is to be seen in it.
QList<QWidget *> visibleWidgets(QWidget *window);

/// What a widget says, if it shows one text.
QString textOf(const QWidget *widget);

/// The same of a list or a menu.
QStringList linesOf(const QWidget *widget);

/// What a person cannot read, or not to its end, since there is no room for it.
QStringList clippedTexts(QWidget *window);

/// What a person cannot read since no font has its letters.
QStringList missingGlyphs(QWidget *window);

} // namespace QtSignIn
