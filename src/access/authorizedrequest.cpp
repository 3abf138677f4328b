#include "access/authorizedrequest_p.h"

#include "model/makeerror.h"
#include "protocol/authenticatechallenge.h"

#include <tuple>
#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QNetworkReply *dispatch(QNetworkAccessManager &manager, QNetworkRequest request, const ApiRequest &api)
{
    request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    if (api.verb == "GET" && api.body.isEmpty())
        return manager.get(request);
    if (api.verb == "HEAD" && api.body.isEmpty())
        return manager.head(request);
    if (api.verb == "POST")
        return manager.post(request, api.body);
    return manager.sendCustomRequest(request, api.verb, api.body);
}

Error managerGoneError()
{
    return makeError(Error::Kind::Network, ErrorCode::NoNetworkAccessManager,
        u"The request ended because its network access manager or its reply was deleted."_s);
}

Error challengeError(const BearerChallenge &challenge)
{
    const bool claims = challenge.kind == BearerChallenge::Kind::InsufficientClaims;
    return Error(Error::Kind::InteractionRequired,
        claims ? u"insufficient_claims"_s : u"insufficient_user_authentication"_s,
        u"The API wants the person to sign in again before it answers this request."_s)
        .withHttpStatus(401)
        .withClaims(challenge.claims);
}

} // namespace

AuthorizedRequest::AuthorizedRequest(std::unique_ptr<AuthorizedRequestPrivate> d, QObject *parent)
    : QObject(parent)
    , d(std::move(d))
{
    this->d->attach(this);
}

AuthorizedRequest::~AuthorizedRequest()
{
    d->abandon();
}

QNetworkReply *AuthorizedRequest::reply() const
{
    return d->reply();
}

bool AuthorizedRequest::autoDelete() const
{
    return d->autoDelete();
}

void AuthorizedRequest::setAutoDelete(bool autoDelete)
{
    d->setAutoDelete(autoDelete);
}

void AuthorizedRequest::cancel()
{
    d->cancel();
}

AuthorizedRequestPrivate::AuthorizedRequestPrivate(
    std::shared_ptr<const RequestAuthorizerPrivate> authorizer, QNetworkAccessManager *manager, ApiRequest request)
    : m_authorizer(std::move(authorizer))
    , m_manager(manager)
    , m_request(std::move(request))
{
}

void AuthorizedRequestPrivate::attach(AuthorizedRequest *request)
{
    q_ptr = request;
    QMetaObject::invokeMethod(
        q_ptr, [this] { start(); }, Qt::QueuedConnection);
}

void AuthorizedRequestPrivate::cancel()
{
    if (m_ended)
        return;
    QMetaObject::invokeMethod(
        q_ptr,
        [this] { fail(makeError(Error::Kind::Cancelled, ErrorCode::Cancelled, u"The request was cancelled."_s)); },
        Qt::QueuedConnection);
}

void AuthorizedRequestPrivate::abandon()
{
    m_ended = true;
    forgetFlow();
    const bool isOurs = m_reply && (m_reply->parent() == q_ptr || m_reply->parent() == m_manager);
    if (!isOurs)
        return;
    // It may be telling the slot that deletes us.
    if (m_reply->parent() == q_ptr)
        m_reply->setParent(nullptr);
    std::ignore = dropReply();
}

void AuthorizedRequestPrivate::start()
{
    if (m_ended)
        return;
    if (const Result<void> checked = m_authorizer->check(m_request.request); checked.hasError()) {
        fail(checked.error());
        return;
    }
    if (!m_manager) {
        fail(managerGoneError());
        return;
    }
    QObject::connect(m_authorizer->application(), &QObject::destroyed, q_ptr, [this] { fail(abandonedError()); });
    QObject::connect(
        m_manager, &QObject::destroyed, q_ptr, [this] { fail(managerGoneError()); }, Qt::QueuedConnection);
    acquireToken({});
}

