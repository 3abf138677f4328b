#pragma once

#include <QtCore/QObject>

#include <QtSignIn/publicclientapplication.h>

QT_BEGIN_NAMESPACE
class QListView;
class QWidget;
QT_END_NAMESPACE

namespace QtSignIn {
class AccountButton;
class AccountPicker;
class DeviceCodeDialog;
class DeviceCodeView;
class QrCodeWidget;
class SignInButton;
class SignInDialog;
} // namespace QtSignIn

namespace Demo {

/// The code that the gallery shows beside each widget is the code that made it: what stands between two `//! [name]` in
/// the files of this folder.
class Examples final : public QObject {
    Q_OBJECT

public:
    QtSignIn::SignInDialog *signInDialog(QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::DeviceCodeDialog *deviceCodeDialog(QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::DeviceCodeView *deviceCodeView(QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::SignInDialog *signInDialogFor(
        const QtSignIn::Account &account, QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::DeviceCodeDialog *deviceCodeDialogFor(
        const QtSignIn::Account &account, QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::QrCodeWidget *qrCode(QWidget *parent);
    QtSignIn::SignInButton *signInButton(const QString &provider, QWidget *parent);
    QtSignIn::AccountButton *accountButton(QtSignIn::PublicClientApplication *application, QWidget *parent);
    QtSignIn::AccountPicker *accountPicker(QtSignIn::PublicClientApplication *application, QWidget *parent);
    QListView *accountList(QtSignIn::PublicClientApplication *application, QWidget *parent);

    /// Each has a line of its own that opens it.
    static void openSignInDialog(QtSignIn::SignInDialog *dialog);
    static void openDeviceCodeDialog(QtSignIn::DeviceCodeDialog *dialog);

    static QtSignIn::ClientConfiguration withLoopbackPage();

public Q_SLOTS:
    void useToken(const QtSignIn::TokenResult &result);
    void useAccount(const QtSignIn::Account &account);
    void signIn();

private:
    QtSignIn::Account m_account;
    QtSignIn::TokenResult m_result;
};

} // namespace Demo
