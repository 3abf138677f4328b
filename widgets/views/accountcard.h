#pragma once

#include <QtWidgets/QWidget>

#include "views/accountrow.h"

namespace QtSignIn {

/// One account at the head of a menu. It can't be chosen, but is as readable as if it could.
class AccountCard : public QWidget {
    Q_OBJECT

public:
    AccountCard(const AccountRow &row, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountRow m_row;
};

} // namespace QtSignIn
