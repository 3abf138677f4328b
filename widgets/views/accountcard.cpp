#include "views/accountcard.h"

#include <QtGui/QPainter>

namespace QtSignIn {

AccountCard::AccountCard(const AccountRow &row, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
{
    setAccessibleName(name);
}

QSize AccountCard::sizeHint() const
{
    return accountRowSize(m_row, font());
}

void AccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAccountRow(&painter, rect(), m_row, font(),
        {palette().color(QPalette::Active, QPalette::Window), palette().color(QPalette::Active, QPalette::WindowText)},
        layoutDirection());
}

} // namespace QtSignIn
