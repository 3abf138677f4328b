#pragma once

#include <QtCore/QFlags>
#include <QtCore/QObject>

#include <QtSignIn/global.h>

namespace QtSignIn {
Q_NAMESPACE_EXPORT(QTSIGNIN_CORE_EXPORT)

/// The host in the loopback redirect URI (RFC 8252 7.3 and 8.3).
enum class RedirectHost {
    ProviderDefault, ///< what the provider is known to accept, else Ipv4Literal
    Localhost, ///< `localhost`: binds both address families
    Ipv4Literal, ///< `127.0.0.1`
    Ipv6Literal, ///< `[::1]`
};
Q_ENUM_NS(RedirectHost)

/// `response_mode`: how the provider hands the authorization response to the redirect URI. Only the mode asked for is
/// accepted.
enum class ResponseMode {
    ProviderDefault, ///< what the provider is known to need, else Query
    Query, ///< in the redirect URI's query; no `response_mode` is sent
    FormPost, ///< OAuth 2.0 Form Post Response Mode
};
Q_ENUM_NS(ResponseMode)

/// What Browser::open() gets.
///
/// Whoever knows `state` and `code_challenge` of a sign-in under way can finish it with an account of their own (RFC
/// 9700 4.7.1), and every user of a computer may see what its programs were started with (CWE-214). A one-time address
/// is on the redirect URI's port and leads to the provider at its first visit. A second visit ends the attempt with
/// ErrorCode::BrowserAddressReused, since one of the two may have been somebody else's.
enum class BrowserAddress {
    Automatic, ///< OneTime if Browser::exposesUrl(), else Direct
    OneTime,
    Direct, ///< the provider's own page, for a browser that can't reach this computer's loopback address at first
};
Q_ENUM_NS(BrowserAddress)

/// `prompt` (OpenID Connect Core 3.1.2.1; `create`: Initiating User Registration).
enum class PromptValue {
    NoInteraction = 0x01, ///< `none`: fail rather than show anything
    Login = 0x02,
    Consent = 0x04,
    SelectAccount = 0x08,
    Create = 0x10,
};
Q_DECLARE_FLAGS(Prompt, PromptValue)
Q_DECLARE_OPERATORS_FOR_FLAGS(Prompt)
Q_FLAG_NS(Prompt)

/// How the client identifies itself at the token endpoint (`token_endpoint_auth_method`, RFC 7591 2).
enum class ClientAuthentication {
    PublicClient, ///< `none`: only `client_id`
    ClientSecretBasic, ///< for providers that give desktop applications a secret which protects nothing (RFC 8252 8.5)
    ClientSecretPost,
};
Q_ENUM_NS(ClientAuthentication)

/// Where accounts and tokens are kept between two runs of the application.
enum class Storage {
    /// In files that only the key in the system's keychain opens (AES-256-GCM): Secret Service or KWallet, Credential
    /// Manager, Keychain.
    SystemKeychain,

    MemoryOnly, ///< nowhere: they go with the application object

    /// In plain files that only this user may read (0600): every program that runs as this user can take the tokens,
    /// and so can whoever reads the disk or its backups. For computers without a keychain, after asking the person.
    UnencryptedFileAsLastResort,
};
Q_ENUM_NS(Storage)

/// How far PublicClientApplication::load() got.
enum class LoadState {
    NotLoaded,
    Loading,
    Loaded,
    Unavailable, ///< the keychain or the folder can't be used; there is only what came since, in memory
};
Q_ENUM_NS(LoadState)

/// Where a token came from.
enum class TokenSource { IdentityProvider, Cache, Broker };
Q_ENUM_NS(TokenSource)

} // namespace QtSignIn
