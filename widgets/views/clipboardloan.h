#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>

#include <QtSignIn/clock.h>

namespace QtSignIn {

/// A text that is lent to the clipboard and not for clipboard managers: it leaves the clipboard after a while, or with
/// this object, unless something else was copied since.
class ClipboardLoan : public QObject {
    Q_OBJECT

public:
    /// Zero: until takeBack().
    explicit ClipboardLoan(std::chrono::milliseconds duration, QObject *parent = nullptr);
    ~ClipboardLoan() override;

    void setClock(std::shared_ptr<Clock> clock) { m_clock = std::move(clock); }

    void lend(const QString &text);

    /// Somebody else is about to put \a text there, or into the selection, or where something is dropped.
    void expect(const QString &text);

    void takeBack();

private:
    void begin(const QString &text);
    void onChanged();

    std::chrono::milliseconds m_duration;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<Timer> m_timer;
    QStringList m_texts; ///< any of them may still be there
    int m_changes = 0; ///< of the clipboard since, beside our own
    bool m_isExpected = false; ///< the next change, if it comes at once
};

} // namespace QtSignIn
