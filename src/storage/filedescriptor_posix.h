#pragma once

#include <QtCore/QFile>

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/storagedirectory.h"

namespace QtSignIn {

/// Closed when it goes.
class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor = -1)
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(other.release())
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor()
    {
        // Not again after EINTR: Linux has closed it, and the number may belong to another thread's file.
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

/// Calls again as long as a signal interrupts.
template <typename Call> auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// A file in a folder, never through a symbolic link, and without waiting for the other end of a pipe.
inline FileDescriptor openAt(int folder, const QString &name, int flags)
{
    const QByteArray encoded = QFile::encodeName(name);
    return FileDescriptor(uninterrupted(
        [&] { return ::openat(folder, encoded.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600); }));
}

inline bool removeAt(int folder, const QString &name)
{
    const QByteArray encoded = QFile::encodeName(name);
    return uninterrupted([&] { return ::unlinkat(folder, encoded.constData(), 0); }) == 0;
}

inline bool renameAt(int folder, const QString &from, const QString &to)
{
    const QByteArray encodedFrom = QFile::encodeName(from);
    const QByteArray encodedTo = QFile::encodeName(to);
    return uninterrupted([&] { return ::renameat(folder, encodedFrom.constData(), folder, encodedTo.constData()); })
        == 0;
}

/// Of the file itself, where it is a symbolic link.
inline std::optional<struct stat> statusAt(int folder, const QString &name)
{
    struct stat status = {};
    const QByteArray encoded = QFile::encodeName(name);
    if (::fstatat(folder, encoded.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    return status;
}

inline std::optional<struct stat> statusOf(const FileDescriptor &file)
{
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return {};
    return status;
}

inline FileStamp stampOf(const struct stat &status)
{
#ifdef Q_OS_DARWIN
    const timespec modified = status.st_mtimespec;
#else
    const timespec modified = status.st_mtim;
#endif
    return {quint64(status.st_ino), qint64(status.st_size), qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

/// On the disk, not just on its way there. False with errno.
bool syncFile(int descriptor);
bool syncFolder(int descriptor);

} // namespace QtSignIn
