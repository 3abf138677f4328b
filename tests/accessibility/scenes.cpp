#include "accessibility/scenes.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signinbutton.h>
#include <QtSignIn/signindialog.h>

#include "views/choicescreen.h"

namespace QtSignIn {

using namespace std::chrono_literals;

namespace {

const QUrl VerificationLink(QStringLiteral("https://login.example.com/device"));

TokenResult ada()
{
    return signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com"));
}

Error expired()
{
    return Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString());
}

Error unreachable()
{
    return Error(Error::Kind::Network, QStringLiteral("network_error"), QStringLiteral("Host not found"));
}

void showDeviceDialog(Stage &stage)
{
    auto dialog = std::make_unique<DeviceCodeDialog>(stage.fixture.application.get(), QStringList());
    dialog->setReason(QStringLiteral("Your notes are kept in the cloud."));
    stage.window = std::move(dialog);
    stage.window->show();
}

void showSignInDialog(Stage &stage)
{
    auto dialog = std::make_unique<SignInDialog>(stage.fixture.application.get(), QStringList());
    dialog->setReason(QStringLiteral("Your notes are kept in the cloud."));
    stage.window = std::move(dialog);
    stage.window->show();
}

void showKnownAccounts(Stage &stage)
{
    stage.people = std::make_unique<People>();
    stage.people->signIn(QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"));
    const QStringList scopesNobodyGranted {QStringLiteral("other")};
    stage.window = std::make_unique<SignInDialog>(stage.people->application.get(), scopesNobodyGranted);
    stage.window->show();
}

void askWhetherStillSignedIn(Stage &stage)
{
    FakeAnswer never;
    never.hangs = true;
    stage.people->provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), never);
    auto *picker = stage.window->findChild<AccountPicker *>();
    Q_EMIT picker->accountChosen(stage.people->application->accounts().first());
}

void showDeviceView(Stage &stage)
{
    stage.window = std::make_unique<QWidget>();
    stage.window->setWindowTitle(QStringLiteral("Example Notes"));
    auto *layout = new QVBoxLayout(stage.window.get());
    auto *view = new DeviceCodeView(stage.window.get());
    layout->addWidget(view);
    stage.window->show();
    view->start(stage.fixture.application.get(), {});
}

void showSignInOnAnotherDevice(Stage &stage)
{
    showSignInDialog(stage);
    stage.window->findChild<ChoiceScreen *>()->deviceButton()->click();
}

void giveCode(Stage &stage)
{
    Q_EMIT stage.flow<DeviceCodeFlow>()->userCodeReceived(stage.fixture.authorization());
}

void beInTheBrowser(Stage &stage)
{
    stage.window->findChild<ChoiceScreen *>()->browserButton()->click();
    auto *flow = stage.flow<InteractiveFlow>();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize?state=1")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
}

using Step = std::function<void(Stage &)>;

Step then(const Step &first, const Step &second)
{
    return [first, second](Stage &stage) {
        first(stage);
        second(stage);
    };
}

/// The states of a device code, wherever it is shown.
QList<Scene> deviceScenes(const QByteArray &place, const Step &show)
{
    const Step waiting = then(show, giveCode);
    return {
        {place + ": asking for a code", show},
        {place + ": waiting", waiting},
        {place + ": host in its own letters",
            then(show,
                [](Stage &stage) {
                    Q_EMIT stage.flow<DeviceCodeFlow>()->userCodeReceived(stage.fixture.authorization(
                        QStringLiteral("WDJB-MJHT"), QUrl(QStringLiteral("https://b\u00fccher.example/device"))));
                })},
        {place + ": network trouble",
            then(waiting,
                [](Stage &stage) {
                    auto *flow = stage.flow<DeviceCodeFlow>();
                    Q_EMIT flow->networkErrorOccurred(unreachable());
                    Q_EMIT flow->pollScheduled(8s);
                })},
        {place + ": no browser for the link",
            then(waiting,
                [](Stage &stage) {
                    for (auto *button : stage.window->findChildren<QPushButton *>()) {
                        if (button->accessibleName().contains(VerificationLink.toString()))
                            button->click();
                    }
                    stage.fixture.browser->answer(false);
                })},
        {place + ": finishing",
            then(waiting,
                [](Stage &stage) { Q_EMIT stage.flow<DeviceCodeFlow>()->stageChanged(Flow::Stage::Validating); })},
        {place + ": expired",
            then(waiting, [](Stage &stage) { Q_EMIT stage.flow<DeviceCodeFlow>()->failed(expired()); })},
        {place + ": signed in",
            then(waiting, [](Stage &stage) { Q_EMIT stage.flow<DeviceCodeFlow>()->completed(ada()); })},
        {place + ": another person",
            then(waiting,
                [](Stage &stage) {
                    expectGrace(stage);
                    Q_EMIT stage.flow<DeviceCodeFlow>()->completed(ada());
                })},
        {place + ": failed",
            then(waiting, [](Stage &stage) { Q_EMIT stage.flow<DeviceCodeFlow>()->failed(unreachable()); })},
    };
}

