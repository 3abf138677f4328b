#pragma once

#include <QtCore/QDateTime>

#include <chrono>
#include <functional>
#include <memory>

#include <QtSignIn/global.h>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace QtSignIn {

/// A single shot that is still to come; destroying it calls it off.
class QTSIGNIN_CORE_EXPORT Timer {
public:
    virtual ~Timer();
};

/// The time and its timers: all that the library knows of them. Tests replace it.
/// Used only from the thread of the object it was given to, but now() and steadyNow(), which a TokenReader calls from
/// any thread.
class QTSIGNIN_CORE_EXPORT Clock {
public:
    virtual ~Clock();

    /// Wall-clock time, UTC. May jump.
    virtual QDateTime now() const = 0;

    /// Time since some fixed moment. Never goes back; may stand still while the machine sleeps.
    virtual std::chrono::milliseconds steadyNow() const = 0;

    /// Calls \a function once, from the event loop of the calling thread, not before \a delay has passed.
    [[nodiscard]] virtual std::unique_ptr<Timer> singleShot(
        std::chrono::milliseconds delay, std::function<void()> function) = 0;

    /// The machine's clock.
    static std::shared_ptr<Clock> system();
};

} // namespace QtSignIn
