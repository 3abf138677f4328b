#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>

/// Asks \a process to end, and insists after 5 s.
void stopProcess(QProcess &process);

/// A session of D-Bus of its own, with a home and without any service: no program but those given its environment sees
/// it, and none of this computer's is started.
class SessionBus {
public:
    SessionBus();
    ~SessionBus();

    /// Whether it runs.
    bool start();

    QString address() const;

    /// For a program of this session; with no desktop.
    QProcessEnvironment environment() const;

    /// A connection to it under that name in this process.
    QDBusConnection connection(const QString &name) const;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
};
