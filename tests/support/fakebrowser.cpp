#include "support/fakebrowser.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

namespace QtSignIn {

namespace {

bool isComplete(const QByteArray &answer)
{
    const qsizetype headersEnd = answer.indexOf("\r\n\r\n");
    const qsizetype start = answer.indexOf("Content-Length: ") + 16;
    return headersEnd > start
        && answer.size() - headersEnd - 4 >= answer.mid(start, answer.indexOf('\r', start) - start).toLongLong();
}

} // namespace

void FakeBrowser::open(const QUrl &url, std::function<void(bool)> done)
{
    m_urls.append(url);
    if (m_delaysReport) {
        m_done = std::move(done);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, url, done = std::move(done)] {
            const QPointer<FakeBrowser> guard(this);
            done(m_opens);
            if (guard)
                Q_EMIT opened(url);
        },
        Qt::QueuedConnection);
}

void FakeBrowser::openWatched(const QUrl &url, std::function<void(bool)> done, std::function<void()> closed)
{
    m_closed = std::move(closed);
    open(url, std::move(done));
}

FormParameters FakeBrowser::authorizationParameters() const
{
    return m_urls.isEmpty() ? FormParameters() : decodeForm(m_urls.last().query(QUrl::FullyEncoded).toLatin1());
}

QUrl FakeBrowser::redirectUri() const
{
    return QUrl(QString::fromUtf8(authorizationParameters().value("redirect_uri").value_or(QByteArray())));
}

void FakeBrowser::redirectBack(FormParameters parameters)
{
    parameters.add("state", authorizationParameters().value("state").value_or(QByteArray()));
    redirectBackRaw(parameters);
}

void FakeBrowser::redirectBackRaw(const FormParameters &parameters)
{
    get(withQueryParameters(redirectUri(), parameters));
}

void FakeBrowser::get(const QUrl &url)
{
    send(url, "GET", {});
}

void FakeBrowser::post(const QUrl &url, const QByteArray &form)
{
    send(url, "POST", form);
}

void FakeBrowser::send(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    const auto answer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::connected, this, [socket, url, method, body] {
        const QByteArray path = url.path(QUrl::FullyEncoded).isEmpty() ? "/" : url.path(QUrl::FullyEncoded).toLatin1();
        QByteArray request = method + ' ' + path;
        if (url.hasQuery())
            request += '?' + url.query(QUrl::FullyEncoded).toLatin1();
        request += " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
        if (method == "POST") {
            request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        }
        socket->write(request + "\r\n" + body);
    });
    connect(socket, &QTcpSocket::readyRead, this, [socket, answer] {
        answer->append(socket->readAll());
        if (isComplete(*answer))
            socket->disconnectFromHost();
    });
    // Queued, since what comes of the answer may delete us, and with us the socket that is in the middle of a signal.
    connect(
        socket, &QTcpSocket::disconnected, this,
        [this, socket, url, answer] {
            if (socket->isOpen())
                answer->append(socket->readAll());
            socket->deleteLater();
            receive(url, *answer);
        },
        Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, this,
        [this, socket, url](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::RemoteHostClosedError)
                return;
            socket->deleteLater();
            receive(url, {});
        },
        Qt::QueuedConnection);
    socket->connectToHost(url.host(), quint16(url.port()));
}

void FakeBrowser::receive(const QUrl &url, const QByteArray &answer)
{
    const qsizetype headersEnd = answer.indexOf("\r\n\r\n");
    m_status = answer.mid(9, 3).toInt();
    if (m_status == 303) {
        const qsizetype start = answer.indexOf("Location: ") + 10;
        const QByteArray location = answer.mid(start, answer.indexOf('\r', start) - start);
        get(url.resolved(QUrl::fromEncoded(location)));
        return;
    }
    m_page = headersEnd < 0 ? QByteArray() : answer.mid(headersEnd + 4);
    m_addressBar = url;
    Q_EMIT pageShown();
}

} // namespace QtSignIn
