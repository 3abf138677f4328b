#include "views/clipboardloan.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <utility>

#include "views/confidentialcopy.h"

namespace QtSignIn {

ClipboardLoan::ClipboardLoan(std::chrono::milliseconds duration, QObject *parent)
    : QObject(parent)
    , m_duration(duration)
    , m_clock(Clock::system())
{
}

ClipboardLoan::~ClipboardLoan()
{
    takeBack();
}

void ClipboardLoan::lend(const QString &text)
{
    begin(text);
    m_changes = 0;
    QGuiApplication::clipboard()->setMimeData(confidentialText(text).release());
    m_changes = 0;
}

void ClipboardLoan::expect(const QString &text)
{
    begin(text);
    m_isExpected = true;
    QMetaObject::invokeMethod(
        this, [this] { m_isExpected = false; }, Qt::QueuedConnection);
}

void ClipboardLoan::begin(const QString &text)
{
    if (m_texts.isEmpty())
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardLoan::onChanged);
    if (!m_texts.contains(text))
        m_texts += text;
    if (m_duration > std::chrono::milliseconds::zero())
        m_timer = m_clock->singleShot(m_duration, [this] { takeBack(); });
}

void ClipboardLoan::onChanged()
{
    m_changes = std::exchange(m_isExpected, false) ? 0 : m_changes + 1;
}

void ClipboardLoan::takeBack()
{
    m_timer.reset();
    const QStringList texts = std::exchange(m_texts, {});
    if (texts.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    disconnect(clipboard, nullptr, this, nullptr);
    // To ask another program for its text could take long.
    if ((m_changes == 0 || clipboard->ownsClipboard()) && texts.contains(clipboard->text()))
        clipboard->clear();
    if (clipboard->ownsSelection() && texts.contains(clipboard->text(QClipboard::Selection)))
        clipboard->clear(QClipboard::Selection);
}

} // namespace QtSignIn
