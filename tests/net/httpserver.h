#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

#include <optional>

namespace QtSignIn {

/// A server of this test's own, on a free port: notes every request and answers from a script.
class HttpServer : public QTcpServer {
    Q_OBJECT

public:
    explicit HttpServer(const std::optional<QSslConfiguration> &tls = std::nullopt)
        : m_tls(tls)
    {
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = QStringLiteral("/token")) const
    {
        const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(serverPort()).arg(path));
    }

    /// Scripts the next answer; an empty one closes the connection. Without a script there is none.
    void answer(const QByteArray &bytes, bool closes = false) { m_answers.append({bytes, closes || bytes.isEmpty()}); }
    void answerStatus(const QByteArray &statusLine, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        answer("HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }

    /// Writes to every open connection, asked or not.
    void write(const QByteArray &bytes)
    {
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->write(bytes);
    }

    QByteArrayList requests;
    QByteArray received;
    int connections = 0;
    int disconnections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++disconnections;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer = QByteArray()]() mutable {
            const QByteArray bytes = socket->readAll();
            received += bytes;
            buffer += bytes;
            if (isComplete(buffer)) {
                requests.append(std::exchange(buffer, {}));
                reply(socket);
            }
        });
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    struct Answer {
        QByteArray bytes;
        bool closes;
    };

    static bool isComplete(const QByteArray &request)
    {
        const qsizetype headersEnd = request.indexOf("\r\n\r\n");
        const qsizetype name = request.toLower().indexOf("content-length: ");
        const qsizetype length = name < 0 ? 0 : request.mid(name + 16, request.indexOf('\r', name) - name - 16).toInt();
        return headersEnd > 0 && request.size() >= headersEnd + 4 + length;
    }

    void reply(QTcpSocket *socket)
    {
        if (m_answers.isEmpty())
            return;
        const Answer answer = m_answers.takeFirst();
        socket->write(answer.bytes);
        if (answer.closes)
            socket->disconnectFromHost();
    }

    const std::optional<QSslConfiguration> m_tls;
    QList<Answer> m_answers;
};

} // namespace QtSignIn
