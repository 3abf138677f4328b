#include <QtTest/QtTest>

#include "presenters/devicecodepresenter.h"
#include "presenters/signinpresenter.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Screen = SignInPresenter::Screen;

/// Signing in again where somebody is known, and signing in as somebody else than was expected. Real flows; only
/// network, browser and clock are fake.
class tst_KnownAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyKnownMeansTheWaysAtOnce();
    void knownAccountsComeFirst();
    void optionsThatNameSomebodyLeaveThemOut_data();
    void optionsThatNameSomebodyLeaveThemOut();
    void anotherAccountLeadsToTheWaysAndBack();
    void anotherAccountHasTheProviderAsk();
    void whoIsStillSignedInNeedsNoBrowser();
    void whoIsNotGoesToTheBrowserUnderTheirName();
    void wishesForAnInteractionSkipTheSilentWay();
    void claimsOfTheRefusalGoToTheBrowser();
    void withoutNetworkNoBrowserIsOpened();
    void accountThatIsGoneGoesToTheBrowser();
    void cancelWhileSilentComesBackToTheAccounts();
    void theLastAccountThatGoesLeavesTheWays();
    void somebodyElseIsNotSignedInUntilKept();
    void somebodyElseWhoIsNotKeptIsForgotten_data();
    void somebodyElseWhoIsNotKeptIsForgotten();
    void somebodyElseWhoWasThereBeforeStays();
    void tryingAgainHasTheProviderAskForTheOneExpected();
    void anExpectedAccountIsTheLoginHint();
    void aDeviceCodeTellsOfSomebodyElse();
    void aSlotMayDeleteWhoForgets_data();
    void aSlotMayDeleteWhoForgets();
    void aLinkIsForgottenWithItsAttempt();

private:
    void signInBefore(const QString &subject, const QString &username);
    void makePresenter();
    void comeBackAs(const QString &subject, const QString &username);
    Account known(const QString &username) const { return m_application->accounts(username).value(0); }
    QByteArray lastParameter(const char *name) const
    {
        return m_provider->browser->authorizationParameters().value(name).value_or(QByteArray());
    }
    FakeAnswer tokensOf(const QString &subject, const QString &username) const
    {
        return m_provider->tokens({{u"access_token"_s, u"access-of-"_s + subject}},
            {{u"sub"_s, subject}, {u"preferred_username"_s, username}, {u"name"_s, QJsonValue::Null}});
    }
    bool reaches(Screen screen)
    {
        return QTest::qWaitFor([&] { return m_presenter->screen() == screen; });
    }

    std::unique_ptr<TestProvider> m_provider;
    std::unique_ptr<PublicClientApplication> m_application;
    std::unique_ptr<SignInPresenter> m_presenter;
};

static const QString Ada = u"ada@example.com"_s;
static const QString Bob = u"bob@example.com"_s;

void tst_KnownAccounts::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_provider = std::make_unique<TestProvider>();
    m_application = std::make_unique<PublicClientApplication>(m_provider->configuration());
}

void tst_KnownAccounts::cleanup()
{
    m_presenter.reset();
    m_application.reset();
    m_provider.reset();
}

void tst_KnownAccounts::signInBefore(const QString &subject, const QString &username)
{
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), tokensOf(subject, username));
    auto *flow = m_application->acquireTokenByRefreshToken(Secret("of-" + subject.toLatin1()), {u"api"_s});
    QSignalSpy completed(flow, &TokenFlow::completed);
    QTRY_COMPARE(completed.count(), 1);
}

void tst_KnownAccounts::makePresenter()
{
    m_presenter = std::make_unique<SignInPresenter>(m_application.get(), QStringList {u"api"_s});
}

void tst_KnownAccounts::comeBackAs(const QString &subject, const QString &username)
{
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), tokensOf(subject, username));
    m_provider->browser->redirectBack({{"code", "the-code"}});
}

void tst_KnownAccounts::nobodyKnownMeansTheWaysAtOnce()
{
    makePresenter();
    m_presenter->loadAccounts();
    QCOMPARE(m_presenter->screen(), Screen::Choice);
    QVERIFY(!m_presenter->offersAccounts());
    m_presenter->showAccounts();
    QCOMPARE(m_presenter->screen(), Screen::Choice);
}

