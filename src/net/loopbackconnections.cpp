#include "net/loopbackconnections.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>

#include <algorithm>
#include <functional>
#include <utility>

namespace QtSignIn {

namespace {

class Server : public QTcpServer {
public:
    explicit Server(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    const std::function<void(qintptr)> m_accept;
};

} // namespace

LoopbackConnections::LoopbackConnections(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

LoopbackConnections::~LoopbackConnections()
{
    for (LoopbackConnection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> LoopbackConnections::start(std::vector<ExclusiveSocket> sockets, LoopbackRequestParser::Bodies bodies)
{
    m_bodies = bodies;
    for (ExclusiveSocket &socket : sockets) {
        auto server = std::make_unique<Server>([this](qintptr descriptor) { accept(descriptor); });
        server->setProxy(QNetworkProxy::NoProxy);
        if (!server->setSocketDescriptor(socket.release())) {
            m_servers.clear();
            return Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::ListenFailed), server->errorString());
        }
        m_servers.push_back(std::move(server));
    }
    return {};
}

void LoopbackConnections::stopAccepting()
{
    m_servers.clear();
}

void LoopbackConnections::dropAll()
{
    const QList<LoopbackConnection *> connections = m_connections;
    for (LoopbackConnection *connection : connections)
        connection->drop();
}

void LoopbackConnections::accept(qintptr descriptor)
{
    if (m_acceptedInTurn == 0)
        QMetaObject::invokeMethod(this, &LoopbackConnections::startTurn, Qt::QueuedConnection);
    if (++m_acceptedInTurn == AcceptedAtOnce)
        pause();
    if (m_connections.size() >= Maximum)
        makeRoom();
    auto *connection = new LoopbackConnection(descriptor, m_bodies, m_clock, this);
    if (connection->hasEnded()) {
        delete connection;
        return;
    }
    m_connections.append(connection);
    connect(connection, &LoopbackConnection::ended, this, [this, connection] { remove(connection); });
    connect(connection, &LoopbackConnection::timedOut, this, &LoopbackConnections::timedOut);
    // Queued, so that no socket is in the middle of a signal when a slot deletes us.
    connect(
        connection, &LoopbackConnection::received, connection, [this, connection] { Q_EMIT received(connection); },
        Qt::QueuedConnection);
}

// QTcpServer goes on accepting in a loop for as long as somebody is there. None of the pending connections that this
// counts is ever there, since incomingConnection() takes them all.
void LoopbackConnections::pause()
{
    for (const auto &server : m_servers)
        server->setMaxPendingConnections(0);
}

void LoopbackConnections::startTurn()
{
    const bool wasPaused = std::exchange(m_acceptedInTurn, 0) >= AcceptedAtOnce;
    if (!wasPaused)
        return;
    for (const auto &server : m_servers) {
        server->setMaxPendingConnections(AcceptedAtOnce);
        server->resumeAccepting();
    }
}

void LoopbackConnections::makeRoom()
{
    const auto oldest = [this](auto condition) {
        return std::find_if(m_connections.cbegin(), m_connections.cend(), condition);
    };
    auto victim = oldest([](const LoopbackConnection *c) { return c->isAnswered(); });
    if (victim == m_connections.cend())
        victim = oldest([](const LoopbackConnection *c) { return c->isReceiving(); });
    (victim == m_connections.cend() ? m_connections.first() : *victim)->drop();
    Q_EMIT crowdedOut();
}

void LoopbackConnections::remove(LoopbackConnection *connection)
{
    m_connections.removeOne(connection);
    connection->deleteLater();
    Q_EMIT ended(connection);
}

} // namespace QtSignIn
