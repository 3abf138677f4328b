#pragma once

#include <chrono>
#include <memory>

#include "storage/storageworker.h"
#include "system/joinablethread.h"
#include "system/mailbox.h"

namespace QtSignIn {

/// The thread for all that may block on the disk.
class StorageThread {
public:
    explicit StorageThread(std::unique_ptr<StorageWorker> worker);

    /// Lets what was posted be done, for the time of \a patience; a disk that hangs longer keeps the thread, which
    /// then ends by itself one day.
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    static constexpr std::chrono::seconds patience {2};

    /// One after the other.
    void post(std::function<void(StorageWorker &)> work);

private:
    std::shared_ptr<StorageWorker> m_worker;
    JoinableThread *const m_thread;
    Mailbox *const m_mailbox;
};

} // namespace QtSignIn
