#include "flows/pollschedule.h"

#include <algorithm>

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

constexpr auto longestBackOff = std::chrono::minutes(2);

/// For a clock that runs fast, as in some virtual machines: by up to a fifth.
template <typename Duration> Duration withMargin(Duration delay)
{
    return delay * 6 / 5;
}

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

void PollSchedule::slowDown(std::optional<std::chrono::seconds> serverInterval, std::chrono::seconds left)
{
    pending();
    ++m_slowDowns;
    const std::chrono::seconds longest = (left - 1s) * 5 / 6; // withMargin() comes on top
    m_interval = std::max(m_interval + 5s, std::min(serverInterval.value_or(0s), longest));
}

void PollSchedule::trouble(std::optional<std::chrono::seconds> retryAfter)
{
    m_troubles = std::min(m_troubles + 1, 16);
    m_minimum = retryAfter.value_or(0s);
}

std::chrono::milliseconds PollSchedule::delay() const
{
    std::chrono::milliseconds delay = m_interval;
    // Who is never told to be early pays nothing.
    if (m_slowDowns > 0)
        delay = withMargin(delay);
    if (m_troubles > 0) {
        const auto backOff = std::chrono::milliseconds(m_interval) * (1LL << m_troubles);
        delay = std::max(delay,
            std::min<std::chrono::milliseconds>(
                backOff, std::max<std::chrono::milliseconds>(longestBackOff, m_interval)));
    }
    return std::max<std::chrono::milliseconds>(delay, m_minimum);
}

} // namespace QtSignIn
