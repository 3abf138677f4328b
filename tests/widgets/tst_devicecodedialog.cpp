#include <QtTest/QtTest>

#include <QtSignIn/devicecodedialog.h>

#include "widgets/fixtures.h"
#include "widgets/people.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_DeviceCodeDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForACodeWhenShown();
    void focusIsOnCopyWhenTheCodeIsThere();
    void focusIsOnNewCodeWhenItExpired();
    void neverOpensTheBrowserByItself();
    void userCodeStaysOutOfTheTitle();
    void showsWhoSignedInThenIsAccepted();
    void showsWhatWentWrongAndTriesAgain();
    void cancelCancels_data();
    void cancelCancels();
    void cancelIsAsProminentAsTheOthers();
    void cancelsAFlowMadeElsewhere();
    void deletingItCancels();
    void neverAHtmlPlace();
    void everyNodeHasAName();
    void showsTheReason();
    void startsAnewWhenShownAgain();
    void saysWhoAsksAndWhere();
    void tellsOfSomebodyElse();
    void aFlowMadeElsewhereTellsOfSomebodyElse();
    void aFlowMadeElsewhereForgetsSomebodyElse();
    void aSecondEnterDoesNotCancel();

private:
    DeviceCodeFlow *flow() const { return m->newestFlow<DeviceCodeFlow>(); }
    void showWaiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<DeviceCodeDialog> m_dialog;
};

static const QString UserCode = QStringLiteral("WDJB-MJHT");

void tst_DeviceCodeDialog::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    m_dialog = std::make_unique<DeviceCodeDialog>(m->application.get(), QStringList());
}

void tst_DeviceCodeDialog::cleanup()
{
    m_dialog.reset();
    m.reset();
}

void tst_DeviceCodeDialog::showWaiting()
{
    m_dialog->show();
    Q_EMIT flow()->userCodeReceived(m->authorization());
}

void tst_DeviceCodeDialog::asksForACodeWhenShown()
{
    QVERIFY(!flow());
    m_dialog->show();
    QVERIFY(flow());
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Asking for a code…")));
}

void tst_DeviceCodeDialog::focusIsOnCopyWhenTheCodeIsThere()
{
    m_dialog->show();
    m_dialog->activateWindow();
    Q_EMIT flow()->userCodeReceived(m->authorization());
    QCOMPARE(m_dialog->focusWidget(), buttonNamed(m_dialog.get(), QStringLiteral("Copy")));
}

void tst_DeviceCodeDialog::focusIsOnNewCodeWhenItExpired()
{
    showWaiting();
    Q_EMIT flow()->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QCOMPARE(m_dialog->focusWidget(), buttonNamed(m_dialog.get(), QStringLiteral("Get a new code")));
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Close")));
}

void tst_DeviceCodeDialog::neverOpensTheBrowserByItself()
{
    showWaiting();
    m->clock->advance(30s);
    QVERIFY(m->browser->opened.isEmpty());
}

void tst_DeviceCodeDialog::userCodeStaysOutOfTheTitle()
{
    showWaiting();
    QVERIFY(shows(m_dialog.get(), UserCode));
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Sign in"));
    QVERIFY(!m_dialog->windowIconText().contains(UserCode));
}

void tst_DeviceCodeDialog::showsWhoSignedInThenIsAccepted()
{
    showWaiting();
    QSignalSpy signedIn(m_dialog.get(), &DeviceCodeDialog::signedIn);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    Q_EMIT flow()->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Ada Lovelace")));
    QVERIFY(shows(m_dialog.get(), QStringLiteral("ada@example.com")));
    QVERIFY(!shows(m_dialog.get(), UserCode));
    QCOMPARE(defaultButton(m_dialog.get()), buttonNamed(m_dialog.get(), QStringLiteral("Done")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_dialog->tokenResult()->account().username(), QStringLiteral("ada@example.com"));
}

void tst_DeviceCodeDialog::showsWhatWentWrongAndTriesAgain()
{
    showWaiting();
    QSignalSpy failed(m_dialog.get(), &DeviceCodeDialog::failed);
    DeviceCodeFlow *first = flow();
    Q_EMIT first->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_dialog->error()->kind(), Error::Kind::Denied);
    QVERIFY(shows(m_dialog.get(), QStringLiteral("The sign-in was declined.")));
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Copy details")));
    QPushButton *tryAgain = buttonNamed(m_dialog.get(), QStringLiteral("Try again"));
    QCOMPARE(defaultButton(m_dialog.get()), tryAgain);
    tryAgain->click();
    QVERIFY(flow() != first);
    QVERIFY(!m_dialog->error());
}

