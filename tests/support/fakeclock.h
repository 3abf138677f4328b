#pragma once

#include <QtCore/QDateTime>

#include <QtSignIn/clock.h>

#include <functional>
#include <list>

#include "model/utc.h"

namespace QtSignIn {

/// A clock that moves only when told to, and fires its timers on the way.
class FakeClock : public Clock {
public:
    QDateTime now() const override { return m_wall; }
    std::chrono::milliseconds steadyNow() const override { return m_steady; }
    std::unique_ptr<Timer> singleShot(std::chrono::milliseconds delay, std::function<void()> function) override;

    /// Both clocks go on; timers that fall due are called in order, each at its time.
    void advance(std::chrono::milliseconds by);

    /// Goes to the next timer and calls it; false if there is none.
    bool fireNext();

    /// As when the machine sleeps: the wall clock goes on, the steady one and the timers don't.
    void suspend(std::chrono::milliseconds by) { m_wall = m_wall.addMSecs(by.count()); }

    void setNow(const QDateTime &now) { m_wall = now; }
    qsizetype timerCount() const { return qsizetype(m_timers.size()); }

private:
    class FakeTimer;
    struct Shot {
        std::chrono::milliseconds due;
        std::function<void()> function;
        FakeTimer *timer;
    };
    std::list<Shot>::iterator earliest();
    void fire(std::list<Shot>::iterator shot);

    QDateTime m_wall = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Utc);
    std::chrono::milliseconds m_steady = std::chrono::hours(1);
    std::list<Shot> m_timers;
};

} // namespace QtSignIn
