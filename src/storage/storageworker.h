#pragma once

#include <QtCore/QFileSystemWatcher>

#include <functional>
#include <map>
#include <memory>

#include "cache/partitionmerge.h"
#include "storage/accountfolder.h"
#include "storage/lockfile.h"

namespace QtSignIn {

struct PartitionSave {
    CacheKey key;
    std::shared_ptr<const CachePartition> base; ///< what was stored when we last looked; null: nothing
    std::shared_ptr<const CachePartition> mine; ///< null: nothing
    MergeConflict conflict = MergeConflict::RemovalWins;
    int losses = 0; ///< as StorageNews said when `base` was stored
    QByteArray nonce; ///< 12 random bytes
};

struct PartitionSaved {
    Result<void> result;
    std::shared_ptr<const CachePartition> stored; ///< with what others put there; the base of the next one
    StorageNews news; ///< problems that were met, and losses
};

struct MetadataSave {
    CacheContents base;
    CacheContents mine;
    int losses = 0; ///< as of PartitionSave
    QByteArray nonce;
};

struct MetadataSaved {
    Result<void> result;
    CacheContents stored;
    StorageNews news;
};

struct NoteSaved {
    Result<void> result;
    int losses = 0; ///< as of StorageNews
};

/// What an application does with its folder, one thing after the other. Lives in the storage thread: every call may
/// block.
///
/// A change is made on top of what is in the folder then, under the folder's lock, which is held for that one write. A
/// folder that somebody has taken away, or all that was in it, is made again by the next change.
/// ErrorCode::StorageKeyLost if the folder's files have another key by then than this one's.
class StorageWorker {
public:
    StorageWorker(const QString &directory, Storage policy, const QStringList &environments);
    ~StorageWorker();
    Q_DISABLE_COPY_MOVE(StorageWorker)

    /// Called when files came, went or changed, by whomever.
    void setChangeListener(std::function<void()> listener) { m_changeListener = std::move(listener); }

    /// The id of the key that the folder's files are encrypted with; empty if it has none yet. From now on the folder
    /// is watched, or whether somebody makes it.
    Result<QByteArray> open();

    /// To be called, unless the policy needs none, before anything below.
    void setKey(const StorageKey &key);

    /// Makes \a key the folder's if it has none or the one with the id \a lost; returns the id of the one that it has
    /// then.
    Result<QByteArray> adoptKey(const StorageKey &key, const QByteArray &lost);

    StorageNews look(int mostReads);
    StorageNews look(const CacheKey &key);
    PartitionSaved save(const PartitionSave &save);
    MetadataSaved save(const MetadataSave &save);
    NoteSaved save(const StoredNote &note, const QByteArray &nonce);

    /// Takes the lock that only one program has while it renews a person's tokens. False if another one has it.
    Result<bool> tryLockRenewal(const CacheKey &key);
    void unlockRenewal(const CacheKey &key);

private:
    bool isLost() const;
    void noteLoss();
    void findAgain();
    Result<void> openDirectory(bool create);
    void watch(const QString &path);
    void watchTheWayThere();
    void handleChange();
    /// Makes it if need be.
    Result<std::unique_ptr<LockFile>> lockFolder();
    Result<QByteArray> readKeyId() const;
    Result<void> findKeyId(bool create);
    Result<bool> isKeyReplaced();
    Result<void> confirmKey();
    Result<void> writeKeyId(const QByteArray &id);

    const QString m_path;
    const Storage m_policy;
    AccountFolder m_folder;
    std::function<void()> m_changeListener;
    std::shared_ptr<StorageDirectory> m_directory;
    std::map<QString, std::unique_ptr<LockFile>> m_renewalLocks; ///< by file stem
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::optional<FileStamp> m_keyStamp; ///< of the file that names it, when it last did
    bool m_isSwept = false;
    QByteArray m_keyId; ///< of the key that is used; empty: none
    int m_losses = 0;
};

} // namespace QtSignIn
