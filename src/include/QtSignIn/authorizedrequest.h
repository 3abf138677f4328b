#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QNetworkReply>

#include <memory>

#include <QtSignIn/error.h>
#include <QtSignIn/global.h>
#include <QtSignIn/interactiveoptions.h>

namespace QtSignIn {

class AuthorizedRequestPrivate;

/// One request to an API, with a token on it. Comes from RequestAuthorizer::send().
///
/// It starts on the next turn of the event loop. It ends exactly once: with completed() or with failed(), then with
/// finished(), and then deletes itself, and with it reply(), unless setAutoDelete(false). Any slot may delete it: no
/// further signal comes.
///
/// If the API answers 401 with a `Bearer` challenge, this is done about it, and the request is sent once more at most:
/// - `insufficient_claims` (Microsoft's continuous access evaluation): a token with the claims is asked for without
///   the person; if that does not help, interactionRequired().
/// - `invalid_token` (RFC 6750 3.1): a new token is asked for without the person.
/// - `insufficient_user_authentication` (RFC 9470): interactionRequired() at once.
///
/// Every other answer is the application's to read. So is a 401 whose challenge is damaged, has a value of more than
/// 4 KiB, or is there again after the request was sent twice.
class QTSIGNIN_CORE_EXPORT AuthorizedRequest : public QObject {
    Q_OBJECT

public:
    /// Internal: requests are made by RequestAuthorizer.
    AuthorizedRequest(std::unique_ptr<AuthorizedRequestPrivate> d, QObject *parent);

    /// Aborts what is under way.
    ~AuthorizedRequest() override;

    /// The answer: from responseStarted() on, and with interactionRequired() the 401 that asked for it. Null before
    /// that and if there is none. It belongs to this object; to keep it, give it another parent in a slot of
    /// completed().
    QNetworkReply *reply() const;

    bool autoDelete() const;
    void setAutoDelete(bool autoDelete);

public Q_SLOTS:
    /// Ends it with Error::Kind::Cancelled on the next turn of the event loop; emits nothing before it returns. Has no
    /// effect on a request that has ended.
    void cancel();

Q_SIGNALS:
    /// The headers of the answer are here, whatever its status is; its body may be read from now on, as it comes.
    void responseStarted(QNetworkReply *reply);

    /// The answer is here in full, or QNetworkReply::error() says why it is not.
    void completed(QNetworkReply *reply);

    /// A person must sign in again: give \a options to PublicClientApplication::acquireTokenInteractive(), with the
    /// scopes of the authorizer, then send the request anew. failed() follows.
    void interactionRequired(const QtSignIn::InteractiveOptions &options);

    /// There is no answer for the application: no token could be had, or the request was not allowed, cancelled or
    /// abandoned. Error::code() is the challenge's after interactionRequired() that the API asked for.
    void failed(const QtSignIn::Error &error);

    /// Comes last.
    void finished();

private:
    Q_DISABLE_COPY_MOVE(AuthorizedRequest)
    friend class AuthorizedRequestPrivate;
    std::unique_ptr<AuthorizedRequestPrivate> d;
};

} // namespace QtSignIn
