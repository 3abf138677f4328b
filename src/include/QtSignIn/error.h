#pragma once

#include <QtCore/QDebug>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/global.h>

namespace QtSignIn {

class ErrorData;

/// Why something did not work: a kind to branch on, a code to compare, a text that says what to do.
///
/// code() is the provider's own `error` (RFC 6749 4.1.2.1 and 5.2, RFC 8628 3.5) or one of ErrorCode's constants.
/// description() may hold text that the provider sent: show it as plain text, and do not log it.
/// A value; copies are shared and may be used from any thread.
class QTSIGNIN_CORE_EXPORT Error {
    Q_GADGET
public:
    enum class Kind {
        Unknown,
        Denied, ///< the person or an administrator said no (`access_denied`)
        Cancelled, ///< cancel() was called, or the person closed the browser's window
        TimedOut, ///< nobody finished the sign-in within the time given
        Expired, ///< the device code's lifetime ended, here or at the provider
        Abandoned, ///< the flow or the application object was destroyed
        Network, ///< no usable connection: DNS, TCP, TLS, time-out
        Server, ///< the provider answered with an error
        BadResponse, ///< the answer breaks the protocol
        MixUp, ///< the answer comes from another issuer (RFC 9207, RFC 9700 4.4), or may be somebody else's
        IdToken, ///< a rule for ID tokens or signed userinfo failed (OpenID Connect Core 3.1.3.7, 5.3.2)
        InteractionRequired, ///< a person must sign in again
        Configuration, ///< options, client registration or provider metadata don't fit
        Storage, ///< what is kept on this computer can't be read or written; what is in memory stays
    };
    Q_ENUM(Kind)

    /// What an application can do about it.
    enum class SuggestedAction { Retry, SignInAgain, FixConfiguration, Nothing };
    Q_ENUM(SuggestedAction)

    Error();
    Error(Kind kind, const QString &code, const QString &description);
    Error(const Error &other);
    Error(Error &&other) noexcept;
    Error &operator=(const Error &other);
    Error &operator=(Error &&other) noexcept;
    ~Error();

    Kind kind() const;
    QString code() const;
    QString description() const;

    /// `error_uri` where the provider sent an https one, else empty.
    QUrl uri() const;

    /// The HTTP status of the answer, 0 if there was none.
    int httpStatus() const;

    SuggestedAction suggestedAction() const;

    /// `suberror` (Microsoft), else empty.
    QString subError() const;

    /// What kind of interaction helps: Microsoft's `suberror` where it says so to applications, such as
    /// `consent_required` or `basic_action`; else empty.
    QString classification() const;

    /// `claims` of the error response: give it to the next interactive sign-in (InteractiveOptions::claimsChallenge).
    QString claims() const;

    /// `error_codes` (Microsoft): the number N of each `AADSTSN`. May be logged.
    QList<int> providerErrorCodes() const;

    /// `correlation_id` of the error response (Microsoft), to give to the provider's support.
    QString providerCorrelationId() const;

    /// `trace_id` of the error response (Microsoft), for the same.
    QString providerTraceId() const;

    Error withUri(const QUrl &uri) const;
    Error withHttpStatus(int status) const;
    Error withSubError(const QString &subError) const;
    Error withClaims(const QString &claims) const;
    Error withProviderErrorCodes(const QList<int> &codes) const;
    Error withProviderCorrelationId(const QString &id) const;
    Error withProviderTraceId(const QString &id) const;

