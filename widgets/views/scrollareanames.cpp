#include "views/scrollareanames.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QScrollBar>

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::ScrollArea)
};

void nameScrollBar(QScrollBar *bar, const QString &name)
{
    bar->setContextMenuPolicy(Qt::NoContextMenu); // Qt's, in the language that Qt speaks
    bar->setAccessibleName(name);
    bar->parentWidget()->setAccessibleName(name);
}

} // namespace

void nameScrollArea(QAbstractScrollArea *area, const QString &name)
{
    area->setAccessibleName(name);
    area->viewport()->setAccessibleName(name);
    nameScrollBar(area->verticalScrollBar(), Text::tr("Vertical scroll bar"));
    nameScrollBar(area->horizontalScrollBar(), Text::tr("Horizontal scroll bar"));
}

} // namespace QtSignIn
