#pragma once

#include <QtCore/QMetaEnum>
#include <QtTest/QTest>

namespace QtSignIn {

/// A row for each strike in each story: columns "name" and "strikeKind".
template <typename Strike> void addStrikes(const QStringList &stories)
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Strike>("strikeKind");
    const QMetaEnum strikes = QMetaEnum::fromType<Strike>();
    for (const QString &name : stories) {
        for (int i = 0; i < strikes.keyCount(); ++i)
            QTest::addRow("P17: %s, %s", qPrintable(name), strikes.key(i)) << name << Strike(strikes.value(i));
    }
}

} // namespace QtSignIn
