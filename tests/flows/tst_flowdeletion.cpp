#include "support/flowrecorder.h"
#include "support/testprovider.h"

#include <QtCore/QMetaMethod>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A flow that runs by itself to its end, through every signal that it has.
class Scene : public QObject {
    Q_OBJECT

public:
    explicit Scene(const QString &kind)
        : application(std::make_unique<PublicClientApplication>(provider.configuration()))
    {
        provider.browser->setOpens(kind != u"interactive without browser"_s);
        if (kind.startsWith(u"interactive"_s))
            startInteractive(kind);
        else if (kind == u"device"_s)
            startDevice();
        else if (kind == u"user info"_s)
            startUserInfo();
        else if (kind == u"silent"_s)
            startSilent();
        else
            watch(refresh(kind == u"refused refresh"_s ? provider.error(u"invalid_grant"_s) : provider.tokens()));
    }

    QObject *sender(const QByteArray &signal) const
    {
        const bool isOfApplication = signal.startsWith("account") || signal == "tokenCacheChanged";
        return isOfApplication ? static_cast<QObject *>(application.get()) : flow.data();
    }

    [[nodiscard]] bool runUntil(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor([&] {
            processEvents();
            if (!condition() && provider.browser->openedUrls().isEmpty())
                provider.clock->fireNext();
            return condition();
        });
    }

    TestProvider provider;
    std::unique_ptr<PublicClientApplication> application;
    QPointer<Flow> flow;
    FlowRecorder recorder;
    std::function<QString()> outcome;

private:
    template <typename F> void watch(F *started)
    {
        flow = started;
        recorder.watch(started);
        outcome = [future = started->future()] { return outcomeOf(future); };
    }

    TokenFlow *refresh(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
        return application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s});
    }

    void startInteractive(const QString &kind)
    {
        connect(provider.browser.get(), &FakeBrowser::opened, this, [this, kind] {
            provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
                kind == u"interactive refused"_s ? provider.error(u"invalid_grant"_s) : provider.tokens());
            if (kind == u"interactive with a stray"_s)
                provider.browser->redirectBackRaw({{"code", "a"}, {"state", "wrong"}});
            provider.browser->redirectBack({{"code", "the-code"}});
        });
        watch(application->acquireTokenInteractive({u"api"_s}));
    }

    void startDevice()
    {
        provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.status = 503});
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
        watch(application->acquireTokenByDeviceFlow({u"api"_s}));
    }

    /// Somebody whose token has ended.
    Account signIn()
    {
        FlowRecorder signIn(refresh(provider.tokens()));
        processEvents();
        provider.clock->advance(2h);
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
        return signIn.result().account();
    }

    void startSilent() { watch(application->acquireTokenSilent({u"api"_s}, signIn())); }

    void startUserInfo()
    {
        const Account account = signIn();
        provider.network.answerOnce(
            "GET", TestProvider::userInfoEndpoint(), TestProvider::json({{u"sub"_s, u"alice-1"_s}}));
        watch(application->userInfo(account));
    }
};

/// Does something at a signal, whatever its arguments are.
class Striker : public QObject {
    Q_OBJECT

public:
    Striker(QObject *sender, const QByteArray &signal, std::function<void()> strike)
        : m_strike(std::move(strike))
    {
        const QMetaObject *meta = sender->metaObject();
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("strike()"));
        for (int i = 0; i < meta->methodCount(); ++i) {
            if (meta->method(i).methodType() == QMetaMethod::Signal && meta->method(i).name() == signal)
                connected = connect(sender, meta->method(i), this, slot);
        }
    }

    bool connected = false;

public Q_SLOTS:
    void strike() { m_strike(); }

private:
    const std::function<void()> m_strike;
};

} // namespace

class tst_FlowDeletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void survivesASlotThatDeletes_data();
    void survivesASlotThatDeletes();
    void survivesASlotThatDeletesLater_data() { survivesASlotThatDeletes_data(); }
    void survivesASlotThatDeletesLater();
};

