#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace QtSignIn {

/// A screen reader by AT-SPI: what it finds in a program, what it hears of it, and its hands.
class ScreenReader {
public:
    explicit ScreenReader(const QProcessEnvironment &environment);
    ~ScreenReader();

    /// Whether it finds the program of that name within 20 s.
    bool find(const QString &program);

    /// Everything to be seen in the program: objects with role, name, description, depth, states, relations.
    QJsonArray tree();

    /// Whether there is a button of that name, and it was pressed.
    bool press(const QString &name);

    /// What was read out so far without being asked for.
    QStringList heard() const;
    bool waitToHear(const QString &part, int milliseconds = 20000) const;

    /// Whether something got a name like this since the start, and how often.
    int namesGiven(const QString &name) const;
    int renamings() const;

    QByteArray errorOutput() { return m_process.readAllStandardError(); }

private:
    QJsonObject ask(const QString &command, const QString &answer);
    void read();

    QProcess m_process;
    QByteArray m_rest;
    QList<QJsonObject> m_events;
    QList<QJsonObject> m_answers;
};

} // namespace QtSignIn
