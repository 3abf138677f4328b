#include "support/fakeclock.h"

#include <algorithm>

namespace QtSignIn {

class FakeClock::FakeTimer : public Timer {
public:
    explicit FakeTimer(FakeClock *clock)
        : m_clock(clock)
    {
    }
    ~FakeTimer() override
    {
        m_clock->m_timers.remove_if([this](const Shot &shot) { return shot.timer == this; });
    }

private:
    FakeClock *const m_clock;
};

std::unique_ptr<Timer> FakeClock::singleShot(std::chrono::milliseconds delay, std::function<void()> function)
{
    auto timer = std::make_unique<FakeTimer>(this);
    m_timers.push_back({m_steady + std::max(delay, std::chrono::milliseconds(0)), std::move(function), timer.get()});
    return timer;
}

std::list<FakeClock::Shot>::iterator FakeClock::earliest()
{
    return std::min_element(
        m_timers.begin(), m_timers.end(), [](const Shot &left, const Shot &right) { return left.due < right.due; });
}

void FakeClock::fire(std::list<Shot>::iterator shot)
{
    m_wall = m_wall.addMSecs((shot->due - m_steady).count());
    m_steady = shot->due;
    const auto function = std::move(shot->function);
    m_timers.erase(shot);
    function();
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const std::chrono::milliseconds end = m_steady + by;
    for (auto next = earliest(); next != m_timers.end() && next->due <= end; next = earliest())
        fire(next);
    m_wall = m_wall.addMSecs((end - m_steady).count());
    m_steady = end;
}

bool FakeClock::fireNext()
{
    const auto next = earliest();
    if (next == m_timers.end())
        return false;
    fire(next);
    return true;
}

} // namespace QtSignIn
