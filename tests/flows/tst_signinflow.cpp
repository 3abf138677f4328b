#include "tokenfixture.h"

#include <QtNetwork/QTcpSocket>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One sign-in by whichever way works.
class OneCall {
public:
    OneCall()
        : application(provider.configuration())
    {
    }

    /// Somebody signed in before.
    Account know(const QString &subject, const QString &username)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
            provider.tokens({{u"access_token"_s, QString(u"access-"_s + subject)}},
                {{u"sub"_s, subject}, {u"preferred_username"_s, username}}));
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        return flow.result().account();
    }

    void start(const SignInOptions &options = {}, const QStringList &scopes = {u"api"_s})
    {
        flow = application.signIn(scopes, options);
        future = flow->future();
        recorder.watch(flow.data());
        const auto note = [this](const char *event) {
            return [this, event] { events.append(QString::fromLatin1(event)); };
        };
        QObject::connect(flow, &SignInFlow::authorizationUrlReady, &recorder, note("authorizationUrlReady"));
        QObject::connect(flow, &SignInFlow::browserOpened, &recorder, note("browserOpened"));
        QObject::connect(flow, &SignInFlow::browserNotOpened, &recorder, note("browserNotOpened"));
        QObject::connect(flow, &SignInFlow::userCodeReceived, &recorder, note("userCodeReceived"));
        processEvents();
    }

    void removeEndpoint(const QString &name)
    {
        QJsonObject metadata = TestProvider::metadata();
        metadata.remove(name);
        provider.setMetadata(metadata);
    }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }
    void answerDeviceCode()
    {
        provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
    }

    [[nodiscard]] bool waitForStage(Flow::Stage stage) const
    {
        return QTest::qWaitFor([&] { return !flow || flow->stage() == stage; }) && flow;
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return recorder.isFinished(); });
    }
    void comeBack()
    {
        answer(provider.tokens());
        provider.browser->redirectBack({{"code", "the-code"}});
    }
    [[nodiscard]] bool isPortOpen() const
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(u"127.0.0.1"_s, quint16(provider.browser->redirectUri().port()));
        return socket.waitForConnected();
    }

    QByteArray parameter(const char *name) const
    {
        return provider.browser->authorizationParameters().value(name).value_or(QByteArray());
    }
    qsizetype pages() const { return provider.browser->openedUrls().size(); }
    QString outcome() const { return recorder.outcome(); }

    TestProvider provider;
    PublicClientApplication application;
    QPointer<SignInFlow> flow;
    QFuture<Result<TokenResult>> future;
    FlowRecorder recorder;
    QStringList events;
};

} // namespace

class tst_SignInFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void takesTheTokenOfTheOnlyAccount();
    void renewsTheTokenOfTheOnlyAccount();
    void picksTheAccount_data();
    void picksTheAccount();
    void asksThePersonWhereNobodyIsKnown();
    void asksThePersonWhereSilentIsRefused();
    void asksThePersonIfTheApplicationWishes_data();
    void asksThePersonIfTheApplicationWishes();
    void asksNobodyBecauseOfTheNetwork_data();
    void asksNobodyBecauseOfTheNetwork();
    void passesTheClaimsOfTheRefusalOn();
    void leavesOutClaimsThatCannotBePassedOn();
    void usesACodeWhereThereIsNoBrowser();
    void usesACodeWhereTheBrowserDoesNotOpen();
    void showsTheAddressWhereThereIsNoCode_data();
    void showsTheAddressWhereThereIsNoCode();
    void staysInTheBrowserOnceItWasOpen();
    void finishesAfterThePage();
    void tellsWhyTheBrowserFailed();
    void tellsWhyTheCodeFailed();
    void tellsThatThereIsNoMetadata();
    void isCancelled_data();
    void isCancelled();
    void survivesASlotThatDeletes_data();
    void survivesASlotThatDeletes();
};

void tst_SignInFlow::takesTheTokenOfTheOnlyAccount()
{
    OneCall call;
    const Account alice = call.know(u"alice-1"_s, u"alice"_s);
    const qsizetype requests = call.provider.network.requests().size();
    call.start();
    QCOMPARE(call.outcome(), u"completed"_s);
    QCOMPARE(call.recorder.result().account(), alice);
    QCOMPARE(call.recorder.result().source(), TokenSource::Cache);
    QCOMPARE(outcomeOf(call.future), u"completed"_s);
    QCOMPARE(call.provider.network.requests().size(), requests);
    QCOMPARE(call.recorder.events(), QStringList({u"Finished"_s, u"completed"_s, u"finished"_s}));
    QVERIFY(call.flow.isNull());
    QCOMPARE(call.pages(), 0);
}

