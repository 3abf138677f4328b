#include "presenters/devicecodenarrator.h"

#include <utility>

namespace QtSignIn {

using namespace std::chrono_literals;
using State = DeviceCodePresenter::State;

namespace {
constexpr std::chrono::milliseconds Marks[] = {30s, 1min, 5min};
}

DeviceCodeNarrator::DeviceCodeNarrator(DeviceCodePresenter *presenter)
    : QObject(presenter)
    , m_presenter(presenter)
    , m_state(presenter->state())
{
    connect(presenter, &DeviceCodePresenter::changed, this, &DeviceCodeNarrator::onChanged);
    connect(presenter, &DeviceCodePresenter::ticked, this, &DeviceCodeNarrator::onTicked);
}

void DeviceCodeNarrator::onChanged()
{
    const State before = std::exchange(m_state, m_presenter->state());
    if (m_state == before)
        return;
    switch (m_state) {
    case State::RequestingCode:
        Q_EMIT attemptBegan();
        break;
    case State::WaitingForUser:
        if (before == State::Finishing)
            break;
        m_timeLeft.reset();
        m_condition = m_presenter->spokenState();
        m_toldOfTrouble = m_silent = false;
        Q_EMIT said(m_presenter->spokenInstructions(), Politeness::Assertive);
        break;
    case State::Completed:
        if (!m_presenter->leavesEndsToOwner())
            Q_EMIT said(spokenOutcome(m_presenter->outcome()), Politeness::Polite);
        break;
    case State::Expired:
        Q_EMIT said(m_presenter->spokenState(), Politeness::Assertive);
        break;
    case State::OtherPerson:
    case State::Failed:
        if (!m_presenter->leavesEndsToOwner())
            Q_EMIT said(spokenOutcome(m_presenter->outcome()), Politeness::Assertive);
        break;
    default:
        break;
    }
}

void DeviceCodeNarrator::onTicked()
{
    if (m_presenter->state() != State::WaitingForUser)
        return;
    const QString condition = m_presenter->spokenState();
    if (std::exchange(m_condition, condition) != condition) {
        const bool trouble = m_presenter->tellsOfNetworkTrouble();
        // A network that comes and goes is news once, and so is its return.
        const bool returns = std::exchange(m_silent, trouble && m_toldOfTrouble);
        m_toldOfTrouble = m_toldOfTrouble || trouble;
        if (!m_silent && !returns)
            Q_EMIT said(condition, Politeness::Polite);
    }
    if (const QString news = newsOfCountdown(); !news.isEmpty())
        Q_EMIT said(news, Politeness::Polite);
}

QString DeviceCodeNarrator::newsOfCountdown()
{
    const std::chrono::milliseconds left = m_presenter->timeLeft();
    const auto before = std::exchange(m_timeLeft, left);
    for (const std::chrono::milliseconds mark : Marks) {
        if (before && *before > mark && left <= mark && left.count() > 0)
            return m_presenter->spokenCountdown();
    }
    return {};
}

} // namespace QtSignIn
