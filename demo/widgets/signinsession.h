#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <memory>
#include <optional>

#include <QtSignIn/publicclientapplication.h>

#include "common/demosandbox.h"
#include "common/reporter.h"
#include "widgets/providerchoice.h"

namespace Demo {

/// The application object of the chosen provider, and what came of it.
class SignInSession final : public QObject {
    Q_OBJECT

public:
    /// \a reporters follow every flow; they must outlive the session.
    SignInSession(const DemoOptions &options, const QList<Reporter *> &reporters, QObject *parent = nullptr);
    ~SignInSession() override;

    /// The sandbox needs nobody from now on, and no browser: for tests.
    void approveByItself() { m_approvesByItself = true; }

    /// Instead of what the options say.
    void setBrowser(const std::shared_ptr<QtSignIn::Browser> &browser) { m_browser = browser; }

    bool usesEmbeddedBrowser() const { return m_options.embeddedBrowserAgainstRfc8252; }

    const ProviderChoice &choice() const { return m_choice; }

    /// Null: there is none yet, or an error was reported.
    QtSignIn::PublicClientApplication *application() const { return m_application.get(); }

    /// Makes another application object where \a choice needs one. False: an error was reported.
    bool choose(const ProviderChoice &choice);

    /// Who is signed in, if anybody.
    std::optional<QtSignIn::TokenResult> result() const { return m_result; }
    QJsonObject userInfo() const { return m_userInfo; }

    void setResult(const QtSignIn::TokenResult &result);

    /// Takes the token that is held for \a account, or another one.
    void use(const QtSignIn::Account &account, bool renewed = false);
    void askForUserInfo();
    void signOut(const QtSignIn::Account &account);

Q_SIGNALS:
    void applicationChanged();
    void resultChanged();
    void userInfoChanged();

    /// Nothing went wrong for a while, or \a error is the last thing that did.
    void errorOccurred(const QtSignIn::Error &error);
    void errorGone();

    /// A flow has ended and left nothing behind.
    void flowFinished(bool completed);

private:
    bool startSandbox();
    QtSignIn::ClientConfiguration configuration() const;
    void watch();
    void onAccountRemoved(const QtSignIn::Account &account);

    const DemoOptions m_options;
    const QList<Reporter *> m_reporters;
    ProviderChoice m_choice;
    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<QtSignIn::PublicClientApplication> m_application;
    std::optional<QtSignIn::TokenResult> m_result;
    QJsonObject m_userInfo;
    std::shared_ptr<QtSignIn::Browser> m_browser;
    bool m_approvesByItself = false;
};

} // namespace Demo
