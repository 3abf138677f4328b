#include "system/sessionbus.h"

#include <QtCore/QUrl>
#include <QtNetwork/QLocalSocket>

namespace QtSignIn {

using namespace Qt::StringLiterals;

QString busSocket(const QString &address)
{
    if (address.isEmpty()) {
        const QString directory = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return directory.isEmpty() ? QString() : directory + "/bus"_L1;
    }
    // Of several addresses the first that works is taken; who has several has another bus than ours to worry about.
    const QString first = address.section(u';', 0, 0);
    if (!first.startsWith("unix:"_L1))
        return {};
    for (const QString &part : first.mid(5).split(u',')) {
        if (part.startsWith("path="_L1))
            return QUrl::fromPercentEncoding(part.mid(5).toUtf8());
    }
    return {};
}

void awaitSessionBus(QObject *parent, const std::function<void()> &done)
{
    const QString path = busSocket(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    if (path.isEmpty()) {
        done();
        return;
    }
    auto *socket = new QLocalSocket(parent);
    const auto finish = [socket, done] {
        socket->disconnect();
        socket->deleteLater();
        done();
    };
    QObject::connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write("\0AUTH\r\n", 7); });
    QObject::connect(socket, &QLocalSocket::readyRead, socket, finish);
    QObject::connect(socket, &QLocalSocket::errorOccurred, socket, finish);
    socket->connectToServer(path);
}

} // namespace QtSignIn
