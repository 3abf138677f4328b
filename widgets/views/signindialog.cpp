#include <QtSignIn/signindialog.h>

#include <QtGui/QShowEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/devicecodeview.h>

#include "presenters/devicecodepresenter.h"
#include "presenters/signinnarrator.h"
#include "presenters/signinpresenter.h"
#include "views/announcer.h"
#include "views/browserscreen.h"
#include "views/choicescreen.h"
#include "views/copybutton.h"
#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/outcomescreen.h"
#include "views/retranslation.h"
#include "views/windowfit.h"

namespace QtSignIn {

class SignInDialogPrivate {
public:
    SignInDialogPrivate(SignInDialog *dialog, PublicClientApplication *application, const QStringList &scopes);

    void render();
    void renderButtons();
    void enterScreen();
    void followDeviceCode();

    SignInDialog *q;
    SignInPresenter *presenter;
    QLabel *headline = nullptr;
    QLabel *introduction = nullptr;
    QLabel *reason = nullptr;
    QStackedWidget *screens = nullptr;
    ChoiceScreen *choice = nullptr;
    BrowserScreen *browser = nullptr;
    DeviceCodeView *device = nullptr;
    OutcomeScreen *outcome = nullptr;
    QPushButton *reopen = nullptr;
    CopyButton *copyLink = nullptr;
    CopyButton *copyDetails = nullptr;
    QPushButton *otherWay = nullptr;
    QPushButton *tryAgain = nullptr;
    QPushButton *finish = nullptr;
    QPushButton *cancel = nullptr;
    QDialogButtonBox *buttons = nullptr;
    std::optional<SignInPresenter::Screen> shown;
    DeviceCodePresenter::State shownState = DeviceCodePresenter::State::Idle;

private:
    Q_DISABLE_COPY_MOVE(SignInDialogPrivate)

