#include "widgets/gallery/manualclock.h"

#include <algorithm>

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace Demo {

class ManualClock::Shot final : public Timer {
public:
    Shot(const std::shared_ptr<std::list<Shot *>> &shots, std::chrono::milliseconds due, std::function<void()> call)
        : dueAt(due)
        , function(std::move(call))
        , m_shots(shots)
    {
        m_shots->push_back(this);
    }
    ~Shot() override { m_shots->remove(this); }

    std::chrono::milliseconds dueAt;
    std::function<void()> function;

private:
    Q_DISABLE_COPY_MOVE(Shot)
    std::shared_ptr<std::list<Shot *>> m_shots;
};

std::unique_ptr<Timer> ManualClock::singleShot(std::chrono::milliseconds delay, std::function<void()> function)
{
    return std::make_unique<Shot>(m_shots, m_steady + std::max(delay, 0ms), std::move(function));
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const auto goTo = [this](std::chrono::milliseconds moment) {
        m_wall = m_wall.addMSecs((moment - m_steady).count());
        m_steady = moment;
    };
    const std::chrono::milliseconds end = m_steady + by;
    const auto sooner = [](const Shot *left, const Shot *right) { return left->dueAt < right->dueAt; };
    for (;;) {
        const auto next = std::min_element(m_shots->cbegin(), m_shots->cend(), sooner);
        if (next == m_shots->cend() || (*next)->dueAt > end)
            break;
        goTo((*next)->dueAt);
        const std::function<void()> function = std::move((*next)->function);
        m_shots->erase(next);
        function();
    }
    goTo(end);
}

void ManualClock::run()
{
    m_sinceBeat.start();
    m_beat.start(100, this);
}

void ManualClock::timerEvent(QTimerEvent *)
{
    advance(std::chrono::milliseconds(m_sinceBeat.restart()));
}

} // namespace Demo
