#include "session/session.h"

#include "cache/unifiedcache.h"
#include "model/wipedbytearray.h"
#include "session/aging.h"
#include "session/sessionconfiguration.h"
#include "storage/accountstore.h"

#include <QtCore/QCryptographicHash>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Session::Session(const ClientConfiguration &configuration)
    : m_configuration(withDefaults(configuration))
    , m_usesOwnManager(!configuration.networkAccessManager)
    , m_tokens(std::make_shared<TokenCache>(cacheViewOf(m_configuration)))
    , m_interactionNeeds(m_tokens.get())
    , m_telemetry(m_configuration.sendMicrosoftTelemetry && profile().isMicrosoft)
    , m_metadata(this)
    , m_signingKeys(this)
    , m_unverifiedIdTokens(this)
    , m_renewals(this)
    , m_pendingDevices(this)
{
    m_tokens->setStore(this);
    makeStore();
}

/// As the configuration says.
void Session::makeStore()
{
    if (m_configuration.storage == Storage::MemoryOnly)
        return;
    if (m_configuration.storage == Storage::SystemKeychain && !m_configuration.secretStore)
        m_configuration.secretStore = SecretStore::system();
    m_store = std::make_unique<AccountStore>(storeSettingsOf(m_configuration), m_tokens);
    connect(m_store.get(), &AccountStore::stateChanged, this, [this](LoadState state) {
        if (state == LoadState::Loaded)
            m_pendingDevices.sweep();
        Q_EMIT loadStateChanged(state);
    });
    connect(m_store.get(), &AccountStore::errorOccurred, this, &Session::storageErrorOccurred);
    connect(m_store.get(), &AccountStore::changesTaken, this, &Session::tellOf);
}

Session::~Session()
{
    m_tokens->setStore(nullptr);
    // We may be in a signal of one of its replies, when a slot there deletes the application object.
    if (m_ownManager)
        m_ownManager.release()->deleteLater();
}

ClientCredentials Session::credentials() const
{
    return {m_configuration.clientId, m_configuration.clientSecret, authenticationOf(m_configuration)};
}

QNetworkAccessManager *Session::networkAccessManager()
{
    if (!m_usesOwnManager)
        return m_configuration.networkAccessManager;
    if (!m_ownManager)
        m_ownManager = std::make_unique<QNetworkAccessManager>();
    return m_ownManager.get();
}

QPointer<HttpExchange> Session::send(const HttpRequest &request, QObject *parent, HttpExchange::Done done)
{
    const auto start = std::chrono::steady_clock::now();
    return HttpExchange::start(networkAccessManager(), request, m_configuration.clock, m_configuration.requestTimeout,
        parent, [start, done = std::move(done)](Result<HttpResponse> response) {
            if (response.hasValue()) {
                HttpResponse timed = *response;
                timed.duration =
                    std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
                response = timed;
            }
            done(response);
        });
}

QStringList Session::decoratedScopes(const QStringList &scopes, const ProviderMetadata &metadata) const
{
    return scopesToAskFor(scopes, m_configuration, metadata);
}

std::optional<TokenResult> Session::findGoodToken(const Account &account, const QStringList &scopes) const
{
    return m_tokens->find(account, scopesToLookUp(scopes, profile().isMicrosoft), now().after(renewalMargin));
}

bool Session::isAging(const TokenResult &token) const
{
    return QtSignIn::isAging(token, clock().now());
}

TokenCache::Outcome Session::store(const TokenReply &reply)
{
    const auto alive = weak_from_this().lock();
    const Account account = reply.result.account();
    const TokenCache::Outcome outcome = m_tokens->store(reply);
    if (outcome != TokenCache::Outcome::UnknownAccount && m_interactionNeeds.noteSuccess(account))
        Q_EMIT needsInteractionChanged(account);
    if (outcome == TokenCache::Outcome::Added)
        announce({account});
    return outcome;
}

bool Session::remove(Account account) // NOLINT(performance-unnecessary-value-param): slots may delete the caller's
{
    const auto alive = weak_from_this().lock();
    if (account.accountSource() == "broker"_L1 && broker().isAvailable())
        broker().removeAccount(configuration().clientId, account.homeAccountId());
    const bool removed = m_tokens->remove(account);
    if (removed) {
        Q_EMIT accountRemoved(account);
        Q_EMIT accountsChanged();
    }
    return removed;
}

Result<void> Session::importMsalCache(const Secret &json)
{
    const Result<CacheContents> contents = parseUnifiedCache(WipedByteArray(json.reveal()));
    if (contents.hasError())
        return contents.error();
    const auto alive = weak_from_this().lock();
    // Not their environments: an import may bring the same person under another name of the provider's.
    QSet<QString> before;
    for (const Account &account : m_tokens->accounts())
        before.insert(account.homeAccountId());
    m_tokens->merge(*contents, now());
    QList<Account> added = m_tokens->accounts();
    added.removeIf([&](const Account &account) { return before.contains(account.homeAccountId()); });
    Q_EMIT tokenCacheChanged();
    tellWhoIsHelped();
    announce(added);
    return {};
}

