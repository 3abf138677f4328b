#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtNetwork/QtNetwork>
#include <QtTest/QtTest>

#include <functional>

#include "common/eventreporter.h"
#include "secrets/scene.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Scenario = std::function<void(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(Scenario)

// Rows P1 and P2: no flow says a secret, however it ends.
class tst_Canaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void noFlowTellsASecret_data();
    void noFlowTellsASecret();
    void theLoopbackPageHoldsNoSecret_data();
    void theLoopbackPageHoldsNoSecret();
};

namespace {

/// The authorization URL holds `state` and `nonce` on purpose, and nothing else that is secret.
void noteUrl(Scene &scene, const QUrl &url)
{
    QByteArray rest;
    for (const FormParameter &parameter : decodeForm(url.query(QUrl::FullyEncoded).toLatin1())) {
        if (parameter.name != "state" && parameter.name != "nonce")
            rest += parameter.name + '=' + parameter.value + '\n';
    }
    scene.evidence.note(u"authorization URL"_s, rest);
}

/// What the console demo writes with --events.
class Events {
public:
    Events() { m_output.open(QIODevice::WriteOnly); }
    Demo::EventReporter reporter {&m_output, Demo::Tokens::Hidden};

    /// `claims` repeats the nonce, which is used up by then.
    void note(Scene &scene)
    {
        for (const QByteArray &line : m_output.data().split('\n')) {
            QJsonObject event = QJsonDocument::fromJson(line).object();
            QJsonObject claims = event.value("claims"_L1).toObject();
            claims.remove("nonce"_L1);
            event.insert("claims"_L1, claims);
            if (event.value("url"_L1).isString())
                event.insert("url"_L1, QString());
            scene.evidence.note(u"event of the console"_s, QJsonDocument(event).toJson());
        }
    }

private:
    QBuffer m_output;
};

QPointer<InteractiveFlow> openPage(Scene &scene, Events &events, const InteractiveOptions &options)
{
    if (!scene.application)
        scene.start();
    scene.evidence.watchSignals(scene.application.get());
    QPointer<InteractiveFlow> flow = scene.watch(
        scene.application->acquireTokenInteractive({u"api"_s}, options), {"authorizationUrlReady", "browserNotOpened"});
    QObject::connect(flow, &InteractiveFlow::authorizationUrlReady, &events.reporter,
        [&scene](const QUrl &url) { noteUrl(scene, url); });
    events.reporter.follow(flow.data());
    if (!QTest::qWaitFor([&] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }))
        return {};
    scene.evidence.noteProperties(scene.application.get());
    return flow;
}

struct Redirect {
    ResponseMode mode = ResponseMode::Query;
    FormParameters more = {};
    std::function<FakeAnswer(Scene &)> answer = {}; ///< of the token endpoint
    QString outcome = u"completed"_s;
    bool sendsCode = true;
    std::function<void(Scene &)> before = {};
};

Scenario interactive(const Redirect &redirect)
{
    return [redirect](Scene &scene) {
        Events events;
        if (redirect.before)
            redirect.before(scene);
        InteractiveOptions options;
        options.responseMode = redirect.mode;
        const auto flow = openPage(scene, events, options);
        QVERIFY(flow);
        if (redirect.answer)
            scene.answer(redirect.answer(scene));
        FormParameters parameters = redirect.more;
        if (redirect.sendsCode)
            parameters.add("code", scene.canaries.make(u"code"_s));
        QSignalSpy shown(scene.provider.browser.get(), &FakeBrowser::pageShown);
        if (redirect.mode == ResponseMode::FormPost) {
            parameters.add("state", *scene.provider.browser->authorizationParameters().value("state"));
            scene.provider.browser->post(scene.provider.browser->redirectUri(), encodeForm(parameters));
        } else {
            scene.provider.browser->redirectBack(parameters);
        }
        QVERIFY(QTest::qWaitFor([&] { return scene.recorder->isFinished(); }));
        if (shown.isEmpty())
            QVERIFY(shown.wait());
        QCOMPARE(scene.recorder->outcome(), redirect.outcome);
        scene.evidence.note(u"loopback page"_s, scene.provider.browser->page());
        scene.evidence.note(u"address bar"_s, scene.provider.browser->addressBar().toString());
        scene.noteWhatWasMade();
        events.note(scene);
    };
}

