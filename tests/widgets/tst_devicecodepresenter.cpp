#include <QtTest/QtTest>

#include "presenters/devicecodepresenter.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;
using namespace std::chrono_literals;
using State = DeviceCodePresenter::State;

class tst_DeviceCodePresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsForTheCodeFirst();
    void showsCodeHostAndLink();
    void qrCodeIsThereWhileTheCodeIs();
    void neverOpensTheBrowserByItself();
    void linkOpensTheBrowserOnce();
    void saysWhenNoBrowserCouldBeOpened();
    void refusesToOpenAnUnsafeLink();
    void countsDownBySeconds();
    void countsDownWhileTheMachineSleeps();
    void tellsOfNetworkTroubleUntilItIsOver();
    void offersANewCodeAfterExpiry();
    void aFlowMadeElsewhereHasNoNewCode();
    void showsWhoSignedIn();
    void tellsWhatWentWrong();
    void saysSoWhenTheApplicationGoesAway();
    void cancelCancelsTheFlow();
    void aPresenterThatGoesCancelsItsFlow();
    void aReceiverMayDeleteThePresenter();
    void followsAFlowThatHasItsCodeAlready();
    void anExampleNeedsNeitherFlowNorTimer();

private:
    DeviceCodeFlow *started();
    DeviceCodeFlow *waiting();

    std::unique_ptr<Fixture> m;
    std::unique_ptr<DeviceCodePresenter> m_presenter;
};

void tst_DeviceCodePresenter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<Fixture>();
    m_presenter = std::make_unique<DeviceCodePresenter>();
    m_presenter->setClock(m->clock);
    m_presenter->setBrowser(m->browser);
    m_presenter->setAuthority(QStringLiteral("login.example.com"));
}

void tst_DeviceCodePresenter::cleanup()
{
    m_presenter.reset();
    m.reset();
}

DeviceCodeFlow *tst_DeviceCodePresenter::started()
{
    m_presenter->start([this] { return m->application->acquireTokenByDeviceFlow({}); });
    return m->newestFlow<DeviceCodeFlow>();
}

DeviceCodeFlow *tst_DeviceCodePresenter::waiting()
{
    DeviceCodeFlow *flow = started();
    Q_EMIT flow->userCodeReceived(m->authorization());
    return flow;
}

void tst_DeviceCodePresenter::waitsForTheCodeFirst()
{
    QVERIFY(started());
    QCOMPARE(m_presenter->state(), State::RequestingCode);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Asking for a code…"));
    QVERIFY(m_presenter->instructions().code().isEmpty());
    QVERIFY(m_presenter->qrPayload().isEmpty());
    QVERIFY(m_presenter->countdownText().isEmpty());
}

void tst_DeviceCodePresenter::showsCodeHostAndLink()
{
    Q_EMIT started()->userCodeReceived(
        m->authorization(QStringLiteral("AB\u202eCD\u0007EFGH"), QUrl(QStringLiteral("https://b\u00fccher.de/d"))));
    QCOMPARE(m_presenter->state(), State::WaitingForUser);
    QCOMPARE(m_presenter->instructions().code(), QStringLiteral("ABCDEFGH"));
    QCOMPARE(m_presenter->instructions().codeGroups(), QList<int> {4});
    QCOMPARE(m_presenter->instructions().spokenCode(), QStringLiteral("A B C D E F G H"));
    QCOMPARE(m_presenter->instructions().host(), QStringLiteral("xn--bcher-kva.de"));
    QCOMPARE(m_presenter->instructions().link(), QStringLiteral("https://xn--bcher-kva.de/d"));
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Waiting for you to sign in…"));
}

void tst_DeviceCodePresenter::qrCodeIsThereWhileTheCodeIs()
{
    DeviceCodeFlow *flow = waiting();
    QCOMPARE(m_presenter->qrPayload(), QStringLiteral("https://login.example.com/device"));
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    QVERIFY(m_presenter->qrPayload().isEmpty());
}

void tst_DeviceCodePresenter::neverOpensTheBrowserByItself()
{
    DeviceCodeFlow *flow = waiting();
    m->clock->advance(60s);
    Q_EMIT flow->pollScheduled(5s);
    QVERIFY(m->browser->opened.isEmpty());
}

