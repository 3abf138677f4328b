#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QPointer>

#include <QtSignIn/accountmodel.h>

namespace QtSignIn {

/// What an account picker lists: the rows of an AccountModel and, behind them, "Use another account".
class AccountPickerRows : public QAbstractListModel {
    Q_OBJECT

public:
    explicit AccountPickerRows(AccountModel *accounts, QObject *parent = nullptr);

    /// Not owned.
    void setAccounts(AccountModel *accounts);
    AccountModel *accounts() const { return m_accounts; }

    void setOffersAnotherAccount(bool offers);
    bool offersAnotherAccount() const { return m_offersAnotherAccount; }

    bool isAnotherAccount(const QModelIndex &index) const;

    /// Null for the last row.
    Account account(const QModelIndex &index) const;
    QModelIndex indexOf(const Account &account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The person's language has changed.
    void retranslate();

private:
    int accountCount() const { return m_accounts ? m_accounts->rowCount() : 0; }
    void watch();

    QPointer<AccountModel> m_accounts;
    bool m_offersAnotherAccount = true;
};

} // namespace QtSignIn
