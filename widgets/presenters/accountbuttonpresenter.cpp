#include "presenters/accountbuttonpresenter.h"

#include "accounttext.h"
#include "displaytext.h"

namespace QtSignIn {

AccountButtonPresenter::AccountButtonPresenter(QObject *parent)
    : QObject(parent)
{
}

void AccountButtonPresenter::setModel(AccountModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &AccountButtonPresenter::look);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &AccountButtonPresenter::look);
        connect(model, &QAbstractItemModel::dataChanged, this, &AccountButtonPresenter::look);
        connect(model, &QObject::destroyed, this, &AccountButtonPresenter::look);
    }
    look();
}

void AccountButtonPresenter::look()
{
    setAccount(m_account);
}

void AccountButtonPresenter::setAccount(const Account &wanted)
{
    const QModelIndex held = m_model ? m_model->indexOf(wanted) : QModelIndex();
    const QModelIndex shown = held.isValid() || !m_model ? held : m_model->index(0);
    const Account account = shown.isValid() ? m_model->account(shown) : Account();
    const bool isAnother = m_account != account;
    m_account = account; // its name may be new
    const QPointer<AccountButtonPresenter> guard(this);
    Q_EMIT changed();
    if (guard && isAnother)
        Q_EMIT accountChanged(account);
}

void AccountButtonPresenter::setManageUrl(const QUrl &url)
{
    if (m_manageUrl == url)
        return;
    m_manageUrl = url;
    Q_EMIT changed();
}

bool AccountButtonPresenter::canManage() const
{
    return isSafeLink(m_manageUrl);
}

bool AccountButtonPresenter::needsInteraction(const Account &account) const
{
    return m_model && m_model->data(m_model->indexOf(account), AccountModel::NeedsInteractionRole).toBool();
}

bool AccountButtonPresenter::needsInteraction() const
{
    return needsInteraction(m_account);
}

QString AccountButtonPresenter::text() const
{
    return isSignedIn() ? accountName(m_account) : tr("Sign in");
}

QString AccountButtonPresenter::advice() const
{
    return needsInteraction() ? tr("Sign in again") : QString();
}

QString AccountButtonPresenter::detail() const
{
    return accountDetail(m_account);
}

QString AccountButtonPresenter::spokenText() const
{
    return isSignedIn() ? tr("Account: %1").arg(spokenAccount(m_account, needsInteraction())) : tr("Sign in");
}

Avatar AccountButtonPresenter::avatarOf(const Account &account) const
{
    Avatar avatar = QtSignIn::avatarOf(account);
    if (m_model)
        avatar.picture = m_model->picture(account);
    avatar.needsAttention = needsInteraction(account);
    return avatar;
}

QString AccountButtonPresenter::entryText(const Account &account) const
{
    const QString name = accountName(account);
    const QString detail = accountDetail(account);
    if (needsInteraction(account))
        return tr("%1 (sign in again)", "name").arg(name);
    return detail.isEmpty() ? name : tr("%1 (%2)", "name, user name").arg(name, detail);
}

QList<AccountButtonPresenter::Entry> AccountButtonPresenter::menu() const
{
    if (!isSignedIn())
        return {};
    QList<Entry> entries;
    entries.append(
        Entry {Entry::Header, tr("Signed in: %1").arg(spokenAccount(m_account, needsInteraction())), m_account});
    entries.append(Entry {Entry::Separator});
    if (needsInteraction())
        entries.append(Entry {Entry::SignInAgain, tr("Sign in again"), m_account});
    if (canManage())
        entries.append(Entry {Entry::Manage, tr("Manage account")});
    if (needsInteraction() || canManage())
        entries.append(Entry {Entry::Separator});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Account account = m_model->account(m_model->index(row));
        if (account != m_account)
            entries.append(Entry {Entry::Switch, entryText(account), account});
    }
    entries.append(Entry {Entry::Add, tr("Use another account")});
    entries.append(Entry {Entry::Separator});
    entries.append(Entry {Entry::SignOut, tr("Sign out"), m_account});
    return entries;
}

} // namespace QtSignIn
