#include <QtSignIn/signindialog.h>

#include <QtCore/QPointer>
#include <QtGui/QShowEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/loopbackpage.h>

#include "presenters/devicecodepresenter.h"
#include "presenters/signinnarrator.h"
#include "presenters/signinpresenter.h"
#include "views/announcer.h"
#include "views/browserscreen.h"
#include "views/choicescreen.h"
#include "views/enterguard.h"
#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/outcomescreen.h"
#include "views/pendingsignin.h"
#include "views/retranslation.h"
#include "views/screenstack.h"
#include "views/signinbuttonbox.h"
#include "views/textsize.h"
#include "views/windowfit.h"

namespace QtSignIn {

class SignInDialogPrivate {
public:
    SignInDialogPrivate(SignInDialog *dialog, PublicClientApplication *application, const QStringList &scopes);

    void render();
    void enterScreen();
    void followDeviceCode();
    void complete(const TokenResult &result);

    SignInDialog *q;
    SignInPresenter *presenter;
    QLabel *headline = nullptr;
    QLabel *introduction = nullptr;
    QLabel *reason = nullptr;
    ScreenStack *screens = nullptr;
    AccountPicker *accounts = nullptr; // the screens are made when they are needed
    ChoiceScreen *choice = nullptr;
    BrowserScreen *browser = nullptr;
    DeviceCodeView *device = nullptr;
    OutcomeScreen *outcome = nullptr;
    SignInButtonBox *buttons = nullptr;
    EnterGuard *enterGuard = nullptr;
    std::optional<SignInPresenter::Screen> shown;
    DeviceCodePresenter::State shownState = DeviceCodePresenter::State::Idle;

private:
    Q_DISABLE_COPY_MOVE(SignInDialogPrivate)

