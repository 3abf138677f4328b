#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <unordered_map>

#include <QtSignIn/account.h>
#include <QtSignIn/secret.h>

#include "cache/cachestore.h"
#include "cache/tokencache.h"
#include "storage/storageaccess.h"
#include "storage/waiters.h"

namespace QtSignIn {

struct CacheKeyHash {
    size_t operator()(const CacheKey &key) const { return qHash(key); }
};

/// What a TokenCache holds and what is in the folder, and the way between the two: takes over what others wrote, knows
/// what changed here, writes it, and tells who waits for that.
class AccountSync : public QObject {
    Q_OBJECT

public:
    AccountSync(StorageAccess &storage, const std::shared_ptr<TokenCache> &cache);

    void take(const StorageNews &news);

    void noteChange(const CacheKey &key, CacheChange change);
    void noteReplacement();

    /// The folder is as new, and all that is held is to be written.
    void startOver();

    QHash<QString, Secret> notes() const { return m_notes; }
    void putNote(const QString &name, const Secret &text);
    void removeNote(const QString &name);

    /// Whether something is not written yet, nor on the way.
    bool hasChanges() const;

    /// Sends it all. What fails is tried again: changed() comes after retryPause.
    void write();

    /// For the end, when nobody waits for an answer any more: also what is on the way already.
    void writeLast();

    /// Calls \a done when what is held under \a key is on disk, or can't be put there, or takes longer than
    /// longestWrite. At once if nothing is on the way. \a isWriteNear: what has changed is to be sent right away.
    void whenStored(const CacheKey &key, bool isWriteNear, QObject *context, std::function<void()> done);

    bool isSaving() const;

    /// Calls \a done when nothing is to be saved any more, or with why it can't be. ErrorCode::StorageBusy after
    /// longestSave.
    void whenSaved(QObject *context, std::function<void(const Result<void> &)> done);

    /// Nothing will be written for now: nobody waits for it any more.
    void releaseStoredWaiters();
    void failSaveWaiters(const Error &error) { m_saveWaiters.answerAll(error); }

    /// Says why nothing could be written, and has it tried again.
    void handleFailedWrite(const Error &error);

    static constexpr std::chrono::seconds longestWrite {5};
    static constexpr std::chrono::seconds longestSave {10};
    static constexpr std::chrono::seconds retryPause {30};

Q_SIGNALS:
    /// There is something to write.
    void changed();
    void changesTaken(const QList<QtSignIn::AccountChange> &changes);
    void problemMet(const QtSignIn::Error &problem);

    /// A write went well.
    void written();

    /// Nothing can be written: the folder's files have another key by now.
    void keyReplaced();

private:
    struct Record {
        std::shared_ptr<const CachePartition> base; ///< what is stored, as far as we know
        bool isBeingSaved = false;
        std::shared_ptr<const CachePartition> onItsWay; ///< while it is being saved
        MergeConflict conflict = MergeConflict::RemovalWins;
        Waiters<> waiters;
    };

    Moment now() const { return {m_storage.clock().now(), m_storage.clock().steadyNow()}; }
    bool noteLosses(int losses);
    void markDirty(const CacheKey &key, MergeConflict conflict);
    void save(const CacheKey &key);
    void handleSaved(const PartitionSave &save, const PartitionSaved &saved);
    void handleSlowWrite(const CacheKey &key, quint64 waiter);
    void saveMetadata();
    void saveNotes();
    void endSave();

    StorageAccess &m_storage;
    const std::shared_ptr<TokenCache> m_cache;
    std::unordered_map<CacheKey, Record, CacheKeyHash> m_records;
    QSet<CacheKey> m_dirty; ///< of `m_records`; not written yet, nor on the way
    QHash<QString, Secret> m_notes;
    QSet<QString> m_dirtyNotes;
    QHash<QString, int> m_notesOnTheWay; ///< how often
    CacheContents m_metadataBase;
    bool m_isMetadataBeingSaved = false;
    int m_savesUnderWay = 0;
    int m_losses = 0; ///< as of StorageNews
    Waiters<Result<void>> m_saveWaiters;
    std::unique_ptr<Timer> m_retryTimer;
};

/// What waits for the disk is told after its time.
Error storageTooSlow();

} // namespace QtSignIn
