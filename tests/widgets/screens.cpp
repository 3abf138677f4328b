#include "widgets/screens.h"

#include <QtWidgets/QPushButton>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signindialog.h>

#include "views/choicescreen.h"

namespace QtSignIn {

namespace {

using Made = std::unique_ptr<QWidget>;
using DeviceState = std::function<void(Fixture &, DeviceCodeFlow *)>;
using BrowserState = std::function<void(InteractiveFlow *)>;

const QString Reason = QStringLiteral("Notes are kept in step.");

std::unique_ptr<SignInDialog> shownSignInDialog(Fixture &fixture)
{
    auto dialog = std::make_unique<SignInDialog>(fixture.application.get(), QStringList());
    dialog->setReason(Reason);
    dialog->show();
    return dialog;
}

Screen browserScreen(const char *name, const BrowserState &enter)
{
    return {QStringLiteral("SignInDialog, browser, ") + QLatin1StringView(name), [enter](Fixture &fixture) -> Made {
                auto dialog = shownSignInDialog(fixture);
                dialog->findChild<ChoiceScreen *>()->browserButton()->click();
                enter(fixture.newestFlow<InteractiveFlow>());
                return dialog;
            }};
}

void waitInBrowser(InteractiveFlow *flow)
{
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
}

QList<Screen> browserScreens()
{
    using Ignored = InteractiveFlow::IgnoredReason;
    return {
        browserScreen("opening", [](InteractiveFlow *) {}),
        browserScreen("waiting", waitInBrowser),
        browserScreen("not opened",
            [](InteractiveFlow *flow) {
                waitInBrowser(flow);
                Q_EMIT flow->browserNotOpened({});
            }),
        browserScreen("https only",
            [](InteractiveFlow *flow) {
                waitInBrowser(flow);
                Q_EMIT flow->redirectIgnored(Ignored::TlsHello);
            }),
        browserScreen("stray answer",
            [](InteractiveFlow *flow) {
                waitInBrowser(flow);
                Q_EMIT flow->redirectIgnored(Ignored::WrongState);
            }),
        browserScreen(
            "finishing", [](InteractiveFlow *flow) { Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode); }),
        browserScreen("signed in",
            [](InteractiveFlow *flow) {
                Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
            }),
    };
}

QList<std::pair<Error::Kind, const char *>> allErrors()
{
    using Kind = Error::Kind;
    return {{Kind::Unknown, ""}, {Kind::Denied, "access_denied"}, {Kind::Cancelled, ErrorCode::Cancelled},
        {Kind::TimedOut, ErrorCode::TimedOut}, {Kind::Abandoned, ErrorCode::Abandoned},
        {Kind::Network, ErrorCode::TlsError}, {Kind::Network, ErrorCode::RequestTimedOut}, {Kind::Network, ""},
        {Kind::Server, "temporarily_unavailable"}, {Kind::Server, "invalid_grant"},
        {Kind::Configuration, ErrorCode::ListenFailed}, {Kind::Configuration, ErrorCode::MissingEndpoint},
        {Kind::Configuration, "invalid_client"}, {Kind::Configuration, ""}, {Kind::BadResponse, ""},
        {Kind::IdToken, ErrorCode::IdTokenExpired}, {Kind::IdToken, ""}, {Kind::MixUp, ErrorCode::BrowserAddressReused},
        {Kind::MixUp, ""}, {Kind::InteractionRequired, ""}, {Kind::Storage, ErrorCode::KeychainUnavailable},
        {Kind::Storage, ErrorCode::KeychainLocked}, {Kind::Storage, ErrorCode::StorageKeyLost},
        {Kind::Storage, ErrorCode::StorageFull}, {Kind::Storage, ErrorCode::StorageDamaged},
        {Kind::Storage, ErrorCode::StorageNewerVersion}, {Kind::Storage, ""}};
}

QList<Screen> errorScreens()
{
    QList<Screen> screens;
    for (const auto &[kind, code] : allErrors()) {
        const Error error(kind, QString::fromLatin1(code), QStringLiteral("Why the provider thinks so"));
        Screen screen = browserScreen("failed", [error](InteractiveFlow *flow) { Q_EMIT flow->failed(error); });
        screen.name += QStringLiteral(" (%1 %2)").arg(int(kind)).arg(QLatin1StringView(code));
        screens += screen;
    }
    return screens;
}

QList<std::pair<const char *, DeviceState>> deviceStates()
{
    return {
        {"requesting", [](Fixture &, DeviceCodeFlow *) {}},
        {"waiting",
            [](Fixture &fixture, DeviceCodeFlow *flow) { Q_EMIT flow->userCodeReceived(fixture.authorization()); }},
        {"network trouble",
            [](Fixture &fixture, DeviceCodeFlow *flow) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->networkErrorOccurred(Error(Error::Kind::Network, QString(), QString()));
                Q_EMIT flow->pollScheduled(std::chrono::seconds(8));
            }},
        {"finishing",
            [](Fixture &fixture, DeviceCodeFlow *flow) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->stageChanged(Flow::Stage::Validating);
            }},
        {"expired",
            [](Fixture &fixture, DeviceCodeFlow *flow) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
            }},
        {"failed",
            [](Fixture &fixture, DeviceCodeFlow *flow) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
            }},
        {"signed in",
            [](Fixture &fixture, DeviceCodeFlow *flow) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
            }},
    };
}

QList<Screen> deviceScreens()
{
    QList<Screen> screens;
    for (const auto &[name, enter] : deviceStates()) {
        const QString suffix = QStringLiteral(", ") + QLatin1StringView(name);
        screens.append({QStringLiteral("SignInDialog, device") + suffix, [enter](Fixture &fixture) -> Made {
                            auto dialog = shownSignInDialog(fixture);
                            dialog->findChild<ChoiceScreen *>()->deviceButton()->click();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>());
                            return dialog;
                        }});
        screens.append({QStringLiteral("DeviceCodeDialog") + suffix, [enter](Fixture &fixture) -> Made {
                            auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
                            dialog->setReason(Reason);
                            dialog->show();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>());
                            return dialog;
                        }});
        screens.append({QStringLiteral("DeviceCodeView") + suffix, [enter](Fixture &fixture) -> Made {
                            auto view = std::make_unique<DeviceCodeView>();
                            view->start(fixture.application.get(), {});
                            view->show();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>());
                            return view;
                        }});
    }
    return screens;
}

} // namespace

QList<Screen> allScreens()
{
    QList<Screen> screens {
        {QStringLiteral("SignInDialog, choice"), [](Fixture &fixture) -> Made { return shownSignInDialog(fixture); }}};
    screens += browserScreens();
    screens += errorScreens();
    screens += deviceScreens();
    return screens;
}

} // namespace QtSignIn
