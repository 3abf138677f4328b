#include "views/accountmenu.h"

#include <QtWidgets/QWidgetAction>

#include "avatarpainting.h"
#include "views/accountcard.h"

namespace QtSignIn {

namespace {
constexpr int MostLetters = 48;
}

AccountMenu::AccountMenu(AccountButtonPresenter *presenter, QWidget *parent)
    : QMenu(parent)
    , m_presenter(presenter)
{
    fill();
    // Nothing may move under the pointer.
    connect(presenter, &AccountButtonPresenter::changed, this, [this] {
        m_isOld = true;
        if (!isVisible())
            fill();
    });
    connect(this, &QMenu::aboutToShow, this, [this] {
        if (m_isOld)
            fill();
    });
}

void AccountMenu::fill()
{
    m_isOld = false;
    setAccessibleName(tr("Account menu"));
    clear();
    for (const AccountButtonPresenter::Entry &entry : m_presenter->menu()) {
        if (entry.kind == AccountButtonPresenter::Entry::Separator)
            addSeparator();
        else if (entry.kind == AccountButtonPresenter::Entry::Header)
            addHeader(entry);
        else
            addEntry(entry);
    }
}

void AccountMenu::addHeader(const AccountButtonPresenter::Entry &entry)
{
    AccountRow row;
    row.avatar = m_presenter->avatar();
    row.name = m_presenter->text();
    row.detail = m_presenter->detail();
    auto *action = new QWidgetAction(this);
    action->setText(QString(entry.text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setDefaultWidget(new AccountCard(row, entry.text, this));
    action->setEnabled(false); // arrow keys pass it by
    addAction(action);
}

void AccountMenu::addEntry(const AccountButtonPresenter::Entry &entry)
{
    // What is to be done stands at the end.
    const QString shown =
        fontMetrics().elidedText(entry.text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * MostLetters);
    QAction *action = addAction(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    // Else the tool tip is the text, and a tool tip may take it for HTML.
    action->setToolTip({});
    if (entry.kind == AccountButtonPresenter::Entry::Switch) {
        action->setIcon(avatarIcon(m_presenter->avatarOf(entry.account)));
        action->setIconVisibleInMenu(true);
    }
    connect(
        action, &QAction::triggered, this, [this, entry] { Q_EMIT chosen(entry); }, Qt::QueuedConnection);
}

} // namespace QtSignIn
