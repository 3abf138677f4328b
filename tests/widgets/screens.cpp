#include "widgets/screens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signinbutton.h>
#include <QtSignIn/signindialog.h>

#include "views/choicescreen.h"
#include "views/linkbutton.h"
#include "widgets/people.h"

namespace QtSignIn {

namespace {

using Made = std::unique_ptr<QWidget>;
using DeviceState = std::function<void(Fixture &, DeviceCodeFlow *, QWidget *)>;
using BrowserState = std::function<void(InteractiveFlow *)>;

const QString Reason = QStringLiteral("Notes are kept in step.");

std::unique_ptr<SignInDialog> shownSignInDialog(Fixture &fixture)
{
    auto dialog = std::make_unique<SignInDialog>(fixture.application.get(), QStringList());
    dialog->setReason(Reason);
    dialog->show();
    return dialog;
}

/// Later it would report a stage that is long past.
void letFlowBegin()
{
    QCoreApplication::sendPostedEvents();
}

Screen browserScreen(const char *name, const BrowserState &enter)
{
    return {QStringLiteral("SignInDialog, browser, ") + QLatin1StringView(name), [enter](Fixture &fixture) -> Made {
                auto dialog = shownSignInDialog(fixture);
                dialog->findChild<ChoiceScreen *>()->browserButton()->click();
                letFlowBegin();
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
        {"requesting", [](Fixture &, DeviceCodeFlow *, QWidget *) {}},
        {"waiting",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
            }},
        {"host in its own letters",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization(
                    QStringLiteral("WDJB-MJHT"), QUrl(QStringLiteral("https://b\u00fccher.example/device"))));
            }},
        {"browser not opened",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *widget) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                for (LinkButton *link : widget->findChildren<LinkButton *>()) {
                    if (link->isVisible())
                        link->click();
                }
                fixture.browser->answer(false);
            }},
        {"network trouble",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->networkErrorOccurred(Error(Error::Kind::Network, QString(), QString()));
                Q_EMIT flow->pollScheduled(std::chrono::seconds(8));
            }},
        {"finishing",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->stageChanged(Flow::Stage::Validating);
            }},
        {"expired",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
            }},
        {"failed",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
            }},
        {"signed in",
            [](Fixture &fixture, DeviceCodeFlow *flow, QWidget *) {
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
                            letFlowBegin();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>(), dialog.get());
                            return dialog;
                        }});
        screens.append({QStringLiteral("DeviceCodeDialog") + suffix, [enter](Fixture &fixture) -> Made {
                            auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
                            dialog->setReason(Reason);
                            dialog->show();
                            letFlowBegin();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>(), dialog.get());
                            return dialog;
                        }});
        screens.append({QStringLiteral("DeviceCodeView") + suffix, [enter](Fixture &fixture) -> Made {
                            auto view = std::make_unique<DeviceCodeView>();
                            view->start(fixture.application.get(), {});
                            view->show();
                            letFlowBegin();
                            enter(fixture, fixture.newestFlow<DeviceCodeFlow>(), view.get());
                            return view;
                        }});
    }
    return screens;
}

