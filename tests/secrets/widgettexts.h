#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace QtSignIn {

struct WidgetText {
    QString place;
    QString text;
};

/// Whatever a window shows, hides, or tells screen readers, its title and the clipboard included.
QList<WidgetText> textsOf(QWidget *window);

} // namespace QtSignIn
