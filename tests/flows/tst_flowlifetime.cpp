#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An application whose provider never answers: every flow stays under way.
class Unanswered {
public:
    Unanswered()
        : network(std::make_unique<FakeNetworkAccessManager>())
    {
        network->answerAlways("GET", TestProvider::metadataUrl(), {.hangs = true});
        ClientConfiguration configuration = provider.configuration();
        configuration.networkAccessManager = network.get();
        application = std::make_unique<PublicClientApplication>(configuration);
        application->importMsalCache(Secret(R"({"Account":{"a":{"home_account_id":"alice-1",
            "environment":"https:\u002f\u002flogin.example","username":"alice"}}})"));
    }

    QList<TokenFlow *> startTokenFlows() const
    {
        return {application->acquireTokenInteractive({u"api"_s}), application->acquireTokenByDeviceFlow({u"api"_s}),
            application->acquireTokenSilent({u"api"_s}, application->accounts().value(0), {.forceRefresh = true}),
            application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s})};
    }

    TestProvider provider;
    std::unique_ptr<FakeNetworkAccessManager> network;
    std::unique_ptr<PublicClientApplication> application;
};

} // namespace

class tst_FlowLifetime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void startsOnTheNextTurnOfTheEventLoop();
    void givesEveryoneAFutureOfTheirOwn();
    void survivesACancelledFuture();
    void runsEveryContinuation();
    void givesAFutureAfterTheEnd();
    void endsExactlyOnce_data();
    void endsExactlyOnce();
    void deletesItselfAfterTheEnd();
    void staysWhenToldTo();
    void emitsNothingBeforeCancelReturns();
    void isNotCancelledAfterItsEnd();
    void emitsNothingWhenDestroyed();
    void endsWithTheApplication();
    void letsAContinuationUseTheApplicationThatGoes();
    void failsWithoutItsNetworkManager_data();
    void failsWithoutItsNetworkManager();
    void letsAContinuationDeleteTheFlow_data();
    void letsAContinuationDeleteTheFlow();
    void letsAContinuationDeleteTheApplication();
    void letsAContinuationStartAnotherFlow();
    void namesEachFlowDifferently();
};

void tst_FlowLifetime::startsOnTheNextTurnOfTheEventLoop()
{
    Unanswered world;
    const auto flows = world.startTokenFlows();
    const UserInfoFlow *info = world.application->userInfo(Account());
    QCOMPARE(info->stage(), Flow::Stage::NotStarted);
    for (const TokenFlow *flow : flows)
        QCOMPARE(flow->stage(), Flow::Stage::NotStarted);
    QVERIFY(world.network->requests().isEmpty());
    QCOMPARE(world.provider.clock->timerCount(), 0);
    processEvents();
    QCOMPARE(world.network->requests().size(), 1);
    for (const TokenFlow *flow : flows)
        QCOMPARE(flow->stage(), Flow::Stage::Discovering);
}

void tst_FlowLifetime::givesEveryoneAFutureOfTheirOwn()
{
    SignedIn alice;
    TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    const auto first = flow->future();
    const auto second = flow->future();
    QVERIFY(!first.isFinished());
    processEvents();
    QCOMPARE(outcomeOf(first), u"completed"_s);
    QCOMPARE(outcomeOf(second), u"completed"_s);
    QCOMPARE(first.result().value(), second.result().value());
}

void tst_FlowLifetime::survivesACancelledFuture()
{
    SignedIn alice;
    TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    FlowRecorder recorder(flow);
    auto abandoned = flow->future();
    const auto kept = flow->future();
    abandoned.cancel();
    processEvents();
    QCOMPARE(recorder.outcome(), u"completed"_s);
    QCOMPARE(outcomeOf(kept), u"completed"_s);
    QVERIFY(abandoned.isCanceled());
}

void tst_FlowLifetime::runsEveryContinuation()
{
    SignedIn alice;
    TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    QObject context;
    QStringList ran;
    const auto note = [&](const QString &name) {
        return [&ran, name](const Result<TokenResult> &result) {
            ran.append(name + (result.hasValue() ? u" completed"_s : u" failed"_s));
        };
    };
    flow->future().then(&context, note(u"first"_s));
    flow->future().then(&context, note(u"second"_s));
    flow->future().then(note(u"third"_s));
    processEvents();
    QCOMPARE(ran, QStringList({u"first completed"_s, u"second completed"_s, u"third completed"_s}));
}

void tst_FlowLifetime::givesAFutureAfterTheEnd()
{
    SignedIn alice;
    TokenFlow *good = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    TokenFlow *bad = alice.application.acquireTokenSilent({u"api"_s}, Account());
    UserInfoFlow *info = alice.application.userInfo(Account());
    good->setAutoDelete(false);
    bad->setAutoDelete(false);
    info->setAutoDelete(false);
    processEvents();
    QCOMPARE(outcomeOf(good->future()), u"completed"_s);
    QCOMPARE(outcomeOf(good->future()), u"completed"_s);
    QCOMPARE(outcomeOf(bad->future()), u"InteractionRequired no_account"_s);
    QCOMPARE(outcomeOf(info->future()), u"InteractionRequired no_account"_s);
}

