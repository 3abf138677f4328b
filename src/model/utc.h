#pragma once

#include <QtCore/QTimeZone>

namespace QtSignIn {

/// What a QDateTime is made with that is in UTC. Qt 6.9 warns of the one, Qt 6.4 does not have the other.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr QTimeZone::Initialization Utc = QTimeZone::UTC;
#else
inline constexpr Qt::TimeSpec Utc = Qt::UTC;
#endif

} // namespace QtSignIn