/// A slot of an earlier signal may have removed them again.
void Session::announce(const QList<Account> &added)
{
    for (const Account &account : added) {
        if (m_tokens->contains(account))
            Q_EMIT accountAdded(account);
    }
    if (!added.isEmpty())
        Q_EMIT accountsChanged();
}

Secret Session::exportMsalCache() const
{
    return Secret(formatUnifiedCache(m_tokens->contents()));
}

void Session::partitionChanged(const CacheKey &key, const std::shared_ptr<const CachePartition> &, CacheChange change)
{
    if (m_store)
        m_store->noteChange(key, change);
    const auto alive = weak_from_this().lock();
    Q_EMIT tokenCacheChanged();
    tellWhoIsHelped();
}

void Session::tellWhoIsHelped()
{
    for (const Account &account : m_interactionNeeds.takeMet())
        Q_EMIT needsInteractionChanged(account);
}

void Session::noteSilentFailure(Account account, const Error &error) // NOLINT(performance-unnecessary-value-param)
{
    if (m_interactionNeeds.noteFailure(account, error))
        Q_EMIT needsInteractionChanged(account);
}

/// importMsalCache() tells of it, once it knows who is new.
void Session::contentsReplaced()
{
    if (m_store)
        m_store->noteReplacement();
}

LoadState Session::loadState() const
{
    return m_store ? m_store->state() : LoadState::Loaded;
}

bool Session::setStorage(Storage storage)
{
    const auto alive = weak_from_this().lock();
    const LoadState before = loadState();
    if (m_store && (before == LoadState::Loading || before == LoadState::Loaded))
        return false;
    QHash<QString, Secret> notes;
    if (m_store) {
        notes = m_store->notes();
        m_store->disconnect(this);
        // It may be saying why it is of no use, and has others to tell.
        m_store->setParent(this);
        m_store.release()->deleteLater();
    }
    m_configuration.storage = storage;
    makeStore();
    const AccountStore *const store = m_store.get();
    if (loadState() != before)
        Q_EMIT loadStateChanged(loadState());
    if (!store || store != m_store.get())
        return true;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        m_store->putNote(note.key(), note.value());
    m_store->noteReplacement();
    return true;
}

void Session::whenLoaded(QObject *context, std::function<void(const Result<void> &)> done)
{
    const auto alive = weak_from_this().lock();
    if (m_store)
        m_store->whenLoaded(context, std::move(done));
    else
        done({});
}

void Session::load(QObject *context, std::function<void(const Result<void> &)> done)
{
    const auto alive = weak_from_this().lock();
    // A slot that hears of it may delete the one who asks.
    const QPointer<QObject> guard(context);
    if (m_store)
        m_store->load();
    if (guard)
        whenLoaded(context, std::move(done));
}

void Session::save(QObject *context, std::function<void(const Result<void> &)> done)
{
    const auto alive = weak_from_this().lock();
    if (m_store)
        m_store->whenSaved(context, std::move(done));
    else
        done({});
}

void Session::lockRenewal(const Account &account, QObject *context, std::function<void(const Result<void> &)> done)
{
    if (m_store)
        m_store->lockRenewal(m_tokens->keyOf(account), context, std::move(done));
    else
        done({});
}

void Session::unlockRenewal(const Account &account)
{
    if (m_store)
        m_store->unlockRenewal(m_tokens->keyOf(account));
}

void Session::lookAtStored(const Account &account, QObject *context, std::function<void()> done)
{
    if (m_store)
        m_store->lookAt(m_tokens->keyOf(account), context, std::move(done));
    else
        done();
}

void Session::whenStored(const Account &account, QObject *context, std::function<void()> done)
{
    if (m_store)
        m_store->whenStored(m_tokens->keyOf(account), context, std::move(done));
    else
        done();
}

/// Of what was loaded, or what another program did.
void Session::tellOf(const QList<AccountChange> &changes)
{
    const auto alive = weak_from_this().lock();
    QList<Account> added;
    bool isAnyoneRemoved = false;
    Q_EMIT tokenCacheChanged();
    tellWhoIsHelped();
    for (const AccountChange &change : changes) {
        if (change.before.isNull() && !change.after.isNull())
            added.append(change.after);
        if (change.before.isNull() || !change.after.isNull() || m_tokens->contains(change.before))
            continue;
        isAnyoneRemoved = true;
        Q_EMIT accountRemoved(change.before);
    }
    if (isAnyoneRemoved && added.isEmpty())
        Q_EMIT accountsChanged();
    announce(added);
}

bool Session::spendState(const Secret &state)
{
    const QByteArray digest = QCryptographicHash::hash(WipedByteArray(state.reveal()), QCryptographicHash::Sha256);
    if (m_spentStates.contains(digest))
        return false;
    m_spentStates.insert(digest);
    return true;
}

} // namespace QtSignIn
