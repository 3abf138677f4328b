#include "storage/storagefolder_windows.h"

#include "storage/ownership_windows.h"
#include "storage/storageerrors.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

bool isMissing(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

/// While it is open it can't be renamed or removed.
FileHandle openFolder(const QString &path)
{
    return openPath(
        path, FILE_LIST_DIRECTORY, FILE_SHARE_READ | FILE_SHARE_WRITE, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
}

/// False with GetLastError().
bool makeFolder(const QString &path)
{
    OwnerOnly security;
    if (!security.isValid())
        return false;
    if (::CreateDirectoryW(nativePath(path).c_str(), security.attributes()))
        return true;
    if (::GetLastError() != ERROR_PATH_NOT_FOUND)
        return ::GetLastError() == ERROR_ALREADY_EXISTS;
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash <= 0 || !makeFolder(path.left(slash)))
        return false;
    return ::CreateDirectoryW(nativePath(path).c_str(), security.attributes())
        || ::GetLastError() == ERROR_ALREADY_EXISTS;
}

} // namespace

Result<FileHandle> openStorageFolder(const QString &path, bool create)
{
    FileHandle folder = openFolder(path);
    if (!folder.isOpen() && isMissing(::GetLastError()) && create) {
        if (!makeFolder(path)) {
            const DWORD error = ::GetLastError();
            return isFull(error) ? storageFull(path, systemReason(int(error)))
                                 : storageNotWritable(path, systemReason(int(error)));
        }
        folder = openFolder(path);
    }
    if (!folder.isOpen())
        return storageNotReadable(path, systemReason(int(::GetLastError())));
    const auto status = statusOf(folder);
    if (!status || !status->isFolder)
        return storageNotReadable(path, u"it is no folder, or a symbolic link to one"_s);
    if (const QString reason = objectionToOwner(folder); !reason.isEmpty())
        return storageNotReadable(path, reason);
    return folder;
}

bool isFull(DWORD error)
{
    // Not in all headers.
    constexpr DWORD diskQuotaExceeded = 1295;
    return error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL || error == diskQuotaExceeded
        || error == ERROR_FILE_TOO_LARGE;
}

} // namespace QtSignIn
