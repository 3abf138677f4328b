#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <mutex>

namespace QtSignIn {

/// A thread whose end can be waited for in a way that the thread sanitizer follows. It does not see into Qt: after
/// QThread::wait() everything that was done in the thread's event loop would look like a race.
class JoinableThread : public QThread {
public:
    /// Whether it has ended before \a deadline.
    bool join(QDeadlineTimer deadline);

protected:
    void run() override;

private:
    std::mutex m_handover;
};

} // namespace QtSignIn
