#include <QtSignIn/devicecodedialog.h>

#include <QtCore/QPointer>
#include <QtGui/QShowEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/publicclientapplication.h>

#include "presenters/devicecodepresenter.h"
#include "views/buttonrow.h"
#include "views/copybutton.h"
#include "views/enterguard.h"
#include "views/focusmark.h"
#include "views/labels.h"
#include "views/outcomescreen.h"
#include "views/outlined.h"
#include "views/retranslation.h"
#include "views/screenstack.h"
#include "views/textsize.h"
#include "views/windowfit.h"

namespace QtSignIn {

using State = DeviceCodePresenter::State;

class DeviceCodeDialogPrivate {
public:
    DeviceCodeDialogPrivate(DeviceCodeDialog *dialog, PublicClientApplication *application);

    void render();
    bool isOver() const;

    DeviceCodeDialog *q;
    DeviceCodePresenter *presenter;
    DeviceCodePresenter::StartFlow startFlow;
    QLabel *headline = nullptr;
    QLabel *introduction = nullptr;
    QLabel *reason = nullptr;
    ScreenStack *screens = nullptr;
    DeviceCodeView *view = nullptr;
    OutcomeScreen *outcome = nullptr; ///< made when it is needed
    CopyButton *copyDetails = nullptr;
    QPushButton *tryAgain = nullptr;
    QPushButton *keep = nullptr;
    QPushButton *finish = nullptr;
    QPushButton *cancel = nullptr;
    ButtonRow *buttons = nullptr;
    EnterGuard *enterGuard = nullptr;
    State shown = State::Idle;

private:
    Q_DISABLE_COPY_MOVE(DeviceCodeDialogPrivate)

