#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include "storage/filedescriptor_posix.h"

namespace QtSignIn {

/// The file that a new content is written to before it takes the place of the old one; removed if it does not come to
/// that. Locked as long as it is open, so that sweepTemporaryFile() leaves it alone. Functions return false with errno.
class TemporaryFile {
public:
    TemporaryFile(int folder, const QString &name);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    bool create();
    bool write(QByteArrayView bytes);
    bool sync();
    bool replace();

    /// After sync().
    FileStamp stamp() const { return m_stamp; }

private:
    bool lock();
    void discard();

    const int m_folder;
    const QString m_name;
    QString m_temporaryName;
    FileDescriptor m_file;
    FileStamp m_stamp;
};

/// Removes the file if its writer is gone.
void sweepTemporaryFile(int folder, const QString &name);

} // namespace QtSignIn
