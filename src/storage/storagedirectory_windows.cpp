#include "storage/storagedirectory.h"

#include <QtCore/QDir>

#include <algorithm>
#include <vector>

#include "model/wipedbytearray.h"
#include "storage/filehandle_windows.h"
#include "storage/ownership_windows.h"
#include "storage/storageerrors.h"
#include "storage/storagefilenames.h"
#include "storage/storagefolder_windows.h"
#include "storage/temporaryfile_windows.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

QString noFileName()
{
    return u"that is no name of a stored file"_s;
}

bool isMissing(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND;
}

Error writeError(const QString &path, DWORD error)
{
    const QString reason = systemReason(int(error));
    return isFull(error) ? storageFull(path, reason) : storageNotWritable(path, reason);
}

/// Why it may not be read, empty if it may.
QString objection(const FileHandle &file, const FileStatus &status)
{
    if (!status.isRegular)
        return u"it is no regular file"_s;
    if (status.links > 1)
        return u"it has a second name (a hard link)"_s;
    if (status.stamp.size > StorageDirectory::LargestFile)
        return u"it is too large"_s;
    return objectionToOwner(file);
}

/// Up to the end of the file, or \a size bytes. False with GetLastError().
bool readAll(const FileHandle &file, qsizetype size, WipedByteArray &bytes)
{
    bytes.resize(size);
    qsizetype done = 0;
    while (done < size) {
        DWORD count = 0;
        if (!::ReadFile(file.get(), bytes.data() + done, DWORD(size - done), &count, nullptr))
            return false;
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return true;
}

struct FolderEntry {
    QString name;
    bool isFile;
    FileStamp stamp;
};

/// What is in a folder, without "." and "..". False with GetLastError().
bool listEntries(HANDLE folder, QList<FolderEntry> &entries)
{
    std::vector<LARGE_INTEGER> buffer(8192);
    auto kind = FileIdBothDirectoryRestartInfo;
    while (::GetFileInformationByHandleEx(folder, kind, buffer.data(), DWORD(buffer.size() * sizeof(LARGE_INTEGER)))) {
        kind = FileIdBothDirectoryInfo;
        const char *at = reinterpret_cast<const char *>(buffer.data());
        for (;;) {
            const auto *info = reinterpret_cast<const FILE_ID_BOTH_DIR_INFO *>(at);
            const QString name =
                QString::fromWCharArray(info->FileName, qsizetype(info->FileNameLength / sizeof(wchar_t)));
            const bool isFile = (info->FileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) == 0;
            if (name != u"."_s && name != u".."_s)
                entries.append({name, isFile,
                    {quint64(info->FileId.QuadPart), info->EndOfFile.QuadPart, info->LastWriteTime.QuadPart * 100}});
            if (info->NextEntryOffset == 0)
                break;
            at += info->NextEntryOffset;
        }
    }
    return ::GetLastError() == ERROR_NO_MORE_FILES;
}

} // namespace

Result<std::shared_ptr<StorageDirectory>> StorageDirectory::open(const QString &path, bool create)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    Result<FileHandle> folder = openStorageFolder(absolute, create);
    if (folder.hasError())
        return folder.error();
    return std::shared_ptr<StorageDirectory>(
        new StorageDirectory(absolute, qintptr(std::move(folder).value().release())));
}

StorageDirectory::StorageDirectory(const QString &path, qintptr handle)
    : m_path(path)
    , m_handle(handle)
{
}

StorageDirectory::~StorageDirectory()
{
    ::CloseHandle(handleOf(m_handle));
}

/// While it is open it can't be removed or renamed.
bool StorageDirectory::isInPlace() const
{
    return true;
}

