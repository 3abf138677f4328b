#pragma once

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkRequest>

#include <QtSignIn/publicclientapplication.h>

#include "access/allowedorigins.h"

namespace QtSignIn {

/// Whose token goes where. Shared with the requests under way.
class RequestAuthorizerPrivate {
public:
    RequestAuthorizerPrivate(PublicClientApplication *application, const Account &account, const QStringList &scopes,
        const QList<QUrl> &allowedOrigins);

    /// Whether \a request may have a token, and whether there is still someone to get it from.
    Result<void> check(const QNetworkRequest &request) const;

    /// Only after check() in the same turn.
    TokenFlow *acquireToken(const SilentOptions &options) const;

    PublicClientApplication *application() const { return m_application; }
    const Account &account() const { return m_account; }

private:
    const QPointer<PublicClientApplication> m_application;
    const Account m_account;
    const QStringList m_scopes;
    const AllowedOrigins m_allowedOrigins;
};

QNetworkRequest withToken(const QNetworkRequest &request, const Secret &accessToken);

/// The application object is gone.
Error abandonedError();

} // namespace QtSignIn