void tst_SignInFlow::renewsTheTokenOfTheOnlyAccount()
{
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.answer(call.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
    call.start({.silent = {.forceRefresh = true}});
    QCOMPARE(call.outcome(), u"completed"_s);
    QCOMPARE(call.recorder.result().accessToken(), Secret("access-2"));
    QVERIFY(call.recorder.events().contains(u"RefreshingToken"_s));
    QCOMPARE(call.pages(), 0);
}

void tst_SignInFlow::picksTheAccount_data()
{
    QTest::addColumn<QString>("loginHint");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("picked");
    QTest::newRow("by its name") << u"bob"_s << QString() << u"bob-2"_s;
    QTest::newRow("by its name in other case") << u"Alice"_s << QString() << u"alice-1"_s;
    QTest::newRow("by itself") << QString() << u"bob-2"_s << u"bob-2"_s;
    QTest::newRow("by itself, whatever the hint is") << u"alice"_s << u"bob-2"_s << u"bob-2"_s;
    QTest::newRow("none of two") << QString() << QString() << QString();
    QTest::newRow("a stranger") << u"carol"_s << QString() << QString();
}

void tst_SignInFlow::picksTheAccount()
{
    QFETCH(QString, loginHint);
    QFETCH(QString, account);
    QFETCH(QString, picked);
    OneCall call;
    const Account alice = call.know(u"alice-1"_s, u"alice"_s);
    const Account bob = call.know(u"bob-2"_s, u"bob"_s);
    SignInOptions options {.interactive = {.loginHint = loginHint}};
    if (!account.isEmpty())
        options.account = account == alice.subject() ? alice : bob;
    call.start(options);
    if (picked.isEmpty()) {
        QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
        QCOMPARE(call.parameter("login_hint"), loginHint.toLatin1());
    } else {
        QCOMPARE(call.outcome(), u"completed"_s);
        QCOMPARE(call.recorder.result().account().subject(), picked);
        QCOMPARE(call.pages(), 0);
    }
}

void tst_SignInFlow::asksThePersonWhereNobodyIsKnown()
{
    OneCall call;
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QVERIFY(call.parameter("login_hint").isEmpty());
    call.comeBack();
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"completed"_s);
    QCOMPARE(call.events, QStringList({u"authorizationUrlReady"_s, u"browserOpened"_s}));
    QCOMPARE(call.recorder.events(),
        QStringList({u"Discovering"_s, u"OpeningBrowser"_s, u"WaitingForUser"_s, u"RedeemingCode"_s, u"Validating"_s,
            u"Finished"_s, u"completed"_s, u"finished"_s}));
    QCOMPARE(outcomeOf(call.future), u"completed"_s);
}

void tst_SignInFlow::asksThePersonWhereSilentIsRefused()
{
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.provider.clock->advance(2h);
    call.answer(call.provider.error(u"invalid_grant"_s));
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QCOMPARE(call.parameter("login_hint"), "alice");
    call.comeBack();
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"completed"_s);
    QVERIFY(!call.recorder.events().contains(u"failed"_s));
}

void tst_SignInFlow::asksThePersonIfTheApplicationWishes_data()
{
    QTest::addColumn<InteractiveOptions>("options");
    QTest::addColumn<bool>("asks");
    QTest::newRow("no wish") << InteractiveOptions {} << false;
    QTest::newRow("a new login") << InteractiveOptions {.prompt = PromptValue::Login} << true;
    QTest::newRow("another account") << InteractiveOptions {.prompt = PromptValue::SelectAccount} << true;
    QTest::newRow("nothing to be shown") << InteractiveOptions {.prompt = PromptValue::NoInteraction} << false;
    QTest::newRow("a recent login") << InteractiveOptions {.maxAge = 0s} << true;
    QTest::newRow("a stronger login") << InteractiveOptions {.acrValues = {u"gold"_s}} << true;
}

