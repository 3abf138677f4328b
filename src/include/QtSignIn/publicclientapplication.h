#pragma once

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/authcodeoptions.h>
#include <QtSignIn/authcoderequest.h>
#include <QtSignIn/clientconfiguration.h>
#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/devicecodeflow.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/global.h>
#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/redirectresponse.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/signinflow.h>
#include <QtSignIn/signinoptions.h>
#include <QtSignIn/signoutflow.h>
#include <QtSignIn/signoutoptions.h>
#include <QtSignIn/silentoptions.h>
#include <QtSignIn/tokenflow.h>
#include <QtSignIn/tokenreader.h>
#include <QtSignIn/userinfoflow.h>

namespace QtSignIn {

class PublicClientApplicationPrivate;

/// The front door: one object for one `client_id` at one authority. It signs people in and holds their tokens.
///
/// Every call returns at once; see Flow for how it goes on. Belongs to one thread, which needs an event loop.
class QTSIGNIN_CORE_EXPORT PublicClientApplication : public QObject {
    Q_OBJECT

public:
    /// Touches neither network nor disk. What is wrong with \a configuration is reported by the flows.
    explicit PublicClientApplication(const ClientConfiguration &configuration, QObject *parent = nullptr);

    /// Ends the flows that are under way: their futures get Error::Kind::Abandoned.
    ~PublicClientApplication() override;

    const ClientConfiguration &configuration() const;

    /// Reads what ClientConfiguration::storage keeps, unless that is done or under way; every flow begins with it by
    /// itself. After LoadState::Unavailable it tries again, and what came meanwhile is stored. Always finishes with a
    /// value, at most some seconds later; its error is the one of storageErrorOccurred().
    QFuture<Result<void>> load();

    /// Finishes when all that is held is stored, or with why it can't be: for a program that is about to end. Whoever
    /// has heard of a new refresh token need not ask; it was stored before. Always finishes with a value, at most some
    /// seconds later.
    QFuture<Result<void>> save();

    /// LoadState::Loaded from the beginning with Storage::MemoryOnly.
    LoadState loadState() const;

    /// Another ClientConfiguration::storage from now on, with all that is held, and begins to load(). For who may
    /// choose to stay signed in on this computer, and for computers whose keychain can't be used. False, and nothing
    /// changes, while something else is loaded or being loaded: what it keeps would stay behind. So it works from
    /// Storage::MemoryOnly, and with LoadState::NotLoaded and LoadState::Unavailable.
    bool setStorage(Storage storage);

    /// Silently if that is possible, else through the browser, else with a code on another device: the one call that
    /// most applications need. See SignInFlow.
    [[nodiscard]] SignInFlow *signIn(const QStringList &scopes, const SignInOptions &options = {});

    /// Opens the system browser (RFC 8252). \a scopes are the API's; `openid`, `profile` and `offline_access` are added
    /// as far as the provider knows them and ClientConfiguration::excludedScopes does not name them.
    [[nodiscard]] InteractiveFlow *acquireTokenInteractive(
        const QStringList &scopes, const InteractiveOptions &options = {});

    /// Asks for a device code, then polls (RFC 8628).
    [[nodiscard]] DeviceCodeFlow *acquireTokenByDeviceFlow(
        const QStringList &scopes, const DeviceCodeOptions &options = {});

    /// Only asks for a device code. To be used with resumeDeviceFlow().
    [[nodiscard]] QFuture<Result<DeviceAuthorization>> initiateDeviceFlow(
        const QStringList &scopes, const DeviceCodeOptions &options = {});

    /// Polls for a code asked for earlier, perhaps by another process. Fails with ErrorCode::WrongDeviceAuthorization
    /// if it was made for another client or issuer.
    [[nodiscard]] DeviceCodeFlow *resumeDeviceFlow(
        const DeviceAuthorization &authorization, const DeviceCodeOptions &options = {});

    /// The device codes that somebody may still enter, also those that an earlier run of the application asked for and
    /// did not wait for to the end: for resumeDeviceFlow(). Empty before LoadState::Loaded, and with
    /// Storage::MemoryOnly.
    QList<DeviceAuthorization> pendingDeviceAuthorizations() const;

    /// The token held for \a account if it covers \a scopes and is good for 5 more minutes, else a renewed one
    /// (RFC 6749 6). Calls for the same token share one request, whatever becomes of each; calls for one account go one
    /// after the other. A token past TokenResult::refreshOn() comes at once and is renewed in the background; where the
    /// provider sets no such time, one past a moment of its own between half and nine tenths of a lifetime of at least
    /// 30 minutes. If the provider can't be reached, a token in its last 5 minutes is as good as a new one.
    ///
    /// Fails with ErrorCode::NoAccount if the account is not held, and with Error::Kind::InteractionRequired if it has
    /// no refresh token or the provider refuses it: then Error::classification() and Error::claims() say what helps. A
    /// refused refresh token is not sent again without SilentOptions::forceRefresh, but to Microsoft, which may lift a
    /// refusal.
    [[nodiscard]] TokenFlow *acquireTokenSilent(
        const QStringList &scopes, const Account &account, const SilentOptions &options = {});