Scenario strayRedirects()
{
    return [](Scene &scene) {
        Events events;
        const auto flow = openPage(scene, events, {});
        QVERIFY(flow);
        for (const char *name : {"wrong state", "code in the wrong place"}) {
            QSignalSpy shown(scene.provider.browser.get(), &FakeBrowser::pageShown);
            scene.provider.browser->redirectBackRaw({{"code", scene.canaries.make(u"stray code"_s)},
                {"state", scene.canaries.make(QString::fromLatin1(name))}});
            QVERIFY(shown.wait());
            scene.evidence.note(u"stray page"_s, scene.provider.browser->page());
        }
        scene.noteWhatWasMade();
        flow->cancel();
        QVERIFY(QTest::qWaitFor([&] { return scene.recorder->isFinished(); }));
        events.note(scene);
    };
}

struct Poll {
    QString error = {}; ///< empty: tokens
    int status = 400;
    QString outcome = u"completed"_s;
    FakeAnswer answer = {.status = 0}; ///< in place of both
};

Scenario device(const Poll &poll)
{
    return [poll](Scene &scene) {
        Events events;
        scene.start();
        scene.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(),
            scene.withCookie(scene.provider.deviceCode({
                {u"device_code"_s, QString::fromLatin1(scene.canaries.make(u"device code"_s))},
                {u"user_code"_s, u"C4N4RY-USERCODE"_s},
                {u"verification_uri_complete"_s, u"https://login.example/device?user_code=C4N4RY-USERCODE"_s},
            })));
        auto *flow = scene.watch(scene.application->acquireTokenByDeviceFlow({u"api"_s}));
        QObject::connect(flow, &DeviceCodeFlow::userCodeReceived, flow, [&scene](const DeviceAuthorization &code) {
            scene.evidence.note(u"correlation id"_s, code.correlationId());
        });
        QPointer<DeviceCodeFlow> guard = flow;
        processEvents();
        scene.canaries.add(u"user code"_s, "C4N4RY-USERCODE");
        scene.evidence.noteProperties(scene.application.get());
        // The console is there to show the user code; the other events must not.
        events.reporter.follow(flow);
        scene.answer(scene.error(u"authorization_pending"_s));
        scene.provider.clock->fireNext();
        processEvents();
        if (poll.answer.status != 0)
            scene.answer(poll.answer);
        else
            scene.answer(poll.error.isEmpty() ? scene.tokens() : scene.error(poll.error, poll.status));
        scene.provider.clock->fireNext();
        processEvents();
        if (guard)
            guard->cancel();
        processEvents();
        QCOMPARE(scene.recorder->outcome(), poll.outcome);
        events.note(scene);
    };
}

Scenario silent(const std::function<FakeAnswer(Scene &)> &answer, const QString &outcome)
{
    return [answer, outcome](Scene &scene) {
        scene.signIn();
        scene.answer(answer(scene));
        scene.watch(scene.application->acquireTokenSilent({u"api"_s}, scene.account, {.forceRefresh = true}));
        processEvents();
        QCOMPARE(scene.recorder->outcome(), outcome);
        scene.evidence.noteProperties(scene.application.get());
    };
}

FakeAnswer page(Scene &scene)
{
    return scene.withCookie({.status = 500, .body = "<html>" + scene.canaries.make(u"HTML page"_s) + "</html>"});
}

FakeAnswer brokenJson(Scene &scene)
{
    return {.body = "{\"access_token\":\"" + scene.canaries.make(u"token in broken JSON"_s) + "\",,}"};
}

FakeAnswer wrongTypes(Scene &scene)
{
    return TestProvider::json(
        {{u"access_token"_s, QString::fromLatin1(scene.canaries.make(u"unusable token"_s))}, {u"token_type"_s, 7},
            {u"refresh_token"_s, QString::fromLatin1(scene.canaries.make(u"refresh token beside it"_s))}});
}

