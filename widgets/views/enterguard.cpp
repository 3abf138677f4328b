#include "views/enterguard.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QStyleHints>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

#include <utility>

namespace QtSignIn {

EnterGuard::EnterGuard(QDialog *dialog, QPushButton *cancel, std::shared_ptr<Clock> clock)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_cancel(cancel)
    , m_clock(std::move(clock))
    , m_screenCame(m_clock->steadyNow())
{
    dialog->installEventFilter(this);
}

void EnterGuard::restart()
{
    m_screenCame = m_clock->steadyNow();
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->installEventFilter(this);
}

bool EnterGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter)
        return false;
    const std::chrono::milliseconds moment(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    return press->isAutoRepeat() || (object == m_cancel && m_clock->steadyNow() - m_screenCame < moment);
}

} // namespace QtSignIn
