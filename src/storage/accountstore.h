#pragma once

#include <QtCore/QObject>

#include "storage/accountsync.h"
#include "storage/folderkey.h"
#include "storage/renewallocks.h"
#include "storage/storageaccess.h"

namespace QtSignIn {

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

    /// Begins to read the folder, unless that is done or under way. Once more if its key was lost and no other one has
    /// been made yet: it may have come back.
    void load();

    /// Calls \a done when load() is over, with why it could not be done: at once if it is already, unless \a context
    /// goes before. Begins to load if nobody did.
    void whenLoaded(QObject *context, std::function<void(const Result<void> &)> done);

    void noteChange(const CacheKey &key, CacheChange change) { m_sync.noteChange(key, change); }
    void noteReplacement() { m_sync.noteReplacement(); }

    /// Small secret texts that are kept beside the accounts, by name (ASCII letters and digits).
    QHash<QString, Secret> notes() const { return m_sync.notes(); }
    void putNote(const QString &name, const Secret &text) { m_sync.putNote(name, text); }
    void removeNote(const QString &name) { m_sync.removeNote(name); }

    /// Calls \a done when what is held under \a key is on disk, or can't be put there, or takes longer than
    /// AccountSync::longestWrite: at once if there is nothing to wait for, unless \a context goes before.
    void whenStored(const CacheKey &key, QObject *context, std::function<void()> done);

    /// Calls \a done when all that is held is on disk, or with why it can't be: at once if it is so already, unless
    /// \a context goes before. ErrorCode::StorageBusy after AccountSync::longestSave.
    void whenSaved(QObject *context, std::function<void(const Result<void> &)> done);

    /// Takes the lock that only one program has while it renews a person's tokens; what others stored is in the cache
    /// then. Without a folder to share there is nothing to lock. ErrorCode::RefreshBusy if another program has it for
    /// longer than RenewalLocks::longestRenewal. To be given back by unlockRenewal().
    void lockRenewal(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done);
    void unlockRenewal(const CacheKey &key) { m_renewalLocks.unlock(key); }

    /// Looks whether another program changed what is held under \a key, then calls \a done.
    void lookAt(const CacheKey &key, QObject *context, std::function<void()> done);

    /// load() ends with ErrorCode::StorageBusy when nothing more was read for so long.
    static constexpr std::chrono::seconds longestLoadPause {10};
    static constexpr std::chrono::milliseconds lookDelay {50};

Q_SIGNALS:
    void stateChanged(QtSignIn::LoadState state);
    void errorOccurred(const QtSignIn::Error &error);

    /// Another program changed what is stored, or it was loaded; the cache has it.
    void changesTaken(const QList<QtSignIn::AccountChange> &changes);

private:
    void setState(LoadState state);
    void report(const Error &error);
    bool isOpen() const { return m_state == LoadState::Loaded && !m_key.isMissing(); }

    void restartLoadDeadline();
    void openFolder(int attempt);
    void readKey(const QByteArray &id, int attempt);
    void readFiles(int attempt);
    void handleFiles(int attempt, const StorageNews &news);
    void finishLoading(const Result<void> &result);

    void scheduleLook();
    void look();
    void endLook();
    void lookForKey();
    void takeReplacedKey();
    void handleLook(const StorageNews &news);
    void handleLookAt(quint64 waiter, const StorageNews &news);

    void scheduleFlush();
    void flush();
    void handleMadeKey(const FolderKey::Made &made);
    void handleFailedKey(const Error &error);

    StorageAccess m_storage;
    LoadState m_state = LoadState::NotLoaded;
    int m_loadAttempt = 0;
    std::optional<Error> m_keyFailure; ///< why LoadState::Unavailable
    bool m_isFlushScheduled = false;
    bool m_isLooking = false;
    bool m_isLookWanted = false; ///< once more, since something changed meanwhile
    bool m_isKeyBeingTaken = false; ///< the folder's new one
    QString m_reportedCode; ///< of the last error, until something works again
    Waiters<Result<void>> m_loadWaiters;
    Waiters<> m_lookWaiters;
    std::unique_ptr<Timer> m_loadDeadline;
    std::unique_ptr<Timer> m_lookTimer;
    FolderKey m_key;
    AccountSync m_sync;
    RenewalLocks m_renewalLocks;
};

} // namespace QtSignIn
