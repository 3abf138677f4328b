#include <QtGui/QClipboard>
#include <QtTest/QtTest>

#include <QtSignIn/accountpicker.h>
#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/people.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_SignInDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void browserIsTheDefaultAndAnotherDeviceComesSecond();
    void sendsNothingBeforeAButtonIsPressed();
    void enterGoesToTheBrowser();
    void whileWaitingThereAreCancelReopenAndCopyLink();
    void copyLinkCopiesTheLink();
    void anotherDeviceShowsACode();
    void showsWhoSignedInThenIsAccepted();
    void showsWhatWentWrongAndTriesAgain();
    void detailsCanBeCopiedAndHoldNoSecret();
    void otherWaysLeadBackToTheChoice();
    void cancelCancels_data();
    void cancelCancels();
    void deletingItCancels();
    void neverAHtmlPlace();
    void userCodeStaysOutOfTheTitle();
    void everyNodeHasAName();
    void tabOrderFollowsTheEye();
    void optionsReachTheFlow();
    void startsAnewWhenShownAgain();
    void aSlotMayDeleteIt();
    void showsThatTheApplicationIsGone();
    void tellsOfSomebodyElse();
    void closingItLeavesSomebodyElseOut();
    void aLinkLeavesTheClipboardWithItsAttempt();
    void everyScreenGoesByKeyboard();
    void isModalOrNotAsItIsShown();
    void offersAccountsThatCameBeforeItOpened();
    void aSecondEnterDoesNotCancel();
    void aHeldEnterPressesNothing();

private:
    QPushButton *button(const char *label) const { return buttonNamed(m_dialog.get(), QString::fromLatin1(label)); }
    bool isShown(const char *text) const { return shows(m_dialog.get(), QString::fromUtf8(text)); }
    InteractiveFlow *waiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<SignInDialog> m_dialog;
};

void tst_SignInDialog::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    m_dialog = std::make_unique<SignInDialog>(m->application.get(), QStringList());
    m_dialog->show();
}

void tst_SignInDialog::cleanup()
{
    m_dialog.reset();
    m.reset();
}

InteractiveFlow *tst_SignInDialog::waiting()
{
    button("Continue in the browser")->click();
    auto *flow = m->newestFlow<InteractiveFlow>();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize?state=planted-state")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    return flow;
}

void tst_SignInDialog::browserIsTheDefaultAndAnotherDeviceComesSecond()
{
    QVERIFY(button("Continue in the browser"));
    QCOMPARE(defaultButton(m_dialog.get()), button("Continue in the browser"));
    QCOMPARE(m_dialog->focusWidget(), button("Continue in the browser"));
    QVERIFY(button("Continue in the browser")->y() < button("Use another device")->y());
    QVERIFY(button("Cancel"));
    QVERIFY(isShown("Example Notes asks you to sign in with login.example.com."));
}

void tst_SignInDialog::sendsNothingBeforeAButtonIsPressed()
{
    QCoreApplication::processEvents();
    QVERIFY(!m->newestFlow<Flow>());
}

void tst_SignInDialog::enterGoesToTheBrowser()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m->newestFlow<InteractiveFlow>());
    QVERIFY(!m->newestFlow<DeviceCodeFlow>());
}

void tst_SignInDialog::whileWaitingThereAreCancelReopenAndCopyLink()
{
    button("Continue in the browser")->click();
    QVERIFY(!button("Reopen browser")->isEnabled());
    QVERIFY(!button("Copy link")->isEnabled());
    QVERIFY(button("Cancel")->isEnabled());
    auto *flow = m->newestFlow<InteractiveFlow>();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    QVERIFY(button("Reopen browser")->isEnabled());
    QVERIFY(button("Copy link")->isEnabled());
    QVERIFY(!button("Try again"));
    QVERIFY(!button("Done"));
}

