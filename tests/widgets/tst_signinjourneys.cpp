#include <QtTest/QtTest>

#include <QtSignIn/accountmodel.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/loopbackpage.h>
#include <QtSignIn/signindialog.h>

#include "support/testprovider.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

/// The dialogs with real flows behind them: only network, browser and clock are fake.
class tst_SignInJourneys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void throughTheBrowser();
    void throughTheBrowserReopened();
    void withoutABrowser();
    void deniedInTheBrowserThenTriedAgain();
    void throughAnotherDevice();
    void networkTroubleWhileWaitingForTheDevice();
    void expiredCodeThenANewOne();
    void cancelledInTheBrowser();
    void asAKnownAccountWithoutABrowser();
    void asAKnownAccountThatMustSignInAgain();
    void asAnotherAccountThanTheKnownOnes();
    void accountsThatAreLoadedLateDoNotMoveTheButtons();

private:
    void press(const char *label) const { buttonNamed(m_dialog.get(), QString::fromLatin1(label))->click(); }
    bool isShown(const char *text) const { return shows(m_dialog.get(), QString::fromUtf8(text)); }
    void comeBack() const { m_provider->browser->redirectBack({{"code", "the-code"}}); }
    void answerTokens() const
    {
        m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), m_provider->tokens());
    }
    void useAnotherDevice();
    void showWithAKnownAccount();
    AccountPicker *picker() const { return m_dialog->findChild<AccountPicker *>(); }

    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<PublicClientApplication> m_application;
    std::unique_ptr<SignInDialog> m_dialog;
};

void tst_SignInJourneys::init()
{
    failOnOtherWarnings();
    m_provider = std::make_unique<TestProvider>();
    ClientConfiguration configuration = m_provider->configuration();
    configuration.loopbackPage = translatedLoopbackPage;
    m_application = std::make_unique<PublicClientApplication>(configuration);
    m_dialog = std::make_unique<SignInDialog>(m_application.get(), QStringList {QStringLiteral("api")});
    m_dialog->show();
}

void tst_SignInJourneys::cleanup()
{
    m_dialog.reset();
    m_application.reset();
    m_provider.reset();
}

void tst_SignInJourneys::throughTheBrowser()
{
    press("Continue in the browser");
    QTRY_VERIFY(isShown("The sign-in page of login.example is open in your browser."));
    QCOMPARE(m_provider->browser->openedUrls().size(), 1);
    answerTokens();
    QSignalSpy page(m_provider->browser.get(), &FakeBrowser::pageShown);
    comeBack();
    QTRY_VERIFY(isShown("Alice Liddell"));
    QVERIFY(isShown("alice"));
    QTRY_COMPARE(page.count(), 1);
    QVERIFY(m_provider->browser->page().contains("<h1>You are signed in to Test application</h1>"));
    press("Done");
    QCOMPARE(m_dialog->QDialog::result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->tokenResult()->account().username(), QStringLiteral("alice"));
}

void tst_SignInJourneys::throughTheBrowserReopened()
{
    press("Continue in the browser");
    QTRY_VERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Reopen browser"))->isEnabled());
    press("Reopen browser");
    QTRY_COMPARE(m_provider->browser->openedUrls().size(), 2);
    QCOMPARE(m_provider->browser->openedUrls().first(), m_provider->browser->openedUrls().last());
}

void tst_SignInJourneys::withoutABrowser()
{
    m_provider->browser->setOpens(false);
    press("Continue in the browser");
    QTRY_VERIFY(isShown("No browser could be opened."));
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Copy link"))->isEnabled());
    answerTokens();
    QSignalSpy page(m_provider->browser.get(), &FakeBrowser::pageShown);
    comeBack();
    QTRY_VERIFY(isShown("Alice Liddell"));
    QTRY_COMPARE(page.count(), 1);
}

void tst_SignInJourneys::deniedInTheBrowserThenTriedAgain()
{
    press("Continue in the browser");
    QTRY_COMPARE(m_provider->browser->openedUrls().size(), 1);
    QTRY_VERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Reopen browser"))->isEnabled());
    QSignalSpy page(m_provider->browser.get(), &FakeBrowser::pageShown);
    m_provider->browser->redirectBack({{"error", "access_denied"}, {"error_description", "<b>no</b>"}});
    QTRY_VERIFY(isShown("The sign-in was declined."));
    QTRY_COMPARE(page.count(), 1);
    QVERIFY(m_provider->browser->page().contains("The sign-in was declined."));
    QVERIFY(!m_provider->browser->page().contains("<b>no"));
    press("Try again");
    QTRY_COMPARE(m_provider->browser->openedUrls().size(), 2);
    QVERIFY(m_provider->browser->openedUrls().first() != m_provider->browser->openedUrls().last());
}

void tst_SignInJourneys::useAnotherDevice()
{
    m_provider->network.answerOnce("POST", TestProvider::deviceEndpoint(), m_provider->deviceCode());
    press("Use another device");
    QTRY_VERIFY(isShown("WDJB-MJHT"));
}

