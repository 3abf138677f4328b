#pragma once

#include <QtCore/QDateTime>

#include <chrono>

namespace QtSignIn {

/// One moment on both clocks: the wall clock may be set, the steady one may stand still while the machine sleeps.
struct Moment {
    QDateTime wall = {}; ///< UTC; null: no moment
    std::chrono::milliseconds steady = std::chrono::milliseconds::min(); ///< Clock::steadyNow(); min(): not known

    Moment after(std::chrono::seconds time) const { return {wall.addSecs(time.count()), steady + time}; }
};

} // namespace QtSignIn
