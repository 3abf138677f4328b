#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/devicecodeflow.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/error.h>
#include <QtSignIn/tokenresult.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class DeviceCodeDialogPrivate;
class PublicClientApplication;

/// Signs a person in through another device (RFC 8628): DeviceCodeView in a dialog, then who signed in or what went
/// wrong. Where this computer has a browser, use SignInDialog: it offers the browser first.
///
/// Use open() or show(). Accepted once somebody is signed in; closing it before that cancels the flow.
class QTSIGNIN_WIDGETS_EXPORT DeviceCodeDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks \a application, not owned, for a code when it is first shown.
    DeviceCodeDialog(PublicClientApplication *application, const QStringList &scopes,
        const DeviceCodeOptions &options = {}, QWidget *parent = nullptr);

    /// Shows a \a flow made elsewhere, not owned. When its code expires there is no other. Newcomers are forgotten only
    /// if the flow's parent is still the PublicClientApplication that made it.
    explicit DeviceCodeDialog(DeviceCodeFlow *flow, QWidget *parent = nullptr);
    ~DeviceCodeDialog() override;

    /// Why the application asks, in the person's language; plain text.
    void setReason(const QString &reason);
    QString reason() const;

    /// Who is to sign in. If somebody else does, the dialog names both, and signedIn() comes only if the person keeps
    /// that account. Else a newcomer is forgotten.
    void setExpectedAccount(const Account &account);
    Account expectedAccount() const;

    /// The same by user name or e-mail address, where there is no account yet. It is not sent.
    void setExpectedUsername(const QString &username);
    QString expectedUsername() const;

    /// What the sign-in ended with.
    std::optional<TokenResult> tokenResult() const;

    /// Why it failed, while that is what the dialog shows.
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
    Q_DISABLE_COPY_MOVE(DeviceCodeDialog)
    std::unique_ptr<DeviceCodeDialogPrivate> d;
};

} // namespace QtSignIn
