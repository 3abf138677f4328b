#include <QtTest/QtTest>

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>

#include "presenters/devicecodepresenter.h"
#include "presenters/signinpresenter.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;
using namespace std::chrono_literals;
using Screen = SignInPresenter::Screen;

class tst_SignInPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheChoiceAndStartsNothing();
    void waitsForTheBrowser();
    void reopensTheBrowserOnlyWhileWaiting();
    void tellsWhenNoBrowserCouldBeOpened();
    void tellsWhatIgnoredRedirectsMean_data();
    void tellsWhatIgnoredRedirectsMean();
    void showsWhoSignedIn();
    void tellsWhatWentWrongAndTriesAgain();
    void anotherDeviceReplacesTheBrowser();
    void expiredCodeStaysOnTheDeviceScreen();
    void failedDeviceFlowTriesTheDeviceAgain();
    void cancelCancelsTheFlow();
    void cancelKeepsWhoIsSignedIn();
    void saysSoWhenTheApplicationGoesAway();
    void aSlotMayDeleteItAtOnce();
    void foreignTextIsCleaned();

private:
    InteractiveFlow *inBrowser();
    InteractiveFlow *waiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<SignInPresenter> m_presenter;
};

void tst_SignInPresenter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<Fixture>();
    m_presenter = std::make_unique<SignInPresenter>(m->application.get(), QStringList {QStringLiteral("read")});
}

void tst_SignInPresenter::cleanup()
{
    m_presenter.reset();
    m.reset();
}

InteractiveFlow *tst_SignInPresenter::inBrowser()
{
    m_presenter->signInWithBrowser();
    return m->newestFlow<InteractiveFlow>();
}

InteractiveFlow *tst_SignInPresenter::waiting()
{
    InteractiveFlow *flow = inBrowser();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize?state=planted")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    return flow;
}

void tst_SignInPresenter::beginsWithTheChoiceAndStartsNothing()
{
    QCOMPARE(m_presenter->screen(), Screen::Choice);
    QCOMPARE(m_presenter->headline(), QStringLiteral("Sign in"));
    QCOMPARE(m_presenter->introduction(), QStringLiteral("Example Notes asks you to sign in with login.example.com."));
    QVERIFY(!m->newestFlow<Flow>());
}

void tst_SignInPresenter::waitsForTheBrowser()
{
    InteractiveFlow *flow = inBrowser();
    QCOMPARE(m_presenter->screen(), Screen::Browser);
    QCOMPARE(m_presenter->browserText(), QStringLiteral("Opening your browser…"));
    QVERIFY(m_presenter->link().isEmpty());
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize?a=b%2Fc")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    QVERIFY(m_presenter->browserText().contains(QStringLiteral("login.example.com")));
    QCOMPARE(m_presenter->link(), QStringLiteral("https://login.example.com/authorize?a=b%2Fc"));
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QCOMPARE(m_presenter->browserText(), QStringLiteral("Finishing the sign-in…"));
    QVERIFY(m_presenter->link().isEmpty());
}

void tst_SignInPresenter::reopensTheBrowserOnlyWhileWaiting()
{
    InteractiveFlow *flow = inBrowser();
    QVERIFY(!m_presenter->canReopenBrowser());
    m_presenter->reopenBrowser();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    QVERIFY(m_presenter->canReopenBrowser());
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QVERIFY(!m_presenter->canReopenBrowser());
}

void tst_SignInPresenter::tellsWhenNoBrowserCouldBeOpened()
{
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->browserNotOpened(QUrl(m_presenter->link()));
    QVERIFY(m_presenter->browserText().startsWith(QStringLiteral("No browser could be opened.")));
    m_presenter->reopenBrowser();
    QVERIFY(!m_presenter->browserText().startsWith(QStringLiteral("No browser")));
}

void tst_SignInPresenter::tellsWhatIgnoredRedirectsMean_data()
{
    using Reason = InteractiveFlow::IgnoredReason;
    QTest::addColumn<InteractiveFlow::IgnoredReason>("reason");
    QTest::addColumn<QString>("hint");
    const QString usual = QStringLiteral("Use the link on this computer only");
    QTest::newRow("browser forces https") << Reason::TlsHello << QStringLiteral("Your browser insists on https");
    QTest::newRow("answer to another attempt")
        << Reason::WrongState << QStringLiteral("An answer that does not belong");
    QTest::newRow("favicon") << Reason::WrongPath << usual;
    QTest::newRow("garbage") << Reason::Malformed << usual;
}

void tst_SignInPresenter::tellsWhatIgnoredRedirectsMean()
{
    QFETCH(InteractiveFlow::IgnoredReason, reason);
    QFETCH(QString, hint);
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->redirectIgnored(reason);
    QVERIFY2(m_presenter->browserHint().startsWith(hint), qPrintable(m_presenter->browserHint()));
}

void tst_SignInPresenter::showsWhoSignedIn()
{
    InteractiveFlow *flow = waiting();
    QSignalSpy completed(m_presenter.get(), &SignInPresenter::completed);
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    QCOMPARE(completed.count(), 1);
    QCOMPARE(m_presenter->screen(), Screen::Completed);
    QCOMPARE(m_presenter->headline(), QStringLiteral("You are signed in"));
    QCOMPARE(m_presenter->outcome().text, QStringLiteral("Ada Lovelace"));
    QCOMPARE(m_presenter->outcome().advice, QStringLiteral("ada@example.com"));
    QVERIFY(m_presenter->outcome().details.isEmpty());
}