/// Two people, one of whom has to sign in again.
struct TwoPeople {
    void signIn()
    {
        people.expel(
            people.signIn(QStringLiteral("1"), QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
        people.signIn(QStringLiteral("2"), QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.com"));
    }

    People people;
};

class AccountWindow : public TwoPeople, public QWidget {
public:
    template <typename Widget> Widget *add()
    {
        auto *widget = new Widget(this);
        widget->setApplication(people.application.get());
        (new QVBoxLayout(this))->addWidget(widget);
        return widget;
    }
};

template <typename Widget> Screen accountScreen(const char *name, bool signedIn)
{
    return {QLatin1StringView(name), [signedIn](Fixture &) -> Made {
                auto window = std::make_unique<AccountWindow>();
                if (signedIn)
                    window->signIn();
                window->template add<Widget>();
                window->show();
                return window;
            }};
}

QList<Screen> accountScreens()
{
    return {accountScreen<AccountButton>("AccountButton, nobody", false),
        accountScreen<AccountButton>("AccountButton, two people", true),
        accountScreen<AccountPicker>("AccountPicker, nobody", false),
        accountScreen<AccountPicker>("AccountPicker, two people", true)};
}

struct KnownPeople : TwoPeople {
    KnownPeople() { signIn(); }
};

class KnownPeopleDialog : public KnownPeople, public SignInDialog {
public:
    KnownPeopleDialog()
        : SignInDialog(people.application.get(), {QStringLiteral("other")})
    {
        setReason(Reason);
        show();
    }

    AccountPicker *picker() const { return findChild<AccountPicker *>(); }
};

QList<Screen> knownPeopleScreens()
{
    const auto screen = [](const char *name, const std::function<void(KnownPeopleDialog &)> &enter) {
        return Screen {
            QStringLiteral("SignInDialog, known accounts, ") + QLatin1StringView(name), [enter](Fixture &) -> Made {
                auto dialog = std::make_unique<KnownPeopleDialog>();
                enter(*dialog);
                return dialog;
            }};
    };
    return {
        screen("list", [](KnownPeopleDialog &) {}),
        screen("another", [](KnownPeopleDialog &dialog) { Q_EMIT dialog.picker()->anotherAccountRequested(); }),
        screen("still signed in?",
            [](KnownPeopleDialog &dialog) {
                FakeAnswer never;
                never.hangs = true;
                dialog.people.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), never);
                Q_EMIT dialog.picker()->accountChosen(dialog.people.application->accounts().last());
            }),
    };
}

std::unique_ptr<SignInDialog> dialogThatExpectsGrace(Fixture &fixture)
{
    auto dialog = shownSignInDialog(fixture);
    InteractiveOptions options;
    options.loginHint = QStringLiteral("grace@example.com");
    dialog->setInteractiveOptions(options);
    return dialog;
}

QList<Screen> expectedPersonScreens()
{
    return {
        {QStringLiteral("SignInDialog, expected person, choice"),
            [](Fixture &fixture) -> Made { return dialogThatExpectsGrace(fixture); }},
        {QStringLiteral("SignInDialog, expected person, another came"),
            [](Fixture &fixture) -> Made {
                auto dialog = dialogThatExpectsGrace(fixture);
                dialog->findChild<ChoiceScreen *>()->browserButton()->click();
                letFlowBegin();
                Q_EMIT fixture.newestFlow<InteractiveFlow>()->completed(
                    signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
                return dialog;
            }},
        {QStringLiteral("DeviceCodeView, expected person, another came"),
            [](Fixture &fixture) -> Made {
                auto view = std::make_unique<DeviceCodeView>();
                view->setExpectedUsername(QStringLiteral("grace@example.com"));
                view->start(fixture.application.get(), {});
                view->show();
                letFlowBegin();
                auto *flow = fixture.newestFlow<DeviceCodeFlow>();
                Q_EMIT flow->userCodeReceived(fixture.authorization());
                Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
                return view;
            }},
        {QStringLiteral("DeviceCodeDialog, expected person, another came"),
            [](Fixture &fixture) -> Made {
                auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
                dialog->setExpectedUsername(QStringLiteral("grace@example.com"));
                dialog->show();
                letFlowBegin();
                Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->completed(
                    signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
                return dialog;
            }},
    };
}

QList<Screen> signInButtonScreens()
{
    QList<Screen> screens;
    for (const char *provider : {"", "google", "microsoft", "github"}) {
        screens.append({QStringLiteral("SignInButton ") + QLatin1StringView(provider), [provider](Fixture &) -> Made {
                            auto window = std::make_unique<QWidget>();
                            auto *button = new SignInButton(window.get());
                            button->setProvider(QLatin1StringView(provider));
                            (new QVBoxLayout(window.get()))->addWidget(button);
                            window->show();
                            return window;
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
    screens += knownPeopleScreens();
    screens += expectedPersonScreens();
    screens += accountScreens();
    screens += signInButtonScreens();
    return screens;
}

} // namespace QtSignIn
