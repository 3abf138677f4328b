#include "storage/accountsync.h"

#include "cache/metadatamerge.h"
#include "model/makeerror.h"

#include <QtCore/QPointer>

#include <utility>
#include <vector>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Error storageTooSlow()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageBusy,
        u"The disk or another program keeps the stored sign-ins busy. What is in memory is used until they are free."_s);
}

namespace {

bool isKeyReplaced(const Error &error)
{
    return error.code() == QLatin1StringView(ErrorCode::StorageKeyLost);
}

} // namespace

AccountSync::AccountSync(StorageAccess &storage, const std::shared_ptr<TokenCache> &cache)
    : m_storage(storage)
    , m_cache(cache)
{
}

void AccountSync::take(const StorageNews &news)
{
    const QPointer<AccountSync> guard(this);
    noteLosses(news.losses);
    QList<AccountChange> changes;
    for (const StoredPartition &stored : news.partitions) {
        const CacheKey key {stored.key.homeAccountId, m_cache->groupOf(stored.key.environment)};
        Record &record = m_records[key];
        // Who signed out before this was read is not to come back by it.
        const bool isRemovedUnseen = !record.base && m_dirty.contains(key) && !m_cache->partitionAt(key);
        const CachePartition *const base = isRemovedUnseen ? stored.partition.get() : record.base.get();
        const MergeConflict conflict = m_dirty.contains(key) ? record.conflict : MergeConflict::RemovalWins;
        changes.append(m_cache->takeStored(key, base, stored.partition.get(), now(), conflict));
        record.base = stored.partition;
    }
    for (const CacheKey &stored : news.damaged) {
        const CacheKey key {stored.homeAccountId, m_cache->groupOf(stored.environment)};
        m_records[key].base.reset();
        if (m_cache->partitionAt(key))
            markDirty(key, MergeConflict::MineWins);
    }
    if (news.metadata) {
        m_cache->takeStoredMetadata(m_metadataBase, *news.metadata);
        m_metadataBase = *news.metadata;
    }
    for (const StoredNote &note : news.notes) {
        // What was read before ours is written says nothing new.
        if (m_dirtyNotes.contains(note.name) || m_notesOnTheWay.contains(note.name))
            continue;
        if (note.text.isEmpty())
            m_notes.remove(note.name);
        else
            m_notes.insert(note.name, Secret(note.text));
    }
    if (!changes.isEmpty())
        Q_EMIT changesTaken(changes);
    if (guard && !news.damaged.isEmpty())
        Q_EMIT changed();
    for (const Error &problem : news.problems) {
        if (guard)
            Q_EMIT problemMet(problem);
    }
}

/// What is held is all that is left. It is written with the next change, since whoever took the folder away may be
/// cleaning up. False if it is known.
bool AccountSync::noteLosses(int losses)
{
    if (std::exchange(m_losses, losses) == losses)
        return false;
    startOver();
    return true;
}

void AccountSync::noteChange(const CacheKey &key, CacheChange change)
{
    markDirty(key, change == CacheChange::SignIn ? MergeConflict::MineWins : MergeConflict::RemovalWins);
    Q_EMIT changed();
}

void AccountSync::noteReplacement()
{
    for (const auto &partition : m_cache->contents().partitions)
        markDirty(partition->key, MergeConflict::MineWins);
    Q_EMIT changed();
}

void AccountSync::startOver()
{
    for (auto &[key, record] : m_records)
        record.base.reset();
    m_metadataBase = {};
    for (const auto &partition : m_cache->contents().partitions)
        markDirty(partition->key, MergeConflict::MineWins);
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note)
        m_dirtyNotes.insert(note.key());
}

void AccountSync::markDirty(const CacheKey &key, MergeConflict conflict)
{
    // A renewal does not make less of the sign-in before it.
    if (!m_dirty.contains(key) || conflict == MergeConflict::MineWins)
        m_records[key].conflict = conflict;
    m_dirty.insert(key);
}

