#pragma once

#include <QtCore/QString>
#include <QtCore/qt_windows.h>

#include <optional>
#include <string>
#include <utility>

#include "storage/storagedirectory.h"

namespace QtSignIn {

/// Closed when it goes.
class FileHandle {
public:
    explicit FileHandle(HANDLE handle = INVALID_HANDLE_VALUE)
        : m_handle(handle)
    {
    }
    FileHandle(FileHandle &&other) noexcept
        : m_handle(other.release())
    {
    }
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~FileHandle() { close(); }

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }
    void close()
    {
        if (isOpen())
            ::CloseHandle(release());
    }

private:
    HANDLE m_handle;
};

/// Of a file, not of what it leads to: a link is opened itself.
struct FileStatus {
    FileStamp stamp;
    quint32 volume = 0;
    quint32 links = 0;
    bool isRegular = false;
    bool isFolder = false;
};

/// For the functions of Windows, which otherwise end at 260 characters and give some names a meaning.
std::wstring nativePath(const QString &path);

inline constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// What is made is for this person only. GetLastError() tells why it is not open.
FileHandle openPath(const QString &path, DWORD access, DWORD share, DWORD disposition, DWORD flags = 0);

std::optional<FileStatus> statusOf(const FileHandle &file);
std::optional<FileStatus> statusOf(const QString &path);

/// Its name is gone at once, though others may have it open, where the file system can do that. Needs DELETE.
bool removeOpen(HANDLE file);

/// In place of what is there. False with GetLastError() where the file system can't do that. Needs DELETE.
bool renameOpen(const FileHandle &file, const QString &path);

} // namespace QtSignIn
