#include "storage/filehandle_windows.h"

#include <QtCore/QDir>

#include <cstddef>
#include <cstring>
#include <vector>

#include "storage/ownership_windows.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

// Newer than the Windows that headers are often set to; where they are refused there is another way.
constexpr auto dispositionInfoEx = FILE_INFO_BY_HANDLE_CLASS(21);
constexpr auto renameInfoEx = FILE_INFO_BY_HANDLE_CLASS(22);
constexpr DWORD deleteWithPosixSemantics = 0x1 | 0x2;
constexpr DWORD replaceWithPosixSemantics = 0x1 | 0x2;

quint64 joined(DWORD high, DWORD low)
{
    return (quint64(high) << 32) | low;
}

/// A symbolic link, a junction or a mount point, and not a file that is kept in a cloud.
bool leadsElsewhere(const FileHandle &file)
{
    FILE_ATTRIBUTE_TAG_INFO info = {};
    return !::GetFileInformationByHandleEx(file.get(), FileAttributeTagInfo, &info, sizeof(info))
        || ((info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && IsReparseTagNameSurrogate(info.ReparseTag));
}

} // namespace

std::wstring nativePath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return (native.startsWith("\\\\"_L1) ? "\\\\?\\UNC\\"_L1 + native.mid(2) : "\\\\?\\"_L1 + native).toStdWString();
}

FileHandle openPath(const QString &path, DWORD access, DWORD share, DWORD disposition, DWORD flags)
{
    std::optional<OwnerOnly> security;
    if (disposition != OPEN_EXISTING && !security.emplace().isValid())
        return FileHandle();
    return FileHandle(::CreateFileW(nativePath(path).c_str(), access | FILE_READ_ATTRIBUTES | READ_CONTROL, share,
        security ? security->attributes() : nullptr, disposition,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT | flags, nullptr));
}

std::optional<FileStatus> statusOf(const FileHandle &file)
{
    BY_HANDLE_FILE_INFORMATION info = {};
    if (!::GetFileInformationByHandle(file.get(), &info))
        return {};
    FileStatus status;
    status.stamp.file = joined(info.nFileIndexHigh, info.nFileIndexLow);
    status.stamp.size = qint64(joined(info.nFileSizeHigh, info.nFileSizeLow));
    status.stamp.modified =
        qint64(joined(info.ftLastWriteTime.dwHighDateTime, info.ftLastWriteTime.dwLowDateTime)) * 100;
    status.volume = info.dwVolumeSerialNumber;
    status.links = info.nNumberOfLinks;
    const bool isPlain = ::GetFileType(file.get()) == FILE_TYPE_DISK && !leadsElsewhere(file);
    const bool isFolder = (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    status.isRegular = isPlain && !isFolder;
    status.isFolder = isPlain && isFolder;
    return status;
}

std::optional<FileStatus> statusOf(const QString &path)
{
    const FileHandle file = openPath(path, 0, shareAll, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS);
    return file.isOpen() ? statusOf(file) : std::nullopt;
}

bool removeOpen(HANDLE file)
{
    DWORD flags = deleteWithPosixSemantics;
    if (::SetFileInformationByHandle(file, dispositionInfoEx, &flags, sizeof(flags)))
        return true;
    FILE_DISPOSITION_INFO info = {};
    info.DeleteFile = TRUE;
    return ::SetFileInformationByHandle(file, FileDispositionInfo, &info, sizeof(info));
}

bool renameOpen(const FileHandle &file, const QString &path)
{
    const std::wstring target = nativePath(path);
    const size_t bytes = target.size() * sizeof(wchar_t);
    // Aligned as the structure wants to be, and with room for the terminator that it has.
    std::vector<FILE_RENAME_INFO> buffer(bytes / sizeof(FILE_RENAME_INFO) + 2);
    // The flags stand where older headers have ReplaceIfExists only.
    std::memcpy(buffer.data(), &replaceWithPosixSemantics, sizeof(replaceWithPosixSemantics));
    buffer.front().FileNameLength = DWORD(bytes);
    std::memcpy(reinterpret_cast<char *>(buffer.data()) + offsetof(FILE_RENAME_INFO, FileName), target.data(), bytes);
    return ::SetFileInformationByHandle(
        file.get(), renameInfoEx, buffer.data(), DWORD(buffer.size() * sizeof(FILE_RENAME_INFO)));
}

} // namespace QtSignIn
