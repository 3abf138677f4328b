#pragma once

#include "net/httpexchange.h"

#include "httpserver.h"
#include "support/fakeclock.h"
#include "support/flowrecorder.h"

#include <QtTest/QTest>

namespace QtSignIn {

/// One exchange and what came of it.
class Asking {
public:
    Asking(QNetworkAccessManager *manager, const HttpRequest &request,
        const std::shared_ptr<FakeClock> &clock = std::make_shared<FakeClock>())
        : m_clock(clock)
    {
        exchange = HttpExchange::start(manager, request, m_clock, std::chrono::seconds(30), &m_parent,
            [this](const Result<HttpResponse> &response) {
                ++calls;
                result = response;
            });
    }

    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return calls > 0; });
    }

    /// "pending", the error, or the status.
    QString outcome() const
    {
        if (calls == 0)
            return QStringLiteral("pending");
        return result.hasValue() ? QString::number(result->status) : textOf(result.error());
    }

    int calls = 0;
    Result<HttpResponse> result;
    QPointer<HttpExchange> exchange;

private:
    const std::shared_ptr<FakeClock> m_clock;
    QObject m_parent;
};

inline HttpRequest getRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("Authorization", "Bearer the-token");
    return request;
}

inline HttpRequest postRequest(const QUrl &url, const QByteArray &body = "code=the-code&code_verifier=the-verifier")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplaceBack("Authorization", "Basic the-secret");
    request.body = body;
    return request;
}

} // namespace QtSignIn
