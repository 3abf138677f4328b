#include "views/announcer.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

#include <utility>

#include "views/liveregion.h"

namespace QtSignIn {

Announcer *Announcer::of(QWidget *widget, const std::shared_ptr<Clock> &clock)
{
    QWidget *window = widget->window();
    if (auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly))
        return announcer;
    return new Announcer(window, clock ? clock : Clock::system());
}

Announcer::Announcer(QWidget *window, std::shared_ptr<Clock> clock)
    : QObject(window)
    , m_window(window)
    , m_clock(std::move(clock))
{
}

void Announcer::announce(const QString &text, Politeness politeness)
{
    const bool known = m_waiting ? m_waiting->text == text : m_last == text;
    if (text.isEmpty() || known)
        return;
    if (!m_pause)
        say({text, politeness});
    else if (!m_waiting || politeness == Politeness::Assertive || m_waiting->politeness == Politeness::Polite)
        m_waiting = {text, politeness};
}

void Announcer::say(const Announcement &announcement)
{
    if (!m_window->isVisible())
        return;
    m_last = announcement.text;
    m_pause = m_clock->singleShot(Pause, [this] {
        m_pause.reset();
        if (const auto waiting = std::exchange(m_waiting, std::nullopt); waiting && waiting->text != m_last)
            say(*waiting);
    });
    tell(announcement);
    Q_EMIT announced(announcement.text, announcement.politeness);
}

void Announcer::tell(const Announcement &announcement)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_window, announcement.text);
    event.setPoliteness(announcement.politeness == Politeness::Assertive
            ? QAccessible::AnnouncementPoliteness::Assertive
            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    LiveRegion::of(m_window)->say(announcement.text);
#endif
}

} // namespace QtSignIn
