#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <optional>

#include "presenters/devicecodepresenter.h"
#include "presenters/politeness.h"

namespace QtSignIn {

/// What somebody who does not see the screen of a device code is told as it changes: the code when it comes, trouble
/// once, a few moments of the countdown, and, unless the owner does, how it ended.
class DeviceCodeNarrator : public QObject {
    Q_OBJECT

public:
    explicit DeviceCodeNarrator(DeviceCodePresenter *presenter);

Q_SIGNALS:
    void attemptBegan();
    void said(const QString &text, QtSignIn::Politeness politeness);

private:
    void onChanged();
    void onTicked();
    QString newsOfCountdown();

    DeviceCodePresenter *m_presenter;
    DeviceCodePresenter::State m_state = DeviceCodePresenter::State::Idle;
    std::optional<std::chrono::milliseconds> m_timeLeft;
    QString m_condition; ///< the last spokenState() of one code
    bool m_toldOfTrouble = false;
    bool m_silent = false; ///< about the present condition
};

} // namespace QtSignIn
