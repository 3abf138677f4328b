#include "system/secretservice.h"

#include <QtCore/QMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeout = 2000;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

using Done = std::function<void(EntryPlace)>;
using Attributes = QMap<QString, QString>;

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1)
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    // Nothing of another desktop is started in a session of KDE.
    message.setAutoStartService(!isKde());
    return message;
}

template <typename Reply, typename Answer>
void ask(const QDBusConnection &bus, const QDBusMessage &message, Answer answer)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, timeout));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(Reply(*watcher));
    });
}

EntryPlace placeOf(const QDBusError &error)
{
    const bool isAbsent = error.type() == QDBusError::ServiceUnknown
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
    return isAbsent ? EntryPlace::Nowhere : EntryPlace::Unknown;
}

void askWhetherLocked(const QDBusConnection &bus, const QString &collection, const Done &done)
{
    using Reply = QDBusPendingReply<QDBusVariant>;
    ask<Reply>(bus,
        call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
        [done](const Reply &reply) {
            if (reply.isError())
                done(EntryPlace::Unknown);
            else
                done(reply.value().variant().toBool() ? EntryPlace::Locked : EntryPlace::Nowhere);
        });
}

/// Some services hide what is in a locked collection, so the one that is written to is asked for its lock.
void askForDefaultCollection(const QDBusConnection &bus, const Done &done)
{
    using Reply = QDBusPendingReply<QDBusObjectPath>;
    ask<Reply>(
        bus, call(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s}), [bus, done](const Reply &reply) {
            if (reply.isError())
                done(EntryPlace::Unknown);
            else if (reply.value().path() == "/"_L1)
                done(EntryPlace::Nowhere);
            else
                askWhetherLocked(bus, reply.value().path(), done);
        });
}

/// QtKeychain takes KWallet where it can, which says by itself when it is locked.
void askForKWallet(const QDBusConnection &bus, const Done &done)
{
    using Reply = QDBusPendingReply<QStringList>;
    ask<Reply>(bus,
        QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ListNames"_s),
        [bus, done](const Reply &reply) {
            const QStringList names = reply.isError() ? QStringList() : reply.value();
            if (names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd6"_L1))
                done(EntryPlace::Nowhere);
            else
                askForDefaultCollection(bus, done);
        });
}

} // namespace

void findEntry(const QString &application, const QString &key, const Done &done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        done(EntryPlace::Unknown);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes {{u"server"_s, application}, {u"user"_s, key}};
    using Paths = QList<QDBusObjectPath>;
    using Reply = QDBusPendingReply<Paths, Paths>;
    ask<Reply>(bus, call(servicePath, serviceInterface, u"SearchItems"_s, {QVariant::fromValue(attributes)}),
        [bus, done](const Reply &reply) {
            if (reply.isError())
                done(placeOf(reply.error()));
            else if (!reply.argumentAt<1>().isEmpty())
                done(EntryPlace::Locked);
            else if (!reply.argumentAt<0>().isEmpty())
                done(EntryPlace::Open);
            else if (isKde())
                askForKWallet(bus, done);
            else
                askForDefaultCollection(bus, done);
        });
}

} // namespace QtSignIn