    void setTexts();
    QWidget *screenOf(SignInPresenter::Screen screen);
    AccountPicker *buildAccounts();
    ChoiceScreen *buildChoice();
    BrowserScreen *buildBrowser();
    void connectAll();
    void narrate();
};

SignInDialogPrivate::SignInDialogPrivate(
    SignInDialog *dialog, PublicClientApplication *application, const QStringList &scopes)
    : q(dialog)
    , presenter(new SignInPresenter(application, scopes, dialog))
{
    setDefaultLoopbackPage(translatedLoopbackPage);
    headline = headlineLabel(q);
    introduction = wrappedLabel(q);
    reason = wrappedLabel(q);
    reason->hide();
    screens = new ScreenStack(q);

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(24, 24, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addWidget(introduction);
    layout->addWidget(reason);
    layout->addSpacing(6);
    layout->addWidget(screens, 1);
    layout->addSpacing(6);
    buttons = new SignInButtonBox(presenter, q);
    layout->addWidget(buttons);
    enterGuard = new EnterGuard(q, buttons->cancelButton(), presenter->clock());
    connectAll();
    keepTranslated(q, [this] { setTexts(); });
    keepFitted(q, [this] { growToFitLater(q); });
    narrate();
}

void SignInDialogPrivate::setTexts()
{
    //: Title of the window
    q->setWindowTitle(SignInDialog::tr("Sign in"));
    buttons->setTexts();
    render();
    growToFitLater(q);
}

void SignInDialogPrivate::narrate()
{
    auto *narrator = new SignInNarrator(presenter);
    Announcer *announcer = Announcer::of(q, presenter->clock());
    QObject::connect(narrator, &SignInNarrator::attemptBegan, announcer, &Announcer::forgetLast);
    QObject::connect(narrator, &SignInNarrator::said, announcer, &Announcer::announce);
}

QWidget *SignInDialogPrivate::screenOf(SignInPresenter::Screen screen)
{
    switch (screen) {
    case SignInPresenter::Screen::Accounts:
        return accounts ? accounts : accounts = buildAccounts();
    case SignInPresenter::Screen::Choice:
        return choice ? choice : choice = buildChoice();
    case SignInPresenter::Screen::Silent:
    case SignInPresenter::Screen::Browser:
        return browser ? browser : browser = buildBrowser();
    case SignInPresenter::Screen::Device:
        return device ? device : device = new DeviceCodeView(presenter->deviceCode(), screens->room());
    case SignInPresenter::Screen::OtherPerson:
    case SignInPresenter::Screen::Completed:
    case SignInPresenter::Screen::Failed:
        break;
    }
    return outcome ? outcome : outcome = new OutcomeScreen(screens->room());
}

AccountPicker *SignInDialogPrivate::buildAccounts()
{
    auto *built = new AccountPicker(screens->room());
    built->setApplication(presenter->application());
    QObject::connect(built, &AccountPicker::accountChosen, presenter, &SignInPresenter::chooseAccount);
    QObject::connect(built, &AccountPicker::anotherAccountRequested, presenter, &SignInPresenter::useAnotherAccount);
    return built;
}

ChoiceScreen *SignInDialogPrivate::buildChoice()
{
    auto *built = new ChoiceScreen(screens->room());
    QObject::connect(built->browserButton(), &QPushButton::clicked, presenter, &SignInPresenter::signInWithBrowser);
    QObject::connect(built->deviceButton(), &QPushButton::clicked, presenter, &SignInPresenter::useAnotherDevice);
    QObject::connect(built->accountsButton(), &QPushButton::clicked, presenter, &SignInPresenter::showAccounts);
    return built;
}

BrowserScreen *SignInDialogPrivate::buildBrowser()
{
    auto *built = new BrowserScreen(screens->room());
    QObject::connect(built->deviceButton(), &QPushButton::clicked, presenter, &SignInPresenter::useAnotherDevice);
    return built;
}

void SignInDialogPrivate::connectAll()
{
    QObject::connect(buttons, &SignInButtonBox::finishRequested, q, &QDialog::accept);
    QObject::connect(buttons, &SignInButtonBox::cancelRequested, q, &QDialog::reject);
    QObject::connect(presenter, &SignInPresenter::changed, q, [this] { render(); });
    QObject::connect(
        presenter, &SignInPresenter::completed, q, [this](const TokenResult &result) { complete(result); });
    QObject::connect(presenter, &SignInPresenter::failed, q, &SignInDialog::failed);
    QObject::connect(presenter->deviceCode(), &DeviceCodePresenter::changed, q, [this] { followDeviceCode(); });
}

void SignInDialogPrivate::render()
{
    const SignInPresenter::Screen screen = presenter->screen();
    const bool ended = presenter->hasEnded();
    QWidget *current = screenOf(screen);
    headline->setText(presenter->headline());
    introduction->setText(presenter->introduction());
    introduction->setVisible(!ended);
    reason->setVisible(!ended && !reason->text().isEmpty());
    if (current == choice)
        choice->accountsButton()->setVisible(presenter->offersAccounts());
    if (current == browser) {
        browser->setTexts(presenter->browserText(), presenter->browserHint());
        browser->deviceButton()->setVisible(screen == SignInPresenter::Screen::Browser);
    }
    if (current == outcome)
        outcome->setOutcome(presenter->outcome());
    screens->setCurrentScreen(current);
    buttons->render();
    if (shown != screen) {
        shown = screen;
        enterScreen();
    }
    growToFit(q);
    growToFitLater(q); // the buttons tell of their new texts a turn of the event loop later
}

void SignInDialogPrivate::enterScreen()
{
    enterGuard->restart();
    if (buttons->takeFocus())
        return;
    if (*shown == SignInPresenter::Screen::Accounts) {
        accounts->setFocus();
    } else {
        choice->browserButton()->setDefault(true);
        choice->browserButton()->setFocus();
    }
}

void SignInDialogPrivate::complete(const TokenResult &result)
{
    const QPointer<SignInDialog> guard(q);
    Q_EMIT q->signedIn(result);
    if (guard && presenter->isDoneAtOnce())
        q->accept();
}

void SignInDialogPrivate::followDeviceCode()
{
    const DeviceCodePresenter::State state = presenter->deviceCode()->state();
    if (state == shownState)
        return;
    shownState = state;
    enterGuard->restart();
    if (device && (state == DeviceCodePresenter::State::WaitingForUser || state == DeviceCodePresenter::State::Expired))
        device->setFocus();
    else if (presenter->screen() == SignInPresenter::Screen::Device)
        buttons->focusCancel();
    growToFit(q);
}

SignInDialog::SignInDialog(PublicClientApplication *application, const QStringList &scopes, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<SignInDialogPrivate>(this, application, scopes))
{
}

SignInDialog::~SignInDialog()
{
    disconnect(d->presenter, nullptr, this, nullptr);
    d->presenter->cancel();
}

void SignInDialog::setInteractiveOptions(const InteractiveOptions &options)
{
    d->presenter->setInteractiveOptions(options);
}

InteractiveOptions SignInDialog::interactiveOptions() const
{
    return d->presenter->interactiveOptions();
}

void SignInDialog::setDeviceCodeOptions(const DeviceCodeOptions &options)
{
    d->presenter->setDeviceCodeOptions(options);
}

DeviceCodeOptions SignInDialog::deviceCodeOptions() const
{
    return d->presenter->deviceCodeOptions();
}

void SignInDialog::setExpectedAccount(const Account &account)
{
    d->presenter->setExpectedAccount(account);
}

Account SignInDialog::expectedAccount() const
{
    return d->presenter->expectedAccount();
}

void SignInDialog::setReason(const QString &reason)
{
    d->reason->setText(reason);
    d->render();
}

QString SignInDialog::reason() const
{
    return d->reason->text();
}

std::optional<TokenResult> SignInDialog::tokenResult() const
{
    return d->presenter->result();
}

std::optional<Error> SignInDialog::error() const
{
    return d->presenter->error();
}

void SignInDialog::done(int)
{
    const QPointer<SignInDialog> guard(this);
    d->presenter->cancel();
    if (guard)
        QDialog::done(d->presenter->result() ? QDialog::Accepted : QDialog::Rejected);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        if (d->presenter->canBeginAnew())
            d->presenter->reset();
        d->presenter->loadAccounts();
    }
    QDialog::showEvent(event);
    growToFit(this);
}

QFuture<Result<TokenResult>> SignInDialog::signIn(
    PublicClientApplication *application, const QStringList &scopes, QWidget *parent)
{
    auto *dialog = new SignInDialog(application, scopes, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QFuture<Result<TokenResult>> future = (new PendingSignIn(dialog))->future();
    dialog->open();
    return future;
}

} // namespace QtSignIn
