#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

namespace QtSignIn {

/// Secrets that were put into a flow, each unlike anything else, and a search for them.
class Canaries {
public:
    /// A new one, of characters that tokens may have.
    QByteArray make(const QString &name);

    /// One that the library or the test made itself.
    void add(const QString &name, const QByteArray &value);

    QByteArray value(const QString &name) const;
    QStringList names() const;

    /// Which are in \a text, and how: raw, percent-encoded, in hexadecimal digits, in either Base64. "access token
    /// (raw)"
    QStringList foundIn(const QByteArray &text) const;
    QStringList foundIn(const QString &text) const { return foundIn(text.toUtf8()); }

private:
    QList<std::pair<QString, QByteArray>> m_canaries;
};

/// Every form in which \a secret may stand in a text, by name.
QList<std::pair<QString, QByteArray>> formsOf(const QByteArray &secret);

} // namespace QtSignIn