Result<QList<StoredFile>> StorageDirectory::files() const
{
    QList<FolderEntry> entries;
    if (!listEntries(handleOf(m_handle), entries))
        return storageNotReadable(m_path, systemReason(int(::GetLastError())));
    QList<StoredFile> files;
    for (const FolderEntry &entry : std::as_const(entries)) {
        if (entry.isFile && isStorageFileName(entry.name))
            files.append({entry.name, entry.stamp});
    }
    std::sort(files.begin(), files.end(),
        [](const StoredFile &left, const StoredFile &right) { return left.name < right.name; });
    return files;
}

Result<std::optional<std::pair<QByteArray, FileStamp>>> StorageDirectory::read(const QString &name) const
{
    using Found = std::optional<std::pair<QByteArray, FileStamp>>;
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotReadable(path, noFileName());
    const FileHandle file = openPath(path, GENERIC_READ, shareAll, OPEN_EXISTING);
    if (!file.isOpen()) {
        const DWORD error = ::GetLastError();
        if (isMissing(error))
            return Found();
        return storageNotReadable(path, systemReason(int(error)));
    }
    const auto status = statusOf(file);
    const QString reason = status ? objection(file, *status) : systemReason(int(::GetLastError()));
    if (!reason.isEmpty())
        return storageNotReadable(path, reason);
    WipedByteArray bytes;
    if (!readAll(file, qsizetype(status->stamp.size), bytes))
        return storageNotReadable(path, systemReason(int(::GetLastError())));
    return Found(std::in_place, std::move(bytes), status->stamp);
}

Result<FileStamp> StorageDirectory::write(const QString &name, QByteArrayView bytes)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    if (bytes.size() > LargestFile)
        return storageNotWritable(path, u"it would be too large"_s);
    TemporaryFile file(m_path, name);
    if (!file.create() || !file.write(bytes) || !file.sync() || !file.replace())
        return writeError(path, ::GetLastError());
    return file.stamp();
}

Result<void> StorageDirectory::remove(const QString &name)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    const FileHandle file = openPath(path, DELETE, shareAll, OPEN_EXISTING, FILE_FLAG_WRITE_THROUGH);
    if (file.isOpen() ? removeOpen(file.get()) : isMissing(::GetLastError()))
        return {};
    return storageNotWritable(path, systemReason(int(::GetLastError())));
}

Result<QString> StorageDirectory::setAside(const QString &name)
{
    const QString path = m_path + u'/' + name;
    if (!isStorageFileName(name))
        return storageNotWritable(path, noFileName());
    const auto status = statusOf(path);
    if (status && status->isFolder)
        return storageNotWritable(path, u"it is a folder"_s);
    for (int number = 1; number < 1000; ++number) {
        const QString free = setAsideName(name, number);
        if (::MoveFileExW(nativePath(path).c_str(), nativePath(m_path + u'/' + free).c_str(), MOVEFILE_WRITE_THROUGH))
            return free;
        const DWORD error = ::GetLastError();
        if (error != ERROR_ALREADY_EXISTS && error != ERROR_FILE_EXISTS)
            return writeError(path, error);
    }
    return storageNotWritable(path, u"too many such files have been set aside"_s);
}

void StorageDirectory::sweep()
{
    QList<FolderEntry> entries;
    if (!listEntries(handleOf(m_handle), entries))
        return;
    // One that is being written can't be removed, since nobody may share it.
    for (const FolderEntry &entry : std::as_const(entries)) {
        if (entry.isFile && isTemporaryName(entry.name))
            ::DeleteFileW(nativePath(m_path + u'/' + entry.name).c_str());
    }
}

Result<std::optional<FileStamp>> StorageDirectory::stampOf(const QString &name) const
{
    using Found = std::optional<FileStamp>;
    if (!isStorageFileName(name))
        return Found();
    const QString path = m_path + u'/' + name;
    const auto status = statusOf(path);
    if (const DWORD error = status ? ERROR_SUCCESS : ::GetLastError(); !status && !isMissing(error))
        return storageNotReadable(path, systemReason(int(error)));
    return status && status->isRegular ? Found(status->stamp) : Found();
}

} // namespace QtSignIn
