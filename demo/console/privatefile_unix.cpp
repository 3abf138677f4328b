#include "console/privatefile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Demo {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

    /// Some file systems report here that they could not write.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int file, const QByteArray &content)
{
    for (qsizetype position = 0; position < content.size();) {
        const auto written = ::write(file, content.constData() + position, size_t(content.size() - position));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            position += written;
    }
    return true;
}

/// The mode is set again since the umask may have taken bits away.
bool createPrivate(int directory, const char *name, const QByteArray &content)
{
    Descriptor file(::openat(directory, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return false;
    const bool done = ::fchmod(file.number(), 0600) == 0 && writeAll(file.number(), content)
        && ::fsync(file.number()) == 0 && file.close();
    if (!done) {
        const int reason = errno;
        ::unlinkat(directory, name, 0);
        errno = reason;
    }
    return done;
}

QByteArray temporaryName(const QByteArray &name)
{
    // A dot and no more of the name than fits into 255 bytes together with what follows.
    return '.' + name.left(200) + '.' + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + ".part";
}

} // namespace

QString replacePrivateFile(const QString &fileName, const QByteArray &content)
{
    const QFileInfo target(fileName);
    const Descriptor directory(
        ::open(QFile::encodeName(target.absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen())
        return qt_error_string(errno);
    const QByteArray name = QFile::encodeName(target.fileName());
    const QByteArray temporary = temporaryName(name);
    if (!createPrivate(directory.number(), temporary.constData(), content))
        return qt_error_string(errno);
    if (::renameat(directory.number(), temporary.constData(), directory.number(), name.constData()) != 0) {
        const int reason = errno;
        ::unlinkat(directory.number(), temporary.constData(), 0);
        return qt_error_string(reason);
    }
    // Not every file system can do it for a directory; the file itself is safe by now.
    ::fsync(directory.number());
    return {};
}

} // namespace Demo
