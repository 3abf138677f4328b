#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtTest/QTest>

/// What browser-login.mjs wrote to \a fileName, once it has.
inline QJsonObject browserResult(const QString &fileName)
{
    if (!QTest::qWaitFor([&] { return QFile::exists(fileName); }, 30000))
        return {};
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Nothing of the authorization response is left in the address bar or in the history.
inline void verifyAddresses(const QJsonObject &result)
{
    const QUrl last(result.value(QStringLiteral("url")).toString());
    QVERIFY2(last.path().startsWith(QStringLiteral("/done/")), qPrintable(last.toString()));
    QVERIFY(!last.hasQuery());
    QVERIFY(!last.hasFragment());
    const QStringList addresses = result.value(QStringLiteral("addresses")).toVariant().toStringList();
    QVERIFY(!addresses.isEmpty());
    for (const QString &address : addresses)
        QVERIFY2(!address.contains(QStringLiteral("code=")), qPrintable(address));
}
