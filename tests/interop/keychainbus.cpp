#include "interop/keychainbus.h"

#include <QtCore/QFile>
#include <QtDBus/QDBusConnectionInterface>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

} // namespace

KeychainBus::KeychainBus()
{
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
}

KeychainBus::~KeychainBus()
{
    QDBusConnection::disconnectFromBus(address());
    stop(m_keyring);
    stop(m_bus);
}

bool KeychainBus::start()
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

QString KeychainBus::address() const
{
    return "unix:path="_L1 + m_home.filePath(u"bus"_s);
}

QProcessEnvironment KeychainBus::environment() const
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

bool KeychainBus::startKeyring(bool unlocked)
{
    stopKeyring();
    m_keyring.setProcessEnvironment(environment());
    QStringList arguments {u"--foreground"_s, u"--components=secrets"_s};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write("password");
    m_keyring.closeWriteChannel();
    const QDBusConnection bus = connection(address());
    return QTest::qWaitFor([&] { return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); });
}

void KeychainBus::stopKeyring()
{
    stop(m_keyring);
}

QDBusConnection KeychainBus::connection(const QString &name) const
{
    return QDBusConnection::connectToBus(address(), name);
}
