#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <memory>

#include <QtSignIn/authority.h>
#include <QtSignIn/broker.h>
#include <QtSignIn/browser.h>
#include <QtSignIn/clock.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/error.h>
#include <QtSignIn/global.h>
#include <QtSignIn/loopbackpagehtml.h>
#include <QtSignIn/randomsource.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/secretstore.h>

namespace QtSignIn {

/// What identifies this application. Copied into the application object.
struct QTSIGNIN_CORE_EXPORT ClientConfiguration {
    QString clientId = {}; ///< `client_id`: any string that the provider gave
    Authority authority = {}; ///< who signs people in

    /// For providers that give desktop applications a `client_secret`. It protects nothing (RFC 8252 8.5).
    Secret clientSecret = {};

    /// PublicClient with a secret: as the preset says (Google, GitHub), else an error.
    ClientAuthentication clientAuthentication = ClientAuthentication::PublicClient;

    /// `xms_cc` (Microsoft) in the `claims` of every request: `CP1` says that the application handles claims
    /// challenges.
    QStringList clientCapabilities = {};

    QStringList excludedScopes = {}; ///< of `openid`, `profile`, `offline_access`: not added to what is asked for

    RedirectHost redirectHost = RedirectHost::ProviderDefault;
    QString redirectPath = {}; ///< path of the redirect URI, empty: the provider's default
    QList<quint16> redirectPorts = {}; ///< tried in order; empty: any free port

    QString applicationName = {}; ///< for the page in the browser; empty: QCoreApplication::applicationName()

    /// For the same page: PNG, best of 128 pixels, or SVG; at most LargestLoopbackPageIcon bytes, else it is left out.
    /// Empty: none, or with translatedLoopbackPage() the icon of QGuiApplication's windows.
    QByteArray applicationIcon = {};

    QString applicationVersion = {}; ///< told to Microsoft beside the name where applicationName is set; else to nobody

    /// Asks Microsoft whether a host that is not one of its known ones is a sign-in host of its own, before any other
    /// request goes there. Has no effect on other providers, B2C, CIAM and ADFS.
    bool validateAuthority = true;

    /// Where to ask; empty: login.microsoftonline.com's. For private clouds (https).
    QUrl instanceDiscoveryEndpoint = {};

    /// Uses refresh tokens of other Microsoft applications of the same maker ("family of client IDs") that are in the
    /// cache. Without it they are used only if the provider said in this process that the application belongs to the
    /// family; what a cache says that was imported does not count.
    bool useFamilyRefreshTokens = false;

    /// Tells Microsoft how earlier calls of this application ended (`x-client-current-telemetry`,
    /// `x-client-last-telemetry`).
    bool sendMicrosoftTelemetry = false;

    std::chrono::milliseconds requestTimeout = std::chrono::seconds(30); ///< of each HTTP request

    /// How far `exp`, `iat`, `nbf` and `auth_time` may be off; at most 300 s.
    std::chrono::seconds clockTolerance = std::chrono::seconds(120);

    /// `id_token_signed_response_alg` of the client registration (OpenID Connect Dynamic Client Registration 2), such
    /// as `ES256`: only that one is accepted. Empty: those of the provider's metadata that use a public key, or `RS256`
    /// if it names none.
    QString idTokenSignedResponseAlg = {};

    /// `userinfo_signed_response_alg` of the client registration: only a userinfo response signed so is accepted.
    /// Empty: a plain one is accepted, and a signed one under the rules of ID tokens.
    QString userInfoSignedResponseAlg = {};

    /// Does not fetch the provider's keys and lets TLS to the token endpoint stand in for the signature of ID tokens,
    /// as OpenID Connect Core 3.1.3.7 (6) allows.
    bool trustTlsInsteadOfSignatures = false;

    /// Accepts `http://` on loopback hosts. Never set it in a product.
    bool allowInsecureHttpForTests = false;

    /// Sends `code_challenge` also to a provider that announces other methods only, instead of failing.
    bool allowProviderWithoutPkce = false;

    /// Where accounts and tokens are kept. Read by PublicClientApplication::load(), which every flow begins with.
    Storage storage = Storage::SystemKeychain;

    /// The folder for them; it is made when it is needed. Programs of one maker with the same folder share their
    /// accounts. Empty: `signin` in QStandardPaths::AppLocalDataLocation, which goes by the names of organization and
    /// application.
    QString storageDirectory = {};

    LoopbackPage loopbackPage = {}; ///< empty: translatedLoopbackPage() with QtSignIn::Widgets, else plain English

    /// Where proxy and certificates are set up. Must live in the thread of the application object; not owned.
    /// Empty: one of our own.
    QPointer<QNetworkAccessManager> networkAccessManager = {};

    std::shared_ptr<Broker> broker = {}; ///< empty: Broker::none()
    std::shared_ptr<Browser> browser = {}; ///< empty: Browser::system()
    std::shared_ptr<Clock> clock = {}; ///< empty: Clock::system()
    std::shared_ptr<RandomSource> randomSource = {}; ///< empty: RandomSource::system()
    std::shared_ptr<SecretStore> secretStore = {}; ///< empty: SecretStore::system()
};

} // namespace QtSignIn
