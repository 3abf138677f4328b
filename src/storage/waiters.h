#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <map>
#include <memory>
#include <utility>

#include <QtSignIn/clock.h>

namespace QtSignIn {

/// Functions that wait for an answer. Each is called once, unless its context goes before. What it does may add others,
/// which wait for the next answer, and may destroy this.
template <typename... Answer> class Waiters {
public:
    using Done = std::function<void(const Answer &...)>;

    quint64 add(QObject *context, Done done)
    {
        m_waiters.emplace(++m_lastId, Waiter {context, std::move(done), {}});
        return m_lastId;
    }

    /// Until the answer is there.
    void setDeadline(quint64 id, std::unique_ptr<Timer> deadline) { m_waiters.at(id).deadline = std::move(deadline); }

    /// For one of them, if it still waits.
    void answer(quint64 id, const Answer &...answer)
    {
        const auto waiting = m_waiters.extract(id);
        if (!waiting.empty() && waiting.mapped().context)
            waiting.mapped().done(answer...);
    }

    void answerAll(const Answer &...answer)
    {
        const std::map<quint64, Waiter> waiting = std::exchange(m_waiters, {});
        for (const auto &[id, waiter] : waiting) {
            if (waiter.context)
                waiter.done(answer...);
        }
    }

    /// Those that wait now, to be answered where this may have gone.
    Waiters take()
    {
        Waiters taken;
        taken.m_waiters.swap(m_waiters);
        return taken;
    }

private:
    struct Waiter {
        QPointer<QObject> context;
        Done done;
        std::unique_ptr<Timer> deadline;
    };

    std::map<quint64, Waiter> m_waiters;
    quint64 m_lastId = 0;
};

} // namespace QtSignIn
