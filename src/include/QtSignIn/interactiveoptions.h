#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

#include <QtSignIn/enums.h>
#include <QtSignIn/global.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// For PublicClientApplication::acquireTokenInteractive(). Wire names: OpenID Connect Core 3.1.2.1.
struct QTSIGNIN_CORE_EXPORT InteractiveOptions {
    Prompt prompt = {}; ///< `prompt`
    QString loginHint = {}; ///< `login_hint`
    QString domainHint = {}; ///< `domain_hint` (Microsoft)
    QString claimsChallenge = {}; ///< `claims`: a JSON object (OpenID Connect Core 5.5)
    QStringList uiLocales = {}; ///< `ui_locales`: BCP 47 tags, best first
    QStringList acrValues = {}; ///< `acr_values`
    QString display = {}; ///< `display`
    Secret idTokenHint = {}; ///< `id_token_hint`
    QStringList extraScopesToConsent = {}; ///< in the authorization request, beside the scopes of the token

    /// `max_age`: sign in again if the last time is longer ago; 0 s means now. `auth_time` is checked.
    std::optional<std::chrono::seconds> maxAge = {};

    /// From the start until the browser has come back; zero or less: none.
    std::chrono::milliseconds timeout = std::chrono::minutes(10);

    RedirectHost redirectHost = RedirectHost::ProviderDefault; ///< before ClientConfiguration's
    QString redirectPath = {}; ///< before ClientConfiguration's
    QList<quint16> redirectPorts = {}; ///< before ClientConfiguration's
    ResponseMode responseMode = ResponseMode::ProviderDefault; ///< `response_mode`
    BrowserAddress browserAddress = BrowserAddress::Automatic;
    ExtraParameters extraQueryParameters = {}; ///< of the authorization request
    RequestExtras tokenRequest = {}; ///< of the request that redeems the code
};

} // namespace QtSignIn
