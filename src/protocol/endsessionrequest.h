#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/secret.h>

namespace QtSignIn {

/// OpenID Connect RP-Initiated Logout 1.0, section 2. Empty members are not sent.
struct EndSessionRequest {
    Secret idTokenHint = {};
    QString logoutHint = {};
    QString clientId = {};
    QString postLogoutRedirectUri = {};
    Secret state = {};
    QStringList uiLocales = {};

    QUrl url(const QUrl &endSessionEndpoint) const;
};

} // namespace QtSignIn