void tst_KnownAccounts::knownAccountsComeFirst()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    QCOMPARE(m_presenter->screen(), Screen::Accounts);
    QCOMPARE(m_presenter->headline(), u"Choose an account"_s);
    QVERIFY(m_provider->browser->openedUrls().isEmpty());
}

void tst_KnownAccounts::optionsThatNameSomebodyLeaveThemOut_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("a login hint") << u"hint"_s;
    QTest::newRow("an expected account") << u"account"_s;
    QTest::newRow("an account is to be created") << u"create"_s;
    QTest::newRow("the provider is to ask") << u"select"_s;
    QTest::newRow("the provider is to ask again") << u"login"_s;
}

void tst_KnownAccounts::optionsThatNameSomebodyLeaveThemOut()
{
    QFETCH(QString, option);
    signInBefore(u"1"_s, Ada);
    makePresenter();
    InteractiveOptions options;
    if (option == u"hint"_s)
        options.loginHint = Bob;
    else if (option == u"create"_s)
        options.prompt = PromptValue::Create;
    else if (option == u"select"_s)
        options.prompt = PromptValue::SelectAccount;
    else if (option == u"login"_s)
        options.prompt = PromptValue::Login;
    else
        m_presenter->setExpectedAccount(known(Ada));
    m_presenter->setInteractiveOptions(options);
    QCOMPARE(m_presenter->screen(), Screen::Choice);
    QVERIFY(!m_presenter->offersAccounts());
}

void tst_KnownAccounts::anotherAccountLeadsToTheWaysAndBack()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    m_presenter->useAnotherAccount();
    QCOMPARE(m_presenter->screen(), Screen::Choice);
    QVERIFY(m_presenter->offersAccounts());
    m_presenter->showAccounts();
    QCOMPARE(m_presenter->screen(), Screen::Accounts);
}

void tst_KnownAccounts::anotherAccountHasTheProviderAsk()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    m_presenter->useAnotherAccount();
    m_presenter->signInWithBrowser();
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QCOMPARE(lastParameter("prompt"), QByteArray("login"));
    QCOMPARE(lastParameter("login_hint"), QByteArray());
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::Completed));
    QVERIFY(!m_presenter->isDoneAtOnce());
}

void tst_KnownAccounts::whoIsStillSignedInNeedsNoBrowser()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    QSignalSpy completed(m_presenter.get(), &SignInPresenter::completed);
    m_presenter->chooseAccount(known(Ada));
    QCOMPARE(m_presenter->screen(), Screen::Silent);
    QCOMPARE(m_presenter->browserText(), u"Signing in as ada@example.com…"_s);
    QVERIFY(!m_presenter->canReopenBrowser());
    QVERIFY(reaches(Screen::Completed));
    QCOMPARE(completed.count(), 1);
    QVERIFY(m_presenter->isDoneAtOnce());
    QVERIFY(m_provider->browser->openedUrls().isEmpty());
    QCOMPARE(m_presenter->result()->account(), known(Ada));
}

void tst_KnownAccounts::whoIsNotGoesToTheBrowserUnderTheirName()
{
    signInBefore(u"1"_s, Ada);
    m_provider->clock->advance(2h);
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), m_provider->error(u"invalid_grant"_s));
    makePresenter();
    QSignalSpy failed(m_presenter.get(), &SignInPresenter::failed);
    m_presenter->chooseAccount(known(Ada));
    QVERIFY(reaches(Screen::Browser));
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QCOMPARE(lastParameter("login_hint"), Ada.toLatin1());
    QCOMPARE(lastParameter("prompt"), QByteArray());
    QCOMPARE(failed.count(), 0);
    comeBackAs(u"1"_s, Ada);
    QVERIFY(reaches(Screen::Completed));
    QVERIFY(!m_presenter->isDoneAtOnce());
    QCOMPARE(m_presenter->interactiveOptions().loginHint, QString());
}

void tst_KnownAccounts::wishesForAnInteractionSkipTheSilentWay()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    InteractiveOptions options;
    options.maxAge = 0s;
    m_presenter->setInteractiveOptions(options);
    m_presenter->chooseAccount(known(Ada));
    QCOMPARE(m_presenter->screen(), Screen::Browser);
}

