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

#include "presenters/signinoutcome.h"

namespace QtSignIn {

/// What the screen of a device code flow says, state by state.
class DeviceCodePresenter : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, RequestingCode, WaitingForUser, Finishing, Completed, Expired, Failed };
    Q_ENUM(State)

    using StartFlow = std::function<DeviceCodeFlow *()>;

    explicit DeviceCodePresenter(QObject *parent = nullptr);
    ~DeviceCodePresenter() override;

    /// Empty: the system's.
    void setClock(std::shared_ptr<Clock> clock);
    void setBrowser(std::shared_ptr<Browser> browser);
    std::shared_ptr<Clock> clock() const { return m_clock; }

    /// For the details of a failure.
    void setAuthority(const QString &displayName) { m_authority = displayName; }

    /// Begins a flow, and another one for each new code. \a startFlow gives null when it can't.
    void start(StartFlow startFlow);

    /// Follows a flow made elsewhere; it is cancelled by cancel() only.
    void observe(DeviceCodeFlow *flow);

    /// Shows a code that is obviously none. No flow stands behind it, and its time does not run.
    void showExample();

    void cancel();

    State state() const { return m_state; }
    bool isUnderWay() const;

    QString userCode() const; ///< empty until it is there
    QList<int> userCodeGroups() const; ///< positions before which a gap makes the code easier to read
    QString spokenUserCode() const; ///< one character at a time, for a screen reader
    QString spokenInstructions() const; ///< the code and where to enter it
    QString verificationHost() const;
    QString verificationLink() const;
    bool canOpenLink() const;
    QString qrPayload() const;
    QString qrDescription() const;
    QString countdownText() const;
    QString spokenCountdown() const; ///< changes once a minute
    QString stateText() const;
    QString spokenState() const; ///< stateText() without the seconds
    bool tellsOfNetworkTrouble() const;
    std::chrono::milliseconds timeLeft() const; ///< until the code expires
    bool canRequestNewCode() const;

    std::optional<TokenResult> result() const { return m_result; }
    std::optional<Error> error() const { return m_error; }
    SignInOutcome outcome() const; ///< only when Completed, Expired or Failed

public Q_SLOTS:
    void requestNewCode();
    void openLink();

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
    void tick();

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<Browser> m_browser;
    StartFlow m_startFlow;
    QPointer<DeviceCodeFlow> m_flow;
    State m_state = State::Idle;
    DeviceAuthorization m_authorization;
    std::optional<TokenResult> m_result;
    std::optional<Error> m_error;
    QString m_authority;
    QString m_correlationId;
    std::chrono::milliseconds m_codeEnds = {}; ///< on the steady clock
    std::chrono::milliseconds m_nextPoll = {}; ///< on the steady clock
    bool m_pollFailed = false; ///< since the last pollScheduled()
    bool m_networkTrouble = false;
    bool m_linkNotOpened = false;
    std::unique_ptr<Timer> m_timer;
};

} // namespace QtSignIn