    friend QTSIGNIN_CORE_EXPORT bool operator==(const Error &left, const Error &right);
    friend bool operator!=(const Error &left, const Error &right) { return !(left == right); }

private:
    QSharedDataPointer<ErrorData> d;
};

/// Prints kind, code and status; never the description.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const Error &error);

/// The codes that the library itself gives, beside those on the wire.
namespace ErrorCode {
inline constexpr char Cancelled[] = "cancelled";
inline constexpr char TimedOut[] = "timed_out";
inline constexpr char Abandoned[] = "abandoned";
inline constexpr char DeviceCodeExpired[] =
    "device_code_expired"; ///< expired by our clocks; by the provider: `expired_token`
inline constexpr char NetworkError[] = "network_error";
inline constexpr char RequestTimedOut[] = "request_timed_out";
inline constexpr char TlsError[] = "tls_error";
inline constexpr char NoNetworkAccessManager[] = "no_network_access_manager";
inline constexpr char AnswerUnknown[] = "answer_unknown"; ///< the request left, the connection broke before its answer
inline constexpr char ResponseTooLarge[] = "response_too_large";
inline constexpr char ResponseNotJson[] = "response_not_json"; ///< HTML page, captive portal, broken JSON
inline constexpr char UnexpectedRedirect[] = "unexpected_redirect";
inline constexpr char HttpError[] = "http_error"; ///< a status that carries no OAuth error
inline constexpr char InvalidResponse[] = "invalid_response"; ///< a member is missing, repeated or of the wrong type
inline constexpr char UnsupportedTokenType[] = "unsupported_token_type";
inline constexpr char IssuerMismatch[] = "issuer_mismatch"; ///< metadata or redirect names another issuer
inline constexpr char MissingIssuer[] = "missing_issuer"; ///< `iss` was promised and is not in the redirect
inline constexpr char EndpointNotAllowed[] = "endpoint_not_allowed";
inline constexpr char MissingEndpoint[] = "missing_endpoint";
inline constexpr char PkceNotSupported[] = "pkce_not_supported";
inline constexpr char ListenFailed[] = "listen_failed";
inline constexpr char BrowserNotOpened[] = "browser_not_opened";
inline constexpr char BrowserClosed[] = "browser_closed"; ///< the person closed the window of Browser::openWatched()
inline constexpr char InvalidConfiguration[] = "invalid_configuration";
inline constexpr char ReservedParameter[] = "reserved_parameter";
inline constexpr char MissingIdToken[] = "missing_id_token";
inline constexpr char InvalidIdToken[] = "invalid_id_token"; ///< not a JWT, or a claim of the wrong type
inline constexpr char IdTokenIssuer[] = "id_token_issuer";
inline constexpr char IdTokenAudience[] = "id_token_audience";
inline constexpr char IdTokenAuthorizedParty[] = "id_token_azp";
inline constexpr char IdTokenExpired[] = "id_token_expired";
inline constexpr char IdTokenNotYetValid[] = "id_token_not_yet_valid";
inline constexpr char IdTokenNonce[] = "id_token_nonce";
inline constexpr char IdTokenAuthTime[] = "id_token_auth_time";
inline constexpr char IdTokenSignature[] =
    "id_token_signature"; ///< unsigned, wrongly signed, or by an algorithm that is not accepted
inline constexpr char IdTokenKey[] = "id_token_key"; ///< signed with a key that the provider does not publish
inline constexpr char IdTokenTokenHash[] = "id_token_at_hash"; ///< it came with another access token
inline constexpr char KeysUnavailable[] = "keys_unavailable"; ///< the provider's keys can't be fetched or read
inline constexpr char SubjectMismatch[] =
    "subject_mismatch"; ///< userinfo, a renewal or a sign-in is about someone else
inline constexpr char NoAccount[] = "no_account"; ///< nothing is held for the account given
inline constexpr char Throttled[] = "throttled"; ///< the provider asked to wait before the next request of this kind
inline constexpr char InvalidInstance[] = "invalid_instance"; ///< the host is no sign-in host of Microsoft's
inline constexpr char InvalidCache[] = "invalid_cache"; ///< the text is no token cache
inline constexpr char WrongRedirect[] = "wrong_redirect"; ///< the redirect is not the answer to this request
inline constexpr char OriginNotAllowed[] =
    "origin_not_allowed"; ///< a token was to go where the application did not allow it
inline constexpr char WrongDeviceAuthorization[] = "wrong_device_authorization"; ///< made for another client or issuer
inline constexpr char BrowserAddressReused[] =
    "browser_address_reused"; ///< the one-time address for the browser was opened twice, perhaps by someone else
inline constexpr char SecretNotFound[] = "secret_not_found"; ///< the secret store holds none under that name
inline constexpr char KeychainUnavailable[] =
    "keychain_unavailable"; ///< this session has no keychain service, or it refuses to talk
inline constexpr char KeychainLocked[] = "keychain_locked"; ///< and the person did not unlock it
inline constexpr char KeychainTimedOut[] = "keychain_timed_out"; ///< the keychain service does not answer
inline constexpr char StorageKeyLost[] =
    "storage_key_lost"; ///< the keychain no longer has the key that files were encrypted with; they stay as they are
inline constexpr char StorageDamaged[] =
    "storage_damaged"; ///< a file was cut off, swapped or tampered with; it was set aside
inline constexpr char StorageNewerVersion[] =
    "storage_newer_version"; ///< a file was written by a newer version of the library; it stays as it is
inline constexpr char StorageNotReadable[] = "storage_not_readable"; ///< the folder or a file can't be read
inline constexpr char StorageNotWritable[] = "storage_not_writable"; ///< the folder or a file can't be written
inline constexpr char StorageFull[] = "storage_full"; ///< no space or quota is left on the disk
inline constexpr char StorageBusy[] = "storage_busy"; ///< another program or the disk keeps us waiting
inline constexpr char RefreshBusy[] = "refresh_busy"; ///< another program has been renewing the same token for long
} // namespace ErrorCode

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::Error)
