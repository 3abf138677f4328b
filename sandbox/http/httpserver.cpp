#include "http/httpserver.h"

#include "http/messages.h"

#include <QtCore/QSemaphore>

#include <condition_variable>
#include <mutex>
#include <thread>

#include <httplib.h>

namespace QtSignIn::Sandbox {

namespace {

constexpr size_t threadCount = 16;

SandboxRequest fromHttplib(const httplib::Request &source)
{
    SandboxRequest request;
    request.method = QByteArray::fromStdString(source.method);
    const QByteArray target = QByteArray::fromStdString(source.target);
    const auto queryStart = target.indexOf('?');
    request.path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(queryStart < 0 ? target : target.left(queryStart)));
    if (queryStart >= 0)
        request.query = parseForm(target.mid(queryStart + 1));
    request.body = QByteArray::fromStdString(source.body);
    for (const auto &[name, value] : source.headers) {
        // httplib adds the addresses of both ends as headers of these names.
        if (name != "REMOTE_ADDR" && name != "REMOTE_PORT" && name != "LOCAL_ADDR" && name != "LOCAL_PORT")
            request.headers.emplaceBack(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    }
    if (request.header(QByteArrayLiteral("content-type")).toLower().startsWith("application/x-www-form-urlencoded"))
        request.form = parseForm(request.body);
    return request;
}

int portOf(const sockaddr_storage &address)
{
    return address.ss_family == AF_INET ? ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port) : -1;
}

// httplib gives a handler no way to drop its connection, so its socket is looked up by the ports of both ends.
void shutDownConnection(int localPort, int remotePort)
{
#ifdef _WIN32
    constexpr socket_t step = 4;
    constexpr int both = SD_BOTH;
#else
    constexpr socket_t step = 1;
    constexpr int both = SHUT_RDWR;
#endif
    for (socket_t candidate = 0; candidate < step * 65536; candidate += step) {
        sockaddr_storage local {};
        sockaddr_storage remote {};
        socklen_t localSize = sizeof local;
        socklen_t remoteSize = sizeof remote;
        if (getsockname(candidate, reinterpret_cast<sockaddr *>(&local), &localSize) == 0 && portOf(local) == localPort
            && getpeername(candidate, reinterpret_cast<sockaddr *>(&remote), &remoteSize) == 0
            && portOf(remote) == remotePort) {
            shutdown(candidate, both);
            return;
        }
    }
}

} // namespace

class HttpServer::Running {
public:
    explicit Running(const Handler &handler)
        : m_handler(handler)
    {
        const auto serve = [this](const httplib::Request &request, httplib::Response &response) {
            answer(request, response);
        };
        m_server.Get("/.*", serve).Post("/.*", serve).Put("/.*", serve).Delete("/.*", serve).Options("/.*", serve);
        m_server.set_tcp_nodelay(true);
        // A connection holds a thread for as long as it lives.
        m_server.set_keep_alive_max_count(1);
        m_server.set_keep_alive_timeout(1);
        m_server.set_read_timeout(1);
        m_server.set_write_timeout(1);
        m_server.set_payload_max_length(64 * 1024);
        // By default httplib sets SO_REUSEPORT, with which two servers can share a port.
        m_server.set_socket_options([](socket_t socket) {
            const int enabled = 1;
#ifdef _WIN32
            const int option = SO_EXCLUSIVEADDRUSE;
#else
            const int option = SO_REUSEADDR;
#endif
            setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&enabled), sizeof enabled);
        });
        // httplib's stop() does nothing before the loop has begun; it makes the queue when it has.
        m_server.new_task_queue = [this] {
            auto *pool = new httplib::ThreadPool(threadCount);
            m_begun.release();
            return pool;
        };
    }

    ~Running()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_stopped.notify_all();
        m_server.stop();
        m_thread.join();
    }

    bool listen(quint16 port)
    {
        const std::string host = "127.0.0.1";
        m_port = port != 0 ? (m_server.bind_to_port(host, port) ? port : -1) : m_server.bind_to_any_port(host);
        if (m_port <= 0)
            return false;
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        m_begun.acquire();
        return true;
    }

    int port() const
    {
        return m_port;
    }

private:
    void answer(const httplib::Request &source, httplib::Response &target)
    {
        const SandboxAnswer answer = m_handler(fromHttplib(source), static_cast<quint16>(m_port));
        std::unique_lock lock(m_mutex);
        const bool interrupted =
            answer.delay.count() > 0 && m_stopped.wait_for(lock, answer.delay, [this] { return m_stopping; });
        lock.unlock();
        if (answer.disconnects || interrupted) {
            shutDownConnection(m_port, source.remote_port);
            return;
        }
        target.status = answer.status;
        std::string contentType = "application/json";
        for (const auto &[name, value] : answer.headers) {
            if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                contentType = value.toStdString();
            else
                target.set_header(name.toStdString(), value.toStdString());
        }
        if (!answer.body.isEmpty())
            target.set_content(answer.body.toStdString(), contentType);
    }

    const Handler &m_handler;
    httplib::Server m_server;
    std::thread m_thread;
    QSemaphore m_begun;
    int m_port = -1;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stopping = false;
};

HttpServer::HttpServer(Handler handler)
    : m_handler(std::move(handler))
{
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen(quint16 port)
{
    close();
    m_errorString.clear();
    auto running = std::make_unique<Running>(m_handler);
    if (!running->listen(port)) {
        m_errorString = QStringLiteral("Port %1 of 127.0.0.1 can't be listened on").arg(port);
        return false;
    }
    m_running = std::move(running);
    return true;
}

void HttpServer::close()
{
    m_running.reset();
}

quint16 HttpServer::port() const
{
    return m_running ? static_cast<quint16>(m_running->port()) : 0;
}

} // namespace QtSignIn::Sandbox
