#include "presenters/browserattempt.h"

namespace QtSignIn {

BrowserAttempt::BrowserAttempt(QObject *parent)
    : QObject(parent)
{
}

void BrowserAttempt::follow(InteractiveFlow *flow)
{
    unfollow();
    m_flow = flow;
    if (!flow)
        return;
    connect(flow, &Flow::stageChanged, this, [this](Flow::Stage stage) {
        m_stage = stage;
        Q_EMIT changed();
    });
    connect(flow, &InteractiveFlow::authorizationUrlReady, this, [this](const QUrl &url) {
        m_link = url;
        Q_EMIT changed();
    });
    connect(flow, &InteractiveFlow::browserNotOpened, this, [this] {
        m_browserNotOpened = true;
        Q_EMIT changed();
    });
    connect(flow, &InteractiveFlow::redirectIgnored, this, &BrowserAttempt::onRedirectIgnored);
}

void BrowserAttempt::unfollow()
{
    if (m_flow)
        disconnect(m_flow, nullptr, this, nullptr);
    m_flow = nullptr;
    m_stage = Flow::Stage::NotStarted;
    m_link.clear();
    m_ignored.reset();
    m_browserNotOpened = false;
}

void BrowserAttempt::onRedirectIgnored(InteractiveFlow::IgnoredReason reason)
{
    if (reason != InteractiveFlow::IgnoredReason::TlsHello && reason != InteractiveFlow::IgnoredReason::WrongState)
        return;
    m_ignored = reason;
    Q_EMIT changed();
}

QString BrowserAttempt::text(const QString &authority) const
{
    switch (m_stage) {
    case Flow::Stage::WaitingForUser:
        if (m_browserNotOpened)
            return tr("No browser could be opened. Copy the link, and open it in a browser on this computer.");
        return tr("The sign-in page of %1 is open in your browser. Sign in there, then come back.").arg(authority);
    case Flow::Stage::RedeemingCode:
    case Flow::Stage::Validating:
    case Flow::Stage::Finished:
        return tr("Finishing the sign-in…");
    default:
        return tr("Opening your browser…");
    }
}

QString BrowserAttempt::hint() const
{
    if (!isWaiting())
        return {};
    return m_ignored ? ignoredText() : tr("Use the link on this computer only, and give it to nobody.");
}

QString BrowserAttempt::ignoredText() const
{
    if (m_ignored == InteractiveFlow::IgnoredReason::TlsHello) {
        return tr("Your browser insists on https where this computer talks to itself. Allow http for \"localhost\" in "
                  "its settings, or use another browser.");
    }
    return tr("An answer that does not belong to this sign-in was ignored. If the page says that it is finished, "
              "open it again from here.");
}

QString BrowserAttempt::link() const
{
    return isWaiting() ? m_link.toString(QUrl::FullyEncoded) : QString();
}

bool BrowserAttempt::canReopen() const
{
    return m_flow && isWaiting() && m_link.isValid();
}

void BrowserAttempt::reopen()
{
    if (!canReopen())
        return;
    m_browserNotOpened = false;
    const QPointer<BrowserAttempt> guard(this);
    m_flow->reopenBrowser();
    if (guard)
        Q_EMIT changed();
}

} // namespace QtSignIn
