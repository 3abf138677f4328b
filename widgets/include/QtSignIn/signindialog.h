#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/error.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/tokenresult.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class PublicClientApplication;
class SignInDialogPrivate;

/// Signs a person in: through this computer's browser, which is the default button, or through another device. Then it
/// shows who signed in, or what went wrong and what to do.
///
/// Use open() or show(). Accepted once somebody is signed in; closing it before that cancels the flow. Nothing is sent
/// before the person has pressed a button. Shown again, it starts anew.
class QTSIGNIN_WIDGETS_EXPORT SignInDialog : public QDialog {
    Q_OBJECT

public:
    /// \a application is not owned; the dialog fails with Error::Kind::Abandoned when it goes away.
    SignInDialog(PublicClientApplication *application, const QStringList &scopes, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void setInteractiveOptions(const InteractiveOptions &options);
    InteractiveOptions interactiveOptions() const;

    void setDeviceCodeOptions(const DeviceCodeOptions &options);
    DeviceCodeOptions deviceCodeOptions() const;

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