void AuthorizedRequestPrivate::acquireToken(const SilentOptions &options)
{
    m_flow = m_authorizer->acquireToken(options);
    QObject::connect(m_flow, &TokenFlow::completed, q_ptr, [this](const TokenResult &token) { receiveToken(token); });
    QObject::connect(m_flow, &Flow::failed, q_ptr, [this](const Error &error) { receiveTokenError(error); });
    QObject::connect(m_flow, &QObject::destroyed, q_ptr, [this] { fail(abandonedError()); });
}

void AuthorizedRequestPrivate::forgetFlow()
{
    if (!m_flow)
        return;
    m_flow->disconnect(q_ptr);
    m_flow->cancel();
    m_flow = nullptr;
}

void AuthorizedRequestPrivate::receiveToken(const TokenResult &token)
{
    forgetFlow();
    // The provider could give nothing new; the API has refused this one.
    if (m_isReplay && token.accessToken() == m_token) {
        giveUpChallenge();
        return;
    }
    if (!dropReply())
        return;
    m_token = token.accessToken();
    send();
}

void AuthorizedRequestPrivate::receiveTokenError(const Error &error)
{
    forgetFlow();
    if (error.kind() == Error::Kind::InteractionRequired)
        requireInteraction({.claimsChallenge = error.claims().isEmpty() ? m_challenge.claims : error.claims()}, error);
    else
        fail(error);
}

void AuthorizedRequestPrivate::send()
{
    if (!m_manager) {
        fail(managerGoneError());
        return;
    }
    m_reply = dispatch(*m_manager, withToken(m_request.request, m_token), m_request);
    // From the event loop: a slot of the application may delete the manager, and Qt does not survive that in a signal
    // of a reply.
    const auto look = [this] { lookAtReply(); };
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, q_ptr, look, Qt::QueuedConnection);
    QObject::connect(m_reply, &QNetworkReply::readyRead, q_ptr, look, Qt::QueuedConnection);
    QObject::connect(m_reply, &QNetworkReply::finished, q_ptr, look, Qt::QueuedConnection);
    // Deleting a manager ends its replies without a word: only destroyed() tells.
    const auto loseReply = [this] {
        if (!m_reply)
            fail(managerGoneError());
    };
    QObject::connect(m_reply, &QObject::destroyed, q_ptr, loseReply, Qt::QueuedConnection);
#if QT_CONFIG(ssl)
    QObject::connect(m_reply, &QNetworkReply::sslErrors, q_ptr, [this] {
        m_tlsFailed = true;
        m_reply->abort();
    });
#endif
}

void AuthorizedRequestPrivate::lookAtReply()
{
    if (m_ended || m_flow || !m_reply)
        return;
    if (m_tlsFailed) {
        fail(makeError(Error::Kind::Network, ErrorCode::TlsError,
            u"The connection to the API is not secure: its certificate was not accepted. "
            "Check the clock of this computer and who runs the network."_s));
        return;
    }
    if (m_isAnswered) {
        if (m_reply->isFinished())
            complete();
        return;
    }
    if (!hasReplyHeaders())
        return;
    m_challenge = challenge();
    if (!meetChallenge())
        handOver();
}

bool AuthorizedRequestPrivate::hasReplyHeaders() const
{
    const int status = statusOf(*m_reply);
    // The headers of a redirect that is followed come here, too.
    return m_reply->isFinished() || (status >= 200 && status < 300) || status >= 400;
}

