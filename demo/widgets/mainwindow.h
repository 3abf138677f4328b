#pragma once

#include <QtWidgets/QMainWindow>

#include <memory>

#include <QtSignIn/publicclientapplication.h>

#include "common/demosandbox.h"
#include "common/reporter.h"
#include "widgets/demooptions.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace Demo {

class AccountView;
class ClaimsView;
class ProviderForm;
class TimelineView;

/// The demo: choose a provider, sign in, see what came of it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// \a events, if given, also follows every flow; it must outlive the window.
    explicit MainWindow(const DemoOptions &options, Reporter *events = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The sandbox needs nobody from now on, and no browser: for tests.
    void approveByItself();

    /// As if somebody had pressed Sign in, and then the dialog's own first button.
    void signInAtOnce();

Q_SIGNALS:
    /// A sign-in, a renewal or a look-up has ended and left nothing behind.
    void flowFinished(bool completed);

private:
    void signIn();
    void refresh();
    void askForUserInfo();
    void forget();
    bool makeApplication();
    QDialog *newDialog();
    void watch(QtSignIn::PublicClientApplication *application);
    void showResult(const QtSignIn::TokenResult &result);
    QtSignIn::ClientConfiguration configuration() const;

    const DemoOptions m_options;
    Reporter *m_events;
    ProviderForm *m_provider;
    AccountView *m_account;
    QTabWidget *m_tabs;
    ClaimsView *m_claims;
    ClaimsView *m_userInfo;
    TimelineView *m_timeline;
    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<QtSignIn::PublicClientApplication> m_application;
    QtSignIn::TokenResult m_result;
    bool m_approvesByItself = false;
};

} // namespace Demo
