#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QTcpSocket>

#include <QtSignIn/clock.h>

#include "net/loopbackrequestparser.h"

#include <chrono>
#include <memory>

namespace QtSignIn {

/// One client of the loopback listener: one request, one answer.
///
/// After the answer the client closes first, as `Connection: close` tells it to: then all of the answer has arrived,
/// and no TIME_WAIT keeps the port. One that does not is closed AnswerTimeout later.
class LoopbackConnection : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds RequestTimeout {10'000};
    static constexpr std::chrono::milliseconds AnswerTimeout {1'000};

    LoopbackConnection(
        qintptr descriptor, LoopbackRequestParser::Bodies bodies, std::shared_ptr<Clock> clock, QObject *parent);
    ~LoopbackConnection() override;

    /// Whether no complete request has come.
    bool isReceiving() const { return m_state == State::Receiving; }
    bool isHeld() const { return m_state == State::Held; }

    /// Whether all of the answer is on its way; only the client's goodbye is awaited.
    bool isAnswered() const { return m_state == State::Answering && m_socket.bytesToWrite() == 0; }

    bool hasEnded() const { return m_state == State::Ended; }

    /// Whether the client does not wait for an answer any more.
    bool hasLeft() const;

    LoopbackRequestParser &parser() { return m_parser; }

    void answer(const QByteArray &response);

    /// Keeps a received request for an answer that comes later; until then the client may leave.
    void hold();

    /// Ends without an answer.
    void drop();

Q_SIGNALS:
    /// The parser has come to a result. Connect queued.
    void received();

    /// A request was begun and not finished in time; ended() follows.
    void timedOut();

    void ended();

private:
    enum class State { Receiving, Received, Held, Answering, Ended };

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void read();
    void onRequestTimeout();
    void onDisconnected();
    void end();
    void resetIfUnanswered();

    QTcpSocket m_socket;
    LoopbackRequestParser m_parser;
    const std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_requestTimer;
    std::unique_ptr<Timer> m_answerTimer;
    State m_state = State::Receiving;
};

} // namespace QtSignIn
