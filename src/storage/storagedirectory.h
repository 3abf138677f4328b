#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <utility>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// What tells one state of a file from the next without reading it.
struct FileStamp {
    quint64 file = 0; ///< inode or file index
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< nanoseconds; only good for being compared

    bool operator==(const FileStamp &other) const = default;
};

struct StoredFile {
    QString name;
    FileStamp stamp;

    bool operator==(const StoredFile &other) const = default;
};

/// A folder of small files of one person, each replaced as a whole. Every call blocks on the disk. For one thread;
/// other objects and processes may use the same folder meanwhile.
///
/// Names are made of ASCII letters, digits, '-', '_' and '.', at most 128, without '.' at the beginning and without the
/// endings ".lock" and ".tmp". What is in the folder under other names is left alone.
class StorageDirectory {
public:
    static constexpr qsizetype LargestFile = 16 * 1024 * 1024;

    /// With \a create it makes the folder and its missing parents, for this person only. Refuses a folder that is a
    /// symbolic link, belongs to another user or may be changed by others. ErrorCode::StorageNotReadable, and with
    /// \a create ErrorCode::StorageNotWritable and ErrorCode::StorageFull.
    static Result<std::shared_ptr<StorageDirectory>> open(const QString &path, bool create);
    ~StorageDirectory();
    StorageDirectory(const StorageDirectory &) = delete;
    StorageDirectory &operator=(const StorageDirectory &) = delete;

    QString path() const { return m_path; }

    /// Whether this folder is still what its path leads to: somebody may have removed or renamed it.
    bool isInPlace() const;

    /// Regular files, sorted by name; those set aside too. ErrorCode::StorageNotReadable.
    Result<QList<StoredFile>> files() const;

    /// Nothing if there is no such file. ErrorCode::StorageNotReadable also for what is no regular file of ours with
    /// one name only, or larger than LargestFile.
    Result<std::optional<std::pair<QByteArray, FileStamp>>> read(const QString &name) const;

    /// Old or new content is there after a crash at any time, and the new one once this returns. After an error it is
    /// the old one; where even that is not sure, since the disk fails at the very end, the error says so.
    /// ErrorCode::StorageFull, ErrorCode::StorageNotWritable.
    Result<FileStamp> write(const QString &name, QByteArrayView bytes);

    /// Durable; no error if there is none. ErrorCode::StorageNotWritable.
    Result<void> remove(const QString &name);

    /// Renames it to the first free of "name.set-aside", "name.set-aside-2" and so on, and returns that.
    /// ErrorCode::StorageNotWritable also if there is none.
    Result<QString> setAside(const QString &name);

    /// Removes what writers left over that were killed, not what one is writing just now.
    void sweep();

    /// Nothing if there is no such regular file. ErrorCode::StorageNotReadable if the disk does not say.
    Result<std::optional<FileStamp>> stampOf(const QString &name) const;

    /// A file descriptor or HANDLE, for LockFile.
    qintptr handle() const { return m_handle; }

private:
    StorageDirectory(const QString &path, qintptr handle);

    const QString m_path;
    const qintptr m_handle;
};

} // namespace QtSignIn
