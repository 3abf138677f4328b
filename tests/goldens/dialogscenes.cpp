#include "goldens/scenes.h"

#include <QtWidgets/QPushButton>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

#include "goldens/knownpeople.h"
#include "views/choicescreen.h"

namespace QtSignIn {

namespace {

using namespace std::chrono_literals;

const QUrl AuthorizationUrl(QStringLiteral("https://login.example.com/authorize"));

std::unique_ptr<SignInDialog> signIn(Fixture &fixture)
{
    auto dialog = std::make_unique<SignInDialog>(fixture.application.get(), QStringList());
    dialog->show();
    return dialog;
}

std::unique_ptr<QWidget> signInChoice(Fixture &fixture)
{
    return signIn(fixture);
}

std::unique_ptr<QWidget> signInReason(Fixture &fixture)
{
    auto dialog = signIn(fixture);
    dialog->setReason(QStringLiteral("Your notes are kept in your account, so that you have them on every computer."));
    return dialog;
}

std::unique_ptr<QWidget> signInAccounts(Fixture &)
{
    auto *known = new KnownPeople;
    auto dialog = std::make_unique<SignInDialog>(known->application(), QStringList());
    known->setParent(dialog.get());
    dialog->show();
    processEvents();
    return dialog;
}

std::unique_ptr<SignInDialog> inBrowser(Fixture &fixture)
{
    auto dialog = signIn(fixture);
    dialog->findChild<ChoiceScreen *>()->browserButton()->click();
    processEvents();
    auto *flow = fixture.newestFlow<InteractiveFlow>();
    Q_EMIT flow->authorizationUrlReady(AuthorizationUrl);
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    return dialog;
}

std::unique_ptr<QWidget> signInBrowser(Fixture &fixture)
{
    return inBrowser(fixture);
}

std::unique_ptr<QWidget> signInBrowserNotOpened(Fixture &fixture)
{
    auto dialog = inBrowser(fixture);
    Q_EMIT fixture.newestFlow<InteractiveFlow>()->browserNotOpened(AuthorizationUrl);
    return dialog;
}

std::unique_ptr<QWidget> signInCompleted(Fixture &fixture)
{
    auto dialog = inBrowser(fixture);
    Q_EMIT fixture.newestFlow<InteractiveFlow>()->completed(
        signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    return dialog;
}

std::unique_ptr<QWidget> signInSomebodyElse(Fixture &fixture)
{
    auto dialog = signIn(fixture);
    InteractiveOptions options;
    options.loginHint = QStringLiteral("ada@example.com");
    dialog->setInteractiveOptions(options);
    dialog->findChild<ChoiceScreen *>()->browserButton()->click();
    Q_EMIT fixture.newestFlow<InteractiveFlow>()->completed(
        signedInAs(QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.com")));
    return dialog;
}

std::unique_ptr<QWidget> signInFailed(Fixture &fixture)
{
    auto dialog = inBrowser(fixture);
    Q_EMIT fixture.newestFlow<InteractiveFlow>()->failed(
        Error(Error::Kind::Network, QStringLiteral("network_error"), QStringLiteral("Connection refused")));
    return dialog;
}

std::unique_ptr<DeviceCodeDialog> device(Fixture &fixture)
{
    auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
    dialog->show();
    return dialog;
}

std::unique_ptr<QWidget> deviceAsking(Fixture &fixture)
{
    return device(fixture);
}

std::unique_ptr<QWidget> deviceWaiting(Fixture &fixture)
{
    auto dialog = device(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization());
    return dialog;
}

std::unique_ptr<QWidget> deviceLongCode(Fixture &fixture)
{
    auto dialog = device(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(
        fixture.authorization(QStringLiteral("WDJBMJHTQRSTVWXZ"),
            QUrl(QStringLiteral("https://sign-in.accounts.department.example.com/oauth2/v1/device/activate"))));
    return dialog;
}

std::unique_ptr<QWidget> deviceTrouble(Fixture &fixture)
{
    auto dialog = deviceWaiting(fixture);
    auto *flow = fixture.newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->networkErrorOccurred(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
    Q_EMIT flow->pollScheduled(8s);
    return dialog;
}

std::unique_ptr<QWidget> deviceOwnLetters(Fixture &fixture)
{
    auto dialog = device(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization(
        QStringLiteral("WDJB-MJHT"), QUrl(QStringLiteral("https://anmeldung.b\u00fccher.example/device"))));
    return dialog;
}

std::unique_ptr<QWidget> deviceCompleted(Fixture &fixture)
{
    auto dialog = deviceWaiting(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->completed(
        signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    return dialog;
}

std::unique_ptr<QWidget> deviceSomebodyElse(Fixture &fixture)
{
    auto dialog = device(fixture);
    dialog->setExpectedUsername(QStringLiteral("ada@example.com"));
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->completed(
        signedInAs(QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.com")));
    return dialog;
}

std::unique_ptr<QWidget> deviceFailed(Fixture &fixture)
{
    auto dialog = deviceWaiting(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->failed(
        Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    return dialog;
}

std::unique_ptr<QWidget> deviceExpired(Fixture &fixture)
{
    auto dialog = deviceWaiting(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->failed(
        Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    return dialog;
}

} // namespace

std::vector<SceneLooks> dialogScenes()
{
    return {
        {{"signin-choice", signInChoice},
            {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &LargeText, &GermanDarkScaled}},
        {{"signin-accounts", signInAccounts}, {&Light, &Dark, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"signin-reason", signInReason}, {&Light}},
        {{"signin-browser", signInBrowser}, {&Light, &Dark, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"signin-browser-not-opened", signInBrowserNotOpened}, {&Light}},
        {{"signin-completed", signInCompleted}, {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"signin-somebody-else", signInSomebodyElse}, {&Light, &Arabic, &GermanDarkScaled}},
        {{"signin-failed", signInFailed}, {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"device-asking", deviceAsking}, {&Light}},
        {{"device-waiting", deviceWaiting},
            {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &LargeText, &Scaled, &GermanDarkScaled}},
        {{"device-own-letters", deviceOwnLetters}, {&Light, &Arabic}},
        {{"device-long-code", deviceLongCode}, {&Light}},
        {{"device-trouble", deviceTrouble}, {&Light}},
        {{"device-expired", deviceExpired}, {&Light, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"device-completed", deviceCompleted}, {&Light, &Dark}},
        {{"device-somebody-else", deviceSomebodyElse}, {&Light, &Dark}},
        {{"device-failed", deviceFailed}, {&Light, &Dark}},
    };
}

} // namespace QtSignIn
