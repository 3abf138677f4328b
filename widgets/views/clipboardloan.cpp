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
    m_changes = -1;
}

void ClipboardLoan::begin(const QString &text)
{
    if (m_text.isEmpty())
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_changes; });
    m_text = text;
    if (m_duration > std::chrono::milliseconds::zero())
        m_timer = m_clock->singleShot(m_duration, [this] { takeBack(); });
}

void ClipboardLoan::takeBack()
{
    m_timer.reset();
    const QString text = std::exchange(m_text, {});
    if (text.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    disconnect(clipboard, nullptr, this, nullptr);
    // To ask another program for its text could take long.
    if ((m_changes <= 0 || clipboard->ownsClipboard()) && clipboard->text() == text)
        clipboard->clear();
    if (clipboard->ownsSelection() && clipboard->text(QClipboard::Selection) == text)
        clipboard->clear(QClipboard::Selection);
}

} // namespace QtSignIn