    ButtonRow *buildButtons();
    void setTexts();
    void enterState();
};

DeviceCodeDialogPrivate::DeviceCodeDialogPrivate(DeviceCodeDialog *dialog, PublicClientApplication *application)
    : q(dialog)
    , presenter(new DeviceCodePresenter(dialog))
{
    if (application)
        presenter->setApplication(application);
    headline = headlineLabel(q);
    introduction = wrappedLabel(q);
    reason = wrappedLabel(q);
    reason->hide();
    screens = new ScreenStack(q);
    view = new DeviceCodeView(presenter, screens->room());
    screens->setCurrentScreen(view);

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
    enterGuard = new EnterGuard(q, cancel, presenter->clock());

    QObject::connect(presenter, &DeviceCodePresenter::changed, q, [this] { render(); });
    QObject::connect(presenter, &DeviceCodePresenter::completed, q, &DeviceCodeDialog::signedIn);
    QObject::connect(presenter, &DeviceCodePresenter::failed, q, &DeviceCodeDialog::failed);
    keepTranslated(q, [this] { setTexts(); });
    keepFitted(q, [this] { growToFitLater(q); });
}

void DeviceCodeDialogPrivate::setTexts()
{
    //: Title of the window
    q->setWindowTitle(DeviceCodeDialog::tr("Sign in"));
    copyDetails->setLabel(DeviceCodeDialog::tr("&Copy details"));
    tryAgain->setText(DeviceCodeDialog::tr("&Try again"));
    keep->setText(DeviceCodeDialog::tr("&Keep this account"));
    finish->setText(DeviceCodeDialog::tr("Done"));
    buttons->setAccessibleName(DeviceCodeDialog::tr("Actions"));
    render();
    growToFitLater(q);
}

ButtonRow *DeviceCodeDialogPrivate::buildButtons()
{
    copyDetails = new CopyButton(
        {}, [this] { return presenter->outcome().details; }, q);
    copyDetails->setClock(presenter->clock());
    tryAgain = new Outlined<QPushButton>(q);
    keep = new Outlined<QPushButton>(q);
    finish = new Outlined<QPushButton>(q);
    cancel = new Outlined<QPushButton>(q);
    auto *box = new ButtonRow(q);
    box->addButton(copyDetails, QDialogButtonBox::ActionRole);
    box->addButton(tryAgain, QDialogButtonBox::AcceptRole);
    box->addButton(keep, QDialogButtonBox::AcceptRole);
    box->addButton(finish, QDialogButtonBox::AcceptRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    QObject::connect(tryAgain, &QPushButton::clicked, presenter, &DeviceCodePresenter::requestNewCode);
    QObject::connect(keep, &QPushButton::clicked, presenter, &DeviceCodePresenter::keepOtherPerson);
    QObject::connect(finish, &QPushButton::clicked, q, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, q, &QDialog::reject);
    FocusMark::within(box);
    return box;
}

bool DeviceCodeDialogPrivate::isOver() const
{
    const State state = presenter->state();
    return state == State::OtherPerson || state == State::Completed || state == State::Failed;
}

void DeviceCodeDialogPrivate::render()
{
    const State state = presenter->state();
    if (isOver()) {
        if (!outcome)
            outcome = new OutcomeScreen(screens->room());
        outcome->setOutcome(presenter->outcome());
    }
    headline->setText(isOver() ? presenter->outcome().headline : DeviceCodeDialog::tr("Sign in with another device"));
    introduction->setText(presenter->introduction());
    introduction->setVisible(!isOver() && !introduction->text().isEmpty());
    reason->setVisible(!isOver() && !reason->text().isEmpty());
    screens->setCurrentScreen(isOver() ? static_cast<QWidget *>(outcome) : view);
    copyDetails->setVisible(state == State::Failed);
    tryAgain->setVisible(isOver() && presenter->canRequestNewCode());
    keep->setVisible(presenter->canKeepOtherPerson());
    finish->setVisible(state == State::Completed);
    cancel->setVisible(state != State::Completed);
    cancel->setText(state == State::Failed || state == State::Expired ? DeviceCodeDialog::tr("Close")
                                                                      : DeviceCodeDialog::tr("Cancel"));
    stackIfTooWide(buttons);
    if (shown != state) {
        shown = state;
        enterState();
    }
    growToFit(q);
    growToFitLater(q); // the buttons tell of their new texts a turn of the event loop later
}

void DeviceCodeDialogPrivate::enterState()
{
    enterGuard->restart();
    switch (shown) {
    case State::WaitingForUser:
    case State::Expired:
        view->setFocus();
        break;
    case State::Completed:
        finish->setDefault(true);
        finish->setFocus();
        break;
    case State::OtherPerson:
    case State::Failed:
        tryAgain->setDefault(true);
        (presenter->canRequestNewCode() ? tryAgain : cancel)->setFocus();
        break;
    default:
        cancel->setFocus();
        break;
    }
}

DeviceCodeDialog::DeviceCodeDialog(
    PublicClientApplication *application, const QStringList &scopes, const DeviceCodeOptions &options, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<DeviceCodeDialogPrivate>(this, application))
{
    d->render();
    d->startFlow = [application = QPointer(application), scopes, options] {
        return application ? application->acquireTokenByDeviceFlow(scopes, options) : nullptr;
    };
}

DeviceCodeDialog::DeviceCodeDialog(DeviceCodeFlow *flow, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<DeviceCodeDialogPrivate>(this, DeviceCodePresenter::applicationOf(flow)))
{
    d->presenter->observe(flow);
}

DeviceCodeDialog::~DeviceCodeDialog()
{
    disconnect(d->presenter, nullptr, this, nullptr);
    d->presenter->cancel();
}

void DeviceCodeDialog::setReason(const QString &reason)
{
    d->reason->setText(reason);
    d->render();
}

QString DeviceCodeDialog::reason() const
{
    return d->reason->text();
}

void DeviceCodeDialog::setExpectedAccount(const Account &account)
{
    d->presenter->setExpectedPerson({account, d->presenter->expectedPerson().loginHint});
    d->render();
}

Account DeviceCodeDialog::expectedAccount() const
{
    return d->presenter->expectedPerson().account;
}

void DeviceCodeDialog::setExpectedUsername(const QString &username)
{
    d->presenter->setExpectedPerson({d->presenter->expectedPerson().account, username});
    d->render();
}

QString DeviceCodeDialog::expectedUsername() const
{
    return d->presenter->expectedPerson().loginHint;
}

std::optional<TokenResult> DeviceCodeDialog::tokenResult() const
{
    return d->presenter->result();
}

std::optional<Error> DeviceCodeDialog::error() const
{
    return d->presenter->error();
}

void DeviceCodeDialog::done(int)
{
    const QPointer<DeviceCodeDialog> guard(this);
    if (!d->presenter->result())
        d->presenter->cancel();
    if (guard)
        QDialog::done(d->presenter->result() ? QDialog::Accepted : QDialog::Rejected);
}

void DeviceCodeDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && d->startFlow && !d->presenter->isUnderWay())
        d->presenter->start(d->startFlow);
    QDialog::showEvent(event);
    growToFit(this);
}

} // namespace QtSignIn
