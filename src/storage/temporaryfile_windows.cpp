#include "storage/temporaryfile_windows.h"

#include <algorithm>

#include "storage/storagefilenames.h"

namespace QtSignIn {

namespace {

bool isUnknownToFileSystem(DWORD error)
{
    return error == ERROR_INVALID_PARAMETER || error == ERROR_NOT_SUPPORTED || error == ERROR_INVALID_FUNCTION;
}

} // namespace

TemporaryFile::TemporaryFile(const QString &folder, const QString &name)
    : m_folder(folder)
    , m_name(name)
{
}

TemporaryFile::~TemporaryFile()
{
    const DWORD error = ::GetLastError();
    m_file.close();
    if (!m_temporaryPath.isEmpty())
        ::DeleteFileW(nativePath(m_temporaryPath).c_str());
    ::SetLastError(error);
}

bool TemporaryFile::create()
{
    // Another process may have had our process id and left files over.
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString path = m_folder + u'/' + temporaryNameFor(m_name);
        // The renaming, too, is on the disk when it returns.
        m_file = openPath(path, GENERIC_WRITE | DELETE, 0, CREATE_NEW, FILE_FLAG_WRITE_THROUGH);
        if (m_file.isOpen()) {
            m_temporaryPath = path;
            return true;
        }
        if (::GetLastError() != ERROR_FILE_EXISTS)
            return false;
    }
    return false;
}

bool TemporaryFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        if (!::WriteFile(
                m_file.get(), bytes.data(), DWORD(std::min<qsizetype>(bytes.size(), 1 << 24)), &written, nullptr))
            return false;
        if (written == 0) {
            ::SetLastError(ERROR_WRITE_FAULT);
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

bool TemporaryFile::sync()
{
    // The system's own time of a change is one of up to 16 milliseconds.
    FILETIME now = {};
    ::GetSystemTimePreciseAsFileTime(&now);
    ::SetFileTime(m_file.get(), nullptr, nullptr, &now);
    if (!::FlushFileBuffers(m_file.get()))
        return false;
    const auto status = statusOf(m_file);
    if (!status)
        return false;
    m_stamp = status->stamp;
    return true;
}

bool TemporaryFile::replace()
{
    const QString path = m_folder + u'/' + m_name;
    bool isRenamed = renameOpen(m_file, path);
    if (!isRenamed && isUnknownToFileSystem(::GetLastError())) {
        m_file.close();
        isRenamed = ::MoveFileExW(nativePath(m_temporaryPath).c_str(), nativePath(path).c_str(),
            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    }
    if (isRenamed)
        m_temporaryPath.clear();
    return isRenamed;
}

} // namespace QtSignIn