void AccountSync::putNote(const QString &name, const Secret &text)
{
    if (m_notes.value(name) == text)
        return;
    m_notes.insert(name, text);
    m_dirtyNotes.insert(name);
    Q_EMIT changed();
}

void AccountSync::removeNote(const QString &name)
{
    if (m_notes.remove(name) == 0)
        return;
    m_dirtyNotes.insert(name);
    Q_EMIT changed();
}

bool AccountSync::hasChanges() const
{
    return !m_dirty.isEmpty() || !m_dirtyNotes.isEmpty() || !isSameMetadata(m_cache->metadata(), m_metadataBase);
}

void AccountSync::write()
{
    const QSet<CacheKey> dirty = m_dirty;
    for (const CacheKey &key : dirty) {
        if (!m_records[key].isBeingSaved)
            save(key);
    }
    saveMetadata();
    saveNotes();
}

void AccountSync::writeLast()
{
    const QSet<CacheKey> dirty = m_dirty;
    for (const CacheKey &key : dirty)
        save(key);
    saveMetadata();
    saveNotes();
}

void AccountSync::save(const CacheKey &key)
{
    m_dirty.remove(key);
    Record &record = m_records[key];
    ++m_savesUnderWay;
    PartitionSave save;
    save.key = key;
    save.base = record.isBeingSaved ? record.onItsWay : record.base;
    save.mine = m_cache->partitionAt(key);
    record.isBeingSaved = true;
    record.onItsWay = save.mine;
    save.losses = m_losses;
    save.conflict = std::exchange(record.conflict, MergeConflict::RemovalWins);
    save.nonce = m_storage.nonce();
    m_storage.run([save](StorageWorker &worker) { return worker.save(save); },
        [this, save](const PartitionSaved &saved) { handleSaved(save, saved); });
}

void AccountSync::handleSaved(const PartitionSave &save, const PartitionSaved &saved)
{
    const QPointer<AccountSync> guard(this);
    const CacheKey key = save.key;
    Record &record = m_records[key];
    record.isBeingSaved = false;
    record.onItsWay.reset();
    --m_savesUnderWay;
    const bool isLost = noteLosses(saved.news.losses);
    // What was read from the folder meanwhile is in the cache.
    const bool isMineKnown = saved.result.hasValue() && (isLost || record.base == save.base);
    const auto known = isMineKnown ? save.mine : record.base;
    if (saved.result.hasValue() || saved.stored != save.base) {
        record.base = saved.stored;
        if (saved.stored != known) {
            const AccountChange change = m_cache->takeStored(
                key, known.get(), saved.stored.get(), now(), isMineKnown ? MergeConflict::RemovalWins : save.conflict);
            Q_EMIT changesTaken({change});
        }
    }
    for (const Error &problem : saved.news.problems) {
        if (guard)
            Q_EMIT problemMet(problem);
    }
    if (!guard)
        return;
    if (saved.result.hasError()) {
        markDirty(key, save.conflict);
        handleFailedWrite(saved.result.error());
        if (guard && !isKeyReplaced(saved.result.error()))
            record.waiters.answerAll();
        return;
    }
    Q_EMIT written();
    const bool isWritten = !m_dirty.contains(key);
    if (isLost || !isWritten)
        Q_EMIT changed();
    if (isWritten)
        record.waiters.answerAll();
    if (guard)
        endSave();
}

void AccountSync::saveMetadata()
{
    const CacheContents mine = m_cache->metadata();
    if (m_isMetadataBeingSaved || isSameMetadata(mine, m_metadataBase))
        return;
    m_isMetadataBeingSaved = true;
    const MetadataSave save {m_metadataBase, mine, m_losses, m_storage.nonce()};
    m_storage.run([save](StorageWorker &worker) { return worker.save(save); },
        [this, before = save.base](const MetadataSaved &saved) {
            m_isMetadataBeingSaved = false;
            const bool isLost = noteLosses(saved.news.losses);
            if (saved.result.hasValue() || !isSameMetadata(saved.stored, before)) {
                m_cache->takeStoredMetadata(m_metadataBase, saved.stored);
                m_metadataBase = saved.stored;
            }
            if (saved.result.hasError())
                handleFailedWrite(saved.result.error());
            else if (isLost)
                Q_EMIT changed();
            else
                endSave();
        });
}