void tst_FlowDeletion::survivesASlotThatDeletes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<Flow::Stage>("stage");
    QTest::addColumn<QString>("outcome");

    struct Story {
        QString kind;
        QList<Flow::Stage> stages;
        QByteArrayList signalsBefore;
        QByteArrayList signalsAfter;
        QString end;
    };
    using Stage = Flow::Stage;
    const QString completed = u"completed"_s;
    const QString refused = u"InteractionRequired invalid_grant"_s;
    const Story stories[] = {
        {u"interactive"_s,
            {Stage::Discovering, Stage::OpeningBrowser, Stage::WaitingForUser, Stage::RedeemingCode, Stage::Validating,
                Stage::Finished},
            {"authorizationUrlReady", "browserOpened", "tokenCacheChanged", "accountAdded", "accountsChanged"},
            {"completed", "finished"}, completed},
        {u"interactive without browser"_s, {}, {"browserNotOpened"}, {}, completed},
        {u"interactive with a stray"_s, {}, {"redirectIgnored"}, {}, completed},
        {u"interactive refused"_s, {Stage::Finished}, {}, {"failed", "finished"}, refused},
        {u"device"_s,
            {Stage::Discovering, Stage::RequestingUserCode, Stage::WaitingForUser, Stage::Validating, Stage::Finished},
            {"userCodeReceived", "pollScheduled", "networkErrorOccurred", "tokenCacheChanged", "accountAdded"},
            {"completed", "finished"}, completed},
        {u"refresh"_s, {Stage::Discovering, Stage::RefreshingToken, Stage::Validating, Stage::Finished},
            {"tokenCacheChanged", "accountAdded"}, {"completed", "finished"}, completed},
        {u"silent"_s, {Stage::Discovering, Stage::RefreshingToken, Stage::Finished}, {"tokenCacheChanged"},
            {"completed", "finished"}, completed},
        {u"refused refresh"_s, {Stage::Finished}, {}, {"failed", "finished"}, refused},
        {u"user info"_s, {Stage::Discovering, Stage::RefreshingToken, Stage::RequestingUserInfo, Stage::Finished},
            {"tokenCacheChanged"}, {"completed", "finished"}, completed},
    };
    const QString abandoned = u"Abandoned abandoned"_s;
    for (const Story &story : stories) {
        const QByteArray kind = story.kind.toUtf8();
        for (const Stage stage : story.stages) {
            const char *name = QMetaEnum::fromType<Stage>().valueToKey(int(stage));
            QTest::addRow("%s, at stage %s", kind.constData(), name)
                << story.kind << QByteArray("stageChanged") << stage
                << (stage == Stage::Finished ? story.end : abandoned);
        }
        for (const QByteArray &signal : story.signalsBefore)
            QTest::addRow("%s, at %s", kind.constData(), signal.constData())
                << story.kind << signal << Stage::NotStarted << abandoned;
        for (const QByteArray &signal : story.signalsAfter)
            QTest::addRow("%s, at %s", kind.constData(), signal.constData())
                << story.kind << signal << Stage::NotStarted << story.end;
    }
}

void tst_FlowDeletion::survivesASlotThatDeletes()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, signal);
    QFETCH(Flow::Stage, stage);
    QFETCH(QString, outcome);
    for (const bool wholeApplication : {false, true}) {
        Scene scene(kind);
        int strikes = 0;
        qsizetype events = 0;
        const Striker striker(scene.sender(signal), signal, [&] {
            if (stage != Flow::Stage::NotStarted && scene.flow->stage() != stage)
                return;
            ++strikes;
            events = scene.recorder.events().size();
            if (wholeApplication)
                scene.application.reset();
            else
                delete scene.flow;
        });
        QVERIFY(striker.connected);
        QVERIFY(scene.runUntil([&] { return strikes > 0; }));
        processEvents();
        QCOMPARE(strikes, 1);
        QVERIFY(scene.flow.isNull());
        QCOMPARE(scene.recorder.events().size(), events);
        QCOMPARE(scene.outcome(), outcome);
    }
}

void tst_FlowDeletion::survivesASlotThatDeletesLater()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, signal);
    QFETCH(Flow::Stage, stage);
    Scene scene(kind);
    bool struck = false;
    const Striker striker(scene.sender(signal), signal, [&] {
        if (stage != Flow::Stage::NotStarted && scene.flow->stage() != stage)
            return;
        struck = true;
        scene.flow->deleteLater();
    });
    QVERIFY(scene.runUntil([&] { return struck && scene.flow.isNull(); }));
    QVERIFY(scene.outcome() != u"pending"_s && scene.outcome() != u"no value"_s);
}

QTEST_GUILESS_MAIN(tst_FlowDeletion)
#include "tst_flowdeletion.moc"
