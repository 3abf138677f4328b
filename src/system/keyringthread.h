#pragma once

#include <atomic>
#include <chrono>
#include <memory>

#include "system/keyringbackend.h"
#include "system/mailbox.h"

namespace QtSignIn {

class JoinableThread;

/// The thread in which a keychain may hang. It begins with the first task, and again with the
/// first one after its end.
///
/// One task at a time. A task that hangs holds up those behind it even when nobody waits for it any more: QtKeychain
/// itself does one after the other, and what still waits here can be called off, so that nothing is written long after
/// its caller was told that it was not.
class KeyringThread {
public:
    using MakeBackend = std::function<std::unique_ptr<KeyringBackend>()>;
    using Answer = std::function<void(quint64 id, const Result<Secret> &result)>;

    /// QtKeychain's probe for KWallet blocks for half of it.
    static constexpr std::chrono::seconds defaultPatience {1};

    /// Starts nothing yet. \a makeBackend is called in the thread.
    explicit KeyringThread(MakeBackend makeBackend, std::chrono::milliseconds patience = defaultPatience);

    /// A thread that is still blocked after end() is left to itself, with all that it needs.
    ~KeyringThread();
    Q_DISABLE_COPY_MOVE(KeyringThread)

    /// From any thread; \a answer runs in that of \a home, unless the task was abandoned. Returns the task's number,
    /// which no other has.
    quint64 post(const KeyringTask &task, const Mailbox::Address &home, Answer answer);

    /// Nobody waits for it any more: it does not begin, or what becomes of it is ignored.
    void abandon(quint64 id);

    /// Lets the thread end, and waits for it no longer than the patience. Whether it has ended. A task in the middle is
    /// left as it is.
    bool end();

    /// \a end is called when Qt's application object goes, each time that the thread was begun.
    void endWithApplication(void (*end)()) { m_endWithApplication = end; }

private:
    class Worker;

    void ensureRunning();

    const std::chrono::milliseconds m_patience;
    JoinableThread *const m_thread;
    Worker *const m_worker;
    void (*m_endWithApplication)() = nullptr;
    std::atomic<quint64> m_lastId = 0;
};

} // namespace QtSignIn
