#include "presenters/signinnarrator.h"

#include <utility>

namespace QtSignIn {

using Screen = SignInPresenter::Screen;

SignInNarrator::SignInNarrator(SignInPresenter *presenter)
    : QObject(presenter)
    , m_presenter(presenter)
    , m_screen(presenter->screen())
{
    connect(presenter, &SignInPresenter::changed, this, &SignInNarrator::onChanged);
}

void SignInNarrator::onChanged()
{
    const bool entered = std::exchange(m_screen, m_presenter->screen()) != m_presenter->screen();
    if (m_screen == Screen::Browser)
        onBrowser(entered);
    else if (entered && m_screen == Screen::Completed)
        Q_EMIT said(spokenOutcome(m_presenter->outcome()), Politeness::Polite);
    else if (entered && (m_screen == Screen::OtherPerson || m_screen == Screen::Failed))
        Q_EMIT said(spokenOutcome(m_presenter->outcome()), Politeness::Assertive);
}

void SignInNarrator::onBrowser(bool entered)
{
    if (entered) {
        m_text = m_presenter->browserText();
        m_hint.clear();
        Q_EMIT attemptBegan();
    }
    const QString text = m_presenter->browserText();
    const bool waits = !m_presenter->browserHint().isEmpty();
    if (std::exchange(m_text, text) != text && waits)
        Q_EMIT said(text, Politeness::Polite);
    const QString hint = m_presenter->browserHint();
    const bool isNews = !m_hint.isEmpty() && !hint.isEmpty() && m_hint != hint;
    if (waits)
        m_hint = hint;
    if (isNews)
        Q_EMIT said(hint, Politeness::Assertive);
}

} // namespace QtSignIn
