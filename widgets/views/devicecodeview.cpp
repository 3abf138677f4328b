#include <QtSignIn/devicecodeview.h>

#include <QtCore/QPointer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/qrcodewidget.h>

#include "presenters/codecountdown.h"
#include "presenters/devicecodenarrator.h"
#include "presenters/devicecodepresenter.h"
#include "views/announcer.h"
#include "views/clipboardloan.h"
#include "views/copybutton.h"
#include "views/elidedlabel.h"
#include "views/eventreaction.h"
#include "views/focusmark.h"
#include "views/labels.h"
#include "views/linkbutton.h"
#include "views/noticelabel.h"
#include "views/outlined.h"
#include "views/retranslation.h"
#include "views/scrollareanames.h"
#include "views/sightwatch.h"
#include "views/steadylabel.h"
#include "views/textsize.h"
#include "views/usercodeedit.h"
#include "views/windowfit.h"

namespace QtSignIn {

namespace {

/// Long enough to go to another window and paste the code there.
constexpr std::chrono::seconds CodeInClipboard(60);

/// No code that is good for longer needs more room.
constexpr std::chrono::seconds LongestCountdown = std::chrono::minutes(999) + std::chrono::seconds(59);

} // namespace

class DeviceCodeViewPrivate {
public:
    DeviceCodeViewPrivate(DeviceCodeView *view, DeviceCodePresenter *presenter);
    Q_DISABLE_COPY_MOVE(DeviceCodeViewPrivate)

    void render();
    void renderTick();
    void followClock();
    void fitWidth();

    DeviceCodeView *q;
    bool scrolls = true; ///< if the display is too small
    DeviceCodePresenter *presenter;
    ClipboardLoan *loan = nullptr;
    ElidedLabel *host = nullptr;
    ElidedLabel *hostInLetters = nullptr;
    LinkButton *link = nullptr;
    UserCodeEdit *code = nullptr;
    CopyButton *copy = nullptr;
    SteadyLabel *countdown = nullptr;
    QPushButton *newCode = nullptr;
    QPushButton *keep = nullptr;
    QrCodeWidget *qrCode = nullptr;
    QLabel *qrCaption = nullptr;
    QBoxLayout *columns = nullptr;
    QBoxLayout *codeRow = nullptr;
    QLabel *firstStep = nullptr;
    QLabel *secondStep = nullptr;
    NoticeLabel *notice = nullptr;
    QLabel *stateLine = nullptr;

private:
    void setTexts();
    QLayout *buildSteps(DeviceCodeView *view);
    QLayout *buildQrCode(DeviceCodeView *view);
    void narrate();
    bool holdsFocus() const;
    void keepFocus(bool heldIt);

