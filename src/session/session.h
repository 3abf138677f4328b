#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

#include <QtSignIn/clientconfiguration.h>

#include "cache/cachestore.h"
#include "cache/tokencache.h"
#include "net/httpexchange.h"
#include "protocol/tokenrequest.h"
#include "providers/providerprofile.h"
#include "session/interactionneeds.h"
#include "session/metadatasource.h"
#include "session/pendingdevices.h"
#include "session/renewals.h"
#include "session/scoperules.h"
#include "session/signingkeys.h"
#include "session/telemetry.h"
#include "session/unverifiedidtokens.h"
#include "validation/endpointpolicy.h"

namespace QtSignIn {

class AccountStore;

/// How close to its end a token counts as used up.
inline constexpr std::chrono::seconds renewalMargin {300};

/// What the flows of one application object share. They hold it by shared_ptr, so that a flow never reaches into an
/// application object that is going. What tells of changes holds it meanwhile: a slot may delete everything else.
class Session : public QObject, public std::enable_shared_from_this<Session>, private CacheStore {
    Q_OBJECT

public:
    explicit Session(const ClientConfiguration &configuration);
    ~Session() override;

    const ClientConfiguration &configuration() const { return m_configuration; }
    const ProviderProfile &profile() const { return m_configuration.authority.profile(); }
    Clock &clock() const { return *m_configuration.clock; }
    const std::shared_ptr<Clock> &sharedClock() const { return m_configuration.clock; }
    const std::shared_ptr<RandomSource> &sharedRandomSource() const { return m_configuration.randomSource; }
    RandomSource &randomSource() const { return *m_configuration.randomSource; }
    Browser &browser() const { return *m_configuration.browser; }
    Broker &broker() const { return *m_configuration.broker; }
    EndpointPolicy endpointPolicy() const { return {m_configuration.allowInsecureHttpForTests}; }
    ClientCredentials credentials() const;
    TokenCache &tokens() { return *m_tokens; }
    const std::shared_ptr<TokenCache> &sharedTokens() const { return m_tokens; }
    MetadataSource &metadata() { return m_metadata; }
    Renewals &renewals() { return m_renewals; }
    Telemetry &telemetry() { return m_telemetry; }
    const Telemetry &telemetry() const { return m_telemetry; }
    SigningKeys &signingKeys() { return m_signingKeys; }
    const SigningKeys &signingKeys() const { return m_signingKeys; }
    UnverifiedIdTokens &unverifiedIdTokens() { return m_unverifiedIdTokens; }

    QPointer<HttpExchange> send(const HttpRequest &request, QObject *parent, HttpExchange::Done done);

    /// The scopes to ask for: the application's and the profile's, without the excluded ones and those that the
    /// provider says it does not know.
    QStringList decoratedScopes(const QStringList &scopes, const ProviderMetadata &metadata) const;

    /// Now, by both clocks.
    Moment now() const { return {clock().now(), clock().steadyNow()}; }

    /// A token held for \a account that is good for renewalMargin yet.
    std::optional<TokenResult> findGoodToken(const Account &account, const QStringList &scopes) const;

    /// Whether it is to be renewed though it is good.
    bool isAging(const TokenResult &token) const;

    TokenCache::Outcome store(const TokenReply &reply);
    /// By value: a slot may delete what the caller's account belongs to.
    bool remove(Account account);
    Result<void> importMsalCache(const Secret &json);
    Secret exportMsalCache() const;

    /// Whether only a person can get new tokens for \a account, as far as an attempt has shown.
    bool needsInteraction(const Account &account) const { return m_interactionNeeds.contains(account); }

    /// A silent attempt ended with \a error, or what else may show that a person is needed. By value: see remove().
    void noteSilentFailure(Account account, const Error &error);

    /// The one redirect with this `state` is here. False if it was before.
    bool spendState(const Secret &state);

    /// Null with Storage::MemoryOnly.
    AccountStore *accountStore() const { return m_store.get(); }
    PendingDevices &pendingDevices() { return m_pendingDevices; }

    /// LoadState::Loaded from the beginning with Storage::MemoryOnly.
    LoadState loadState() const;

    /// See PublicClientApplication.
    bool setStorage(Storage storage);

    /// As whenLoaded(), but after LoadState::Unavailable it tries again.
    void load(QObject *context, std::function<void(const Result<void> &)> done);

    /// Calls \a done when what is stored is held, or can't be: at once if it is so already, unless \a context goes
    /// before.
    void whenLoaded(QObject *context, std::function<void(const Result<void> &)> done);

    /// Calls \a done when all that is held is stored, or with why it can't be: at once if it is so already, unless
    /// \a context goes before.
    void save(QObject *context, std::function<void(const Result<void> &)> done);

    /// Calls \a done when what is held for \a account is stored, or can't be: at once if it is so already, unless
    /// \a context goes before.
    void whenStored(const Account &account, QObject *context, std::function<void()> done);

    /// See AccountStore: no two programs renew the tokens of \a account at a time.
    void lockRenewal(const Account &account, QObject *context, std::function<void(const Result<void> &)> done);
    void unlockRenewal(const Account &account);

    /// Calls \a done when what other programs stored for \a account is held: at once if there are none, unless
    /// \a context goes before.
    void lookAtStored(const Account &account, QObject *context, std::function<void()> done);

    /// Owns what may outlive its flow by a moment: the listener that still shows its page.
    QObject *afterglow() { return &m_afterglow; }

Q_SIGNALS:
    void accountAdded(const QtSignIn::Account &account);
    void accountRemoved(const QtSignIn::Account &account);
    void accountsChanged();
    void needsInteractionChanged(const QtSignIn::Account &account);
    void tokenCacheChanged();
    void loadStateChanged(QtSignIn::LoadState state);
    void storageErrorOccurred(const QtSignIn::Error &error);

private:
    void makeStore();
    void tellOf(const QList<AccountChange> &changes);
    void partitionChanged(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &partition, CacheChange change) override;
    void contentsReplaced() override;
    void announce(const QList<Account> &added);
    void tellWhoIsHelped();

    QNetworkAccessManager *networkAccessManager();

    ClientConfiguration m_configuration;
    const bool m_usesOwnManager;
    std::unique_ptr<QNetworkAccessManager> m_ownManager;
    const std::shared_ptr<TokenCache> m_tokens;
    InteractionNeeds m_interactionNeeds;
    std::unique_ptr<AccountStore> m_store;
    Telemetry m_telemetry;
    MetadataSource m_metadata;
    SigningKeys m_signingKeys;
    UnverifiedIdTokens m_unverifiedIdTokens;
    Renewals m_renewals;
    PendingDevices m_pendingDevices;
    QSet<QByteArray> m_spentStates; // SHA-256 of each
    QObject m_afterglow;
};

} // namespace QtSignIn
