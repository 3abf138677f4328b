#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QPluginLoader>
#include <QtCore/QXmlStreamReader>
#include <QtDesigner/QDesignerFormEditorInterface>
#include <QtDesigner/QFormBuilder>
#include <QtTest/QtTest>
#include <QtUiPlugin/QDesignerCustomWidgetCollectionInterface>
#include <QtUiTools/QUiLoader>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QWidget>

/// A form of one widget of the class, as Qt Designer saves it.
static QByteArray formOf(const QString &className, const QByteArray &properties = {})
{
    return "<ui version=\"4.0\"><widget class=\"QWidget\" name=\"Form\"><widget class=\"" + className.toUtf8()
        + "\" name=\"widget\">" + properties + "</widget></widget></ui>";
}

/// Saves as Qt Designer does: what is inside a custom widget is the widget's own, and so is what it set itself.
class FormSaver : public QFormBuilder {
protected:
    DomWidget *createDom(QWidget *widget, DomWidget *parent, bool recursive) override
    {
        return QFormBuilder::createDom(widget, parent, recursive && !isCustom(widget));
    }

    bool checkProperty(QObject *object, const QString &name) const override
    {
        if (!isCustom(object))
            return false;
        const QMetaObject *about = object->metaObject();
        const int index = about->indexOfProperty(qPrintable(name));
        // Qt Designer has its own way with enumerations; this builder has none.
        return name.startsWith(QStringLiteral("accessible"))
            || (index >= about->propertyOffset() && !about->property(index).isEnumType());
    }

private:
    static bool isCustom(const QObject *object)
    {
        return QByteArray(object->metaObject()->className()).startsWith("QtSignIn::");
    }
};

class tst_DesignerPlugin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void holdsEveryWidget();
    void isDescribed_data() { eachWidget(); }
    void isDescribed();
    void xmlFitsTheWidget_data() { eachWidget(); }
    void xmlFitsTheWidget();
    void standsInAForm_data() { eachWidget(); }
    void standsInAForm();
    void formBuilderListsIt_data() { eachWidget(); }
    void formBuilderListsIt();
    void propertiesSuitTheEditor_data() { eachWidget(); }
    void propertiesSuitTheEditor();
    void formLoadsWithItsProperties();
    void formKeepsItsPropertiesWhenSaved();
    void onlyAFormEditorSeesAnExample();

private:
    void eachWidget();
    QDesignerCustomWidgetInterface *widgetOfRow() const;

    QList<QDesignerCustomWidgetInterface *> m_widgets;
    std::unique_ptr<QUiLoader> m_loader;
    std::unique_ptr<FormSaver> m_builder;
};

void tst_DesignerPlugin::initTestCase()
{
    // A plugin that can't be loaded is left out without a word by everybody else.
    QPluginLoader loader(QStringLiteral(PLUGIN));
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint);
    QVERIFY2(loader.instance(), qPrintable(loader.errorString()));
    auto *collection = qobject_cast<QDesignerCustomWidgetCollectionInterface *>(loader.instance());
    QVERIFY(collection);
    m_widgets = collection->customWidgets();
    const QString folder = QFileInfo(QStringLiteral(PLUGIN)).path();
    m_loader = std::make_unique<QUiLoader>();
    m_loader->clearPluginPaths();
    m_loader->addPluginPath(folder);
    m_builder = std::make_unique<FormSaver>();
    m_builder->setPluginPath({folder});
}

void tst_DesignerPlugin::eachWidget()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_widgets.size(); ++i)
        QTest::newRow(qPrintable(m_widgets.at(i)->name())) << i;
}

QDesignerCustomWidgetInterface *tst_DesignerPlugin::widgetOfRow() const
{
    QFETCH(int, index);
    return m_widgets.at(index);
}