    bool lostFocus = false;
};

DeviceCodeViewPrivate::DeviceCodeViewPrivate(DeviceCodeView *view, DeviceCodePresenter *devicePresenter)
    : q(view)
    , presenter(devicePresenter)
{
    columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(buildSteps(view), 1);
    columns->addLayout(buildQrCode(view));

    notice = new NoticeLabel({}, view);
    stateLine = wrappedLabel(view);
    reserveLines(stateLine, 2);

    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(columns);
    layout->addWidget(notice);
    layout->addWidget(stateLine);
    layout->addStretch();

    keepFitted(view, [this] { fitWidth(); });
    new EventReaction(view, QEvent::LayoutRequest, [this] { fitWidth(); });

    QObject::connect(newCode, &QPushButton::clicked, presenter, &DeviceCodePresenter::requestNewCode);
    QObject::connect(keep, &QPushButton::clicked, presenter, &DeviceCodePresenter::keepOtherPerson);
    QObject::connect(link, &QPushButton::clicked, presenter, &DeviceCodePresenter::openLink);
    QObject::connect(presenter, &DeviceCodePresenter::changed, view, [this] {
        const bool heldIt = holdsFocus();
        render();
        keepFocus(heldIt);
    });
    QObject::connect(presenter, &DeviceCodePresenter::ticked, view, [this] { renderTick(); });
    QObject::connect(presenter, &DeviceCodePresenter::completed, view, &DeviceCodeView::signedIn);
    QObject::connect(presenter, &DeviceCodePresenter::failed, view, &DeviceCodeView::failed);
    keepTranslated(view, [this] { setTexts(); });
    narrate();
    FocusMark::within(view);
    presenter->setWatched(view->isVisible());
    // A widget that goes hides first, when this is gone already.
    new SightWatch(view, [watched = QPointer(presenter)](bool inSight) {
        if (watched)
            watched->setWatched(inSight);
    });
}

void DeviceCodeViewPrivate::fitWidth()
{
    const int scrollBar = q->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int comfortable =
        scrolls ? comfortableWidth(q) - RoomAround - scrollBar : q->fontMetrics().averageCharWidth() * 84;
    const int codeAndQrCode = codeRow->minimumSize().width() + columns->spacing() + qrCode->minimumSizeHint().width();
    q->setMinimumWidth(std::max(comfortable, codeAndQrCode));
}

void DeviceCodeViewPrivate::setTexts()
{
    q->setAccessibleName(DeviceCodeView::tr("Sign-in code"));
    firstStep->setText(DeviceCodeView::tr("1. On your phone or another computer, open this page:"));
    secondStep->setText(DeviceCodeView::tr("2. Enter this code there:"));
    copy->setLabel(DeviceCodeView::tr("Copy"));
    newCode->setText(DeviceCodeView::tr("Get a new code"));
    keep->setText(DeviceCodeView::tr("Keep this account"));
    countdown->setLongestText(CodeCountdown::text(LongestCountdown));
    qrCaption->setText(DeviceCodeView::tr("Or scan this with a phone."));
    notice->setText(DeviceCodeView::tr(
        "Only continue if you started this sign-in yourself. Never enter a code that someone sent you."));
    render();
}

void DeviceCodeViewPrivate::narrate()
{
    auto *narrator = new DeviceCodeNarrator(presenter);
    QObject::connect(
        narrator, &DeviceCodeNarrator::attemptBegan, q, [this] { Announcer::of(q, presenter->clock())->forgetLast(); });
    QObject::connect(narrator, &DeviceCodeNarrator::said, q, [this](const QString &text, Politeness politeness) {
        Announcer::of(q, presenter->clock())->announce(text, politeness);
    });
}

QLayout *DeviceCodeViewPrivate::buildSteps(DeviceCodeView *view)
{
    host = new ElidedLabel(Qt::ElideLeft, view);
    keepFont(host, [](const QFont &usual) { return boldFont(usual, 1.25); });
    hostInLetters = new ElidedLabel(Qt::ElideLeft, view);
    link = new LinkButton(view);
    code = new UserCodeEdit(view);
    copy = new CopyButton(
        {}, [this] { return presenter->instructions().code(); }, view);
    loan = new ClipboardLoan(CodeInClipboard, view);
    copy->setLoan(loan);
    followClock();
    code->setLoan(loan);
    countdown = new SteadyLabel(view);
    newCode = new Outlined<QPushButton>(view);
    keep = new Outlined<QPushButton>(view);
    keep->hide();
    keepRoomWhenHidden(host);
    keepRoomWhenHidden(hostInLetters);
    keepRoomWhenHidden(countdown);
    countdown->setNeighbour(newCode);

    codeRow = new QHBoxLayout;
    codeRow->addWidget(code, 1);
    codeRow->addWidget(copy);
    auto *endRow = new QHBoxLayout;
    endRow->addWidget(countdown, 1);
    endRow->addWidget(keep);
    endRow->addWidget(newCode);

    firstStep = wrappedLabel(view);
    firstStep->setBuddy(link);
    secondStep = wrappedLabel(view);
    secondStep->setBuddy(code);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(6);
    steps->addWidget(firstStep);
    steps->addWidget(host);
    steps->addWidget(link);
    steps->addWidget(hostInLetters);
    steps->addSpacing(6);
    steps->addWidget(secondStep);
    steps->addLayout(codeRow);
    steps->addLayout(endRow);
    steps->addStretch();
    return steps;
}

QLayout *DeviceCodeViewPrivate::buildQrCode(DeviceCodeView *view)
{
    qrCode = new QrCodeWidget(view);
    qrCaption = wrappedLabel(view);
    qrCaption->setAlignment(Qt::AlignHCenter);
    keepRoomWhenHidden(qrCaption);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(qrCode, 0, Qt::AlignHCenter);
    column->addWidget(qrCaption);
    column->addStretch();
    return column;
}

void DeviceCodeViewPrivate::render()
{
    const QString userCode = presenter->instructions().code();
    const bool usable = presenter->state() == DeviceCodePresenter::State::WaitingForUser;
    host->setText(presenter->instructions().host());
    host->setVisible(!host->text().isEmpty());
    const QString letters = presenter->instructions().hostInLetters();
    //: %1 is the name of a host in its own script; above it stands the same name in Latin letters
    hostInLetters->setText(letters.isEmpty() ? QString() : DeviceCodeView::tr("in its own letters: %1").arg(letters));
    hostInLetters->setShorterText(letters);
    hostInLetters->setVisible(!letters.isEmpty());
    link->setLinkText(presenter->instructions().link());
    link->setEnabled(presenter->canOpenLink());
    link->setAccessibleName(presenter->instructions().link().isEmpty()
            ? DeviceCodeView::tr("Address of the sign-in page, not there yet")
            : DeviceCodeView::tr("Open %1 in this computer's browser").arg(presenter->instructions().link()));
    if (code->toPlainText() != userCode)
        code->setCode(userCode, presenter->instructions().codeGroups());
    code->setEnabled(usable);
    nameScrollArea(code,
        userCode.isEmpty() ? DeviceCodeView::tr("Code, not there yet")
                           : DeviceCodeView::tr("Code: %1").arg(presenter->instructions().spokenCode()));
    copy->setEnabled(usable);
    keep->setVisible(presenter->canKeepOtherPerson());
    newCode->setVisible(presenter->canRequestNewCode());
    q->setFocusProxy(presenter->canRequestNewCode() ? newCode : copy);
    qrCode->setPayload(presenter->qrPayload());
    qrCode->setAccessibleName(presenter->qrDescription());
    qrCaption->setVisible(qrCode->hasCode());
    renderTick();
}

bool DeviceCodeViewPrivate::holdsFocus() const
{
    const QWidget *focus = q->window()->focusWidget();
    return focus && q->isAncestorOf(focus);
}

/// Controls come and go with the code. Who is at one of them must not find themselves elsewhere in the window, or
/// nowhere.
void DeviceCodeViewPrivate::keepFocus(bool heldIt)
{
    const QWidget *const focus = q->window()->focusWidget();
    const bool isUsable = focus && focus->isVisible() && focus->isEnabled();
    lostFocus = isUsable ? heldIt && !holdsFocus() : heldIt || lostFocus;
    const QWidget *const heir = q->focusProxy();
    if (!lostFocus || !heir->isVisible() || !heir->isEnabled())
        return;
    lostFocus = false;
    q->setFocus();
}

void DeviceCodeViewPrivate::renderTick()
{
    countdown->setText(presenter->countdownText());
    nameQuietly(countdown, presenter->spokenCountdown());
    countdown->setVisible(!countdown->text().isEmpty());
    stateLine->setText(presenter->stateText());
    nameQuietly(stateLine, presenter->spokenState());
}

void DeviceCodeViewPrivate::followClock()
{
    copy->setClock(presenter->clock());
    loan->setClock(presenter->clock());
}

DeviceCodeView::DeviceCodeView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<DeviceCodeViewPrivate>(this, new DeviceCodePresenter(this)))
{
    d->scrolls = false;
    d->qrCaption->setWordWrap(false);
    d->fitWidth();
}

