#pragma once

#include <QtCore/QBasicTimer>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <list>
#include <memory>

#include <QtSignIn/clock.h>

namespace Demo {

/// A clock that begins at the same moment each time, so that what it shows is the same, too. It stands still until it
/// is told to run().
class ManualClock final : public QObject, public QtSignIn::Clock {
    Q_OBJECT

public:
    QDateTime now() const override { return m_wall; }
    std::chrono::milliseconds steadyNow() const override { return m_steady; }
    std::unique_ptr<QtSignIn::Timer> singleShot(
        std::chrono::milliseconds delay, std::function<void()> function) override;

    /// Timers that fall due are called in order, each at its time.
    void advance(std::chrono::milliseconds by);

    /// From now on it goes as fast as the real one.
    void run();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    class Shot;

    QDateTime m_wall = QDateTime::fromString(QStringLiteral("2026-03-02T09:00:00Z"), Qt::ISODate);
    std::chrono::milliseconds m_steady = std::chrono::hours(1);
    const std::shared_ptr<std::list<Shot *>> m_shots = std::make_shared<std::list<Shot *>>();
    QBasicTimer m_beat;
    QElapsedTimer m_sinceBeat;
};

} // namespace Demo
