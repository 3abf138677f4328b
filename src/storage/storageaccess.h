#pragma once

#include <functional>
#include <memory>

#include "storage/accountstoresettings.h"
#include "storage/storagethread.h"

namespace QtSignIn {

/// The way to the storage thread and back, for what lives in the application's. The thread begins with the first job.
class StorageAccess {
public:
    /// \a filesChanged is called here, when files came, went or changed, by whomever.
    StorageAccess(const AccountStoreSettings &settings, std::function<void()> filesChanged);
    Q_DISABLE_COPY_MOVE(StorageAccess)

    const AccountStoreSettings &settings() const { return m_settings; }
    Clock &clock() const { return *m_settings.clock; }
    QByteArray nonce() const { return m_settings.randomSource->bytes(nonceSize); }
    bool hasBegun() const { return m_thread != nullptr; }

    /// Runs \a job in the storage thread and \a reply with what it returns here, unless this is gone by then. What
    /// \a reply captures may be destroyed there.
    template <typename Job, typename Reply> void run(Job job, Reply reply)
    {
        ensureThread();
        m_thread->post(
            [job = std::move(job), reply = std::move(reply), home = m_mailbox.address()](StorageWorker &worker) {
                auto result = job(worker);
                home.post([reply, result = std::move(result)] { reply(result); });
            });
    }

    /// Without an answer.
    template <typename Job> void run(Job job)
    {
        ensureThread();
        m_thread->post(std::move(job));
    }

    /// Runs \a work here, on a later turn of the event loop.
    void postHere(Mailbox::Work work) { m_mailbox.post(std::move(work)); }

private:
    static constexpr int nonceSize = 12;

    void ensureThread();

    const AccountStoreSettings m_settings;
    const std::function<void()> m_filesChanged;
    std::unique_ptr<StorageThread> m_thread;
    Mailbox m_mailbox;
};

} // namespace QtSignIn
