#pragma once

#include <QtCore/QEvent>
#include <QtCore/QPointer>

#include <functional>

class QWidget;

namespace QtSignIn {

/// Calls a function each time \a widget is told of a change, but not while its destructor runs: what the function
/// uses may be gone then.
class EventReaction : public QObject {
public:
    EventReaction(QWidget *widget, QEvent::Type change, std::function<void()> react);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    const QPointer<QWidget> m_widget;
    const QEvent::Type m_change;
    const std::function<void()> m_react;
};

} // namespace QtSignIn
