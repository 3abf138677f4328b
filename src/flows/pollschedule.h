#pragma once

#include <chrono>
#include <optional>

namespace QtSignIn {

/// How long to wait before the next poll of a device code (RFC 8628 3.5). Knows no clock.
class PollSchedule {
public:
    explicit PollSchedule(std::chrono::seconds interval);

    /// `authorization_pending`
    void pending();

    /// `slow_down`, with the server's own new `interval` where it sends one: the larger of that and 5 s more. One that
    /// leaves no poll in the time \a left of the code is cut short of it.
    void slowDown(std::optional<std::chrono::seconds> serverInterval, std::chrono::seconds left);

    /// Network trouble, 5xx, 429: doubles from the interval on. \a retryAfter is a minimum.
    void trouble(std::optional<std::chrono::seconds> retryAfter);

    std::chrono::milliseconds delay() const;

private:
    std::chrono::seconds m_interval;
    int m_slowDowns = 0;
    int m_troubles = 0;
    std::chrono::seconds m_minimum {0};
};

} // namespace QtSignIn
