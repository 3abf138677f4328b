#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/devicecodeflow.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/error.h>
#include <QtSignIn/tokenresult.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class DeviceCodePresenter;
class DeviceCodeViewPrivate;
class PublicClientApplication;

/// Shows a device authorization (RFC 8628 3.3): the user code, where to enter it, a QR code, how long it still works,
/// in the end who signed in or what went wrong and what to do. To be put into a window of the application, which says
/// who asks and why, and offers details of an error to copy; DeviceCodeDialog is one that is ready and does. Opens a
/// browser only when the person presses the link. What is copied from it leaves the clipboard after a minute, when the
/// code ends, and with the view. While it can't be seen it has no timer.
class QTSIGNIN_WIDGETS_EXPORT DeviceCodeView : public QWidget {
    Q_OBJECT

public:
    explicit DeviceCodeView(QWidget *parent = nullptr);

    /// Internal: shows what \a presenter says, which must outlive the view.
    DeviceCodeView(DeviceCodePresenter *presenter, QWidget *parent);

    /// Cancels what start() began.
    ~DeviceCodeView() override;

    /// Who is to sign in. If somebody else does, the view names both, and signedIn() comes only if the person keeps
    /// that account. Else a newcomer is forgotten.
    void setExpectedAccount(const Account &account);
    Account expectedAccount() const;

    /// The same by user name or e-mail address, where there is no account yet. It is not sent.
    void setExpectedUsername(const QString &username);
    QString expectedUsername() const;

    /// Asks \a application for a code and shows it. When the code expires the person can ask for another.
    void start(PublicClientApplication *application, const QStringList &scopes, const DeviceCodeOptions &options = {});

    /// Shows a \a flow made elsewhere, not owned. When its code expires the view offers no other. Newcomers are
    /// forgotten only if the flow's parent is still the PublicClientApplication that made it.
    void setFlow(DeviceCodeFlow *flow);

    /// Cancels the flow shown.
    void cancel();

    /// Shows a code that is obviously none, with no flow behind it: for form editors and pictures.
    void showExample();

Q_SIGNALS:
    void signedIn(const QtSignIn::TokenResult &result);

    /// Also when the code expires (Error::Kind::Expired); the person may go on with another one.
    void failed(const QtSignIn::Error &error);

private:
    Q_DISABLE_COPY_MOVE(DeviceCodeView)
    std::unique_ptr<DeviceCodeViewPrivate> d;
};

} // namespace QtSignIn
