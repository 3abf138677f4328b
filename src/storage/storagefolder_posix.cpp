#include "storage/storagefolder_posix.h"

#include "storage/storageerrors.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

FileDescriptor openFolder(const QByteArray &path, int flags = 0)
{
    return FileDescriptor(
        uninterrupted([&] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags); }));
}

/// So that a new folder is still there after a power cut. One that may not be listed can't be synced.
bool syncParent(const QByteArray &path)
{
    const FileDescriptor parent = openFolder(path.left(std::max<qsizetype>(path.lastIndexOf('/'), 1)));
    return !parent.isOpen() || syncFolder(parent.get());
}

/// False with errno.
bool makeFolder(const QByteArray &path)
{
    if (::mkdir(path.constData(), 0700) == 0)
        return syncParent(path);
    if (errno != ENOENT)
        return errno == EEXIST;
    const qsizetype slash = path.lastIndexOf('/');
    if (slash <= 0 || !makeFolder(path.left(slash)))
        return false;
    return ::mkdir(path.constData(), 0700) == 0 ? syncParent(path) : errno == EEXIST;
}

/// Why secrets may not be kept there, empty if they may.
QString objection(const struct stat &folder)
{
    if (folder.st_uid != ::geteuid())
        return u"it belongs to another user"_s;
    if ((folder.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return u"other users may change it, which \"chmod go-w\" takes from them"_s;
    return {};
}

bool isFull(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

} // namespace

Result<FileDescriptor> openStorageFolder(const QString &path, bool create)
{
    const QByteArray encoded = QFile::encodeName(path);
    FileDescriptor folder = openFolder(encoded, O_NOFOLLOW);
    if (!folder.isOpen() && errno == ENOENT && create) {
        if (!makeFolder(encoded)) {
            const int error = errno;
            return isFull(error) ? storageFull(path, systemReason(error))
                                 : storageNotWritable(path, systemReason(error));
        }
        folder = openFolder(encoded, O_NOFOLLOW);
    }
    if (!folder.isOpen()) {
        const int error = errno;
        return storageNotReadable(path,
            error == ENOTDIR || error == ELOOP ? u"it is no folder, or a symbolic link to one"_s : systemReason(error));
    }
    const auto status = statusOf(folder);
    const QString reason = status ? objection(*status) : systemReason(errno);
    if (!reason.isEmpty())
        return storageNotReadable(path, reason);
    return folder;
}

} // namespace QtSignIn
