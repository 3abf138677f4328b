#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <QtSignIn/account.h>
#include <QtSignIn/tokenresult.h>

#include "presenters/accountbuttonpresenter.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace QtSignIn {

class PublicClientApplication;
class SignInDialog;

/// Does what the menu of an account button offers, or has the application do it.
class AccountActions : public QObject {
    Q_OBJECT

public:
    /// \a widget owns it; its window is that of the dialogs.
    AccountActions(AccountButtonPresenter *presenter, QWidget *widget);

    /// Else the signals are all that happens. False if it is so already.
    bool setActsByItself(bool acts);
    bool actsByItself() const { return m_actsByItself; }

    /// False if they are the same.
    bool setScopes(const QStringList &scopes);
    QStringList scopes() const { return m_scopes; }

    void act(const AccountButtonPresenter::Entry &entry);
    void add();

Q_SIGNALS:
    void accountSelected(const QtSignIn::Account &account);
    void addAccountRequested();
    void signInAgainRequested(const QtSignIn::Account &account);
    void signOutRequested(const QtSignIn::Account &account);
    void signedIn(const QtSignIn::TokenResult &result);

private:
    PublicClientApplication *application() const;
    void signIn(const Account &expected);
    void handleSignIn(const TokenResult &result);
    void signOut(const Account &account);
    void manage();

    AccountButtonPresenter *const m_presenter;
    QWidget *const m_widget;
    QPointer<SignInDialog> m_dialog;
    QStringList m_scopes;
    bool m_actsByItself = false;
};

} // namespace QtSignIn
