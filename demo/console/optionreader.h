#pragma once

#include <QtCore/QCommandLineParser>
#include <QtCore/QHash>
#include <QtCore/QUrl>

namespace Demo {

/// Turns options into values and keeps the first complaint.
class OptionReader {
public:
    explicit OptionReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString text(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList texts(const char *name) const { return m_parser.values(QString::fromLatin1(name)); }
    const QString &complaint() const { return m_complaint; }

    void complain(const QString &text);
    void complainOfValue(const char *name, const QString &expected);

    int number(const char *name, int fallback, int least);

    /// One of \a values, by its name on the command line.
    template <typename Value> Value choice(const char *name, Value fallback, const QHash<QString, Value> &values)
    {
        if (!isSet(name))
            return fallback;
        const auto found = values.constFind(text(name));
        if (found != values.constEnd())
            return *found;
        QStringList names = values.keys();
        names.sort();
        complainOfValue(name, QStringLiteral("one of ") + names.join(QStringLiteral(", ")));
        return fallback;
    }

    /// An https or http URL with a host.
    QUrl webAddress(const char *name);

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

} // namespace Demo