void tst_SignInFlow::asksThePersonIfTheApplicationWishes()
{
    QFETCH(InteractiveOptions, options);
    QFETCH(bool, asks);
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.start({.interactive = options});
    if (asks)
        QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    else
        QCOMPARE(call.outcome(), u"completed"_s);
    QCOMPARE(call.pages(), asks ? 1 : 0);
    if (asks)
        QCOMPARE(call.parameter("login_hint"), "alice");
}

void tst_SignInFlow::asksNobodyBecauseOfTheNetwork_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no network") << 0 << QByteArray() << u"Network network_error"_s;
    QTest::newRow("a server error") << 503 << QByteArray() << u"Server http_error"_s;
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << u"BadResponse response_not_json"_s;
    QTest::newRow("a client that is not registered")
        << 401 << QByteArray("{\"error\":\"invalid_client\"}") << u"Configuration invalid_client"_s;
}

void tst_SignInFlow::asksNobodyBecauseOfTheNetwork()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.provider.clock->advance(2h);
    FakeAnswer answer {.status = status, .body = body};
    if (status == 0)
        answer.error = QNetworkReply::ConnectionRefusedError;
    call.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), answer);
    call.start();
    QCOMPARE(call.outcome(), outcome);
    QVERIFY(call.recorder.isFinished());
    QCOMPARE(call.pages(), 0);
}

void tst_SignInFlow::passesTheClaimsOfTheRefusalOn()
{
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.provider.clock->advance(2h);
    call.answer(call.provider.error(u"interaction_required"_s, 400, {{u"claims"_s, u"{\"a\":1}"_s}}));
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QCOMPARE(call.parameter("claims"), "{\"a\":1}");
}

void tst_SignInFlow::leavesOutClaimsThatCannotBePassedOn()
{
    OneCall call;
    call.know(u"alice-1"_s, u"alice"_s);
    call.provider.clock->advance(2h);
    call.answer(call.provider.error(u"interaction_required"_s, 400, {{u"claims"_s, u"{\"a\":1}&prompt=none"_s}}));
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QCOMPARE(call.parameter("claims"), QByteArray());
}

void tst_SignInFlow::usesACodeWhereThereIsNoBrowser()
{
    OneCall call;
    call.provider.browser->setAvailable(false);
    call.answerDeviceCode();
    call.start();
    QCOMPARE(call.flow->stage(), Flow::Stage::WaitingForUser);
    QCOMPARE(call.events, QStringList({u"userCodeReceived"_s}));
    call.answer(call.provider.tokens());
    call.provider.clock->fireNext();
    processEvents();
    QCOMPARE(call.outcome(), u"completed"_s);
    QVERIFY(call.recorder.isFinished());
    QCOMPARE(call.pages(), 0);
}

void tst_SignInFlow::usesACodeWhereTheBrowserDoesNotOpen()
{
    OneCall call;
    call.provider.browser->setOpens(false);
    call.answerDeviceCode();
    call.start();
    QTRY_COMPARE(call.events, QStringList({u"authorizationUrlReady"_s, u"userCodeReceived"_s}));
    QVERIFY(!call.isPortOpen());
    call.answer(call.provider.tokens({}, {{u"nonce"_s, QJsonValue::Null}}));
    // The browser's time is up with its attempt.
    QCOMPARE(call.provider.clock->timerCount(), 1);
    call.provider.clock->fireNext();
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"completed"_s);
    QCOMPARE(call.recorder.events().count(u"finished"_s), 1);
}

void tst_SignInFlow::showsTheAddressWhereThereIsNoCode_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("supported");
    QTest::addColumn<bool>("available");
    QTest::newRow("not allowed, and no browser") << false << true << false;
    QTest::newRow("not allowed, and the browser does not open") << false << true << true;
    QTest::newRow("not supported, and no browser") << true << false << false;
    QTest::newRow("not supported, and the browser does not open") << true << false << true;
}

void tst_SignInFlow::showsTheAddressWhereThereIsNoCode()
{
    QFETCH(bool, allowed);
    QFETCH(bool, supported);
    QFETCH(bool, available);
    OneCall call;
    if (!supported)
        call.removeEndpoint(u"device_authorization_endpoint"_s);
    call.provider.browser->setAvailable(available);
    call.provider.browser->setOpens(false);
    call.start({.allowDeviceCode = allowed});
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QCOMPARE(call.events, QStringList({u"authorizationUrlReady"_s, u"browserNotOpened"_s}));
    call.comeBack();
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"completed"_s);
}