void authCode(Scene &scene)
{
    scene.start();
    const auto begun = scene.application->initiateAuthCodeFlow({u"api"_s}, {.redirectUri = u"com.example.app:/done"_s});
    processEvents();
    const AuthCodeRequest request = begun.result().value();
    scene.provider.browser->open(request.authorizationUrl(), [](bool) {});
    scene.evidence.note(u"dump of the request"_s, everyTextOf(QVariant::fromValue(request)));
    for (const bool ours : {false, true}) {
        FormParameters parameters {{"code", scene.canaries.make(u"code"_s)}};
        parameters.add("state",
            ours ? QByteArray(*scene.provider.browser->authorizationParameters().value("state"))
                 : scene.canaries.make(u"foreign state"_s));
        const auto response = RedirectResponse::fromUrl(withQueryParameters(QUrl(request.redirectUri()), parameters));
        scene.evidence.note(u"dump of the redirect"_s, everyTextOf(QVariant::fromValue(response)));
        if (ours)
            scene.answer(scene.tokens());
        scene.watch(scene.application->acquireTokenByAuthCodeFlow(request, response));
        processEvents();
        QCOMPARE(scene.recorder->outcome(), ours ? u"completed"_s : u"BadResponse wrong_redirect"_s);
    }
    scene.noteWhatWasMade();
}

Scenario userInfo(const FakeAnswer &answer, const QString &outcome)
{
    return [answer, outcome](Scene &scene) {
        scene.signIn();
        scene.provider.network.answerOnce("GET", TestProvider::userInfoEndpoint(), scene.withCookie(answer));
        if (answer.status == 401)
            scene.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), scene.error(u"invalid_grant"_s));
        scene.watch(scene.application->userInfo(scene.account));
        processEvents();
        QCOMPARE(scene.recorder->outcome().section(u' ', 0, 0), outcome);
    };
}

Scenario signOut(const FakeAnswer &revocation)
{
    return [revocation](Scene &scene) {
        scene.signIn();
        scene.evidence.watchSignals(scene.application.get());
        scene.provider.network.answerAlways("POST", Scene::revocationEndpoint(), scene.withCookie(revocation));
        QPointer<SignOutFlow> flow =
            scene.watch(scene.application->signOut(scene.account, {.revokeTokens = true, .endBrowserSession = true}));
        QVERIFY(QTest::qWaitFor([&] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }));
        QVERIFY(flow);
        const FormParameters sent = scene.provider.browser->authorizationParameters();
        QCOMPARE(sent.count("id_token_hint"), 1); // that it goes to the provider is what it is for
        scene.canaries.add(u"state"_s, *sent.value("state"));
        scene.provider.browser->get(withQueryParameters(
            QUrl(QString::fromUtf8(*sent.value("post_logout_redirect_uri"))), {{"state", *sent.value("state")}}));
        QVERIFY(QTest::qWaitFor([&] { return scene.recorder->isFinished(); }));
        scene.evidence.note(u"sign-out page"_s, scene.provider.browser->page());
    };
}

Scenario apiRequest(const FakeAnswer &answer)
{
    return [answer](Scene &scene) {
        scene.signIn();
        FakeNetworkAccessManager manager;
        RequestAuthorizer authorizer(
            scene.application.get(), scene.account, {u"api"_s}, {QUrl(u"https://api.example"_s)});
        manager.answerAlways("GET", u"https://api.example/things"_s, scene.withCookie(answer));
        if (answer.status == 401)
            scene.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), scene.error(u"invalid_grant"_s));
        auto *request = authorizer.send(&manager, QNetworkRequest(QUrl(u"https://api.example/things"_s)));
        scene.evidence.watchSignals(&authorizer);
        // Its reply is the application's, with the request and all that is in it.
        scene.evidence.watchSignals(request, {"responseStarted", "completed"});
        scene.evidence.noteProperties(&authorizer);
        scene.evidence.noteProperties(request);
        processEvents();
    };
}