void tst_FlowLifetime::endsExactlyOnce_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("completed") << QString();
    QTest::newRow("failed") << u"invalid_grant"_s;
}

void tst_FlowLifetime::endsExactlyOnce()
{
    QFETCH(QString, error);
    SignedIn alice;
    alice.answer(error.isEmpty() ? alice.provider.tokens() : alice.provider.error(error));
    TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account, {.forceRefresh = true});
    FlowRecorder recorder(flow);
    connect(flow, &TokenFlow::completed, flow, &Flow::cancel);
    connect(flow, &Flow::failed, flow, &Flow::cancel);
    connect(flow, &Flow::finished, flow, &Flow::cancel);
    processEvents();
    QCOMPARE(recorder.events(),
        QStringList({u"Discovering"_s, u"RefreshingToken"_s, u"Finished"_s,
            error.isEmpty() ? u"completed"_s : u"failed"_s, u"finished"_s}));
}

void tst_FlowLifetime::deletesItselfAfterTheEnd()
{
    SignedIn alice;
    const QPointer<TokenFlow> flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    QVERIFY(flow->autoDelete());
    bool aliveAtFinished = false;
    connect(flow, &Flow::finished, this, [&] { aliveAtFinished = !flow.isNull(); });
    processEvents();
    QVERIFY(aliveAtFinished);
    QVERIFY(flow.isNull());
}

void tst_FlowLifetime::staysWhenToldTo()
{
    SignedIn alice;
    const QPointer<TokenFlow> flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    flow->setAutoDelete(false);
    FlowRecorder recorder(flow.data());
    processEvents();
    QVERIFY(recorder.isFinished());
    QVERIFY(!flow.isNull());
    QCOMPARE(flow->stage(), Flow::Stage::Finished);
    flow->cancel();
    processEvents();
    QCOMPARE(recorder.events().count(u"finished"_s), 1);
    QCOMPARE(recorder.outcome(), u"completed"_s);
}

void tst_FlowLifetime::emitsNothingBeforeCancelReturns()
{
    for (const bool started : {true, false}) {
        Unanswered world;
        for (TokenFlow *flow : world.startTokenFlows()) {
            FlowRecorder recorder(flow);
            const auto future = flow->future();
            if (started)
                processEvents();
            const QStringList before = recorder.events();
            flow->cancel();
            flow->cancel();
            flow->cancel();
            QCOMPARE(recorder.events(), before);
            QVERIFY(!future.isFinished());
            processEvents();
            QCOMPARE(recorder.events().mid(recorder.events().size() - 3),
                QStringList({u"Finished"_s, u"failed"_s, u"finished"_s}));
            QCOMPARE(recorder.events().count(u"failed"_s), 1);
            QCOMPARE(outcomeOf(future), u"Cancelled cancelled"_s);
        }
    }
}

void tst_FlowLifetime::isNotCancelledAfterItsEnd()
{
    SignedIn alice;
    TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account);
    FlowRecorder recorder(flow);
    connect(flow, &Flow::stageChanged, flow, [flow](Flow::Stage stage) {
        if (stage == Flow::Stage::Finished)
            flow->cancel();
    });
    processEvents();
    QCOMPARE(recorder.outcome(), u"completed"_s);
    QVERIFY(!recorder.events().contains(u"failed"_s));
}

void tst_FlowLifetime::emitsNothingWhenDestroyed()
{
    for (const bool started : {true, false}) {
        Unanswered world;
        for (TokenFlow *flow : world.startTokenFlows()) {
            FlowRecorder recorder(flow);
            const auto future = flow->future();
            if (started)
                processEvents();
            const QStringList before = recorder.events();
            delete flow;
            processEvents();
            QCOMPARE(recorder.events(), before);
            QCOMPARE(outcomeOf(future), u"Abandoned abandoned"_s);
        }
    }
}

void tst_FlowLifetime::endsWithTheApplication()
{
    Unanswered world;
    QList<QFuture<Result<TokenResult>>> futures;
    std::vector<std::unique_ptr<FlowRecorder>> recorders;
    for (TokenFlow *flow : world.startTokenFlows()) {
        futures.append(flow->future());
        recorders.push_back(std::make_unique<FlowRecorder>(flow));
    }
    const auto info = world.application->userInfo(Account())->future();
    const auto code = world.application->initiateDeviceFlow({});
    processEvents();
    world.application.reset();
    for (const auto &future : futures)
        QCOMPARE(outcomeOf(future), u"Abandoned abandoned"_s);
    QCOMPARE(outcomeOf(info), u"Abandoned abandoned"_s);
    QCOMPARE(outcomeOf(code), u"Abandoned abandoned"_s);
    processEvents();
    for (const auto &recorder : recorders)
        QCOMPARE(recorder->events(), QStringList({u"Discovering"_s}));
    QCOMPARE(world.provider.clock->timerCount(), 0);
}

