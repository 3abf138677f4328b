#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include "storage/filehandle_windows.h"

namespace QtSignIn {

/// The file that a new content is written to before it takes the place of the old one; removed if it does not come to
/// that. Nobody else can open it as long as it is open, so that it is not swept. Functions return false with
/// GetLastError().
class TemporaryFile {
public:
    TemporaryFile(const QString &folder, const QString &name);
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
    const QString m_folder;
    const QString m_name;
    QString m_temporaryPath;
    FileHandle m_file;
    FileStamp m_stamp;
};

} // namespace QtSignIn
