#include "storage/lockfile.h"

#include <sys/file.h>

#include "storage/filedescriptor_posix.h"
#include "storage/storageerrors.h"
#include "storage/storagefilenames.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

Result<std::unique_ptr<LockFile>> LockFile::lock(const StorageDirectory &directory, const QString &name)
{
    return take(directory, name, true);
}

Result<std::unique_ptr<LockFile>> LockFile::tryLock(const StorageDirectory &directory, const QString &name)
{
    return take(directory, name, false);
}

Result<std::unique_ptr<LockFile>> LockFile::take(const StorageDirectory &directory, const QString &name, bool wait)
{
    const int folder = int(directory.handle());
    const QString fileName = lockNameFor(name);
    const QString path = directory.path() + u'/' + fileName;
    if (!isStorageFileName(name))
        return storageNotWritable(path, u"that is no name of a lock"_s);
    for (;;) {
        FileDescriptor file = openAt(folder, fileName, O_RDWR | O_CREAT);
        if (!file.isOpen()) {
            const int error = errno;
            return error == ENOSPC || error == EDQUOT ? storageFull(path, systemReason(error))
                                                      : storageNotWritable(path, systemReason(error));
        }
        const auto opened = statusOf(file);
        if (!opened || !S_ISREG(opened->st_mode) || opened->st_uid != ::geteuid())
            return storageNotWritable(path, u"it is no regular file of this user"_s);
        if (uninterrupted([&] { return ::flock(file.get(), wait ? LOCK_EX : LOCK_EX | LOCK_NB); }) != 0) {
            if (errno == EWOULDBLOCK)
                return std::unique_ptr<LockFile>();
            return storageNotWritable(path, systemReason(errno));
        }
        // removeFile() of the one we waited for leaves us with a file that nobody else will find.
        const auto named = statusAt(folder, fileName);
        if (named && named->st_dev == opened->st_dev && named->st_ino == opened->st_ino)
            return std::unique_ptr<LockFile>(new LockFile(directory, fileName, file.release()));
        if (!named && errno != ENOENT)
            return storageNotWritable(path, systemReason(errno));
    }
}

LockFile::LockFile(const StorageDirectory &directory, const QString &name, qintptr handle)
    : m_directory(directory.handle())
    , m_name(name)
    , m_handle(handle)
{
}

LockFile::~LockFile()
{
    unlock();
}

void LockFile::removeFile()
{
    if (m_handle < 0)
        return;
    removeAt(int(m_directory), m_name);
    unlock();
}

void LockFile::unlock()
{
    const FileDescriptor file(int(std::exchange(m_handle, -1)));
    // A child that is about to become another program may still have a copy, which would keep the lock.
    if (file.isOpen())
        ::flock(file.get(), LOCK_UN);
}

} // namespace QtSignIn