void tst_DesignerPlugin::holdsEveryWidget()
{
    // Those that need no application to be made: the dialogs are no part of a form.
    QStringList headers;
    static const QRegularExpression widget(
        QStringLiteral("class QTSIGNIN_WIDGETS_EXPORT (\\w+) [\\s\\S]*\\n    explicit \\1\\(QWidget \\*parent"));
    for (const QFileInfo &file : QDir(QStringLiteral(HEADERS "/QtSignIn")).entryInfoList(QDir::Files)) {
        QFile header(file.filePath());
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QRegularExpressionMatch match = widget.match(QString::fromUtf8(header.readAll()));
        if (match.hasMatch())
            headers += QStringLiteral("QtSignIn::") + match.captured(1);
    }
    QStringList names;
    for (const QDesignerCustomWidgetInterface *known : std::as_const(m_widgets))
        names += known->name();
    std::sort(headers.begin(), headers.end());
    std::sort(names.begin(), names.end());
    QVERIFY(names.size() >= 5);
    QCOMPARE(names, headers);
}

void tst_DesignerPlugin::isDescribed()
{
    const QDesignerCustomWidgetInterface *widget = widgetOfRow();
    QCOMPARE(widget->group(), QStringLiteral("QtSignIn"));
    QVERIFY(!widget->toolTip().isEmpty());
    QVERIFY(!widget->toolTip().endsWith(QLatin1Char('.')));
    QVERIFY(widget->whatsThis().endsWith(QLatin1Char('.')));
    QVERIFY(!widget->isContainer());
    QString header = widget->includeFile();
    QVERIFY(header.startsWith(QStringLiteral("<QtSignIn/")) && header.endsWith(QLatin1Char('>')));
    header = header.mid(1, header.size() - 2);
    QVERIFY2(QFileInfo::exists(QStringLiteral(HEADERS "/") + header), qPrintable(header));
    for (const int side : {16, 22, 32, 48}) {
        const QImage image = widget->icon().pixmap(side).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY(image.pixelColor(image.rect().center()).alpha() > 0);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
}

void tst_DesignerPlugin::xmlFitsTheWidget()
{
    QDesignerCustomWidgetInterface *widget = widgetOfRow();
    const std::unique_ptr<QWidget> made(widget->createWidget(nullptr));
    QCOMPARE(QString::fromLatin1(made->metaObject()->className()), widget->name());
    QXmlStreamReader xml(widget->domXml());
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("ui"))
            QVERIFY(!attributes.value(QLatin1String("displayname")).isEmpty());
        if (xml.name() == QLatin1String("widget")) {
            QCOMPARE(attributes.value(QLatin1String("class")), widget->name());
            QVERIFY(!attributes.value(QLatin1String("name")).isEmpty());
        }
        if (xml.name() == QLatin1String("class"))
            QCOMPARE(xml.readElementText(), widget->name());
        else if (xml.name() == QLatin1String("property") || xml.name().endsWith(QLatin1String("specification"))
            || xml.name() == QLatin1String("tooltip"))
            names += attributes.value(QLatin1String("name")).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &name : std::as_const(names))
        QVERIFY2(made->metaObject()->indexOfProperty(qPrintable(name)) >= 0, qPrintable(name));
}

void tst_DesignerPlugin::standsInAForm()
{
    const QString name = widgetOfRow()->name();
    QVERIFY(m_loader->availableWidgets().contains(name));
    QByteArray form = formOf(name);
    QBuffer buffer(&form);
    buffer.open(QIODevice::ReadOnly);
    const std::unique_ptr<QWidget> window(m_loader->load(&buffer));
    QVERIFY2(window, qPrintable(m_loader->errorString()));
    const auto *widget = window->findChild<QWidget *>(QStringLiteral("widget"));
    QVERIFY(widget);
    QCOMPARE(QString::fromLatin1(widget->metaObject()->className()), name);
    QVERIFY(!window->grab().isNull());
}

void tst_DesignerPlugin::formBuilderListsIt()
{
    const QString name = widgetOfRow()->name();
    const QList<QDesignerCustomWidgetInterface *> listed = m_builder->customWidgets();
    QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const auto *widget) { return widget->name() == name; }));
}

