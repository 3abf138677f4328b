#include "net/loopbacklistener.h"

#include "model/wipe.h"
#include "net/loopbackpage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QPointer>

#include <algorithm>
#include <utility>

namespace QtSignIn {

namespace {

constexpr char OutcomePrefix[] = "/done/";
constexpr qsizetype OutcomePathEntropy = 16; // bytes

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
    return path.startsWith('/') && !path.startsWith(OutcomePrefix) && !path.startsWith(OneTimeAddresses::Prefix)
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
    , m_connections(m_clock, this)
{
    connect(&m_connections, &LoopbackConnections::received, this, &LoopbackListener::handle);
    connect(&m_connections, &LoopbackConnections::ended, this, &LoopbackListener::forget);
    connect(&m_connections, &LoopbackConnections::timedOut, this, [this] { report(Reason::TimedOut); });
    connect(&m_connections, &LoopbackConnections::crowdedOut, this, [this] { report(Reason::TooManyConnections); });
}

LoopbackListener::~LoopbackListener() = default;

Result<void> LoopbackListener::listen(const LoopbackListenOptions &options)
{
    m_options = options;
    if (m_options.path.isEmpty())
        m_options.path = QByteArrayLiteral("/");
    if (!isExactPath(m_options.path)) {
        return Error(Error::Kind::Configuration, QLatin1StringView(ErrorCode::InvalidConfiguration),
            QStringLiteral("The redirect path must start with a slash, have no query or fragment, be "
                           "percent-encoded and lie outside of /done/ and /go/."));
    }
    auto opened = openLoopbackSockets(m_options);
    if (opened.hasError())
        return opened.error();
    LoopbackSockets listening = std::move(opened).value();
    const auto bodies = isFormPost() ? LoopbackRequestParser::Bodies::Form : LoopbackRequestParser::Bodies::None;
    if (const auto started = m_connections.start(std::move(listening.sockets), bodies); started.hasError())
        return started;
    m_port = listening.port;
    m_authority = hostName(m_options.host) + ':' + QByteArray::number(m_port);
    return {};
}

QUrl LoopbackListener::makeOneTimeAddress(const QUrl &target)
{
    return QUrl::fromEncoded("http://" + m_authority + m_oneTimeAddresses.add(target, *m_random));
}

void LoopbackListener::setLeftoverPage(std::function<QByteArray()> make)
{
    m_makeLeftoverPage = std::move(make);
    m_leftoverPage.clear();
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
        m_connections.stopAccepting();
        deliver(std::exchange(m_held, {}));
    }
}

void LoopbackListener::announceClosed()
{
    const QPointer<LoopbackListener> guard(this);
    Q_EMIT closed();
    if (guard && m_deleteOnClosed)
        deleteLater();
}

void LoopbackListener::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_connections.stopAccepting();
    m_connections.dropAll();
    QMetaObject::invokeMethod(this, &LoopbackListener::announceClosed, Qt::QueuedConnection);
}

void LoopbackListener::forget(LoopbackConnection *connection)
{
    m_held.removeOne(connection);
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
    const bool isOneTime = m_oneTimeAddresses.contains(request.path);
    const bool isResponse = request.path == m_options.path && !(isFormPost() && !request.query.isEmpty());
    if (!isOutcome && !isOneTime && !isResponse) {
        if (request.path.startsWith(OutcomePrefix) && request.method == "GET" && isNavigation(request))
            return refuseLeftover(connection, 404, Reason::WrongPath);
        return refuse(connection, 404, Reason::WrongPath);
    }
    const QByteArray method = isResponse && isFormPost() ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    if (request.method != method)
        return refuse(connection, 405, Reason::WrongMethod, method);
    if (!isNavigation(request))
        return refuse(connection, 403, Reason::Prefetch);
    if (isOutcome)
        handleOutcomeRequest(connection);
    else if (isOneTime)
        handleOneTimeAddress(connection);
    else
        handleResponse(connection);
}

// A reload asks again, and a virus scanner may ask before the browser does: all of them get the page.
void LoopbackListener::handleOutcomeRequest(LoopbackConnection *connection)
{
    if (m_finished)
        return deliver({connection});
    m_held.append(connection);
    connection->hold();
}

void LoopbackListener::handleOneTimeAddress(LoopbackConnection *connection)
{
    // A browser that reloads while the application is busy drops its first request. That one learns nothing.
    if (connection->hasLeft())
        return connection->drop();
    const WipedByteArray target = m_oneTimeAddresses.visit(connection->parser().request().path);
    if (target.isEmpty())
        refuse(connection, 410, Reason::Reused);
    else
        connection->answer(WipedByteArray(loopbackResponse(303, {}, "Location: " + target + "\r\n")));
}

void LoopbackListener::handleResponse(LoopbackConnection *connection)
{
    QByteArray form = connection->parser().takeForm();
    const QByteArray digest = QCryptographicHash::hash(form, QCryptographicHash::Sha256);
    if (!m_outcomePath.isEmpty()) {
        wipe(form);
        return digest == m_acceptedDigest ? redirect(connection) : refuseLeftover(connection, 400, Reason::NotOurs);
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
    refuseLeftover(connection, 400, Reason::NotOurs);
    if (guard && m_finished)
        close();
}

void LoopbackListener::acceptResponse(LoopbackConnection *connection, const QByteArray &digest)
{
    m_acceptedDigest = digest;
    m_outcomePath = OutcomePrefix
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

void LoopbackListener::refuseLeftover(LoopbackConnection *connection, int status, Reason reason)
{
    const QPointer<LoopbackListener> guard(this);
    const QPointer<LoopbackConnection> waiting(connection);
    if (m_makeLeftoverPage && m_leftoverPage.isEmpty()) {
        const auto make = m_makeLeftoverPage;
        const QByteArray page = make();
        if (!guard)
            return;
        m_leftoverPage = page;
    }
    if (m_leftoverPage.isEmpty())
        return refuse(connection, status, reason);
    if (waiting)
        connection->answer(loopbackResponse(status, m_leftoverPage));
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