void tst_DeviceCodePresenter::linkOpensTheBrowserOnce()
{
    waiting();
    QVERIFY(m_presenter->canOpenLink());
    m_presenter->openLink();
    QCOMPARE(m->browser->opened, QList<QUrl> {QUrl(QStringLiteral("https://login.example.com/device"))});
    m->browser->answer(true);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Waiting for you to sign in…"));
}

void tst_DeviceCodePresenter::saysWhenNoBrowserCouldBeOpened()
{
    waiting();
    m_presenter->openLink();
    m->browser->answer(false);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("No browser could be opened. Type the address into a browser."));
    m_presenter->openLink();
    m_presenter.reset();
    m->browser->answer(false);
}

void tst_DeviceCodePresenter::refusesToOpenAnUnsafeLink()
{
    Q_EMIT started()->userCodeReceived(
        m->authorization(QStringLiteral("AB"), QUrl(QStringLiteral("http://example.com/device"))));
    QVERIFY(!m_presenter->canOpenLink());
    m_presenter->openLink();
    QVERIFY(m->browser->opened.isEmpty());
    QCOMPARE(m_presenter->instructions().link(), QStringLiteral("http://example.com/device"));
}

void tst_DeviceCodePresenter::countsDownBySeconds()
{
    waiting();
    QSignalSpy ticks(m_presenter.get(), &DeviceCodePresenter::ticked);
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 15:00."));
    m->clock->advance(1s);
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 14:59."));
    m->clock->advance(500ms);
    m->clock->advance(500ms);
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 14:58."));
    QCOMPARE(ticks.count(), 2);
    m->clock->advance(898s);
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code has expired."));
    const auto ticksAtTheEnd = ticks.count();
    m->clock->advance(60s);
    QCOMPARE(ticks.count(), ticksAtTheEnd);
}

void tst_DeviceCodePresenter::countsDownWhileTheMachineSleeps()
{
    waiting();
    m->clock->setNow(m->clock->now().addSecs(600));
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 5:00."));
    m->clock->setNow(m->clock->now().addSecs(-3600));
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 15:00."));
}

void tst_DeviceCodePresenter::tellsOfNetworkTroubleUntilItIsOver()
{
    DeviceCodeFlow *flow = waiting();
    Q_EMIT flow->networkErrorOccurred(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
    Q_EMIT flow->pollScheduled(8s);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Network trouble, trying again in 8 s"));
    m->clock->advance(3s);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Network trouble, trying again in 5 s"));
    m->clock->advance(5s);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Network trouble, trying again…"));
    Q_EMIT flow->pollScheduled(5s);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Waiting for you to sign in…"));
}

void tst_DeviceCodePresenter::offersANewCodeAfterExpiry()
{
    DeviceCodeFlow *first = waiting();
    QVERIFY(!m_presenter->canRequestNewCode());
    Q_EMIT first->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QCOMPARE(m_presenter->state(), State::Expired);
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code has expired."));
    QVERIFY(m_presenter->qrPayload().isEmpty());
    QVERIFY(!m_presenter->canOpenLink());
    QVERIFY(m_presenter->canRequestNewCode());

    m_presenter->requestNewCode();
    DeviceCodeFlow *second = m->newestFlow<DeviceCodeFlow>();
    QVERIFY(second != first);
    QCOMPARE(m_presenter->state(), State::RequestingCode);
    QVERIFY(m_presenter->instructions().code().isEmpty());
    Q_EMIT second->userCodeReceived(m->authorization(QStringLiteral("SECOND")));
    Q_EMIT first->userCodeReceived(m->authorization(QStringLiteral("FIRST")));
    QCOMPARE(m_presenter->instructions().code(), QStringLiteral("SECOND"));
}

void tst_DeviceCodePresenter::aFlowMadeElsewhereHasNoNewCode()
{
    DeviceCodeFlow *flow = m->application->acquireTokenByDeviceFlow({});
    m_presenter->observe(flow);
    Q_EMIT flow->userCodeReceived(m->authorization());
    Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QVERIFY(!m_presenter->canRequestNewCode());
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Nobody signed in with the code in time."));
}

void tst_DeviceCodePresenter::showsWhoSignedIn()
{
    DeviceCodeFlow *flow = waiting();
    QSignalSpy completed(m_presenter.get(), &DeviceCodePresenter::completed);
    Q_EMIT flow->stageChanged(Flow::Stage::Validating);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Finishing the sign-in…"));
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada\u202e <b>L</b>"), QStringLiteral("ada@example.com")));
    QCOMPARE(completed.count(), 1);
    QCOMPARE(m_presenter->state(), State::Completed);
    QCOMPARE(m_presenter->stateText(), QStringLiteral("Signed in as Ada <b>L</b>."));
    QCOMPARE(m_presenter->outcome().text, QStringLiteral("Ada <b>L</b>"));
    QCOMPARE(m_presenter->outcome().advice, QStringLiteral("ada@example.com"));
}

void tst_DeviceCodePresenter::tellsWhatWentWrong()
{
    DeviceCodeFlow *flow = waiting();
    QSignalSpy failed(m_presenter.get(), &DeviceCodePresenter::failed);
    Q_EMIT flow->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QStringLiteral("a\u202eb")));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_presenter->state(), State::Failed);
    const SignInOutcome outcome = m_presenter->outcome();
    QCOMPARE(outcome.text, QStringLiteral("The sign-in was declined."));
    QVERIFY(outcome.details.contains(QStringLiteral("access_denied")));
    QVERIFY(outcome.details.contains(QStringLiteral("login.example.com")));
    QVERIFY(outcome.details.contains(flow->correlationId()));
    QVERIFY(outcome.details.contains(QStringLiteral("Description: ab")));
    QVERIFY(!outcome.details.contains(QStringLiteral("WDJB")));
    QVERIFY(!outcome.details.contains(QStringLiteral("planted-device-code")));
}

