#include "interop/sessionbus.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

void stopProcess(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

SessionBus::SessionBus()
{
    m_bus.setStandardErrorFile(QProcess::nullDevice());
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(address());
    stopProcess(m_bus);
}

bool SessionBus::start()
{
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write("<busconfig><type>session</type><listen>" + address().toUtf8()
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration.fileName()});
    return m_bus.waitForReadyRead(10000) && connection(address()).isConnected();
}

QString SessionBus::address() const
{
    return "unix:path="_L1 + m_home.filePath(u"bus"_s);
}

QProcessEnvironment SessionBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
             u"GNOME_DESKTOP_SESSION_ID"_s, u"KDE_FULL_SESSION"_s, u"KDE_SESSION_VERSION"_s, u"XDG_DATA_HOME"_s,
             u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"GNOME_KEYRING_CONTROL"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address());
    return environment;
}

QDBusConnection SessionBus::connection(const QString &name) const
{
    return QDBusConnection::connectToBus(address(), name);
}
