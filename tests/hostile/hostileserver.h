#pragma once

#include <QtCore/QHash>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace QtSignIn {

/// What a server sends, byte for byte, and what it does then.
struct HostileAnswer {
    enum class Then { KeepAlive, Close, Hang, Repeat };

    QByteArray bytes = {};
    Then then = Then::Close;
    QByteArray more = {}; ///< for Repeat: again and again, as fast as they are taken
};

/// An answer as it should be, in JSON.
inline HostileAnswer goodAnswer(const QByteArray &json)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
            + "\r\n\r\n" + json,
        HostileAnswer::Then::KeepAlive};
}

/// A server on loopback that answers each path its own way.
class HostileServer : public QTcpServer {
    Q_OBJECT

public:
    HostileServer() { listen(QHostAddress::LocalHost); }

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    QString url(const QString &path) const { return origin() + path; }

    /// To all paths that begin with \a path; the longest wins.
    void answer(const QString &path, const HostileAnswer &answer) { m_answers.insert(path.toLatin1(), answer); }

    qsizetype requestCount(const QString &path) const
    {
        return std::count_if(targets.cbegin(), targets.cend(),
            [&](const QByteArray &target) { return target.startsWith(path.toLatin1()); });
    }

    /// Everything scripted is with the network, and nothing else will come.
    bool isSilent() const
    {
        return std::all_of(
            m_sockets.cbegin(), m_sockets.cend(), [](const QTcpSocket *socket) { return socket->bytesToWrite() == 0; });
    }

    QByteArrayList targets; ///< of the requests, in order
    QByteArray received;
    qint64 sent = 0; ///< bytes that the system took

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_sockets.removeOne(socket);
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { sent += bytes; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = QByteArray()]() mutable {
            const QByteArray bytes = socket->readAll();
            received += bytes;
            buffer += bytes;
            if (isComplete(buffer))
                reply(socket, std::exchange(buffer, {}));
        });
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

private:
    static bool isComplete(const QByteArray &request)
    {
        const qsizetype headersEnd = request.indexOf("\r\n\r\n");
        const qsizetype name = request.toLower().indexOf("content-length: ");
        const qsizetype length = name < 0 ? 0 : request.mid(name + 16, request.indexOf('\r', name) - name - 16).toInt();
        return headersEnd > 0 && request.size() >= headersEnd + 4 + length;
    }

    void reply(QTcpSocket *socket, const QByteArray &request)
    {
        const QByteArray target = request.split(' ').value(1);
        targets.append(target);
        HostileAnswer answer {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", HostileAnswer::Then::KeepAlive};
        qsizetype longest = 0;
        for (auto known = m_answers.cbegin(); known != m_answers.cend(); ++known) {
            if (target.startsWith(known.key()) && known.key().size() > longest) {
                longest = known.key().size();
                answer = known.value();
            }
        }
        socket->write(answer.bytes);
        if (answer.then == HostileAnswer::Then::Close)
            socket->disconnectFromHost();
        if (answer.then == HostileAnswer::Then::Repeat) {
            const auto repeat = [socket, more = answer.more] {
                if (socket->bytesToWrite() < 256 * 1024)
                    socket->write(more);
            };
            connect(socket, &QTcpSocket::bytesWritten, socket, repeat);
            repeat();
        }
    }

    QHash<QByteArray, HostileAnswer> m_answers;
    QList<QTcpSocket *> m_sockets;
};

} // namespace QtSignIn
