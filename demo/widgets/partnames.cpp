#include "widgets/partnames.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

namespace Demo {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Demo::Parts)
};

void nameScrollBar(QScrollBar *bar, const QString &name)
{
    bar->setAccessibleName(name);
    bar->parentWidget()->setAccessibleName(name);
}

} // namespace

void nameParts(QWidget *widget)
{
    QList<QAbstractScrollArea *> areas = widget->findChildren<QAbstractScrollArea *>();
    if (auto *itself = qobject_cast<QAbstractScrollArea *>(widget))
        areas += itself;
    for (QAbstractScrollArea *area : std::as_const(areas)) {
        if (area->viewport()->accessibleName().isEmpty())
            area->viewport()->setAccessibleName(area->accessibleName());
        nameScrollBar(area->verticalScrollBar(), Text::tr("Vertical scroll bar"));
        nameScrollBar(area->horizontalScrollBar(), Text::tr("Horizontal scroll bar"));
    }
    for (const QTabWidget *tabs : widget->findChildren<QTabWidget *>()) {
        for (QStackedWidget *pages : tabs->findChildren<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly))
            pages->setAccessibleName(tabs->accessibleName());
    }
    for (QSplitter *splitter : widget->findChildren<QSplitter *>()) {
        splitter->setAccessibleName(Text::tr("Adjustable panes"));
        for (int i = 0; i < splitter->count(); ++i) {
            splitter->handle(i)->setAccessibleName(Text::tr("Border between two panes"));
            if (splitter->widget(i)->accessibleName().isEmpty())
                splitter->widget(i)->setAccessibleName(Text::tr("Pane"));
        }
    }
}

} // namespace Demo