void tst_SignInFlow::staysInTheBrowserOnceItWasOpen()
{
    OneCall call;
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    call.provider.browser->setOpens(false);
    call.flow->reopenBrowser();
    QTRY_COMPARE(call.events, QStringList({u"authorizationUrlReady"_s, u"browserOpened"_s, u"browserNotOpened"_s}));
    call.comeBack();
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"completed"_s);
}

void tst_SignInFlow::finishesAfterThePage()
{
    OneCall call;
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    QByteArray pageAtTheEnd;
    connect(call.flow, &Flow::finished, this, [&] { pageAtTheEnd = call.provider.browser->page(); });
    QSignalSpy shown(call.provider.browser.get(), &FakeBrowser::pageShown);
    call.comeBack();
    QVERIFY(call.waitForEnd());
    QVERIFY(shown.size() == 1 || shown.wait());
    QVERIFY(call.provider.browser->page().contains("You are signed in"));
    QVERIFY(!call.isPortOpen());
}

void tst_SignInFlow::tellsWhyTheBrowserFailed()
{
    OneCall call;
    call.start();
    QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    call.provider.browser->redirectBack({{"error", "access_denied"}});
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"Denied access_denied"_s);
    QCOMPARE(outcomeOf(call.future), u"Denied access_denied"_s);
    QVERIFY(!call.events.contains(u"userCodeReceived"_s));
}

void tst_SignInFlow::tellsWhyTheCodeFailed()
{
    OneCall call;
    call.provider.browser->setAvailable(false);
    call.provider.network.answerOnce(
        "POST", TestProvider::deviceEndpoint(), call.provider.error(u"unauthorized_client"_s));
    call.start();
    QCOMPARE(call.outcome(), u"Configuration unauthorized_client"_s);
    QVERIFY(call.recorder.isFinished());
    QCOMPARE(call.pages(), 0);
}

void tst_SignInFlow::tellsThatThereIsNoMetadata()
{
    OneCall call;
    FakeAnswer offline {.status = 0};
    offline.error = QNetworkReply::HostNotFoundError;
    call.provider.network.answerAlways("GET", TestProvider::metadataUrl(), offline);
    call.start();
    QCOMPARE(call.outcome(), u"Network network_error"_s);
    QVERIFY(call.recorder.isFinished());
}

void tst_SignInFlow::isCancelled_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("at once") << u"at once"_s;
    QTest::newRow("while it asks silently") << u"silent"_s;
    QTest::newRow("while it looks the provider up") << u"discovery"_s;
    QTest::newRow("while the person is in the browser") << u"browser"_s;
    QTest::newRow("while the code is redeemed") << u"redeeming"_s;
    QTest::newRow("while the person enters a code") << u"code"_s;
}

void tst_SignInFlow::isCancelled()
{
    QFETCH(QString, when);
    OneCall call;
    if (when == u"silent"_s) {
        call.know(u"alice-1"_s, u"alice"_s);
        call.provider.clock->advance(2h);
        call.answer({.hangs = true});
    } else if (when == u"discovery"_s) {
        call.provider.network.answerAlways("GET", TestProvider::metadataUrl(), {.hangs = true});
    } else if (when == u"code"_s) {
        call.provider.browser->setAvailable(false);
        call.answerDeviceCode();
    }
    if (when == u"at once"_s) {
        call.flow = call.application.signIn({u"api"_s});
        call.recorder.watch(call.flow.data());
        call.future = call.flow->future();
    } else {
        call.start();
    }
    if (when == u"browser"_s || when == u"redeeming"_s)
        QVERIFY(call.waitForStage(Flow::Stage::WaitingForUser));
    if (when == u"redeeming"_s) {
        call.answer({.hangs = true});
        call.provider.browser->redirectBack({{"code", "the-code"}});
        QVERIFY(call.waitForStage(Flow::Stage::RedeemingCode));
    }
    QVERIFY(call.flow);
    call.flow->cancel();
    QCOMPARE(call.outcome(), u"pending"_s);
    QVERIFY(call.waitForEnd());
    QCOMPARE(call.outcome(), u"Cancelled cancelled"_s);
    QCOMPARE(outcomeOf(call.future), u"Cancelled cancelled"_s);
    QCOMPARE(call.recorder.events().count(u"failed"_s), 1);
    QCOMPARE(call.recorder.events().count(u"finished"_s), 1);
    processEvents();
    QVERIFY(call.flow.isNull());
    QVERIFY(call.application.findChildren<Flow *>().isEmpty());
    if (call.pages() > 0)
        QVERIFY(!call.isPortOpen());
}