    /// Redeems a refresh token that came from elsewhere, and holds what comes back.
    [[nodiscard]] TokenFlow *acquireTokenByRefreshToken(
        const Secret &refreshToken, const QStringList &scopes, const RequestExtras &extras = {});

    /// Begins a sign-in for an application that receives the redirect itself, by a scheme of its own or in an embedded
    /// view (which RFC 8252 8.12 forbids for other people's sign-in pages). Show AuthCodeRequest::authorizationUrl().
    [[nodiscard]] QFuture<Result<AuthCodeRequest>> initiateAuthCodeFlow(
        const QStringList &scopes, const AuthCodeOptions &options);

    /// Judges the redirect and redeems its code. Fails with ErrorCode::WrongRedirect, and nothing is sent, if it went
    /// to another address than the redirect URI, came in another way than it was asked for, or has another `state`:
    /// then it is somebody else's, and \a request still waits for its own. Fails with it also when \a request has had
    /// its answer.
    [[nodiscard]] TokenFlow *acquireTokenByAuthCodeFlow(
        const AuthCodeRequest &request, const RedirectResponse &response);

    /// What the provider says of the person (OpenID Connect Core 5.3). Needs a token as acquireTokenSilent() does.
    [[nodiscard]] UserInfoFlow *userInfo(const Account &account);

    /// Forgets the tokens of \a account before it returns, whatever comes of the rest; then signs out at the provider
    /// as far as \a options ask for it. Null if a slot that heard of the account's removal deleted the flow.
    SignOutFlow *signOut(const Account &account, const SignOutOptions &options = {});

    /// Who is signed in; nobody before LoadState::Loaded. Touches neither network nor disk. \a username filters,
    /// without regard to the case of A to Z.
    QList<Account> accounts(const QString &username = {}) const;

    /// Whether \a account has to sign in again: the last attempt to renew its tokens, by acquireTokenSilent() or in the
    /// background, ended with Error::Kind::InteractionRequired (but for a consent that only some scopes lack), or the
    /// provider has refused all its refresh tokens. A sign-in of that account ends it, in this program or another that
    /// shares the storage. False for an account that is not held, and after a start until an attempt has failed. A
    /// token that is held may still be good meanwhile. Touches neither network nor disk.
    bool needsInteraction(const Account &account) const;

    /// Forgets the tokens of \a account; whether there were any.
    bool removeAccount(const Account &account);

    /// Looks tokens up from any thread, also after this object is gone.
    TokenReader tokenReader() const;

    /// Takes over every entry of a token cache in MSAL's unified JSON format, in place of what is held under the same
    /// key. What we don't know in it is kept and exported again. ErrorCode::InvalidCache changes nothing.
    Result<void> importMsalCache(const Secret &json);

    /// All that is held, in MSAL's unified JSON format. It is as secret as the tokens in it.
    Secret exportMsalCache() const;

Q_SIGNALS:
    /// Something that exportMsalCache() writes has changed; once for each token response.
    void tokenCacheChanged();

    void loadStateChanged(QtSignIn::LoadState state);

    /// Something can't be read or written on this computer, said once until something works again. What is in memory
    /// stays there and is written as soon as that works; nothing is kept in another way than it was asked for. By
    /// Error::code(): ErrorCode::KeychainUnavailable, ErrorCode::KeychainLocked, ErrorCode::KeychainTimedOut,
    /// ErrorCode::StorageKeyLost, ErrorCode::StorageDamaged, ErrorCode::StorageNewerVersion,
    /// ErrorCode::StorageNotReadable, ErrorCode::StorageNotWritable, ErrorCode::StorageFull, ErrorCode::StorageBusy.
    void storageErrorOccurred(const QtSignIn::Error &error);

    void accountAdded(const QtSignIn::Account &account);
    void accountRemoved(const QtSignIn::Account &account);

    /// After one or more of the two above. Also for what load() found and for what another program did that shares
    /// ClientConfiguration::storageDirectory.
    void accountsChanged();

    /// What needsInteraction() says of \a account, which is held. Comes before the flow that found it out ends.
    void needsInteractionChanged(const QtSignIn::Account &account);

private:
    Q_DISABLE_COPY_MOVE(PublicClientApplication)
    std::unique_ptr<PublicClientApplicationPrivate> d;
};

} // namespace QtSignIn
