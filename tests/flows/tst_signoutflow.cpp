#include "tokenfixture.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = SignOutResult::Step;

Q_DECLARE_METATYPE(QtSignIn::FormParameters)

namespace {

const QString revocationEndpoint = u"https://login.example/revoke"_s;
const QString endSessionEndpoint = u"https://login.example/logout"_s;

/// Alice is signed in, at a provider that can sign her out in every way.
class SignOut {
public:
    explicit SignOut(const QJsonObject &tokenChanges = {}, const QStringList &missingEndpoints = {})
        : alice(tokenChanges)
    {
        QJsonObject metadata = TestProvider::metadata();
        if (!missingEndpoints.contains(u"revocation"_s))
            metadata.insert("revocation_endpoint"_L1, revocationEndpoint);
        if (!missingEndpoints.contains(u"end session"_s))
            metadata.insert("end_session_endpoint"_L1, endSessionEndpoint);
        alice.provider.setMetadata(metadata);
        // What was fetched for the sign-in did not name them.
        alice.provider.clock->advance(25h);
        alice.answer(alice.provider.tokens(tokenChanges));
        alice.acquire({.forceRefresh = true});
    }

    void revokes(const FakeAnswer &answer) { alice.provider.network.answerOnce("POST", revocationEndpoint, answer); }

    void start(const SignOutOptions &options = {})
    {
        flow = alice.application.signOut(alice.account, options);
        future = flow->future();
        recorder.watch(flow.data());
        processEvents();
    }

    /// The person looks at the provider's sign-out page.
    [[nodiscard]] bool openPage(SignOutOptions options = {})
    {
        revokes({});
        options.endBrowserSession = true;
        start(options);
        return QTest::qWaitFor([this] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }) && flow;
    }

    FormParameters sent() const { return alice.provider.browser->authorizationParameters(); }
    QUrl redirectUri() const
    {
        return QUrl(QString::fromUtf8(sent().value("post_logout_redirect_uri").value_or(QByteArray())));
    }
    void comeBack(const FormParameters &parameters)
    {
        alice.provider.browser->get(withQueryParameters(redirectUri(), parameters));
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return recorder.isFinished(); });
    }
    [[nodiscard]] bool isPortOpen() const
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(u"127.0.0.1"_s, quint16(redirectUri().port()));
        return socket.waitForConnected();
    }

    const SignOutResult &result() const { return recorder.signOut(); }
    qsizetype revocations() const { return alice.provider.network.requestCount("POST", revocationEndpoint); }

    SignedIn alice;
    QPointer<SignOutFlow> flow;
    QFuture<Result<SignOutResult>> future;
    FlowRecorder recorder;
};

} // namespace

class tst_SignOutFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void forgetsBeforeItReturns();
    void revokesTheRefreshToken();
    void revokesTheAccessTokenWhereThereIsNoOther();
    void leavesTheTokensOfOtherApplicationsAlone();
    void doesNothingMoreIfNotAsked();
    void doesNothingMoreForAnUnknownAccount();
    void saysThatTheProviderCanNot();
    void completesWhateverTheProviderSays_data();
    void completesWhateverTheProviderSays();
    void completesOffline();
    void completesWithABadConfiguration();
    void endsTheBrowsersSession();
    void sendsTheNameWhereThereIsNoIdToken();
    void handlesEveryRedirect_data();
    void handlesEveryRedirect();
    void endsWhenTheWindowIsClosed();
    void dismissesTheWindowOnceTheAnswerIsIn();
    void goesOnAfterAFailedRevocation();
    void endsWhenNobodyComesBack();
    void waitsForEverIfTold();
    void endsWithoutABrowser_data();
    void endsWithoutABrowser();
    void endsWithoutAPort();
    void believesTheRedirectRatherThanTheBrowser();
    void ignoresStrays();
    void isCancelled_data();
    void isCancelled();
    void bringsNoRenewedTokenBack();
    void survivesASlotThatDeletes_data();
    void survivesASlotThatDeletes();
    void survivesASlotThatDeletesTheFlowAtTheRemoval();
};

