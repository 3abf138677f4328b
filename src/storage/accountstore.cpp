#include "storage/accountstore.h"

#include "cache/metadatamerge.h"
#include "model/makeerror.h"
#include "storage/storagekeys.h"

#include <QtCore/QLoggingCategory>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(storageLog, "qtsignin.storage", QtWarningMsg)

namespace {

/// As many as are read in a few milliseconds: what they hold is taken over in the application's thread.
constexpr int filesAtOnce = 100;
constexpr int nonceSize = 12;

Error tooSlow()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageBusy,
        u"The disk or another program keeps the stored sign-ins busy. What is in memory is used until they are free."_s);
}

Error renewedElsewhere()
{
    return makeError(Error::Kind::Network, ErrorCode::RefreshBusy,
        u"Another program has been renewing the same sign-in for long. Try again."_s);
}

} // namespace

AccountStore::AccountStore(const AccountStoreSettings &settings, const std::shared_ptr<TokenCache> &cache)
    : m_settings(settings)
    , m_cache(cache)
{
}

AccountStore::~AccountStore()
{
    const bool canWrite = m_thread && m_state == LoadState::Loaded && !needsKey();
    if (!canWrite)
        return;
    const QSet<CacheKey> dirty = m_dirty;
    for (const CacheKey &key : dirty)
        save(key);
    saveMetadata();
    saveNotes();
}

template <typename Job, typename Reply> void AccountStore::run(Job job, Reply reply)
{
    if (!m_thread) {
        auto worker = std::make_unique<StorageWorker>(m_settings.directory, m_settings.policy, m_settings.environments);
        worker->setChangeListener([this, home = m_mailbox.address()] { home.post([this] { scheduleLook(); }); });
        m_thread = std::make_unique<StorageThread>(std::move(worker));
    }
    m_thread->post([job = std::move(job), reply = std::move(reply), home = m_mailbox.address()](StorageWorker &worker) {
        auto result = job(worker);
        home.post([reply, result = std::move(result)] { reply(result); });
    });
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
    if (m_state == LoadState::Loading || m_state == LoadState::Loaded)
        return;
    const int attempt = ++m_loadAttempt;
    m_loadDeadline = m_settings.clock->singleShot(longestLoad, [this] { finishLoading(tooSlow()); });
    openFolder(attempt);
    setState(LoadState::Loading);
}

void AccountStore::openFolder(int attempt)
{
    run([](StorageWorker &worker) { return worker.open(); },
        [this, attempt](const Result<QByteArray> &keyId) {
            if (attempt != m_loadAttempt)
                return;
            if (keyId.hasError())
                finishLoading(keyId.error());
            else if (m_settings.policy != Storage::SystemKeychain || m_hasKey)
                readFiles(attempt);
            else if (keyId->isEmpty())
                finishLoading({});
            else
                readKey(*keyId, attempt);
        });
}

void AccountStore::readKey(const QByteArray &id, int attempt)
{
    readStorageKey(*m_settings.secretStore, id, this, [this, id, attempt](const Result<StorageKey> &key) {
        if (attempt != m_loadAttempt)
            return;
        if (key.hasValue()) {
            useKey(*key);
            readFiles(attempt);
        } else if (key.error().code() == QLatin1StringView(ErrorCode::StorageKeyLost)) {
            m_lostKeyId = id;
            const QPointer<AccountStore> guard(this);
            report(key.error());
            if (guard)
                finishLoading({});
        } else {
            finishLoading(key.error());
        }
    });
}

void AccountStore::useKey(const StorageKey &key)
{
    m_hasKey = true;
    run(
        [key](StorageWorker &worker) {
            worker.setKey(key);
            return true;
        },
        [](bool) {});
}

void AccountStore::readFiles(int attempt)
{
    run([](StorageWorker &worker) { return worker.look(filesAtOnce); },
        [this, attempt](const StorageNews &news) { handleFiles(attempt, news); });
}

