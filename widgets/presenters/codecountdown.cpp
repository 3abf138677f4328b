#include "presenters/codecountdown.h"

#include <algorithm>
#include <utility>

namespace QtSignIn {

namespace {
constexpr std::chrono::milliseconds none {};
constexpr std::chrono::milliseconds second(1000);
} // namespace

qint64 secondsUp(std::chrono::milliseconds duration)
{
    return std::chrono::ceil<std::chrono::seconds>(std::max(duration, none)).count();
}

CodeCountdown::CodeCountdown(QObject *parent)
    : QObject(parent)
    , m_clock(Clock::system())
{
}

void CodeCountdown::setClock(std::shared_ptr<Clock> clock)
{
    m_clock = std::move(clock);
}

void CodeCountdown::setEnd(const QDateTime &expiresAt)
{
    m_expiresAt = expiresAt;
    m_end = m_clock->steadyNow() + std::chrono::milliseconds(m_clock->now().msecsTo(expiresAt));
}

void CodeCountdown::start()
{
    m_isStarted = true;
    tick();
}

void CodeCountdown::stop()
{
    m_isStarted = false;
    m_timer.reset();
}

void CodeCountdown::setWatched(bool watched)
{
    if (std::exchange(m_isWatched, watched) == watched)
        return;
    if (!watched)
        m_timer.reset();
    else if (m_isStarted)
        tick();
}

void CodeCountdown::tick()
{
    const std::chrono::milliseconds left = timeLeft();
    m_timer.reset();
    if (left > none && m_isWatched) {
        const std::chrono::milliseconds pastSecond = left % second;
        m_timer = m_clock->singleShot(pastSecond > none ? pastSecond : second, [this] { tick(); });
    }
    Q_EMIT ticked();
}

std::chrono::milliseconds CodeCountdown::timeLeft() const
{
    // The wall clock goes on while the machine sleeps, the steady one does not jump when somebody sets the time.
    const std::chrono::milliseconds wall(m_clock->now().msecsTo(m_expiresAt));
    return std::max(none, std::min(wall, m_end - m_clock->steadyNow()));
}

QString CodeCountdown::text(std::chrono::milliseconds timeLeft)
{
    const qint64 seconds = secondsUp(timeLeft);
    if (seconds == 0)
        return tr("This code has expired.");
    const QString clock = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: %1 is minutes and seconds, like 14:59
    return tr("This code works for another %1.").arg(clock);
}

QString CodeCountdown::spokenText(std::chrono::milliseconds timeLeft)
{
    const qint64 seconds = secondsUp(timeLeft);
    if (seconds == 0)
        return text(timeLeft);
    if (seconds > 30)
        return tr("This code works for another %n minute(s).", nullptr, int((seconds + 59) / 60));
    return tr("This code works for less than half a minute.");
}

} // namespace QtSignIn
