#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <QtSignIn/accountmodel.h>

#include "avatar.h"

namespace QtSignIn {

/// What an account button shows and what its menu offers.
class AccountButtonPresenter : public QObject {
    Q_OBJECT

public:
    struct Entry {
        enum Kind { Header, Separator, SignInAgain, Switch, Add, Manage, SignOut };

        Kind kind;
        QString text = {};
        Account account = {}; ///< of Header, SignInAgain, Switch and SignOut
    };

    explicit AccountButtonPresenter(QObject *parent = nullptr);

    /// Not owned.
    void setModel(AccountModel *model);
    AccountModel *model() const { return m_model; }

    /// Who is shown; if \a account is not in the model, the first who is.
    void setAccount(const Account &wanted);
    Account account() const { return m_account; }

    /// https, else it is not offered.
    void setManageUrl(const QUrl &url);
    QUrl manageUrl() const { return m_manageUrl; }
    bool canManage() const;

    bool isSignedIn() const { return !m_account.isNull(); }
    bool needsInteraction() const;

    QString text() const; ///< the name, or an invitation to sign in
    QString advice() const; ///< second line; mostly empty
    QString detail() const; ///< user name
    QString spokenText() const;
    Avatar avatar() const { return avatarOf(m_account); }
    Avatar avatarOf(const Account &account) const;

    /// Nothing if nobody is signed in: then the button itself signs in.
    QList<Entry> menu() const;

    /// The person's language has changed.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void accountChanged(const QtSignIn::Account &account);

private:
    void look();
    bool needsInteraction(const Account &account) const;
    QString entryText(const Account &account) const;

    QPointer<AccountModel> m_model;
    Account m_account;
    QUrl m_manageUrl;
};

} // namespace QtSignIn