BearerChallenge AuthorizedRequestPrivate::challenge() const
{
    // Nobody but the origin that the token was meant for may have us fetch another one.
    if (statusOf(*m_reply) != 401 || originOf(m_reply->url()) != originOf(m_request.request.url()))
        return {};
    QByteArrayList fields;
    for (const QNetworkReply::RawHeaderPair &header : m_reply->rawHeaderPairs()) {
        if (header.first.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            fields.append(header.second);
    }
    const Result<QList<AuthenticateChallenge>> challenges = parseAuthenticateChallenges(fields);
    return challenges.hasValue() ? findBearerChallenge(*challenges) : BearerChallenge();
}

bool AuthorizedRequestPrivate::meetChallenge()
{
    switch (m_challenge.kind) {
    case BearerChallenge::Kind::NotUnderstood:
        return false;
    case BearerChallenge::Kind::InvalidToken:
        return meetAgain({.forceRefresh = true});
    case BearerChallenge::Kind::InsufficientClaims:
        if (meetAgain({.claimsChallenge = m_challenge.claims}))
            return true;
        break;
    case BearerChallenge::Kind::InsufficientUserAuthentication:
        break;
    }
    requireInteraction(
        {.claimsChallenge = m_challenge.claims, .acrValues = m_challenge.acrValues, .maxAge = m_challenge.maxAge},
        challengeError(m_challenge));
    return true;
}

bool AuthorizedRequestPrivate::meetAgain(const SilentOptions &options)
{
    if (m_isReplay)
        return false;
    m_isReplay = true;
    acquireToken(options);
    return true;
}

void AuthorizedRequestPrivate::giveUpChallenge()
{
    // As if it had been sent again and refused again.
    if (!meetChallenge())
        handOver();
}

void AuthorizedRequestPrivate::handOver()
{
    m_isAnswered = true;
    QObject::disconnect(m_authorizer->application(), nullptr, q_ptr, nullptr);
    QObject::disconnect(m_reply, &QNetworkReply::metaDataChanged, q_ptr, nullptr);
    QObject::disconnect(m_reply, &QNetworkReply::readyRead, q_ptr, nullptr);
    if (!notify([this] { Q_EMIT q_ptr->responseStarted(m_reply); }) || !m_reply)
        return;
    if (m_reply->isFinished())
        complete();
    else if (m_reply->bytesAvailable() > 0) // whoever listens since then has not heard of them
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::readyRead, Qt::QueuedConnection);
}

void AuthorizedRequestPrivate::complete()
{
    m_reply->disconnect(q_ptr);
    m_reply->setParent(q_ptr);
    end([q = q_ptr, reply = m_reply.data()] { Q_EMIT q->completed(reply); });
}

void AuthorizedRequestPrivate::requireInteraction(const InteractiveOptions &options, const Error &error)
{
    m_isAnswered = true;
    if (m_reply)
        m_reply->disconnect(q_ptr);
    InteractiveOptions signIn = options;
    signIn.loginHint = m_authorizer->account().username();
    end([q = QPointer(q_ptr), signIn, error] {
        Q_EMIT q->interactionRequired(signIn);
        if (q)
            Q_EMIT q->failed(error);
    });
}

void AuthorizedRequestPrivate::fail(const Error &error)
{
    if (m_ended)
        return;
    m_isAnswered = false;
    if (dropReply())
        end([q = q_ptr, error] { Q_EMIT q->failed(error); });
}

void AuthorizedRequestPrivate::end(const std::function<void()> &emitSignals)
{
    m_ended = true;
    forgetFlow();
    if (!notify(emitSignals))
        return;
    const auto finish = [this] {
        if (notify([this] { Q_EMIT q_ptr->finished(); }) && m_autoDelete)
            q_ptr->deleteLater();
    };
    QMetaObject::invokeMethod(q_ptr, finish, Qt::QueuedConnection);
}

bool AuthorizedRequestPrivate::notify(const std::function<void()> &emitSignals)
{
    const QPointer<AuthorizedRequest> guard(q_ptr);
    const bool wasEnded = m_ended;
    emitSignals();
    return guard && m_ended == wasEnded;
}

bool AuthorizedRequestPrivate::dropReply()
{
    if (!m_reply)
        return true;
    m_reply->disconnect(q_ptr);
    return notify([reply = std::exchange(m_reply, nullptr)] {
        reply->deleteLater();
        reply->abort();
    });
}

} // namespace QtSignIn
