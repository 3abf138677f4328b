#include "storage/accountstore.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>

#include <utility>

namespace QtSignIn {

Q_LOGGING_CATEGORY(storageLog, "qtsignin.storage", QtWarningMsg)

namespace {

/// As many as are read in a few milliseconds: what they hold is taken over in the application's thread.
constexpr int filesAtOnce = 100;

} // namespace

AccountStore::AccountStore(const AccountStoreSettings &settings, const std::shared_ptr<TokenCache> &cache)
    : m_storage(settings, [this] { scheduleLook(); })
    , m_key(m_storage)
    , m_sync(m_storage, cache)
    , m_renewalLocks(m_storage)
{
    connect(&m_sync, &AccountSync::changed, this, &AccountStore::scheduleFlush);
    connect(&m_sync, &AccountSync::changesTaken, this, &AccountStore::changesTaken);
    connect(&m_sync, &AccountSync::problemMet, this, &AccountStore::report);
    connect(&m_sync, &AccountSync::written, this, [this] { m_reportedCode.clear(); });
    connect(&m_sync, &AccountSync::keyReplaced, this, &AccountStore::takeReplacedKey);
    connect(&m_renewalLocks, &RenewalLocks::newsCame, &m_sync, &AccountSync::take);
    connect(&m_renewalLocks, &RenewalLocks::problemMet, this, &AccountStore::report);
}

AccountStore::~AccountStore()
{
    if (m_storage.hasBegun() && isOpen())
        m_sync.writeLast();
}

void AccountStore::setState(LoadState state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCDebug(storageLog) << state;
    Q_EMIT stateChanged(state);
}

void AccountStore::report(const Error &error)
{
    if (m_reportedCode == error.code())
        return;
    m_reportedCode = error.code();
    qCWarning(storageLog) << error;
    Q_EMIT errorOccurred(error);
}

void AccountStore::load()
{
    if (m_state == LoadState::Loading || (m_state == LoadState::Loaded && !m_key.isLost()))
        return;
    const int attempt = ++m_loadAttempt;
    restartLoadDeadline();
    openFolder(attempt);
    setState(LoadState::Loading);
}

void AccountStore::restartLoadDeadline()
{
    m_loadDeadline = m_storage.clock().singleShot(longestLoadPause, [this] { finishLoading(storageTooSlow()); });
}

void AccountStore::openFolder(int attempt)
{
    m_storage.run([](StorageWorker &worker) { return worker.open(); },
        [this, attempt](const Result<QByteArray> &keyId) {
            if (attempt != m_loadAttempt)
                return;
            if (keyId.hasError())
                finishLoading(keyId.error());
            else if (!m_key.isMissing())
                readFiles(attempt);
            else if (keyId->isEmpty())
                finishLoading({});
            else
                readKey(*keyId, attempt);
        });
}

void AccountStore::readKey(const QByteArray &id, int attempt)
{
    m_key.read(id, [this, attempt](const Result<void> &found) {
        if (attempt != m_loadAttempt)
            return;
        if (found.hasValue()) {
            readFiles(attempt);
        } else if (found.error().code() == QLatin1StringView(ErrorCode::StorageKeyLost)) {
            const QPointer<AccountStore> guard(this);
            report(found.error());
            if (guard)
                finishLoading({});
        } else {
            finishLoading(found.error());
        }
    });
}

void AccountStore::readFiles(int attempt)
{
    m_storage.run([](StorageWorker &worker) { return worker.look(filesAtOnce); },
        [this, attempt](const StorageNews &news) { handleFiles(attempt, news); });
}

void AccountStore::handleFiles(int attempt, const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    m_sync.take(news);
    if (!guard || attempt != m_loadAttempt)
        return;
    if (news.failure) {
        finishLoading(*news.failure);
    } else if (news.isKeyReplaced) {
        takeReplacedKey();
    } else if (news.isComplete) {
        finishLoading({});
    } else {
        if (m_state == LoadState::Loading)
            restartLoadDeadline();
        readFiles(attempt);
    }
}

void AccountStore::finishLoading(const Result<void> &result)
{
    m_loadDeadline.reset();
    m_keyFailure = result.hasError() ? std::optional(result.error()) : std::nullopt;
    const QPointer<AccountStore> guard(this);
    Waiters<Result<void>> waiters = m_loadWaiters.take();
    setState(result.hasValue() ? LoadState::Loaded : LoadState::Unavailable);
    if (guard && result.hasError())
        report(result.error());
    if (guard)
        scheduleFlush();
    waiters.answerAll(result);
}

void AccountStore::whenLoaded(QObject *context, std::function<void(const Result<void> &)> done)
{
    if (m_state == LoadState::Loaded || m_state == LoadState::Unavailable) {
        done({});
        return;
    }
    m_loadWaiters.add(context, std::move(done));
    load();
}

/// One change of a folder comes with several notices.
void AccountStore::scheduleLook()
{
    if (m_lookTimer || m_state != LoadState::Loaded)
        return;
    m_lookTimer = m_storage.clock().singleShot(lookDelay, [this] {
        m_lookTimer.reset();
        look();
    });
}

void AccountStore::look()
{
    if (m_isLooking) {
        m_isLookWanted = true;
        return;
    }
    m_isLooking = true;
    if (m_key.isMissing()) {
        lookForKey();
        return;
    }
    m_storage.run([](StorageWorker &worker) { return worker.look(filesAtOnce); },
        [this](const StorageNews &news) {
            endLook();
            handleLook(news);
        });
}

/// Another one begins when this one is over: they would pile up behind a long list of writes.
void AccountStore::endLook()
{
    m_isLooking = false;
    if (std::exchange(m_isLookWanted, false))
        scheduleLook();
}

/// Another program has made the folder since.
void AccountStore::lookForKey()
{
    m_storage.run([](StorageWorker &worker) { return worker.open(); },
        [this](const Result<QByteArray> &id) {
            endLook();
            const bool isNew = id.hasValue() && !id->isEmpty() && !m_key.isLost(*id);
            if (!isNew || !m_key.isMissing() || m_key.isBeingMade() || m_state != LoadState::Loaded)
                return;
            m_key.read(*id, [this](const Result<void> &found) {
                if (found.hasValue())
                    look();
                else if (found.error().code() == QLatin1StringView(ErrorCode::StorageKeyLost))
                    report(found.error());
                else
                    handleFailedKey(found.error());
            });
        });
}

void AccountStore::handleLook(const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    m_sync.take(news);
    if (guard && news.failure)
        report(*news.failure);
    if (guard && news.isKeyReplaced)
        takeReplacedKey();
    else if (guard && !news.isComplete)
        scheduleLook();
}

/// Another program did not find the folder's key in the keychain and has begun anew with one of its own.
void AccountStore::takeReplacedKey()
{
    if (std::exchange(m_isKeyBeingTaken, true))
        return;
    m_storage.run([](StorageWorker &worker) { return worker.open(); },
        [this](const Result<QByteArray> &id) {
            // Empty: the folder has gone meanwhile.
            if (id.hasError() || id->isEmpty()) {
                m_isKeyBeingTaken = false;
                if (m_state == LoadState::Loading)
                    finishLoading(id.hasError() ? Result<void>(id.error()) : Result<void>());
                else if (id.hasError())
                    m_sync.handleFailedWrite(id.error());
                return;
            }
            m_key.read(*id, [this](const Result<void> &found) {
                m_isKeyBeingTaken = false;
                if (found.hasError()) {
                    if (m_state == LoadState::Loading)
                        finishLoading(found.error());
                    else
                        handleFailedKey(found.error());
                    return;
                }
                m_sync.startOver();
                scheduleFlush();
                if (m_state == LoadState::Loading)
                    readFiles(m_loadAttempt);
                else
                    look();
            });
        });
}

void AccountStore::lookAt(const CacheKey &key, QObject *context, std::function<void()> done)
{
    if (!isOpen()) {
        done();
        return;
    }
    const quint64 id = m_lookWaiters.add(context, std::move(done));
    m_storage.run([key](StorageWorker &worker) { return worker.look(key); },
        [this, id](const StorageNews &news) { handleLookAt(id, news); });
}

void AccountStore::handleLookAt(quint64 waiter, const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    m_sync.take(news);
    if (guard)
        m_lookWaiters.answer(waiter);
}

void AccountStore::scheduleFlush()
{
    if (m_state == LoadState::NotLoaded) {
        load();
        return;
    }
    if (m_state != LoadState::Loaded || std::exchange(m_isFlushScheduled, true))
        return;
    m_storage.postHere([this] {
        m_isFlushScheduled = false;
        flush();
    });
}

void AccountStore::flush()
{
    if (m_state != LoadState::Loaded || !m_sync.hasChanges())
        return;
    if (!m_key.isMissing())
        m_sync.write();
    else if (!m_key.isBeingMade())
        m_key.make([this](const FolderKey::Made &made) { handleMadeKey(made); });
}

void AccountStore::handleMadeKey(const FolderKey::Made &made)
{
    using enum FolderKey::Made::Outcome;
    switch (made.outcome) {
    case OfAnother:
        scheduleLook();
        [[fallthrough]];
    case New:
        flush();
        break;
    case KeychainFailed:
        handleFailedKey(made.result.error());
        break;
    case FolderFailed:
        const QPointer<AccountStore> guard(this);
        m_sync.handleFailedWrite(made.result.error());
        if (guard)
            m_sync.releaseStoredWaiters();
        break;
    }
}

/// Not tried again by itself: the person may be asked for a password each time.
void AccountStore::handleFailedKey(const Error &error)
{
    const QPointer<AccountStore> guard(this);
    m_keyFailure = error;
    setState(LoadState::Unavailable);
    if (guard)
        report(error);
    if (guard)
        m_sync.releaseStoredWaiters();
    if (guard)
        m_sync.failSaveWaiters(error);
}

void AccountStore::whenStored(const CacheKey &key, QObject *context, std::function<void()> done)
{
    if (m_state == LoadState::Loaded)
        m_sync.whenStored(key, m_isFlushScheduled || m_key.isBeingMade(), context, std::move(done));
    else
        done();
}

void AccountStore::whenSaved(QObject *context, std::function<void(const Result<void> &)> done)
{
    const bool isSaving = m_sync.isSaving();
    if (m_state == LoadState::Loaded && isSaving) {
        m_sync.whenSaved(context, std::move(done));
    } else if (m_state != LoadState::Unavailable && isSaving) {
        const QPointer<AccountStore> guard(this);
        whenLoaded(context, [guard, context, done = std::move(done)](const Result<void> &) {
            if (guard)
                guard->whenSaved(context, done);
        });
    } else {
        done(m_keyFailure ? Result<void>(*m_keyFailure) : Result<void>());
    }
}

void AccountStore::lockRenewal(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done)
{
    if (isOpen())
        m_renewalLocks.lock(key, context, std::move(done));
    else
        done({});
}

} // namespace QtSignIn
