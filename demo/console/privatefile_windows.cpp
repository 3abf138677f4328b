#include "console/privatefile.h"

#include <QtCore/QSaveFile>

namespace Demo {

// A new file gets the rights of its folder; those of a user's own folders let nobody else in.
QString replacePrivateFile(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // commit() would keep half a file after a short write.
    if (file.write(content) != content.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return reason;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace Demo
