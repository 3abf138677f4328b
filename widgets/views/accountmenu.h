#pragma once

#include <QtWidgets/QMenu>

#include "presenters/accountbuttonpresenter.h"

namespace QtSignIn {

/// The menu of an account button. It says what was chosen; what it offers stays as it is while it is open.
class AccountMenu : public QMenu {
    Q_OBJECT

public:
    explicit AccountMenu(AccountButtonPresenter *presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Comes last: a slot may delete the menu.
    void chosen(const QtSignIn::AccountButtonPresenter::Entry &entry);

private:
    void fill();
    void addHeader(const AccountButtonPresenter::Entry &entry);
    void addEntry(const AccountButtonPresenter::Entry &entry);

    AccountButtonPresenter *const m_presenter;
    bool m_isOld = false;
};

} // namespace QtSignIn
