#include "net/loopbackconnection.h"

#include "model/wipe.h"
#include "net/exclusivesocket.h"

#include <QtNetwork/QNetworkProxy>

#include <array>

namespace QtSignIn {

LoopbackConnection::LoopbackConnection(
    qintptr descriptor, LoopbackRequestParser::Bodies bodies, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_parser(bodies)
    , m_clock(std::move(clock))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::onDisconnected);
    if (!m_socket.setSocketDescriptor(descriptor)) {
        m_state = State::Ended;
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_requestTimer = m_clock->singleShot(RequestTimeout, [this] { onRequestTimeout(); });
}

LoopbackConnection::~LoopbackConnection()
{
    m_socket.disconnect(this);
    resetIfUnanswered();
}

bool LoopbackConnection::hasLeft() const
{
    return !isConnected() || isClosedByPeer(m_socket.socketDescriptor());
}

void LoopbackConnection::answer(const QByteArray &response)
{
    m_parser.wipeForm();
    if (m_state != State::Received && m_state != State::Held)
        return;
    if (!isConnected())
        return end();
    m_state = State::Answering;
    m_answerTimer = m_clock->singleShot(AnswerTimeout, [this] { m_socket.abort(); });
    m_socket.write(response);
    m_socket.flush();
}

void LoopbackConnection::hold()
{
    m_state = State::Held;
    if (!isConnected())
        end();
}

void LoopbackConnection::drop()
{
    resetIfUnanswered();
    m_socket.abort();
    end();
}

void LoopbackConnection::read()
{
    std::array<char, 16 * 1024> buffer {};
    while (m_state == State::Receiving) {
        const qint64 count = m_socket.read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        const auto state = m_parser.feed(QByteArrayView(buffer.data(), count));
        wipe(buffer.data(), count);
        if (state != LoopbackRequestParser::State::Incomplete) {
            m_state = State::Received;
            m_requestTimer.reset();
            Q_EMIT received();
        }
    }
    if (m_state != State::Receiving)
        m_socket.skip(m_socket.bytesAvailable());
}

void LoopbackConnection::onRequestTimeout()
{
    // Browsers open connections ahead of need and leave them silent: no request was lost with those.
    if (m_parser.hasStarted())
        Q_EMIT timedOut();
    drop();
}

void LoopbackConnection::onDisconnected()
{
    // A request that came in full counts, even if its client did not wait.
    if (m_state != State::Received)
        end();
}

void LoopbackConnection::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_parser.wipeForm();
    Q_EMIT ended();
}

void LoopbackConnection::resetIfUnanswered()
{
    if (m_state != State::Answering && isConnected())
        resetOnClose(m_socket.socketDescriptor());
}

} // namespace QtSignIn
