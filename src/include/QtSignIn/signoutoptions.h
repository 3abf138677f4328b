#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

#include <QtSignIn/enums.h>
#include <QtSignIn/global.h>

namespace QtSignIn {

/// For PublicClientApplication::signOut().
struct QTSIGNIN_CORE_EXPORT SignOutOptions {
    /// Asks the provider to forget the tokens too (RFC 7009), where it can.
    bool revokeTokens = true;

    /// Also ends the session that the browser holds with the provider, where it can (OpenID Connect RP-Initiated
    /// Logout). It opens the browser, with the person's ID token in the address.
    bool endBrowserSession = false;

    QString logoutHint = {}; ///< `logout_hint`; empty: the account's name if no ID token is held
    QStringList uiLocales = {}; ///< `ui_locales`: BCP 47 tags, best first

    /// How long to wait for the browser to come back; zero or less: for ever.
    std::chrono::milliseconds timeout = std::chrono::minutes(2);

    /// `post_logout_redirect_uri` must be registered with the provider. As for signing in unless given here.
    RedirectHost redirectHost = RedirectHost::ProviderDefault;
    QString redirectPath = {};
    QList<quint16> redirectPorts = {};

    BrowserAddress browserAddress = BrowserAddress::Automatic;
};

} // namespace QtSignIn
