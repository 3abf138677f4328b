#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <memory>
#include <optional>

#include <QtSignIn/clock.h>
#include <QtSignIn/widgetsglobal.h>

#include "presenters/politeness.h"

class QWidget;

namespace QtSignIn {

/// The one voice of a window: what screen readers say without being asked. It says at most one thing every few seconds,
/// the latest, and nothing twice.
class QTSIGNIN_WIDGETS_EXPORT Announcer : public QObject {
    Q_OBJECT

public:
    /// The shortest time between two announcements.
    static constexpr std::chrono::seconds Pause {3};

    /// That of the window \a widget is in; the first call makes it, with \a clock or the system's.
    static Announcer *of(QWidget *widget, const std::shared_ptr<Clock> &clock = {});

    /// Within the pause it waits; what waits gives way to what comes later, but a failure not to chatter.
    /// Nothing is said in a window that is not to be seen.
    void announce(const QString &text, Politeness politeness = Politeness::Polite);

    /// The person has done something: its result is news even if it is the same as before.
    void forgetLast() { m_last.clear(); }

Q_SIGNALS:
    void announced(const QString &text, QtSignIn::Politeness politeness);

private:
    struct Announcement {
        QString text;
        Politeness politeness;
    };

    Announcer(QWidget *window, std::shared_ptr<Clock> clock);
    void say(const Announcement &announcement);
    void tell(const Announcement &announcement);

    QWidget *m_window;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_pause;
    std::optional<Announcement> m_waiting;
    QString m_last;
};

} // namespace QtSignIn