void tst_SignOutFlow::forgetsBeforeItReturns()
{
    SignOut signOut;
    QSignalSpy removed(&signOut.alice.application, &PublicClientApplication::accountRemoved);
    const qsizetype requests = signOut.alice.requests();
    signOut.revokes({});
    SignOutFlow *flow = signOut.alice.application.signOut(signOut.alice.account);
    QVERIFY(signOut.alice.application.accounts().isEmpty());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(signOut.alice.requests(), requests);
    delete flow;
    processEvents();
    QVERIFY(signOut.alice.application.accounts().isEmpty());
    QCOMPARE(signOut.alice.requests(), requests);
}

void tst_SignOutFlow::revokesTheRefreshToken()
{
    SignOut signOut;
    signOut.revokes({});
    signOut.start();
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, Step::Done);
    QCOMPARE(signOut.result().browserSession, Step::NotAsked);
    QCOMPARE(signOut.revocations(), 1);
    QCOMPARE(signOut.alice.lastForm().value("token"), "refresh-1");
    QCOMPARE(signOut.alice.lastForm().value("token_type_hint"), "refresh_token");
    QCOMPARE(signOut.alice.lastForm().value("client_id"), TestProvider::ClientId);
    QCOMPARE(outcomeOf(signOut.future), u"completed"_s);
    QCOMPARE(signOut.future.result()->revocation, Step::Done);
    QCOMPARE(signOut.recorder.events(),
        QStringList({u"Discovering"_s, u"RevokingTokens"_s, u"Finished"_s, u"completed"_s, u"finished"_s}));
    QVERIFY(signOut.flow.isNull());
    QVERIFY(signOut.alice.provider.browser->openedUrls().isEmpty());
}

void tst_SignOutFlow::revokesTheAccessTokenWhereThereIsNoOther()
{
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("revocation_endpoint"_L1, revocationEndpoint);
    provider.setMetadata(metadata);
    PublicClientApplication application(provider.configuration());
    provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
    provider.network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), provider.tokens({{u"refresh_token"_s, QJsonValue::Null}}));
    FlowRecorder signIn(application.acquireTokenByDeviceFlow({u"api"_s}));
    processEvents();
    provider.clock->fireNext();
    processEvents();
    provider.network.answerOnce("POST", revocationEndpoint, {});
    FlowRecorder signOut(application.signOut(signIn.result().account()));
    processEvents();
    QCOMPARE(signOut.signOut().revocation, Step::Done);
    QCOMPARE(provider.network.requests().constLast().form.value("token"), "access-1");
    QCOMPARE(provider.network.requests().constLast().form.value("token_type_hint"), "access_token");
}

void tst_SignOutFlow::leavesTheTokensOfOtherApplicationsAlone()
{
    TestProvider provider;
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = Authority::microsoft();
    configuration.useFamilyRefreshTokens = true;
    const QString host = u"login.microsoftonline.com"_s;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("issuer"_L1, u"https://login.example/{tenantid}/v2.0"_s);
    metadata.insert("revocation_endpoint"_L1, revocationEndpoint);
    FakeAnswer answer = TestProvider::json(metadata);
    answer.body.replace("login.example", host.toLatin1());
    provider.network.answerAlways(
        "GET", u"https://%1/common/v2.0/.well-known/openid-configuration"_s.arg(host), answer);
    const QJsonObject person {{u"home_account_id"_s, u"u.t"_s}, {u"environment"_s, host}};
    QJsonObject account = person;
    account.insert("realm"_L1, u"common"_s);
    account.insert("username"_L1, u"ada"_s);
    account.insert("authority_type"_L1, u"MSSTS"_s);
    QJsonObject token = person;
    token.insert("credential_type"_L1, u"RefreshToken"_s);
    token.insert("client_id"_L1, u"another"_s);
    token.insert("family_id"_L1, u"1"_s);
    token.insert("secret"_L1, u"of the family"_s);
    token.insert("target"_L1, u"api"_s);
    const QJsonObject cache {
        {u"Account"_s, QJsonObject {{u"a"_s, account}}}, {u"RefreshToken"_s, QJsonObject {{u"r"_s, token}}}};
    PublicClientApplication application(configuration);
    QVERIFY(application.importMsalCache(Secret(QJsonDocument(cache).toJson())).hasValue());
    QCOMPARE(application.accounts().size(), 1);
    FlowRecorder flow(application.signOut(application.accounts().constFirst()));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QVERIFY(flow.signOut().removedLocally);
    QCOMPARE(flow.signOut().revocation, Step::NotAsked);
    QVERIFY(provider.network.requests().isEmpty());
}

