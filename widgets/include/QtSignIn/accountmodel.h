#pragma once

#include <QtCore/QAbstractListModel>
#include <QtGui/QImage>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class AccountModelPrivate;
class PublicClientApplication;

/// The accounts of a PublicClientApplication, one a row, for AccountPicker, AccountButton and the application's own
/// views: with Qt::DisplayRole and Qt::DecorationRole a QListView or QComboBox shows them as they are.
///
/// Rows come and go one by one and never change places; a new one comes where its name (NameRole) belongs as the
/// default QLocale sorts. Slots may change the accounts again; the rows follow when the present change is done. Texts
/// are the provider's, without line breaks, control or bidi characters: show them as plain text. The model touches
/// neither network nor disk; pictures are the application's to fetch.
class QTSIGNIN_WIDGETS_EXPORT AccountModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Beside Qt::DisplayRole (as NameRole), Qt::DecorationRole (a QIcon: picture or initials in a circle, with a sign
    /// if NeedsInteractionRole) and Qt::AccessibleTextRole (all of it in words).
    enum Role {
        AccountRole = Qt::UserRole + 1, ///< QtSignIn::Account
        NameRole, ///< display name, else user name or e-mail address; never empty
        DetailRole, ///< user name or e-mail address, if NameRole does not say it
        UsernameRole, ///< Account::username()
        EmailRole, ///< Account::email(), which nobody has verified
        InitialsRole, ///< one or two letters
        ColorRole, ///< QColor behind white initials, always the same for an account
        PictureRole, ///< QImage, square; null without setPicture()
        EnvironmentRole, ///< Account::environment()
        TenantRole, ///< Account::tenantId()
        NeedsInteractionRole, ///< PublicClientApplication::needsInteraction()
    };
    Q_ENUM(Role)

    explicit AccountModel(QObject *parent = nullptr);
    ~AccountModel() override;

    /// Not owned; the model is empty when it goes away, and with null.
    void setApplication(PublicClientApplication *application);
    PublicClientApplication *application() const;

    /// Null for an index that is not of a row.
    Account account(const QModelIndex &index) const;

    /// Not valid if \a account is not among them.
    QModelIndex indexOf(const Account &account) const;

    /// The middle of \a picture, at most 256 pixels wide; null takes it away. It is kept until the account goes, also
    /// if the account has yet to come.
    void setPicture(const Account &account, const QImage &picture);
    QImage picture(const Account &account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    Q_DISABLE_COPY_MOVE(AccountModel)
    friend class AccountModelPrivate;
    bool isRow(const QModelIndex &index) const;

    std::unique_ptr<AccountModelPrivate> d;
};

} // namespace QtSignIn
