#include "views/accountactions.h"

#include <QtWidgets/QWidget>

#include <QtSignIn/browser.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/signindialog.h>

#include <utility>

#include "presenters/promptrules.h"

namespace QtSignIn {

AccountActions::AccountActions(AccountButtonPresenter *presenter, QWidget *widget)
    : QObject(widget)
    , m_presenter(presenter)
    , m_widget(widget)
{
}

bool AccountActions::setActsByItself(bool acts)
{
    return std::exchange(m_actsByItself, acts) != acts;
}

bool AccountActions::setScopes(const QStringList &scopes)
{
    return std::exchange(m_scopes, scopes) != scopes;
}

PublicClientApplication *AccountActions::application() const
{
    const AccountModel *model = m_presenter->model();
    return model ? model->application() : nullptr;
}

void AccountActions::act(const AccountButtonPresenter::Entry &entry)
{
    const QPointer<AccountActions> guard(this);
    const Account account = entry.account;
    switch (entry.kind) {
    case AccountButtonPresenter::Entry::Switch:
        m_presenter->setAccount(account);
        if (guard && m_presenter->account() == account)
            Q_EMIT accountSelected(account);
        return;
    case AccountButtonPresenter::Entry::Add:
        add();
        return;
    case AccountButtonPresenter::Entry::SignInAgain:
        Q_EMIT signInAgainRequested(account);
        if (guard)
            signIn(account);
        return;
    case AccountButtonPresenter::Entry::SignOut:
        Q_EMIT signOutRequested(account);
        if (guard)
            signOut(account);
        return;
    case AccountButtonPresenter::Entry::Manage:
        manage();
        return;
    default:
        return;
    }
}

void AccountActions::add()
{
    const QPointer<AccountActions> guard(this);
    Q_EMIT addAccountRequested();
    if (guard)
        signIn({});
}

void AccountActions::signIn(const Account &expected)
{
    PublicClientApplication *const actor = m_actsByItself ? application() : nullptr;
    if (!actor)
        return;
    if (m_dialog && !m_dialog->isHidden()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SignInDialog(actor, m_scopes, m_widget->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setExpectedAccount(expected);
    InteractiveOptions options;
    // Else the provider would take whoever its page knows already.
    if (expected.isNull() && m_presenter->isSignedIn())
        options.prompt = promptForAnother(actor->accounts());
    m_dialog->setInteractiveOptions(options);
    connect(m_dialog, &SignInDialog::signedIn, this, &AccountActions::handleSignIn);
    m_dialog->open();
}

void AccountActions::handleSignIn(const TokenResult &result)
{
    const QPointer<AccountActions> guard(this);
    m_presenter->setAccount(result.account());
    if (guard)
        Q_EMIT signedIn(result);
}

void AccountActions::signOut(const Account &account)
{
    const bool isHeld = m_presenter->model() && m_presenter->model()->indexOf(account).isValid();
    if (PublicClientApplication *const actor = m_actsByItself ? application() : nullptr; actor && isHeld)
        actor->signOut(account);
}

void AccountActions::manage()
{
    const PublicClientApplication *const known = application();
    std::shared_ptr<Browser> browser = known ? known->configuration().browser : nullptr;
    if (!browser)
        browser = Browser::system();
    // It is kept until it has answered.
    if (m_presenter->canManage())
        browser->open(m_presenter->manageUrl(), [browser](bool) {});
}

} // namespace QtSignIn