QList<Scene> browserScenes()
{
    const Step waiting = then(showSignInDialog, beInTheBrowser);
    return {
        {"sign-in dialog: known accounts", showKnownAccounts},
        {"sign-in dialog: still signed in?", then(showKnownAccounts, askWhetherStillSignedIn)},
        {"sign-in dialog: another account",
            then(showKnownAccounts,
                [](Stage &stage) { Q_EMIT stage.window->findChild<AccountPicker *>()->anotherAccountRequested(); })},
        {"sign-in dialog: choice", showSignInDialog},
        {"sign-in dialog: opening the browser",
            then(showSignInDialog,
                [](Stage &stage) { stage.window->findChild<ChoiceScreen *>()->browserButton()->click(); })},
        {"sign-in dialog: in the browser", waiting},
        {"sign-in dialog: no browser",
            then(waiting,
                [](Stage &stage) {
                    Q_EMIT stage.flow<InteractiveFlow>()->browserNotOpened(
                        QUrl(QStringLiteral("https://login.example.com/authorize?state=1")));
                })},
        {"sign-in dialog: foreign answer",
            then(waiting,
                [](Stage &stage) {
                    Q_EMIT stage.flow<InteractiveFlow>()->redirectIgnored(InteractiveFlow::IgnoredReason::WrongState);
                })},
        {"sign-in dialog: finishing",
            then(waiting,
                [](Stage &stage) { Q_EMIT stage.flow<InteractiveFlow>()->stageChanged(Flow::Stage::RedeemingCode); })},
        {"sign-in dialog: signed in",
            then(waiting, [](Stage &stage) { Q_EMIT stage.flow<InteractiveFlow>()->completed(ada()); })},
        {"sign-in dialog: another person",
            then(showSignInDialog,
                [](Stage &stage) {
                    expectGrace(stage);
                    beInTheBrowser(stage);
                    Q_EMIT stage.flow<InteractiveFlow>()->completed(ada());
                })},
        {"sign-in dialog: failed",
            then(waiting, [](Stage &stage) { Q_EMIT stage.flow<InteractiveFlow>()->failed(unreachable()); })},
    };
}

Account signInAlice(Stage &stage)
{
    return stage.people->signIn(
        QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"));
}

/// A window with one widget of ours, and the people it shows.
template <typename Widget> Widget *showAlone(Stage &stage)
{
    stage.people = std::make_unique<People>();
    stage.window = std::make_unique<QWidget>();
    stage.window->setWindowTitle(QStringLiteral("Example Notes"));
    auto *layout = new QVBoxLayout(stage.window.get());
    auto *widget = new Widget(stage.window.get());
    layout->addWidget(widget);
    stage.window->show();
    return widget;
}

void showPicker(Stage &stage)
{
    showAlone<AccountPicker>(stage)->setApplication(stage.people->application.get());
}

void showAccountButton(Stage &stage)
{
    showAlone<AccountButton>(stage)->setApplication(stage.people->application.get());
}

QList<Scene> accountScenes()
{
    const Step signedIn = [](Stage &stage) { signInAlice(stage); };
    const Step expelled = [](Stage &stage) {
        const Account alice = signInAlice(stage);
        stage.people->signIn(QStringLiteral("b"), QStringLiteral("Bob"));
        stage.people->expel(alice);
    };
    return {
        {"account picker: nobody", showPicker},
        {"account picker: one has to sign in again", then(showPicker, expelled)},
        {"account button: nobody", showAccountButton},
        {"account button: signed in", then(showAccountButton, signedIn)},
        {"account button: has to sign in again", then(showAccountButton, expelled)},
        {"sign-in button", [](Stage &stage) { showAlone<SignInButton>(stage); }},
    };
}

} // namespace

const QList<Scene> &allScenes()
{
    static const QList<Scene> scenes = browserScenes()
        + deviceScenes("sign-in dialog, device", showSignInOnAnotherDevice)
        + deviceScenes("device code dialog", showDeviceDialog) + deviceScenes("device code view", showDeviceView)
        + accountScenes();
    return scenes;
}

void expectGrace(Stage &stage)
{
    const QString grace = QStringLiteral("grace@example.com");
    if (auto *dialog = qobject_cast<SignInDialog *>(stage.window.get())) {
        InteractiveOptions options = dialog->interactiveOptions();
        options.loginHint = grace;
        dialog->setInteractiveOptions(options);
    } else {
        stage.window->findChild<DeviceCodeView *>()->setExpectedUsername(grace);
    }
}

std::unique_ptr<Stage> enter(const QByteArray &name)
{
    auto stage = std::make_unique<Stage>();
    for (const Scene &scene : allScenes()) {
        if (scene.name == name)
            scene.enter(*stage);
    }
    if (!stage->window) {
        QTest::qFail("There is no such scene.", __FILE__, __LINE__);
        return nullptr;
    }
    stage->window->activateWindow();
    if (!QTest::qWaitForWindowActive(stage->window.get()))
        QTest::qFail("The window does not get the focus.", __FILE__, __LINE__);
    return stage;
}

void addSceneRows()
{
    QTest::addColumn<QByteArray>("scene");
    for (const Scene &scene : allScenes())
        QTest::newRow(scene.name.constData()) << scene.name;
}

} // namespace QtSignIn
