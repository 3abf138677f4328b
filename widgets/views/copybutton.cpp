#include "views/copybutton.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHideEvent>

#include <algorithm>
#include <utility>

#include "views/announcer.h"
#include "views/confidentialcopy.h"
#include "views/labels.h"

namespace QtSignIn {

CopyButton::CopyButton(const QString &label, TextSource text, QWidget *parent)
    : QPushButton(parent)
    , m_text(std::move(text))
    , m_clock(Clock::system())
{
    setLabel(label);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

CopyButton::~CopyButton()
{
    forget();
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
    if (!event->spontaneous())
        forget();
}

void CopyButton::forget()
{
    const QString copied = std::exchange(m_copied, {});
    if (copied.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    // To ask another program for its text could take long.
    if ((!m_clipboardChanged || clipboard->ownsClipboard()) && clipboard->text() == copied)
        clipboard->clear();
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_confidential) {
        disconnect(m_clipboardWatch);
        clipboard->setMimeData(confidentialText(text).release());
        m_copied = text;
        m_clipboardChanged = false;
        m_clipboardWatch = connect(clipboard, &QClipboard::dataChanged, this, [this] { m_clipboardChanged = true; });
    } else {
        clipboard->setText(text);
    }
    if (!m_timer)
        setText(tr("Copied"));
    Announcer *announcer = Announcer::of(this, m_clock);
    announcer->forgetLast();
    announcer->announce(tr("Copied"));
    m_timer = m_clock->singleShot(std::chrono::seconds(2), [this] {
        m_timer.reset();
        setText(m_label);
    });
}

} // namespace QtSignIn
