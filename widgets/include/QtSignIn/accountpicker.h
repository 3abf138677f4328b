#pragma once

#include <QtWidgets/QWidget>

#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

class AccountModel;
class AccountPickerPrivate;
class PublicClientApplication;

/// A list of known accounts to choose from: picture or initials, name, user name, and whether somebody has to sign in
/// again. Its last row is "Use another account". A click, Enter or Space chooses; letters find a name. It signs nobody
/// in: that is up to who hears its signals.
class QTSIGNIN_WIDGETS_EXPORT AccountPicker : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool offersAnotherAccount READ offersAnotherAccount WRITE setOffersAnotherAccount NOTIFY
            offersAnotherAccountChanged FINAL)

public:
    /// With an empty model of its own.
    explicit AccountPicker(QWidget *parent = nullptr);
    ~AccountPicker() override;

    /// Whose accounts the model shows; not owned.
    void setApplication(PublicClientApplication *application);
    PublicClientApplication *application() const;

    /// Shows \a model instead of its own; not owned. Null, or when it goes away: its own again.
    void setModel(AccountModel *model);
    AccountModel *model() const;

    /// Whether there is the row "Use another account"; it is there unless this is false.
    void setOffersAnotherAccount(bool offers);
    bool offersAnotherAccount() const;

    /// Who is highlighted; null on the last row.
    Account currentAccount() const;
    void setCurrentAccount(const Account &account);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void accountChosen(const QtSignIn::Account &account);
    void anotherAccountRequested();
    /// Comes when the event loop is reached again: once for all that changed until then.
    void currentAccountChanged(const QtSignIn::Account &account);
    void offersAnotherAccountChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    Q_DISABLE_COPY_MOVE(AccountPicker)
    std::unique_ptr<AccountPickerPrivate> d;
};

} // namespace QtSignIn
