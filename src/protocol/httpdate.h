#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

namespace QtSignIn {

/// IMF-fixdate (RFC 9110 5.6.7), the only form that is still written; UTC, or null.
QDateTime parseHttpDate(const QByteArray &text);

/// `Retry-After` (RFC 9110 10.2.3), seconds or a date, as a wait from \a now; never negative, at most an hour.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, const QDateTime &now);

} // namespace QtSignIn
