#pragma once

#include <QtWidgets/QPushButton>

#include <functional>
#include <memory>

#include <QtSignIn/clock.h>

namespace QtSignIn {

/// Puts a text into the clipboard and says for two seconds that it did.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    using TextSource = std::function<QString()>;

    /// \a text is asked when the button is pressed.
    CopyButton(const QString &label, TextSource text, QWidget *parent = nullptr);

    void setClock(std::shared_ptr<Clock> clock) { m_clock = std::move(clock); }

private:
    void copy();

    QString m_label;
    QString m_restingName;
    TextSource m_text;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_timer;
};

} // namespace QtSignIn