    void setTexts();
    void buildScreens();
    QDialogButtonBox *buildButtons();
    void connectAll();
    void narrate();
};

SignInDialogPrivate::SignInDialogPrivate(
    SignInDialog *dialog, PublicClientApplication *application, const QStringList &scopes)
    : q(dialog)
    , presenter(new SignInPresenter(application, scopes, dialog))
{
    headline = headlineLabel(q);
    introduction = wrappedLabel(q);
    reason = wrappedLabel(q);
    reason->hide();
    buildScreens();

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(24, 24, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(headline);
    layout->addWidget(introduction);
    layout->addWidget(reason);
    layout->addSpacing(6);
    layout->addWidget(screens, 1);
    layout->addSpacing(6);
    buttons = buildButtons();
    layout->addWidget(buttons);
    connectAll();
    keepTranslated(q, [this] { setTexts(); });
    narrate();
}

void SignInDialogPrivate::setTexts()
{
    //: Title of the window
    q->setWindowTitle(SignInDialog::tr("Sign in"));
    screens->setAccessibleName(SignInDialog::tr("Sign-in steps"));
    reopen->setText(SignInDialog::tr("&Reopen browser"));
    copyLink->setLabel(SignInDialog::tr("Copy &link"));
    copyDetails->setLabel(SignInDialog::tr("&Copy details"));
    otherWay->setText(SignInDialog::tr("&Other ways to sign in"));
    tryAgain->setText(SignInDialog::tr("&Try again"));
    finish->setText(SignInDialog::tr("Done"));
    buttons->setAccessibleName(SignInDialog::tr("Actions"));
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

void SignInDialogPrivate::buildScreens()
{
    screens = new QStackedWidget(q);
    choice = new ChoiceScreen(screens);
    browser = new BrowserScreen(screens);
    device = new DeviceCodeView(presenter->deviceCode(), screens);
    outcome = new OutcomeScreen(screens);
    for (QWidget *screen : {static_cast<QWidget *>(choice), static_cast<QWidget *>(browser),
             static_cast<QWidget *>(device), static_cast<QWidget *>(outcome)}) {
        screens->addWidget(screen);
    }
}

QDialogButtonBox *SignInDialogPrivate::buildButtons()
{
    reopen = new QPushButton(q);
    copyLink = new CopyButton(
        {}, [this] { return presenter->link(); }, q);
    copyDetails = new CopyButton(
        {}, [this] { return presenter->outcome().details; }, q);
    otherWay = new QPushButton(q);
    tryAgain = new QPushButton(q);
    finish = new QPushButton(q);
    cancel = new QPushButton(q);
    copyLink->setClock(presenter->clock());
    copyDetails->setClock(presenter->clock());

    auto *box = new QDialogButtonBox(q);
    for (QPushButton *button :
        {reopen, static_cast<QPushButton *>(copyLink), static_cast<QPushButton *>(copyDetails), otherWay})
        box->addButton(button, QDialogButtonBox::ActionRole);
    box->addButton(tryAgain, QDialogButtonBox::AcceptRole);
    box->addButton(finish, QDialogButtonBox::AcceptRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    return box;
}

void SignInDialogPrivate::connectAll()
{
    QObject::connect(choice->browserButton(), &QPushButton::clicked, presenter, &SignInPresenter::signInWithBrowser);
    QObject::connect(choice->deviceButton(), &QPushButton::clicked, presenter, &SignInPresenter::useAnotherDevice);
    QObject::connect(browser->deviceButton(), &QPushButton::clicked, presenter, &SignInPresenter::useAnotherDevice);
    QObject::connect(reopen, &QPushButton::clicked, presenter, &SignInPresenter::reopenBrowser);
    QObject::connect(tryAgain, &QPushButton::clicked, presenter, &SignInPresenter::tryAgain);
    QObject::connect(otherWay, &QPushButton::clicked, presenter, &SignInPresenter::reset);
    QObject::connect(finish, &QPushButton::clicked, q, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, q, &QDialog::reject);
    QObject::connect(presenter, &SignInPresenter::changed, q, [this] { render(); });
    QObject::connect(presenter, &SignInPresenter::completed, q, &SignInDialog::signedIn);
    QObject::connect(presenter, &SignInPresenter::failed, q, &SignInDialog::failed);
    QObject::connect(presenter->deviceCode(), &DeviceCodePresenter::changed, q, [this] { followDeviceCode(); });
}

void SignInDialogPrivate::render()
{
    const SignInPresenter::Screen screen = presenter->screen();
    const bool ended = screen == SignInPresenter::Screen::Completed || screen == SignInPresenter::Screen::Failed;
    headline->setText(presenter->headline());
    introduction->setText(presenter->introduction());
    introduction->setVisible(!ended);
    reason->setVisible(!ended && !reason->text().isEmpty());
    browser->setTexts(presenter->browserText(), presenter->browserHint());
    if (ended)
        outcome->setOutcome(presenter->outcome());
    renderButtons();
    if (shown != screen) {
        shown = screen;
        enterScreen();
    }
    growToFit(q);
}

void SignInDialogPrivate::renderButtons()
{
    const SignInPresenter::Screen screen = presenter->screen();
    const bool inBrowser = screen == SignInPresenter::Screen::Browser;
    const bool failed = screen == SignInPresenter::Screen::Failed;
    const bool completed = screen == SignInPresenter::Screen::Completed;
    reopen->setVisible(inBrowser);
    reopen->setEnabled(presenter->canReopenBrowser());
    copyLink->setVisible(inBrowser);
    copyLink->setEnabled(!presenter->link().isEmpty());
    copyDetails->setVisible(failed);
    otherWay->setVisible(failed);
    tryAgain->setVisible(failed);
    finish->setVisible(completed);
    cancel->setVisible(!completed);
    cancel->setText(failed ? SignInDialog::tr("Close") : SignInDialog::tr("Cancel"));
}

void SignInDialogPrivate::enterScreen()
{
    switch (*shown) {
    case SignInPresenter::Screen::Choice:
        screens->setCurrentWidget(choice);
        choice->browserButton()->setDefault(true);
        choice->browserButton()->setFocus();
        break;
    case SignInPresenter::Screen::Browser:
        screens->setCurrentWidget(browser);
        reopen->setDefault(true);
        cancel->setFocus();
        break;
    case SignInPresenter::Screen::Device:
        screens->setCurrentWidget(device);
        cancel->setFocus();
        break;
    case SignInPresenter::Screen::Completed:
        screens->setCurrentWidget(outcome);
        finish->setDefault(true);
        finish->setFocus();
        break;
    case SignInPresenter::Screen::Failed:
        screens->setCurrentWidget(outcome);
        tryAgain->setDefault(true);
        tryAgain->setFocus();
        break;
    }
}

void SignInDialogPrivate::followDeviceCode()
{
    const DeviceCodePresenter::State state = presenter->deviceCode()->state();
    if (state == shownState)
        return;
    shownState = state;
    if (state == DeviceCodePresenter::State::WaitingForUser || state == DeviceCodePresenter::State::Expired)
        device->setFocus();
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
    d->presenter->cancel();
    QDialog::done(d->presenter->result() ? QDialog::Accepted : QDialog::Rejected);
}

void SignInDialog::showEvent(QShowEvent *event)
{
    const SignInPresenter::Screen screen = d->presenter->screen();
    const bool ended = screen == SignInPresenter::Screen::Completed || screen == SignInPresenter::Screen::Failed;
    if (!event->spontaneous() && ended)
        d->presenter->reset();
    QDialog::showEvent(event);
}

} // namespace QtSignIn