void tst_SignInDialog::copyLinkCopiesTheLink()
{
    waiting();
    QPushButton *copy = button("Copy link");
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("https://login.example.com/authorize?state=planted-state"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    m->clock->advance(2s);
    QVERIFY(button("Copy link"));
}

void tst_SignInDialog::anotherDeviceShowsACode()
{
    button("Use another device")->click();
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->userCodeReceived(m->authorization());
    QVERIFY(isShown("WDJB-MJHT"));
    QCOMPARE(m_dialog->focusWidget(), button("Copy"));
    QVERIFY(!button("Reopen browser"));
    QVERIFY(m->browser->opened.isEmpty());
}

void tst_SignInDialog::showsWhoSignedInThenIsAccepted()
{
    InteractiveFlow *flow = waiting();
    QSignalSpy signedIn(m_dialog.get(), &SignInDialog::signedIn);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(isShown("Ada Lovelace"));
    QVERIFY(isShown("ada@example.com"));
    QVERIFY(!button("Cancel"));
    QCOMPARE(defaultButton(m_dialog.get()), button("Done"));
    button("Done")->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_dialog->QDialog::result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->tokenResult()->account().displayName(), QStringLiteral("Ada Lovelace"));
}

void tst_SignInDialog::showsWhatWentWrongAndTriesAgain()
{
    InteractiveFlow *first = waiting();
    QSignalSpy failed(m_dialog.get(), &SignInDialog::failed);
    Q_EMIT first->failed(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(isShown("The sign-in service can't be reached."));
    QVERIFY(isShown("Check your internet connection, then try again."));
    QCOMPARE(m_dialog->error()->kind(), Error::Kind::Network);
    QCOMPARE(defaultButton(m_dialog.get()), button("Try again"));
    button("Try again")->click();
    QVERIFY(m->newestFlow<InteractiveFlow>() != first);
    QVERIFY(!m_dialog->error());
}

void tst_SignInDialog::detailsCanBeCopiedAndHoldNoSecret()
{
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->failed(Error(Error::Kind::BadResponse, QStringLiteral("invalid_response"), QStringLiteral("no JSON")));
    button("Copy details")->click();
    const QString details = QGuiApplication::clipboard()->text();
    QVERIFY(details.contains(QStringLiteral("invalid_response")));
    QVERIFY(details.contains(QStringLiteral("no JSON")));
    QVERIFY(details.contains(flow->correlationId()));
    QVERIFY(!details.contains(QStringLiteral("planted")));
    QVERIFY(!isShown("planted"));
}

void tst_SignInDialog::otherWaysLeadBackToTheChoice()
{
    Q_EMIT waiting()->failed(
        Error(Error::Kind::Configuration, QString::fromLatin1(ErrorCode::ListenFailed), QString()));
    button("Other ways to sign in")->click();
    QVERIFY(button("Use another device"));
    QCOMPARE(defaultButton(m_dialog.get()), button("Continue in the browser"));
}

void tst_SignInDialog::cancelCancels_data()
{
    QTest::addColumn<bool>("device");
    QTest::addColumn<QString>("way");
    for (const bool device : {false, true}) {
        const char *flow = device ? "device" : "browser";
        QTest::addRow("%s, button", flow) << device << QStringLiteral("button");
        QTest::addRow("%s, escape", flow) << device << QStringLiteral("escape");
        QTest::addRow("%s, closed window", flow) << device << QStringLiteral("close");
    }
}

void tst_SignInDialog::cancelCancels()
{
    QFETCH(bool, device);
    QFETCH(QString, way);
    if (device)
        button("Use another device")->click();
    else
        waiting();
    QSignalSpy ended(m->newestFlow<Flow>(), &Flow::failed);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QSignalSpy failed(m_dialog.get(), &SignInDialog::failed);
    if (way == QLatin1StringView("button"))
        button("Cancel")->click();
    else if (way == QLatin1StringView("escape"))
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    else
        m_dialog->close();
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!m_dialog->tokenResult());
}

void tst_SignInDialog::deletingItCancels()
{
    QSignalSpy ended(waiting(), &Flow::failed);
    m_dialog.reset();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
}

