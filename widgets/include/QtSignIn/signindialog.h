#pragma once

#include <QtCore/QFuture>
#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/error.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/result.h>
#include <QtSignIn/tokenresult.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class PublicClientApplication;
class SignInDialogPrivate;

/// Signs a person in: with an account that is known already, through this computer's browser, or through another
/// device. Then it shows who signed in, or what went wrong and what to do.
///
/// signIn() is all that most applications need. Else use open() or show(). Accepted once somebody is signed in; closing
/// it before that cancels the flow. Nothing is sent before the person has pressed a button, but
/// PublicClientApplication::load() is called when it is shown. Shown again, it starts anew: it keeps nothing of an
/// attempt, and links that are copied from it leave the clipboard with the attempt.
///
/// Where accounts are known they are offered first, unless the options name somebody or have the provider ask who it is
/// (PromptValue::SelectAccount, PromptValue::Login, PromptValue::Create). Who chooses one is signed in silently if that
/// is possible, else in the browser with that account as `login_hint`.
class QTSIGNIN_WIDGETS_EXPORT SignInDialog : public QDialog {
    Q_OBJECT

public:
    /// \a application is not owned; the dialog fails with Error::Kind::Abandoned when it goes away.
    SignInDialog(PublicClientApplication *application, const QStringList &scopes, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Shows a dialog that deletes itself, modal to \a parent's window:
    /// \code
    /// using SignedIn = QtSignIn::Result<QtSignIn::TokenResult>;
    /// QtSignIn::SignInDialog::signIn(&application, scopes, window).then(window, [=](const SignedIn &result) {
    ///     if (result.hasValue())
    ///         window->showMailOf(result->account());
    /// });
    /// \endcode
    /// Not `const auto &`: Qt would try that lambda with a future, which has no value to ask for.
    /// Finishes as soon as somebody is signed in, else when the dialog is closed, always with a value: then it is the
    /// last error, or Error::Kind::Cancelled, or Error::Kind::Abandoned if the dialog was destroyed with \a parent.
    /// Cancelling the future abandons only it.
    static QFuture<Result<TokenResult>> signIn(
        PublicClientApplication *application, const QStringList &scopes, QWidget *parent = nullptr);

    void setInteractiveOptions(const InteractiveOptions &options);
    InteractiveOptions interactiveOptions() const;

    void setDeviceCodeOptions(const DeviceCodeOptions &options);
    DeviceCodeOptions deviceCodeOptions() const;

    /// Who is to sign in; InteractiveOptions::loginHint says so as well, and is set from it where it is empty. If
    /// somebody else signs in, the dialog names both, and signedIn() comes only if the person keeps that account. Else
    /// a newcomer is forgotten.
    void setExpectedAccount(const Account &account);
    Account expectedAccount() const;

    /// Why the application asks, in the person's language; plain text.
    void setReason(const QString &reason);
    QString reason() const;

    /// What the sign-in ended with.
    std::optional<TokenResult> tokenResult() const;

    /// Why the last attempt failed, while that is what the dialog shows.
    std::optional<Error> error() const;

    void done(int result) override;

Q_SIGNALS:
    /// Comes at once; the dialog goes on showing who signed in until the person closes it.
    void signedIn(const QtSignIn::TokenResult &result);

    /// The dialog stays: the person can try again.
    void failed(const QtSignIn::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(SignInDialog)
    std::unique_ptr<SignInDialogPrivate> d;
};

} // namespace QtSignIn