void tst_SignOutFlow::doesNothingMoreIfNotAsked()
{
    SignOut signOut;
    const qsizetype requests = signOut.alice.requests();
    signOut.start({.revokeTokens = false});
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, Step::NotAsked);
    QCOMPARE(signOut.alice.requests(), requests);
}

void tst_SignOutFlow::doesNothingMoreForAnUnknownAccount()
{
    SignOut signOut;
    signOut.alice.application.removeAccount(signOut.alice.account);
    const qsizetype requests = signOut.alice.requests();
    signOut.start();
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(!signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, Step::NotAsked);
    QCOMPARE(signOut.alice.requests(), requests);
}

void tst_SignOutFlow::saysThatTheProviderCanNot()
{
    SignOut signOut({}, {u"revocation"_s, u"end session"_s});
    signOut.start({.endBrowserSession = true});
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, Step::NotSupported);
    QCOMPARE(signOut.result().browserSession, Step::NotSupported);
    QVERIFY(signOut.alice.provider.browser->openedUrls().isEmpty());
}

void tst_SignOutFlow::completesWhateverTheProviderSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("R11: no network") << 0 << QByteArray() << u"Network network_error"_s;
    QTest::newRow("R11: a server error") << 503 << QByteArray() << u"Server http_error"_s;
    QTest::newRow("R11: a token type that it does not know")
        << 400 << QByteArray("{\"error\":\"unsupported_token_type\"}") << u"Server unsupported_token_type"_s;
    QTest::newRow("R11: a redirect") << 302 << QByteArray() << u"BadResponse unexpected_redirect"_s;
    QTest::newRow("R11: a success with a web page") << 200 << QByteArray("<html>") << QString();
    QTest::newRow("R11: a success without a word") << 204 << QByteArray() << QString();
}

void tst_SignOutFlow::completesWhateverTheProviderSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    SignOut signOut;
    FakeAnswer answer {.status = status, .body = body};
    if (status == 0)
        answer.error = QNetworkReply::HostNotFoundError;
    for (int attempt = 0; attempt < 2; ++attempt)
        signOut.revokes(answer);
    signOut.start();
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, error.isEmpty() ? Step::Done : Step::Failed);
    if (!error.isEmpty())
        QCOMPARE(textOf(signOut.result().revocationError), error);
}

void tst_SignOutFlow::completesOffline()
{
    SignOut signOut;
    signOut.alice.provider.clock->advance(25h);
    FakeAnswer offline {.status = 0};
    offline.error = QNetworkReply::HostNotFoundError;
    signOut.alice.provider.network.answerAlways("GET", TestProvider::metadataUrl(), offline);
    signOut.start({.endBrowserSession = true});
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().revocation, Step::Failed);
    QCOMPARE(textOf(signOut.result().revocationError), u"Network network_error"_s);
    QCOMPARE(signOut.result().browserSession, Step::Failed);
    QCOMPARE(textOf(signOut.result().browserSessionError), u"Network network_error"_s);
}

