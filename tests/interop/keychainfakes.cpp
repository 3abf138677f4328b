#include "interop/keychainfakes.h"

#include "interop/keychainbus.h"

#include <QtCore/QUuid>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

using Paths = QList<QDBusObjectPath>;

QVariant paths(const Paths &paths)
{
    return QVariant::fromValue(paths);
}

QVariant path(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant variant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

const QString collection = u"/org/freedesktop/secrets/collection/login"_s;
const QString item = collection + "/1"_L1;
const QString prompt = u"/org/freedesktop/secrets/prompt/1"_s;

} // namespace

FakeBusService::FakeBusService(const KeychainBus &bus, const QString &name, Handler handler)
    : m_connectionName(QUuid::createUuid().toString())
    , m_handler(std::move(handler))
{
    QDBusConnection connection = bus.connection(m_connectionName);
    m_isRegistered =
        connection.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath) && connection.registerService(name);
}

FakeBusService::~FakeBusService()
{
    die();
}

void FakeBusService::die()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

bool FakeBusService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    m_calls.append(message.member());
    m_handler(message, connection);
    return true;
}

FakeBusService::Handler silentService()
{
    return [](const QDBusMessage &, const QDBusConnection &) {};
}

FakeBusService::Handler refusingSecretService()
{
    return [](const QDBusMessage &message, const QDBusConnection &bus) {
        const QString method = message.member();
        const auto answer = [&](const QVariantList &values) { bus.send(message.createReply(values)); };
        if (method == "GetAll"_L1) {
            answer({QVariantMap()});
        } else if (method == "Get"_L1) {
            answer({variant(true)});
        } else if (method == "ReadAlias"_L1) {
            answer({path(collection)});
        } else if (method == "OpenSession"_L1 && message.arguments().constFirst() != u"plain"_s) {
            bus.send(message.createErrorReply(QDBusError::NotSupported, u"Only plain."_s));
        } else if (method == "OpenSession"_L1) {
            answer({variant(QString()), path(u"/org/freedesktop/secrets/session/1"_s)});
        } else if (method == "SearchItems"_L1) {
            const auto attributes = qdbus_cast<QMap<QString, QString>>(message.arguments().constFirst());
            const bool isThere = attributes.value(u"type"_s, u"plaintext"_s) == "plaintext"_L1;
            answer({paths({}), paths(isThere ? Paths {QDBusObjectPath(item)} : Paths())});
        } else if (method == "Unlock"_L1) {
            answer({paths({}), path(prompt)});
        } else if (method == "Prompt"_L1) {
            answer({});
            QDBusMessage refused =
                QDBusMessage::createSignal(message.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
            refused.setArguments({true, variant(paths({}))});
            bus.send(refused);
        } else {
            bus.send(message.createErrorReply(QDBusError::Failed, u"No."_s));
        }
    };
}

FakeBusService::Handler emptyWallet()
{
    return [](const QDBusMessage &message, const QDBusConnection &bus) {
        const QString method = message.member();
        QVariant value;
        if (method == "networkWallet"_L1)
            value = u"kdewallet"_s;
        else if (method == "open"_L1)
            value = 1;
        else
            value = 0;
        bus.send(message.createReply(value));
    };
}

MuteBus::MuteBus(const QString &path)
{
    m_server.listen(path);
}
