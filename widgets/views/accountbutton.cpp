#include <QtSignIn/accountbutton.h>

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QStyleOption>

#include <QtSignIn/accountmodel.h>
#include <QtSignIn/browser.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/signindialog.h>

#include <algorithm>
#include <utility>

#include "avatarpainting.h"
#include "presenters/accountbuttonpresenter.h"
#include "views/accountmenu.h"
#include "views/announcer.h"
#include "views/colors.h"

namespace QtSignIn {

namespace {

constexpr int MostLetters = 24;
constexpr int FewestLetters = 6;

/// Where things are in a button that is read from the left.
struct Places {
    explicit Places(const QFontMetrics &metrics)
        : padding(std::max(4, metrics.height() / 4))
        , circle(metrics.height() * 2)
        , arrow(metrics.height() / 2)
    {
    }

    int height() const { return circle + 2 * padding; }
    int textStart() const { return padding + circle + padding; }
    int width(int textWidth, bool hasMenu) const
    {
        return textStart() + textWidth + 2 * padding + (hasMenu ? arrow + padding : 0);
    }

    int padding;
    int circle;
    int arrow;
};

} // namespace

class AccountButtonPrivate {
public:
    explicit AccountButtonPrivate(AccountButton *button)
        : q(button)
        , ownModel(new AccountModel(button))
        , presenter(new AccountButtonPresenter(button))
        , menu(new AccountMenu(presenter, button))
    {
    }
    Q_DISABLE_COPY_MOVE(AccountButtonPrivate)

    void show();
    void tellOfBadge();
    void setMenu(QMenu *wanted);
    void openMenu();
    void act(const AccountButtonPresenter::Entry &entry);
    void add();
    void signIn(const Account &hint);
    void signOut(const Account &account);
    void manage();
    AccountModel *model() const { return presenter->model() ? presenter->model() : ownModel; }
    PublicClientApplication *actor() const { return actsByItself ? model()->application() : nullptr; }
    bool isHeld(const Account &account) const { return model()->indexOf(account).isValid(); }

    QFont nameFont() const;
    int textWidth() const;
    int mostTextWidth() const { return q->fontMetrics().averageCharWidth() * MostLetters; }
    QColor background() const;
    void paintText(QPainter &painter, const Places &places, const QColor &color, const QColor &behind);

