#include <QtSignIn/accountbutton.h>

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>

#include <QtSignIn/accountmodel.h>
#include <QtSignIn/loopbackpage.h>

#include <utility>

#include "presenters/accountbuttonpresenter.h"
#include "views/accountactions.h"
#include "views/accountbuttonface.h"
#include "views/accountmenu.h"
#include "views/announcer.h"

namespace QtSignIn {

class AccountButtonPrivate {
public:
    explicit AccountButtonPrivate(AccountButton *button)
        : q(button)
        , ownModel(new AccountModel(button))
        , presenter(new AccountButtonPresenter(button))
        , actions(new AccountActions(presenter, button))
        , menu(new AccountMenu(presenter, button))
        , face(button, presenter)
    {
        setDefaultLoopbackPage(translatedLoopbackPage);
    }
    Q_DISABLE_COPY_MOVE(AccountButtonPrivate)

    void show();
    void tellOfBadge();
    void setMenu(QMenu *wanted);
    void openMenu();
    AccountModel *model() const { return presenter->model() ? presenter->model() : ownModel; }

    AccountButton *const q;
    AccountModel *const ownModel;
    AccountButtonPresenter *const presenter;
    AccountActions *const actions;
    AccountMenu *const menu;
    AccountButtonFace face;
    QMetaObject::Connection modelWatch;
    Account seen;
    bool hasBadge = false;
};

void AccountButtonPrivate::show()
{
    q->setAccessibleName(presenter->spokenText());
    if (!menu->isVisible())
        setMenu(presenter->isSignedIn() ? menu : nullptr);
    tellOfBadge();
    q->updateGeometry();
    q->update();
}

/// It comes while the person does something else.
void AccountButtonPrivate::tellOfBadge()
{
    const bool hadIt = std::exchange(hasBadge, presenter->needsInteraction());
    const bool isSame = std::exchange(seen, presenter->account()) == presenter->account();
    if (isSame && hasBadge && !hadIt)
        Announcer::of(q)->announce(presenter->spokenText());
}

/// Screen readers are to know of the menu, but Qt may open it with an event loop of its own.
void AccountButtonPrivate::setMenu(QMenu *wanted)
{
    if (q->menu() == wanted)
        return;
    q->setMenu(wanted);
    QObject::disconnect(q, &QPushButton::pressed, q, nullptr);
}

void AccountButtonPrivate::openMenu()
{
    if (!q->menu() || menu->isVisible())
        return;
    const QSize size = menu->sizeHint();
    const QPoint corner = q->mapToGlobal(QPoint(0, 0));
    const QRect screen = q->screen()->availableGeometry();
    const bool fitsBelow = corner.y() + q->height() + size.height() <= screen.bottom();
    const int x = q->layoutDirection() == Qt::RightToLeft ? corner.x() + q->width() - size.width() : corner.x();
    menu->popup({x, fitsBelow ? corner.y() + q->height() : corner.y() - size.height()});
    q->setDown(true);
}

AccountButton::AccountButton(QWidget *parent)
    : QPushButton(parent)
    , d(std::make_unique<AccountButtonPrivate>(this))
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false); // Enter in a dialog is not meant for it
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    d->presenter->setModel(d->ownModel);
    connect(d->presenter, &AccountButtonPresenter::changed, this, [this] { d->show(); });
    connect(d->presenter, &AccountButtonPresenter::accountChanged, this, &AccountButton::accountChanged);
    connect(d->menu, &AccountMenu::chosen, d->actions, &AccountActions::act);
    connect(d->actions, &AccountActions::accountSelected, this, &AccountButton::accountSelected);
    connect(d->actions, &AccountActions::addAccountRequested, this, &AccountButton::addAccountRequested);
    connect(d->actions, &AccountActions::signInAgainRequested, this, &AccountButton::signInAgainRequested);
    connect(d->actions, &AccountActions::signOutRequested, this, &AccountButton::signOutRequested);
    connect(d->actions, &AccountActions::signedIn, this, &AccountButton::signedIn);
    d->menu->setAttribute(Qt::WA_NoMouseReplay); // a click on us closes it, and does not open it again
    connect(this, &QPushButton::pressed, d->menu, [this] { d->openMenu(); });
    connect(d->menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    connect(
        d->menu, &QMenu::aboutToHide, this, [this] { d->show(); }, Qt::QueuedConnection);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!menu())
            d->actions->add();
    });
    d->show();
}

AccountButton::~AccountButton()
{
    // What goes with us must not speak to us any more.
    disconnect(d->modelWatch);
    d->presenter->disconnect(this);
    d->menu->disconnect(this);
    d->actions->disconnect(this);
}

void AccountButton::setApplication(PublicClientApplication *application)
{
    d->model()->setApplication(application);
}

PublicClientApplication *AccountButton::application() const
{
    return d->model()->application();
}

void AccountButton::setModel(AccountModel *model)
{
    AccountModel *const shown = model ? model : d->ownModel;
    if (shown == d->presenter->model())
        return;
    disconnect(d->modelWatch);
    if (shown != d->ownModel)
        d->modelWatch = connect(shown, &QObject::destroyed, this, [this] { d->presenter->setModel(d->ownModel); });
    d->presenter->setModel(shown);
}

AccountModel *AccountButton::model() const
{
    return d->model();
}

void AccountButton::setAccount(const Account &account)
{
    d->presenter->setAccount(account);
}

Account AccountButton::account() const
{
    return d->presenter->account();
}

void AccountButton::setActsByItself(bool acts)
{
    if (d->actions->setActsByItself(acts))
        Q_EMIT actsByItselfChanged();
}

bool AccountButton::actsByItself() const
{
    return d->actions->actsByItself();
}

void AccountButton::setScopes(const QStringList &scopes)
{
    if (d->actions->setScopes(scopes))
        Q_EMIT scopesChanged();
}

QStringList AccountButton::scopes() const
{
    return d->actions->scopes();
}

void AccountButton::setCompact(bool compact)
{
    if (!d->face.setCompact(compact))
        return;
    d->show();
    Q_EMIT compactChanged();
}

bool AccountButton::isCompact() const
{
    return d->face.isCompact();
}

void AccountButton::setManageUrl(const QUrl &url)
{
    if (url == d->presenter->manageUrl())
        return;
    d->presenter->setManageUrl(url);
    Q_EMIT manageUrlChanged();
}

QUrl AccountButton::manageUrl() const
{
    return d->presenter->manageUrl();
}

QSize AccountButton::sizeHint() const
{
    return d->face.sizeHint();
}

QSize AccountButton::minimumSizeHint() const
{
    return d->face.minimumSizeHint();
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    d->face.paint(&painter);
}

/// Space comes to the base class; Enter would only reach a button that a dialog may press by itself.
void AccountButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        click();
}

void AccountButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->presenter->retranslate();
}

} // namespace QtSignIn
