#include "views/copybutton.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHideEvent>

#include <algorithm>
#include <utility>

#include "views/announcer.h"
#include "views/labels.h"

namespace QtSignIn {

CopyButton::CopyButton(const QString &label, TextSource text, QWidget *parent)
    : Outlined<QPushButton>(parent)
    , m_text(std::move(text))
    , m_clock(Clock::system())
{
    setLabel(label);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(withoutMnemonic(label));
    setMinimumWidth(0);
    setText(tr("Copied"));
    const int copiedWidth = sizeHint().width();
    if (!m_timer)
        setText(label);
    setMinimumWidth(std::max(copiedWidth, sizeHint().width()));
}

void CopyButton::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    if (event->spontaneous())
        return;
    takeBack();
    if (m_timer)
        rest();
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        takeBack();
    else if (event->type() == QEvent::FontChange)
        setLabel(m_label);
}

void CopyButton::takeBack()
{
    if (m_loan)
        m_loan->takeBack();
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty())
        return;
    if (m_loan)
        m_loan->lend(text);
    else
        QGuiApplication::clipboard()->setText(text);
    if (!m_timer)
        setText(tr("Copied"));
    Announcer *announcer = Announcer::of(this, m_clock);
    announcer->forgetLast();
    announcer->announce(tr("Copied"));
    m_timer = m_clock->singleShot(std::chrono::seconds(2), [this] { rest(); });
}

void CopyButton::rest()
{
    m_timer.reset();
    setText(m_label);
}

} // namespace QtSignIn
