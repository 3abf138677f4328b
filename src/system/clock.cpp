#include <QtSignIn/clock.h>

#include <QtCore/QTimer>

namespace QtSignIn {

namespace {

class SystemTimer final : public Timer {
public:
    SystemTimer(std::chrono::milliseconds delay, std::function<void()> function)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(delay > std::chrono::seconds(20) ? Qt::CoarseTimer : Qt::PreciseTimer);
        // The function may destroy this timer, and with it the lambda that holds it.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, function = std::move(function)] {
            const auto call = function;
            call();
        });
        m_timer.start(std::max(delay, std::chrono::milliseconds(0)));
    }

private:
    QTimer m_timer;
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