void tst_SignInPresenter::tellsWhatWentWrongAndTriesAgain()
{
    InteractiveFlow *first = waiting();
    QSignalSpy failed(m_presenter.get(), &SignInPresenter::failed);
    Q_EMIT first->failed(
        Error(Error::Kind::Server, QStringLiteral("server_error"), QStringLiteral("broken")).withHttpStatus(503));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_presenter->screen(), Screen::Failed);
    const SignInOutcome outcome = m_presenter->outcome();
    QVERIFY(outcome.details.contains(QStringLiteral("HTTP status: 503")));
    QVERIFY(outcome.details.contains(first->correlationId()));
    QVERIFY2(!outcome.details.contains(QStringLiteral("planted")), "the link is not for support");

    m_presenter->tryAgain();
    QVERIFY(m->newestFlow<InteractiveFlow>() != first);
    QCOMPARE(m_presenter->screen(), Screen::Browser);
    QVERIFY(!m_presenter->error());
    QVERIFY2(m_presenter->link().isEmpty(), "the old link is of no use");
}

void tst_SignInPresenter::anotherDeviceReplacesTheBrowser()
{
    InteractiveFlow *browserFlow = waiting();
    QSignalSpy ended(browserFlow, &Flow::failed);
    m_presenter->useAnotherDevice();
    QCOMPARE(m_presenter->screen(), Screen::Device);
    QVERIFY(m->newestFlow<DeviceCodeFlow>());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
    QCOMPARE(m_presenter->screen(), Screen::Device);
}

void tst_SignInPresenter::expiredCodeStaysOnTheDeviceScreen()
{
    m_presenter->useAnotherDevice();
    DeviceCodeFlow *flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->userCodeReceived(m->authorization());
    Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QCOMPARE(m_presenter->screen(), Screen::Device);
    QVERIFY(m_presenter->deviceCode()->canRequestNewCode());
    m_presenter->deviceCode()->requestNewCode();
    DeviceCodeFlow *second = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT second->userCodeReceived(m->authorization());
    Q_EMIT second->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QCOMPARE(m_presenter->screen(), Screen::Completed);
}

void tst_SignInPresenter::failedDeviceFlowTriesTheDeviceAgain()
{
    m_presenter->useAnotherDevice();
    DeviceCodeFlow *flow = m->newestFlow<DeviceCodeFlow>();
    Q_EMIT flow->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    QCOMPARE(m_presenter->screen(), Screen::Failed);
    QVERIFY(m_presenter->outcome().details.contains(flow->correlationId()));
    m_presenter->tryAgain();
    QCOMPARE(m_presenter->screen(), Screen::Device);
    QVERIFY(m->newestFlow<DeviceCodeFlow>() != flow);
}

void tst_SignInPresenter::cancelCancelsTheFlow()
{
    InteractiveFlow *flow = waiting();
    QSignalSpy ended(flow, &Flow::failed);
    m_presenter->cancel();
    QCOMPARE(m_presenter->screen(), Screen::Choice);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<Error>().kind(), Error::Kind::Cancelled);
    QCOMPARE(m_presenter->screen(), Screen::Choice);
}

void tst_SignInPresenter::cancelKeepsWhoIsSignedIn()
{
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
    m_presenter->cancel();
    QVERIFY(m_presenter->result());
    QCOMPARE(m_presenter->screen(), Screen::Completed);
}

void tst_SignInPresenter::saysSoWhenTheApplicationGoesAway()
{
    waiting();
    m->application.reset();
    QCOMPARE(m_presenter->screen(), Screen::Failed);
    QCOMPARE(m_presenter->error()->kind(), Error::Kind::Abandoned);
    m_presenter->tryAgain();
    QCOMPARE(m_presenter->error()->kind(), Error::Kind::Abandoned);
    m_presenter->useAnotherDevice();
    QCOMPARE(m_presenter->screen(), Screen::Failed);
}

/// Without an application a flow fails before it has begun.
void tst_SignInPresenter::aSlotMayDeleteItAtOnce()
{
    // Memory that is still there, and in which nothing works any more.
    alignas(SignInPresenter) std::array<std::byte, sizeof(SignInPresenter)> memory;
    auto *presenter = new (memory.data())
        SignInPresenter(std::make_unique<PublicClientApplication>(m->configuration()).get(), QStringList());
    connect(presenter, &SignInPresenter::failed, this, [&] {
        presenter->~SignInPresenter();
        memory.fill(std::byte(0));
    });
    presenter->useAnotherDevice();
    QVERIFY(std::all_of(memory.cbegin(), memory.cend(), [](std::byte byte) { return byte == std::byte(0); }));
}

void tst_SignInPresenter::foreignTextIsCleaned()
{
    InteractiveFlow *flow = waiting();
    Q_EMIT flow->failed(Error(Error::Kind::Server, QStringLiteral("a\u202eb"), QStringLiteral("c\u0007d\ne")));
    const QString details = m_presenter->outcome().details;
    QVERIFY(details.contains(QStringLiteral("Code: ab")));
    QVERIFY(details.contains(QStringLiteral("Description: cd\ne")));
}

QTEST_MAIN(tst_SignInPresenter)
#include "tst_signinpresenter.moc"
