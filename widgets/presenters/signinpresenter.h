#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/clock.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/tokenflow.h>

#include "presenters/expectedperson.h"
#include "presenters/personcheck.h"
#include "presenters/signinoutcome.h"

namespace QtSignIn {

class BrowserAttempt;
class DeviceCodePresenter;
class InteractiveFlow;
class PublicClientApplication;

/// What the sign-in dialog says and does: choose an account or a way, wait, see how it ended.
class SignInPresenter : public QObject {
    Q_OBJECT

public:
    enum class Screen { Accounts, Choice, Silent, Browser, Device, OtherPerson, Completed, Failed };
    Q_ENUM(Screen)

    SignInPresenter(PublicClientApplication *application, const QStringList &scopes, QObject *parent = nullptr);
    ~SignInPresenter() override;

    void setInteractiveOptions(const InteractiveOptions &options);
    InteractiveOptions interactiveOptions() const { return m_interactiveOptions; }
    void setDeviceCodeOptions(const DeviceCodeOptions &options) { m_deviceCodeOptions = options; }
    DeviceCodeOptions deviceCodeOptions() const { return m_deviceCodeOptions; }

    /// Null: whoever signs in is right, unless InteractiveOptions::loginHint says otherwise.
    void setExpectedAccount(const Account &account);
    Account expectedAccount() const { return m_expectedAccount; }

    std::shared_ptr<Clock> clock() const;
    DeviceCodePresenter *deviceCode() const { return m_deviceCode; }
    PublicClientApplication *application() const;

    Screen screen() const { return m_screen; }
    bool hasEnded() const { return m_screen >= Screen::OtherPerson; }

    /// Nothing is under way.
    bool canBeginAnew() const { return hasEnded() || m_screen == Screen::Accounts || m_screen == Screen::Choice; }
    QString headline() const;
    QString introduction() const;
    QString browserText() const;
    QString browserHint() const;
    QString link() const; ///< of the page in the browser; empty until it is known
    bool canReopenBrowser() const;

    /// Whether the choice of ways leads back to known accounts.
    bool offersAccounts() const;

    /// Somebody who was chosen by name and is still signed in need not be shown that.
    bool isDoneAtOnce() const { return m_screen == Screen::Completed && m_wasSilent; }

    std::optional<TokenResult> result() const { return m_result; }
    std::optional<Error> error() const { return m_error; }
    SignInOutcome outcome() const; ///< only when hasEnded()

public Q_SLOTS:
    /// Has the application load who is signed in, unless it did. To be called when somebody sees it.
    void loadAccounts();

    void chooseAccount(const QtSignIn::Account &account);
    void useAnotherAccount();
    void showAccounts();
    void signInWithBrowser();
    void useAnotherDevice();
    void reopenBrowser();
    void tryAgain();
    void keepOtherPerson();

    /// Back to the beginning, unless somebody is signed in.
    void cancel();

    /// Back to the beginning.
    void reset();

Q_SIGNALS:
    void changed();
    void completed(const QtSignIn::TokenResult &result);
    void failed(const QtSignIn::Error &error);

private:
    enum class Way { Account, Browser, Device };

    [[nodiscard]] bool endFlows();
    Screen firstScreen() const;
    void trySilently();
    void openBrowser(const QString &claimsChallenge);
    void follow(TokenFlow *flow);
    void followBrowser(InteractiveFlow *flow);
    void unfollow();
    void enter(Screen screen);
    void onAccountsChanged();
    void onSilentFailed(const Error &error);
    void onCompleted(const TokenResult &result);
    void onFailed(const Error &error);
    void complete(const TokenResult &result);
    ExpectedPerson expectedPerson() const;

    QPointer<PublicClientApplication> m_application;
    QStringList m_scopes;
    InteractiveOptions m_interactiveOptions;
    DeviceCodeOptions m_deviceCodeOptions;
    Account m_expectedAccount;
    BrowserAttempt *const m_browser;
    DeviceCodePresenter *const m_deviceCode;
    QPointer<TokenFlow> m_flow;
    QString m_applicationName;
    QString m_authority;
    QString m_correlationId;
    std::chrono::milliseconds m_loadedFrom = {}; ///< on the steady clock
    Account m_chosenAccount;
    PersonCheck m_personCheck;
    Screen m_screen = Screen::Choice;
    Way m_way = Way::Browser;
    bool m_anotherAccount = false;
    bool m_wasSilent = false;
    std::optional<TokenResult> m_result;
    std::optional<Error> m_error;
};

} // namespace QtSignIn
