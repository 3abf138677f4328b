#include "storage/storagedirectory.h"

#include <QtCore/QDir>

#include <algorithm>

#include <dirent.h>

#include "model/wipedbytearray.h"
#include "storage/filedescriptor_posix.h"
#include "storage/storageerrors.h"
#include "storage/storagefilenames.h"
#include "storage/storagefolder_posix.h"
#include "storage/temporaryfile_posix.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

QString noFileName()
{
    return u"that is no name of a stored file"_s;
}

Error writeError(const QString &path, int error, const QString &remark = {})
{
    const QString reason = systemReason(error) + remark;
    return error == ENOSPC || error == EDQUOT || error == EFBIG ? storageFull(path, reason)
                                                                : storageNotWritable(path, reason);
}

QString uncertain()
{
    return u" (the change may have been made all the same)"_s;
}

/// Why it may not be read, empty if it may.
QString objection(const struct stat &file)
{
    if (!S_ISREG(file.st_mode))
        return u"it is no regular file"_s;
    if (file.st_uid != ::geteuid())
        return u"it belongs to another user"_s;
    if (file.st_nlink > 1)
        return u"it has a second name (a hard link)"_s;
    if (file.st_size > StorageDirectory::LargestFile)
        return u"it is too large"_s;
    return {};
}

/// Up to the end of the file, or \a size bytes. False with errno.
bool readAll(const FileDescriptor &file, qsizetype size, WipedByteArray &bytes)
{
    bytes.resize(size);
    qsizetype done = 0;
    while (done < size) {
        const ssize_t count =
            uninterrupted([&] { return ::read(file.get(), bytes.data() + done, size_t(size - done)); });
        if (count < 0)
            return false;
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return true;
}

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// The names in a folder, without "." and "..". False with errno.
bool listNames(int folder, QStringList &names)
{
    FileDescriptor again = openAt(folder, u"."_s, O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, CloseFolder> entries(again.isOpen() ? ::fdopendir(again.get()) : nullptr);
    if (!entries)
        return false;
    again.release();
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(entries.get());
        if (!entry)
            return errno == 0;
        const QString name = QFile::decodeName(entry->d_name);
        if (name != u"."_s && name != u".."_s)
            names.append(name);
    }
}

} // namespace

Result<std::shared_ptr<StorageDirectory>> StorageDirectory::open(const QString &path, bool create)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    Result<FileDescriptor> folder = openStorageFolder(absolute, create);
    if (folder.hasError())
        return folder.error();
    return std::shared_ptr<StorageDirectory>(new StorageDirectory(absolute, std::move(folder).value().release()));
}

StorageDirectory::StorageDirectory(const QString &path, qintptr handle)
    : m_path(path)
    , m_handle(handle)
{
}

StorageDirectory::~StorageDirectory()
{
    ::close(int(m_handle));
}

bool StorageDirectory::isInPlace() const
{
    struct stat opened = {};
    if (::fstat(int(m_handle), &opened) != 0)
        return false;
    const auto named = statusAt(AT_FDCWD, m_path);
    return named && named->st_dev == opened.st_dev && named->st_ino == opened.st_ino;
}

Result<QList<StoredFile>> StorageDirectory::files() const
{
    QStringList names;
    if (!listNames(int(m_handle), names))
        return storageNotReadable(m_path, systemReason(errno));
    names.sort();
    QList<StoredFile> files;
    for (const QString &name : std::as_const(names)) {
        if (!isStorageFileName(name))
            continue;
        // One that the disk says nothing about is not one that is gone.
        const auto stamp = stampOf(name);
        if (stamp.hasError())
            return stamp.error();
        if (*stamp)
            files.append({name, **stamp});
    }
    return files;
}

Result<std::optional<std::pair<QByteArray, FileStamp>>> StorageDirectory::read(const QString &name) const
{
    using Found = std::optional<std::pair<QByteArray, FileStamp>>;
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotReadable(path, noFileName());
    const FileDescriptor file = openAt(int(m_handle), name, O_RDONLY);
    if (!file.isOpen()) {
        const int error = errno;
        if (error == ENOENT)
            return Found();
        return storageNotReadable(path, error == ELOOP ? u"it is a symbolic link"_s : systemReason(error));
    }
    const auto status = statusOf(file);
    const QString reason = status ? objection(*status) : systemReason(errno);
    if (!reason.isEmpty())
        return storageNotReadable(path, reason);
    WipedByteArray bytes;
    if (!readAll(file, qsizetype(status->st_size), bytes))
        return storageNotReadable(path, systemReason(errno));
    return Found(std::in_place, std::move(bytes), QtSignIn::stampOf(*status));
}

Result<FileStamp> StorageDirectory::write(const QString &name, QByteArrayView bytes)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    if (bytes.size() > LargestFile)
        return storageNotWritable(path, u"it would be too large"_s);
    TemporaryFile file(int(m_handle), name);
    if (!file.create() || !file.write(bytes) || !file.sync() || !file.replace())
        return writeError(path, errno);
    if (!syncFolder(int(m_handle)))
        return writeError(path, errno, uncertain());
    return file.stamp();
}

Result<void> StorageDirectory::remove(const QString &name)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    if (!removeAt(int(m_handle), name)) {
        if (errno == ENOENT)
            return {};
        return storageNotWritable(path, systemReason(errno));
    }
    if (!syncFolder(int(m_handle)))
        return storageNotWritable(path, systemReason(errno) + uncertain());
    return {};
}

Result<QString> StorageDirectory::setAside(const QString &name)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    QString free;
    for (int number = 1; number < 1000 && free.isEmpty(); ++number) {
        // rename() replaces without asking: an empty file of ours keeps the name for us.
        const QString candidate = setAsideName(name, number);
        if (openAt(int(m_handle), candidate, O_WRONLY | O_CREAT | O_EXCL).isOpen())
            free = candidate;
        else if (errno != EEXIST)
            return writeError(path, errno);
    }
    if (free.isEmpty())
        return storageNotWritable(path, u"too many such files have been set aside"_s);
    if (!renameAt(int(m_handle), name, free)) {
        const int error = errno;
        removeAt(int(m_handle), free);
        return writeError(path, error);
    }
    if (!syncFolder(int(m_handle)))
        return writeError(path, errno, uncertain());
    return free;
}

void StorageDirectory::sweep()
{
    QStringList names;
    if (!listNames(int(m_handle), names))
        return;
    for (const QString &name : std::as_const(names)) {
        if (isTemporaryName(name))
            sweepTemporaryFile(int(m_handle), name);
    }
}

Result<std::optional<FileStamp>> StorageDirectory::stampOf(const QString &name) const
{
    using Found = std::optional<FileStamp>;
    if (!isStorageFileName(name))
        return Found();
    const auto status = statusAt(int(m_handle), name);
    if (!status && errno != ENOENT)
        return storageNotReadable(m_path + u'/' + name, systemReason(errno));
    return status && S_ISREG(status->st_mode) ? Found(QtSignIn::stampOf(*status)) : Found();
}

} // namespace QtSignIn