/// The property editor reads a property again when it is told to, and Qt Designer 6.4 can't read a scoped enumeration.
void tst_DesignerPlugin::propertiesSuitTheEditor()
{
    const std::unique_ptr<QWidget> made(widgetOfRow()->createWidget(nullptr));
    for (int i = made->metaObject()->propertyOffset(); i < made->metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = made->metaObject()->property(i);
        if (property.isWritable())
            QVERIFY2(property.hasNotifySignal(), property.name());
        if (property.isEnumType())
            QVERIFY2(!property.enumerator().isScoped(), property.name());
    }
}

static QString propertyOf(const QWidget *window, const char *widget, const char *property)
{
    const auto *found = window->findChild<QWidget *>(QLatin1String(widget));
    return found ? found->property(property).toString() : QStringLiteral("no such widget");
}

void tst_DesignerPlugin::formLoadsWithItsProperties()
{
    QFile file(QStringLiteral(FORM));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::unique_ptr<QWidget> window(m_loader->load(&file));
    QVERIFY2(window, qPrintable(m_loader->errorString()));
    QCOMPARE(propertyOf(window.get(), "deviceCodeView", "accessibleDescription"), QStringLiteral("Of the form"));
    QCOMPARE(propertyOf(window.get(), "qrCode", "payload"), QStringLiteral("https://www.example.org/form"));
    QCOMPARE(propertyOf(window.get(), "qrCode", "accessibleName"), QStringLiteral("Where the code leads"));
    QCOMPARE(propertyOf(window.get(), "signInButton", "provider"), QStringLiteral("google"));
    QCOMPARE(propertyOf(window.get(), "signInButton", "colorScheme"), QStringLiteral("Light"));
    QCOMPARE(propertyOf(window.get(), "accountButton", "compact"), QStringLiteral("true"));
    QCOMPARE(propertyOf(window.get(), "accountButton", "manageUrl"), QStringLiteral("https://example.com/account"));
    QCOMPARE(propertyOf(window.get(), "accountPicker", "offersAnotherAccount"), QStringLiteral("false"));
}

void tst_DesignerPlugin::formKeepsItsPropertiesWhenSaved()
{
    QFile file(QStringLiteral(FORM));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::unique_ptr<QWidget> window(m_builder->load(&file));
    QVERIFY2(window, qPrintable(m_builder->errorString()));
    window->findChild<QWidget *>(QStringLiteral("qrCode"))->setProperty("payload", QStringLiteral("https://a.test/"));
    QBuffer saved;
    saved.open(QIODevice::ReadWrite);
    m_builder->save(&saved, window.get());
    saved.seek(0);
    const std::unique_ptr<QWidget> again(m_loader->load(&saved));
    QVERIFY2(again, qPrintable(m_loader->errorString()));
    QCOMPARE(propertyOf(again.get(), "qrCode", "payload"), QStringLiteral("https://a.test/"));
    QCOMPARE(propertyOf(again.get(), "deviceCodeView", "accessibleDescription"), QStringLiteral("Of the form"));
}

void tst_DesignerPlugin::onlyAFormEditorSeesAnExample()
{
    const auto view = std::find_if(m_widgets.begin(), m_widgets.end(),
        [](const auto *widget) { return widget->name() == QLatin1String("QtSignIn::DeviceCodeView"); });
    QVERIFY(view != m_widgets.end());
    const auto codeShown = [&] {
        const std::unique_ptr<QWidget> made((*view)->createWidget(nullptr));
        QString text;
        for (const QTextEdit *edit : made->findChildren<QTextEdit *>())
            text += edit->toPlainText();
        return text;
    };
    QVERIFY(!(*view)->isInitialized());
    QCOMPARE(codeShown(), QString());
    (*view)->initialize(nullptr);
    QCOMPARE(codeShown(), QString());
    QDesignerFormEditorInterface editor;
    (*view)->initialize(&editor);
    QVERIFY((*view)->isInitialized());
    QCOMPARE(codeShown(), QStringLiteral("EXAM-PLE"));
}

QTEST_MAIN(tst_DesignerPlugin)
#include "tst_designerplugin.moc"