void AccountStore::handleFiles(int attempt, const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    takeNews(news);
    if (!guard || attempt != m_loadAttempt)
        return;
    if (news.isComplete)
        finishLoading({});
    else
        readFiles(attempt);
}

void AccountStore::finishLoading(const Result<void> &result)
{
    m_loadDeadline.reset();
    m_keyFailure = result.hasError() ? std::optional(result.error()) : std::nullopt;
    const QPointer<AccountStore> guard(this);
    const std::vector<LoadWaiter> waiters = std::exchange(m_loadWaiters, {});
    setState(result.hasValue() ? LoadState::Loaded : LoadState::Unavailable);
    if (guard && result.hasError())
        report(result.error());
    if (guard)
        scheduleFlush();
    for (const LoadWaiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

void AccountStore::whenLoaded(QObject *context, std::function<void(const Result<void> &)> done)
{
    if (m_state == LoadState::Loaded || m_state == LoadState::Unavailable) {
        done({});
        return;
    }
    m_loadWaiters.push_back({context, std::move(done)});
    load();
}

void AccountStore::takeNews(const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    QList<AccountChange> changes;
    for (const StoredPartition &stored : news.partitions) {
        const CacheKey key {stored.key.homeAccountId, m_cache->groupOf(stored.key.environment)};
        Record &record = m_records[key];
        const Moment now {m_settings.clock->now(), m_settings.clock->steadyNow()};
        changes.append(m_cache->takeStored(key, record.base.get(), stored.partition.get(), now));
        record.base = stored.partition;
    }
    if (news.metadata) {
        m_cache->takeStoredMetadata(m_metadataBase, *news.metadata);
        m_metadataBase = *news.metadata;
    }
    for (const StoredNote &note : news.notes) {
        if (m_dirtyNotes.contains(note.name))
            continue;
        if (note.text.isEmpty())
            m_notes.remove(note.name);
        else
            m_notes.insert(note.name, Secret(note.text));
    }
    if (!changes.isEmpty())
        Q_EMIT changesTaken(changes);
    for (const Error &problem : news.problems) {
        if (guard)
            report(problem);
    }
}

/// One change of a folder comes with several notices.
void AccountStore::scheduleLook()
{
    if (m_lookTimer || m_state != LoadState::Loaded)
        return;
    m_lookTimer = m_settings.clock->singleShot(lookDelay, [this] {
        m_lookTimer.reset();
        run([](StorageWorker &worker) { return worker.look(filesAtOnce); },
            [this](const StorageNews &news) { handleLook(news); });
    });
}

void AccountStore::handleLook(const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    takeNews(news);
    if (guard && !news.isComplete)
        scheduleLook();
}

void AccountStore::noteChange(const CacheKey &key, CacheChange change)
{
    markDirty(key, change == CacheChange::SignIn ? MergeConflict::MineWins : MergeConflict::RemovalWins);
    scheduleFlush();
}

void AccountStore::noteReplacement()
{
    for (const auto &partition : m_cache->contents().partitions)
        markDirty(partition->key, MergeConflict::MineWins);
    scheduleFlush();
}

void AccountStore::markDirty(const CacheKey &key, MergeConflict conflict)
{
    // A renewal does not make less of the sign-in before it.
    if (!m_dirty.contains(key) || conflict == MergeConflict::MineWins)
        m_records[key].conflict = conflict;
    m_dirty.insert(key);
}

void AccountStore::scheduleFlush()
{
    if (m_state == LoadState::NotLoaded) {
        load();
        return;
    }
    if (m_state != LoadState::Loaded || std::exchange(m_isFlushScheduled, true))
        return;
    m_mailbox.post([this] {
        m_isFlushScheduled = false;
        flush();
    });
}

void AccountStore::flush()
{
    const bool hasChanges =
        !m_dirty.isEmpty() || !m_dirtyNotes.isEmpty() || !isSameMetadata(m_cache->metadata(), m_metadataBase);
    if (m_state != LoadState::Loaded || !hasChanges)
        return;
    if (needsKey()) {
        makeKey();
        return;
    }
    const QSet<CacheKey> dirty = m_dirty;
    for (const CacheKey &key : dirty) {
        if (!m_records[key].isBeingSaved)
            save(key);
    }
    saveMetadata();
    saveNotes();
}

void AccountStore::saveNotes()
{
    const QSet<QString> dirty = std::exchange(m_dirtyNotes, {});
    for (const QString &name : dirty) {
        const StoredNote note {name, m_notes.value(name).reveal()};
        const QByteArray nonce = m_settings.randomSource->bytes(nonceSize);
        ++m_savesUnderWay;
        run([note, nonce](StorageWorker &worker) { return worker.save(note, nonce); },
            [this, name](const Result<void> &saved) {
                --m_savesUnderWay;
                if (saved.hasValue()) {
                    endSave();
                    return;
                }
                m_dirtyNotes.insert(name);
                handleFailedWrite(saved.error());
            });
    }
}

void AccountStore::putNote(const QString &name, const Secret &text)
{
    if (m_notes.value(name) == text)
        return;
    m_notes.insert(name, text);
    m_dirtyNotes.insert(name);
    scheduleFlush();
}

void AccountStore::removeNote(const QString &name)
{
    if (m_notes.remove(name) == 0)
        return;
    m_dirtyNotes.insert(name);
    scheduleFlush();
}

void AccountStore::save(const CacheKey &key)
{
    m_dirty.remove(key);
    Record &record = m_records[key];
    record.isBeingSaved = true;
    ++m_savesUnderWay;
    PartitionSave save;
    save.key = key;
    save.base = record.base;
    save.mine = m_cache->partitionAt(key);
    save.conflict = std::exchange(record.conflict, MergeConflict::RemovalWins);
    save.nonce = m_settings.randomSource->bytes(nonceSize);
    run([save](StorageWorker &worker) { return worker.save(save); },
        [this, key, mine = save.mine](const PartitionSaved &saved) { handleSaved(key, mine, saved); });
}

void AccountStore::handleSaved(
    const CacheKey &key, const std::shared_ptr<const CachePartition> &mine, const PartitionSaved &saved)
{
    const QPointer<AccountStore> guard(this);
    Record &record = m_records[key];
    record.isBeingSaved = false;
    --m_savesUnderWay;
    record.base = saved.stored;
    if (saved.result.hasValue() && saved.stored != mine) {
        const Moment now {m_settings.clock->now(), m_settings.clock->steadyNow()};
        const AccountChange change = m_cache->takeStored(key, mine.get(), saved.stored.get(), now);
        Q_EMIT changesTaken({change});
    }
    for (const Error &problem : saved.news.problems) {
        if (guard)
            report(problem);
    }
    if (!guard)
        return;
    if (saved.result.hasError()) {
        markDirty(key, MergeConflict::MineWins);
        handleFailedWrite(saved.result.error());
        if (guard)
            releaseWaiters(record);
        return;
    }
    m_reportedCode.clear();
    if (m_dirty.contains(key))
        scheduleFlush();
    else
        releaseWaiters(record);
    if (guard)
        endSave();
}

void AccountStore::saveMetadata()
{
    const CacheContents mine = m_cache->metadata();
    if (m_isMetadataBeingSaved || isSameMetadata(mine, m_metadataBase))
        return;
    m_isMetadataBeingSaved = true;
    const MetadataSave save {m_metadataBase, mine, m_settings.randomSource->bytes(nonceSize)};
    run([save](StorageWorker &worker) { return worker.save(save); },
        [this](const MetadataSaved &saved) {
            m_isMetadataBeingSaved = false;
            if (saved.result.hasValue())
                m_cache->takeStoredMetadata(m_metadataBase, saved.stored);
            m_metadataBase = saved.stored;
            if (saved.result.hasError())
                handleFailedWrite(saved.result.error());
            else
                endSave();
        });
}

void AccountStore::handleFailedWrite(const Error &error)
{
    m_retryTimer = m_settings.clock->singleShot(retryPause, [this] {
        m_retryTimer.reset();
        scheduleFlush();
    });
    const QPointer<AccountStore> guard(this);
    report(error);
    if (guard)
        releaseSaveWaiters(error);
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
        releaseAllWaiters();
    if (guard)
        releaseSaveWaiters(error);
}

void AccountStore::makeKey()
{
    if (std::exchange(m_isKeyBeingMade, true))
        return;
    createStorageKey(
        *m_settings.secretStore, *m_settings.randomSource, this, [this](const Result<StorageKey> &created) {
            if (created.hasError()) {
                m_isKeyBeingMade = false;
                handleFailedKey(created.error());
                return;
            }
            const StorageKey &key = *created;
            run([key, lost = m_lostKeyId](StorageWorker &worker) { return worker.adoptKey(key, lost); },
                [this, key](const Result<QByteArray> &adopted) { handleAdopted(key, adopted); });
        });
}

/// Another program may have been faster with its own.
void AccountStore::handleAdopted(const StorageKey &key, const Result<QByteArray> &adopted)
{
    m_isKeyBeingMade = false;
    if (adopted.hasValue() && *adopted == key.id) {
        useKey(key);
        flush();
        return;
    }
    removeStorageKey(*m_settings.secretStore, key.id);
    if (adopted.hasError()) {
        const QPointer<AccountStore> guard(this);
        handleFailedWrite(adopted.error());
        if (guard)
            releaseAllWaiters();
        return;
    }
    readStorageKey(*m_settings.secretStore, *adopted, this, [this](const Result<StorageKey> &theirs) {
        if (theirs.hasError()) {
            handleFailedKey(theirs.error());
            return;
        }
        useKey(*theirs);
        scheduleLook();
        flush();
    });
}

void AccountStore::whenStored(const CacheKey &key, QObject *context, std::function<void()> done)
{
    const auto record = m_records.find(key);
    // What failed and is to be tried again in half a minute is not waited for.
    const bool isOnItsWay = record != m_records.end()
        && (record->second.isBeingSaved || (m_dirty.contains(key) && (m_isFlushScheduled || m_isKeyBeingMade)));
    if (m_state != LoadState::Loaded || !isOnItsWay) {
        done();
        return;
    }
    const quint64 id = ++m_lastWaiter;
    auto deadline = m_settings.clock->singleShot(longestWrite, [this, key, id] {
        const auto waiting = m_records[key].waiters.extract(id);
        if (waiting.empty())
            return;
        const QPointer<AccountStore> guard(this);
        report(tooSlow());
        if (waiting.mapped().context)
            waiting.mapped().done();
    });
    record->second.waiters.emplace(id, Waiter {context, std::move(done), std::move(deadline)});
}

void AccountStore::releaseWaiters(Record &record)
{
    const std::map<quint64, Waiter> waiters = std::exchange(record.waiters, {});
    for (const auto &[id, waiter] : waiters) {
        if (waiter.context)
            waiter.done();
    }
}

void AccountStore::releaseAllWaiters()
{
    std::vector<std::map<quint64, Waiter>> waiting;
    for (auto &[key, record] : m_records)
        waiting.push_back(std::exchange(record.waiters, {}));
    for (const auto &waiters : waiting) {
        for (const auto &[id, waiter] : waiters) {
            if (waiter.context)
                waiter.done();
        }
    }
}

bool AccountStore::isSaving() const
{
    return !m_dirty.isEmpty() || !m_dirtyNotes.isEmpty() || m_savesUnderWay > 0 || m_isMetadataBeingSaved;
}

void AccountStore::whenSaved(QObject *context, std::function<void(const Result<void> &)> done)
{
    if (m_state != LoadState::Loaded || !isSaving()) {
        done(m_keyFailure ? Result<void>(*m_keyFailure) : Result<void>());
        return;
    }
    const quint64 id = ++m_lastWaiter;
    auto deadline = m_settings.clock->singleShot(longestSave, [this, id] {
        const auto waiting = m_saveWaiters.extract(id);
        if (!waiting.empty() && waiting.mapped().context)
            waiting.mapped().done(tooSlow());
    });
    m_saveWaiters.emplace(id, SaveWaiter {context, std::move(done), std::move(deadline)});
    scheduleFlush();
}

void AccountStore::endSave()
{
    if (!isSaving())
        releaseSaveWaiters({});
}

void AccountStore::releaseSaveWaiters(const Result<void> &result)
{
    const std::map<quint64, SaveWaiter> waiters = std::exchange(m_saveWaiters, {});
    for (const auto &[id, waiter] : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

void AccountStore::lockRenewal(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done)
{
    if (m_state != LoadState::Loaded || needsKey()) {
        done({});
        return;
    }
    const quint64 id = ++m_lastWaiter;
    m_renewalWaiters.emplace(
        id, RenewalWaiter {key, context, std::move(done), m_settings.clock->steadyNow() + longestRenewal, {}});
    tryLockRenewal(id);
}

void AccountStore::tryLockRenewal(quint64 id)
{
    const CacheKey key = m_renewalWaiters.at(id).key;
    using Answer = std::pair<Result<bool>, StorageNews>;
    run(
        [key](StorageWorker &worker) {
            Result<bool> locked = worker.tryLockRenewal(key);
            return Answer(locked, worker.look(key));
        },
        [this, id](const Answer &answer) { handleRenewalLock(id, answer.first, answer.second); });
}

void AccountStore::handleRenewalLock(quint64 id, const Result<bool> &locked, const StorageNews &news)
{
    const QPointer<AccountStore> guard(this);
    takeNews(news);
    if (!guard)
        return;
    const auto found = m_renewalWaiters.find(id);
    RenewalWaiter &waiter = found->second;
    const bool isLocked = locked.hasValue() && *locked;
    const bool isOver = m_settings.clock->steadyNow() >= waiter.giveUpAt;
    if (!waiter.context && isLocked)
        unlockRenewal(waiter.key);
    if (waiter.context && locked.hasValue() && !isLocked && !isOver) {
        waiter.timer = m_settings.clock->singleShot(renewalPoll, [this, id] { tryLockRenewal(id); });
        return;
    }
    const auto ended = m_renewalWaiters.extract(found);
    // Better renewed without the lock than not at all.
    if (locked.hasError())
        report(locked.error());
    if (!ended.mapped().context)
        return;
    if (locked.hasValue() && !isLocked)
        ended.mapped().done(renewedElsewhere());
    else
        ended.mapped().done({});
}

void AccountStore::unlockRenewal(const CacheKey &key)
{
    if (!m_thread)
        return;
    run(
        [key](StorageWorker &worker) {
            worker.unlockRenewal(key);
            return true;
        },
        [](bool) {});
}

void AccountStore::lookAt(const CacheKey &key, QObject *context, std::function<void()> done)
{
    if (m_state != LoadState::Loaded || needsKey()) {
        done();
        return;
    }
    const quint64 id = ++m_lastWaiter;
    m_lookWaiters.emplace(id, Waiter {context, std::move(done), {}});
    run([key](StorageWorker &worker) { return worker.look(key); },
        [this, id](const StorageNews &news) {
            const auto waiter = m_lookWaiters.extract(id);
            takeNews(news);
            if (waiter.mapped().context)
                waiter.mapped().done();
        });
}

} // namespace QtSignIn
