#pragma once

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/authorizedrequest.h>
#include <QtSignIn/global.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

class RequestAuthorizerPrivate;

/// Puts a person's token on an application's own API requests (`Authorization: Bearer`, RFC 6750 2.1): from the cache
/// while it is good, else a renewed one.
///
/// A token goes only to the origins that the application named (RFC 6750 5.3): scheme, host and port must be the same,
/// where default ports, the case of a host and its two IDN forms make no difference. They are https; http only on a
/// loopback host with ClientConfiguration::allowInsecureHttpForTests. Redirects are followed within the origin only
/// (QNetworkRequest::SameOriginRedirectPolicy), or not at all if the request says
/// QNetworkRequest::ManualRedirectPolicy. Certificates are verified whatever the request's TLS configuration says.
/// Cookies and the cache of a manager, which know no accounts, are left alone unless the request's attributes say
/// otherwise (RFC 9111 3.5).
///
/// Lives in the application object's thread.
class QTSIGNIN_CORE_EXPORT RequestAuthorizer : public QObject {
    Q_OBJECT

public:
    /// \a allowedOrigins are URLs like `https://api.example` without path, query and fragment. What is wrong with one
    /// is reported by each request (ErrorCode::InvalidConfiguration).
    RequestAuthorizer(PublicClientApplication *application, const Account &account, const QStringList &scopes,
        const QList<QUrl> &allowedOrigins, QObject *parent = nullptr);

    /// Ends the requests that are under way, without a signal. Futures of authorize() still get their value.
    ~RequestAuthorizer() override;

    /// \a request with a token on it, to be sent by the application, who must not change where it goes. Errors:
    /// ErrorCode::OriginNotAllowed; ErrorCode::InvalidConfiguration if it has an `Authorization` header already;
    /// Error::Kind::Abandoned if the application object is gone; those of
    /// PublicClientApplication::acquireTokenSilent().
    QFuture<Result<QNetworkRequest>> authorize(const QNetworkRequest &request) const;

    /// Sends \a request, with a token on it, through \a manager and answers the API's challenges. \a body is kept until
    /// the end, since it may have to be sent again. Errors: those of authorize();
    /// ErrorCode::NoNetworkAccessManager if \a manager is null or deleted meanwhile; ErrorCode::TlsError, whatever a
    /// handler of QNetworkAccessManager::sslErrors() does.
    AuthorizedRequest *send(QNetworkAccessManager *manager, const QNetworkRequest &request,
        const QByteArray &verb = QByteArrayLiteral("GET"), const QByteArray &body = {});

private:
    Q_DISABLE_COPY_MOVE(RequestAuthorizer)
    std::shared_ptr<const RequestAuthorizerPrivate> d;
};

} // namespace QtSignIn
