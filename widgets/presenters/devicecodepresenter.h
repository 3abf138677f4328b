#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QtSignIn/browser.h>
#include <QtSignIn/clock.h>
#include <QtSignIn/devicecodeflow.h>

#include "presenters/codecountdown.h"
#include "presenters/deviceinstructions.h"
#include "presenters/expectedperson.h"
#include "presenters/personcheck.h"
#include "presenters/signinoutcome.h"

namespace QtSignIn {

class PublicClientApplication;

/// What the screen of a device code flow says, state by state.
class DeviceCodePresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, RequestingCode, WaitingForUser, Finishing, OtherPerson, Completed, Expired, Failed };
    Q_ENUM(State)

    using StartFlow = std::function<DeviceCodeFlow *()>;

    explicit DeviceCodePresenter(QObject *parent = nullptr);
    ~DeviceCodePresenter() override;

    /// Takes clock, browser and names from \a application, which is not owned.
    void setApplication(PublicClientApplication *application);

    /// Empty: the system's.
    void setClock(std::shared_ptr<Clock> clock);
    void setBrowser(std::shared_ptr<Browser> browser);
    std::shared_ptr<Clock> clock() const { return m_clock; }

    /// For the details of a failure.
    void setAuthority(const QString &displayName) { m_authority = displayName; }

    /// Somebody else who signs in waits in State::OtherPerson for keepOtherPerson().
    void setExpectedPerson(const ExpectedPerson &person) { m_expected = person; }
    const ExpectedPerson &expectedPerson() const { return m_expected; }

    /// Who made \a flow; null if nobody owns it.
    static PublicClientApplication *applicationOf(const DeviceCodeFlow *flow);

    /// Has whoever shows this tell how it ended, since they know who was expected.
    void leaveEndsToOwner() { m_leavesEndsToOwner = true; }
    bool leavesEndsToOwner() const { return m_leavesEndsToOwner; }

    /// Whether somebody sees it. While nobody does it has no timer; afterwards it catches up.
    void setWatched(bool watched) { m_countdown.setWatched(watched); }

    /// Begins a flow, and another one for each new code. \a startFlow gives null when it can't.
    void start(StartFlow startFlow);

    /// Follows a flow made elsewhere; it is cancelled by cancel() only. setApplication() is called with the one that
    /// made it.
    void observe(DeviceCodeFlow *flow);

    /// Shows a code that is obviously none. No flow stands behind it, and its time does not run.
    void showExample();

    void cancel();

    State state() const { return m_state; }
    bool isUnderWay() const;

    QString introduction() const; ///< who asks, and where; empty without an application
    const DeviceInstructions &instructions() const { return m_instructions; } ///< empty until they are there
    QString spokenInstructions() const; ///< the code and where to enter it
    bool canOpenLink() const;
    QString qrPayload() const;
    QString qrDescription() const;
    QString countdownText() const;
    QString spokenCountdown() const; ///< changes once a minute
    QString stateText() const;
    QString spokenState() const; ///< stateText() without the seconds
    bool tellsOfNetworkTrouble() const;
    std::chrono::milliseconds timeLeft() const { return m_countdown.timeLeft(); } ///< until the code expires
    bool canRequestNewCode() const;
    bool canKeepOtherPerson() const { return m_state == State::OtherPerson; }

    std::optional<TokenResult> result() const { return m_result; }
    std::optional<Error> error() const { return m_error; }
    SignInOutcome outcome() const; ///< only when OtherPerson, Completed, Expired or Failed

public Q_SLOTS:
    void requestNewCode();
    void openLink();
    void keepOtherPerson();

Q_SIGNALS:
    void changed();
    void ticked(); ///< countdownText() and stateText() only
    void completed(const QtSignIn::TokenResult &result);
    void failed(const QtSignIn::Error &error);

private:
    void follow(DeviceCodeFlow *flow);
    void unfollow();
    void enter(State state);
    void onStageChanged(Flow::Stage stage);
    void onUserCode(const DeviceAuthorization &authorization);
    void onPollScheduled(std::chrono::seconds delay);
    void onCompleted(const TokenResult &result);
    void onFailed(const Error &error);
    void complete(const TokenResult &result);
    void showCodeOf(const DeviceAuthorization &authorization);
    QString failureText() const;

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Browser> m_browser;
    StartFlow m_startFlow;
    QPointer<DeviceCodeFlow> m_flow;
    State m_state = State::Idle;
    DeviceInstructions m_instructions;
    CodeCountdown m_countdown;
    QPointer<PublicClientApplication> m_application;
    ExpectedPerson m_expected;
    PersonCheck m_personCheck;
    std::optional<TokenResult> m_result;
    std::optional<Error> m_error;
    QString m_applicationName;
    QString m_authority;
    QString m_correlationId;
    std::chrono::milliseconds m_nextPoll = {}; ///< on the steady clock
    bool m_pollFailed = false; ///< since the last pollScheduled()
    bool m_networkTrouble = false;
    bool m_linkNotOpened = false;
    bool m_leavesEndsToOwner = false;
};

} // namespace QtSignIn
