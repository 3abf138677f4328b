#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <memory>

#include <QtSignIn/clock.h>

namespace QtSignIn {

/// The time a code has left, told of once a second while somebody watches.
class CodeCountdown : public QObject {
    Q_OBJECT

public:
    explicit CodeCountdown(QObject *parent = nullptr);

    void setClock(std::shared_ptr<Clock> clock);

    /// The code that is shown from now on.
    void setEnd(const QDateTime &expiresAt);

    void start();
    void stop();

    /// While nobody watches it has no timer; afterwards it catches up.
    void setWatched(bool watched);

    std::chrono::milliseconds timeLeft() const;

    /// What \a timeLeft means, for the eye: changes every second.
    static QString text(std::chrono::milliseconds timeLeft);

    /// For the ear: changes once a minute.
    static QString spokenText(std::chrono::milliseconds timeLeft);

Q_SIGNALS:
    void ticked();

private:
    void tick();

    std::shared_ptr<Clock> m_clock;
    QDateTime m_expiresAt;
    std::chrono::milliseconds m_end = {}; ///< on the steady clock
    bool m_isStarted = false;
    bool m_isWatched = true;
    std::unique_ptr<Timer> m_timer;
};

/// Whole seconds, rounded up; 0 for what is over.
qint64 secondsUp(std::chrono::milliseconds duration);

} // namespace QtSignIn
