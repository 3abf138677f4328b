#include "views/sightwatch.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace QtSignIn {

SightWatch::SightWatch(QWidget *widget, std::function<void(bool)> changed)
    : QObject(widget)
    , m_changed(std::move(changed))
{
    widget->installEventFilter(this);
}

bool SightWatch::eventFilter(QObject *, QEvent *event)
{
    // Both come to the widgets of a window that is minimised or shown again as well.
    if (event->type() == QEvent::Show)
        m_changed(true);
    else if (event->type() == QEvent::Hide)
        m_changed(false);
    return false;
}

} // namespace QtSignIn
