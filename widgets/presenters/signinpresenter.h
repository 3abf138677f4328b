#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <memory>
#include <optional>

#include <QtSignIn/clock.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/interactiveflow.h>
#include <QtSignIn/interactiveoptions.h>

#include "presenters/signinoutcome.h"

namespace QtSignIn {

class DeviceCodePresenter;
class PublicClientApplication;

/// What the sign-in dialog says and does: choose a way, wait, see how it ended.
class SignInPresenter : public QObject {
    Q_OBJECT

public:
    enum class Screen { Choice, Browser, Device, Completed, Failed };
    Q_ENUM(Screen)

    SignInPresenter(PublicClientApplication *application, const QStringList &scopes, QObject *parent = nullptr);
    ~SignInPresenter() override;

    void setInteractiveOptions(const InteractiveOptions &options) { m_interactiveOptions = options; }
    InteractiveOptions interactiveOptions() const { return m_interactiveOptions; }
    void setDeviceCodeOptions(const DeviceCodeOptions &options) { m_deviceCodeOptions = options; }
    DeviceCodeOptions deviceCodeOptions() const { return m_deviceCodeOptions; }

    std::shared_ptr<Clock> clock() const;
    DeviceCodePresenter *deviceCode() const { return m_deviceCode; }

    Screen screen() const { return m_screen; }
    QString headline() const;
    QString introduction() const;
    QString browserText() const;
    QString browserHint() const;
    QString link() const; ///< of the page in the browser; empty until it is known
    bool canReopenBrowser() const;

    std::optional<TokenResult> result() const { return m_result; }
    std::optional<Error> error() const { return m_error; }
    SignInOutcome outcome() const; ///< only when Completed or Failed

public Q_SLOTS:
    void signInWithBrowser();
    void useAnotherDevice();
    void reopenBrowser();
    void tryAgain();

    /// Back to the choice, unless somebody is signed in.
    void cancel();

    /// Back to the choice.
    void reset();

Q_SIGNALS:
    void changed();
    void completed(const QtSignIn::TokenResult &result);
    void failed(const QtSignIn::Error &error);

private:
    enum class Way { Browser, Device };

    void endFlows();
    void follow(InteractiveFlow *flow);
    void unfollow();
    void enter(Screen screen);
    void onStageChanged(Flow::Stage stage);
    void onRedirectIgnored(InteractiveFlow::IgnoredReason reason);
    void onCompleted(const TokenResult &result);
    void onFailed(const Error &error);

    QPointer<PublicClientApplication> m_application;
    QStringList m_scopes;
    InteractiveOptions m_interactiveOptions;
    DeviceCodeOptions m_deviceCodeOptions;
    DeviceCodePresenter *m_deviceCode;
    QPointer<InteractiveFlow> m_flow;
    QString m_applicationName;
    QString m_authority;
    QString m_correlationId;
    Screen m_screen = Screen::Choice;
    Way m_way = Way::Browser;
    Flow::Stage m_stage = Flow::Stage::NotStarted;
    QUrl m_link;
    QString m_hint;
    bool m_browserNotOpened = false;
    std::optional<TokenResult> m_result;
    std::optional<Error> m_error;
};

} // namespace QtSignIn
