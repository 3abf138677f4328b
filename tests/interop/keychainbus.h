#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtDBus/QDBusConnection>

/// A session of D-Bus of its own, without any service: no program but those given its environment sees it, and none of
/// this computer's is started. It has a home, so that a GNOME Keyring in it keeps what it was given.
class KeychainBus {
public:
    KeychainBus();
    ~KeychainBus();

    /// Whether it runs.
    bool start();

    QString address() const;

    /// For a program of this session; with no desktop.
    QProcessEnvironment environment() const;

    /// GNOME Keyring, open or not; the first time it must be open, which makes a collection. Whether it runs.
    bool startKeyring(bool unlocked);
    void stopKeyring();

    /// A connection to it under that name in this process.
    QDBusConnection connection(const QString &name) const;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};
