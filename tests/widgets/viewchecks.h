#pragma once

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace QtSignIn {

/// The offscreen platform complains each time a window's size limits change.
inline void failOnOtherWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints\\(\\)).?")));
}

/// The visible button of that label, mnemonics aside.
inline QPushButton *buttonNamed(const QWidget *window, const QString &label)
{
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(window) && QString(button->text()).remove(QLatin1Char('&')) == label)
            return button;
    }
    return nullptr;
}

inline QPushButton *defaultButton(const QWidget *window)
{
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisibleTo(window))
            return button;
    }
    return nullptr;
}

/// Whether some text on the screen, or told to screen readers, contains \a part.
inline bool shows(const QWidget *window, const QString &part)
{
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
        const auto *code = qobject_cast<const QTextEdit *>(widget);
        const QString text = (label ? label->text()
                : button            ? button->text()
                : edit              ? edit->toPlainText()
                : code              ? code->toPlainText()
                                    : QString());
        if (text.contains(part) || widget->accessibleName().contains(part))
            return true;
    }
    return false;
}

/// Every place that could take foreign text for HTML.
inline QString richTextPlaces(const QWidget *window)
{
    QStringList places;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *edit = qobject_cast<const QTextEdit *>(widget);
        if (label && label->textFormat() != Qt::PlainText)
            places += QStringLiteral("label: ") + label->text();
        if (edit && edit->acceptRichText())
            places += QStringLiteral("text edit: ") + edit->toPlainText();
        if (!widget->toolTip().isEmpty() || !widget->whatsThis().isEmpty())
            places += QStringLiteral("tool tip: ") + widget->toolTip() + widget->whatsThis();
    }
    return places.join(QLatin1Char('\n'));
}

inline void collectNameless(QAccessibleInterface *node, const QString &path, QStringList &nameless)
{
    const QString here = QStringLiteral("%1/%2").arg(path).arg(int(node->role()));
    if (!node->state().invisible && node->text(QAccessible::Name).isEmpty()) {
        const QObject *object = node->object();
        nameless +=
            here + QLatin1Char(' ') + (object ? QString::fromLatin1(object->metaObject()->className()) : QString());
    }
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i))
            collectNameless(child, here, nameless);
    }
}

/// What a screen reader could not name.
inline QString namelessNodes(QWidget *window)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(window), {}, nameless);
    return nameless.join(QLatin1Char('\n'));
}

/// Labels of what Tab goes through, from the first widget in the window on.
inline QStringList tabOrder(QWidget *window)
{
    QStringList order;
    for (QWidget *widget = window->nextInFocusChain(); widget != window; widget = widget->nextInFocusChain()) {
        if (!widget->isVisibleTo(window) || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = button ? QString(button->text()).remove(QLatin1Char('&')) : QString();
        order += text.isEmpty() ? widget->accessibleName() : text;
    }
    return order;
}

/// The same circle, from the widget labelled \a first on: what was made last comes last in the window's own order.
inline QStringList tabOrderFrom(QWidget *window, const QString &first)
{
    QStringList order = tabOrder(window);
    const auto start = std::find(order.begin(), order.end(), first);
    std::rotate(order.begin(), start, order.end());
    return order;
}

/// Where everything in \a window is.
inline QHash<const QWidget *, QRect> geometries(const QWidget *window)
{
    QHash<const QWidget *, QRect> places;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(window))
            places.insert(widget, QRect(widget->mapTo(window, QPoint()), widget->size()));
    }
    return places;
}

} // namespace QtSignIn