void tst_KnownAccounts::claimsOfTheRefusalGoToTheBrowser()
{
    signInBefore(u"1"_s, Ada);
    m_provider->clock->advance(2h);
    const QString claims = u"{\"id_token\":{\"acr\":null}}"_s;
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(),
        m_provider->error(u"interaction_required"_s, 400, {{u"claims"_s, claims}}));
    makePresenter();
    m_presenter->chooseAccount(known(Ada));
    QVERIFY(reaches(Screen::Browser));
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QCOMPARE(QJsonDocument::fromJson(lastParameter("claims")), QJsonDocument::fromJson(claims.toUtf8()));
    QCOMPARE(m_presenter->interactiveOptions().claimsChallenge, QString());
}

void tst_KnownAccounts::withoutNetworkNoBrowserIsOpened()
{
    signInBefore(u"1"_s, Ada);
    m_provider->clock->advance(2h);
    m_provider->network.answerAlways("POST", TestProvider::tokenEndpoint(), {.status = 503});
    makePresenter();
    bool wasInBrowser = false;
    connect(m_presenter.get(), &SignInPresenter::changed, this,
        [&] { wasInBrowser = wasInBrowser || m_presenter->screen() == Screen::Browser; });
    m_presenter->chooseAccount(known(Ada));
    QVERIFY(QTest::qWaitFor([this] {
        m_provider->clock->fireNext();
        return m_presenter->screen() == Screen::Failed;
    }));
    QVERIFY(!wasInBrowser);
    m_presenter->tryAgain();
    QCOMPARE(m_presenter->screen(), Screen::Silent);
}

void tst_KnownAccounts::accountThatIsGoneGoesToTheBrowser()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    const Account ada = known(Ada);
    m_application->removeAccount(ada);
    m_presenter->chooseAccount(ada);
    QVERIFY(reaches(Screen::Browser));
}

void tst_KnownAccounts::cancelWhileSilentComesBackToTheAccounts()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    m_presenter->chooseAccount(known(Ada));
    m_presenter->cancel();
    QCOMPARE(m_presenter->screen(), Screen::Accounts);
    processEvents();
    QCOMPARE(m_presenter->screen(), Screen::Accounts);
    QVERIFY(!m_presenter->result());
}

void tst_KnownAccounts::theLastAccountThatGoesLeavesTheWays()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    m_application->removeAccount(known(Ada));
    QTRY_COMPARE(m_presenter->screen(), Screen::Choice);
}

void tst_KnownAccounts::somebodyElseIsNotSignedInUntilKept()
{
    makePresenter();
    InteractiveOptions options;
    options.loginHint = Ada;
    m_presenter->setInteractiveOptions(options);
    QVERIFY(m_presenter->introduction().contains(Ada));
    QSignalSpy completed(m_presenter.get(), &SignInPresenter::completed);
    m_presenter->signInWithBrowser();
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::OtherPerson));
    QCOMPARE(completed.count(), 0);
    QVERIFY(!m_presenter->result());
    QVERIFY(m_presenter->outcome().text.contains(Bob));
    QVERIFY(m_presenter->outcome().advice.contains(Ada));
    m_presenter->keepOtherPerson();
    QCOMPARE(m_presenter->screen(), Screen::Completed);
    QCOMPARE(completed.count(), 1);
    QCOMPARE(m_presenter->result()->account().username(), Bob);
    m_presenter.reset();
    QVERIFY(!known(Bob).isNull());
}

void tst_KnownAccounts::somebodyElseWhoIsNotKeptIsForgotten_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"try again", "cancel", "reset", "delete", "another device"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void tst_KnownAccounts::somebodyElseWhoIsNotKeptIsForgotten()
{
    QFETCH(QString, way);
    makePresenter();
    InteractiveOptions options;
    options.loginHint = Ada;
    m_presenter->setInteractiveOptions(options);
    m_presenter->signInWithBrowser();
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::OtherPerson));
    QVERIFY(!known(Bob).isNull());
    if (way == u"try again"_s)
        m_presenter->tryAgain();
    else if (way == u"cancel"_s)
        m_presenter->cancel();
    else if (way == u"reset"_s)
        m_presenter->reset();
    else if (way == u"delete"_s)
        m_presenter.reset();
    else
        m_presenter->useAnotherDevice();
    QVERIFY(known(Bob).isNull());
    QVERIFY(!m_presenter || !m_presenter->result());
}

void tst_KnownAccounts::somebodyElseWhoWasThereBeforeStays()
{
    signInBefore(u"2"_s, Bob);
    makePresenter();
    InteractiveOptions options;
    options.loginHint = Ada;
    m_presenter->setInteractiveOptions(options);
    m_presenter->signInWithBrowser();
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::OtherPerson));
    m_presenter->cancel();
    QVERIFY(!known(Bob).isNull());
}

