#include "flows/pollschedule.h"

#include <algorithm>

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

constexpr auto longestBackOff = std::chrono::minutes(2);

} // namespace

PollSchedule::PollSchedule(std::chrono::seconds interval)
    : m_interval(interval)
{
}

void PollSchedule::pending()
{
    m_troubles = 0;
    m_minimum = 0s;
}

void PollSchedule::slowDown(std::optional<std::chrono::seconds> serverInterval)
{
    pending();
    ++m_slowDowns;
    m_interval = std::min(std::max(m_interval + 5s, serverInterval.value_or(0s)), std::chrono::seconds(1h));
}

void PollSchedule::trouble(std::optional<std::chrono::seconds> retryAfter)
{
    m_troubles = std::min(m_troubles + 1, 16);
    m_minimum = retryAfter.value_or(0s);
}

std::chrono::milliseconds PollSchedule::delay() const
{
    std::chrono::milliseconds delay = m_interval;
    // A clock that runs fast, as in some virtual machines, makes us early; who is never told so pays nothing.
    if (m_slowDowns > 0)
        delay = delay * 6 / 5;
    if (m_troubles > 0) {
        const auto backOff = std::chrono::milliseconds(m_interval) * (1LL << m_troubles);
        delay = std::max(delay,
            std::min<std::chrono::milliseconds>(
                backOff, std::max<std::chrono::milliseconds>(longestBackOff, m_interval)));
    }
    return std::max<std::chrono::milliseconds>(delay, m_minimum);
}

} // namespace QtSignIn