void tst_SignInJourneys::throughAnotherDevice()
{
    useAnotherDevice();
    QVERIFY(isShown("https://login.example/device"));
    QVERIFY(isShown("This code works for another 15:00."));
    answerTokens();
    m_provider->clock->advance(6s);
    QTRY_VERIFY(isShown("Alice Liddell"));
    QVERIFY(m_provider->browser->openedUrls().isEmpty());
    QVERIFY(m_dialog->tokenResult());
}

void tst_SignInJourneys::networkTroubleWhileWaitingForTheDevice()
{
    useAnotherDevice();
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), {.status = 503, .body = "<html>"});
    m_provider->clock->advance(5s);
    QTRY_VERIFY(isShown("Network trouble, trying again in"));
    m_provider->network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), m_provider->error(QStringLiteral("authorization_pending")));
    m_provider->clock->advance(20s);
    QTRY_VERIFY(isShown("Waiting for you to sign in…"));
}

void tst_SignInJourneys::expiredCodeThenANewOne()
{
    useAnotherDevice();
    m_provider->network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), m_provider->error(QStringLiteral("expired_token")));
    m_provider->clock->advance(5s);
    QTRY_VERIFY(isShown("This code has expired."));
    m_provider->network.answerOnce("POST", TestProvider::deviceEndpoint(),
        m_provider->deviceCode({{QStringLiteral("user_code"), QStringLiteral("NEXT-CODE")}}));
    press("Get a new code");
    QTRY_VERIFY(isShown("NEXT-CODE"));
    QVERIFY(!isShown("WDJB-MJHT"));
}

void tst_SignInJourneys::cancelledInTheBrowser()
{
    press("Continue in the browser");
    QTRY_COMPARE(m_provider->browser->openedUrls().size(), 1);
    QPointer<Flow> flow = m_application->findChild<Flow *>();
    QVERIFY(flow);
    press("Cancel");
    QVERIFY(!m_dialog->isVisible());
    QTRY_VERIFY(!flow);
    QVERIFY(m_application->accounts().isEmpty());
}

void tst_SignInJourneys::showWithAKnownAccount()
{
    m_dialog.reset();
    answerTokens();
    auto *flow = m_application->acquireTokenByRefreshToken(Secret("earlier"), {QStringLiteral("api")});
    QSignalSpy completed(flow, &TokenFlow::completed);
    QTRY_COMPARE(completed.count(), 1);
    m_dialog = std::make_unique<SignInDialog>(m_application.get(), QStringList {QStringLiteral("api")});
    m_dialog->show();
}

void tst_SignInJourneys::asAKnownAccountWithoutABrowser()
{
    showWithAKnownAccount();
    QVERIFY(isShown("Choose an account"));
    QVERIFY(picker()->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(picker()->height() >= picker()->sizeHint().height()); // "Use another account" is in sight
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    QSignalSpy signedIn(m_dialog.get(), &SignInDialog::signedIn);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QVERIFY(m_dialog->focusWidget());
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(accepted.count(), 1);
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->tokenResult()->account().username(), QStringLiteral("alice"));
    QVERIFY(m_provider->browser->openedUrls().isEmpty());
}

void tst_SignInJourneys::asAKnownAccountThatMustSignInAgain()
{
    showWithAKnownAccount();
    m_provider->clock->advance(2h);
    m_provider->network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), m_provider->error(QStringLiteral("invalid_grant")));
    Q_EMIT picker()->accountChosen(m_application->accounts().constFirst());
    QTRY_VERIFY(isShown("The sign-in page of login.example is open in your browser."));
    QCOMPARE(m_provider->browser->authorizationParameters().value("login_hint").value_or(QByteArray()), "alice");
    answerTokens();
    QSignalSpy page(m_provider->browser.get(), &FakeBrowser::pageShown);
    comeBack();
    QTRY_VERIFY(isShown("Alice Liddell"));
    QVERIFY(m_dialog->isVisible());
    QTRY_COMPARE(page.count(), 1);
}

void tst_SignInJourneys::asAnotherAccountThanTheKnownOnes()
{
    showWithAKnownAccount();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_End);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Continue in the browser")));
    QCOMPARE(defaultButton(m_dialog.get()), buttonNamed(m_dialog.get(), QStringLiteral("Continue in the browser")));
    const QStringList order {QStringLiteral("Continue in the browser"), QStringLiteral("Use another device"),
        QStringLiteral("Choose a known account instead"), QStringLiteral("Cancel")};
    QCOMPARE(tabOrderFrom(m_dialog.get(), order.constFirst()), order);
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1StringView("Choose a known account instead"))
            button->click();
    }
    QVERIFY(picker()->isVisible());
}

void tst_SignInJourneys::accountsThatAreLoadedLateDoNotMoveTheButtons()
{
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Continue in the browser")));
    m_provider->clock->advance(1s);
    answerTokens();
    auto *flow = m_application->acquireTokenByRefreshToken(Secret("earlier"), {QStringLiteral("api")});
    QSignalSpy completed(flow, &TokenFlow::completed);
    QTRY_COMPARE(completed.count(), 1);
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Continue in the browser")));
    QVERIFY(isShown("Choose a known account instead"));
}

QTEST_MAIN(tst_SignInJourneys)
#include "tst_signinjourneys.moc"