void cacheExchange(Scene &scene)
{
    scene.signIn();
    scene.evidence.watchSignals(scene.application.get());
    const Secret cache = scene.application->exportMsalCache();
    scene.evidence.note(u"dump of the cache"_s, everyTextOf(QVariant::fromValue(cache)));
    PublicClientApplication other(scene.configuration);
    scene.evidence.watchSignals(&other);
    QVERIFY(other.importMsalCache(cache).hasValue());
    QByteArray broken = cache.reveal();
    broken.replace("\"RefreshToken\"", "RefreshToken");
    broken.chop(1);
    const Result<void> imported = other.importMsalCache(Secret(broken));
    QVERIFY(imported.hasError());
    scene.evidence.note(u"error of a broken cache"_s, everyTextOf(QVariant::fromValue(imported.error())));
    scene.evidence.noteProperties(&other);
    const TokenReader reader = other.tokenReader();
    scene.evidence.note(u"dump of a token"_s,
        everyTextOf(QVariant::fromValue(reader.cachedToken({u"api"_s}, scene.account).value_or(TokenResult()))));
}

} // namespace

void tst_Canaries::noFlowTellsASecret_data()
{
    QTest::addColumn<Scenario>("scenario");
    const auto tokens = [](Scene &scene) { return scene.tokens(); };
    const auto denied = [](Scene &scene) { return scene.error(u"invalid_grant"_s); };
    const auto broken = [](Scene &) { return FakeAnswer {.status = 0, .error = QNetworkReply::RemoteHostClosedError}; };

    QTest::newRow("P1: browser, code in the query") << interactive({.answer = tokens});
    QTest::newRow("P1: browser, code in a form") << interactive({.mode = ResponseMode::FormPost, .answer = tokens});
    QTest::newRow("P1: browser, secret in the body")
        << interactive({.answer = tokens, .before = [](Scene &scene) {
                            scene.configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
                        }});
    QTest::newRow("P1: browser, denied") << interactive(
        {.more = {{"error", "access_denied"}}, .outcome = u"Denied access_denied"_s, .sendsCode = false});
    QTest::newRow("P1: browser, code refused")
        << interactive({.answer = denied, .outcome = u"InteractionRequired invalid_grant"_s});
    QTest::newRow("P1: browser, answer unknown")
        << interactive({.answer = broken, .outcome = u"Network answer_unknown"_s});
    QTest::newRow("P1: browser, a page in place of tokens")
        << interactive({.answer = page, .outcome = u"Server http_error"_s});
    QTest::newRow("P1: browser, broken JSON")
        << interactive({.answer = brokenJson, .outcome = u"BadResponse response_not_json"_s});
    QTest::newRow("P1: browser, wrong types")
        << interactive({.answer = wrongTypes, .outcome = u"BadResponse invalid_response"_s});
    QTest::newRow("P1: browser, code of another provider")
        << interactive({.more = {{"iss", "https://evil.example"}}, .outcome = u"MixUp issuer_mismatch"_s});
    QTest::newRow("P1: browser, two codes")
        << interactive({.more = {{"code", "another"}}, .outcome = u"BadResponse invalid_response"_s});
    QTest::newRow("P1: browser, wrong nonce")
        << interactive({.answer =
                            [](Scene &scene) {
                                return scene.tokens(
                                    {}, {{u"nonce"_s, QString::fromLatin1(scene.canaries.make(u"foreign nonce"_s))}});
                            },
               .outcome = u"IdToken id_token_nonce"_s});
    QTest::newRow("P1: browser, stray redirects") << strayRedirects();

    QTest::newRow("P1: device") << device({});
    QTest::newRow("P1: device, denied") << device({.error = u"access_denied"_s, .outcome = u"Denied access_denied"_s});
    QTest::newRow("P1: device, code expired")
        << device({.error = u"expired_token"_s, .outcome = u"Expired expired_token"_s});
    QTest::newRow("P1: device, unreachable") << device(
        {.outcome = u"Cancelled cancelled"_s, .answer = {.status = -1, .error = QNetworkReply::RemoteHostClosedError}});

    QTest::newRow("P1: silent") << silent(tokens, u"completed"_s);
    QTest::newRow("P1: silent, refused") << silent(denied, u"InteractionRequired invalid_grant"_s);
    QTest::newRow("P1: silent, a page in place of tokens") << silent(page, u"Server http_error"_s);
    QTest::newRow("P1: silent, broken JSON") << silent(brokenJson, u"BadResponse response_not_json"_s);
    QTest::newRow("P1: silent, wrong types") << silent(wrongTypes, u"BadResponse invalid_response"_s);
    QTest::newRow("P1: silent, answer unknown") << silent(broken, u"Network answer_unknown"_s);

    QTest::newRow("P1: own redirect") << Scenario(authCode);
    QTest::newRow("P1: user info") << userInfo(TestProvider::json({{u"sub"_s, u"alice-1"_s}}), u"completed"_s);
    QTest::newRow("P1: user info, somebody else's")
        << userInfo(TestProvider::json({{u"sub"_s, u"mallory"_s}}), u"BadResponse"_s);
    QTest::newRow("P1: user info, token refused") << userInfo({.status = 401}, u"InteractionRequired"_s);
    QTest::newRow("P1, R12: sign-out") << signOut({});
    QTest::newRow("P1, R12: sign-out, revocation refused") << signOut({.status = 503, .body = "busy"});
    QTest::newRow("P1: API request") << apiRequest({.body = "things"});
    QTest::newRow("P1: API request, token refused")
        << apiRequest({.status = 401, .headers = {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}});
    QTest::newRow("P1: API request, redirected away")
        << apiRequest({.status = 302, .headers = {{"Location", "https://evil.example/"}}});
    QTest::newRow("P1: cache out and in") << Scenario(cacheExchange);
}