void tst_SignInFlow::survivesASlotThatDeletes_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("outcome");
    const QString abandoned = u"Abandoned abandoned"_s;
    const QString completed = u"completed"_s;
    for (const QString &event : {u"Discovering"_s, u"OpeningBrowser"_s, u"WaitingForUser"_s, u"RedeemingCode"_s,
             u"Validating"_s, u"authorizationUrlReady"_s, u"browserOpened"_s})
        QTest::addRow("browser, at %s", qPrintable(event)) << u"browser"_s << event << abandoned;
    for (const QString &event : {u"RequestingUserCode"_s, u"WaitingForUser"_s, u"userCodeReceived"_s})
        QTest::addRow("code, at %s", qPrintable(event)) << u"code"_s << event << abandoned;
    for (const QString &event : {u"OpeningBrowser"_s, u"RequestingUserCode"_s, u"userCodeReceived"_s})
        QTest::addRow("code after the browser, at %s", qPrintable(event)) << u"both"_s << event << abandoned;
    QTest::newRow("no code, at browserNotOpened") << u"neither"_s << u"browserNotOpened"_s << abandoned;
    QTest::newRow("silent, at RefreshingToken") << u"silent"_s << u"RefreshingToken"_s << abandoned;
    for (const QString &way : {u"browser"_s, u"code"_s, u"both"_s, u"silent"_s}) {
        for (const QString &event : {u"Finished"_s, u"completed"_s, u"finished"_s})
            QTest::addRow("%s, at %s", qPrintable(way), qPrintable(event)) << way << event << completed;
    }
}

void tst_SignInFlow::survivesASlotThatDeletes()
{
    QFETCH(QString, way);
    QFETCH(QString, event);
    QFETCH(QString, outcome);
    OneCall call;
    call.provider.browser->setAvailable(way != u"code"_s);
    call.provider.browser->setOpens(way != u"both"_s && way != u"neither"_s);
    if (way == u"code"_s || way == u"both"_s)
        call.answerDeviceCode();
    if (way == u"silent"_s) {
        call.know(u"alice-1"_s, u"alice"_s);
        call.provider.clock->advance(2h);
    }
    const QJsonObject withoutNonce {{u"nonce"_s, QJsonValue::Null}};
    if (way != u"browser"_s && way != u"neither"_s)
        call.answer(call.provider.tokens({}, way == u"both"_s ? withoutNonce : QJsonObject()));
    connect(call.provider.browser.get(), &FakeBrowser::opened, this, [&] {
        if (way == u"browser"_s)
            call.comeBack();
    });
    QPointer<SignInFlow> flow = call.application.signIn({u"api"_s}, {.allowDeviceCode = way != u"neither"_s});
    const auto future = flow->future();
    bool struck = false;
    const auto strike = [&](const QString &now) {
        if (now == event) {
            struck = true;
            delete flow;
        }
    };
    connect(flow, &Flow::stageChanged, this, [&](Flow::Stage stage) {
        strike(QString::fromLatin1(QMetaEnum::fromType<Flow::Stage>().valueToKey(int(stage))));
    });
    connect(flow, &SignInFlow::authorizationUrlReady, this, [&] { strike(u"authorizationUrlReady"_s); });
    connect(flow, &SignInFlow::browserOpened, this, [&] { strike(u"browserOpened"_s); });
    connect(flow, &SignInFlow::browserNotOpened, this, [&] { strike(u"browserNotOpened"_s); });
    connect(flow, &SignInFlow::userCodeReceived, this, [&] { strike(u"userCodeReceived"_s); });
    connect(flow, &TokenFlow::completed, this, [&] { strike(u"completed"_s); });
    connect(flow, &Flow::finished, this, [&] { strike(u"finished"_s); });
    QVERIFY(QTest::qWaitFor([&] {
        processEvents();
        if (!struck
            && (way == u"code"_s || (way == u"both"_s && call.provider.clock->timerCount() == 1 && call.pages())))
            call.provider.clock->fireNext();
        return struck;
    }));
    processEvents();
    QVERIFY(flow.isNull());
    QCOMPARE(outcomeOf(future), outcome);
    QVERIFY(call.application.findChildren<Flow *>().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SignInFlow)
#include "tst_signinflow.moc"
