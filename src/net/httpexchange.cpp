#include "net/httpexchange.h"

#include "model/makeerror.h"
#include "net/peerverification.h"

#include <algorithm>
#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Asking for no encoding leaves nothing to unpack, so that the size cap holds for what arrives.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    verifyPeer(result);
    return result;
}

/// RFC 9112 6.3: an answer with several lengths may hold another one.
bool isFramedClearly(const HttpResponse &response)
{
    const QByteArrayList lengths = response.header("Content-Length").split(',');
    return std::all_of(lengths.cbegin(), lengths.cend(),
        [&](const QByteArray &length) { return length.trimmed() == lengths.constFirst().trimmed(); });
}

} // namespace

HttpExchange::HttpExchange(QObject *parent, Done done)
    : QObject(parent)
    , m_done(std::move(done))
{
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

QPointer<HttpExchange> HttpExchange::start(QNetworkAccessManager *manager, const HttpRequest &request,
    const std::shared_ptr<Clock> &clock, std::chrono::milliseconds timeout, QObject *parent, Done done)
{
    auto *exchange = new HttpExchange(parent, std::move(done));
    if (!manager) {
        exchange->finishLater(makeError(Error::Kind::Network, ErrorCode::NoNetworkAccessManager,
            u"The application's network access manager is gone."_s));
        return exchange;
    }
    exchange->m_timeout = clock->singleShot(timeout, [exchange] {
        exchange->finish(makeError(Error::Kind::Network, ErrorCode::RequestTimedOut,
            u"The provider did not answer in time. Check the network and try again."_s));
    });
    QNetworkRequest wire = networkRequest(request);
    OneShotBody *body = nullptr;
    if (request.method == "POST") {
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        body = new OneShotBody(request.body, exchange);
    }
    exchange->send(manager, wire, body);
    return exchange;
}

void HttpExchange::send(QNetworkAccessManager *manager, const QNetworkRequest &wire, OneShotBody *body)
{
    m_upload = body;
    m_reply = body ? manager->post(wire, body) : manager->get(wire);
    m_reply->setReadBufferSize(largestBacklog);
    // The reply may outlast this object and reads on.
    if (body)
        body->setParent(m_reply);
    // Deleting a manager ends its replies without a word: only destroyed() tells.
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    connect(m_reply, &QObject::destroyed, this, [this] {
        finishLater(makeError(Error::Kind::Network, ErrorCode::NoNetworkAccessManager,
            u"The application's network access manager was deleted."_s));
    });
#if QT_CONFIG(ssl)
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] {
        m_tlsFailed = true;
        m_reply->abort();
    });
#endif
}

void HttpExchange::readMore()
{
    const WipedByteArray more(m_reply->read(largestBody + 1 - m_body.size()));
    m_body += more;
    if (m_body.size() > largestBody) {
        finishLater(makeError(Error::Kind::BadResponse, ErrorCode::ResponseTooLarge,
            u"The provider's answer is far larger than any answer should be."_s));
    }
}

void HttpExchange::replyFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool answered = status != 0 && !m_tlsFailed;
    const auto error = m_reply->error();
    // Codes from ContentAccessDenied on are our status in other words; below, the connection failed, perhaps
    // mid-answer.
    if (!answered || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)) {
        if (failedBeforeSending() && !m_isRepeated)
            sendAgain();
        else
            finishLater(networkError());
        return;
    }
    readMore();
    if (m_body.size() > largestBody)
        return;
    const HttpResponse answer = response();
    if (isFramedClearly(answer)) {
        finishLater(answer);
    } else {
        finishLater(makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider's answer says two different things about its own length. Check the address of the "
            "provider, and who runs the network."_s));
    }
}

bool HttpExchange::failedBeforeSending() const
{
    if (m_tlsFailed || !m_reply->manager() || (m_upload && m_upload->wasRead()))
        return false;
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

void HttpExchange::sendAgain()
{
    m_isRepeated = true;
    QNetworkReply *failed = m_reply;
    failed->disconnect(this);
    failed->deleteLater();
    send(failed->manager(), failed->request(), m_upload ? m_upload->clone(this) : nullptr);
}

HttpResponse HttpExchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs())
        response.headers.emplaceBack(header.first, header.second);
    response.body = m_body;
    return response;
}

Error HttpExchange::networkError() const
{
    const auto error = m_reply->error();
    if (m_tlsFailed || error == QNetworkReply::SslHandshakeFailedError) {
        return makeError(Error::Kind::Network, ErrorCode::TlsError,
            u"The connection to the provider is not secure: its certificate was not accepted. "
            "Check the clock of this computer and who runs the network."_s);
    }
    if (m_upload && (error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError)) {
        return makeError(Error::Kind::Network, ErrorCode::AnswerUnknown,
            u"The connection broke before the provider's answer arrived. Try again."_s);
    }
    return makeError(Error::Kind::Network, ErrorCode::NetworkError,
        u"The provider can't be reached: %1"_s.arg(m_reply->errorString()));
}

void HttpExchange::finishLater(const Result<HttpResponse> &result)
{
    letGo();
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void HttpExchange::finish(const Result<HttpResponse> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    letGo();
    deleteLater();
    done(result);
}

void HttpExchange::letGo()
{
    m_timeout.reset();
    if (m_reply)
        m_reply->disconnect(this);
}

} // namespace QtSignIn