void tst_FlowLifetime::letsAContinuationUseTheApplicationThatGoes()
{
    Unanswered world;
    QStringList seen;
    const PublicClientApplication *application = world.application.get();
    for (TokenFlow *flow : world.startTokenFlows()) {
        flow->future().then([&seen, application](const Result<TokenResult> &result) {
            seen.append(textOf(result.error()) + u' ' + QString::number(application->accounts().size()) + u' '
                + application->configuration().clientId);
        });
    }
    processEvents();
    world.application.reset();
    QCOMPARE(seen, QStringList(4, u"Abandoned abandoned 1 desktop"_s));
}

void tst_FlowLifetime::failsWithoutItsNetworkManager_data()
{
    QTest::addColumn<bool>("amidRequest");
    QTest::newRow("gone before the start") << false;
    QTest::newRow("gone in the middle of a request") << true;
}

void tst_FlowLifetime::failsWithoutItsNetworkManager()
{
    QFETCH(bool, amidRequest);
    Unanswered world;
    std::vector<std::unique_ptr<FlowRecorder>> recorders;
    for (TokenFlow *flow : world.startTokenFlows())
        recorders.push_back(std::make_unique<FlowRecorder>(flow));
    recorders.push_back(std::make_unique<FlowRecorder>(world.application->userInfo(Account())));
    if (amidRequest) {
        processEvents();
        QCOMPARE(world.network->requests().size(), 1);
    }
    world.network.reset();
    processEvents();
    for (const auto &recorder : recorders) {
        QCOMPARE(recorder->outcome(), u"Network no_network_access_manager"_s);
        QVERIFY(recorder->isFinished());
    }
    QCOMPARE(world.provider.clock->timerCount(), 0);
}

void tst_FlowLifetime::letsAContinuationDeleteTheFlow_data()
{
    QTest::addColumn<QString>("error");
    QTest::newRow("completed") << QString();
    QTest::newRow("failed") << u"invalid_grant"_s;
}

void tst_FlowLifetime::letsAContinuationDeleteTheFlow()
{
    QFETCH(QString, error);
    SignedIn alice;
    alice.answer(error.isEmpty() ? alice.provider.tokens() : alice.provider.error(error));
    const QPointer<TokenFlow> flow =
        alice.application.acquireTokenSilent({u"api"_s}, alice.account, {.forceRefresh = true});
    FlowRecorder recorder(flow.data());
    int continued = 0;
    QObject context;
    const auto deleteFlow = [&](const Result<TokenResult> &) {
        ++continued;
        delete flow;
    };
    flow->future().then(&context, deleteFlow);
    flow->future().then(deleteFlow);
    const auto third = flow->future();
    processEvents();
    QCOMPARE(continued, 2);
    QVERIFY(flow.isNull());
    QCOMPARE(outcomeOf(third), error.isEmpty() ? u"completed"_s : u"InteractionRequired invalid_grant"_s);
    QVERIFY(!recorder.isFinished());
}

void tst_FlowLifetime::letsAContinuationDeleteTheApplication()
{
    Unanswered world;
    const auto flows = world.startTokenFlows();
    QObject context;
    QStringList outcomes;
    for (TokenFlow *flow : flows) {
        flow->future().then(&context, [&](const Result<TokenResult> &result) {
            outcomes.append(textOf(result.error()));
            world.application.reset();
        });
    }
    processEvents();
    flows.constFirst()->cancel();
    processEvents();
    QCOMPARE(outcomes,
        QStringList(
            {u"Cancelled cancelled"_s, u"Abandoned abandoned"_s, u"Abandoned abandoned"_s, u"Abandoned abandoned"_s}));
}

void tst_FlowLifetime::letsAContinuationStartAnotherFlow()
{
    SignedIn alice;
    QString second;
    alice.application.acquireTokenSilent({u"api"_s}, Account())
        ->future()
        .then(&alice.application, [&](const Result<TokenResult> &) {
            alice.application.acquireTokenSilent({u"api"_s}, alice.account)
                ->future()
                .then(&alice.application, [&](const Result<TokenResult> &result) {
                    second = result.hasValue() ? u"completed"_s : u"failed"_s;
                });
        });
    processEvents();
    QCOMPARE(second, u"completed"_s);
}

void tst_FlowLifetime::namesEachFlowDifferently()
{
    Unanswered world;
    QSet<QString> ids;
    for (const TokenFlow *flow : world.startTokenFlows()) {
        QVERIFY(!QUuid::fromString(flow->correlationId()).isNull());
        ids.insert(flow->correlationId());
    }
    QCOMPARE(ids.size(), 4);
}

QTEST_GUILESS_MAIN(tst_FlowLifetime)
#include "tst_flowlifetime.moc"
