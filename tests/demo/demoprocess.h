#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QProcess>

/// A demo program that runs as a process: its JSON lines as they come, and how it ends. Killed when destroyed.
class DemoProcess {
public:
    explicit DemoProcess(const QString &program);
    static QString consoleProgram();
    static QString widgetsProgram();
    ~DemoProcess();

    /// Before start().
    void setEnvironment(const QString &name, const QString &value);

    void start(const QStringList &arguments);
    void interrupt(); ///< as Ctrl-C

    /// Whether \a count events of that \a name have come, within a minute.
    bool waitForEvent(const QString &name, qsizetype count = 1);
    bool waitForOutput(const QByteArray &text);
    bool waitForEnd();

    int exitCode() const; ///< -1 after a crash
    QByteArray output() const { return m_output; }
    QByteArray errorOutput() const { return m_errorOutput; }

    /// The lines of output() that are JSON objects.
    QList<QJsonObject> events() const;
    QList<QJsonObject> events(const QString &name) const;
    QStringList eventNames() const;

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errorOutput;
};