void tst_KnownAccounts::tryingAgainHasTheProviderAskForTheOneExpected()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    InteractiveOptions options;
    options.acrValues = QStringList {u"mfa"_s};
    m_presenter->setInteractiveOptions(options);
    m_presenter->chooseAccount(known(Ada));
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::OtherPerson));
    QVERIFY(m_presenter->outcome().advice.contains(Ada));
    m_presenter->tryAgain();
    QCOMPARE(m_presenter->screen(), Screen::Browser);
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QCOMPARE(lastParameter("login_hint"), Ada.toLatin1());
    QCOMPARE(lastParameter("prompt"), QByteArray("login"));
    comeBackAs(u"1"_s, Ada);
    QVERIFY(reaches(Screen::Completed));
}

void tst_KnownAccounts::anExpectedAccountIsTheLoginHint()
{
    signInBefore(u"1"_s, Ada);
    makePresenter();
    m_presenter->setExpectedAccount(known(Ada));
    m_presenter->signInWithBrowser();
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QCOMPARE(lastParameter("login_hint"), Ada.toLatin1());
    comeBackAs(u"2"_s, Ada);
    QVERIFY(reaches(Screen::OtherPerson));
}

void tst_KnownAccounts::aDeviceCodeTellsOfSomebodyElse()
{
    m_provider->network.answerAlways("POST", TestProvider::deviceEndpoint(), m_provider->deviceCode());
    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), tokensOf(u"2"_s, Bob));
    DeviceCodePresenter presenter;
    presenter.setApplication(m_application.get());
    presenter.setExpectedPerson({{}, Ada});
    QSignalSpy completed(&presenter, &DeviceCodePresenter::completed);
    presenter.start([this] { return m_application->acquireTokenByDeviceFlow({u"api"_s}); });
    QVERIFY(QTest::qWaitFor([&] {
        processEvents();
        m_provider->clock->fireNext();
        return presenter.state() == DeviceCodePresenter::State::OtherPerson;
    }));
    QCOMPARE(completed.count(), 0);
    QCOMPARE(presenter.stateText(), u"You signed in as bob@example.com, but ada@example.com was expected."_s);
    QVERIFY(presenter.canRequestNewCode());
    presenter.requestNewCode();
    QCOMPARE(presenter.state(), DeviceCodePresenter::State::RequestingCode);
    QVERIFY(known(Bob).isNull());

    m_provider->network.answerOnce("POST", TestProvider::tokenEndpoint(), tokensOf(u"2"_s, Bob));
    QVERIFY(QTest::qWaitFor([&] {
        processEvents();
        m_provider->clock->fireNext();
        return presenter.state() == DeviceCodePresenter::State::OtherPerson;
    }));
    presenter.keepOtherPerson();
    QCOMPARE(completed.count(), 1);
    presenter.cancel();
    QVERIFY(!known(Bob).isNull());
}

void tst_KnownAccounts::aSlotMayDeleteWhoForgets_data()
{
    QTest::addColumn<bool>("triesAgain");
    QTest::newRow("tryAgain()") << true;
    QTest::newRow("cancel()") << false;
}

void tst_KnownAccounts::aSlotMayDeleteWhoForgets()
{
    QFETCH(bool, triesAgain);
    makePresenter();
    InteractiveOptions options;
    options.loginHint = Ada;
    m_presenter->setInteractiveOptions(options);
    m_presenter->signInWithBrowser();
    comeBackAs(u"2"_s, Bob);
    QVERIFY(reaches(Screen::OtherPerson));
    connect(m_application.get(), &PublicClientApplication::accountRemoved, this, [this] { m_presenter.reset(); });
    if (triesAgain)
        m_presenter->tryAgain();
    else
        m_presenter->cancel();
    QVERIFY(!m_presenter);
}

void tst_KnownAccounts::aLinkIsForgottenWithItsAttempt()
{
    makePresenter();
    m_presenter->signInWithBrowser();
    QTRY_VERIFY(m_presenter->canReopenBrowser());
    QVERIFY(!m_presenter->link().isEmpty());
    m_presenter->cancel();
    QVERIFY(m_presenter->link().isEmpty());
}

QTEST_GUILESS_MAIN(tst_KnownAccounts)
#include "tst_knownaccounts.moc"
