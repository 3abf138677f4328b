#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include <QtSignIn/clock.h>
#include <QtSignIn/randomsource.h>
#include <QtSignIn/secretstore.h>

#include "cache/cachecontents.h"
#include "cache/cachestore.h"
#include "cache/tokencache.h"
#include "storage/storagethread.h"

namespace QtSignIn {

struct AccountStoreSettings {
    QString directory;
    Storage policy = Storage::SystemKeychain;
    QStringList environments; ///< names of the provider that stand for each other
    std::shared_ptr<SecretStore> secretStore;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> randomSource;
};

struct CacheKeyHash {
    size_t operator()(const CacheKey &key) const { return qHash(key); }
};

/// Keeps a TokenCache and a folder of files the same, in both directions, without ever waiting for the disk. The
/// application's side of it: lives in its thread.
///
/// What can't be written stays in memory, is tried again, and is said once by errorOccurred().
class AccountStore : public QObject {
    Q_OBJECT

public:
    AccountStore(const AccountStoreSettings &settings, const std::shared_ptr<TokenCache> &cache);

    /// What waits is still written; see StorageThread.
    ~AccountStore() override;

    LoadState state() const { return m_state; }

    /// Begins to read the folder, unless that is done or under way.
    void load();

    /// Calls \a done when load() is over, with why it could not be done: at once if it is already, unless \a context
    /// goes before. Begins to load if nobody did.
    void whenLoaded(QObject *context, std::function<void(const Result<void> &)> done);

    void noteChange(const CacheKey &key, CacheChange change);
    void noteReplacement();

    /// Small secret texts that are kept beside the accounts, by name (ASCII letters and digits).
    QHash<QString, Secret> notes() const { return m_notes; }
    void putNote(const QString &name, const Secret &text);
    void removeNote(const QString &name);

    /// Calls \a done when what is held under \a key is on disk, or can't be put there, or takes longer than
    /// longestWrite: at once if there is nothing to wait for, unless \a context goes before.
    void whenStored(const CacheKey &key, QObject *context, std::function<void()> done);

    /// Calls \a done when all that is held is on disk, or with why it can't be: at once if it is so already, unless
    /// \a context goes before. ErrorCode::StorageBusy after longestSave.
    void whenSaved(QObject *context, std::function<void(const Result<void> &)> done);

    /// Takes the lock that only one program has while it renews a person's tokens; what others stored is in the cache
    /// then. Without a folder to share there is nothing to lock. ErrorCode::RefreshBusy if another program has it for
    /// longer than longestRenewal. To be given back by unlockRenewal().
    void lockRenewal(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done);
    void unlockRenewal(const CacheKey &key);

    /// Looks whether another program changed what is held under \a key, then calls \a done.
    void lookAt(const CacheKey &key, QObject *context, std::function<void()> done);

    static constexpr std::chrono::seconds longestWrite {5};
    static constexpr std::chrono::seconds longestLoad {10};
    static constexpr std::chrono::seconds longestSave {10};
    static constexpr std::chrono::seconds longestRenewal {30};
    static constexpr std::chrono::seconds retryPause {30};
    static constexpr std::chrono::milliseconds renewalPoll {20};
    static constexpr std::chrono::milliseconds lookDelay {50};

Q_SIGNALS:
    void stateChanged(QtSignIn::LoadState state);
    void errorOccurred(const QtSignIn::Error &error);

    /// Another program changed what is stored, or it was loaded; the cache has it.
    void changesTaken(const QList<QtSignIn::AccountChange> &changes);

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void()> done;
        std::unique_ptr<Timer> deadline;
    };
    struct LoadWaiter {
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> done;
    };
    struct SaveWaiter {
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> done;
        std::unique_ptr<Timer> deadline;
    };
    struct RenewalWaiter {
        CacheKey key;
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> done;
        std::chrono::milliseconds giveUpAt;
        std::unique_ptr<Timer> timer;
    };
    struct Record {
        std::shared_ptr<const CachePartition> base; ///< what is stored, as far as we know
        bool isBeingSaved = false;
        MergeConflict conflict = MergeConflict::RemovalWins;
        std::map<quint64, Waiter> waiters;
    };

    /// Runs \a job in the storage thread and \a reply with what it returns here. What \a reply captures may be
    /// destroyed there.
    template <typename Job, typename Reply> void run(Job job, Reply reply);

    void setState(LoadState state);
    bool needsKey() const { return m_settings.policy == Storage::SystemKeychain && !m_hasKey; }
    void openFolder(int attempt);
    void readKey(const QByteArray &id, int attempt);
    void readFiles(int attempt);
    void handleFiles(int attempt, const StorageNews &news);
    void finishLoading(const Result<void> &result);
    void useKey(const StorageKey &key);
    void makeKey();
    void handleAdopted(const StorageKey &key, const Result<QByteArray> &adopted);

    void takeNews(const StorageNews &news);
    void report(const Error &error);
    void scheduleLook();
    void handleLook(const StorageNews &news);

    void markDirty(const CacheKey &key, MergeConflict conflict);
    void scheduleFlush();
    void flush();
    void save(const CacheKey &key);
    void saveMetadata();
    void saveNotes();
    void handleSaved(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &mine, const PartitionSaved &saved);
    void handleFailedWrite(const Error &error);
    void handleFailedKey(const Error &error);
    void releaseWaiters(Record &record);
    void releaseAllWaiters();
    bool isSaving() const;
    void endSave();
    void releaseSaveWaiters(const Result<void> &result);

    void tryLockRenewal(quint64 id);
    void handleRenewalLock(quint64 id, const Result<bool> &locked, const StorageNews &news);

    const AccountStoreSettings m_settings;
    const std::shared_ptr<TokenCache> m_cache;
    LoadState m_state = LoadState::NotLoaded;
    int m_loadAttempt = 0;
    bool m_hasKey = false;
    bool m_isKeyBeingMade = false;
    QByteArray m_lostKeyId;
    std::unordered_map<CacheKey, Record, CacheKeyHash> m_records;
    QSet<CacheKey> m_dirty; ///< of `m_records`; not written yet, nor on the way
    QHash<QString, Secret> m_notes;
    QSet<QString> m_dirtyNotes;
    CacheContents m_metadataBase;
    bool m_isMetadataBeingSaved = false;
    bool m_isFlushScheduled = false;
    int m_savesUnderWay = 0;
    std::optional<Error> m_keyFailure; ///< why LoadState::Unavailable
    std::map<quint64, SaveWaiter> m_saveWaiters;
    std::vector<LoadWaiter> m_loadWaiters;
    std::map<quint64, RenewalWaiter> m_renewalWaiters;
    std::map<quint64, Waiter> m_lookWaiters;
    quint64 m_lastWaiter = 0;
    QString m_reportedCode; ///< of the last error, until something works again
    std::unique_ptr<Timer> m_loadDeadline;
    std::unique_ptr<Timer> m_lookTimer;
    std::unique_ptr<Timer> m_retryTimer;
    std::unique_ptr<StorageThread> m_thread;
    Mailbox m_mailbox;
};

} // namespace QtSignIn
