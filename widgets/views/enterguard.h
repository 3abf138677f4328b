#pragma once

#include <QtCore/QObject>

#include <chrono>
#include <memory>

#include <QtSignIn/clock.h>

QT_BEGIN_NAMESPACE
class QDialog;
class QPushButton;
QT_END_NAMESPACE

namespace QtSignIn {

/// Keeps an Enter that was meant for one screen of a dialog from the next: held, it presses nothing; and for as long as
/// a double click may take it does not press Cancel, which has the focus where nothing else is to be done.
class EnterGuard : public QObject {
    Q_OBJECT

public:
    /// \a dialog owns it.
    EnterGuard(QDialog *dialog, QPushButton *cancel, std::shared_ptr<Clock> clock);

    /// To be called when another screen or button takes over, and all buttons are there.
    void restart();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QDialog *const m_dialog;
    const QPushButton *const m_cancel;
    const std::shared_ptr<Clock> m_clock;
    std::chrono::milliseconds m_screenCame; ///< on the steady clock
};

} // namespace QtSignIn
