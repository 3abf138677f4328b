#pragma once

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>
#include <QtNetwork/QLocalServer>

#include <functional>

class KeychainBus;

/// Plays a service on a bus: each call goes to a function, and what that leaves unanswered stays so.
class FakeBusService : public QDBusVirtualObject {
    Q_OBJECT

public:
    using Handler = std::function<void(const QDBusMessage &message, const QDBusConnection &bus)>;

    FakeBusService(const KeychainBus &bus, const QString &name, Handler handler);
    ~FakeBusService() override;

    bool isRegistered() const { return m_isRegistered; }

    /// The methods that were called, in order.
    QStringList calls() const { return m_calls; }

    /// Breaks the connection, as the death of its process does.
    void die();

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    const QString m_connectionName;
    const Handler m_handler;
    bool m_isRegistered = false;
    QStringList m_calls;
};

/// Owns the name and never answers.
FakeBusService::Handler silentService();

/// A Secret Service with one collection, which is locked and holds whatever is asked for; its prompt is refused, and
/// what else can't be done fails without a reason.
FakeBusService::Handler refusingSecretService();

/// KDE's wallet, open and empty.
FakeBusService::Handler emptyWallet();

/// A bus that lets programs in and says nothing.
class MuteBus {
public:
    explicit MuteBus(const QString &path);
    QString address() const { return QLatin1String("unix:path=") + m_server.fullServerName(); }
    bool isListening() const { return m_server.isListening(); }

private:
    QLocalServer m_server;
};