void AccountSync::saveNotes()
{
    const QSet<QString> dirty = std::exchange(m_dirtyNotes, {});
    for (const QString &name : dirty) {
        // Bytes of its own: of two threads that let go of the same at once, each would leave the wiping to the other.
        const QByteArray text = m_notes.value(name).reveal();
        StoredNote note {name, WipedByteArray(text.constData(), text.size())};
        ++m_savesUnderWay;
        ++m_notesOnTheWay[name];
        m_storage.run([note = std::move(note), nonce = m_storage.nonce()](
                          StorageWorker &worker) { return worker.save(note, nonce); },
            [this, name](const NoteSaved &saved) {
                --m_savesUnderWay;
                if (--m_notesOnTheWay[name] == 0)
                    m_notesOnTheWay.remove(name);
                const bool isLost = noteLosses(saved.losses);
                if (saved.result.hasError()) {
                    m_dirtyNotes.insert(name);
                    handleFailedWrite(saved.result.error());
                } else if (isLost) {
                    Q_EMIT changed();
                } else {
                    endSave();
                }
            });
    }
}

void AccountSync::handleFailedWrite(const Error &error)
{
    m_retryTimer = m_storage.clock().singleShot(retryPause, [this] {
        m_retryTimer.reset();
        Q_EMIT changed();
    });
    if (isKeyReplaced(error)) {
        Q_EMIT keyReplaced();
        return;
    }
    const QPointer<AccountSync> guard(this);
    Q_EMIT problemMet(error);
    if (guard)
        failSaveWaiters(error);
}

void AccountSync::whenStored(const CacheKey &key, bool isWriteNear, QObject *context, std::function<void()> done)
{
    const auto record = m_records.find(key);
    // What failed and is to be tried again in half a minute is not waited for.
    const bool isOnItsWay =
        record != m_records.end() && (record->second.isBeingSaved || (m_dirty.contains(key) && isWriteNear));
    if (!isOnItsWay) {
        done();
        return;
    }
    Waiters<> &waiters = record->second.waiters;
    const quint64 id = waiters.add(context, std::move(done));
    waiters.setDeadline(id, m_storage.clock().singleShot(longestWrite, [this, key, id] { handleSlowWrite(key, id); }));
}

void AccountSync::handleSlowWrite(const CacheKey &key, quint64 waiter)
{
    const QPointer<AccountSync> guard(this);
    Q_EMIT problemMet(storageTooSlow());
    if (guard)
        m_records[key].waiters.answer(waiter);
}

void AccountSync::releaseStoredWaiters()
{
    std::vector<Waiters<>> waiting;
    for (auto &[key, record] : m_records)
        waiting.push_back(record.waiters.take());
    for (Waiters<> &waiters : waiting)
        waiters.answerAll();
}

bool AccountSync::isSaving() const
{
    return !m_dirty.isEmpty() || !m_dirtyNotes.isEmpty() || m_savesUnderWay > 0 || m_isMetadataBeingSaved;
}

void AccountSync::whenSaved(QObject *context, std::function<void(const Result<void> &)> done)
{
    const quint64 id = m_saveWaiters.add(context, std::move(done));
    m_saveWaiters.setDeadline(
        id, m_storage.clock().singleShot(longestSave, [this, id] { m_saveWaiters.answer(id, storageTooSlow()); }));
    Q_EMIT changed();
}

void AccountSync::endSave()
{
    if (!isSaving())
        m_saveWaiters.answerAll({});
}

} // namespace QtSignIn