void tst_Canaries::noFlowTellsASecret()
{
    QFETCH(Scenario, scenario);
    Canaries canaries;
    Evidence evidence;
    {
        Scene scene(evidence, canaries);
        scenario(scene);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(evidence.messageCount() > 0, "no category logged anything");
    QCOMPARE(evidence.leaksOf(canaries).join(u'\n'), QString());
}

void tst_Canaries::theLoopbackPageHoldsNoSecret_data()
{
    QTest::addColumn<bool>("completed");
    QTest::newRow("P1, L14: after a sign-in") << true;
    QTest::newRow("P1, L13: after a failure") << false;
}

/// Every byte that the listener sends, headers included.
void tst_Canaries::theLoopbackPageHoldsNoSecret()
{
    QFETCH(bool, completed);
    Canaries canaries;
    Evidence evidence;
    Scene scene(evidence, canaries);
    scene.start();
    QPointer<InteractiveFlow> flow = scene.application->acquireTokenInteractive({u"api"_s});
    FlowRecorder recorder(flow.data());
    QVERIFY(QTest::qWaitFor([&] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }));
    QVERIFY(flow);
    scene.answer(completed ? scene.tokens() : scene.error(u"invalid_grant"_s));
    QByteArray received;
    QUrl next = withQueryParameters(scene.provider.browser->redirectUri(),
        {{"code", scene.canaries.make(u"code"_s)},
            {"state", *scene.provider.browser->authorizationParameters().value("state")}});
    scene.noteWhatWasMade();
    for (int round = 0; round < 2; ++round) {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.connectToHost(next.host(), quint16(next.port()));
        QByteArray target = next.path(QUrl::FullyEncoded).toLatin1();
        if (next.hasQuery())
            target += '?' + next.query(QUrl::FullyEncoded).toLatin1();
        socket.write("GET " + target + " HTTP/1.1\r\nHost: " + next.authority().toLatin1() + "\r\n\r\n");
        QByteArray answer;
        QVERIFY(QTest::qWaitFor([&] {
            answer += socket.readAll();
            return answer.contains("</html>") || (answer.startsWith("HTTP/1.1 303") && answer.endsWith("\r\n\r\n"));
        }));
        const qsizetype location = answer.indexOf("Location: ") + 10;
        next = QUrl::fromEncoded(answer.mid(location, answer.indexOf('\r', location) - location));
        received += answer;
    }
    QVERIFY2(received.contains("</html>"), received.constData());
    QCOMPARE(canaries.foundIn(received).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(tst_Canaries)
#include "tst_canaries.moc"
