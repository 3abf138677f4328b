#pragma once

#include <QtCore/QSemaphore>
#include <QtCore/QStringList>
#include <QtCore/QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "model/makeerror.h"
#include "system/keyringbackend.h"
#include "system/mailbox.h"

namespace QtSignIn {

/// What ScriptedBackend is told, and what it tells. For any thread.
///
/// It answers at once, but a task whose name begins with "hang" is answered by answerHanging() only, one with "block"
/// blocks its thread until a unit of \c gate is there, and one with "locked" fails.
class BackendScript : public std::enable_shared_from_this<BackendScript> {
public:
    QStringList started() const
    {
        const std::lock_guard lock(m_mutex);
        return m_started;
    }
    QList<KeyringTask> tasks() const
    {
        const std::lock_guard lock(m_mutex);
        return m_tasks;
    }
    QThread *thread() const
    {
        const std::lock_guard lock(m_mutex);
        return m_thread;
    }

    /// The oldest that hangs is answered, in the thread of the backend; up to \a turns tasks that were posted or
    /// abandoned before are taken note of first, one in each turn of its event loop.
    void answerHanging(int turns = 10)
    {
        const std::lock_guard lock(m_mutex);
        m_mailbox.post([self = shared_from_this(), turns] {
            if (turns > 0)
                return self->answerHanging(turns - 1);
            const KeyringBackend::Done done = self->takeHanging();
            done(Secret("late"));
        });
    }

    /// Before the first task: the backend is ready only when told so.
    void setWaits() { m_waits = true; }
    void becomeReady()
    {
        const std::lock_guard lock(m_mutex);
        m_mailbox.post([self = shared_from_this()] { self->m_ready(); });
    }
    bool isPreparing() const
    {
        const std::lock_guard lock(m_mutex);
        return bool(m_ready);
    }

    QSemaphore gate;

private:
    friend class ScriptedBackend;

    KeyringBackend::Done takeHanging()
    {
        const std::lock_guard lock(m_mutex);
        const KeyringBackend::Done done = m_hanging.front();
        m_hanging.pop_front();
        return done;
    }

    mutable std::mutex m_mutex;
    std::atomic_bool m_waits = false;
    std::function<void()> m_ready;
    Mailbox::Address m_mailbox;
    QStringList m_started;
    QList<KeyringTask> m_tasks;
    QThread *m_thread = nullptr;
    std::deque<KeyringBackend::Done> m_hanging;
};

/// A keychain that does as it is told.
class ScriptedBackend : public KeyringBackend {
public:
    explicit ScriptedBackend(std::shared_ptr<BackendScript> script)
        : m_script(std::move(script))
    {
        const std::lock_guard lock(m_script->m_mutex);
        m_script->m_mailbox = m_mailbox.address();
        m_script->m_thread = QThread::currentThread();
    }

    void prepare(const std::function<void()> &ready) override
    {
        if (!m_script->m_waits) {
            ready();
            return;
        }
        const std::lock_guard lock(m_script->m_mutex);
        m_script->m_ready = ready;
    }

    void start(const KeyringTask &task, Done done) override
    {
        {
            const std::lock_guard lock(m_script->m_mutex);
            m_script->m_started.append(task.name);
            m_script->m_tasks.append(task);
            if (task.name.startsWith(QLatin1String("hang"))) {
                m_script->m_hanging.push_back(done);
                return;
            }
        }
        if (task.name.startsWith(QLatin1String("block")))
            m_script->gate.acquire();
        if (task.name.startsWith(QLatin1String("locked")))
            done(makeError(Error::Kind::Storage, ErrorCode::KeychainLocked, QStringLiteral("It is locked.")));
        else
            done(Secret(task.name.toUtf8()));
    }

private:
    const std::shared_ptr<BackendScript> m_script;
    Mailbox m_mailbox;
};

} // namespace QtSignIn
