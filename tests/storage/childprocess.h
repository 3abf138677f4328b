#pragma once

#include <QtCore/QByteArray>

#include <functional>

#include <sys/types.h>

namespace QtSignIn {

/// A fork of this process, which runs a function and ends. Killed when it goes.
class ChildProcess {
public:
    /// \a body returns what is wrong, or nothing.
    explicit ChildProcess(const std::function<QByteArray()> &body);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// In the body: something for the parent's readLine().
    static void writeLine(const QByteArray &line);

    /// The next line of writeLine(), with the line break; what the body returned at the end, if it has ended.
    QByteArray readLine();

    void kill();

    /// False if it ended instead.
    bool waitUntilStopped();
    void resume();

    /// Waits for the end. What the body returned, or how it was ended.
    QByteArray result();

    bool wasKilled() const { return m_wasKilled; }

private:
    pid_t m_process = -1;
    int m_pipe = -1;
    QByteArray m_result;
    bool m_wasKilled = false;

    static int s_pipeToParent;
};

/// What is wrong in the child.
QByteArray inChild(const std::function<QByteArray()> &body);

/// For a child: root becomes nobody, whom permissions bind.
void becomeNobody();
void giveToNobody(const QString &path);

/// For a child: a disk of its own of that size at \a path, seen by nobody else. False where the kernel does not allow
/// it.
bool mountSmallDisk(const QString &path, int bytes);

} // namespace QtSignIn
