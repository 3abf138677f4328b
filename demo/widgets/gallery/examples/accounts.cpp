#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountmodel.h>
#include <QtSignIn/accountpicker.h>

#include <QtWidgets/QListView>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

AccountButton *Examples::accountButton(PublicClientApplication *application, QWidget *parent)
{
    //! [accountbutton]
    auto *button = new AccountButton(parent);
    button->setApplication(application);
    button->setScopes({QStringLiteral("notes.read")});
    button->setManageUrl(QUrl(QStringLiteral("https://login.example.com/account")));
    button->setActsByItself(true);
    connect(button, &AccountButton::signedIn, this, &Examples::useToken);
    //! [accountbutton]
    return button;
}

AccountPicker *Examples::accountPicker(PublicClientApplication *application, QWidget *parent)
{
    //! [accountpicker]
    auto *picker = new AccountPicker(parent);
    picker->setApplication(application);
    connect(picker, &AccountPicker::accountChosen, this, &Examples::useAccount);
    //! [accountpicker]
    return picker;
}

QListView *Examples::accountList(PublicClientApplication *application, QWidget *parent)
{
    //! [accountmodel]
    auto *view = new QListView(parent);
    auto *model = new AccountModel(view);
    model->setApplication(application);
    view->setModel(model);
    view->setAccessibleName(tr("Accounts"));
    //! [accountmodel]
    return view;
}

void Examples::useAccount(const Account &account)
{
    m_account = account;
}

} // namespace Demo
