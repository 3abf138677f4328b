#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QPushButton>

#include <functional>
#include <memory>

#include <QtSignIn/clock.h>

#include "views/clipboardloan.h"
#include "views/outlined.h"

namespace QtSignIn {

/// Puts a text into the clipboard and says for two seconds that it did. Its accessible name stays.
class CopyButton : public Outlined<QPushButton> {
    Q_OBJECT

public:
    using TextSource = std::function<QString()>;

    /// \a text is asked when the button is pressed.
    CopyButton(const QString &label, TextSource text, QWidget *parent = nullptr);

    /// What it says unless it says that it copied.
    void setLabel(const QString &label);

    void setClock(std::shared_ptr<Clock> clock) { m_clock = std::move(clock); }

    /// What it copies is only lent, and ends when the button goes out of sight or can't be pressed any more.
    void setLoan(ClipboardLoan *loan) { m_loan = loan; }

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void rest();
    void takeBack();

    QString m_label;
    TextSource m_text;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_timer;
    QPointer<ClipboardLoan> m_loan;
};

} // namespace QtSignIn