    AccountButton *const q;
    AccountModel *const ownModel;
    AccountButtonPresenter *const presenter;
    AccountMenu *const menu;
    QMetaObject::Connection modelWatch;
    QPointer<SignInDialog> dialog;
    QStringList scopes;
    Account seen;
    bool hasBadge = false;
    bool actsByItself = false;
    bool isCompact = false;
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

void AccountButtonPrivate::act(const AccountButtonPresenter::Entry &entry)
{
    const QPointer<AccountButton> guard(q);
    const Account account = entry.account;
    switch (entry.kind) {
    case AccountButtonPresenter::Entry::Switch:
        presenter->setAccount(account);
        if (guard && presenter->account() == account)
            Q_EMIT q->accountSelected(account);
        return;
    case AccountButtonPresenter::Entry::Add:
        add();
        return;
    case AccountButtonPresenter::Entry::SignInAgain:
        Q_EMIT q->signInAgainRequested(account);
        if (guard)
            signIn(account);
        return;
    case AccountButtonPresenter::Entry::SignOut:
        Q_EMIT q->signOutRequested(account);
        if (guard)
            signOut(account);
        return;
    case AccountButtonPresenter::Entry::Manage:
        manage();
        return;
    default:
        return;
    }
}

void AccountButtonPrivate::add()
{
    const QPointer<AccountButton> guard(q);
    Q_EMIT q->addAccountRequested();
    if (guard)
        signIn({});
}

void AccountButtonPrivate::signIn(const Account &hint)
{
    PublicClientApplication *const application = actor();
    if (!application)
        return;
    if (dialog && !dialog->isHidden()) {
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    dialog = new SignInDialog(application, scopes, q->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    InteractiveOptions options;
    options.loginHint = hint.username();
    // Else the provider would take whoever its page knows already.
    if (hint.isNull() && presenter->isSignedIn())
        options.prompt = PromptValue::SelectAccount;
    dialog->setInteractiveOptions(options);
    QObject::connect(dialog, &SignInDialog::signedIn, q, [this](const TokenResult &result) {
        const QPointer<AccountButton> guard(q);
        presenter->setAccount(result.account());
        if (guard)
            Q_EMIT q->signedIn(result);
    });
    dialog->open();
}

void AccountButtonPrivate::signOut(const Account &account)
{
    if (PublicClientApplication *const application = actor(); application && isHeld(account))
        application->signOut(account);
}

void AccountButtonPrivate::manage()
{
    const PublicClientApplication *const application = model()->application();
    std::shared_ptr<Browser> browser = application ? application->configuration().browser : nullptr;
    if (!browser)
        browser = Browser::system();
    // It is kept until it has answered.
    if (presenter->canManage())
        browser->open(presenter->manageUrl(), [browser](bool) {});
}

QFont AccountButtonPrivate::nameFont() const
{
    QFont font = q->font();
    if (presenter->isSignedIn())
        font.setWeight(QFont::DemiBold);
    return font;
}

int AccountButtonPrivate::textWidth() const
{
    return std::max(QFontMetrics(nameFont()).horizontalAdvance(presenter->text()),
        q->fontMetrics().horizontalAdvance(presenter->advice()));
}

QColor AccountButtonPrivate::background() const
{
    const QPalette palette = q->palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (!q->isEnabled())
        return window;
    if (q->isDown() || menu->isVisible())
        return mixed(window, text, 0.18f);
    return q->underMouse() ? mixed(window, text, 0.09f) : window;
}

void AccountButtonPrivate::paintText(QPainter &painter, const Places &places, const QColor &color, const QColor &behind)
{
    const bool hasMenu = q->menu();
    const QFontMetrics metrics = q->fontMetrics();
    const int room = q->width() - places.width(0, hasMenu);
    const QString advice = presenter->advice();
    const int lines = advice.isEmpty() ? 1 : 2;
    int y = (q->height() - lines * metrics.height()) / 2;
    const int alignment = int(QStyle::visualAlignment(q->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const auto paintLine = [&](const QString &line, const QFont &font, const QColor &lineColor) {
        const QRect place(places.textStart(), y, room, metrics.height());
        painter.setFont(font);
        painter.setPen(lineColor);
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(QStyle::visualRect(q->layoutDirection(), q->rect(), place), alignment | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(line, Qt::ElideRight, room));
        y += metrics.height();
    };
    paintLine(presenter->text(), nameFont(), color);
    if (!advice.isEmpty())
        paintLine(advice, q->font(), mutedText(color, behind));
    if (!hasMenu)
        return;
    QStyleOption option;
    option.initFrom(q);
    const QRect arrow(
        q->width() - places.padding - places.arrow, (q->height() - places.arrow) / 2, places.arrow, places.arrow);
    option.rect = QStyle::visualRect(q->layoutDirection(), q->rect(), arrow);
    q->style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, q);
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
    connect(d->menu, &AccountMenu::chosen, this, [this](const auto &entry) { d->act(entry); });
    d->menu->setAttribute(Qt::WA_NoMouseReplay); // a click on us closes it, and does not open it again
    connect(this, &QPushButton::pressed, d->menu, [this] { d->openMenu(); });
    connect(d->menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    connect(
        d->menu, &QMenu::aboutToHide, this, [this] { d->show(); }, Qt::QueuedConnection);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!menu())
            d->add();
    });
    d->show();
}

AccountButton::~AccountButton()
{
    // What goes with us must not speak to us any more.
    disconnect(d->modelWatch);
    d->presenter->disconnect(this);
    d->menu->disconnect(this);
    if (d->dialog)
        d->dialog->disconnect(this);
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
    if (std::exchange(d->actsByItself, acts) != acts)
        Q_EMIT actsByItselfChanged();
}

bool AccountButton::actsByItself() const
{
    return d->actsByItself;
}

void AccountButton::setScopes(const QStringList &scopes)
{
    if (std::exchange(d->scopes, scopes) != scopes)
        Q_EMIT scopesChanged();
}

QStringList AccountButton::scopes() const
{
    return d->scopes;
}

void AccountButton::setCompact(bool compact)
{
    if (std::exchange(d->isCompact, compact) == compact)
        return;
    d->show();
    Q_EMIT compactChanged();
}

bool AccountButton::isCompact() const
{
    return d->isCompact;
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
    const Places places(fontMetrics());
    if (d->isCompact)
        return {places.height(), places.height()};
    return {places.width(std::min(d->textWidth() + 2, d->mostTextWidth()), menu()), places.height()};
}

QSize AccountButton::minimumSizeHint() const
{
    const Places places(fontMetrics());
    if (d->isCompact)
        return {places.height(), places.height()};
    const int fewest = fontMetrics().averageCharWidth() * FewestLetters;
    return {places.width(std::min(d->textWidth() + 2, fewest), menu()), places.height()};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places(fontMetrics());
    const QColor behind = d->background();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = d->isCompact ? frame.height() / 2 : 6;
    painter.setPen(hasFocus() ? QPen(focusColor(palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(behind == palette().color(QPalette::Window) ? QBrush(Qt::NoBrush) : QBrush(behind));
    painter.drawRoundedRect(frame, radius, radius);

    const QColor color = palette().color(QPalette::WindowText);
    const int start = d->isCompact ? (width() - places.circle) / 2 : places.padding;
    const QRect circle(start, (height() - places.circle) / 2, places.circle, places.circle);
    if (!isEnabled())
        painter.setOpacity(0.5);
    paintAvatar(&painter, QStyle::visualRect(layoutDirection(), rect(), circle).adjusted(2, 2, -2, -2),
        d->presenter->avatar(), behind, color, layoutDirection());
    painter.setOpacity(1);
    if (!d->isCompact)
        d->paintText(painter, places, color, behind);
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
