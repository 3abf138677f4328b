#pragma once

#include <QtWidgets/QWidget>

#include <optional>

#include <QtSignIn/error.h>

#include "widgets/providerchoice.h"

QT_BEGIN_NAMESPACE
class QDialog;
class QTabWidget;
QT_END_NAMESPACE

namespace Demo {

class AccountView;
class ClaimsView;
class ErrorBanner;
class ProviderForm;
class SignInSession;
class TimelineModel;

/// Choose a provider, sign in, see what came of it.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    /// What the person has made of the page so far.
    struct State {
        ProviderChoice choice = {};
        std::optional<QtSignIn::Error> error = {};
        int tab = 0;
    };

    /// Neither is owned.
    SignInPage(SignInSession *session, TimelineModel *timeline, const State &state, QWidget *parent = nullptr);
    ~SignInPage() override;

    State state() const;

    /// As if somebody had pressed Sign in.
    void signIn();

private:
    QDialog *newDialog();
    void showResult();
    void showUserInfo();

    SignInSession *m_session;
    ProviderForm *m_provider;
    ErrorBanner *m_error;
    AccountView *m_account;
    QTabWidget *m_tabs;
    ClaimsView *m_claims;
    ClaimsView *m_userInfo;
};

} // namespace Demo