void tst_SignOutFlow::completesWithABadConfiguration()
{
    PublicClientApplication application({.storage = Storage::MemoryOnly});
    FlowRecorder flow(application.signOut(Account(), {.endBrowserSession = true}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(flow.signOut().revocation, Step::NotAsked);
    QCOMPARE(flow.signOut().browserSession, Step::Failed);
    QCOMPARE(flow.signOut().browserSessionError.kind(), Error::Kind::Configuration);
}

void tst_SignOutFlow::endsTheBrowsersSession()
{
    SignOut signOut;
    const QByteArray idToken = signOut.alice.result.idToken().reveal();
    QVERIFY(signOut.openPage({.uiLocales = {u"de-CH"_s, u"de"_s}, .redirectPath = u"/signed-out"_s}));
    QVERIFY(signOut.alice.application.accounts().isEmpty());
    const QUrl page = signOut.alice.provider.browser->openedUrls().constLast();
    QCOMPARE(page.toString(QUrl::RemoveQuery), endSessionEndpoint);
    QCOMPARE(signOut.sent().value("id_token_hint"), idToken);
    QCOMPARE(signOut.sent().value("client_id"), TestProvider::ClientId);
    QCOMPARE(signOut.sent().value("ui_locales"), "de-CH de");
    QVERIFY(!signOut.sent().value("logout_hint"));
    QVERIFY(signOut.sent().value("state")->size() >= 43);
    QCOMPARE(signOut.redirectUri().host(), u"127.0.0.1"_s);
    QCOMPARE(signOut.redirectUri().path(), u"/signed-out"_s);
    signOut.comeBack({{"state", *signOut.sent().value("state")}});
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QCOMPARE(signOut.result().revocation, Step::Done);
    QCOMPARE(signOut.result().browserSession, Step::Done);
    QVERIFY(signOut.alice.provider.browser->page().contains("You are signed out"));
    QVERIFY(!signOut.alice.provider.browser->addressBar().hasQuery());
    QCOMPARE(signOut.recorder.events(),
        QStringList({u"Discovering"_s, u"RevokingTokens"_s, u"OpeningBrowser"_s, u"WaitingForUser"_s, u"Finished"_s,
            u"completed"_s, u"finished"_s}));
    QVERIFY(!signOut.isPortOpen());
    QCOMPARE(signOut.alice.provider.clock->timerCount(), 0);
}

void tst_SignOutFlow::sendsTheNameWhereThereIsNoIdToken()
{
    SignOut signOut;
    signOut.alice.application.removeAccount(signOut.alice.account);
    signOut.start({.endBrowserSession = true});
    QCOMPARE(signOut.sent().value("logout_hint"), "alice");
    QVERIFY(!signOut.sent().value("id_token_hint"));

    SignOut hinted;
    hinted.revokes({});
    hinted.start({.endBrowserSession = true, .logoutHint = u"opaque"_s});
    QCOMPARE(hinted.sent().value("logout_hint"), "opaque");
    QVERIFY(hinted.sent().value("id_token_hint"));
}

void tst_SignOutFlow::handlesEveryRedirect_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("R12: another state") << FormParameters {{"state", "another"}};
    QTest::newRow("R12: an empty state") << FormParameters {{"state", ""}};
    QTest::newRow("R12: no state") << FormParameters {};
    QTest::newRow("R12: two states") << FormParameters {{"state", "a"}, {"state", "a"}};
}

void tst_SignOutFlow::handlesEveryRedirect()
{
    QFETCH(FormParameters, parameters);
    SignOut signOut;
    QVERIFY(signOut.openPage());
    signOut.comeBack(parameters);
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().browserSession, Step::Failed);
    QCOMPARE(textOf(signOut.result().browserSessionError), u"BadResponse wrong_redirect"_s);
    QCOMPARE(signOut.alice.provider.browser->status(), 200);
    QVERIFY(signOut.alice.provider.browser->page().contains("You may still be signed in"));
    QVERIFY(!signOut.isPortOpen());
}

void tst_SignOutFlow::endsWhenTheWindowIsClosed()
{
    SignOut signOut;
    QVERIFY(signOut.openPage());
    FakeBrowser &browser = *signOut.alice.provider.browser;
    browser.close();
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QVERIFY(signOut.result().removedLocally);
    QCOMPARE(signOut.result().browserSession, Step::Failed);
    QCOMPARE(textOf(signOut.result().browserSessionError), u"Cancelled browser_closed"_s);
    QCOMPARE(browser.dismissedUrls().constLast(), browser.openedUrls().constLast());
    QVERIFY(!signOut.isPortOpen());
}

void tst_SignOutFlow::dismissesTheWindowOnceTheAnswerIsIn()
{
    SignOut signOut;
    QVERIFY(signOut.openPage());
    FakeBrowser &browser = *signOut.alice.provider.browser;
    const qsizetype dismissed = browser.dismissedUrls().size();
    signOut.comeBack({{"state", *signOut.sent().value("state")}});
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(browser.dismissedUrls().size(), dismissed + 1);
    QCOMPARE(browser.dismissedUrls().constLast(), browser.openedUrls().constLast());
}

