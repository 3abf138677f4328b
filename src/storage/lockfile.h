#pragma once

#include <QtCore/QString>

#include <memory>

#include <QtSignIn/result.h>

#include "storage/storagedirectory.h"

namespace QtSignIn {

/// Keeps all others out who ask for the same name in the same folder: other processes, and other objects of this one.
/// Free at once when its holder dies. It is a file "name.lock" that stays when the lock goes. The directory must
/// outlive it.
class LockFile {
public:
    /// Waits as long as it takes: for worker threads. ErrorCode::StorageNotWritable, ErrorCode::StorageFull.
    static Result<std::unique_ptr<LockFile>> lock(const StorageDirectory &directory, const QString &name);

    /// Null if somebody else holds it. Errors as above.
    static Result<std::unique_ptr<LockFile>> tryLock(const StorageDirectory &directory, const QString &name);

    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// Unlocks and removes the file, for a name that nobody needs any more. Those who wait get the lock as usual.
    void removeFile();

private:
    LockFile(const StorageDirectory &directory, const QString &name, qintptr handle);
    static Result<std::unique_ptr<LockFile>> take(const StorageDirectory &directory, const QString &name, bool wait);
    void unlock();

    const qintptr m_directory;
    const QString m_name;
    qintptr m_handle;
};

} // namespace QtSignIn
