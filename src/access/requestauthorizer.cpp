#include "access/requestauthorizer_p.h"

#include "access/authorizedrequest_p.h"
#include "flows/outcome.h"
#include "model/makeerror.h"
#include "net/peerverification.h"
#include "protocol/authorizationheader.h"

#include <QtSignIn/requestauthorizer.h>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QByteArray authorizationHeader()
{
    return QByteArrayLiteral("Authorization");
}

} // namespace

RequestAuthorizer::RequestAuthorizer(PublicClientApplication *application, const Account &account,
    const QStringList &scopes, const QList<QUrl> &allowedOrigins, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<RequestAuthorizerPrivate>(application, account, scopes, allowedOrigins))
{
}

RequestAuthorizer::~RequestAuthorizer() = default;

QFuture<Result<QNetworkRequest>> RequestAuthorizer::authorize(const QNetworkRequest &request) const
{
    if (const Result<void> checked = d->check(request); checked.hasError()) {
        Outcome<QNetworkRequest> outcome;
        outcome.decide(checked.error())();
        return outcome.future();
    }
    return d->acquireToken({})->future().then([request](const Result<TokenResult> &token) {
        return token.hasValue() ? Result<QNetworkRequest>(withToken(request, token->accessToken()))
                                : Result<QNetworkRequest>(token.error());
    });
}

AuthorizedRequest *RequestAuthorizer::send(
    QNetworkAccessManager *manager, const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body)
{
    return new AuthorizedRequest(
        std::make_unique<AuthorizedRequestPrivate>(d, manager, ApiRequest {request, verb, body}), this);
}

RequestAuthorizerPrivate::RequestAuthorizerPrivate(PublicClientApplication *application, const Account &account,
    const QStringList &scopes, const QList<QUrl> &allowedOrigins)
    : m_application(application)
    , m_account(account)
    , m_scopes(scopes)
    , m_allowedOrigins(allowedOrigins, application && application->configuration().allowInsecureHttpForTests)
{
}

Result<void> RequestAuthorizerPrivate::check(const QNetworkRequest &request) const
{
    if (Result<void> checked = m_allowedOrigins.check(request.url()); checked.hasError())
        return checked;
    if (request.hasRawHeader(authorizationHeader())) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"The request has an \"Authorization\" header already. Leave it out, or send the request without us."_s);
    }
    if (!m_application)
        return abandonedError();
    return {};
}

TokenFlow *RequestAuthorizerPrivate::acquireToken(const SilentOptions &options) const
{
    return m_application->acquireTokenSilent(m_scopes, m_account, options);
}

QNetworkRequest withToken(const QNetworkRequest &request, const Secret &accessToken)
{
    QNetworkRequest result = request;
    result.setRawHeader(authorizationHeader(), bearerAuthorization(accessToken));
    // The manager's default would send the token on to another origin.
    const auto policy = result.attribute(QNetworkRequest::RedirectPolicyAttribute);
    if (!policy.isValid() || policy.toInt() != QNetworkRequest::ManualRedirectPolicy)
        result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    // What the API said to one person is not for the next one, unless the application says so itself.
    const auto setDefault = [&](QNetworkRequest::Attribute attribute, const QVariant &value) {
        if (!result.attribute(attribute).isValid())
            result.setAttribute(attribute, value);
    };
    setDefault(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    setDefault(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    setDefault(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    setDefault(QNetworkRequest::CacheSaveControlAttribute, false);
    // Else Qt answers an API that offers `Basic` beside `Bearer` with a password it remembers, in the token's place.
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    verifyPeer(result);
    return result;
}

Error abandonedError()
{
    return makeError(Error::Kind::Abandoned, ErrorCode::Abandoned,
        u"The request ended because the application object that holds the tokens is gone."_s);
}

} // namespace QtSignIn
