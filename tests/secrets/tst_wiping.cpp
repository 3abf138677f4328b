#include <QtTest/QSignalSpy>

#include "secrets/scene.h"
#include "secrets/wiperecorder.h"

#include <thread>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

// Row P3: what a flow held is overwritten when it is done with.
class tst_Wiping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void recorderHearsEveryThread();
    void recorderSeesNothingThatIsNotOverwritten();
    void bytesThatGrowLeaveNothingBehind();
    void bytesThatAreSharedStayForTheOther();
    void signInWipesWhatItHeld_data();
    void signInWipesWhatItHeld();
    void deviceFlowWipesItsCode();
    void cacheWipesItsTokens();
};

void tst_Wiping::recorderHearsEveryThread()
{
    const WipeRecorder recorder;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([] {
            for (int i = 0; i < 1000; ++i)
                Secret("a canary of a thread"_ba);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(recorder.count("a canary of a thread"), 4000);
}

void tst_Wiping::recorderSeesNothingThatIsNotOverwritten()
{
    const WipeRecorder recorder;
    const Secret secret("a canary that lives"_ba);
    const QByteArray bytes = "a canary that is nobody's"_ba + 'x';
    QCOMPARE(recorder.count("a canary that lives"), 0);
    QCOMPARE(recorder.count("a canary that is nobody's"), 0);
}

void tst_Wiping::bytesThatGrowLeaveNothingBehind()
{
    const WipeRecorder recorder;
    WipedByteArray bytes("a canary that moves");
    bytes.append(QByteArray(1000, 'x'));
    QCOMPARE(recorder.count("a canary that moves"), 1);
    bytes.reserve(5000);
    const qsizetype moved = recorder.count("a canary that moves");
    bytes += QByteArray(1000, 'y');
    QCOMPARE(recorder.count("a canary that moves"), moved); // there was room
}

void tst_Wiping::bytesThatAreSharedStayForTheOther()
{
    const WipeRecorder recorder;
    const WipedByteArray first("a canary that is shared");
    {
        WipedByteArray second = first;
        second.append("more");
        QCOMPARE(second, "a canary that is sharedmore"_ba);
    }
    QCOMPARE(first, "a canary that is shared"_ba);
}

void tst_Wiping::signInWipesWhatItHeld_data()
{
    QTest::addColumn<ResponseMode>("mode");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("P3: code in the query") << ResponseMode::Query << true;
    QTest::newRow("P3: code in a form") << ResponseMode::FormPost << true;
    QTest::newRow("P3: code refused") << ResponseMode::Query << false;
}

void tst_Wiping::signInWipesWhatItHeld()
{
    QFETCH(ResponseMode, mode);
    QFETCH(bool, succeeds);
    Canaries canaries;
    Evidence evidence;
    const WipeRecorder recorder;
    {
        Scene scene(evidence, canaries);
        scene.configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
        scene.start();
        InteractiveOptions options;
        options.responseMode = mode;
        QPointer<InteractiveFlow> flow = scene.application->acquireTokenInteractive({u"api"_s}, options);
        FlowRecorder events(flow.data());
        QVERIFY(QTest::qWaitFor([&] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }));
        FormParameters parameters {{"code", canaries.make(u"code"_s)}};
        scene.answer(succeeds ? scene.tokens() : scene.error(u"invalid_grant"_s));
        QSignalSpy shown(scene.provider.browser.get(), &FakeBrowser::pageShown);
        if (mode == ResponseMode::FormPost) {
            parameters.add("state", *scene.provider.browser->authorizationParameters().value("state"));
            scene.provider.browser->post(scene.provider.browser->redirectUri(), encodeForm(parameters));
        } else {
            scene.provider.browser->redirectBack(parameters);
        }
        QVERIFY(QTest::qWaitFor([&] { return events.isFinished(); }));
        QCOMPARE(events.outcome(), succeeds ? u"completed"_s : u"InteractionRequired invalid_grant"_s);
        if (shown.isEmpty())
            QVERIFY(shown.wait());
        scene.noteWhatWasMade();
    }
    // The listener's buffer, the decoded parameter, the form of the token request and its body.
    QVERIFY2(recorder.count(canaries.value(u"code"_s)) >= 3, "code");
    QVERIFY2(recorder.count(canaries.value(u"code"_s).toPercentEncoding()) >= 3, "percent-encoded code");
    QVERIFY2(recorder.count(canaries.value(u"code verifier"_s)) >= 2, "code verifier");
    QVERIFY2(recorder.count(canaries.value(u"client secret"_s)) >= 2, "client secret");
    for (const char *name : {"state", "nonce"})
        QVERIFY2(recorder.count(canaries.value(QString::fromLatin1(name))) >= 1, name);
    if (succeeds) {
        // The body, the text on its way out of JSON, the Secret.
        for (const char *name : {"access_token", "refresh_token", "ID token"})
            QVERIFY2(recorder.count(canaries.value(QString::fromLatin1(name))) >= 3, name);
    }
}

void tst_Wiping::deviceFlowWipesItsCode()
{
    Canaries canaries;
    Evidence evidence;
    const WipeRecorder recorder;
    const QByteArray code = canaries.make(u"device code"_s);
    {
        Scene scene(evidence, canaries);
        scene.start();
        scene.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(),
            scene.provider.deviceCode({{u"device_code"_s, QString::fromLatin1(code)}}));
        FlowRecorder events(scene.application->acquireTokenByDeviceFlow({u"api"_s}));
        processEvents();
        scene.answer(scene.tokens());
        scene.provider.clock->fireNext();
        processEvents();
        QCOMPARE(events.outcome(), u"completed"_s);
    }
    QVERIFY(recorder.count(code) >= 3);
    QVERIFY(recorder.count(code.toPercentEncoding()) >= 1);
}

void tst_Wiping::cacheWipesItsTokens()
{
    Canaries canaries;
    Evidence evidence;
    Scene scene(evidence, canaries);
    scene.signIn();
    const WipeRecorder recorder;
    const QByteArray token = canaries.value(u"refresh_token"_s);
    QVERIFY(scene.application->exportMsalCache().reveal().contains(token));
    // The text that was written, and the Secret of it.
    QVERIFY(recorder.count(token) >= 2);
    const qsizetype before = recorder.count(token);
    scene.recorder.reset();
    QVERIFY(scene.application->removeAccount(scene.account));
    processEvents();
    QVERIFY(recorder.count(token) > before);
}

QTEST_GUILESS_MAIN(tst_Wiping)
#include "tst_wiping.moc"
