#include "secrets/widgettexts.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QWidget>

namespace QtSignIn {

namespace {

using Texts = QList<WidgetText>;

void collect(QAccessibleInterface *node, Texts &texts)
{
    const std::pair<QAccessible::Text, const char *> kinds[] {{QAccessible::Name, "accessible name"},
        {QAccessible::Description, "accessible description"}, {QAccessible::Value, "accessible value"},
        {QAccessible::Help, "accessible help"}};
    for (const auto &[kind, place] : kinds)
        texts.append({QString::fromLatin1(place), node->text(kind)});
    if (QAccessibleTextInterface *text = node->textInterface())
        texts.append({QStringLiteral("accessible text"), text->text(0, text->characterCount())});
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i))
            collect(child, texts);
    }
}

void collect(const QTreeWidgetItem *item, Texts &texts)
{
    for (int column = 0; column < item->columnCount(); ++column) {
        texts.append({QStringLiteral("tree item"), item->text(column)});
        texts.append({QStringLiteral("tool tip of a tree item"), item->toolTip(column)});
    }
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), texts);
}

void collect(const QWidget *widget, Texts &texts)
{
    const QString type = QString::fromLatin1(widget->metaObject()->className());
    texts.append({QStringLiteral("window title of ") + type, widget->windowTitle()});
    texts.append(
        {QStringLiteral("tool tip of ") + type, widget->toolTip() + widget->whatsThis() + widget->statusTip()});
    texts.append({QStringLiteral("accessible name of ") + type, widget->accessibleName()});
    texts.append({QStringLiteral("accessible description of ") + type, widget->accessibleDescription()});
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append({QStringLiteral("label"), label->text()});
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append({QStringLiteral("button"), button->text()});
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append({QStringLiteral("text"), edit->toPlainText()});
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        texts.append({QStringLiteral("text"), edit->toPlainText()});
    if (const auto *tree = qobject_cast<const QTreeWidget *>(widget))
        collect(tree->invisibleRootItem(), texts);
}

} // namespace

QList<WidgetText> textsOf(QWidget *window)
{
    Texts texts;
    collect(static_cast<const QWidget *>(window), texts);
    for (const QWidget *widget : window->findChildren<QWidget *>())
        collect(widget, texts);
    collect(QAccessible::queryAccessibleInterface(window), texts);
    texts.append({QStringLiteral("clipboard"), QGuiApplication::clipboard()->text()});
    return texts;
}

} // namespace QtSignIn
