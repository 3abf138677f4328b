#include "net/loopbacklistener.h"

#include "model/wipe.h"
#include "net/loopbackconnection.h"
#include "net/loopbackpage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>

#include <algorithm>

namespace QtSignIn {

namespace {

constexpr qsizetype OutcomePathEntropy = 16; // bytes

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

QByteArray hostName(LoopbackListenOptions::Host host)
{
    switch (host) {
    case LoopbackListenOptions::Host::Localhost:
        return QByteArrayLiteral("localhost");
    case LoopbackListenOptions::Host::Ipv4Literal:
        break;
    case LoopbackListenOptions::Host::Ipv6Literal:
        return QByteArrayLiteral("[::1]");
    }
    return QByteArrayLiteral("127.0.0.1");
}

bool isExactPath(const QByteArray &path)
{
    return path.startsWith('/') && !path.startsWith("/done/")
        && std::all_of(path.cbegin(), path.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '?' && c != '#'; });
}

// Fetch Metadata; browsers without it, and tools, send nothing.
bool isNavigation(const LoopbackRequest &request)
{
    return !request.speculative && (request.fetchMode.isEmpty() || request.fetchMode == "navigate")
        && (request.fetchDestination.isEmpty() || request.fetchDestination == "document");
}

LoopbackListener::Reason refusalReason(int status)
{
    return status == 413 || status == 414 || status == 431 ? LoopbackListener::Reason::TooLarge
                                                           : LoopbackListener::Reason::Malformed;
}

} // namespace

LoopbackListener::LoopbackListener(std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_random(std::move(random))
{
}

LoopbackListener::~LoopbackListener()
{
    for (LoopbackConnection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> LoopbackListener::listen(const LoopbackListenOptions &options)
{
    m_options = options;
    if (m_options.path.isEmpty())
        m_options.path = QByteArrayLiteral("/");
    if (!isExactPath(m_options.path)) {
        return Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::InvalidConfiguration),
            QStringLiteral("The redirect path must start with a slash, have no query or fragment, be "
                           "percent-encoded and lie outside of /done/."));
    }
    auto opened = openLoopbackSockets(m_options);
    if (opened.hasError())
        return opened.error();
    LoopbackSockets listening = std::move(opened).value();
    for (ExclusiveSocket &socket : listening.sockets) {
        auto server = std::make_unique<Server>([this](qintptr descriptor) { accept(descriptor); });
        server->setProxy(QNetworkProxy::NoProxy);
        if (!server->setSocketDescriptor(socket.release())) {
            m_servers.clear();
            return Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::ListenFailed), server->errorString());
        }
        m_servers.push_back(std::move(server));
    }
    m_port = listening.port;
    m_authority = hostName(m_options.host) + ':' + QByteArray::number(m_port);
    return {};
}

void LoopbackListener::finish(const QByteArray &html)
{
    if (m_finished || m_closed)
        return;
    m_finished = true;
    if (m_outcomePath.isEmpty() && !m_judging)
        return close();
    m_page = loopbackResponse(200, html);
    m_pageTimer = m_clock->singleShot(PageTimeout, [this] { close(); });
    if (!m_held.isEmpty()) {
        m_servers.clear();
        deliver(std::exchange(m_held, {}));
    }
}

void LoopbackListener::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_servers.clear();
    const QList<LoopbackConnection *> connections = m_connections;
    for (LoopbackConnection *connection : connections)
        connection->drop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QPointer<LoopbackListener> guard(this);
            Q_EMIT closed();
            if (guard && m_deleteOnClosed)
                deleteLater();
        },
        Qt::QueuedConnection);
}

void LoopbackListener::accept(qintptr descriptor)
{
    if (m_connections.size() >= MaximumConnections)
        makeRoom();
    auto *connection = new LoopbackConnection(descriptor,
        isFormPost() ? LoopbackRequestParser::Bodies::Form : LoopbackRequestParser::Bodies::None, m_clock, this);
    if (connection->hasEnded()) {
        delete connection;
        return;
    }
    m_connections.append(connection);
    connect(connection, &LoopbackConnection::ended, this, [this, connection] { remove(connection); });
    connect(connection, &LoopbackConnection::timedOut, this, [this] { report(Reason::TimedOut); });
    // Queued, so that no socket is in the middle of a signal when the judge deletes us.
    connect(
        connection, &LoopbackConnection::received, connection, [this, connection] { handle(connection); },
        Qt::QueuedConnection);
}

