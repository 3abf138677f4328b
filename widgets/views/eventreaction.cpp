#include "views/eventreaction.h"

#include <QtWidgets/QWidget>

#include <utility>

namespace QtSignIn {

EventReaction::EventReaction(QWidget *widget, QEvent::Type change, std::function<void()> react)
    : QObject(widget)
    , m_widget(widget)
    , m_change(change)
    , m_react(std::move(react))
{
    widget->installEventFilter(this);
}

bool EventReaction::eventFilter(QObject *object, QEvent *event)
{
    // ~QWidget() clears the pointer before anything else.
    if (event->type() == m_change && m_widget && object == m_widget)
        m_react();
    return false;
}

} // namespace QtSignIn
