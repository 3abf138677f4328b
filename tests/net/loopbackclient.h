#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

/// A browser's connection: sends bytes as they are, reads one response and closes after it.
class LoopbackClient : public QObject {
public:
    explicit LoopbackClient(
        quint16 port, const QHostAddress &address = QHostAddress::LocalHost, bool closesFirst = true)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this, closesFirst] {
            m_received += m_socket.readAll();
            if (isComplete() && closesFirst)
                m_socket.disconnectFromHost();
        });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_ended = true; });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { m_ended = true; });
        m_socket.connectToHost(address, port);
    }

    ~LoopbackClient() override { m_socket.disconnect(this); }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        if (isConnected())
            m_socket.flush();
    }

    void leave() { m_socket.disconnectFromHost(); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool hasSent() const { return isConnected() && m_socket.bytesToWrite() == 0; }
    bool hasEnded() const { return m_ended; }
    bool wasRefused() const { return m_socket.error() == QAbstractSocket::ConnectionRefusedError; }

    bool isComplete() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end >= 0 && m_received.size() - end - 4 >= header("Content-Length").toLongLong();
    }
    QByteArray received() const { return m_received; }
    int status() const { return isComplete() ? m_received.mid(9, 3).toInt() : 0; }
    QByteArray body() const { return isComplete() ? m_received.mid(m_received.indexOf("\r\n\r\n") + 4) : QByteArray(); }

    /// All values of that header, with a newline between them.
    QByteArray header(const QByteArray &name) const
    {
        QByteArrayList values;
        const QByteArrayList lines = m_received.left(m_received.indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name + ": "))
                values.append(line.mid(name.size() + 2).trimmed());
        }
        return values.join('\n');
    }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_ended = false;
};
