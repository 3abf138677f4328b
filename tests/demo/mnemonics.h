#pragma once

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>

namespace Demo {

inline QChar mnemonicOf(const QString &text)
{
    const qsizetype at = QString(text).replace(QStringLiteral("&&"), QStringLiteral("  ")).indexOf(QLatin1Char('&'));
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

/// What Alt and a key may reach in \a window at the moment.
inline QStringList mnemonics(const QMainWindow &window)
{
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        if (!mnemonicOf(text).isNull())
            keys += mnemonicOf(text);
    };
    for (const QAction *menu : window.menuBar()->actions())
        add(menu->text());
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy())
            add(label->text());
    }
    return keys;
}

} // namespace Demo
