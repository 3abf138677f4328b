#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <QtSignIn/clock.h>
#include <QtSignIn/result.h>

#include "net/exclusivesocket.h"
#include "net/loopbackconnection.h"

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpServer;
QT_END_NAMESPACE

namespace QtSignIn {

/// The clients of the loopback listener, so many that all of them fit, and none that waits for nothing.
///
/// When there are too many, one that has its answer goes first, the oldest of them, then the oldest whose request is
/// not there yet. Age alone decides, since whatever else a client shows a hostile one can show as well. So that a
/// request which has arrived is read before its client can be the oldest, only a few are let in at a time.
class LoopbackConnections : public QObject {
    Q_OBJECT
public:
    static constexpr int Maximum = 200;
    static constexpr int AcceptedAtOnce = 32; ///< in one turn of the event loop

    LoopbackConnections(std::shared_ptr<Clock> clock, QObject *parent);
    ~LoopbackConnections() override;

    /// To be called once.
    Result<void> start(std::vector<ExclusiveSocket> sockets, LoopbackRequestParser::Bodies bodies);

    /// Closes the port; those who are in stay.
    void stopAccepting();

    void dropAll();

Q_SIGNALS:
    /// The parser of \a connection has come to a result. From the event loop only; slots may delete everything.
    void received(QtSignIn::LoopbackConnection *connection);

    void ended(QtSignIn::LoopbackConnection *connection);

    /// A request was begun and not finished in time.
    void timedOut();

    /// Somebody had to make room.
    void crowdedOut();

private:
    void accept(qintptr descriptor);
    void pause();
    void startTurn();
    void makeRoom();
    void remove(LoopbackConnection *connection);

    const std::shared_ptr<Clock> m_clock;
    LoopbackRequestParser::Bodies m_bodies = LoopbackRequestParser::Bodies::None;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QList<LoopbackConnection *> m_connections; // oldest first
    int m_acceptedInTurn = 0;
};

} // namespace QtSignIn
