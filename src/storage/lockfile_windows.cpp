#include "storage/lockfile.h"

#include "storage/filehandle_windows.h"
#include "storage/storageerrors.h"
#include "storage/storagefilenames.h"
#include "storage/storagefolder_windows.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

constexpr qintptr noHandle = -1;

} // namespace

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
    const QString fileName = lockNameFor(name);
    const QString path = directory.path() + u'/' + fileName;
    if (!isStorageFileName(name))
        return storageNotWritable(path, u"that is no name of a lock"_s);
    for (;;) {
        FileHandle file = openPath(path, GENERIC_READ | GENERIC_WRITE | DELETE, shareAll, OPEN_ALWAYS);
        if (!file.isOpen()) {
            const DWORD error = ::GetLastError();
            return isFull(error) ? storageFull(path, systemReason(int(error)))
                                 : storageNotWritable(path, systemReason(int(error)));
        }
        const auto opened = statusOf(file);
        if (!opened || !opened->isRegular)
            return storageNotWritable(path, u"it is no regular file"_s);
        OVERLAPPED from = {};
        const DWORD flags = LOCKFILE_EXCLUSIVE_LOCK | (wait ? 0 : LOCKFILE_FAIL_IMMEDIATELY);
        if (!::LockFileEx(file.get(), flags, 0, 1, 0, &from)) {
            if (::GetLastError() == ERROR_LOCK_VIOLATION)
                return std::unique_ptr<LockFile>();
            return storageNotWritable(path, systemReason(int(::GetLastError())));
        }
        // removeFile() of the one we waited for leaves us with a file that nobody else will find.
        const auto named = statusOf(path);
        if (named && named->volume == opened->volume && named->stamp.file == opened->stamp.file)
            return std::unique_ptr<LockFile>(new LockFile(directory, path, qintptr(file.release())));
        if (!named && ::GetLastError() != ERROR_FILE_NOT_FOUND)
            return storageNotWritable(path, systemReason(int(::GetLastError())));
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
    if (m_handle == noHandle)
        return;
    removeOpen(reinterpret_cast<HANDLE>(m_handle));
    unlock();
}

void LockFile::unlock()
{
    const FileHandle file(reinterpret_cast<HANDLE>(std::exchange(m_handle, noHandle)));
    // The system does it too when the handle is closed, but says that it may take its time.
    OVERLAPPED from = {};
    if (file.isOpen())
        ::UnlockFileEx(file.get(), 0, 1, 0, &from);
}

} // namespace QtSignIn