void tst_SignOutFlow::goesOnAfterAFailedRevocation()
{
    SignOut signOut;
    signOut.revokes({.status = 503});
    signOut.start({.endBrowserSession = true});
    QTRY_COMPARE(signOut.flow->stage(), Flow::Stage::WaitingForUser);
    signOut.comeBack({{"state", *signOut.sent().value("state")}});
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.result().revocation, Step::Failed);
    QCOMPARE(signOut.result().browserSession, Step::Done);
}

void tst_SignOutFlow::endsWhenNobodyComesBack()
{
    SignOut signOut;
    QVERIFY(signOut.openPage({.timeout = 1min}));
    signOut.alice.provider.clock->advance(59s);
    processEvents();
    QCOMPARE(signOut.recorder.outcome(), u"pending"_s);
    signOut.alice.provider.clock->advance(1s);
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QCOMPARE(signOut.result().revocation, Step::Done);
    QCOMPARE(signOut.result().browserSession, Step::Failed);
    QCOMPARE(textOf(signOut.result().browserSessionError), u"TimedOut timed_out"_s);
    QVERIFY(!signOut.isPortOpen());
}

void tst_SignOutFlow::waitsForEverIfTold()
{
    SignOut signOut;
    QVERIFY(signOut.openPage({.timeout = 0s}));
    QCOMPARE(signOut.alice.provider.clock->timerCount(), 0);
}

void tst_SignOutFlow::endsWithoutABrowser_data()
{
    QTest::addColumn<bool>("available");
    QTest::newRow("none could show a page") << false;
    QTest::newRow("none takes it") << true;
}

void tst_SignOutFlow::endsWithoutABrowser()
{
    QFETCH(bool, available);
    SignOut signOut;
    signOut.alice.provider.browser->setAvailable(available);
    signOut.alice.provider.browser->setOpens(false);
    signOut.revokes({});
    signOut.start({.endBrowserSession = true});
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QCOMPARE(signOut.result().revocation, Step::Done);
    QCOMPARE(textOf(signOut.result().browserSessionError), u"Configuration browser_not_opened"_s);
    QCOMPARE(signOut.alice.provider.browser->openedUrls().size(), available ? 1 : 0);
}

void tst_SignOutFlow::endsWithoutAPort()
{
    SignOut signOut;
    signOut.revokes({});
    signOut.start({.endBrowserSession = true, .redirectPath = u"no slash"_s});
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.result().revocation, Step::Done);
    QCOMPARE(signOut.result().browserSession, Step::Failed);
    QCOMPARE(signOut.result().browserSessionError.kind(), Error::Kind::Configuration);
    QVERIFY(signOut.alice.provider.browser->openedUrls().isEmpty());
}

void tst_SignOutFlow::believesTheRedirectRatherThanTheBrowser()
{
    SignOut signOut;
    signOut.alice.provider.browser->setDelaysReport(true);
    signOut.revokes({});
    signOut.start({.endBrowserSession = true});
    signOut.flow->setAutoDelete(false);
    QTRY_VERIFY(signOut.sent().value("state"));
    signOut.comeBack({{"state", *signOut.sent().value("state")}});
    QVERIFY(signOut.waitForEnd());
    const QStringList events = signOut.recorder.events();
    QSignalSpy opened(signOut.flow, &SignOutFlow::browserOpened);
    signOut.alice.provider.browser->report(true);
    QCOMPARE(signOut.recorder.events(), events);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(signOut.result().browserSession, Step::Done);
    delete signOut.flow;
}

void tst_SignOutFlow::ignoresStrays()
{
    SignOut signOut;
    QVERIFY(signOut.openPage());
    QUrl favicon = signOut.redirectUri();
    favicon.setPath(u"/favicon.ico"_s);
    QSignalSpy shown(signOut.alice.provider.browser.get(), &FakeBrowser::pageShown);
    signOut.alice.provider.browser->get(favicon);
    QVERIFY(shown.wait());
    QCOMPARE(signOut.alice.provider.browser->status(), 404);
    QCOMPARE(signOut.recorder.outcome(), u"pending"_s);
}

void tst_SignOutFlow::isCancelled_data()
{
    QTest::addColumn<Flow::Stage>("stage");
    QTest::newRow("at once") << Flow::Stage::NotStarted;
    QTest::newRow("while the provider is asked to forget") << Flow::Stage::RevokingTokens;
    QTest::newRow("while the person is in the browser") << Flow::Stage::WaitingForUser;
}

