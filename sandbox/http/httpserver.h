#pragma once

#include <QtSignIn/sandboxtypes.h>

#include <functional>
#include <memory>

namespace QtSignIn::Sandbox {

/// HTTP on 127.0.0.1 with a pool of threads. Each connection serves one request.
class HttpServer {
public:
    /// Called on the pool's threads, several at a time.
    using Handler = std::function<SandboxAnswer(const SandboxRequest &request, quint16 port)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();

    /// 0 is any free port.
    bool listen(quint16 port);
    void close();

    quint16 port() const; ///< 0 unless listening
    QString errorString() const { return m_errorString; }

private:
    class Running;

    const Handler m_handler;
    std::unique_ptr<Running> m_running;
    QString m_errorString;
};

} // namespace QtSignIn::Sandbox