void tst_DeviceCodePresenter::saysSoWhenTheApplicationGoesAway()
{
    waiting();
    m->application.reset();
    QCOMPARE(m_presenter->state(), State::Failed);
    QCOMPARE(m_presenter->error()->kind(), Error::Kind::Abandoned);
    m_presenter->start([] { return nullptr; });
    QCOMPARE(m_presenter->error()->kind(), Error::Kind::Abandoned);
}

void tst_DeviceCodePresenter::cancelCancelsTheFlow()
{
    DeviceCodeFlow *flow = waiting();
    QSignalSpy failed(flow, &Flow::failed);
    m_presenter->cancel();
    QCOMPARE(m_presenter->state(), State::Idle);
    QVERIFY(m_presenter->instructions().code().isEmpty());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind(), Error::Kind::Cancelled);
    QCOMPARE(m_presenter->state(), State::Idle);
}

void tst_DeviceCodePresenter::aPresenterThatGoesCancelsItsFlow()
{
    DeviceCodeFlow *flow = waiting();
    QSignalSpy failed(flow, &Flow::failed);
    m_presenter.reset();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind(), Error::Kind::Cancelled);
}

void tst_DeviceCodePresenter::aReceiverMayDeleteThePresenter()
{
    DeviceCodeFlow *flow = waiting();
    connect(m_presenter.get(), &DeviceCodePresenter::changed, this, [this] { m_presenter.reset(); });
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QVERIFY(!m_presenter);
}

void tst_DeviceCodePresenter::followsAFlowThatHasItsCodeAlready()
{
    DeviceCodeFlow *flow = m->application->resumeDeviceFlow(m->authorization());
    m_presenter->observe(flow);
    QCOMPARE(m_presenter->instructions().code(), flow->authorization().userCode());
    QCOMPARE(m_presenter->state(), flow->authorization().isNull() ? State::RequestingCode : State::WaitingForUser);
}

void tst_DeviceCodePresenter::anExampleNeedsNeitherFlowNorTimer()
{
    m_presenter->showExample();
    QCOMPARE(m_presenter->state(), State::WaitingForUser);
    QCOMPARE(m_presenter->instructions().code(), QStringLiteral("EXAM-PLE"));
    QCOMPARE(m_presenter->instructions().host(), QStringLiteral("login.example.com"));
    QCOMPARE(m_presenter->countdownText(), QStringLiteral("This code works for another 15:00."));
    QVERIFY(!m_presenter->qrPayload().isEmpty());
    QCOMPARE(m->clock->timerCount(), 0);
    QSignalSpy ended(waiting(), &Flow::failed);
    m_presenter->showExample();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_presenter->instructions().code(), QStringLiteral("EXAM-PLE"));
    QVERIFY(!m_presenter->canRequestNewCode());
    m_presenter->cancel();
    QVERIFY(m_presenter->instructions().code().isEmpty());
}

QTEST_GUILESS_MAIN(tst_DeviceCodePresenter)
#include "tst_devicecodepresenter.moc"
