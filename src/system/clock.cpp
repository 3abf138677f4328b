#include <QtSignIn/clock.h>

#include <QtCore/QTimer>

#include <limits>

namespace QtSignIn {

namespace {

class SystemTimer final : public Timer {
public:
    SystemTimer(std::chrono::milliseconds delay, std::function<void()> function)
        : m_function(std::move(function))
        , m_left(std::max(delay, std::chrono::milliseconds(0)))
    {
        m_timer.setSingleShot(true);
        // A coarse one may fire up to half a second early.
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
        startStep();
    }

private:
    void startStep()
    {
        // QTimer counts in an int.
        const auto length = std::min(m_left, std::chrono::milliseconds(std::numeric_limits<int>::max()));
        m_left -= length;
        m_timer.start(length);
    }

    void step()
    {
        if (m_left > std::chrono::milliseconds(0)) {
            startStep();
            return;
        }
        // It may destroy this timer, and with it the member.
        const auto call = std::move(m_function);
        call();
    }

    QTimer m_timer;
    std::function<void()> m_function;
    std::chrono::milliseconds m_left;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    std::chrono::milliseconds steadyNow() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }

    std::unique_ptr<Timer> singleShot(std::chrono::milliseconds delay, std::function<void()> function) override
    {
        return std::make_unique<SystemTimer>(delay, std::move(function));
    }
};

} // namespace

Timer::~Timer() = default;
Clock::~Clock() = default;

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace QtSignIn
