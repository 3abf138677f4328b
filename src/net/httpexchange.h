#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <chrono>
#include <functional>
#include <memory>

#include <QtSignIn/clock.h>
#include <QtSignIn/result.h>

#include "model/httpmessage.h"
#include "net/oneshotbody.h"

namespace QtSignIn {

/// One request and its answer or failure. Redirects are not followed, cookies, caches and stored passwords not used, a
/// POST is never sent twice, a refused certificate is final whatever a handler on the manager does. A connection that
/// fails before any of the request is on it is tried once more, at once. Deletes itself after the end; deleting it
/// before aborts the request and calls nobody. Never more of an answer is held than largestBody and what is on its way.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<HttpResponse> &)>;

    static constexpr qint64 largestBody = 1024 * 1024;

    /// How much of a body waits unread for an application that is busy.
    static constexpr qint64 largestBacklog = 64 * 1024;

    /// \a done is called once, not before start() returned and in no signal of a reply: it may delete the manager. An
    /// answer of any status is a value. Errors have kind Network, but ErrorCode::ResponseTooLarge and
    /// ErrorCode::InvalidResponse, which are of kind BadResponse.
    static QPointer<HttpExchange> start(QNetworkAccessManager *manager, const HttpRequest &request,
        const std::shared_ptr<Clock> &clock, std::chrono::milliseconds timeout, QObject *parent, Done done);

    ~HttpExchange() override;

private:
    HttpExchange(QObject *parent, Done done);

    void send(QNetworkAccessManager *manager, const QNetworkRequest &wire, OneShotBody *body);
    void sendAgain();
    bool failedBeforeSending() const;
    void readMore();
    void replyFinished();
    HttpResponse response() const;
    Error networkError() const;

    /// From the event loop: a slot of the application may delete the manager, and Qt does not survive that in a signal
    /// of a reply.
    void finishLater(const Result<HttpResponse> &result);
    void finish(const Result<HttpResponse> &result);
    void letGo();

    Done m_done;
    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<Timer> m_timeout;
    WipedByteArray m_body;
    QPointer<OneShotBody> m_upload;
    bool m_isRepeated = false;
    bool m_tlsFailed = false;
};

} // namespace QtSignIn
