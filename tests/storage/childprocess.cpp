#include "storage/childprocess.h"

#include <QtCore/QFile>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

namespace QtSignIn {

namespace {

constexpr id_t nobody = 65534;

void writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            ::_exit(3);
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
}

#ifdef Q_OS_LINUX
bool writeFile(const char *path, const QByteArray &bytes)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
}
#endif

} // namespace

int ChildProcess::s_pipeToParent = -1;

ChildProcess::ChildProcess(const std::function<QByteArray()> &body)
{
    int pipes[2] = {-1, -1};
    if (::pipe(pipes) != 0)
        qFatal("no pipe");
    m_process = ::fork();
    if (m_process == 0) {
        ::close(pipes[0]);
        s_pipeToParent = pipes[1];
        writeAll(pipes[1], body());
        ::_exit(0);
    }
    ::close(pipes[1]);
    m_pipe = pipes[0];
    // So that other children don't keep it open.
    ::fcntl(m_pipe, F_SETFD, FD_CLOEXEC);
}

ChildProcess::~ChildProcess()
{
    kill();
    result();
}

void ChildProcess::writeLine(const QByteArray &line)
{
    writeAll(s_pipeToParent, line + '\n');
}

QByteArray ChildProcess::readLine()
{
    QByteArray line;
    char byte = 0;
    while (m_pipe >= 0 && !line.endsWith('\n')) {
        const ssize_t count = ::read(m_pipe, &byte, 1);
        if (count == 1)
            line += byte;
        else if (count == 0 || errno != EINTR)
            break;
    }
    return line;
}

void ChildProcess::kill()
{
    if (m_process > 0)
        ::kill(m_process, SIGKILL);
}

bool ChildProcess::waitUntilStopped()
{
    int status = 0;
    while (::waitpid(m_process, &status, WUNTRACED) < 0 && errno == EINTR) { }
    return WIFSTOPPED(status);
}

void ChildProcess::resume()
{
    ::kill(m_process, SIGCONT);
}

QByteArray ChildProcess::result()
{
    if (m_process <= 0)
        return m_result;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine())
        m_result += line;
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) { }
    ::close(m_pipe);
    m_process = -1;
    m_pipe = -1;
    m_wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (WIFSIGNALED(status))
        m_result += "ended by signal " + QByteArray::number(WTERMSIG(status));
    else if (WEXITSTATUS(status) != 0)
        m_result += "ended with code " + QByteArray::number(WEXITSTATUS(status));
    return m_result;
}

QByteArray inChild(const std::function<QByteArray()> &body)
{
    return ChildProcess(body).result();
}

void becomeNobody()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(4);
}

void giveToNobody(const QString &path)
{
    if (::geteuid() == 0 && ::lchown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        qFatal("a file could not be given away");
}

bool mountSmallDisk(const QString &path, int bytes)
{
#ifdef Q_OS_LINUX
    const uid_t user = ::getuid();
    if (user == 0 ? ::unshare(CLONE_NEWNS) != 0 : ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    if (user != 0 && !writeFile("/proc/self/uid_map", QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1"))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", QFile::encodeName(path).constData(), "tmpfs", MS_NODEV | MS_NOSUID,
               ("mode=0700,uid=" + QByteArray::number(user) + ",size=" + QByteArray::number(bytes)).constData())
        == 0;
#else
    Q_UNUSED(path);
    Q_UNUSED(bytes);
    return false;
#endif
}

} // namespace QtSignIn
