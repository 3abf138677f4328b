#include "customwidget.h"

#include <QtWidgets/QWidget>

namespace QtSignIn {

CustomWidget::CustomWidget(DesignerWidget widget, QObject *parent)
    : QObject(parent)
    , m_widget(std::move(widget))
{
}

void CustomWidget::initialize(QDesignerFormEditorInterface *editor)
{
    m_initialized = true;
    m_inEditor = editor != nullptr;
}

QWidget *CustomWidget::createWidget(QWidget *parent)
{
    QWidget *widget = m_widget.make(parent);
    if (m_inEditor && m_widget.showExample)
        m_widget.showExample(widget);
    return widget;
}

QString CustomWidget::domXml() const
{
    return QStringLiteral(R"(<ui language="c++" displayname="%1">
    <widget class="%2" name="%3">%4</widget>
    <customwidgets>
        <customwidget>
            <class>%2</class>
            <extends>%6</extends>
            <propertyspecifications>%5</propertyspecifications>
        </customwidget>
    </customwidgets>
</ui>
)")
        .arg(m_widget.title, m_widget.className, m_widget.objectName, m_widget.properties, m_widget.propertyNotes,
            m_widget.baseName);
}

} // namespace QtSignIn
