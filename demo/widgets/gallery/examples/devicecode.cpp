#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

DeviceCodeDialog *Examples::deviceCodeDialog(PublicClientApplication *application, QWidget *parent)
{
    //! [devicecodedialog]
    auto *dialog = new DeviceCodeDialog(application, {QStringLiteral("notes.read")}, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReason(tr("Your notes are kept on the server."));
    connect(dialog, &DeviceCodeDialog::signedIn, this, &Examples::useToken);
    //! [devicecodedialog]
    return dialog;
}

DeviceCodeDialog *Examples::deviceCodeDialogFor(
    const Account &account, PublicClientApplication *application, QWidget *parent)
{
    //! [devicecodedialog-expected]
    auto *dialog = new DeviceCodeDialog(application, {QStringLiteral("notes.read")}, {}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExpectedAccount(account);
    connect(dialog, &DeviceCodeDialog::signedIn, this, &Examples::useToken);
    //! [devicecodedialog-expected]
    return dialog;
}

void Examples::openDeviceCodeDialog(DeviceCodeDialog *dialog)
{
    //! [devicecodedialog]
    //! [devicecodedialog-expected]
    dialog->open();
    //! [devicecodedialog-expected]
    //! [devicecodedialog]
}

DeviceCodeView *Examples::deviceCodeView(PublicClientApplication *application, QWidget *parent)
{
    //! [devicecodeview]
    auto *view = new DeviceCodeView(parent);
    connect(view, &DeviceCodeView::signedIn, this, &Examples::useToken);
    view->start(application, {QStringLiteral("notes.read")});
    //! [devicecodeview]
    return view;
}

} // namespace Demo
