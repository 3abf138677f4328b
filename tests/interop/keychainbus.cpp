#include "interop/keychainbus.h"

#include <QtDBus/QDBusConnectionInterface>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

KeychainBus::KeychainBus()
{
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
}

KeychainBus::~KeychainBus()
{
    stopProcess(m_keyring);
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
    stopProcess(m_keyring);
}