void tst_DeviceCodeDialog::cancelCancels_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("button") << QStringLiteral("button");
    QTest::newRow("escape") << QStringLiteral("escape");
    QTest::newRow("closed window") << QStringLiteral("close");
    QTest::newRow("accept() of the application") << QStringLiteral("accept");
}

void tst_DeviceCodeDialog::cancelCancels()
{
    QFETCH(QString, way);
    showWaiting();
    QSignalSpy ended(flow(), &Flow::failed);
    QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    if (way == QLatin1StringView("button"))
        buttonNamed(m_dialog.get(), QStringLiteral("Cancel"))->click();
    else if (way == QLatin1StringView("escape"))
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    else if (way == QLatin1StringView("close"))
        m_dialog->close();
    else
        m_dialog->accept();
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
    QVERIFY(!m_dialog->tokenResult());
}

void tst_DeviceCodeDialog::cancelIsAsProminentAsTheOthers()
{
    showWaiting();
    const auto buttons = m_dialog->findChildren<QPushButton *>();
    const QPushButton *cancel = buttonNamed(m_dialog.get(), QStringLiteral("Cancel"));
    QVERIFY(cancel);
    for (const QPushButton *button : buttons) {
        if (!button->isVisible())
            continue;
        QVERIFY2(cancel->height() >= button->height(), qPrintable(button->text()));
        QCOMPARE(cancel->font().pointSizeF(), button->font().pointSizeF());
        QVERIFY(!cancel->isFlat());
        QCOMPARE(cancel->focusPolicy(), button->focusPolicy());
    }
}

void tst_DeviceCodeDialog::cancelsAFlowMadeElsewhere()
{
    DeviceCodeFlow *foreign = m->application->acquireTokenByDeviceFlow({});
    QSignalSpy ended(foreign, &Flow::failed);
    DeviceCodeDialog dialog(foreign);
    dialog.show();
    QCOMPARE(m->application->findChildren<DeviceCodeFlow *>().size(), 1);
    dialog.reject();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
}

void tst_DeviceCodeDialog::deletingItCancels()
{
    showWaiting();
    QSignalSpy ended(flow(), &Flow::failed);
    m_dialog.reset();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
}

void tst_DeviceCodeDialog::neverAHtmlPlace()
{
    const QString planted = QStringLiteral("<b>B</b><img src=x>");
    m_dialog->setReason(planted);
    m_dialog->show();
    Q_EMIT flow()->userCodeReceived(m->authorization(planted));
    QCOMPARE(richTextPlaces(m_dialog.get()), QString());
    QVERIFY(shows(m_dialog.get(), planted));
    Q_EMIT flow()->failed(Error(Error::Kind::Server, planted, planted));
    QCOMPARE(richTextPlaces(m_dialog.get()), QString());
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Description: ") + planted));
}

void tst_DeviceCodeDialog::everyNodeHasAName()
{
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    m_dialog->show();
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    Q_EMIT flow()->userCodeReceived(m->authorization());
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    Q_EMIT flow()->failed(Error(Error::Kind::Server, QStringLiteral("invalid_grant"), QString()));
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
}

void tst_DeviceCodeDialog::showsTheReason()
{
    m_dialog->setReason(QStringLiteral("Notes are kept in step."));
    m_dialog->show();
    QCOMPARE(m_dialog->reason(), QStringLiteral("Notes are kept in step."));
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Notes are kept in step.")));
}

void tst_DeviceCodeDialog::startsAnewWhenShownAgain()
{
    showWaiting();
    DeviceCodeFlow *first = flow();
    m_dialog->reject();
    m_dialog->show();
    QVERIFY(flow() != first);
    QVERIFY(!shows(m_dialog.get(), UserCode));
}

void tst_DeviceCodeDialog::saysWhoAsksAndWhere()
{
    showWaiting();
    QVERIFY(shows(m_dialog.get(), QStringLiteral("Example Notes asks you to sign in with login.example.com.")));
    Q_EMIT flow()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QVERIFY(!shows(m_dialog.get(), QStringLiteral("Example Notes asks")));
}

