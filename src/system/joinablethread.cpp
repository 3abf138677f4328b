#include "system/joinablethread.h"

namespace QtSignIn {

bool JoinableThread::join(QDeadlineTimer deadline)
{
    const bool hasEnded = wait(deadline);
    const std::lock_guard lock(m_handover);
    return hasEnded;
}

void JoinableThread::run()
{
    QThread::run();
    const std::lock_guard lock(m_handover);
}

} // namespace QtSignIn
