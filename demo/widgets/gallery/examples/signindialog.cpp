#include <QtSignIn/signindialog.h>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

SignInDialog *Examples::signInDialog(PublicClientApplication *application, QWidget *parent)
{
    //! [signindialog]
    auto *dialog = new SignInDialog(application, {QStringLiteral("notes.read")}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReason(tr("Your notes are kept on the server."));
    connect(dialog, &SignInDialog::signedIn, this, &Examples::useToken);
    //! [signindialog]
    return dialog;
}

SignInDialog *Examples::signInDialogFor(const Account &account, PublicClientApplication *application, QWidget *parent)
{
    //! [signindialog-expected]
    auto *dialog = new SignInDialog(application, {QStringLiteral("notes.read")}, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExpectedAccount(account);
    connect(dialog, &SignInDialog::signedIn, this, &Examples::useToken);
    //! [signindialog-expected]
    return dialog;
}

void Examples::openSignInDialog(SignInDialog *dialog)
{
    //! [signindialog]
    //! [signindialog-expected]
    dialog->open();
    //! [signindialog-expected]
    //! [signindialog]
}

void Examples::useToken(const TokenResult &result)
{
    m_result = result;
}

} // namespace Demo
