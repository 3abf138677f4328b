#pragma once

#include <QtWidgets/QPushButton>

#include <functional>
#include <memory>

#include <QtSignIn/clock.h>

namespace QtSignIn {

/// Puts a text into the clipboard and says for two seconds that it did. Its accessible name stays.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    using TextSource = std::function<QString()>;

    /// \a text is asked when the button is pressed.
    CopyButton(const QString &label, TextSource text, QWidget *parent = nullptr);

    ~CopyButton() override;

    /// What it says unless it says that it copied.
    void setLabel(const QString &label);

    void setClock(std::shared_ptr<Clock> clock) { m_clock = std::move(clock); }

    /// What it copies is not for clipboard managers, and leaves the clipboard when the button goes out of sight.
    void setConfidential(bool confidential) { m_confidential = confidential; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void copy();
    void forget();

    QString m_label;
    TextSource m_text;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_timer;
    bool m_confidential = false;
    QString m_copied;
    QMetaObject::Connection m_clipboardWatch;
    bool m_clipboardChanged = false;
};

} // namespace QtSignIn