DeviceCodeView::DeviceCodeView(DeviceCodePresenter *presenter, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<DeviceCodeViewPrivate>(this, presenter))
{
}

DeviceCodeView::~DeviceCodeView() = default;

void DeviceCodeView::start(
    PublicClientApplication *application, const QStringList &scopes, const DeviceCodeOptions &options)
{
    d->presenter->setApplication(application);
    d->followClock();
    d->presenter->start([application = QPointer(application), scopes, options] {
        return application ? application->acquireTokenByDeviceFlow(scopes, options) : nullptr;
    });
}

void DeviceCodeView::setExpectedAccount(const Account &account)
{
    d->presenter->setExpectedPerson({account, d->presenter->expectedPerson().loginHint});
}

Account DeviceCodeView::expectedAccount() const
{
    return d->presenter->expectedPerson().account;
}

void DeviceCodeView::setExpectedUsername(const QString &username)
{
    d->presenter->setExpectedPerson({d->presenter->expectedPerson().account, username});
}

QString DeviceCodeView::expectedUsername() const
{
    return d->presenter->expectedPerson().loginHint;
}

void DeviceCodeView::setFlow(DeviceCodeFlow *flow)
{
    d->presenter->observe(flow);
    d->followClock();
}

void DeviceCodeView::cancel()
{
    d->presenter->cancel();
}

void DeviceCodeView::showExample()
{
    d->presenter->showExample();
}

} // namespace QtSignIn