void tst_SignOutFlow::isCancelled()
{
    QFETCH(Flow::Stage, stage);
    SignOut signOut;
    signOut.revokes({.hangs = stage == Flow::Stage::RevokingTokens});
    signOut.flow = signOut.alice.application.signOut(signOut.alice.account, {.endBrowserSession = true});
    signOut.future = signOut.flow->future();
    signOut.recorder.watch(signOut.flow.data());
    QVERIFY(QTest::qWaitFor([&] { return signOut.flow->stage() == stage; }));
    signOut.flow->cancel();
    QVERIFY(signOut.waitForEnd());
    QCOMPARE(signOut.recorder.outcome(), u"Cancelled cancelled"_s);
    QCOMPARE(outcomeOf(signOut.future), u"Cancelled cancelled"_s);
    QVERIFY(signOut.alice.application.accounts().isEmpty());
    QCOMPARE(signOut.alice.provider.clock->timerCount(), 0);
    QVERIFY(!signOut.recorder.events().contains(u"completed"_s));
}

void tst_SignOutFlow::bringsNoRenewedTokenBack()
{
    SignOut signOut;
    signOut.alice.answer(signOut.alice.provider.tokens());
    signOut.revokes({});
    FlowRecorder renewal(
        signOut.alice.application.acquireTokenSilent({u"api"_s}, signOut.alice.account, {.forceRefresh = true}));
    bool begun = false;
    connect(&signOut.alice.provider.network, &FakeNetworkAccessManager::requested, this, [&](const QUrl &url) {
        if (!begun && url == QUrl(TestProvider::tokenEndpoint())) {
            begun = true;
            signOut.flow = signOut.alice.application.signOut(signOut.alice.account);
        }
    });
    processEvents();
    QVERIFY(begun);
    QVERIFY(signOut.alice.application.accounts().isEmpty());
}

void tst_SignOutFlow::survivesASlotThatDeletes_data()
{
    QTest::addColumn<Flow::Stage>("stage");
    QTest::addColumn<QString>("outcome");
    const QString abandoned = u"Abandoned abandoned"_s;
    QTest::newRow("discovering") << Flow::Stage::Discovering << abandoned;
    QTest::newRow("revoking") << Flow::Stage::RevokingTokens << abandoned;
    QTest::newRow("opening the browser") << Flow::Stage::OpeningBrowser << abandoned;
    QTest::newRow("waiting for the person") << Flow::Stage::WaitingForUser << abandoned;
    QTest::newRow("finished") << Flow::Stage::Finished << u"completed"_s;
}

void tst_SignOutFlow::survivesASlotThatDeletes()
{
    QFETCH(Flow::Stage, stage);
    QFETCH(QString, outcome);
    SignOut signOut;
    signOut.revokes({});
    QPointer<SignOutFlow> flow = signOut.alice.application.signOut(signOut.alice.account, {.endBrowserSession = true});
    const auto future = flow->future();
    connect(signOut.alice.provider.browser.get(), &FakeBrowser::opened, this, [&] {
        signOut.comeBack({{"state", *signOut.sent().value("state")}});
    });
    connect(flow, &Flow::stageChanged, this, [&](Flow::Stage now) {
        if (now == stage)
            delete flow;
    });
    QTRY_VERIFY(flow.isNull());
    QCOMPARE(outcomeOf(future), outcome);
}

void tst_SignOutFlow::survivesASlotThatDeletesTheFlowAtTheRemoval()
{
    SignOut signOut;
    const qsizetype requests = signOut.alice.requests();
    connect(&signOut.alice.application, &PublicClientApplication::accountRemoved, this,
        [&] { delete signOut.alice.application.findChild<SignOutFlow *>(); });
    QVERIFY(!signOut.alice.application.signOut(signOut.alice.account));
    processEvents();
    QVERIFY(signOut.alice.application.accounts().isEmpty());
    QCOMPARE(signOut.alice.requests(), requests);
}

QTEST_GUILESS_MAIN(tst_SignOutFlow)
#include "tst_signoutflow.moc"