void tst_SignInDialog::neverAHtmlPlace()
{
    const QString planted = QStringLiteral("<b>B</b><img src=x>");
    m_dialog->setReason(planted);
    QVERIFY(shows(m_dialog.get(), planted));
    QCOMPARE(richTextPlaces(m_dialog.get()), QString());
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->failed(Error(Error::Kind::Server, planted, planted));
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Description: ") + planted));
    QCOMPARE(richTextPlaces(m_dialog.get()), QString());
    button("Try again")->click();
    Q_EMIT m->newestFlow<InteractiveFlow>()->completed(signedInAs(planted, planted + QLatin1Char('2')));
    QVERIFY(shows(m_dialog.get(), planted));
    QVERIFY(shows(m_dialog.get(), planted + QLatin1Char('2')));
    QCOMPARE(richTextPlaces(m_dialog.get()), QString());
}

void tst_SignInDialog::userCodeStaysOutOfTheTitle()
{
    button("Use another device")->click();
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->userCodeReceived(m->authorization());
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Sign in"));
}

void tst_SignInDialog::everyNodeHasAName()
{
    const QString none;
    QCOMPARE(namelessNodes(m_dialog.get()), none);
    button("Continue in the browser")->click();
    QCOMPARE(namelessNodes(m_dialog.get()), none);
    Q_EMIT m->newestFlow<InteractiveFlow>()->failed(Error());
    QCOMPARE(namelessNodes(m_dialog.get()), none);
    button("Try again")->click();
    Q_EMIT m->newestFlow<InteractiveFlow>()->completed(signedInAs(QString(), QString()));
    QCOMPARE(namelessNodes(m_dialog.get()), none);
    m_dialog->accept();
    m_dialog->show();
    button("Use another device")->click();
    QCOMPARE(namelessNodes(m_dialog.get()), none);
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->userCodeReceived(m->authorization());
    QCOMPARE(namelessNodes(m_dialog.get()), none);
}

void tst_SignInDialog::tabOrderFollowsTheEye()
{
    const QStringList choice {
        QStringLiteral("Continue in the browser"), QStringLiteral("Use another device"), QStringLiteral("Cancel")};
    QCOMPARE(tabOrderFrom(m_dialog.get(), choice.constFirst()), choice);
    waiting();
    const QStringList inBrowser {QStringLiteral("Trouble with the browser? Use another device instead"),
        QStringLiteral("Reopen browser"), QStringLiteral("Copy link"), QStringLiteral("Cancel")};
    QCOMPARE(tabOrderFrom(m_dialog.get(), inBrowser.constFirst()), inBrowser);
}

void tst_SignInDialog::optionsReachTheFlow()
{
    InteractiveOptions options;
    options.loginHint = QStringLiteral("ada@example.com");
    m_dialog->setInteractiveOptions(options);
    QCOMPARE(m_dialog->interactiveOptions().loginHint, QStringLiteral("ada@example.com"));
    DeviceCodeOptions deviceOptions;
    deviceOptions.extraParameters = {{QStringLiteral("a"), QStringLiteral("b")}};
    m_dialog->setDeviceCodeOptions(deviceOptions);
    QCOMPARE(m_dialog->deviceCodeOptions().extraParameters.size(), 1);
}

void tst_SignInDialog::startsAnewWhenShownAgain()
{
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    m_dialog->accept();
    QVERIFY(m_dialog->tokenResult());
    m_dialog->show();
    QVERIFY(!m_dialog->tokenResult());
    QVERIFY(button("Continue in the browser"));
    QVERIFY(!isShown("Ada"));
}

void tst_SignInDialog::aSlotMayDeleteIt()
{
    connect(m_dialog.get(), &SignInDialog::signedIn, this, [this] { m_dialog.reset(); });
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QVERIFY(!m_dialog);
}

void tst_SignInDialog::showsThatTheApplicationIsGone()
{
    waiting();
    m->application.reset();
    QVERIFY(isShown("The application ended the sign-in."));
    QCOMPARE(m_dialog->error()->kind(), Error::Kind::Abandoned);
}

