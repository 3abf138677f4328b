#include "widgetcollection.h"

#include "customwidget.h"
#include "widgets.h"

namespace QtSignIn {

WidgetCollection::WidgetCollection(QObject *parent)
    : QObject(parent)
{
    for (DesignerWidget &widget : designerWidgets())
        m_widgets += new CustomWidget(std::move(widget), this);
}

} // namespace QtSignIn
