#pragma once

#include <QtCore/QString>

#include <QtSignIn/widgetsglobal.h>

class QLabel;
class QWidget;

namespace QtSignIn {

/// A label that never takes its text for HTML.
QLabel *plainLabel(QWidget *parent, const QString &text = {});

/// The same over as many lines as it needs.
QTSIGNIN_WIDGETS_EXPORT QLabel *wrappedLabel(QWidget *parent, const QString &text = {});

/// A title: larger and bold, over as many lines as it needs.
QLabel *headlineLabel(QWidget *parent);

/// Keeps room for \a lines lines, so that what is below stays where it is when the text changes.
void reserveLines(QLabel *label, int lines);

/// What screen readers call \a label; unlike with setText(), it is no news to them while it stays the same.
void nameQuietly(QLabel *label, const QString &name);

/// \a text without the "&" of its shortcut.
QString withoutMnemonic(const QString &text);

/// Keeps the room of \a widget while it is hidden.
void keepRoomWhenHidden(QWidget *widget);

} // namespace QtSignIn
