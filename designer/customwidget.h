#pragma once

#include <QtCore/QObject>
#include <QtGui/QIcon>
#include <QtUiPlugin/QDesignerCustomWidgetInterface>

#include <functional>

namespace QtSignIn {

/// A widget as form editors see it.
struct DesignerWidget {
    QString className; ///< with its namespace
    QString baseName = QStringLiteral("QWidget"); ///< the class of Qt's that it is one of
    QString header; ///< as in `#include <...>`
    QString title; ///< in the box of widgets
    QString objectName; ///< of the first one in a form
    QString toolTip;
    QString whatsThis;
    QIcon icon;
    QString properties = {}; ///< XML: `<property>` elements that a new one begins with
    QString propertyNotes = {}; ///< XML: what the property editor has to know of single properties
    std::function<QWidget *(QWidget *parent)> make;
    std::function<void(QWidget *widget)> showExample = {}; ///< where a new one shows nothing; for form editors only
};

class CustomWidget : public QObject, public QDesignerCustomWidgetInterface {
    Q_OBJECT
    Q_INTERFACES(QDesignerCustomWidgetInterface)

public:
    explicit CustomWidget(DesignerWidget widget, QObject *parent = nullptr);

    QString name() const override { return m_widget.className; }
    QString group() const override { return QStringLiteral("QtSignIn"); }
    QString toolTip() const override { return m_widget.toolTip; }
    QString whatsThis() const override { return m_widget.whatsThis; }
    QString includeFile() const override { return QLatin1Char('<') + m_widget.header + QLatin1Char('>'); }
    QIcon icon() const override { return m_widget.icon; }
    bool isContainer() const override { return false; }
    QString domXml() const override;
    QWidget *createWidget(QWidget *parent) override;

    /// Called by form editors, and not by QUiLoader: what an application loads shows no example.
    void initialize(QDesignerFormEditorInterface *editor) override;
    bool isInitialized() const override { return m_initialized; }

private:
    DesignerWidget m_widget;
    bool m_initialized = false;
    bool m_inEditor = false;
};

} // namespace QtSignIn