void tst_SignInDialog::tellsOfSomebodyElse()
{
    InteractiveOptions options;
    options.loginHint = QStringLiteral("ada@example.com");
    m_dialog->setInteractiveOptions(options);
    QVERIFY(isShown("Example Notes asks you to sign in with login.example.com as ada@example.com."));
    QSignalSpy signedIn(m_dialog.get(), &SignInDialog::signedIn);
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Bob"), QStringLiteral("bob@example.com")));
    QCOMPARE(signedIn.count(), 0);
    QVERIFY(isShown("You signed in as Bob (bob@example.com)."));
    QVERIFY(isShown("ada@example.com was expected."));
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    QCOMPARE(defaultButton(m_dialog.get()), button("Try again"));
    QVERIFY(button("Cancel"));
    button("Keep this account")->click();
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(isShown("You are signed in"));
    QVERIFY(m_dialog->tokenResult());
}

void tst_SignInDialog::closingItLeavesSomebodyElseOut()
{
    InteractiveOptions options;
    options.loginHint = QStringLiteral("ada@example.com");
    m_dialog->setInteractiveOptions(options);
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Bob"), QStringLiteral("bob@example.com")));
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!m_dialog->tokenResult());
}

void tst_SignInDialog::aLinkLeavesTheClipboardWithItsAttempt()
{
    InteractiveFlow *flow = waiting();
    button("Copy link")->click();
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    m->clock->advance(5min);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_SignInDialog::everyScreenGoesByKeyboard()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    Q_EMIT m->newestFlow<InteractiveFlow>()->failed(Error());
    const QStringList failed {QStringLiteral("Details for support"), QStringLiteral("Try again"),
        QStringLiteral("Copy details"), QStringLiteral("Other ways to sign in"), QStringLiteral("Close")};
    QCOMPARE(tabOrderFrom(m_dialog.get(), failed.constFirst()), failed);
    QCOMPARE(m_dialog->focusWidget(), button("Try again"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    for (QPushButton *link : m_dialog->findChildren<QPushButton *>()) {
        if (link->accessibleName() == QLatin1StringView("Trouble with the browser? Use another device instead"))
            QTest::keyClick(link, Qt::Key_Space);
    }
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->userCodeReceived(m->authorization());
    const QStringList device {QStringLiteral("Open https://login.example.com/device in this computer's browser"),
        QStringLiteral("Code: W D J B dash M J H T"), QStringLiteral("Copy"), QStringLiteral("Cancel")};
    QCoreApplication::processEvents(); // it grows, and has nothing to scroll any more
    QCOMPARE(tabOrderFrom(m_dialog.get(), device.constFirst()), device);
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QCOMPARE(tabOrder(m_dialog.get()), QStringList {QStringLiteral("Done")});
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
}

void tst_SignInDialog::isModalOrNotAsItIsShown()
{
    QVERIFY(!m_dialog->isModal());
    m_dialog->hide();
    m_dialog->open();
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
    QVERIFY(button("Continue in the browser"));
}

void tst_SignInDialog::offersAccountsThatCameBeforeItOpened()
{
    People people;
    SignInDialog dialog(people.application.get(), {QStringLiteral("api")});
    people.provider.clock->advance(1min);
    people.signIn(QStringLiteral("a"), QStringLiteral("Ada"), QStringLiteral("ada@example.com"));
    dialog.show();
    QVERIFY(dialog.findChild<AccountPicker *>());
    QVERIFY(dialog.findChild<AccountPicker *>()->isVisible());
}

void tst_SignInDialog::aSecondEnterDoesNotCancel()
{
    QTest::keyClick(button("Continue in the browser"), Qt::Key_Return);
    QCOMPARE(m_dialog->focusWidget(), button("Cancel"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    m->clock->advance(1s);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Enter);
    QVERIFY(!m_dialog->isVisible());
}

void tst_SignInDialog::aHeldEnterPressesNothing()
{
    const auto hold = [this](QWidget *widget) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
        QCoreApplication::sendEvent(widget, &press);
    };
    hold(button("Continue in the browser"));
    hold(m_dialog.get());
    QVERIFY(!m->newestFlow<InteractiveFlow>());
    button("Continue in the browser")->click();
    m->clock->advance(1s);
    hold(button("Cancel"));
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
