#include "views/copybutton.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace QtSignIn {

CopyButton::CopyButton(const QString &label, TextSource text, QWidget *parent)
    : QPushButton(tr("Copied"), parent)
    , m_label(label)
    , m_text(std::move(text))
    , m_clock(Clock::system())
{
    const int widest = sizeHint().width();
    setText(label);
    setMinimumWidth(std::max(widest, sizeHint().width()));
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    if (!m_timer) {
        m_restingName = accessibleName();
        setText(tr("Copied"));
        setAccessibleName(tr("Copied"));
    }
    m_timer = m_clock->singleShot(std::chrono::seconds(2), [this] {
        m_timer.reset();
        setText(m_label);
        setAccessibleName(m_restingName);
    });
}

} // namespace QtSignIn