void LoopbackListener::makeRoom()
{
    auto victim = std::find_if(
        m_connections.cbegin(), m_connections.cend(), [](const LoopbackConnection *c) { return c->isReceiving(); });
    if (victim == m_connections.cend()) {
        victim = std::find_if(
            m_connections.cbegin(), m_connections.cend(), [](const LoopbackConnection *c) { return !c->isHeld(); });
    }
    (victim == m_connections.cend() ? m_connections.first() : *victim)->drop();
    report(Reason::TooManyConnections);
}

void LoopbackListener::remove(LoopbackConnection *connection)
{
    m_connections.removeOne(connection);
    m_held.removeOne(connection);
    connection->deleteLater();
    // Queued, since a server may be in the middle of accepting.
    if (m_delivering.removeOne(connection) && m_delivering.isEmpty())
        QMetaObject::invokeMethod(this, &LoopbackListener::close, Qt::QueuedConnection);
}

void LoopbackListener::handle(LoopbackConnection *connection)
{
    if (connection->hasEnded())
        return;
    const LoopbackRequestParser &parser = connection->parser();
    if (parser.state() == LoopbackRequestParser::State::TlsHello) {
        connection->answer(loopbackTlsAlert());
        return report(Reason::TlsHello);
    }
    if (parser.state() == LoopbackRequestParser::State::Refused)
        return refuse(connection, parser.refusalStatus(), refusalReason(parser.refusalStatus()));

    const LoopbackRequest &request = parser.request();
    if (!isOurHost(request.host))
        return refuse(connection, 400, Reason::ForeignHost);
    const bool isOutcome = !m_outcomePath.isEmpty() && request.path == m_outcomePath;
    const bool isResponse = request.path == m_options.path && !(isFormPost() && !request.query.isEmpty());
    if (!isOutcome && !isResponse)
        return refuse(connection, 404, Reason::WrongPath);
    const QByteArray method = isResponse && isFormPost() ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    if (request.method != method)
        return refuse(connection, 405, Reason::WrongMethod, method);
    if (!isNavigation(request))
        return refuse(connection, 403, Reason::Prefetch);
    isOutcome ? handleOutcomeRequest(connection) : handleResponse(connection);
}

// A reload asks again, and a virus scanner may ask before the browser does: all of them get the page.
void LoopbackListener::handleOutcomeRequest(LoopbackConnection *connection)
{
    if (m_finished)
        return deliver({connection});
    m_held.append(connection);
    connection->hold();
}

void LoopbackListener::handleResponse(LoopbackConnection *connection)
{
    QByteArray form = connection->parser().takeForm();
    const QByteArray digest = QCryptographicHash::hash(form, QCryptographicHash::Sha256);
    if (!m_outcomePath.isEmpty()) {
        wipe(form);
        return digest == m_acceptedDigest ? redirect(connection) : refuse(connection, 400, Reason::NotOurs);
    }

    const QPointer<LoopbackListener> guard(this);
    const Judge judge = m_judge;
    m_judging = true;
    const Verdict verdict = judge ? judge(form) : Verdict::Ignore;
    wipe(form);
    if (!guard)
        return;
    m_judging = false;
    if (m_closed)
        return;
    if (verdict == Verdict::Accept)
        return acceptResponse(connection, digest);
    refuse(connection, 400, Reason::NotOurs);
    if (m_finished)
        close();
}

void LoopbackListener::acceptResponse(LoopbackConnection *connection, const QByteArray &digest)
{
    m_acceptedDigest = digest;
    m_outcomePath = "/done/"
        + m_random->bytes(OutcomePathEntropy).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    redirect(connection);
}

void LoopbackListener::redirect(LoopbackConnection *connection)
{
    connection->answer(loopbackResponse(303, {}, "Location: http://" + m_authority + m_outcomePath + "\r\n"));
}

void LoopbackListener::refuse(LoopbackConnection *connection, int status, Reason reason, const QByteArray &allow)
{
    const QByteArray response = loopbackStrayResponse(status, allow);
    connection->answer(connection->parser().request().method == "HEAD" ? withoutBody(response) : response);
    report(reason);
}

void LoopbackListener::deliver(const QList<LoopbackConnection *> &connections)
{
    m_delivering.append(connections);
    for (LoopbackConnection *connection : connections)
        connection->answer(m_page);
}

void LoopbackListener::report(Reason reason)
{
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT ignored(reason); }, Qt::QueuedConnection);
}

bool LoopbackListener::isOurHost(const QByteArray &host) const
{
    const QByteArray lower = host.toLower();
    return lower == m_authority || (m_port == 80 && lower == hostName(m_options.host));
}

} // namespace QtSignIn
