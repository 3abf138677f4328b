#pragma once

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtWidgets/QPushButton>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/tokenresult.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class AccountButtonPrivate;
class AccountModel;
class PublicClientApplication;

/// Shows who is signed in, for a tool bar or window corner. Its menu switches to another account, adds one, manages
/// the account and signs out; a sign with an exclamation mark tells that the account has to sign in again. While nobody
/// is signed in it has no menu and asks to sign in.
///
/// It does all this by itself with
/// \code
/// button->setApplication(&application);
/// button->setScopes({QStringLiteral("mail.read")});
/// button->setActsByItself(true);
/// application.load();
/// \endcode
/// Until load() is done it shows nobody who was signed in before. Without setActsByItself() it signs nobody in or out,
/// and only says what the person wants.
class QTSIGNIN_WIDGETS_EXPORT AccountButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(bool actsByItself READ actsByItself WRITE setActsByItself NOTIFY actsByItselfChanged FINAL)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY scopesChanged FINAL)
    Q_PROPERTY(bool compact READ isCompact WRITE setCompact NOTIFY compactChanged FINAL)
    Q_PROPERTY(QUrl manageUrl READ manageUrl WRITE setManageUrl NOTIFY manageUrlChanged FINAL)
    // Its own, and not to be written by hand.
    Q_PROPERTY(QString text READ text DESIGNABLE false STORED false) // clazy:exclude=qproperty-without-notify
    Q_PROPERTY(QIcon icon READ icon DESIGNABLE false STORED false) // clazy:exclude=qproperty-without-notify

public:
    /// With an empty model of its own: nobody is signed in.
    explicit AccountButton(QWidget *parent = nullptr);
    ~AccountButton() override;

    /// Whose accounts the model shows; not owned.
    void setApplication(PublicClientApplication *application);
    PublicClientApplication *application() const;

    /// Shows the accounts of \a model instead of its own; not owned. Null, or when it goes away: its own again.
    void setModel(AccountModel *model);
    AccountModel *model() const;

    /// Who is shown. If \a account is not in the model, or goes, it is the model's first; null if there is none. An
    /// application that remembers who was here last sets them after PublicClientApplication::load().
    void setAccount(const Account &account);
    Account account() const;

    /// Whether it opens a SignInDialog (PublicClientApplication::acquireTokenInteractive()) and signs out
    /// (PublicClientApplication::signOut()) when the person asks for it; false unless set. Needs an application.
    void setActsByItself(bool acts);
    bool actsByItself() const;

    /// What it asks for when it signs somebody in by itself.
    void setScopes(const QStringList &scopes);
    QStringList scopes() const;

    /// Only the circle, without the name.
    void setCompact(bool compact);
    bool isCompact() const;

    /// The provider's page for the account. "Manage account" opens it in the application's Browser, and is only there
    /// for an https address.
    void setManageUrl(const QUrl &url);
    QUrl manageUrl() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another account is shown, or none; by whatever came about.
    void accountChanged(const QtSignIn::Account &account);

    /// The person chose \a account in the menu; it is shown already.
    void accountSelected(const QtSignIn::Account &account);

    /// The person wants to sign in, as the first or as one more.
    void addAccountRequested();

    void signInAgainRequested(const QtSignIn::Account &account);
    void signOutRequested(const QtSignIn::Account &account);

    /// Somebody has signed in to the dialog that the button opened by itself; they are shown already.
    void signedIn(const QtSignIn::TokenResult &result);

    void actsByItselfChanged();
    void scopesChanged();
    void compactChanged();
    void manageUrlChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(AccountButton)
    std::unique_ptr<AccountButtonPrivate> d;
};

} // namespace QtSignIn
