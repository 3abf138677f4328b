#include "presenters/accountpickerrows.h"

namespace QtSignIn {

AccountPickerRows::AccountPickerRows(AccountModel *accounts, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
{
    watch();
}

void AccountPickerRows::setAccounts(AccountModel *accounts)
{
    if (m_accounts == accounts)
        return;
    beginResetModel();
    if (m_accounts)
        disconnect(m_accounts, nullptr, this, nullptr);
    m_accounts = accounts;
    watch();
    endResetModel();
}

void AccountPickerRows::watch()
{
    if (!m_accounts)
        return;
    connect(m_accounts, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(m_accounts, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
    connect(m_accounts, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(m_accounts, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(m_accounts, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            Q_EMIT dataChanged(index(first.row()), index(last.row()), roles);
        });
    // By now it has no rows any more that we could ask for.
    connect(m_accounts, &QObject::destroyed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void AccountPickerRows::setOffersAnotherAccount(bool offers)
{
    if (m_offersAnotherAccount == offers)
        return;
    const int row = accountCount();
    if (offers) {
        beginInsertRows({}, row, row);
        m_offersAnotherAccount = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_offersAnotherAccount = false;
        endRemoveRows();
    }
}

bool AccountPickerRows::isAnotherAccount(const QModelIndex &index) const
{
    return m_offersAnotherAccount && index.isValid() && index.row() == accountCount();
}

Account AccountPickerRows::account(const QModelIndex &index) const
{
    return index.isValid() && m_accounts ? m_accounts->account(m_accounts->index(index.row())) : Account();
}

QModelIndex AccountPickerRows::indexOf(const Account &account) const
{
    const QModelIndex found = m_accounts ? m_accounts->indexOf(account) : QModelIndex();
    return found.isValid() ? index(found.row()) : QModelIndex();
}

int AccountPickerRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountCount() + (m_offersAnotherAccount ? 1 : 0);
}

QVariant AccountPickerRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (index.row() < accountCount())
        return m_accounts->index(index.row()).data(role);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == AccountModel::NameRole;
    return isText ? tr("Use another account") : QVariant();
}

void AccountPickerRows::retranslate()
{
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

} // namespace QtSignIn
