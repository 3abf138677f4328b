#pragma once

#include <QtSignIn/clock.h>
#include <QtSignIn/secretstore.h>

#include <chrono>
#include <map>
#include <memory>

#include "system/keyringthread.h"

namespace QtSignIn {

/// The side of the caller, whose thread nothing here blocks: each call ends after a time, whatever becomes of the
/// keychain in its thread. ErrorCode::KeychainTimedOut then; what had begun may still be done some day, unseen.
///
/// With this object goes whoever waits: nobody is called any more, and what has not begun is called off.
class KeyringSecretStore final : public SecretStore {
public:
    static constexpr std::chrono::seconds defaultDeadline {5};

    /// \a thread outlives this.
    explicit KeyringSecretStore(KeyringThread *thread, std::shared_ptr<Clock> clock = Clock::system(),
        std::chrono::milliseconds deadline = defaultDeadline);
    ~KeyringSecretStore() override;
    Q_DISABLE_COPY_MOVE(KeyringSecretStore)

    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const Secret &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    struct Caller {
        ReadDone done;
        std::unique_ptr<Timer> deadline;
    };

    void ask(const KeyringTask &task, ReadDone done);
    void giveUp(quint64 id);
    void answer(quint64 id, const Result<Secret> &result);

    KeyringThread *const m_thread;
    const std::shared_ptr<Clock> m_clock;
    const std::chrono::milliseconds m_deadline;
    std::unique_ptr<Mailbox> m_mailbox;
    std::map<quint64, Caller> m_callers;
};

} // namespace QtSignIn
