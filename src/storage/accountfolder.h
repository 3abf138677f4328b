#pragma once

#include <QtCore/QHash>
#include <QtCore/QQueue>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

#include <QtSignIn/enums.h>

#include "cache/cachecontents.h"
#include "model/wipedbytearray.h"
#include "storage/storagedirectory.h"
#include "storage/storagekey.h"

namespace QtSignIn {

/// What a folder holds for one person; a null partition: nothing any more.
struct StoredPartition {
    CacheKey key;
    std::shared_ptr<const CachePartition> partition;
};

/// A small secret text that an application keeps under a name of its own; empty: gone.
struct StoredNote {
    QString name; ///< ASCII letters and digits
    WipedByteArray text;
};

/// What has come to light about a folder since it was last looked at.
struct StorageNews {
    QList<StoredPartition> partitions;
    std::optional<CacheContents> metadata; ///< what belongs to nobody in particular
    QList<StoredNote> notes;
    QList<CacheKey> damaged; ///< whose file could not be used any more and was set aside
    QList<Error> problems;
    std::optional<Error> failure; ///< why the folder could not be looked at
    bool isComplete = true; ///< false: there is more to read
    int losses = 0; ///< how often all of it was taken away, which is not to say that anybody signed out
    bool isKeyReplaced = false; ///< the folder's files have another key by now
};

/// The files of an application's accounts: one for each person, one for each note, and one for what belongs to nobody.
/// Knows the content of each until its stamp changes. Every call may block; for one thread.
///
/// A file that can't be used is set aside, and the others still load. One that a newer version wrote, or that another
/// key belongs to, stays where it is until there is something to write in its place.
class AccountFolder {
public:
    /// \a environments: the names of the application's provider that stand for each other.
    AccountFolder(Storage policy, const QStringList &environments);

    /// Nothing is known of it yet.
    void setDirectory(const std::shared_ptr<StorageDirectory> &directory);
    void setKey(const StorageKey &key);
    bool needsKey() const { return m_policy == Storage::SystemKeychain && !m_key; }

    /// What changed, from at most \a mostReads files. Needs the lock of the folder to set files aside: null if it is
    /// held already.
    StorageNews look(int mostReads);
    StorageNews look(const CacheKey &key);

    /// What is there now. Only while the folder is locked.
    struct Current {
        std::shared_ptr<const CachePartition> partition;
        bool isUnusable = false; ///< there was something, and what it was can't be told any more
    };
    Current current(const CacheKey &key, StorageNews &news);

    /// What belongs to nobody, as it is there now. Only while the folder is locked.
    CacheContents currentMetadata(StorageNews &news);

    /// In place of what was there; null removes it. Only while the folder is locked. \a nonce: 12 random bytes, used
    /// once.
    Result<void> put(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &partition, const QByteArray &nonce);
    Result<void> putMetadata(const CacheContents &metadata, const QByteArray &nonce);

    Result<void> putNote(const StoredNote &note, const QByteArray &nonce);

    /// The same for a person whatever the provider is called.
    QString stemOf(const CacheKey &key) const;

private:
    void forget();

    struct Known {
        FileStamp stamp;
        CacheKey key;
        std::shared_ptr<const CachePartition>
            partition; ///< null for what belongs to nobody, and for what can't be used
        bool isUsable = false; ///< false: to be set aside before there is another one in its place
    };
    enum class Lock { Held, NotHeld };

    enum class Kind { Account, Note, Metadata, Foreign };

    QString suffix() const;
    Kind kindOf(const QString &fileName) const;
    QString nameOf(const CacheKey &key) const;
    QString noteFileName(const QString &name) const;
    QString noteNameOf(const QString &fileName) const;
    QString metadataName() const;
    Result<WipedByteArray> open(const QString &name, QByteArrayView bytes) const;
    WipedByteArray seal(const QString &name, QByteArrayView text, const QByteArray &nonce) const;
    void readIfChanged(const QString &name, StorageNews &news, Lock lock);
    bool isStill(const QString &name, const FileStamp &stamp) const;
    /// False if there are more than \a mostReads to read.
    bool visit(int mostReads, StorageNews &news);
    /// False if the disk did not let it be read, or a damaged one be set aside.
    bool read(const QString &name, StorageNews &news, Lock lock);
    std::optional<Error> take(const QString &name, QByteArrayView bytes, Known &known, StorageNews &news);
    bool setAside(const QString &name, const FileStamp &stamp, Lock lock);
    void forgetMissing(const QSet<QString> &present, StorageNews &news);
    Result<void> removeMisnamed(const CacheKey &key);
    Result<FileStamp> replace(const QString &name, QByteArrayView text, const QByteArray &nonce);

    const Storage m_policy;
    const QStringList m_environments;
    std::shared_ptr<StorageDirectory> m_directory;
    std::optional<StorageKey> m_key;
    QHash<QString, Known> m_known; ///< by file name
    QQueue<StoredFile> m_toVisit; ///< of the look that is under way
    QHash<QString, FileStamp> m_unreadable; ///< by file name; tried already in this look
    QSet<QString> m_damaged; ///< file names: set aside, and nothing in their place yet
    QSet<QString> m_misnamed; ///< of `m_known`; loaded, but its person's file has another name
    CacheContents m_metadata;
};

/// The lock of the whole folder that each writer holds for the time of its write.
inline constexpr char16_t FolderLockName[] = u"folder";

} // namespace QtSignIn
