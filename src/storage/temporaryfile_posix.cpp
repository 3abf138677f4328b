#include "storage/temporaryfile_posix.h"

#include <ctime>

#include <sys/file.h>

#include "storage/storagefilenames.h"

namespace QtSignIn {

TemporaryFile::TemporaryFile(int folder, const QString &name)
    : m_folder(folder)
    , m_name(name)
{
}

TemporaryFile::~TemporaryFile()
{
    discard();
}

bool TemporaryFile::create()
{
    // Another process may have had our process id and left files over.
    for (int attempt = 0; attempt < 1000; ++attempt) {
        m_temporaryName = temporaryNameFor(m_name);
        m_file = openAt(m_folder, m_temporaryName, O_WRONLY | O_CREAT | O_EXCL);
        if (m_file.isOpen()) {
            if (lock())
                return true;
            discard();
        } else if (errno != EEXIST) {
            m_temporaryName.clear();
            return false;
        }
    }
    m_temporaryName.clear();
    errno = EEXIST;
    return false;
}

/// False if it was swept before it was locked. Where there are no locks, nothing is swept either.
bool TemporaryFile::lock()
{
    if (uninterrupted([&] { return ::flock(m_file.get(), LOCK_EX | LOCK_NB); }) != 0)
        return errno != EWOULDBLOCK;
    const auto status = statusOf(m_file);
    return status && status->st_nlink > 0;
}

bool TemporaryFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            uninterrupted([&] { return ::write(m_file.get(), bytes.data(), size_t(bytes.size())); });
        if (written <= 0) {
            if (written == 0)
                errno = EIO;
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

bool TemporaryFile::sync()
{
    // The kernel's own time of a change is one of some milliseconds, in which a file can be replaced twice and have its
    // first inode again.
    timespec times[2] = {};
    if (::clock_gettime(CLOCK_REALTIME, &times[0]) == 0) {
        times[1] = times[0];
        ::futimens(m_file.get(), times);
    }
    if (!syncFile(m_file.get()))
        return false;
    const auto status = statusOf(m_file);
    if (!status)
        return false;
    m_stamp = stampOf(*status);
    return true;
}

bool TemporaryFile::replace()
{
    if (!renameAt(m_folder, m_temporaryName, m_name))
        return false;
    m_temporaryName.clear();
    return true;
}

void TemporaryFile::discard()
{
    const int error = errno;
    if (!m_temporaryName.isEmpty())
        removeAt(m_folder, m_temporaryName);
    m_temporaryName.clear();
    m_file = FileDescriptor();
    errno = error;
}

void sweepTemporaryFile(int folder, const QString &name)
{
    const FileDescriptor file = openAt(folder, name, O_RDWR);
    if (file.isOpen() && uninterrupted([&] { return ::flock(file.get(), LOCK_EX | LOCK_NB); }) == 0)
        removeAt(folder, name);
}

} // namespace QtSignIn