void tst_DeviceCodeDialog::tellsOfSomebodyElse()
{
    m_dialog->setExpectedUsername(QStringLiteral("ada@example.com"));
    showWaiting();
    QSignalSpy signedIn(m_dialog.get(), &DeviceCodeDialog::signedIn);
    DeviceCodeFlow *first = flow();
    Q_EMIT first->completed(signedInAs(QStringLiteral("Bob"), QStringLiteral("bob@example.com")));
    QCOMPARE(signedIn.count(), 0);
    QVERIFY(!m_dialog->tokenResult());
    QVERIFY(shows(m_dialog.get(), QStringLiteral("You signed in as Bob (bob@example.com).")));
    QVERIFY(shows(m_dialog.get(), QStringLiteral("ada@example.com was expected.")));
    QCOMPARE(namelessNodes(m_dialog.get()), QString());
    buttonNamed(m_dialog.get(), QStringLiteral("Try again"))->click();
    QVERIFY(flow() != first);
    Q_EMIT flow()->completed(signedInAs(QStringLiteral("Bob"), QStringLiteral("bob@example.com")));
    buttonNamed(m_dialog.get(), QStringLiteral("Keep this account"))->click();
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(buttonNamed(m_dialog.get(), QStringLiteral("Done")));
}

void tst_DeviceCodeDialog::aFlowMadeElsewhereTellsOfSomebodyElse()
{
    DeviceCodeFlow *foreign = m->application->acquireTokenByDeviceFlow({});
    DeviceCodeDialog dialog(foreign);
    QSharedDataPointer<AccountData> ada(new AccountData);
    ada->homeAccountId = QStringLiteral("1");
    ada->username = QStringLiteral("ada@example.com");
    dialog.setExpectedAccount(Account(ada));
    dialog.show();
    QSharedDataPointer<AccountData> bob(new AccountData);
    bob->homeAccountId = QStringLiteral("2");
    bob->username = QStringLiteral("bob@example.com");
    QSharedDataPointer<TokenResultData> data(new TokenResultData);
    data->account = Account(bob);
    Q_EMIT foreign->completed(TokenResult(data));
    QVERIFY(shows(&dialog, QStringLiteral("bob@example.com")));
    QVERIFY(!buttonNamed(&dialog, QStringLiteral("Try again")));
    QCOMPARE(dialog.focusWidget(), buttonNamed(&dialog, QStringLiteral("Cancel")));
    buttonNamed(&dialog, QStringLiteral("Cancel"))->click();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void tst_DeviceCodeDialog::aFlowMadeElsewhereForgetsSomebodyElse()
{
    People people;
    TestProvider &provider = people.provider;
    provider.network.answerAlways("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
    provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
        provider.tokens({},
            {{QStringLiteral("sub"), QStringLiteral("b")},
                {QStringLiteral("preferred_username"), QStringLiteral("bob@example.com")}}));
    DeviceCodeDialog dialog(people.application->acquireTokenByDeviceFlow({QStringLiteral("api")}));
    dialog.setExpectedUsername(QStringLiteral("ada@example.com"));
    dialog.show();
    QVERIFY(QTest::qWaitFor([&] {
        processEvents();
        provider.clock->fireNext();
        return buttonNamed(&dialog, QStringLiteral("Keep this account")) != nullptr;
    }));
    QCOMPARE(people.application->accounts().size(), 1);
    buttonNamed(&dialog, QStringLiteral("Cancel"))->click();
    QCOMPARE(people.application->accounts().size(), 0);
    QVERIFY(shows(&dialog, QStringLiteral("asks you to sign in with login.example")));
}

void tst_DeviceCodeDialog::aSecondEnterDoesNotCancel()
{
    showWaiting();
    Q_EMIT flow()->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    QTest::keyClick(buttonNamed(m_dialog.get(), QStringLiteral("Try again")), Qt::Key_Return);
    QPushButton *cancel = buttonNamed(m_dialog.get(), QStringLiteral("Cancel"));
    QCOMPARE(m_dialog->focusWidget(), cancel);
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    m->clock->advance(1s);
    QTest::keyClick(cancel, Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(tst_DeviceCodeDialog)
#include "tst_devicecodedialog.moc"
