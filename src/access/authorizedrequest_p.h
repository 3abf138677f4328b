#pragma once

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <functional>
#include <memory>

#include <QtSignIn/authorizedrequest.h>

#include "access/requestauthorizer_p.h"
#include "protocol/bearerchallenge.h"

namespace QtSignIn {

/// What the application wants sent.
struct ApiRequest {
    QNetworkRequest request;
    QByteArray verb;
    QByteArray body;
};

class AuthorizedRequestPrivate {
public:
    AuthorizedRequestPrivate(
        std::shared_ptr<const RequestAuthorizerPrivate> authorizer, QNetworkAccessManager *manager, ApiRequest request);
    Q_DISABLE_COPY_MOVE(AuthorizedRequestPrivate)

    void attach(AuthorizedRequest *request);
    void cancel();

    /// Called by the destructor of the request: emits nothing.
    void abandon();

    QNetworkReply *reply() const { return m_isAnswered ? m_reply.data() : nullptr; }
    bool autoDelete() const { return m_autoDelete; }
    void setAutoDelete(bool autoDelete) { m_autoDelete = autoDelete; }

private:
    void start();
    void acquireToken(const SilentOptions &options);
    void forgetFlow();
    void receiveToken(const TokenResult &token);
    void receiveTokenError(const Error &error);

    void send();
    void lookAtReply();
    bool hasReplyHeaders() const;
    BearerChallenge challenge() const;

    /// True if something is done about it; else the answer is the application's.
    bool meetChallenge();
    bool meetAgain(const SilentOptions &options);

    /// The API does not take what the provider gives without the person.
    void giveUpChallenge();

    void handOver();
    void complete();
    void requireInteraction(const InteractiveOptions &options, const Error &error);
    void fail(const Error &error);

    /// The one way to end. Nothing of this object may be touched after it.
    void end(const std::function<void()> &emitSignals);

    /// False if the slots ended or deleted the request.
    [[nodiscard]] bool notify(const std::function<void()> &emitSignals);

    /// Aborts the reply, whose signals the application hears, too. False as for notify().
    [[nodiscard]] bool dropReply();

    AuthorizedRequest *q_ptr = nullptr;
    const std::shared_ptr<const RequestAuthorizerPrivate> m_authorizer;
    const QPointer<QNetworkAccessManager> m_manager;
    const ApiRequest m_request;
    QPointer<TokenFlow> m_flow;
    QPointer<QNetworkReply> m_reply;
    BearerChallenge m_challenge;
    Secret m_token;
    bool m_isAnswered = false;
    bool m_isReplay = false;
    bool m_tlsFailed = false;
    bool m_ended = false;
    bool m_autoDelete = true;
};

} // namespace QtSignIn
